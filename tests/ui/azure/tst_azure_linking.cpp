#include "tests/ui/page_driver.h"

#include "model/wording.h"
#include "ui/azure/azure_link_page.h"
#include "ui/azure/azure_overview_page.h"
#include "ui/azure/azure_plans_page.h"
#include "ui/azure/diagnosis_card.h"
#include "ui/support_for_business/requests_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QScopeGuard>
#include <QScrollArea>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

static Page* newLinkPage(Workspace& workspace) { return new AzureLinkPage(workspace); }
static Page* newPlansPage(Workspace& workspace) { return new AzurePlansPage(workspace); }
static const QString engineer = u"engineer@aurora.example"_s;

class TestAzureLinking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!.*This plugin does not support).*"_s)); }
    void linkingAgainIsDiagnosed_data();
    void linkingAgainIsDiagnosed();
    void theAnswerComesIntoView_data();
    void theAnswerComesIntoView();
    void aTrainerSwitchesTheOriginalMessageOff();
    void aNewContractIsLinkedInEveryPortal();
    void actionPackIsLinkedAndShowsNothing();
    void aSpentContractIsLinkedAndPromisesNothing();
    void aContractThatHasNotStartedSaysWhen();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void whatIsWrongComesIntoView();
    void enterLinks();
    void typingTakesTheAnswerBack();
    void leavingKeepsBothIdsForTheirAccountAlone();
    void nobodySignedInIsToldWhatToDo();
    void theNextStepLeadsThere();
    void hiddenPlansAreExplained_data();
    void hiddenPlansAreExplained();
    void theBalanceIsNeverShown();
    void theListHoldsOnlyWhatWasFiledHere();
};

void TestAzureLinking::initTestCase()
{
    applyTheme(Theme::Light);
    setReducedMotion(true);
}

// The one contract of the organisation, and a link to it from Support for Business.
static Contract linkedContract(PageDriver& driver)
{
    preparePlan(driver.workspace(), engineer);
    return driver.workspace().linkedContracts().constFirst();
}

static void typeIds(PageDriver& driver, const QString& access, const QString& contract)
{
    driver.type("accessIdEdit", access);
    driver.type("contractIdEdit", contract);
}

void TestAzureLinking::linkingAgainIsDiagnosed_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("next");
    QTest::newRow("linked and valid") << u"activated"_s << u"Ignore this message"_s
                                      << u"linked in Support for Business on 3 February 2021"_s << u"New support request"_s;
    QTest::newRow("expired") << u"expired"_s << u"The contract is expired"_s << u"its last day was 13 February 2022"_s
                             << u"See the technical benefits"_s;
    QTest::newRow("spent") << u"spent"_s << u"No incidents are left"_s
                           << u"its plan Signature 5-pack has no incidents left and is hidden"_s
                           << u"See Partner support plans"_s;
    QTest::newRow("Action Pack") << u"action-pack"_s << u"This contract has no cloud support"_s << u"no Signature Cloud Support"_s
                                 << u"Go to Support for Business"_s;
}

void TestAzureLinking::linkingAgainIsDiagnosed()
{
    QFETCH(QString, scenario);
    QFETCH(QString, title);
    QFETCH(QString, text);
    QFETCH(QString, next);
    PageDriver driver(scenario, engineer, newLinkPage);
    const Contract contract = linkedContract(driver);
    typeIds(driver, contract.accessId, contract.contractId);
    driver.press("linkButton");
    QCOMPARE(driver.barText("portalMessageBar"), wording::azureAlreadyAssociated());
    QCOMPARE(driver.labelText("diagnosisTitle"), title);
    QVERIFY2(driver.labelText("diagnosisText").contains(text), qPrintable(driver.labelText("diagnosisText")));
    QVERIFY(driver.labelText("diagnosisText").startsWith(u"The portal's message is invalid and should be ignored."_s));
    QVERIFY(lastAnnouncement(&driver.page()).contains(title));
    QVERIFY(driver.find<QWidget>("diagnosisNextButton")->hasFocus());
    QCOMPARE(driver.find<QAbstractButton>("diagnosisNextButton")->text(), next);
}

