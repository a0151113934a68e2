#include "tests/ui/support_for_business/wizard_driver.h"

#include "model/wording.h"
#include "tests/ui/page_test.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/plan_card.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QSignalSpy>
#include <QTranslator>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestRequestWizard : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void wholeJobFilesARequestAndConsumesOne();
    void leavingBeforeSubmitConsumesNothing();
    void lastIncidentTakenElsewhereIsRefusedAndTheTextKept();
    void languageSwitchKeepsWhatWasTyped();
    void changeElsewhereKeepsTypingAndChoice();
    void nobodySignedInIsToldWhatToDo();
    void tabFollowsTheOrderOfThePage();
};

void TestRequestWizard::wholeJobFilesARequestAndConsumesOne()
{
    WizardDriver wizard(u"activated"_s);
    const int requests = wizard.requestCount();
    wizard.goToStep2();
    QVERIFY(wizard.find<PlanCard>(qPrintable(wizard.cardName(Benefit::ProductSupport)))->isChecked());
    QCOMPARE(lastAnnouncement(&wizard.page()), u"Step 2 of 3: support plan"_s);
    wizard.press("nextButton");
    wizard.press("severityB");
    wizard.press("submitButton");
    QVERIFY(wizard.sees("confirmation"));
    QCOMPARE(wizard.remaining(Benefit::ProductSupport), 16);
    QCOMPARE(wizard.requestCount(), requests + 1);
    const QString number = wizard.find<LineEdit>("requestNumber")->text();
    QCOMPARE(number.size(), 16);
    QVERIFY(wizard.find<TextLabel>("consumedText")->text().contains(u"16"_s));
    wizard.press("copyNumberButton");
    QCOMPARE(QApplication::clipboard()->text(), number);
    QSignalSpy wanted(&wizard.page(), &RequestWizardPage::requestWanted);
    wizard.press("seeRequestButton");
    QCOMPARE(wanted.value(0).value(0).toString(), number);
    const auto filed = wizard.workspace().request(number);
    QVERIFY(filed);
    QCOMPARE(filed->asked.title, u"Balance check"_s);
    QVERIFY(filed->asked.severity == Severity::B);
    QVERIFY(!wizard.workspace().draft(Portal::SupportForBusiness));
    wizard.press("newRequestButton");
    QVERIFY(wizard.sees("titleEdit"));
    QCOMPARE(wizard.find<LineEdit>("titleEdit")->text(), QString());
}

void TestRequestWizard::leavingBeforeSubmitConsumesNothing()
{
    WizardDriver wizard(u"activated"_s);
    const int requests = wizard.requestCount();
    wizard.goToStep2();
    QVERIFY(wizard.find<QWidget>("balancePanel")->findChildren<TextLabel*>().constLast()->text().contains(u"17 and 6"_s));
    QSignalSpy left(&wizard.page(), &RequestWizardPage::placeWanted);
    wizard.inDialog([&] { wizard.press("leaveButton"); },
                    [](QDialog* dialog) { QTest::keyClick(dialog, Qt::Key_Return); }); // the safe default
    QCOMPARE(left.size(), 1);
    QCOMPARE(wizard.remaining(Benefit::ProductSupport), 17);
    QCOMPARE(wizard.requestCount(), requests);
    QVERIFY(wizard.workspace().draft(Portal::SupportForBusiness));
}

void TestRequestWizard::lastIncidentTakenElsewhereIsRefusedAndTheTextKept()
{
    WizardDriver wizard(u"spent"_s);
    QCOMPARE(wizard.remaining(Benefit::ProductSupport), 1);
    wizard.goToStep3();
    const auto other = openWorkspace(wizard.path());
    QVERIFY(other->signInAs(u"engineer@aurora.example"_s));
    Draft draft = completeDraft();
    draft.key = u"other"_s;
    draft.plan = wizard.workspace().linkedContracts().constFirst().entitlement(Benefit::ProductSupport)->id;
    QVERIFY(other->file(draft));
    const int requests = wizard.requestCount();
    wizard.press("submitButton");
    QVERIFY(!wizard.sees("confirmation"));
    QVERIFY2(wizard.barText("planProblemBar").contains(u"No incidents are left"_s), qPrintable(wizard.barText("planProblemBar")));
    QCOMPARE(wizard.requestCount(), requests);
    QCOMPARE(wizard.workspace().draft(Portal::SupportForBusiness)->title, u"Balance check"_s);
    wizard.press("backButton");
    QCOMPARE(wizard.find<LineEdit>("titleEdit")->text(), u"Balance check"_s);
}

