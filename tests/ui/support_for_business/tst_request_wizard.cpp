#include "tests/ui/support_for_business/wizard_driver.h"

#include "model/wording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/plan_card.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/text_edit.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QSignalSpy>
#include <QTranslator>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestRequestWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!.*This plugin does not support).*"_s)); }

    void wholeJobFilesARequestAndConsumesOne();
    void leavingBeforeSubmitConsumesNothing();
    void leavingOffersToKeepToDiscardAndToGoOn();
    void nothingIsAskedWhereNothingWasTyped();
    void draftSurvivesClosingTheWindow();
    void draftIsSavedSoonAfterTheLastKey();
    void discardedDraftDoesNotHaunt();
    void lastIncidentTakenElsewhereIsRefusedAndTheTextKept();
    void anotherWindowsDraftIsNotOverwritten();
    void nextShowsWhatIsMissingAtItsField();
    void familyNarrowsTheProducts();
    void coverageIsSaidAtOnce_data();
    void coverageIsSaidAtOnce();
    void whyExplainsTheRule();
    void cloudProductIsRefusedWithItsPortal();
    void unavailablePlansShowTheirReasons_data();
    void unavailablePlansShowTheirReasons();
    void nothingLinkedShowsThePortalsBar();
    void addContractSaysWhatIsWrong_data();
    void addContractSaysWhatIsWrong();
    void addContractRefreshesThePlans();
    void alreadyLinkedContractIsDiagnosed();
    void microsoftAccountMayLinkAndFile();
    void severityCDisablesAroundTheClock();
    void phoneIsRequiredWhereItIsPreferred();
    void titleTakesNoMoreThanItsLimit();
    void reviewLeadsBackToItsStep();
    void languageSwitchKeepsWhatWasTyped();
    void changeElsewhereKeepsTypingAndChoice();
    void nobodySignedInIsToldWhatToDo();
    void otherAccountsDraftIsItsOwn();
    void tabFollowsTheOrderOfThePage();
};

void TestRequestWizard::initTestCase()
{
    applyTheme(Theme::Light);
    setReducedMotion(true);
}

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

