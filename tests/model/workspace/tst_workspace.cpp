#include "tests/support/every_change.h"
#include "tests/support/file_test.h"
#include "tests/support/invariants.h"
#include "tests/support/workspaces.h"

#include <QSignalSpy>
#include <QtTest>

static const QString engineer = QStringLiteral("engineer@aurora.example");
static const QString globalAdmin = QStringLiteral("global.admin@aurora.example");

// What a workspace is made of, what is activated in it, and that its file says the same.
class WorkspaceTest : public FileTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyScenarioBecomesASoundFile_data();
    void everyScenarioBecomesASoundFile();
    void activatingIssuesOnePairOfIdsThatLinkAndPay();
    void whatAChangeLeavesInMemoryIsWhatStandsInTheFile_data();
    void whatAChangeLeavesInMemoryIsWhatStandsInTheFile();
    void onlyATrainingWorkspaceHasADateToSet();
    void anOwnOrganisationIsKept();
    void eachBenefitOfTheNewerEditionHasItsOwnIds();
};

void WorkspaceTest::everyScenarioBecomesASoundFile_data()
{
    QTest::addColumn<QString>("id");
    const auto scenarios = testCatalogue().scenarios();
    for (const Scenario& scenario : *scenarios)
        QTest::newRow(qUtf8Printable(scenario.id)) << scenario.id;
}

void WorkspaceTest::everyScenarioBecomesASoundFile()
{
    QFETCH(QString, id);
    const auto scenario = testCatalogue().scenario(id);
    {
        const auto workspace = makeWorkspace(m_path, id);
        QCOMPARE(workspace->scenarioId(), id);
        QCOMPARE(workspace->name(), scenario->name);
        QCOMPARE(workspace->today(), scenario->today);
        QCOMPARE(workspace->kind(), WorkspaceKind::Training);
        QVERIFY(!workspace->isReadOnly());
        QVERIFY(!workspace->account());
        const QList<Organisation> organisations = workspace->organisations();
        QCOMPARE(organisations.size(), scenario->organisations.size());
        for (qsizetype i = 0; i < organisations.size(); ++i) {
            const Organisation& wanted = scenario->organisations.at(i).organisation;
            QCOMPARE(organisations.at(i).name, wanted.name);
            QCOMPARE(organisations.at(i).partnerId, wanted.partnerId);
            QCOMPARE(organisations.at(i).customers, wanted.customers);
            QCOMPARE(organisations.at(i).csp, wanted.csp);
            QCOMPARE(organisations.at(i).accounts.size(), wanted.accounts.size());
            QCOMPARE(organisations.at(i).offers.size(), wanted.offers.size());
            QCOMPARE(organisations.at(i).contracts.size(), scenario->organisations.at(i).contracts.size());
        }
        const auto requests = workspace->requests({});
        QVERIFY(requests);
        QCOMPARE(requests->total, int(scenario->requests.size()));
        const auto report = workspace->check();
        QVERIFY(report);
        QCOMPARE(report->integrity, QStringLiteral("ok"));
        QCOMPARE(report->problems, QStringList());
        QCOMPARE(report->schema, workspace->schema());
    }
    QCOMPARE(brokenInvariants(m_path), QStringList());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a.vantaggi")});
}

void WorkspaceTest::activatingIssuesOnePairOfIdsThatLinkAndPay()
{
    QString number;
    QString plan;
    {
        const auto workspace = makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
        QVERIFY(workspace->signInAs(QStringLiteral("GLOBAL.ADMIN@aurora.example ")));
        const QSignalSpy changed(workspace.get(), &Workspace::changed);
        const auto contract = workspace->activate(Benefit::ProductSupport);
        QVERIFY(contract);
        QCOMPARE(changed.count(), 1);
        QVERIFY(isWellFormedId(contract->accessId) && contract->accessId >= QStringLiteral("990000000"));
        QVERIFY(isWellFormedId(contract->contractId) && contract->contractId >= QStringLiteral("990000000"));
        QVERIFY(contract->accessId != contract->contractId);
        QCOMPARE(contract->start, QDate(2021, 6, 17));
        QCOMPARE(contract->end, QDate(2022, 2, 13));
        QCOMPARE(contract->activatedBy, globalAdmin);
        QCOMPARE(contract->entitlements.size(), 2);
        const auto again = workspace->activate(Benefit::Signature);
        QVERIFY(again.isRefused());
        QVERIFY(contains(again.refusals(), Reason::AlreadyActivated));
        plan = preparePlan(*workspace, engineer);
        QVERIFY(!plan.isEmpty());
        Draft draft = completeDraft(QStringLiteral("L'avvio non va: \"50 %\"; DROP TABLE request; --"));
        draft.plan = plan;
        const auto filed = workspace->file(draft);
        QVERIFY(filed);
        QCOMPARE(filed->consumed, 1);
        QVERIFY(filed->isCounted);
        QCOMPARE(filed->remaining, Quantity(19));
        number = filed->number;
        QVERIFY(QRegularExpression(QStringLiteral("^2106170000\\d{6}$")).match(number).hasMatch());
    }
    QCOMPARE(brokenInvariants(m_path), QStringList());
    const auto workspace = openWorkspace(m_path);
    const auto request = workspace->request(number);
    QVERIFY(request);
    QCOMPARE(request->asked.title, QStringLiteral("L'avvio non va: \"50 %\"; DROP TABLE request; --"));
    QCOMPARE(request->openedBy, engineer);
    QCOMPARE(request->history.size(), 2);
    QVERIFY(workspace->signInAs(engineer));
    const auto closed = workspace->close(number, CloseReason::Duplicate);
    QVERIFY(closed);
    QCOMPARE(closed->refunded, 1);
    QCOMPARE(closed->remaining, Quantity(20));
}

