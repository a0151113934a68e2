#include "tests/support/child.h"
#include "tests/support/workspaces.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

#include <cstdio>
#include <iostream>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

// C11 to C13: files that somebody made to harm. Each is refused, untouched, within a second of computing and 50 MB, by
// another process, so that the measure is its own.

#if defined(__SANITIZE_ADDRESS__)
static constexpr long largestGrowth = 400'000; // kB: the sanitizer keeps what was freed
#else
static constexpr long largestGrowth = 50'000;
#endif

static long processorMilliseconds()
{
#ifdef Q_OS_UNIX
    rusage use = {};
    ::getrusage(RUSAGE_SELF, &use);
    return (use.ru_utime.tv_sec + use.ru_stime.tv_sec) * 1000 + (use.ru_utime.tv_usec + use.ru_stime.tv_usec) / 1000;
#else
    return 0;
#endif
}

static long mostMemory()
{
#ifdef Q_OS_UNIX
    rusage use = {};
    ::getrusage(RUSAGE_SELF, &use);
    return use.ru_maxrss;
#else
    return 0;
#endif
}

// "damaged 12 3400": the verdict, milliseconds of computing, kB that the process grew beyond what it ever had.
static void openIt(const QString& path)
{
    const long before = processorMilliseconds(), memory = mostMemory();
    QString verdict;
    {
        const auto workspace = Workspace::open(path, testCatalogue());
        verdict = workspace ? QStringLiteral("opens") : codeOf(workspace.error().kind);
    }
    std::printf("%s %ld %ld\n", qPrintable(verdict), processorMilliseconds() - before, mostMemory() - memory);
    std::fflush(stdout);
}

static int openOnCommand()
{
    (void)testCatalogue();
    std::string line;
    while (std::getline(std::cin, line))
        openIt(QString::fromStdString(line));
    return 0;
}

static void runAll(const QString& path, const QStringList& statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("hostile"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("hostile"));
}

class HostileFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_opener = std::make_unique<Child>(QStringList{QStringLiteral("--open")}); }
    void cleanupTestCase() { QCOMPARE(m_opener->finish(), 0); }
    void everyHostileFileIsRefused_data();
    void everyHostileFileIsRefused();

private:
    std::unique_ptr<Child> m_opener;
};

static QStringList tables(int count)
{
    QStringList statements{QStringLiteral("PRAGMA synchronous=OFF"), QStringLiteral("BEGIN")};
    for (int i = 0; i < count; ++i)
        statements.append(QStringLiteral("CREATE TABLE t%1 (a)").arg(i));
    return statements << QStringLiteral("COMMIT");
}

