#include "model/store/access.h"
#include "model/store/database.h"
#include "model/store/migrations.h"
#include "model/store/store.h"
#include "model/store/store_writer.h"
#include "tests/support/file_test.h"
#include "tests/support/invariants.h"
#include "tests/support/workspaces.h"

#include <QtTest>

class SchemaTest : public FileTest
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshFileHasTheFingerprintThatTheGateExpects();
    void theSampleOfEveryVersionOpens_data();
    void theSampleOfEveryVersionOpens();
    void theSettingsAreTheOnesThatWereMeasured();
    void ledgerAndHistoryTakeNoChange_data();
    void ledgerAndHistoryTakeNoChange();
    void noIncidentIsSpentOrRefundedTwice();
    void noTriggerReadsAWholeTable();
    void anUpgradedFileIsShapedAsAFreshOne_data();
    void anUpgradedFileIsShapedAsAFreshOne();
    void anOlderFileThatCannotBeWrittenIsReadAsItIs();
    void whatFailsHalfwayLeavesNothingBehind();
};

void SchemaTest::aFreshFileHasTheFingerprintThatTheGateExpects()
{
    Database database(m_path, Database::Mode::Create, std::chrono::seconds(1));
    migrate(database);
    QCOMPARE(schemaFingerprint(database), expectedFingerprint(currentSchema));
}

void SchemaTest::theSampleOfEveryVersionOpens_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("schema 1") << QStringLiteral("schema-1.vantaggi");
    QTest::newRow("schema 2") << QStringLiteral("schema-2.vantaggi");
    QTest::newRow("schema 3") << QStringLiteral("schema-3.vantaggi");
    QTest::newRow("schema 4") << QStringLiteral("schema-4.vantaggi");
}