void WorkspaceTest::whatAChangeLeavesInMemoryIsWhatStandsInTheFile_data()
{
    QTest::addColumn<int>("index");
    const QList<ChangeRow> rows = everyChange();
    for (int i = 0; i < rows.size(); ++i)
        QTest::newRow(qPrintable(codeOf(rows.at(i).change))) << i;
}

// Not everything is read again after a change.
void WorkspaceTest::whatAChangeLeavesInMemoryIsWhatStandsInTheFile()
{
    QFETCH(int, index);
    const ChangeRow row = everyChange().at(index);
    const auto workspace = row.makeFile(m_path);
    row.prepare(*workspace);
    row.signIn(*workspace);
    QVERIFY(row.make(*workspace));
    const auto opened = openWorkspace(m_path);
    if (workspace->account())
        QVERIFY(opened->signInAs(workspace->account()->signIn));
    QCOMPARE(workspace->account(), opened->account());
    QCOMPARE(workspace->today(), opened->today());
    QCOMPARE(workspace->edition().id, opened->edition().id);
    QCOMPARE(workspace->links().size(), opened->links().size());
    const QList<Organisation> kept = workspace->organisations();
    const QList<Organisation> read = opened->organisations();
    QCOMPARE(kept.size(), read.size());
    for (qsizetype i = 0; i < kept.size(); ++i) {
        QCOMPARE(kept[i].name, read[i].name);
        QCOMPARE(kept[i].accounts, read[i].accounts);
        QCOMPARE(kept[i].offers, read[i].offers);
        QCOMPARE(kept[i].contracts, read[i].contracts);
    }
}

void WorkspaceTest::onlyATrainingWorkspaceHasADateToSet()
{
    {
        const auto workspace = makeWorkspace(m_path, QStringLiteral("activated"));
        QVERIFY(workspace->setToday(QDate(2022, 2, 13)));
        QVERIFY(workspace->advanceToday(1));
        QCOMPARE(workspace->today(), QDate(2022, 2, 14));
        for (int days : {0, -1, 36'501})
            QVERIFY(contains(workspace->advanceToday(days).refusals(), Reason::InvalidValue));
        QVERIFY(contains(workspace->setToday(QDate()).refusals(), Reason::InvalidValue));
    }
    const auto workspace = openWorkspace(m_path);
    QCOMPARE(workspace->today(), QDate(2022, 2, 14));
    QVERIFY(workspace->benefitsPage().rows.isEmpty());
    const auto own = Workspace::createOwn(m_folder->filePath(QStringLiteral("own")), workspace->organisations().first(),
                                          QStringLiteral("mpn-2021"), testCatalogue());
    QVERIFY(own);
    QVERIFY(contains((*own)->setToday(QDate(2022, 1, 1)).refusals(), Reason::TrainingOnly));
    QVERIFY(contains((*own)->advanceToday(1).refusals(), Reason::TrainingOnly));
    QCOMPARE((*own)->today(), QDate::currentDate());
}

void WorkspaceTest::anOwnOrganisationIsKept()
{
    Organisation organisation;
    organisation.name = QStringLiteral("L'Officina \"Più\"");
    organisation.partnerId = QStringLiteral("123");
    organisation.country = QStringLiteral("IT");
    organisation.csp = CspKind::DirectBill;
    organisation.customers = {QStringLiteral("B'"), QStringLiteral("A")};
    organisation.accounts = {{0,
                              QStringLiteral("o'neil@x.example"),
                              QStringLiteral("O'Neil"),
                              AccountKind::MicrosoftAccount,
                              true,
                              false,
                              {Role::GlobalAdmin, Role::ReportViewer},
                              0}};
    organisation.offers = {{0, QStringLiteral("action-pack"), {}, {}, QDate(2024, 2, 29), QDate(2025, 2, 27)}};
    QVERIFY(Workspace::createOwn(m_path, organisation, QStringLiteral("mpn-2021"), testCatalogue()));
    const auto unknown = Workspace::createOwn(m_path + u'x', organisation, QStringLiteral("none"), testCatalogue());
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Failure::Kind::BadContent);
    const auto workspace = openWorkspace(m_path);
    QCOMPARE(workspace->kind(), WorkspaceKind::Organisation);
    QCOMPARE(workspace->name().en, organisation.name);
    QCOMPARE(workspace->scenarioId(), QString());
    const Organisation kept = workspace->organisations().first();
    QCOMPARE(kept.customers, organisation.customers);
    QCOMPARE(kept.csp, organisation.csp);
    QCOMPARE(kept.accounts.first().roles, organisation.accounts.first().roles);
    QCOMPARE(kept.accounts.first().kind, AccountKind::MicrosoftAccount);
    QCOMPARE(kept.offers.first().start, QDate(2024, 2, 29));
}

void WorkspaceTest::eachBenefitOfTheNewerEditionHasItsOwnIds()
{
    const auto workspace = makeWorkspace(m_path, QStringLiteral("solutions-partner"));
    QVERIFY(workspace->signInAs(globalAdmin));
    const auto product = workspace->activate(Benefit::ProductSupport);
    const auto signature = workspace->activate(Benefit::Signature);
    QVERIFY(product && signature);
    QCOMPARE(product->entitlements.size(), 1);
    QCOMPARE((QSet<QString>{product->accessId, product->contractId, signature->accessId, signature->contractId}.size()), 4);
    QVERIFY(product->entitlements.first().id != signature->entitlements.first().id);
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
