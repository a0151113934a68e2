#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page.h"
#include "ui/widgets/text_label.h"

#include <QLabel>
#include <QVBoxLayout>
#include <QtTest>

using namespace Qt::StringLiterals;

// What the frame of every page does with the room there is.
class TestPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(Theme::Light);
        setReducedMotion(true);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }
    void pagePinsItsFooterOnlyWhenItScrolls();
    void actionsOfAPageGoBelowItsTitle();
};

void TestPage::pagePinsItsFooterOnlyWhenItScrolls()
{
    Page page;
    page.setTitle(u"Title"_s);
    auto* footer = new QWidget;
    footer->setMinimumHeight(34);
    auto* inFooter = new QVBoxLayout(footer);
    inFooter->addWidget(new Button(ButtonKind::Primary));
    page.setFooter(footer);
    auto* tall = new QWidget;
    tall->setFixedHeight(300);
    page.contentLayout()->addWidget(tall);
    page.resize(1000, 800);
    page.show();
    QTRY_VERIFY(footer->geometry().bottom() < 600);
    tall->setFixedHeight(2000);
    QTRY_VERIFY(footer->geometry().bottom() > 770);
    QVERIFY(footer->geometry().bottom() < 800);
}

// Where the words would have too little room beside them; and one below the other where even a row of them is too wide.
void TestPage::actionsOfAPageGoBelowItsTitle()
{
    Page page;
    page.setTitle(u"Coverage checker"_s);
    page.setSubtitle(u"Any product, any date: whether it is covered, why, and until when"_s);
    QList<Button*> actions;
    for (const QString& text : {u"Export"_s, u"Print"_s, u"New request"_s}) {
        actions.append(new Button(ButtonKind::Secondary, &page));
        actions.last()->setText(text);
        page.addHeaderAction(actions.last());
    }
    page.show();
    const auto layOut = [&](int width) {
        page.resize(width, 600);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    };
    const auto topOf = [&](const QWidget* widget) { return widget->mapTo(&page, QPoint()).y(); };
    const auto* title = page.findChild<TextLabel*>();
    for (const TextLabel* label : page.findChildren<TextLabel*>())
        if (label->text() == page.title())
            title = label;
    layOut(1048);
    QVERIFY(title->mapTo(&page, QPoint()).x() + title->width() <= actions.first()->mapTo(&page, QPoint()).x());
    layOut(500);
    QVERIFY(topOf(actions.first()) > topOf(title) + title->height());
    QVERIFY(title->width() >= scaled(280));
    QCOMPARE(topOf(actions.first()), topOf(actions.last()));
    layOut(280);
    QVERIFY(topOf(actions.first()) < topOf(actions.last()));
    for (const Button* action : std::as_const(actions)) {
        QVERIFY(action->mapTo(&page, QPoint(action->width(), 0)).x() <= page.width());
        QVERIFY(action->width() >= action->minimumSizeHint().width());
    }
}

QTEST_MAIN(TestPage)
#include "tst_page.moc"
