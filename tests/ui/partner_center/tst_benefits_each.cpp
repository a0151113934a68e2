#include "tests/ui/partner_center/opened_benefits.h"

#include "model/benefits_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/table.h"

#include <QAccessible>
#include <QScrollBar>
#include <QtTest>

using namespace Qt::StringLiterals;

// The page under the editions that activate each benefit on its own, and from one edition to another.
class TestBenefitsEach : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void eachBenefitOnItsOwnHasItsButtonAndItsPair();
    void screenReaderFindsTheButtonsOfTheRowsAfterTheTable();
    void buttonsOfTheRowsStayAtTheirRows();
    void benefitOpensByItsNameInThreeSteps();
    void panelSaysWhoMayActivate();
    void anotherEditionChangesThePageAtOnce();
    void laterEditionShowsWhatRemainsAndThatItIsSecondHand();
    void keyboardFocusStaysWhenAnotherProgramChangesSomething();
};

void TestBenefitsEach::eachBenefitOnItsOwnHasItsButtonAndItsPair()
{
    const OpenedBenefits opened(make(u"solutions-partner"_s), globalAdmin);
    QVERIFY(!opened.sees(u"activateButton"_s));
    const QString product = u"activateButton_product-support"_s;
    const QString signature = u"activateButton_signature-cloud-support"_s;
    QVERIFY(opened.sees(product) && opened.sees(signature));
    QCOMPARE(opened.find<Button>(signature)->accessibleName(), u"Activate Signature Cloud Support"_s);
    opened.click(opened.find<Button>(signature));
    QCOMPARE(opened.workspace->organisation()->contracts.size(), 1);
    QVERIFY(opened.sees(product) && !opened.sees(signature));
    QCOMPARE(opened.ids().size(), 2);
    QVERIFY(opened.window.focusWidget() == opened.ids().at(0)->showButton());
    QCOMPARE(opened.bar(u"resultBar"_s), u"Benefit activated. Every account that sees this page also sees its two IDs."_s);
    QCOMPARE(opened.bar(u"activatedBar"_s), QString());

    opened.click(opened.find<Button>(product));
    QVERIFY(!opened.sees(product));
    QCOMPARE(opened.ids().size(), 2);
    QCOMPARE(opened.bar(u"resultBar"_s), QString());
    QVERIFY(!opened.bar(u"activatedBar"_s).isEmpty());
    // The pair of the benefit that was activated last.
    const Contract last = opened.workspace->organisation()->contracts.constLast();
    QCOMPARE(opened.ids().at(0)->id(), last.contractId);
    QCOMPARE(opened.ids().at(1)->id(), last.accessId);
    QVERIFY(opened.window.focusWidget() == opened.ids().at(0)->showButton());
    QVERIFY(wordsUnder(opened.page).contains(u"Microsoft Product Support"_s));
    // The other one opens where its own pair is.
    opened.click(opened.find<Button>(u"openButton_signature-cloud-support"_s));
    QCOMPARE(opened.ids().at(1)->id(), opened.workspace->organisation()->contracts.constFirst().accessId);
}

static void collectButtons(const QAccessibleInterface* interface, QStringList& names)
{
    if (interface->role() == QAccessible::Button && !interface->state().invisible)
        names << interface->text(QAccessible::Name);
    for (int child = 0; child < interface->childCount(); ++child)
        if (const QAccessibleInterface* inner = interface->child(child))
            collectButtons(inner, names);
}

// As a screen reader sees them: Qt's tables tell of their cells only, not of what stands in them.
void TestBenefitsEach::screenReaderFindsTheButtonsOfTheRowsAfterTheTable()
{
    const OpenedBenefits opened(make(u"solutions-partner"_s), globalAdmin);
    opened.click(opened.find<Button>(u"activateButton_signature-cloud-support"_s));
    QStringList names;
    collectButtons(QAccessible::queryAccessibleInterface(opened.page), names);
    QVERIFY2(names.contains(u"Activate Microsoft Product Support"_s), qPrintable(names.join(u", "_s)));
    QVERIFY2(names.contains(u"Open Signature Cloud Support"_s), qPrintable(names.join(u", "_s)));
    const QWidgetList stops = tabStops(&opened.window);
    const qsizetype table = stops.indexOf(opened.find<Table>(u"benefitsTable"_s));
    QVERIFY(table >= 0);
    const QSet<QWidget*> next{stops.value(table + 1), stops.value(table + 2)};
    QVERIFY(next.contains(opened.find<Button>(u"activateButton_product-support"_s)));
    QVERIFY(next.contains(opened.find<Button>(u"openButton_signature-cloud-support"_s)));
}

