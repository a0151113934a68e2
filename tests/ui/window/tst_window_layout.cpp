#include "opened_window.h"

#include "ui/start/organisation_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/masked_id.h"
#include "ui/window/navigation.h"
#include "ui/window/workspace_view.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionFrame>
#include <QStyledItemDelegate>
#include <QTableView>
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
        const QString what =
            u"%1 %2 (%3x%4 of %5x%6)"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName())
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
            clipped << u"scrolls sideways: %1 (%2 in %3)"_s.arg(area->objectName())
                           .arg(area->widget()->width())
                           .arg(area->viewport()->width());
    return clipped;
}

// Where the words of the field stand: between its margins and its icons, as QLineEdit reckons.
static int roomForWords(const QLineEdit* edit)
{
    QStyleOptionFrame option;
    option.initFrom(edit);
    option.lineWidth = edit->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, edit);
    QRect room = edit->style()->subElementRect(QStyle::SE_LineEditContents, &option, edit) - edit->textMargins();
    for (const QAbstractButton* icon : edit->findChildren<QAbstractButton*>()) {
        if (!icon->isVisible())
            continue;
        if (icon->geometry().center().x() < edit->width() / 2)
            room.setLeft(std::max(room.left(), icon->geometry().right() + 1));
        else
            room.setRight(std::min(room.right(), icon->geometry().left() - 1));
    }
    return room.width() - 2 * 2; // QLineEdit's own margin
}

// Placeholders that are longer than their field; `seen` counts those that were looked at.
static QStringList cutPlaceholdersIn(const QWidget& window, int& seen)
{
    QStringList cut;
    for (const QLineEdit* edit : window.findChildren<QLineEdit*>()) {
        if (!edit->isVisible() || edit->placeholderText().isEmpty())
            continue;
        ++seen;
        const int needed = edit->fontMetrics().horizontalAdvance(edit->placeholderText());
        if (needed > roomForWords(edit))
            cut << u"%1 needs %2 of %3"_s.arg(edit->placeholderText()).arg(needed).arg(roomForWords(edit));
    }
    return cut;
}

