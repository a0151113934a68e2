#include "model/store/access.h"
#include "model/store/database.h"
#include "model/store/failures.h"
#include "tests/support/child.h"
#include "tests/support/files.h"
#include "tests/support/invariants.h"
#include "tests/support/workspaces.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtEndian>
#include <QtTest>

#include <cstdio>
#include <filesystem>

// Writes more than the cache holds, so that the file and its journal are both on the disk, and is killed there.
static int crashOn(const QString& path)
{
    Database database(path, Database::Mode::ReadWrite, std::chrono::seconds(5));
    configure(database);
    database.run(QStringLiteral("PRAGMA cache_size=5"));
    database.run(QStringLiteral("BEGIN IMMEDIATE"));
    database.run(QStringLiteral("UPDATE request SET description = hex(zeroblob(20000))"));
    database.run(QStringLiteral("UPDATE workspace SET scenario = 'half done'"));
    database.run(QStringLiteral("UPDATE request SET description = hex(zeroblob(90000))"));
    std::puts("written");
    std::fflush(stdout);
    std::getchar();
    return 0;
}

class GateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        // The ordinary user of some cases is another one.
        QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777));
        m_path = m_folder->filePath(QStringLiteral("a.vantaggi"));
    }
    void cleanup() { QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)); }
    void aMissingFileIsNotMade();
    void whatIsNoWorkspaceIsRefusedInItsKindAndLeftUntouched_data();
    void whatIsNoWorkspaceIsRefusedInItsKindAndLeftUntouched();
    void aFileOfANewerVersionIsLeftUntouched();
    void aForeignTriggerIsNotAccepted();
    void aDateThatDoesNotExistIsNotAccepted();
    void namesWithSpecialCharactersOpen_data();
    void namesWithSpecialCharactersOpen();
    void aFileWithASecondNameIsNotOpened();
    void theNamesOfTheProgramItselfHinderNobody();
    void aPathThatIsTooLongIsCalledThat();
    void aJournalLeftBesideAReplacedFileIsNotReplayedOntoTheNewOne();
    void anUnfinishedChangeIsUndone();
    void aJournalOfAnotherWorkspaceIsNotReplayed_data();
    void aJournalOfAnotherWorkspaceIsNotReplayed();
    void aJournalThatHelpsNobodyIsNotReplayed();
    void whatWasRottenBeforeStaysSoAfterACrash();
    void aLogThatAppearsMeanwhileIsNotRead();
    void aWholeLogThatAppearsMeanwhileIsNotTakenOver();
    void everyNativeCodeHasItsKind_data();
    void everyNativeCodeHasItsKind();