void TestRequestWizard::leavingOffersToKeepToDiscardAndToGoOn()
{
    WizardDriver wizard(u"activated"_s);
    wizard.type("titleEdit", u"Half"_s);
    wizard.inDialog([&] { QVERIFY(!wizard.page().mayLeave()); }, [](QDialog* dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
    QCOMPARE(wizard.find<LineEdit>("titleEdit")->text(), u"Half"_s);
    wizard.inDialog([&] { QVERIFY(wizard.page().mayLeave()); },
                    [](QDialog* dialog) { dialog->findChild<QAbstractButton*>(u"discardDraftButton"_s)->click(); });
    QVERIFY(!wizard.workspace().draft(Portal::SupportForBusiness));
}

void TestRequestWizard::nothingIsAskedWhereNothingWasTyped()
{
    WizardDriver wizard(u"activated"_s);
    QVERIFY(wizard.page().mayLeave());
    wizard.page().startWith(u"windows-server-2019"_s);
    QCOMPARE(wizard.find<SearchableCombo>("versionCombo")->currentId(), u"windows-server-2019"_s);
    QVERIFY(wizard.page().mayLeave());
    QVERIFY(!wizard.workspace().draft(Portal::SupportForBusiness));
}

void TestRequestWizard::draftSurvivesClosingTheWindow()
{
    WizardDriver wizard(u"activated"_s);
    wizard.fillStep1(u"It's \"odd\""_s);
    wizard.remakePage();
    QVERIFY(wizard.barText("keptDraftBar").contains(u"It's \"odd\""_s));
    QVERIFY(!wizard.sees("titleEdit")); // nothing can be typed over it
    wizard.press("continueDraftButton");
    QCOMPARE(wizard.find<LineEdit>("titleEdit")->text(), u"It's \"odd\""_s);
    QCOMPARE(wizard.find<TextEdit>("descriptionEdit")->toPlainText(), u"Dummy text."_s);
    QCOMPARE(wizard.find<SearchableCombo>("versionCombo")->currentId(), u"windows-10"_s);
    QVERIFY(!wizard.find<SearchableCombo>("problemCombo")->currentId().isEmpty());
}

void TestRequestWizard::draftIsSavedSoonAfterTheLastKey()
{
    WizardDriver wizard(u"activated"_s);
    wizard.type("titleEdit", u"Typed and not left"_s);
    QTRY_VERIFY(wizard.workspace().draft(Portal::SupportForBusiness));
    QCOMPARE(wizard.workspace().draft(Portal::SupportForBusiness)->title, u"Typed and not left"_s);
}

void TestRequestWizard::discardedDraftDoesNotHaunt()
{
    WizardDriver wizard(u"activated"_s);
    wizard.type("titleEdit", u"Old"_s);
    wizard.remakePage();
    wizard.press("discardKeptDraftButton");
    QVERIFY(wizard.sees("titleEdit"));
    QCOMPARE(wizard.find<LineEdit>("titleEdit")->text(), QString());
    wizard.remakePage();
    QVERIFY(!wizard.sees("keptDraftBar"));
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

void TestRequestWizard::anotherWindowsDraftIsNotOverwritten()
{
    WizardDriver wizard(u"activated"_s);
    wizard.type("titleEdit", u"Mine"_s);
    QTRY_VERIFY(wizard.workspace().draft(Portal::SupportForBusiness));
    const auto other = openWorkspace(wizard.path());
    QVERIFY(other->signInAs(u"engineer@aurora.example"_s));
    Draft theirs = *other->draft(Portal::SupportForBusiness);
    theirs.title = u"Theirs"_s;
    QVERIFY(other->keepDraft(theirs));
    wizard.type("titleEdit", u"Mine again"_s);
    wizard.find<QWidget>("descriptionEdit")->setFocus();
    QTRY_VERIFY(wizard.sees("conflictBar"));
    QCOMPARE(other->draft(Portal::SupportForBusiness)->title, u"Theirs"_s);
    QCOMPARE(wizard.find<LineEdit>("titleEdit")->text(), u"Mine again"_s);
    wizard.press("keepMineButton");
    QCOMPARE(wizard.workspace().draft(Portal::SupportForBusiness)->title, u"Mine again"_s);
    QVERIFY(!wizard.sees("conflictBar"));
}

static Field* fieldAround(const WizardDriver& wizard, const char* name)
{
    QWidget* widget = wizard.find<QWidget>(name);
    while (widget && !qobject_cast<Field*>(widget))
        widget = widget->parentWidget();
    return qobject_cast<Field*>(widget);
}

void TestRequestWizard::nextShowsWhatIsMissingAtItsField()
{
    WizardDriver wizard(u"activated"_s);
    wizard.type("descriptionEdit", u"Kept"_s);
    wizard.press("nextButton");
    for (const char* name : {"familyCombo", "categoryCombo", "problemCombo", "titleEdit"})
        QVERIFY2(!fieldAround(wizard, name)->error().isEmpty(), name);
    QVERIFY(fieldAround(wizard, "descriptionEdit")->error().isEmpty());
    QVERIFY(wizard.find<QWidget>("familyCombo")->hasFocus());
    QCOMPARE(wizard.find<TextEdit>("descriptionEdit")->toPlainText(), u"Kept"_s);
    wizard.type("titleEdit", u"T"_s);
    QVERIFY(fieldAround(wizard, "titleEdit")->error().isEmpty());
}

void TestRequestWizard::familyNarrowsTheProducts()
{
    WizardDriver wizard(u"activated"_s);
    wizard.chooseIn("familyCombo", u"windows server"_s);
    QCOMPARE(wizard.find<SearchableCombo>("productCombo")->currentId(), u"Windows Server"_s); // the only one
    QVERIFY(wizard.find<SearchableCombo>("versionCombo")->count() > 3);
    wizard.chooseIn("versionCombo", u"2016"_s);
    wizard.chooseIn("familyCombo", u"System Center"_s);
    QCOMPARE(wizard.find<SearchableCombo>("productCombo")->currentId(), QString());
    QCOMPARE(wizard.find<SearchableCombo>("versionCombo")->count(), 0);
    QVERIFY(!wizard.sees("coverageBar"));
}

void TestRequestWizard::coverageIsSaidAtOnce_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<QString>("words");
    QTest::newRow("N-1") << u"2016"_s << Tone::Success << u"Recent: N-1, mainstream support until 11 January 2022."_s;
    QTest::newRow("N") << u"2019"_s << Tone::Success << u"Recent: N"_s;
    QTest::newRow("too old") << u"2008 R2"_s << Tone::Warning << u"Not recent"_s;
}

void TestRequestWizard::coverageIsSaidAtOnce()
{
    QFETCH(QString, version);
    QFETCH(Tone, tone);
    QFETCH(QString, words);
    WizardDriver wizard(u"activated"_s);
    wizard.chooseIn("familyCombo", u"Windows Server"_s);
    wizard.chooseIn("versionCombo", version);
    QVERIFY2(wizard.barText("coverageBar").contains(words), qPrintable(wizard.barText("coverageBar")));
    QCOMPARE(wizard.find<MessageBar>("coverageBar")->tone(), tone);
    QCOMPARE(lastAnnouncement(&wizard.page()), wizard.barText("coverageBar"));
}

void TestRequestWizard::whyExplainsTheRule()
{
    WizardDriver wizard(u"activated"_s);
    wizard.chooseIn("familyCombo", u"Windows Server"_s);
    wizard.chooseIn("versionCombo", u"2016"_s);
    QVERIFY(!wizard.sees("coverageWhy"));
    wizard.press("whyLink");
    QVERIFY(wizard.sees("coverageWhy"));
    wizard.press("whyLink");
    QVERIFY(!wizard.sees("coverageWhy"));
}

void TestRequestWizard::cloudProductIsRefusedWithItsPortal()
{
    WizardDriver wizard(u"activated"_s);
    wizard.chooseIn("familyCombo", u"Microsoft 365"_s);
    wizard.chooseIn("productCombo", u"Exchange Online"_s);
    QVERIFY(!wizard.find<SearchableCombo>("versionCombo")->currentId().isEmpty());
    QVERIFY(wizard.barText("coverageBar").contains(u"Microsoft 365 admin center"_s));
    wizard.press("nextButton");
    QVERIFY(wizard.sees("titleEdit"));
    QVERIFY(fieldAround(wizard, "versionCombo")->error().contains(u"Microsoft 365 admin center"_s));
}

void TestRequestWizard::unavailablePlansShowTheirReasons_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<Benefit>("benefit");
    QTest::addColumn<QStringList>("reasons");
    QTest::newRow("Signature is for cloud products") << u"activated"_s << Benefit::Signature << QStringList{u"cloud-only"_s};
    QTest::newRow("expired Product Support") << u"expired"_s << Benefit::ProductSupport << QStringList{u"contract-expired"_s};
    QTest::newRow("expired Signature") << u"expired"_s << Benefit::Signature << QStringList{u"contract-expired"_s, u"cloud-only"_s};
    QTest::newRow("spent Signature") << u"spent"_s << Benefit::Signature << QStringList{u"no-incidents"_s, u"cloud-only"_s};
}

void TestRequestWizard::unavailablePlansShowTheirReasons()
{
    QFETCH(QString, scenario);
    QFETCH(Benefit, benefit);
    QFETCH(QStringList, reasons);
    WizardDriver wizard(scenario);
    wizard.goToStep2();
    if (!wizard.sees(qPrintable(wizard.cardName(benefit))))
        wizard.toggle("unavailableSection");
    auto* card = wizard.find<PlanCard>(qPrintable(wizard.cardName(benefit)));
    QVERIFY(card && card->isVisible());
    QVERIFY(!card->content().usable);
    QCOMPARE(card->content().remaining.value_or(-1), wizard.remaining(benefit));
    const QString id = card->objectName().mid(9);
    QCOMPARE(card->findChildren<MessageBar*>().size(), reasons.size());
    for (const QString& reason : reasons)
        QVERIFY2(wizard.sees(qPrintable(u"reason_"_s + id + u'_' + reason)), qPrintable(reason));
}

void TestRequestWizard::nothingLinkedShowsThePortalsBar()
{
    WizardDriver wizard(u"gold-hybrid"_s);
    wizard.goToStep2();
    QCOMPARE(wizard.barText("bar_not-linked"), u"We were unable to find an eligible support plan associated with your account. "
                                               "Please add a support plan from the options below."_s);
    QVERIFY(wizard.barText("bar_purchase-needs-microsoft-account").startsWith(u"You are currently signed in using an Azure Active Directory account."_s));
    QVERIFY(wizard.sees("addContractButton"));
    wizard.press("nextButton");
    QVERIFY(!wizard.barText("planProblemBar").isEmpty());
    QVERIFY(!wizard.sees("submitButton"));
}

void TestRequestWizard::addContractSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("accessId");
    QTest::addColumn<QString>("contractId");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("words");
    QTest::newRow("eight digits") << u"99000041"_s << u"990000418"_s << u"accessIdEdit"_s << u"This one has eight."_s;
    QTest::newRow("contract ID missing") << u"990000417"_s << QString() << u"contractIdEdit"_s << u"Nothing was entered."_s;
    QTest::newRow("a pair that names nothing") << u"990999998"_s << u"990999999"_s << QString() << u"not valid"_s;
}