void TestAzureLinking::theAnswerComesIntoView_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("100 %") << 100;
    QTest::newRow("200 %") << 200;
}

// In a window that is too small for form and answer together.
void TestAzureLinking::theAnswerComesIntoView()
{
    QFETCH(int, percent);
    setZoom(percent);
    PageDriver driver(u"activated"_s, engineer, newLinkPage);
    driver.page().resize(1208, 640);
    const Contract contract = linkedContract(driver);
    typeIds(driver, contract.accessId, contract.contractId);
    driver.press("linkButton");
    QTRY_VERIFY(driver.page().isInView(driver.find<QWidget>("portalMessageBar")));
    QTRY_VERIFY(driver.page().isInView(QApplication::focusWidget()));
    setZoom(100);
}

void TestAzureLinking::aTrainerSwitchesTheOriginalMessageOff()
{
    PageDriver driver(u"activated"_s, engineer, newLinkPage);
    const Contract contract = linkedContract(driver);
    typeIds(driver, contract.accessId, contract.contractId);
    driver.press("linkButton");
    driver.press("originalMessageCheck");
    QVERIFY(!driver.sees("portalMessageBar"));
    QVERIFY(driver.sees("diagnosisCard"));
    driver.press("originalMessageCheck");
    QVERIFY(driver.sees("portalMessageBar"));
}

void TestAzureLinking::aNewContractIsLinkedInEveryPortal()
{
    PageDriver driver(u"gold-hybrid"_s, u"global.admin@aurora.example"_s, newLinkPage);
    QVERIFY(driver.workspace().activate(Benefit::ProductSupport));
    QVERIFY(driver.workspace().signInAs(engineer));
    const Contract contract = driver.workspace().organisation()->contracts.constFirst();
    typeIds(driver, contract.accessId, contract.contractId);
    driver.press("linkButton");
    QVERIFY(driver.barText("linkResultBar").contains(u"linked to this account"_s));
    QVERIFY(!driver.barText("linkResultBar").contains(u"in every other portal"_s)); // Microsoft 365 knows no links
    QVERIFY(!driver.sees("diagnosisCard"));
    QCOMPARE(driver.workspace().links().constFirst().portal, Portal::Azure);
    const auto offer = driver.workspace().plansFor(u"windows-server-2019"_s, Portal::SupportForBusiness);
    QCOMPARE(offer->available.size(), 1);
}

void TestAzureLinking::actionPackIsLinkedAndShowsNothing()
{
    PageDriver driver(u"action-pack"_s, u"global.admin@aurora.example"_s, newLinkPage);
    QVERIFY(driver.workspace().activate(Benefit::ProductSupport));
    const Contract contract = driver.workspace().organisation()->contracts.constFirst();
    typeIds(driver, contract.accessId, contract.contractId);
    driver.press("linkButton");
    QVERIFY(driver.barText("linkResultBar").contains(u"no plan shows here"_s));
    QCOMPARE(driver.workspace().linkedContracts().size(), 1);
}

void TestAzureLinking::aSpentContractIsLinkedAndPromisesNothing()
{
    PageDriver driver(u"spent"_s, u"admin.agent@aurora.example"_s, newLinkPage);
    const Contract contract = driver.workspace().organisation()->contracts.constFirst();
    typeIds(driver, contract.accessId, contract.contractId);
    driver.press("linkButton");
    QVERIFY(driver.barText("linkResultBar").contains(u"no plan shows here"_s));
    QVERIFY(driver.barText("linkResultBar").contains(u"No incidents are left"_s));
    QVERIFY(!driver.barText("linkResultBar").contains(u"offered"_s));
    QCOMPARE(driver.workspace().linkedContracts().size(), 1);
}

void TestAzureLinking::aContractThatHasNotStartedSaysWhen()
{
    PageDriver driver(u"activated"_s, engineer, newLinkPage);
    QVERIFY(driver.workspace().setToday(QDate(2021, 1, 20)));
    const Contract contract = driver.workspace().linkedContracts().constFirst();
    typeIds(driver, contract.accessId, contract.contractId);
    driver.press("linkButton");
    QCOMPARE(driver.labelText("diagnosisTitle"), u"The contract has not started yet"_s);
    QVERIFY(driver.labelText("diagnosisText").contains(u"its first day is 1 February 2021"_s));
    QVERIFY(lastAnnouncement(&driver.page()).contains(u"offered from 1 February 2021"_s));
}

