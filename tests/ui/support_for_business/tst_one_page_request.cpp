#include "tests/support/workspaces.h"
#include "ui/request/wizard_step.h"
#include "ui/theme/theme.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/plan_card.h"
#include "ui/widgets/stepper.h"
#include "wizard_driver.h"

#include <QtTest>

using namespace Qt::StringLiterals;

// Support for Business as it asks since the edition of 2023: one page with three parts that open and close.
class TestOnePageRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setReducedMotion(true); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!.*This plugin does not support).*"_s)); }
    void threePartsHaveThePortalsNames();
    void theBalanceIsReadBesideTheProductAndNothingIsFiled();
    void wholeRequestIsFiledFromOnePage();
    void whatIsMissingOpensItsPart();
    void theArticlesEditionAsksInThreeSteps();
    void anotherEditionKeepsWhatWasTyped();

private:
    // A linked contract with 17 incidents, under the rules of 2023.
    static void useLaterEdition(WizardDriver& wizard)
    {
        QVERIFY(wizard.workspace().setEdition(u"maicpp-2023"_s));
        wizard.remakePage();
    }
    static void openAll(WizardDriver& wizard)
    {
        for (const char* section : {"productSection", "issueSection", "contactSection"})
            if (!wizard.find<CollapsibleSection>(section)->isOpen())
                wizard.toggle(section);
    }
};

void TestOnePageRequest::threePartsHaveThePortalsNames()
{
    WizardDriver wizard(u"activated"_s);
    useLaterEdition(wizard);
    QCOMPARE(wizard.find<CollapsibleSection>("productSection")->title(), u"Step 1: Product and Support Type"_s);
    QCOMPARE(wizard.find<CollapsibleSection>("issueSection")->title(), u"Step 2: Issue Description"_s);
    QCOMPARE(wizard.find<CollapsibleSection>("contactSection")->title(), u"Step 3: Contact Details and Sharing"_s);
    QVERIFY(wizard.find<CollapsibleSection>("productSection")->isOpen());
    QVERIFY(!wizard.sees("titleEdit"));
    wizard.toggle("issueSection");
    QVERIFY(wizard.sees("titleEdit"));
    QVERIFY(!wizard.page().findChild<Stepper*>()->isVisible());
}

void TestOnePageRequest::theBalanceIsReadBesideTheProductAndNothingIsFiled()
{
    WizardDriver wizard(u"activated"_s);
    QVERIFY(wizard.workspace().setToday(QDate(2021, 11, 1))); // Windows 11 is out
    useLaterEdition(wizard);
    const int requests = wizard.requestCount();
    wizard.chooseIn("familyCombo", u"Windows"_s);
    wizard.chooseIn("versionCombo", u"Windows 11"_s);
    const QString card = wizard.cardName(Benefit::ProductSupport);
    QVERIFY(wizard.sees(qPrintable(card)));
    QVERIFY(wizard.find<PlanCard>(qPrintable(card))->isChecked());
    QCOMPARE(wizard.requestCount(), requests);
    QCOMPARE(wizard.remaining(Benefit::ProductSupport), 17);
}

void TestOnePageRequest::wholeRequestIsFiledFromOnePage()
{
    WizardDriver wizard(u"activated"_s);
    useLaterEdition(wizard);
    openAll(wizard);
    wizard.fillStep1();
    wizard.press("severityC");
    wizard.press("submitButton");
    QVERIFY(wizard.sees("confirmation"));
    QCOMPARE(wizard.remaining(Benefit::ProductSupport), 16);
}

void TestOnePageRequest::whatIsMissingOpensItsPart()
{
    WizardDriver wizard(u"activated"_s);
    useLaterEdition(wizard);
    openAll(wizard);
    wizard.fillStep1(QString());
    wizard.press("severityC");
    wizard.toggle("issueSection");
    QVERIFY(!wizard.sees("titleEdit"));
    wizard.press("submitButton");
    QVERIFY(!wizard.sees("confirmation"));
    QVERIFY(wizard.find<CollapsibleSection>("issueSection")->isOpen());
    QVERIFY(wizard.page().window()->focusWidget() == wizard.find<LineEdit>("titleEdit"));
}

void TestOnePageRequest::theArticlesEditionAsksInThreeSteps()
{
    WizardDriver wizard(u"activated"_s);
    QVERIFY(!wizard.find<CollapsibleSection>("productSection"));
    QVERIFY(wizard.page().findChild<Stepper*>()->isVisible());
}

void TestOnePageRequest::anotherEditionKeepsWhatWasTyped()
{
    WizardDriver wizard(u"activated"_s);
    wizard.type("titleEdit", u"Half a title"_s);
    useLaterEdition(wizard); // the page is made anew
    QVERIFY(wizard.workspace().draft(Portal::SupportForBusiness));
    QCOMPARE(wizard.workspace().draft(Portal::SupportForBusiness)->title, u"Half a title"_s);
    wizard.press("continueDraftButton");
    wizard.toggle("issueSection");
    QCOMPARE(wizard.find<LineEdit>("titleEdit")->text(), u"Half a title"_s);
}

QTEST_MAIN(TestOnePageRequest)
#include "tst_one_page_request.moc"