void TestRequestWizard::addContractSaysWhatIsWrong()
{
    QFETCH(QString, accessId);
    QFETCH(QString, contractId);
    QFETCH(QString, field);
    QFETCH(QString, words);
    WizardDriver wizard(u"gold-hybrid"_s);
    wizard.goToStep2();
    QString said;
    QString kept;
    wizard.inDialog([&] { wizard.press("addContractButton"); }, [&](QDialog* dialog) {
        auto* access = dialog->findChild<QLineEdit*>(u"accessIdEdit"_s);
        auto* contract = dialog->findChild<QLineEdit*>(u"contractIdEdit"_s);
        QCOMPARE(contract->echoMode(), QLineEdit::Password);
        QTest::keyClicks(access, accessId);
        QTest::keyClicks(contract, contractId);
        QTest::keyClick(contract, Qt::Key_Return);
        if (field.isEmpty())
            said = dialog->findChild<MessageBar*>(u"dialogBar"_s)->text();
        else
            said = qobject_cast<Field*>(dialog->findChild<QWidget*>(field)->parentWidget())->error();
        kept = access->text() + contract->text();
    });
    QVERIFY2(said.contains(words), qPrintable(said));
    QCOMPARE(kept, accessId + contractId);
    QVERIFY(wizard.workspace().linkedContracts().isEmpty());
}

