#include "model/store/store.h"
#include "model/store/store_writer.h"
#include "tests/support/file_test.h"
#include "tests/support/invariants.h"
#include "tests/support/workspaces.h"

#include <QSignalSpy>
#include <QtTest>

static const QString engineer = QStringLiteral("engineer@aurora.example");
static const QString globalAdmin = QStringLiteral("global.admin@aurora.example");
static const QString mpn = QStringLiteral("mpn-2021");
static const QString maicpp = QStringLiteral("maicpp-2023");

// The same organisation under the rules of another edition (rules.md, "edition"; D2): what is shown changes, what is kept
// does not.
class EditionSwitchTest : public FileTest
{
    Q_OBJECT

public:
    EditionSwitchTest() : FileTest(fastFolderTemplate()) {}

private Q_SLOTS:
    void thereAndBackAgainChangesNothingButTheHistory_data();
    void thereAndBackAgainChangesNothingButTheHistory();
    void anOfferThatTheOtherEditionDoesNotKnowCountsForNothingThere();
    void theSameOfferHasTheOtherEditionsName();
    void whatWasActivatedStaysActivatedUnderTheOtherRules();
    void aLinkedPlanKeepsItsNameAndItsBalance();
    void anOwnOrganisationHasNoOtherEdition();
    void anUnknownEditionIsRefused();
    void theEditionInUseAlreadyIsNoChange();
    void anotherProgramSeesTheSwitch();
    void theRuleIsAskedUnderTheEditionOfTheFile();
    void aFileWithALaterEditionIsNotChanged();
};

static QStringList quantities(const Workspace& workspace)
{
    QStringList found;
    const BenefitsPage page = workspace.benefitsPage();
    for (const BenefitsPage::Row& row : page.rows)
        found << (row.allowance.quantity ? QString::number(*row.allowance.quantity) : QStringLiteral("unlimited"));
    return found;
}

void EditionSwitchTest::thereAndBackAgainChangesNothingButTheHistory_data()
{
    QTest::addColumn<QString>("scenario");
    const auto scenarios = testCatalogue().scenarios();
    for (const Scenario& scenario : *scenarios)
        QTest::newRow(qUtf8Printable(scenario.id)) << scenario.id;
}

void EditionSwitchTest::thereAndBackAgainChangesNothingButTheHistory()
{
    QFETCH(QString, scenario);
    makeWorkspace(m_path, scenario).reset();
    const QStringList before = contentsOf(m_path, {QStringLiteral("history")});
    QString own;
    {
        const auto workspace = openWorkspace(m_path);
        own = workspace->edition().id;
        QVERIFY(workspace->signInAs(globalAdmin));
        const QStringList shown = quantities(*workspace);
        for (const Edition& edition : testCatalogue().editions()) {
            QVERIFY(workspace->setEdition(edition.id));
            QCOMPARE(workspace->edition().id, edition.id);
            QVERIFY(workspace->check()->problems.isEmpty());
        }
        QVERIFY(workspace->setEdition(own));
        QCOMPARE(quantities(*workspace), shown);
    }
    QCOMPARE(contentsOf(m_path, {QStringLiteral("history")}), before);
    QCOMPARE(brokenInvariants(m_path), QStringList());
    const QStringList told = runSql(
        m_path, QStringLiteral("SELECT detail FROM history WHERE kind = 'edition-set' AND account IS NOT NULL ORDER BY id"));
    QCOMPARE(told.constLast(), own);
}

void EditionSwitchTest::anOfferThatTheOtherEditionDoesNotKnowCountsForNothingThere()
{
    const auto workspace = makeWorkspace(m_path, QStringLiteral("solutions-partner"));
    QVERIFY(workspace->signInAs(globalAdmin));
    QCOMPARE(quantities(*workspace), (QStringList{QStringLiteral("20"), QStringLiteral("unlimited")}));
    QVERIFY(workspace->setEdition(mpn));
    QCOMPARE(workspace->benefitsPage().whyNotSeen.first().reason, Reason::NoActiveOffers);
    QCOMPARE(workspace->activate(Benefit::ProductSupport).refusals().first().reason, Reason::NoActiveOffers);
    QCOMPARE(workspace->organisation()->offers.size(), 1); // it is kept
    QVERIFY(workspace->setEdition(maicpp));
    QCOMPARE(quantities(*workspace), (QStringList{QStringLiteral("20"), QStringLiteral("unlimited")}));
}

void EditionSwitchTest::theSameOfferHasTheOtherEditionsName()
{
    const auto workspace = makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    QVERIFY(workspace->signInAs(globalAdmin));
    QVERIFY(workspace->setEdition(maicpp));
    const BenefitsPage page = workspace->benefitsPage();
    QCOMPARE(quantities(*workspace), (QStringList{QStringLiteral("20"), QStringLiteral("10")}));
    QCOMPARE(page.rows.first().allowance.source.en, QStringLiteral("Gold Data Platform (legacy)"));
    const auto contract = workspace->activate(Benefit::Signature);
    QVERIFY(contract);
    QCOMPARE(contract->entitlements.size(), 1); // each benefit on its own
}