void TestAzureLinking::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("access");
    QTest::addColumn<QString>("contract");
    QTest::addColumn<QString>("fieldError");
    QTest::addColumn<QString>("bar");
    QTest::newRow("eight digits") << u"99000041"_s << u"990000418"_s << u"This one has eight"_s << QString();
    QTest::newRow("no contract has them") << u"111111111"_s << u"222222222"_s << QString() << u"is not valid"_s;
}

void TestAzureLinking::whatIsWrongIsSaid()
{
    QFETCH(QString, access);
    QFETCH(QString, contract);
    QFETCH(QString, fieldError);
    QFETCH(QString, bar);
    PageDriver driver(u"activated"_s, engineer, newLinkPage);
    typeIds(driver, access, contract);
    driver.press("linkButton");
    const auto* field = qobject_cast<Field*>(driver.find<LineEdit>("accessIdEdit")->parentWidget());
    QVERIFY(field);
    QVERIFY(fieldError.isEmpty() ? field->error().isEmpty() : field->error().contains(fieldError));
    QVERIFY(bar.isEmpty() ? !driver.sees("linkResultBar") : driver.barText("linkResultBar").contains(bar));
    QVERIFY(driver.find<LineEdit>("accessIdEdit")->hasFocus());
    QVERIFY(!driver.sees("diagnosisCard"));
}

// In a low window the field alone would be: the focus goes there.
void TestAzureLinking::whatIsWrongComesIntoView()
{
    setZoom(200);
    const auto backToUsual = qScopeGuard([] { setZoom(100); });
    PageDriver driver(u"activated"_s, engineer, newLinkPage);
    driver.page().resize(840, 560); // of a window of 900 by 700
    typeIds(driver, u"99000041"_s, u"990000418"_s);
    driver.press("linkButton");
    const QWidget* field = driver.find<LineEdit>("accessIdEdit")->parentWidget();
    const QWidget* view = driver.page().findChild<QScrollArea*>()->viewport();
    QTRY_VERIFY(field->mapTo(view, field->rect().bottomLeft()).y() < view->height());
    QVERIFY(field->mapTo(view, QPoint()).y() >= 0);
}

void TestAzureLinking::enterLinks()
{
    PageDriver driver(u"activated"_s, engineer, newLinkPage);
    const Contract contract = linkedContract(driver);
    typeIds(driver, contract.accessId, contract.contractId);
    QTest::keyClick(driver.find<LineEdit>("contractIdEdit"), Qt::Key_Return);
    QVERIFY(driver.sees("diagnosisCard"));
}

void TestAzureLinking::typingTakesTheAnswerBack()
{
    PageDriver driver(u"activated"_s, engineer, newLinkPage);
    const Contract contract = linkedContract(driver);
    typeIds(driver, contract.accessId, contract.contractId);
    driver.press("linkButton");
    driver.type("accessIdEdit", u"9"_s);
    QVERIFY(!driver.sees("diagnosisCard"));
    QVERIFY(!driver.sees("portalMessageBar"));
}

void TestAzureLinking::leavingKeepsBothIdsForTheirAccountAlone()
{
    PageDriver driver(u"activated"_s, engineer, newLinkPage);
    typeIds(driver, u"990000417"_s, u"990000418"_s);
    driver.press("showContractIdButton");
    driver.page().hide(); // the other ID is looked up elsewhere
    driver.page().show();
    QCOMPARE(driver.find<LineEdit>("accessIdEdit")->text(), u"990000417"_s);
    QCOMPARE(driver.find<LineEdit>("contractIdEdit")->text(), u"990000418"_s);
    QCOMPARE(driver.find<LineEdit>("contractIdEdit")->echoMode(), QLineEdit::Password);
    driver.workspace().signOut();
    QCOMPARE(driver.find<LineEdit>("accessIdEdit")->text(), QString());
    QCOMPARE(driver.find<LineEdit>("contractIdEdit")->text(), QString());
}