// While the window becomes narrower and columns fold, the language changes, and one scrolls sideways at double size.
void TestBenefitsEach::buttonsOfTheRowsStayAtTheirRows()
{
    const OpenedBenefits opened(make(u"solutions-partner"_s), globalAdmin);
    auto* table = opened.find<Table>(u"benefitsTable"_s);
    const auto isAtItsRow = [&](const QString& name, int row) {
        const auto* button = opened.find<Button>(name);
        const QRect place(table->viewport()->mapFromGlobal(button->mapToGlobal(QPoint())), button->size());
        return table->visualRect(table->model()->index(row, BenefitsModel::Activation)).contains(place);
    };
    const auto areAtTheirRows = [&] {
        settle();
        return isAtItsRow(u"activateButton_product-support"_s, 0) && isAtItsRow(u"activateButton_signature-cloud-support"_s, 1);
    };
    QVERIFY(areAtTheirRows());
    for (int width : {1000, 820, 700}) {
        const_cast<QWidget&>(opened.window).resize(width, 700);
        QVERIFY(areAtTheirRows());
    }
    speak(true);
    QVERIFY(areAtTheirRows());
    setZoom(200);
    QVERIFY(areAtTheirRows());
    QScrollBar* bar = table->horizontalScrollBar();
    QVERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    QVERIFY(areAtTheirRows());
    bar->setValue(0);
    auto* button = opened.find<Button>(u"activateButton_signature-cloud-support"_s);
    button->setFocus(Qt::TabFocusReason); // reached with Tab it is seen, as a cell would be
    QVERIFY(table->viewport()->rect().contains(
        QRect(table->viewport()->mapFromGlobal(button->mapToGlobal(QPoint())), button->size())));
    QVERIFY(areAtTheirRows());
    setZoom(100);
    speak(false);
}

void TestBenefitsEach::benefitOpensByItsNameInThreeSteps()
{
    const OpenedBenefits opened(make(u"solutions-partner"_s), globalAdmin);
    QCOMPARE(opened.page->title(), u"Technical support & consultation"_s);
    auto* table = opened.find<Table>(u"benefitsTable"_s);
    const QStringList heads{u"Benefit Name"_s, u"Source"_s, u"Quantity"_s, u"Activate By"_s};
    for (int column = 0; column < heads.size(); ++column)
        QCOMPARE(table->model()->headerData(column, Qt::Horizontal).toString(), heads.at(column));
    QCOMPARE(table->model()->index(0, 3).data().toString(), u"1 March 2024"_s);
    QVERIFY(!opened.sees(u"benefitPanel"_s));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 0)).center());
    settle();
    QVERIFY(opened.sees(u"benefitPanel"_s));
    QVERIFY(wordsUnder(opened.page).contains(u"Activate by 1 March 2024"_s));
    QVERIFY(!opened.sees(u"panelPreviousButton"_s));
    opened.click(opened.find<Button>(u"panelNextButton"_s));
    QVERIFY(wordsUnder(opened.page).contains(u"1. Get Contract ID and Access ID"_s));
    opened.click(opened.find<Button>(u"panelNextButton"_s));
    QVERIFY(opened.ids().isEmpty());
    opened.click(opened.find<Button>(u"panelActivateButton"_s));
    const QList<Contract> contracts = opened.workspace->organisation()->contracts;
    QCOMPARE(contracts.size(), 1);
    QVERIFY(contracts.constFirst().entitlement(Benefit::Signature));
    QCOMPARE(opened.ids().at(1)->id(), contracts.constFirst().accessId);
    opened.click(opened.find<Button>(u"panelPreviousButton"_s));
    QVERIFY(opened.ids().isEmpty());
    opened.click(opened.find<Button>(u"panelCloseButton"_s));
    QVERIFY(!opened.sees(u"benefitPanel"_s));
}