static Contract activatedContract(WizardDriver& wizard, const QString& signIn)
{
    if (!wizard.workspace().signInAs(u"global.admin@aurora.example"_s))
        qFatal("no global admin");
    if (wizard.workspace().organisation()->contracts.isEmpty() && !wizard.workspace().activate(Benefit::ProductSupport))
        qFatal("not activated");
    const Contract contract = wizard.workspace().organisation()->contracts.constFirst();
    if (!wizard.workspace().signInAs(signIn))
        qFatal("no such account");
    return contract;
}

static void addContract(WizardDriver& wizard, const Contract& contract, const std::function<void(QDialog*)>& after = {})
{
    wizard.inDialog([&] { wizard.press("addContractButton"); }, [&](QDialog* dialog) {
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"accessIdEdit"_s), contract.accessId);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"contractIdEdit"_s), u' ' + contract.contractId);
        QTest::keyClick(dialog->findChild<QLineEdit*>(u"contractIdEdit"_s), Qt::Key_Return);
        if (after)
            after(dialog);
    });
}

void TestRequestWizard::addContractRefreshesThePlans()
{
    WizardDriver wizard(u"gold-hybrid"_s);
    const Contract contract = activatedContract(wizard, u"engineer@aurora.example"_s);
    wizard.goToStep2();
    addContract(wizard, contract);
    QVERIFY(wizard.barText("contractAddedBar").contains(u"Partner support Gold 20pack"_s));
    QVERIFY(wizard.sees(qPrintable(wizard.cardName(Benefit::ProductSupport))));
    QVERIFY(!wizard.sees("bar_not-linked"));
    QVERIFY(wizard.find<PlanCard>(qPrintable(wizard.cardName(Benefit::ProductSupport)))->isChecked());
}

void TestRequestWizard::alreadyLinkedContractIsDiagnosed()
{
    WizardDriver wizard(u"activated"_s);
    wizard.goToStep2();
    const Contract contract = wizard.workspace().linkedContracts().constFirst();
    wizard.toggle("purchaseSection");
    QString said;
    addContract(wizard, contract, [&](QDialog* dialog) { said = dialog->findChild<MessageBar*>(u"dialogBar"_s)->text(); });
    QVERIFY2(said.contains(u"already linked"_s) && said.contains(u"3 February 2021"_s), qPrintable(said));
}