void SchemaTest::theSampleOfEveryVersionOpens()
{
    QFETCH(QString, file);
    QVERIFY(QFile::copy(QFINDTESTDATA(qPrintable(QStringLiteral("../../data/") + file)), m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    {
        const auto workspace = openWorkspace(m_path);
        QVERIFY(!workspace->isReadOnly());
        QCOMPARE(workspace->name().it, QStringLiteral("Vantaggi attivati"));
        QCOMPARE(workspace->organisations().size(), 1);
        const Organisation organisation = workspace->organisations().first();
        QCOMPARE(organisation.accounts.size(), 7);
        QCOMPARE(organisation.contracts.size(), 1);
        QCOMPARE(organisation.contracts.first().entitlement(Benefit::ProductSupport)->remaining(), Quantity(16));
        QCOMPARE(organisation.contracts.first().entitlement(Benefit::Signature)->remaining(), Quantity(6));
        const auto requests = workspace->requests({.text = QStringLiteral("dell'avvio"), .state = {}});
        QVERIFY(requests);
        QCOMPARE(requests->total, 1);
        QCOMPARE(requests->requests.first().asked.title, QStringLiteral("L'errore \"0x80\" dell'avvio, perché?"));
        QVERIFY(workspace->signInAs(QStringLiteral("engineer@aurora.example")));
        const auto draft = workspace->draft(Portal::Azure);
        QVERIFY(draft);
        QCOMPARE(draft->title, QStringLiteral("A draft, è una bozza"));
        QCOMPARE(workspace->schema(), currentSchema); // upgraded
        QVERIFY(workspace->askForHours(completeAdvisoryDraft()));
        const auto report = workspace->check();
        QVERIFY(report);
        QCOMPARE(report->problems, QStringList());
        QVERIFY(workspace->close(requests->requests.first().number, CloseReason::ProductBug));
    }
    QCOMPARE(brokenInvariants(m_path), QStringList());
}

// Else each change costs more the more there is. SQLite plans triggers where nobody sees it, so each condition is asked alone.
void SchemaTest::noTriggerReadsAWholeTable()
{
    static const QRegularExpression row(QStringLiteral("\\b(NEW|OLD)\\.\\w+"));
    makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    const Access access = openWorkspaceFile(m_path, std::chrono::seconds(1));
    Rows triggers = access.database->query(QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"));
    int asked = 0;
    while (triggers.next()) {
        const QString condition =
            triggers.text(1).section(QStringLiteral("WHEN "), 1).section(QStringLiteral("BEGIN SELECT"), 0, 0);
        Rows plan = access.database->query(
            QStringLiteral("EXPLAIN QUERY PLAN SELECT ") +
            (condition.isEmpty() ? QStringLiteral("1") : QString(condition).replace(row, QStringLiteral("1"))));
        for (; plan.next(); ++asked)
            QVERIFY2(!plan.text(3).startsWith(QStringLiteral("SCAN ")) || plan.text(3) == QStringLiteral("SCAN CONSTANT ROW"),
                     qPrintable(triggers.text(0) + QStringLiteral(": ") + plan.text(3)));
    }
    QVERIFY(asked > 10);
}

void SchemaTest::anUpgradedFileIsShapedAsAFreshOne_data() { theSampleOfEveryVersionOpens_data(); }

void SchemaTest::anUpgradedFileIsShapedAsAFreshOne()
{
    QFETCH(QString, file);
    QVERIFY(QFile::copy(QFINDTESTDATA(qPrintable(QStringLiteral("../../data/") + file)), m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    const Access access = openWorkspaceFile(m_path, std::chrono::seconds(1));
    QCOMPARE(access.schema, currentSchema);
    QCOMPARE(schemaFingerprint(*access.database), expectedFingerprint(currentSchema));
}

// What a later version added is empty there, and nothing else is missing.
void SchemaTest::anOlderFileThatCannotBeWrittenIsReadAsItIs()
{
    const QStringList read{QStringLiteral("--read-older"), m_path};
    QVERIFY(QFile::copy(QFINDTESTDATA("../../data/schema-1.vantaggi"), m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    QByteArray output;
    const int code = runAsOrdinaryUser(read, &output);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(output, QByteArray());
    QCOMPARE(code, 0);
}

void SchemaTest::theSettingsAreTheOnesThatWereMeasured()
{
    makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    const Access access = openWorkspaceFile(m_path, std::chrono::seconds(1));
    const Database& database = *access.database;
    QCOMPARE(database.text(QStringLiteral("PRAGMA journal_mode")), QStringLiteral("truncate"));
    QCOMPARE(database.number(QStringLiteral("PRAGMA synchronous")), 3);
    for (const char16_t* setting : {u"foreign_keys", u"recursive_triggers", u"secure_delete"})
        QCOMPARE(database.number(QStringLiteral("PRAGMA ") + QString::fromUtf16(setting)), 1);
    QCOMPARE(database.number(QStringLiteral("PRAGMA trusted_schema")), 0);
    QCOMPARE(database.number(QStringLiteral("PRAGMA application_id")), 0x56414E54);
    QCOMPARE(database.number(QStringLiteral("PRAGMA user_version")), currentSchema);
    QCOMPARE(database.number(QStringLiteral("PRAGMA busy_timeout")), 1000);
    QCOMPARE(
        database.number(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '% STRICT'")),
        0);
}

void SchemaTest::ledgerAndHistoryTakeNoChange_data()
{
    QTest::addColumn<QString>("sql");
    for (const char16_t* sql :
         {u"UPDATE ledger SET kind = 'refund' WHERE id = 1", u"DELETE FROM ledger", u"UPDATE history SET detail = 'x'",
          u"DELETE FROM history WHERE id = 1", u"INSERT OR REPLACE INTO ledger SELECT * FROM ledger WHERE id = 1",
          u"REPLACE INTO ledger SELECT 999, entitlement, kind, request, at_ms, hash FROM ledger WHERE id = 1",
          u"INSERT OR REPLACE INTO history SELECT * FROM history WHERE id = 1",
          u"UPDATE OR REPLACE ledger SET id = 2 WHERE id = 1",
          u"UPDATE request SET state = 'open', close_reason = NULL, closed = NULL, closed_ms = NULL WHERE state = "
          u"'closed'",
          u"UPDATE advisory_request SET deducted = 0", u"UPDATE advisory_request SET opened = '2000-01-01'",
          u"DELETE FROM advisory_request", u"INSERT OR REPLACE INTO advisory_request SELECT * FROM advisory_request",
          u"REPLACE INTO advisory_request SELECT 9, number, account, organisation, 0, opened_ms, opened, draft_key, "
          u"service, product_version, hours, title, description, email, phone, language, time_zone, country, hash "
          u"FROM advisory_request"})
        QTest::newRow(qPrintable(QString::fromUtf16(sql))) << QString::fromUtf16(sql);
}

void SchemaTest::ledgerAndHistoryTakeNoChange()
{
    QFETCH(QString, sql);
    {
        const auto workspace = makeWorkspace(m_path, QStringLiteral("activated"));
        QVERIFY(workspace->signInAs(QStringLiteral("engineer@aurora.example")));
        (void)workspace->close(workspace->requests({{}, RequestState::Open})->requests.first().number, CloseReason::Solved);
        QVERIFY(workspace->askForHours(completeAdvisoryDraft()));
    }
    const QStringList before = contentsOf(m_path);
    // With SQLite's defaults, as a foreign program opens it: recursive_triggers is off there.
    QCOMPARE(runSql(m_path, sql), QStringList{QStringLiteral("error 1811")});
    QCOMPARE(contentsOf(m_path), before);
}

void SchemaTest::noIncidentIsSpentOrRefundedTwice()
{
    makeWorkspace(m_path, QStringLiteral("activated"));
    const auto refused = [&](const char* sql) {
        const QStringList answer = runSql(m_path, QString::fromLatin1(sql));
        return answer.size() == 1 && answer.first().startsWith(QStringLiteral("error "));
    };
    QVERIFY(refused("INSERT INTO ledger SELECT 500, entitlement, 'consume', request, at_ms, hash FROM ledger WHERE id = 1"));
    QVERIFY(refused("INSERT INTO ledger SELECT 501, entitlement, 'refund', 9999, at_ms, hash FROM ledger WHERE id = 1"));
    QVERIFY(!refused("INSERT INTO ledger SELECT 502, entitlement, 'refund', request, at_ms, hash FROM ledger WHERE id = 1"));
    QVERIFY(refused("INSERT INTO ledger SELECT 503, entitlement, 'refund', request, at_ms, hash FROM ledger WHERE id = 1"));
    QVERIFY(refused("UPDATE request SET draft_key = (SELECT draft_key FROM request WHERE id = 2) WHERE id = 1 AND account = 5"));
}

void SchemaTest::whatFailsHalfwayLeavesNothingBehind()
{
    makeWorkspace(m_path, QStringLiteral("activated"));
    const QStringList before = contentsOf(m_path);
    {
        auto store = Store::open(m_path);
        QVERIFY(store);
        const auto failure = (*store)->change([](StoreWriter& writer) {
            writer.setToday(QDate(2030, 1, 1), {0, {}, QDate(2030, 1, 1), QDateTime::currentDateTimeUtc()});
            writer.insertLink({999, 999, Portal::Lcs, QDate(2030, 1, 1)}, {0, {}, QDate(2030, 1, 1), {}}); // no such contract
        });
        QVERIFY(failure);
        QCOMPARE(failure->kind, Failure::Kind::Io);
    }
    QCOMPARE(contentsOf(m_path), before);
}

// `tst_schema --sample PATH` writes the sample of this version for tests/data/.
static int writeSample(const QString& path)
{
    const auto workspace = makeWorkspace(path, QStringLiteral("activated"));
    Draft draft = completeDraft(QStringLiteral("L'errore \"0x80\" dell'avvio, perché?"));
    draft.plan = preparePlan(*workspace, QStringLiteral("engineer@aurora.example"));
    if (!workspace->file(draft))
        return 1;
    draft.portal = Portal::Azure;
    draft.key = QStringLiteral("kept");
    draft.title = QStringLiteral("A draft, è una bozza");
    return workspace->keepDraft(draft) ? 0 : 1;
}

// `tst_schema --read-older PATH`: prints what is wrong.
static int readOlder(const QString& path)
{
    const auto workspace = openWorkspace(path);
    QStringList wrong;
    const auto expect = [&](bool isSo, const char* what) {
        if (!isSo)
            wrong.append(QString::fromLatin1(what));
    };
    expect(workspace->isReadOnly(), "read-only");
    expect(workspace->schema() == 1, "schema");
    expect(workspace->signInAs(QStringLiteral("engineer@aurora.example")).isDone(), "sign-in");
    const auto page = workspace->advisoryPage();
    expect(page && page->hours && page->hours->left() == 50 && page->requests.isEmpty(), "hours");
    expect(!workspace->advisoryDraft(), "draft");
    expect(workspace->askForHours(completeAdvisoryDraft()).isFailed(), "asking");
    const auto report = workspace->check();
    expect(report && report->problems.isEmpty() && report->schema == 1, "check");
    fputs(qPrintable(wrong.join(u' ')), stdout);
    return wrong.isEmpty() ? 0 : 1;
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QStringLiteral("--sample"))
        return writeSample(application.arguments().value(2));
    if (application.arguments().value(1) == QStringLiteral("--read-older"))
        return readOlder(application.arguments().value(2));
    SchemaTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_schema.moc"