void TestBenefitsEach::panelSaysWhoMayActivate()
{
    const OpenedBenefits opened(make(u"solutions-partner"_s), helpdesk);
    auto* table = opened.find<Table>(u"benefitsTable"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    settle();
    opened.click(opened.find<Button>(u"panelNextButton"_s));
    opened.click(opened.find<Button>(u"panelNextButton"_s));
    auto* button = opened.find<Button>(u"panelActivateButton"_s);
    QVERIFY(button->isVisible() && !button->isEnabled());
    QVERIFY(wordsUnder(opened.find<QWidget>(u"benefitPanel"_s))
                .contains(u"Activate needs the role Global admin or MPN partner admin."_s));
}

void TestBenefitsEach::anotherEditionChangesThePageAtOnce()
{
    const OpenedBenefits opened(make(u"activated"_s), adminAgent);
    QCOMPARE(opened.page->title(), u"Technical benefits"_s);
    QCOMPARE(opened.ids().size(), 2);
    QVERIFY(opened.workspace->setEdition(u"maicpp-2023"_s));
    settle();
    QCOMPARE(opened.page->title(), u"Technical support & consultation"_s);
    QVERIFY(opened.ids().isEmpty());
    opened.click(opened.find<Button>(u"openButton_product-support"_s));
    QVERIFY(
        wordsUnder(opened.page)
            .contains(
                u"One pair of IDs serves every benefit that was activated together. Contract from 1 February 2021 to 13 February "
                "2022. A copied ID leaves the clipboard after 30 seconds."_s));
    QVERIFY(opened.workspace->setEdition(u"maicpp-2026"_s)); // does not know the offer
    settle();
    QCOMPARE(opened.bar(u"portalMessage"_s), u"Looks like you don't have any benefits yet"_s);
    QVERIFY(opened.ids().isEmpty() && !opened.sees(u"benefitPanel"_s));
    QVERIFY(opened.workspace->setEdition(u"mpn-2021"_s));
    settle();
    QCOMPARE(opened.page->title(), u"Technical benefits"_s);
    QCOMPARE(opened.ids().size(), 2);
}

void TestBenefitsEach::laterEditionShowsWhatRemainsAndThatItIsSecondHand()
{
    const OpenedBenefits opened(make(u"solutions-partner-2026"_s), globalAdmin);
    QVERIFY(opened.sees(u"secondHandBar"_s));
    auto* table = opened.find<Table>(u"benefitsTable"_s);
    QVERIFY(table->model()->index(0, 1).data(Qt::AccessibleTextRole).toString().contains(u"Second-hand"_s));
    opened.click(opened.find<Button>(u"activateButton_signature-cloud-support"_s));
    QVERIFY(table->model()->index(1, 2).data(Qt::AccessibleTextRole).toString().contains(u"50 incidents remaining"_s));
    const Contract contract = opened.workspace->organisation()->contracts.constFirst();
    QCOMPARE(contract.end, QDate(2027, 8, 21)); // twelve months, both days counted
    QVERIFY(opened.workspace->setToday(QDate(2027, 3, 2)));
    settle();
    QVERIFY(!opened.find<Button>(u"activateButton_product-support"_s)->isEnabled()); // thirteen months are over
    QCOMPARE(opened.workspace->activate(Benefit::ProductSupport).refusals().first().reason, Reason::ActivationClosed);
}

void TestBenefitsEach::keyboardFocusStaysWhenAnotherProgramChangesSomething()
{
    const OpenedBenefits opened(make(u"solutions-partner"_s), globalAdmin);
    auto* button = opened.find<Button>(u"activateButton_signature-cloud-support"_s);
    button->setFocus(Qt::TabFocusReason);
    const auto other = openWorkspace(m_path);
    QVERIFY(other->signInAs(globalAdmin));
    QVERIFY(other->advanceToday(1));
    QVERIFY(opened.workspace->refresh());
    QVERIFY(opened.window.focusWidget() == button);
    QVERIFY(opened.workspace->signInAs(helpdesk));
    const QList<LinkButton*> links = opened.find<ReasonLine>(u"activateReason"_s)->findChildren<LinkButton*>();
    QVERIFY(!links.isEmpty());
    links.constLast()->setFocus(Qt::TabFocusReason);
    QVERIFY(other->advanceToday(1));
    QVERIFY(opened.workspace->refresh());
    QVERIFY(opened.window.focusWidget() == links.constLast());
}

QTEST_MAIN(TestBenefitsEach)
#include "tst_benefits_each.moc"
