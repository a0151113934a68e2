#include "model/store/access.h"
#include "model/store/database.h"
#include "tests/support/child.h"
#include "tests/support/files.h"
#include "tests/support/invariants.h"
#include "tests/support/workspaces.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtEndian>
#include <QtTest>

#include <cstdio>

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

// A journal or a log beside a workspace: that of an unfinished change is undone, anything else is left alone.
class BesideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.vantaggi"));
    }
    void aJournalLeftBesideAReplacedFileIsNotReplayedOntoTheNewOne();
    void anUnfinishedChangeIsUndone();
    void aJournalOfAnotherWorkspaceIsNotReplayed_data();
    void aJournalOfAnotherWorkspaceIsNotReplayed();
    void aJournalThatHelpsNobodyIsNotReplayed();
    void whatWasRottenBeforeStaysSoAfterACrash();
    void aLogThatAppearsMeanwhileIsNotRead();
    void aWholeLogThatAppearsMeanwhileIsNotTakenOver();

private:
    void crash(); // leaves a hot journal beside m_path
    QString journal() const { return m_path + QStringLiteral("-journal"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void BesideTest::aJournalLeftBesideAReplacedFileIsNotReplayedOntoTheNewOne()
{
    makeWorkspace(m_path, QStringLiteral("activated"));
    crash();
    QVERIFY(Workspace::create(m_path, *testCatalogue().scenario(QStringLiteral("gold-cloud")), {}, Workspace::Overwrite::Yes,
                              testCatalogue()));
    QCOMPARE(openWorkspace(m_path)->scenarioId(), QStringLiteral("gold-cloud"));
    QCOMPARE(brokenInvariants(m_path), QStringList());
}

void BesideTest::crash()
{
    Child other({QStringLiteral("--crash"), m_path});
    QCOMPARE(other.line(), QByteArray("written"));
    other.kill();
    QVERIFY(bytesOf(journal()).mid(8, 4) != QByteArray(4, '\0')); // it holds pages to put back
}

void BesideTest::anUnfinishedChangeIsUndone()
{
    makeWorkspace(m_path, QStringLiteral("activated"));
    const QStringList before = contentsOf(m_path);
    crash();
    QCOMPARE(verdictOn(m_path), QStringLiteral("opens"));
    QCOMPARE(contentsOf(m_path), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a.vantaggi")});
}

void BesideTest::aJournalOfAnotherWorkspaceIsNotReplayed_data()
{
    QTest::addColumn<QString>("scenario");
    for (const char16_t* scenario : {u"gold-hybrid", u"spent", u"activated"}) // the last one: page for page as long as the other
        QTest::newRow(qUtf8Printable(QString::fromUtf16(scenario))) << QString::fromUtf16(scenario);
}

void BesideTest::aJournalOfAnotherWorkspaceIsNotReplayed()
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

void BesideTest::aJournalThatHelpsNobodyIsNotReplayed()
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
void BesideTest::aLogThatAppearsMeanwhileIsNotRead()
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
void BesideTest::aWholeLogThatAppearsMeanwhileIsNotTakenOver()
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
void BesideTest::whatWasRottenBeforeStaysSoAfterACrash()
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

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == QStringLiteral("--crash"))
        return crashOn(arguments.value(2));
    BesideTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_gate_beside.moc"