private:
    void crash(); // leaves a hot journal beside m_path
    QString journal() const { return m_path + QStringLiteral("-journal"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void GateTest::aMissingFileIsNotMade()
{
    QCOMPARE(verdictOn(m_path), QStringLiteral("missing"));
    QVERIFY(!QFile::exists(m_path));
    QCOMPARE(verdictOn(m_folder->path()), QStringLiteral("is-folder"));
    QCOMPARE(verdictOn(m_folder->filePath(QStringLiteral("none/a.vantaggi"))), QStringLiteral("missing"));
}

void GateTest::whatIsNoWorkspaceIsRefusedInItsKindAndLeftUntouched_data()
{
    QTest::addColumn<int>("keep");    // bytes kept of a sound file
    QTest::addColumn<int>("patchAt"); // -1: none
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QString>("kind");
    const QString foreign = QStringLiteral("not-a-workspace");
    const QString damaged = QStringLiteral("damaged");
    QTest::newRow("empty") << 0 << -1 << QByteArray() << QStringLiteral("empty");
    QTest::newRow("a text") << 5000 << 0 << QByteArray("GNU GENERAL PUBLIC LICENSE") << foreign;
    QTest::newRow("of another program") << -1 << 68 << QByteArray::fromHex("0f055112") << foreign;
    QTest::newRow("of no program") << -1 << 68 << QByteArray(4, '\0') << foreign;
    QTest::newRow("cut inside the header") << 60 << -1 << QByteArray() << damaged;
    QTest::newRow("the header alone") << 100 << -1 << QByteArray() << damaged;
    QTest::newRow("cut in half") << 60000 << -1 << QByteArray() << damaged;
    QTest::newRow("version 0") << -1 << 60 << QByteArray(4, '\0') << damaged;
    QTest::newRow("WAL header") << -1 << 18 << QByteArray("\x02\x02") << damaged;
    QTest::newRow("first page torn") << -1 << 100 << QByteArray(300, '\x7f') << damaged;
}

void GateTest::whatIsNoWorkspaceIsRefusedInItsKindAndLeftUntouched()
{
    QFETCH(int, keep);
    QFETCH(int, patchAt);
    QFETCH(QByteArray, patch);
    QFETCH(QString, kind);
    makeWorkspace(m_path, QStringLiteral("activated"));
    QByteArray bytes = bytesOf(m_path);
    if (keep >= 0)
        bytes.truncate(keep);
    if (patchAt >= 0)
        bytes.replace(patchAt, patch.size(), patch);
    writeBytes(m_path, bytes);
    QCOMPARE(verdictOn(m_path), kind);
    QCOMPARE(bytesOf(m_path), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a.vantaggi")});
}

void GateTest::aFileOfANewerVersionIsLeftUntouched()
{
    makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    runSql(m_path, QStringLiteral("PRAGMA user_version=99"));
    const QByteArray bytes = bytesOf(m_path);
    QCOMPARE(verdictOn(m_path), QStringLiteral("newer"));
    QCOMPARE(bytesOf(m_path), bytes);
}

void GateTest::aForeignTriggerIsNotAccepted()
{
    makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    runSql(m_path, QStringLiteral("CREATE TRIGGER free AFTER INSERT ON link BEGIN DELETE FROM draft; END"));
    QCOMPARE(verdictOn(m_path), QStringLiteral("damaged"));
}

void GateTest::aDateThatDoesNotExistIsNotAccepted()
{
    makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    QCOMPARE(runSql(m_path, QStringLiteral("UPDATE workspace SET today = '2027-02-29'")),
             QStringList{QStringLiteral("error 275")});
    QCOMPARE(runSql(m_path, QStringLiteral("UPDATE workspace SET today = '17/06/2021'")),
             QStringList{QStringLiteral("error 275")});
    QCOMPARE(verdictOn(m_path), QStringLiteral("opens"));
}

void GateTest::namesWithSpecialCharactersOpen_data()
{
    QTest::addColumn<QString>("name");
    for (const char16_t* name : {u"with space", u"50%20", u"què?mode=memory", u"a#b", u"'; DROP", u"\u202eabc", u"-x"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(name))) << QString::fromUtf16(name);
}

void GateTest::namesWithSpecialCharactersOpen()
{
    QFETCH(QString, name);
    const QString path = m_folder->filePath(name + QStringLiteral(".vantaggi"));
    makeWorkspace(path, QStringLiteral("gold-hybrid"));
    QCOMPARE(verdictOn(path), QStringLiteral("opens"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

static void link(const QString& from, const QString& to)
{
    std::filesystem::create_hard_link(from.toStdU16String(), to.toStdU16String());
}

// Each name has a journal of its own: by the other one nobody would see what is half done.
void GateTest::aFileWithASecondNameIsNotOpened()
{
    const QString second = m_folder->filePath(QStringLiteral("b.vantaggi"));
    makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    link(m_path, second);
    const QByteArray bytes = bytesOf(m_path);
    QCOMPARE(verdictOn(m_path), QStringLiteral("two-names"));
    QCOMPARE(verdictOn(second), QStringLiteral("two-names"));
    QVERIFY(bytesOf(m_path) == bytes);
    QVERIFY(QFile::remove(second));
    QCOMPARE(verdictOn(m_path), QStringLiteral("opens"));
}

void GateTest::theNamesOfTheProgramItselfHinderNobody()
{
    makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    link(m_path, m_folder->filePath(QStringLiteral(".a.vantaggi.0123456789abcdef0123456789abcdef.tmp")));
    const QString kept = m_folder->filePath(QStringLiteral("a.damaged-20261122T161205Z.vantaggi"));
    link(m_path, kept);
    QCOMPARE(verdictOn(m_path), QStringLiteral("opens"));
    QCOMPARE(verdictOn(kept), QStringLiteral("two-names"));
    link(m_path, m_folder->filePath(QStringLiteral("b.vantaggi")));
    QCOMPARE(verdictOn(m_path), QStringLiteral("two-names"));
}

void GateTest::aPathThatIsTooLongIsCalledThat()
{
    QCOMPARE(verdictOn(m_folder->filePath(QString(300, u'x'))), QStringLiteral("name-too-long"));
    QCOMPARE(verdictOn(m_folder->path() + QStringLiteral("/none").repeated(1000)), QStringLiteral("name-too-long"));
    const Scenario scenario = *testCatalogue().scenario(QStringLiteral("no-offers"));
    const auto made =
        Workspace::create(m_folder->filePath(QString(250, u'x')), scenario, {}, Workspace::Overwrite::No, testCatalogue());
    QVERIFY(!made); // its journal would have no name
    QCOMPARE(made.error().kind, Failure::Kind::NameTooLong);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void GateTest::aJournalLeftBesideAReplacedFileIsNotReplayedOntoTheNewOne()
{
    makeWorkspace(m_path, QStringLiteral("activated"));
    crash();
    QVERIFY(Workspace::create(m_path, *testCatalogue().scenario(QStringLiteral("gold-cloud")), {}, Workspace::Overwrite::Yes,
                              testCatalogue()));
    QCOMPARE(openWorkspace(m_path)->scenarioId(), QStringLiteral("gold-cloud"));
    QCOMPARE(brokenInvariants(m_path), QStringList());
}

void GateTest::crash()
{
    Child other({QStringLiteral("--crash"), m_path});
    QCOMPARE(other.line(), QByteArray("written"));
    other.kill();
    QVERIFY(bytesOf(journal()).mid(8, 4) != QByteArray(4, '\0')); // it holds pages to put back
}

void GateTest::anUnfinishedChangeIsUndone()
{
    makeWorkspace(m_path, QStringLiteral("activated"));
    const QStringList before = contentsOf(m_path);
    crash();
    QCOMPARE(verdictOn(m_path), QStringLiteral("opens"));
    QCOMPARE(contentsOf(m_path), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a.vantaggi")});
}

void GateTest::aJournalOfAnotherWorkspaceIsNotReplayed_data()
{
    QTest::addColumn<QString>("scenario");
    for (const char16_t* scenario : {u"gold-hybrid", u"spent", u"activated"}) // the last one: page for page as long as the other
        QTest::newRow(qUtf8Printable(QString::fromUtf16(scenario))) << QString::fromUtf16(scenario);
}

void GateTest::aJournalOfAnotherWorkspaceIsNotReplayed()
{
    QFETCH(QString, scenario);
    makeWorkspace(m_path, QStringLiteral("activated"));
    runSql(m_path, QStringLiteral("UPDATE workspace SET name_en = 'Mine'")); // whatever: one change more than the other
    crash();
    const QString other = m_folder->filePath(QStringLiteral("b.vantaggi"));
    makeWorkspace(other, scenario);
    writeBytes(m_path, bytesOf(other));
    const QByteArray file = bytesOf(m_path), beside = bytesOf(journal());
    const auto refused = Workspace::open(m_path, testCatalogue());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Failure::Kind::Damaged);
    QCOMPARE(refused.error().detail, QStringLiteral("the journal beside it is not of this file: -journal"));
    QVERIFY(bytesOf(m_path) == file);
    QVERIFY(bytesOf(journal()) == beside);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 3);
    const auto recovered = Workspace::recover(m_path, m_folder->filePath(QStringLiteral("r.vantaggi")));
    QVERIFY(recovered && recovered->isWhole());
    QCOMPARE(contentsOf(m_folder->filePath(QStringLiteral("r.vantaggi"))), contentsOf(other));
    QVERIFY(QFile::rename(journal(), m_folder->filePath(QStringLiteral("away"))));
    QCOMPARE(openWorkspace(m_path)->scenarioId(), scenario);
}

void GateTest::aJournalThatHelpsNobodyIsNotReplayed()
{
    makeWorkspace(m_path, QStringLiteral("activated"));
    crash();
    QByteArray file = bytesOf(m_path);
    file.replace(4096, 40960, QByteArray(40960, '\x7f'));
    writeBytes(m_path, file);
    const QByteArray beside = bytesOf(journal());
    QCOMPARE(verdictOn(m_path), QStringLiteral("damaged"));
    QVERIFY(bytesOf(m_path) == file);
    QVERIFY(bytesOf(journal()) == beside);
    QVERIFY(Workspace::recover(m_path, m_folder->filePath(QStringLiteral("r.vantaggi"))));
    QVERIFY(bytesOf(m_path) == file);
    QVERIFY(bytesOf(journal()) == beside);
    QCOMPARE(verdictOn(m_folder->filePath(QStringLiteral("r.vantaggi"))), QStringLiteral("opens"));
}

// SQLite looks for a log whenever a transaction begins.
void GateTest::aLogThatAppearsMeanwhileIsNotRead()
{
    makeWorkspace(m_path, QStringLiteral("activated"));
    auto workspace = openWorkspace(m_path);
    const QString log = m_path + QStringLiteral("-wal");
    writeBytes(log, QByteArray(40000, 'w'));
    const auto requests = workspace->requests({});
    QVERIFY(!requests);
    QCOMPARE(requests.error().detail, QStringLiteral("beside it lies a write-ahead log: -wal"));
    QVERIFY(!workspace->check());
    workspace.reset();
    QCOMPARE(bytesOf(log), QByteArray(40000, 'w'));
}

// As it is left by a program that keeps one, and is stopped.
static QByteArray logOf(const QString& path)
{
    QByteArray log;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("log"));
        other.setDatabaseName(path);
        QSqlQuery query(other.open() ? other : QSqlDatabase());
        for (const QString& sql : {QStringLiteral("PRAGMA journal_mode=wal"), QStringLiteral("PRAGMA wal_autocheckpoint=0"),
                                   QStringLiteral("VACUUM")}) {
            if (!query.exec(sql))
                qFatal("no log was written");
            query.finish();
        }
        log = bytesOf(path + QStringLiteral("-wal"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("log"));
    return log;
}

// The look whether another program has changed something would open it, and closing would write it into the file.
void GateTest::aWholeLogThatAppearsMeanwhileIsNotTakenOver()
{
    const QString other = m_folder->filePath(QStringLiteral("other"));
    makeWorkspace(other, QStringLiteral("spent"));
    makeWorkspace(m_path, QStringLiteral("activated"));
    auto workspace = openWorkspace(m_path);
    const QByteArray before = bytesOf(m_path);
    const QByteArray log = logOf(other);
    QVERIFY(log.size() > 4096);
    writeBytes(m_path + QStringLiteral("-wal"), log);
    QVERIFY(!workspace->refresh());
    QVERIFY(!workspace->saveCopy(m_folder->filePath(QStringLiteral("copy"))));
    workspace.reset();
    QVERIFY(bytesOf(m_path) == before);
    QVERIFY(bytesOf(m_path + QStringLiteral("-wal")) == log);
}

// The numbers of the pages that a journal puts back: it has a header for each time that it was synced.
static QList<quint32> pagesIn(const QByteArray& journal)
{
    QList<quint32> pages;
    const auto number = [&](qsizetype at) { return qFromBigEndian<quint32>(journal.constData() + at); };
    const qsizetype sector = number(20), record = 4096 + 8;
    for (qsizetype header = 0; header + sector < journal.size();) {
        const qsizetype end = header + sector + number(header + 8) * record;
        for (qsizetype at = header + sector; at < end && at + record <= journal.size(); at += record)
            pages.append(number(at));
        header = (end + sector - 1) / sector * sector;
    }
    return pages;
}

// Half written, the file does not open; undone, it is what it was: with its old fault, which is no reason to refuse it.
void GateTest::whatWasRottenBeforeStaysSoAfterACrash()
{
    makeWorkspace(m_path, QStringLiteral("activated"));
    QCOMPARE(runSql(m_path, QStringLiteral("UPDATE request SET title = 'Rotten' WHERE id = 1")), QStringList());
    crash();
    QByteArray file = bytesOf(m_path);
    constexpr qsizetype page = 4096;
    bool isTorn = false;
    for (const quint32 number : pagesIn(bytesOf(journal())))
        if (number > 1 && number * page <= file.size()) {
            file.replace(qsizetype(number - 1) * page, page, QByteArray(page, '\x7f'));
            isTorn = true;
        }
    QVERIFY(isTorn);
    writeBytes(m_path, file);
    const auto workspace = openWorkspace(m_path);
    const auto report = workspace->check();
    QCOMPARE(report->problems, QStringList{QStringLiteral("request row 1: the contents changed since it was written")});
}

void GateTest::everyNativeCodeHasItsKind_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("kind");
    const auto row = [](int code, const char16_t* kind) { QTest::addRow("%d", code) << code << QString::fromUtf16(kind); };
    for (int code : {5, 6, 261, 517})
        row(code, u"locked");
    for (int code : {8, 776, 1544})
        row(code, u"read-only");
    for (int code : {11, 267, 779})
        row(code, u"damaged");
    for (int code : {10, 266, 778, 1034, 1546, 1, 7, 21, 2067, 1811})
        row(code, u"io");
    row(13, u"disk-full");
    row(26, u"not-a-workspace");
    row(14, u"not-permitted");
    row(1032, u"gone");
}

void GateTest::everyNativeCodeHasItsKind()
{
    QFETCH(int, code);
    QFETCH(QString, kind);
    QCOMPARE(codeOf(kindOf(code)), kind);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == QStringLiteral("--crash"))
        return crashOn(arguments.value(2));
    GateTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_gate.moc"