void TestAzureLinking::nobodySignedInIsToldWhatToDo()
{
    PageDriver driver(u"activated"_s, QString(), newLinkPage);
    QVERIFY(driver.sees("signInState"));
    QVERIFY(!driver.sees("linkButton"));
    QVERIFY(driver.workspace().signInAs(engineer));
    QVERIFY(driver.sees("linkButton"));
    driver.remakePage(newPlansPage);
    QVERIFY(!driver.sees("signInState"));
    driver.workspace().signOut();
    QVERIFY(driver.sees("signInState"));
}

void TestAzureLinking::theNextStepLeadsThere()
{
    PageDriver driver(u"activated"_s, engineer, newLinkPage);
    const Contract contract = linkedContract(driver);
    typeIds(driver, contract.accessId, contract.contractId);
    driver.press("linkButton");
    QSignalSpy wanted(qobject_cast<AzureLinkPage*>(&driver.page()), &AzureLinkPage::placeWanted);
    driver.press("diagnosisNextButton");
    driver.press("otherCausesButton");
    driver.press("decodeErrorButton");
    driver.press("azurePlansButton");
    QList<Place> places;
    for (const QVariantList& arguments : std::as_const(wanted))
        places.append(arguments.at(0).value<Place>());
    QCOMPARE(places, (QList<Place>{Place::AzureNewRequest, Place::DecodeError, Place::DecodeError, Place::AzureSupportPlans}));
}

void TestAzureLinking::hiddenPlansAreExplained_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<bool>("hasPlan");
    QTest::addColumn<QStringList>("reasons");
    QTest::newRow("valid") << u"activated"_s << true << QStringList{u"on-premises-only"_s};
    QTest::newRow("expired") << u"expired"_s << false
                             << QStringList{u"contract-expired"_s, u"on-premises-only"_s, u"contract-expired"_s};
    QTest::newRow("spent") << u"spent"_s << false << QStringList{u"on-premises-only"_s, u"no-incidents"_s};
    QTest::newRow("Action Pack") << u"action-pack"_s << false << QStringList{u"on-premises-only"_s};
}

void TestAzureLinking::hiddenPlansAreExplained()
{
    QFETCH(QString, scenario);
    QFETCH(bool, hasPlan);
    QFETCH(QStringList, reasons);
    PageDriver driver(scenario, engineer, newPlansPage);
    linkedContract(driver);
    QCOMPARE(driver.sees("noPlanState"), !hasPlan);
    if (hasPlan)
        driver.toggle("whyHiddenSection"); // open by itself where nothing else shows
    QStringList found;
    const QList<MessageBar*> bars = driver.find<QWidget>("whyHiddenSection")->findChildren<MessageBar*>();
    for (const MessageBar* bar : bars)
        if (bar->isVisible())
            found.append(bar->objectName().section(u'_', 2));
    found.sort();
    reasons.sort();
    QCOMPARE(found, reasons);
}

void TestAzureLinking::theBalanceIsNeverShown()
{
    PageDriver driver(u"activated"_s, engineer, newPlansPage);
    driver.toggle("whyHiddenSection");
    const QList<TextLabel*> labels = driver.page().findChildren<TextLabel*>();
    for (const TextLabel* label : labels)
        QVERIFY2(!label->isVisible() || !label->text().contains(u"remaining"_s), qPrintable(label->text()));
}

void TestAzureLinking::theListHoldsOnlyWhatWasFiledHere()
{
    PageDriver driver(u"activated"_s, engineer, [](Workspace& workspace) { return new RequestsPage(workspace, Portal::Azure); });
    RequestFilter azure;
    azure.portal = Portal::Azure;
    const int inAzure = driver.workspace().requests(azure)->total;
    QVERIFY(inAzure > 0);
    QVERIFY(inAzure < driver.requestCount());
    QCOMPARE(driver.find<QAbstractItemView>("requestsTable")->model()->rowCount(), inAzure);
    QSignalSpy wanted(qobject_cast<RequestsPage*>(&driver.page()), &RequestsPage::placeWanted);
    driver.press("newRequestButton");
    QCOMPARE(wanted.value(0).value(0).value<Place>(), Place::AzureNewRequest);
}

QTEST_MAIN(TestAzureLinking)
#include "tst_azure_linking.moc"
