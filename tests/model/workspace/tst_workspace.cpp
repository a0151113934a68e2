#include "tests/support/invariants.h"
#include "tests/support/workspaces.h"

#include <QSignalSpy>
#include <QtTest>

static const QString engineer = QStringLiteral("engineer@aurora.example");
static const QString globalAdmin = QStringLiteral("global.admin@aurora.example");

class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.vantaggi"));
    }
    void everyScenarioBecomesASoundFile_data();
    void everyScenarioBecomesASoundFile();
    void activatingIssuesOnePairOfIdsThatLinkAndPay();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
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
        QCOMPARE(report->schema, 1);
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

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
