#include "tests/ui/support_for_business/wizard_driver.h"

#include "model/wording.h"
#include "tests/ui/page_test.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/plan_card.h"

#include <QDialog>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestRequestPlans : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void unavailablePlansShowTheirReasons_data();
    void unavailablePlansShowTheirReasons();
    void nothingLinkedShowsThePortalsBar();
    void addContractSaysWhatIsWrong_data();
    void addContractSaysWhatIsWrong();
    void addContractRefreshesThePlans();
    void alreadyLinkedContractIsDiagnosed();
    void microsoftAccountMayLinkAndFile();
};

void TestRequestPlans::unavailablePlansShowTheirReasons_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<Benefit>("benefit");
    QTest::addColumn<QStringList>("reasons");
    QTest::newRow("Signature is for cloud products") << u"activated"_s << Benefit::Signature << QStringList{u"cloud-only"_s};
    QTest::newRow("expired Product Support") << u"expired"_s << Benefit::ProductSupport << QStringList{u"contract-expired"_s};
    QTest::newRow("expired Signature") << u"expired"_s << Benefit::Signature
                                       << QStringList{u"contract-expired"_s, u"cloud-only"_s};
    QTest::newRow("spent Signature") << u"spent"_s << Benefit::Signature << QStringList{u"no-incidents"_s, u"cloud-only"_s};
}

void TestRequestPlans::unavailablePlansShowTheirReasons()
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

void TestRequestPlans::nothingLinkedShowsThePortalsBar()
{
    WizardDriver wizard(u"gold-hybrid"_s);
    wizard.goToStep2();
    QCOMPARE(wizard.barText("bar_not-linked"), u"We were unable to find an eligible support plan associated with your account. "
                                               "Please add a support plan from the options below."_s);
    QVERIFY(wizard.barText("bar_purchase-needs-microsoft-account")
                .startsWith(u"You are currently signed in using an Azure Active Directory account."_s));
    QVERIFY(wizard.sees("addContractButton"));
    wizard.press("nextButton");
    QCOMPARE(wizard.barText("planProblemBar"), u"Choose a support plan that can be used, or add a contract."_s); // once
    QVERIFY(!wizard.sees("submitButton"));
}

void TestRequestPlans::addContractSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("accessId");
    QTest::addColumn<QString>("contractId");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("words");
    QTest::newRow("eight digits") << u"99000041"_s << u"990000418"_s << u"accessIdEdit"_s << u"This one has eight."_s;
    QTest::newRow("contract ID missing") << u"990000417"_s << QString() << u"contractIdEdit"_s << u"Nothing was entered."_s;
    QTest::newRow("a pair that names nothing") << u"990999998"_s << u"990999999"_s << QString() << u"not valid"_s;
}

void TestRequestPlans::addContractSaysWhatIsWrong()
{
    QFETCH(QString, accessId);
    QFETCH(QString, contractId);
    QFETCH(QString, field);
    QFETCH(QString, words);
    WizardDriver wizard(u"gold-hybrid"_s);
    wizard.goToStep2();
    QString said;
    QString kept;
    wizard.inDialog([&] { wizard.press("addContractButton"); },
                    [&](QDialog* dialog) {
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
    wizard.inDialog([&] { wizard.press("addContractButton"); },
                    [&](QDialog* dialog) {
                        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"accessIdEdit"_s), contract.accessId);
                        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"contractIdEdit"_s), u' ' + contract.contractId);
                        QTest::keyClick(dialog->findChild<QLineEdit*>(u"contractIdEdit"_s), Qt::Key_Return);
                        if (after)
                            after(dialog);
                    });
}

void TestRequestPlans::addContractRefreshesThePlans()
{
    WizardDriver wizard(u"gold-hybrid"_s);
    const Contract contract = activatedContract(wizard, u"engineer@aurora.example"_s);
    wizard.goToStep2();
    addContract(wizard, contract);
    QVERIFY(wizard.barText("contractAddedBar").contains(u"Partner support Gold 20pack"_s));
    QVERIFY(wizard.sees(qPrintable(wizard.cardName(Benefit::ProductSupport))));
    QVERIFY(!wizard.sees("bar_not-linked"));
    QVERIFY(wizard.find<PlanCard>(qPrintable(wizard.cardName(Benefit::ProductSupport)))->isChecked());
    wizard.press("nextButton");
    QVERIFY(wizard.sees("submitButton"));
    wizard.press("backButton");
    QVERIFY(!wizard.sees("contractAddedBar")); // no news any more
}

void TestRequestPlans::alreadyLinkedContractIsDiagnosed()
{
    WizardDriver wizard(u"activated"_s);
    wizard.goToStep2();
    const Contract contract = wizard.workspace().linkedContracts().constFirst();
    wizard.toggle("purchaseSection");
    QString said;
    addContract(wizard, contract, [&](QDialog* dialog) { said = dialog->findChild<MessageBar*>(u"dialogBar"_s)->text(); });
    QVERIFY2(said.contains(u"already linked"_s) && said.contains(u"3 February 2021"_s), qPrintable(said));
}

void TestRequestPlans::microsoftAccountMayLinkAndFile()
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

QTEST_MAIN(TestRequestPlans)
#include "tst_request_plans.moc"
