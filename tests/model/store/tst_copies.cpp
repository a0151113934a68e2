#include "copy_test.h"

#include "model/backups.h"
#include "model/store/tables.h"

// Backups are complete or not there, rot is not copied, and a received file is copied without its journal.

class CopiesTest : public CopyTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableOfTheFileIsListed();
    void aCopyHoldsTheSameAndIsPrivate();
    void aCopyIsMadeOfAFileThatWasDeletedUnderUs();
    void nothingThatExistsIsReplacedByACopy();
    void rotIsNotCopied();
    void backupsThinThemselvesAndNeverOverRot();
    void onlyAFolderThatIsMadeIsMadePrivate();
    void aBackupThatDoesNotAddUpPushesOutNone();
    void theNewestVerifiedBackupPassesOverBadOnes();
    void aReceivedFileIsCopiedWithoutItsJournal();
};

// A new table without a row in the list would be neither checked nor backed up nor recovered.
void CopiesTest::everyTableOfTheFileIsListed()
{
    QStringList listed;
    for (const HashedTable& table : hashedTables())
        listed.append(QString::fromUtf16(table.name));
    listed.sort();
    QCOMPARE(runSql(m_path, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")), listed);
    for (const QString& table : std::as_const(listed)) {
        const QStringList columns = runSql(m_path, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
        QCOMPARE(columns.constFirst(), QStringLiteral("id"));
        QCOMPARE(columns.constLast(), QStringLiteral("hash"));
    }
}

void CopiesTest::aCopyHoldsTheSameAndIsPrivate()
{
    const auto saved = openWorkspace(m_path)->saveCopy(at("copy"));
    QVERIFY(saved);
    QCOMPARE(contentsOf(at("copy")), m_contents);
    QCOMPARE(brokenInvariants(at("copy")), QStringList());
    QCOMPARE(saved->bytes, QFileInfo(at("copy")).size());
    QCOMPARE(files(), (QStringList{QStringLiteral("a.vantaggi"), QStringLiteral("copy")}));
    QCOMPARE(QFile::permissions(at("copy")) & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
    qint64 rows = 0;
    for (const TableCount& count : saved->rows)
        rows += count.rows;
    QVERIFY(rows > 20);
}

void CopiesTest::aCopyIsMadeOfAFileThatWasDeletedUnderUs()
{
    const auto workspace = openWorkspace(m_path);
    QVERIFY(QFile::remove(m_path));
    QVERIFY(workspace->saveCopy(at("copy")));
    QCOMPARE(contentsOf(at("copy")), m_contents);
}

void CopiesTest::nothingThatExistsIsReplacedByACopy()
{
    const auto workspace = openWorkspace(m_path);
    writeBytes(at("letter"), "Dear Sir");
    const auto refused = workspace->saveCopy(at("letter"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Failure::Kind::Exists);
    QCOMPARE(bytesOf(at("letter")), QByteArray("Dear Sir"));
    const auto itself = workspace->saveCopy(m_path, Workspace::Overwrite::Yes);
    QVERIFY(!itself);
    QCOMPARE(itself.error().kind, Failure::Kind::SameFile);
    QVERIFY(workspace->saveCopy(at("letter"), Workspace::Overwrite::Yes));
    QCOMPARE(contentsOf(at("letter")), m_contents);
}

void CopiesTest::rotIsNotCopied()
{
    QCOMPARE(runSql(m_path, QStringLiteral("UPDATE request SET title = 'Rotten' WHERE id = 1")), QStringList());
    const auto saved = openWorkspace(m_path)->saveCopy(at("copy"));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Failure::Kind::Damaged);
    QCOMPARE(files(), QStringList{QStringLiteral("a.vantaggi")});
}

void CopiesTest::onlyAFolderThatIsMadeIsMadePrivate()
{
    const auto others = QFileDevice::ReadOther | QFileDevice::ExeOther;
    const auto workspace = openWorkspace(m_path);
    const Backups made(m_path, at("made"));
    QVERIFY(made.make(*workspace, BackupCause::FirstOfDay, false));
    QVERIFY(!(QFile::permissions(made.folder()) & others));
    // A link to a folder of the system, say.
    const Backups there(m_path, at("there"));
    QVERIFY(QDir().mkpath(at("elsewhere")) && QDir().mkpath(at("there")));
    QVERIFY(QFile::setPermissions(at("elsewhere"), QFile::permissions(at("elsewhere")) | others));
    QVERIFY(QDir().mkpath(QFileInfo(there.folder()).path()) && QFile::link(at("elsewhere"), there.folder()));
    QVERIFY(there.make(*workspace, BackupCause::FirstOfDay, false));
    QCOMPARE(QFile::permissions(at("elsewhere")) & others, others);
}

void CopiesTest::backupsThinThemselvesAndNeverOverRot()
{
    const Backups backups(m_path, at("backups"));
    const QDateTime start(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC);
    {
        const auto workspace = openWorkspace(m_path);
        for (int day = 0; day < 30; ++day) {
            const auto made = backups.make(*workspace, BackupCause::FirstOfDay, false, start.addDays(day));
            QVERIFY(made && *made);
            const auto again = backups.make(*workspace, BackupCause::FirstOfDay, true, start.addDays(day).addSecs(60));
            QVERIFY(again && !*again);
        }
        QVERIFY(*backups.make(*workspace, BackupCause::BeforeRestore, false, start));
    }
    const QList<Backup> before = backups.all();
    QVERIFY2(before.size() >= 9 && before.size() <= 16, qPrintable(QString::number(before.size())));
    QCOMPARE(before.constFirst().name.at, start.addDays(29));
    QVERIFY(isKeptForGood(before.constLast().name.cause));
    QCOMPARE(runSql(m_path, QStringLiteral("UPDATE workspace SET scenario = 'rot'")), QStringList());
    const auto refused = backups.make(*openWorkspace(m_path), BackupCause::FirstOfDay, true, start.addDays(60));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Failure::Kind::Damaged);
    QCOMPARE(backups.all().size(), before.size());
}

// A row that is gone leaves no wrong hash behind: only the others miss it.
void CopiesTest::aBackupThatDoesNotAddUpPushesOutNone()
{
    const Backups backups(m_path, at("backups"));
    const QDateTime start(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC);
    for (int day = 0; day < 3; ++day)
        QVERIFY(backups.make(*openWorkspace(m_path), BackupCause::FirstOfDay, false, start.addDays(day)));
    const QStringList sound = QDir(backups.folder()).entryList(QDir::Files);
    QCOMPARE(sound.size(), 3);
    QCOMPARE(runSql(m_path, QStringLiteral("DELETE FROM request_search WHERE id = 1")), QStringList());
    for (int day = 3; day < 400; day += 5) {
        const auto made = backups.make(*openWorkspace(m_path), BackupCause::FirstOfDay, false, start.addDays(day));
        QVERIFY(made && *made);
        QVERIFY((*made)->name.isDoubtful);
    }
    const QStringList after = QDir(backups.folder()).entryList(QDir::Files);
    for (const QString& name : sound)
        QVERIFY2(after.contains(name), qPrintable(name));
    QVERIFY2(after.size() < 25, qPrintable(QString::number(after.size())));
    QCOMPARE(QFileInfo(backups.newestVerified()->path).fileName(), sound.constLast());
}

void CopiesTest::theNewestVerifiedBackupPassesOverBadOnes()
{
    const Backups backups(m_path, at("backups"));
    QVERIFY(!backups.newestVerified());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto workspace = openWorkspace(m_path);
    for (int i = 0; i < 3; ++i)
        QVERIFY(backups.make(*workspace, BackupCause::ByHand, false, now.addSecs(i * 60 - 600)));
    const QList<Backup> all = backups.all();
    QCOMPARE(all.size(), 3);
    QCOMPARE(backups.newestVerified()->path, all.at(0).path);
    QCOMPARE(runSql(all.at(0).path, QStringLiteral("UPDATE workspace SET scenario = 'rot'")), QStringList());
    writeBytes(all.at(1).path, bytesOf(all.at(1).path).left(5000));
    QCOMPARE(backups.newestVerified()->path, all.at(2).path);
}

void CopiesTest::aReceivedFileIsCopiedWithoutItsJournal()
{
    const QByteArray sent = bytesOf(m_path);
    writeBytes(m_path + QStringLiteral("-journal"), QByteArray(4096, 'j'));
    QVERIFY(Workspace::copyReceived(m_path, at("mine.vantaggi")));
    QCOMPARE(contentsOf(at("mine.vantaggi")), m_contents);
    QCOMPARE(bytesOf(m_path), sent);
    QCOMPARE(bytesOf(m_path + QStringLiteral("-journal")), QByteArray(4096, 'j'));
    const auto taken = Workspace::copyReceived(m_path, at("mine.vantaggi"));
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, Failure::Kind::Exists);
}

QTEST_GUILESS_MAIN(CopiesTest)
#include "tst_copies.moc"