void TestRequestWizard::microsoftAccountMayLinkAndFile()
{
    WizardDriver wizard(u"gold-hybrid"_s);
    const Contract contract = activatedContract(wizard, u"engineer.private@mail.example"_s);
    wizard.goToStep2();
    QVERIFY(wizard.sees("bar_not-linked"));
    QVERIFY(!wizard.sees("bar_purchase-needs-microsoft-account"));
    addContract(wizard, contract);
    wizard.press("nextButton");
    QCOMPARE(wizard.find<LineEdit>("emailEdit")->text(), u"engineer.private@mail.example"_s);
    wizard.press("submitButton");
    QVERIFY(wizard.sees("confirmation"));
    QCOMPARE(wizard.remaining(Benefit::ProductSupport), 19);
}

void TestRequestWizard::severityCDisablesAroundTheClock()
{
    WizardDriver wizard(u"activated"_s);
    wizard.goToStep3();
    auto* allDay = wizard.find<QAbstractButton>("hours_around-the-clock");
    wizard.press("severityA");
    QVERIFY(allDay->isEnabled());
    QVERIFY(!wizard.sees("hoursReason"));
    wizard.press("hours_around-the-clock");
    wizard.press("severityC");
    QVERIFY(!allDay->isEnabled());
    QVERIFY(!allDay->isChecked());
    QVERIFY(wizard.sees("hoursReason"));
    wizard.press("submitButton");
    QVERIFY(wizard.sees("confirmation"));
    const auto filed = wizard.workspace().request(wizard.find<LineEdit>("requestNumber")->text());
    QVERIFY(filed->asked.hours == SupportHours::BusinessHours);
}

void TestRequestWizard::phoneIsRequiredWhereItIsPreferred()
{
    WizardDriver wizard(u"activated"_s);
    wizard.goToStep3();
    wizard.press("method_phone");
    wizard.press("submitButton");
    QVERIFY(!wizard.sees("confirmation"));
    QVERIFY(!fieldAround(wizard, "phoneEdit")->error().isEmpty());
    QVERIFY(wizard.find<QWidget>("phoneEdit")->hasFocus());
    wizard.type("phoneEdit", u"+39 02 5550 100"_s);
    wizard.press("submitButton");
    QVERIFY(wizard.sees("confirmation"));
}

void TestRequestWizard::titleTakesNoMoreThanItsLimit()
{
    WizardDriver wizard(u"activated"_s);
    QApplication::clipboard()->setText(QString(300, u'x'));
    auto* title = wizard.find<LineEdit>("titleEdit");
    title->setFocus();
    QTest::keyClick(title, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(title->text().size(), maxTitleLength);
    QVERIFY(fieldAround(wizard, "titleEdit")->error().contains(u"50"_s));
    QCOMPARE(wizard.find<TextEdit>("descriptionEdit")->maximum(), maxDescriptionLength);
}

void TestRequestWizard::reviewLeadsBackToItsStep()
{
    WizardDriver wizard(u"activated"_s);
    wizard.goToStep3();
    wizard.press("editProductButton");
    QVERIFY(wizard.sees("titleEdit"));
    wizard.press("nextButton");
    wizard.press("nextButton");
    wizard.press("editPlanButton");
    QVERIFY(wizard.sees(qPrintable(wizard.cardName(Benefit::ProductSupport))));
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

void TestRequestWizard::otherAccountsDraftIsItsOwn()
{
    WizardDriver wizard(u"activated"_s);
    wizard.type("titleEdit", u"Not saved yet"_s);
    QVERIFY(wizard.workspace().signInAs(u"helpdesk@aurora.example"_s));
    QVERIFY(!wizard.workspace().draft(Portal::SupportForBusiness));
    QCOMPARE(wizard.find<LineEdit>("titleEdit")->text(), QString());
    QVERIFY(wizard.workspace().signInAs(u"engineer@aurora.example"_s));
    QCOMPARE(wizard.find<LineEdit>("titleEdit")->text(), u"Not saved yet"_s);
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