void TestRequestWizard::languageSwitchKeepsWhatWasTyped()
{
    WizardDriver wizard(u"activated"_s);
    wizard.goToStep3();
    wizard.type("contactNameEdit", u"Ada"_s);
    wizard.press("severityA");
    QTranslator italian;
    QVERIFY(italian.load(u":/i18n/vantaggi_it.qm"_s));
    wording::setLanguage(Language::Italian);
    QApplication::installTranslator(&italian);
    QApplication::processEvents();
    QCOMPARE(wizard.page().title(), u"Nuova richiesta di supporto"_s);
    QCOMPARE(fieldAround(wizard, "contactNameEdit")->label(), u"Nome del contatto"_s);
    QCOMPARE(wizard.find<LineEdit>("contactNameEdit")->text(), u"Ada"_s);
    QVERIFY(wizard.find<QAbstractButton>("severityA")->isChecked());
    QCOMPARE(wizard.find<SearchableCombo>("countryCombo")->currentText(), u"Italia"_s);
    wizard.press("backButton");
    QVERIFY(wizard.find<PlanCard>(qPrintable(wizard.cardName(Benefit::ProductSupport)))->isChecked());
    wizard.press("backButton");
    QCOMPARE(wizard.find<LineEdit>("titleEdit")->text(), u"Balance check"_s);
    QCOMPARE(wizard.find<SearchableCombo>("versionCombo")->currentId(), u"windows-10"_s);
    QVERIFY(!wizard.find<SearchableCombo>("categoryCombo")->currentId().isEmpty());
    QApplication::removeTranslator(&italian);
    wording::setLanguage(Language::English);
    QApplication::processEvents();
}

void TestRequestWizard::changeElsewhereKeepsTypingAndChoice()
{
    WizardDriver wizard(u"activated"_s);
    wizard.goToStep2();
    const auto other = openWorkspace(wizard.path());
    QVERIFY(other->signInAs(u"engineer@aurora.example"_s));
    Draft draft = completeDraft();
    draft.key = u"other"_s;
    draft.plan = wizard.workspace().linkedContracts().constFirst().entitlement(Benefit::ProductSupport)->id;
    QVERIFY(other->file(draft));
    const auto card = [&] { return wizard.find<PlanCard>(qPrintable(wizard.cardName(Benefit::ProductSupport))); };
    QTRY_COMPARE(card()->content().remaining.value_or(-1), 16);
    QVERIFY(card()->isChecked());
    QCOMPARE(wizard.page().focusWidget(), card());
    wizard.press("backButton");
    QCOMPARE(wizard.find<LineEdit>("titleEdit")->text(), u"Balance check"_s);
}

void TestRequestWizard::nobodySignedInIsToldWhatToDo()
{
    WizardDriver wizard(u"activated"_s, QString());
    QVERIFY(wizard.sees("signInState"));
    QVERIFY(!wizard.sees("nextButton"));
    QSignalSpy wanted(&wizard.page(), &RequestWizardPage::signInWanted);
    auto* button = wizard.find<QWidget>("signInState")->findChild<QAbstractButton*>();
    button->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wizard.workspace().signInAs(u"engineer@aurora.example"_s));
    QVERIFY(wizard.sees("titleEdit"));
}

void TestRequestWizard::tabFollowsTheOrderOfThePage()
{
    WizardDriver wizard(u"activated"_s);
    wizard.goToStep2();
    QStringList reached;
    for (int i = 0; i < 5; ++i) {
        reached.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(reached.at(0), wizard.cardName(Benefit::ProductSupport));
    QCOMPARE(reached.at(3), u"backButton"_s); // after the headers of the two closed sections
}

QTEST_MAIN(TestRequestWizard)
#include "tst_request_wizard.moc"