void HostileFilesTest::everyHostileFileIsRefused_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<int>("patchAt"); // -1: none
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QString>("verdict");
    const QString damaged = QStringLiteral("damaged");
    const auto sql = [&](const char* name, const QStringList& statements, const QString& verdict) {
        QTest::newRow(name) << statements << -1 << QByteArray() << verdict;
    };
    const auto patch = [&](const char* name, int at, const QByteArray& bytes) {
        QTest::newRow(name) << QStringList() << at << bytes << damaged;
    };
    const QString schemaOff = QStringLiteral("PRAGMA writable_schema=ON");
    const QString endless = QStringLiteral("AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n");
    sql("the control: nothing done to it", {}, QStringLiteral("opens"));
    sql("a trigger that spends", {QStringLiteral("CREATE TRIGGER x AFTER INSERT ON link BEGIN DELETE FROM draft; END")}, damaged);
    sql("a trigger less", {QStringLiteral("DROP TRIGGER ledger_no_overdraw")}, damaged);
    sql("an endless view", {QStringLiteral("CREATE VIEW x ") + endless}, damaged);
    sql("a table that is an endless view", {QStringLiteral("DROP TABLE draft"), QStringLiteral("CREATE VIEW draft ") + endless},
        damaged);
    sql("a bomb in an index", {QStringLiteral("CREATE INDEX x ON customer (hex(zeroblob(400000000)))")}, damaged);
    sql("a bomb in a column",
        {QStringLiteral("CREATE TABLE x (a, b AS (hex(zeroblob(400000000))))"), QStringLiteral("INSERT INTO x VALUES (1)")},
        damaged);
    sql("a virtual table", {QStringLiteral("CREATE VIRTUAL TABLE x USING fts5(a)")}, damaged);
    sql("20,000 tables", tables(20'000), damaged);
    sql("statistics", {QStringLiteral("ANALYZE")}, damaged);
    sql("an index more", {QStringLiteral("CREATE INDEX x ON link (portal)")}, damaged);
    sql("a column more", {QStringLiteral("ALTER TABLE offer ADD COLUMN x TEXT")}, damaged);
    sql("a weaker check",
        {schemaOff,
         QStringLiteral("UPDATE sqlite_schema SET sql = replace(sql, 'BETWEEN 0 AND 100000', '') WHERE name = 'entitlement'")},
        damaged);
    sql("a shared root page",
        {schemaOff, QStringLiteral("UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'link') "
                                   "WHERE name = 'draft'")},
        damaged);
    sql("a root page beyond the end",
        {schemaOff, QStringLiteral("UPDATE sqlite_schema SET rootpage = 100000 WHERE name = 'draft'")}, damaged);
    sql("a schema of 4 MB",
        {schemaOff, QStringLiteral("UPDATE sqlite_schema SET sql = sql || '--' || hex(zeroblob(2000000)) WHERE name = 'draft'")},
        damaged);
    sql("a schema that is no SQL",
        {schemaOff, QStringLiteral("UPDATE sqlite_schema SET sql = 'DROP TABLE ledger' WHERE name = 'draft'")}, damaged);
    sql("a row that refers to nothing",
        {QStringLiteral("PRAGMA foreign_keys=OFF"), QStringLiteral("UPDATE account SET organisation = 99")}, damaged);
    sql("a row that breaks a check",
        {QStringLiteral("PRAGMA ignore_check_constraints=ON"), QStringLiteral("UPDATE entitlement SET granted = 999999999")},
        damaged);
    sql("made by another program", {QStringLiteral("PRAGMA application_id=252006674")}, QStringLiteral("not-a-workspace"));
    sql("of a later version", {QStringLiteral("PRAGMA user_version=99")}, QStringLiteral("newer"));
    sql("write-ahead logging", {QStringLiteral("PRAGMA journal_mode=WAL")}, damaged);
    patch("a page size of 3", 16, QByteArray("\0\3", 2));
    patch("reserved bytes", 20, QByteArray("\xc8", 1));
    patch("a free list that is none", 32, QByteArray("\0\0\0\5\0\0\xff\xff", 8));
    patch("another text encoding", 56, QByteArray("\0\0\0\2", 4));
    patch("a schema format of the future", 44, QByteArray("\0\0\0\x63", 4));
}

void HostileFilesTest::everyHostileFileIsRefused()
{
    QFETCH(QStringList, statements);
    QFETCH(int, patchAt);
    QFETCH(QByteArray, patch);
    QFETCH(QString, verdict);
    const QTemporaryDir folder(fastFolderTemplate());
    const QString path = folder.filePath(QStringLiteral("a.vantaggi"));
    makeWorkspace(path, QStringLiteral("activated"));
    runAll(path, statements);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (patchAt >= 0) {
        QVERIFY(file.seek(patchAt));
        QCOMPARE(file.write(patch), patch.size());
        QVERIFY(file.flush() && file.seek(0));
    }
    const QByteArray bytes = file.readAll();
    m_opener->say(path.toUtf8());
    const QList<QByteArray> answer = m_opener->line(120'000).split(' ');
    QCOMPARE(QString::fromLatin1(answer.value(0)), verdict);
    // Milliseconds of computing, and kB.
    QVERIFY2(answer.value(1).toLong() < 1000, answer.value(1).constData());
    QVERIFY2(answer.value(2).toLong() < largestGrowth, answer.value(2).constData());
    QVERIFY(file.seek(0));
    QVERIFY(file.readAll() == bytes);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QStringLiteral("--open"))
        return openOnCommand();
    HostileFilesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_hostile_files.moc"
