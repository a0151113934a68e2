#include "opened_window.h"

#include "ui/theme/theme.h"
#include "ui/window/navigation.h"
#include "ui/window/workspace_view.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

using namespace Qt::StringLiterals;

// What is smaller than it needs, or sticks out of its parent: words would be cut.
static QStringList clippedIn(const QWidget& window)
{
    QStringList clipped;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool hasWords = qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLabel*>(widget);
        if (!hasWords || !widget->isVisible() || widget->objectName() == u"noticeLabel"_s) // that one is only heard
            continue;
        if (widget->inherits("QLineEditIconButton")) // Qt's own, inside a field
            continue;
        if (widget->hasHeightForWidth() && widget->height() >= widget->heightForWidth(widget->width()))
            continue; // it wraps
        const QSize needed = widget->minimumSizeHint();
        const QString what = u"%1 %2 (%3x%4 of %5x%6)"_s
                                 .arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName())
                                 .arg(widget->width())
                                 .arg(widget->height())
                                 .arg(needed.width())
                                 .arg(needed.height());
        if (widget->width() < needed.width() || widget->height() < needed.height())
            clipped << what;
        else if (widget->parentWidget() && widget->geometry().right() > widget->parentWidget()->width())
            clipped << u"outside: "_s + what;
    }
    for (const QScrollArea* area : window.findChildren<QScrollArea*>())
        if (area->isVisible() && area->widget() && area->widget()->width() > area->viewport()->width())
            clipped << u"scrolls sideways: %1 (%2 in %3)"_s.arg(area->objectName()).arg(area->widget()->width()).arg(area->viewport()->width());
    return clipped;
}

class TestWindowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { allowOnlyOffscreenWarnings(); }
    void cleanup() { setZoom(100); }

    void nothingIsCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<Language>("language");
        for (Language language : {Language::English, Language::Italian}) {
            const std::string code = codeOf(language).toStdString();
            QTest::newRow(("1280 " + code).c_str()) << QSize(1280, 820) << 100 << language;
            QTest::newRow(("1000 " + code).c_str()) << QSize(1000, 820) << 100 << language;
            QTest::newRow(("820 " + code).c_str()) << QSize(820, 700) << 100 << language;
            QTest::newRow(("1280 at 150 % " + code).c_str()) << QSize(1280, 820) << 150 << language;
            QTest::newRow(("1280 at 200 % " + code).c_str()) << QSize(1280, 720) << 200 << language;
        }
    }
    void nothingIsCut()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        QFETCH(Language, language);
        OpenedWindow opened;
        opened.languages.install(language);
        setZoom(percent);
        opened.window->resize(size);
        settle();
        QCOMPARE(clippedIn(*opened.window).join(u" | "_s), QString());
        QVERIFY2(opened.window->width() <= size.width(), "the first start needs more than this window");
        opened.open(u"activated"_s);
        opened.window->view()->signInAs(u"global.admin@aurora.example"_s);
        for (Place place : allPlaces) {
            opened.window->go(place);
            opened.window->resize(size);
            settle();
            QCOMPARE(clippedIn(*opened.window).join(u" | "_s), QString());
            QVERIFY2(opened.window->width() <= size.width(),
                     qPrintable(u"%1 needs %2"_s.arg(codeOf(place)).arg(opened.window->width())));
        }
    }

    void aNarrowWindowFoldsItsParts()
    {
        OpenedWindow opened;
        opened.open(u"gold-hybrid"_s);
        opened.window->view()->signInAs(u"engineer@aurora.example"_s);
        QVERIFY(opened.find(u"menuBar"_s)->isVisible());
        QVERIFY(!opened.window->view()->navigation()->isRail());
        opened.window->resize(880, 700);
        settle();
        QVERIFY(!opened.find(u"menuBar"_s)->isVisible());
        QVERIFY(opened.find(u"menuButton"_s)->isVisible());
        QVERIFY(opened.find(u"searchButton"_s)->isVisible());
        QVERIFY(!opened.find(u"searchField"_s)->isVisible());
        QVERIFY(opened.window->view()->navigation()->isRail());
        QCOMPARE(opened.find<QAbstractButton>(u"accountButton"_s)->text(), u"engineer"_s);
        QVERIFY(opened.find(u"accountButton"_s)->accessibleName().contains(u"engineer@aurora.example"_s));
    }

    void aRailStillNamesItsIcons()
    {
        OpenedWindow opened;
        opened.open(u"gold-hybrid"_s);
        opened.window->resize(880, 700);
        settle();
        const QAbstractItemModel* model = opened.window->view()->navigation()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QVERIFY(!model->index(row, 0).data(Qt::DisplayRole).toString().isEmpty());
            QVERIFY(!model->index(row, 0).data(Qt::ToolTipRole).toString().isEmpty());
        }
    }

    void targetsAreLargeEnough()
    {
        OpenedWindow opened;
        opened.open(u"gold-hybrid"_s);
        settle();
        for (const QAbstractButton* button : opened.window->findChildren<QAbstractButton*>())
            if (button->isVisible() && button->focusPolicy() != Qt::NoFocus)
                QVERIFY2(button->width() >= 24 && button->height() >= 24, qPrintable(button->objectName()));
    }
};

QTEST_MAIN(TestWindowLayout)
#include "tst_window_layout.moc"