// The benefits of a scenario for its global admin, in the size, zoom and language of the row.
static void showBenefits(OpenedWindow& opened, const QString& scenario)
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    QFETCH(Language, language);
    opened.languages.install(language);
    setZoom(percent);
    opened.open(scenario);
    opened.window->view()->signInAs(u"global.admin@aurora.example"_s);
    opened.window->go(Place::TechnicalBenefits);
    opened.window->resize(size);
    settle();
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
            QTest::newRow(("1020 at 200 % " + code).c_str()) << QSize(1020, 720) << 200 << language;
            QTest::newRow(("900 at 200 % " + code).c_str()) << QSize(900, 700) << 200 << language;
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
        QStringList clipped;
        int placeholders = 0;
        for (Place place : allPlaces) {
            opened.window->go(place);
            opened.window->resize(size);
            settle();
            for (const QString& what : clippedIn(*opened.window) + cutPlaceholdersIn(*opened.window, placeholders))
                clipped << codeOf(place) + u": "_s + what;
            QVERIFY2(opened.window->width() <= size.width(),
                     qPrintable(u"%1 needs %2"_s.arg(codeOf(place)).arg(opened.window->width())));
        }
        QCOMPARE(clipped.join(u'\n'), QString());
        QVERIFY(placeholders > 3);
    }

    void activatedBenefitsAreWhole_data()
    {
        nothingIsCut_data();
        QTest::newRow("900 at 200 % en") << QSize(900, 720) << 200 << Language::English;
        QTest::newRow("900 at 200 % it") << QSize(900, 720) << 200 << Language::Italian;
    }
    void activatedBenefitsAreWhole()
    {
        OpenedWindow opened;
        showBenefits(opened, u"activated"_s);
        QFETCH(QSize, size);
        QVERIFY(opened.window->width() <= size.width());
        QCOMPARE(clippedIn(*opened.window).join(u" | "_s), QString());
        QCOMPARE(opened.find<QTableView>(u"benefitsTable"_s)->horizontalScrollBar()->maximum(), 0);
        for (const MaskedId* id : opened.window->findChildren<MaskedId*>()) {
            if (!id->isVisible())
                continue;
            const int needed = id->field()->fontMetrics().horizontalAdvance(id->field()->text());
            QVERIFY2(needed <= roomForWords(id->field()), qPrintable(u"%1 of %2"_s.arg(roomForWords(id->field())).arg(needed)));
            QVERIFY(id->field()->geometry().right() < id->showButton()->x()); // nothing lies over another
            QVERIFY(id->showButton()->geometry().right() < id->copyButton()->x());
            QVERIFY(id->copyButton()->geometry().right() < id->width());
        }
    }

    void largeTypeInANarrowWindow_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Italian") << Language::Italian;
    }
    void largeTypeInANarrowWindow()
    {
        QFETCH(Language, language);
        OpenedWindow opened;
        opened.languages.install(language);
        setZoom(200);
        opened.window->resize(900, 700);
        settle();
        // The long statement scrolls with the start page, and takes no room from it.
        QVERIFY(!opened.find(u"statusLine"_s)->isVisible());
        QVERIFY(opened.find(u"startStatement"_s)->isVisible());
        opened.window->resize(1840, 1000);
        settle();
        QVERIFY(opened.find(u"statusLine"_s)->isVisible());
        QVERIFY(!opened.find(u"startStatement"_s)->isVisible());
        opened.window->resize(900, 700);
        opened.open(u"activated"_s);
        settle();
        const auto* date = opened.find(u"dateButton"_s);
        QVERIFY(opened.find(u"statusLine"_s)->isVisible());
        QVERIFY(date->isVisible());
        QVERIFY2(date->width() >= date->sizeHint().width(),
                 qPrintable(u"%1 of %2"_s.arg(date->width()).arg(date->sizeHint().width())));
        // The edition is cut and there, as the help says; what kind of workspace it is gives way.
        const auto* edition = opened.find(u"editionButton"_s);
        QVERIFY(edition->isVisible());
        QVERIFY(edition->width() >= edition->minimumSizeHint().width());
        QVERIFY(edition->toolTip().contains(u"Microsoft Partner Network 2021"_s));
        QVERIFY(edition->geometry().right() < date->x());
        // A bar whose words would be squeezed beside its button has it below.
        opened.window->go(Place::MembershipCenter);
        opened.window->resize(900, 700);
        settle();
        const auto* button = opened.find(u"technicalBenefitsButton"_s);
        const auto* bar = opened.find(u"retiredBar"_s);
        QCOMPARE(button->parentWidget(), bar);
        for (const QLabel* words : bar->findChildren<QLabel*>(Qt::FindDirectChildrenOnly))
            QVERIFY(words->geometry().bottom() < button->y());

        OrganisationDialog dialog(OpenedWindow::catalogue(), nullptr);
        dialog.resize(900, 700);
        dialog.show();
        dialog.findChild<QAbstractButton*>(u"addAccountButton"_s)->click();
        settle();
        QCOMPARE(clippedIn(dialog).join(u'\n'), QString());
    }

    void everyActivateIsWhole_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<Language>("language");
        for (Language language : {Language::English, Language::Italian}) {
            const std::string code = codeOf(language).toStdString();
            QTest::newRow(("1280 " + code).c_str()) << QSize(1280, 820) << 100 << language;
            QTest::newRow(("931 " + code).c_str()) << QSize(931, 700) << 100 << language;
            QTest::newRow(("1280 at 140 % " + code).c_str()) << QSize(1280, 820) << 140 << language;
            QTest::newRow(("1280 at 200 % " + code).c_str()) << QSize(1280, 820) << 200 << language;
            QTest::newRow(("931 at 200 % " + code).c_str()) << QSize(931, 700) << 200 << language;
            QTest::newRow(("900 at 200 % " + code).c_str()) << QSize(900, 700) << 200 << language;
        }
    }
    void everyActivateIsWhole()
    {
        OpenedWindow opened;
        showBenefits(opened, u"solutions-partner"_s);
        auto* table = opened.find<QTableView>(u"benefitsTable"_s);
        const auto checkRows = [table](const QString& buttonsNamed) {
            QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
            const QList<QAbstractButton*> buttons =
                table->parentWidget()->findChildren<QAbstractButton*>(QRegularExpression(buttonsNamed));
            QCOMPARE(buttons.size(), table->model()->rowCount());
            for (const QAbstractButton* button : buttons) {
                const QRect place(table->viewport()->mapFromGlobal(button->mapToGlobal(QPoint())), button->size());
                QVERIFY(table->viewport()->rect().contains(place));
                QVERIFY(button->width() >= button->sizeHint().width());
            }
            // No line of a cell is higher than its row.
            QVERIFY(table->rowHeight(0) >= table->itemDelegate()->sizeHint({}, table->model()->index(0, 0)).height());
        };
        checkRows(u"^activateButton_"_s);
        // Activated, a row has its date besides: beside the button, or below it.
        for (const QString& name : {u"product-support"_s, u"signature-cloud-support"_s})
            opened.find<QAbstractButton>(u"activateButton_"_s + name)->click();
        settle();
        checkRows(u"^openButton_"_s);
        const QModelIndex dated = table->model()->index(0, table->model()->columnCount() - 1);
        const QRect cell = table->visualRect(dated);
        const auto* open = opened.find<QAbstractButton>(u"openButton_product-support"_s);
        const QRect button(table->viewport()->mapFromGlobal(open->mapToGlobal(QPoint())), open->size());
        const int beside = button.left() - cell.left();
        const int below = cell.bottom() - button.bottom();
        QVERIFY(!dated.data().toString().isEmpty());
        QVERIFY(beside > textWidth(TextRole::Body, dated.data().toString()) || below > lineHeightOf(TextRole::Caption));
        QVERIFY(cell.width() > textWidth(TextRole::Caption, dated.data().toString()));
    }

    void theWindowCanBecomeNarrowInEveryLanguage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Italian") << Language::Italian;
    }
    void theWindowCanBecomeNarrowInEveryLanguage()
    {
        QFETCH(Language, language);
        OpenedWindow opened;
        opened.languages.install(language);
        opened.open(u"activated"_s);
        opened.window->view()->signInAs(u"global.admin@aurora.example"_s);
        settle();
        for (int width = 1000; width >= 800; width -= 10) { // as it is dragged
            opened.window->resize(width, 700);
            settle();
            QCOMPARE(opened.window->width(), width);
            QCOMPARE(clippedIn(*opened.find(u"topBar"_s)).join(u" | "_s), QString());
        }
    }

    void theNavigationKeepsToItsWidth_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("width");
        QTest::newRow("English") << u"gold-hybrid"_s << Language::English << 232;
        QTest::newRow("Italian") << u"gold-hybrid"_s << Language::Italian << 232;
        // "Technical support & consultation" is the portal's own name, and no word of it is left out.
        QTest::newRow("English, a longer name") << u"solutions-partner"_s << Language::English << 290;
        QTest::newRow("Italian, a longer name") << u"solutions-partner"_s << Language::Italian << 290;
    }
    void theNavigationKeepsToItsWidth()
    {
        QFETCH(QString, scenario);
        QFETCH(Language, language);
        QFETCH(int, width);
        OpenedWindow opened;
        opened.languages.install(language);
        opened.open(scenario);
        const int shown = opened.window->view()->navigation()->width();
        QVERIFY2(shown <= width, qPrintable(QString::number(shown)));
    }

    void barsGrowWithTheirWords()
    {
        OpenedWindow opened;
        opened.open(u"activated"_s);
        const auto heights = [&opened] {
            settle();
            return QList<int>{opened.find(u"topBar"_s)->height(), opened.find(u"statusLine"_s)->height()};
        };
        QCOMPARE(heights(), (QList<int>{52, 30}));
        setZoom(200);
        QCOMPARE(heights().constFirst(), 72); // 104 and 60 would leave too little for the page
        QVERIFY2(heights().constLast() <= 48, qPrintable(QString::number(heights().constLast())));
    }

    void aNarrowWindowFoldsItsPartsAndStillNamesThem()
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