void EditionSwitchTest::whatWasActivatedStaysActivatedUnderTheOtherRules()
{
    const auto workspace = makeWorkspace(m_path, QStringLiteral("activated"));
    QVERIFY(workspace->signInAs(globalAdmin));
    for (const Edition& edition : testCatalogue().editions()) {
        QVERIFY(workspace->setEdition(edition.id));
        const BenefitsPage page = workspace->benefitsPage();
        for (const BenefitsPage::Row& row : page.rows) {
            QVERIFY2(row.contract && row.contract->id == workspace->organisation()->contracts.first().id, qPrintable(edition.id));
            QVERIFY(contains(row.whyNotActivate, Reason::AlreadyActivated));
        }
    }
    QCOMPARE(workspace->organisation()->contracts.size(), 1);
}

void EditionSwitchTest::aLinkedPlanKeepsItsNameAndItsBalance()
{
    const auto workspace = makeWorkspace(m_path, QStringLiteral("activated"));
    QVERIFY(workspace->signInAs(engineer));
    QVERIFY(workspace->setEdition(maicpp));
    const auto offer = workspace->plansFor(QStringLiteral("windows-10"), Portal::SupportForBusiness);
    QVERIFY(offer);
    QCOMPARE(offer->available.size(), 1);
    QCOMPARE(offer->available.first().entitlement->planName, QStringLiteral("Partner support Gold 20pack"));
    QCOMPARE(offer->available.first().entitlement->remaining(), Quantity(17));
}

void EditionSwitchTest::anOwnOrganisationHasNoOtherEdition()
{
    Organisation own;
    own.name = QStringLiteral("Corvo");
    own.partnerId = QStringLiteral("9900009");
    own.country = QStringLiteral("IT");
    Account account;
    account.signIn = QStringLiteral("only@corvo.example");
    own.accounts = {account};
    const auto workspace = Workspace::createOwn(m_path, own, mpn, testCatalogue());
    QVERIFY(workspace);
    const auto outcome = (*workspace)->setEdition(maicpp);
    QVERIFY(outcome.isRefused());
    QCOMPARE(outcome.refusals(), (Refusals{{.reason = Reason::TrainingOnly, .subject = QStringLiteral("edition")}}));
    QCOMPARE((*workspace)->edition().id, mpn);
}

void EditionSwitchTest::anUnknownEditionIsRefused()
{
    const auto workspace = makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    const auto outcome = workspace->setEdition(QStringLiteral("mpn-1999"));
    QVERIFY(outcome.isRefused());
    QCOMPARE(outcome.refusals().first().reason, Reason::UnknownEdition);
    QCOMPARE(workspace->edition().id, mpn);
}

void EditionSwitchTest::theEditionInUseAlreadyIsNoChange()
{
    makeWorkspace(m_path, QStringLiteral("gold-hybrid")).reset();
    const QStringList before = contentsOf(m_path);
    QVERIFY(openWorkspace(m_path)->setEdition(mpn));
    QCOMPARE(contentsOf(m_path), before);
}

void EditionSwitchTest::anotherProgramSeesTheSwitch()
{
    const auto window = makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    const QSignalSpy changed(window.get(), &Workspace::changed);
    QVERIFY(openWorkspace(m_path)->setEdition(maicpp));
    QVERIFY(window->refresh());
    QCOMPARE(window->edition().id, maicpp);
    QCOMPARE(changed.count(), 1);
}

void EditionSwitchTest::theRuleIsAskedUnderTheEditionOfTheFile()
{
    const auto window = makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    QVERIFY(window->signInAs(globalAdmin));
    QVERIFY(openWorkspace(m_path)->setEdition(maicpp));
    const auto contract = window->activate(Benefit::Signature); // before the window has noticed
    QVERIFY(contract);
    QCOMPARE(contract->entitlements.size(), 1);
    QCOMPARE(window->edition().id, maicpp);
}

void EditionSwitchTest::aFileWithALaterEditionIsNotChanged()
{
    const auto window = makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    QVERIFY(window->signInAs(globalAdmin));
    {
        auto store = Store::open(m_path);
        QVERIFY(store);
        QVERIFY(!(*store)->change([](StoreWriter& writer) {
            writer.setEdition(QStringLiteral("later-2030"), {0, {}, QDate(2030, 1, 1), QDateTime::currentDateTimeUtc()});
        }));
    }
    const QStringList before = contentsOf(m_path);
    const auto outcome = window->activate(Benefit::ProductSupport);
    QVERIFY(outcome.isFailed());
    QCOMPARE(outcome.failure().kind, Failure::Kind::Newer);
    QCOMPARE(window->edition().id, mpn);
    QCOMPARE(contentsOf(m_path), before);
}

QTEST_GUILESS_MAIN(EditionSwitchTest)
#include "tst_edition_switch.moc"
