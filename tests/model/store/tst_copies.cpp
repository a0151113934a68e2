#include "model/backups.h"
#include "model/store/tables.h"
#include "tests/support/invariants.h"
#include "tests/support/workspaces.h"

#include <QtTest>

// F3 to F7: backups are complete or not there, restore keeps what was there, rot is not copied, and what can be read of
// a damaged file is saved.

static QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

static QStringList withoutHistory(QStringList contents)
{
    contents.removeIf([](const QString& table) { return table.startsWith(QStringLiteral("== history ")); });
    return contents;
}

class CopiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>(fastFolderTemplate());
        m_path = at("a.vantaggi");
        makeWorkspace(m_path, QStringLiteral("activated"));
        m_contents = contentsOf(m_path);
    }
    void everyTableOfTheFileIsListed();
    void aCopyHoldsTheSameAndIsPrivate();
    void aCopyIsMadeOfAFileThatWasDeletedUnderUs();
    void nothingThatExistsIsReplacedByACopy();
    void rotIsNotCopied();
    void backupsThinThemselvesAndNeverOverRot();
    void theNewestVerifiedBackupPassesOverBadOnes();
    void restoreKeepsWhatWasThere();
    void theHistoryTellsOfARestore();
    void restoresAreCountedWhateverIsLeftOfTheFile();
    void noNumberIsIssuedAgainAfterARestore();
    void restoreTakesNoJournalAlong();
    void restoreRefusesWhatIsNoSoundWorkspace_data();
    void restoreRefusesWhatIsNoSoundWorkspace();
    void aRestoreThatWasInterruptedIsFinished_data();
    void aRestoreThatWasInterruptedIsFinished();
    void aMarkerFromElsewhereMovesNothing();
    void aReceivedFileIsCopiedWithoutItsJournal();
    void recoverySavesEverythingOfASoundFile();
    void recoverySavesTheRestOfADamagedFile();
    void recoveryNeedsNoSchema();
    void recoverySaysWhatIsDoubtful();
    void recoveryRefusesWhatHoldsNothing();

private:
    QString at(const char* name) const { return m_folder->filePath(QLatin1StringView(name)); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QStringList m_contents;
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

void CopiesTest::restoreKeepsWhatWasThere()
{
    QVERIFY(openWorkspace(m_path)->saveCopy(at("backup")));
    QVERIFY(openWorkspace(m_path)->advanceToday(5));
    const QByteArray changed = bytesOf(m_path);
    const auto restored = Workspace::restore(m_path, at("backup"));
    QVERIFY(restored);
    QCOMPARE(contentsOf(m_path, {QStringLiteral("history")}), withoutHistory(m_contents));
    QCOMPARE(bytesOf(restored->kept), changed);
    QVERIFY(QFileInfo(restored->kept).fileName().startsWith(QStringLiteral("a.damaged-")));
    QCOMPARE(files().size(), 3);
    // Nothing there before: a backup also makes a file anew.
    QVERIFY(QFile::remove(m_path));
    const auto anew = Workspace::restore(m_path, at("backup"));
    QVERIFY(anew);
    QCOMPARE(anew->kept, QString());
    QCOMPARE(contentsOf(m_path, {QStringLiteral("history")}), withoutHistory(m_contents));
}

static QStringList restoresTold(const QString& path)
{
    return runSql(path, QStringLiteral("SELECT detail || ' by ' || coalesce((SELECT sign_in FROM account WHERE id = account), '?') || ' as ' "
                                       "|| roles || ' on ' || date FROM history WHERE kind = 'restored' ORDER BY id"));
}

void CopiesTest::theHistoryTellsOfARestore()
{
    QVERIFY(openWorkspace(m_path)->saveCopy(at("backup")));
    const QByteArray backup = bytesOf(at("backup"));
    const QString date = openWorkspace(m_path)->today().toString(Qt::ISODate);
    QVERIFY(openWorkspace(m_path)->advanceToday(5));
    QVERIFY(Workspace::restore(m_path, at("backup"), QStringLiteral("Global.Admin@aurora.example")));
    QVERIFY(Workspace::restore(m_path, at("backup")));
    QCOMPARE(restoresTold(m_path), QStringList{QStringLiteral("2 backup by ? as  on ") + date});
    QVERIFY(QFile::remove(m_path));
    QVERIFY(Workspace::restore(m_path, at("backup"), QStringLiteral("global.admin@aurora.example")));
    QCOMPARE(restoresTold(m_path),
             QStringList{QStringLiteral("3 backup by global.admin@aurora.example as global-admin on ") + date});
    QCOMPARE(bytesOf(at("backup")), backup);
    QCOMPARE(brokenInvariants(m_path), QStringList());
    QVERIFY(openWorkspace(m_path)->check()->isSound());
}

// One count for ever: of the backup, of the file that is there, and of what earlier restores have left.
void CopiesTest::restoresAreCountedWhateverIsLeftOfTheFile()
{
    const auto told = [&] { return restoresTold(m_path).constLast().section(u' ', 0, 0).toInt(); };
    QVERIFY(openWorkspace(m_path)->saveCopy(at("first")));
    QVERIFY(Workspace::restore(m_path, at("first")));
    QVERIFY(openWorkspace(m_path)->saveCopy(at("second")));
    QCOMPARE(told(), 1);
    for (const QString& kept : QDir(m_folder->path()).entryList({QStringLiteral("a.damaged-*")}))
        QVERIFY(QFile::remove(at(qPrintable(kept))));
    QVERIFY(Workspace::restore(m_path, at("first"))); // the file that is there knows
    QCOMPARE(told(), 2);
    writeBytes(m_path, QByteArray(9000, 'x'));
    QVERIFY(Workspace::restore(m_path, at("second"))); // the backup knows of one, the kept file of the other
    QCOMPARE(told(), 3);
}

void CopiesTest::noNumberIsIssuedAgainAfterARestore()
{
    QVERIFY(openWorkspace(m_path)->saveCopy(at("backup")));
    QSet<QString> issued;
    int filed = 0;
    for (int restores = 0; restores < 4; ++restores) {
        const auto workspace = openWorkspace(m_path);
        Draft draft = completeDraft();
        draft.plan = preparePlan(*workspace, QStringLiteral("engineer@aurora.example"));
        for (int i = 0; i < 150; ++i, ++filed) {
            const auto request = workspace->file(draft);
            QVERIFY(request);
            issued.insert(request->number);
            QVERIFY(workspace->close(request->number, CloseReason::Duplicate));
        }
        QVERIFY(Workspace::restore(m_path, at("backup")));
    }
    QCOMPARE(issued.size(), filed);
}

void CopiesTest::restoreTakesNoJournalAlong()
{
    QVERIFY(openWorkspace(m_path)->saveCopy(at("backup")));
    // A damaged file with a journal that nobody can replay: both stay together, and neither touches the new file.
    writeBytes(m_path, QByteArray(9000, 'x'));
    writeBytes(m_path + QStringLiteral("-journal"), QByteArray(4096, 'j'));
    writeBytes(at("backup") + QStringLiteral("-journal"), QByteArray(4096, 'j'));
    const auto restored = Workspace::restore(m_path, at("backup"));
    QVERIFY(restored);
    QCOMPARE(bytesOf(restored->kept).size(), 9000);
    QCOMPARE(bytesOf(restored->kept + QStringLiteral("-journal")), QByteArray(4096, 'j'));
    QVERIFY(!QFile::exists(m_path + QStringLiteral("-journal")));
    QCOMPARE(contentsOf(m_path, {QStringLiteral("history")}), withoutHistory(m_contents));
}

void CopiesTest::restoreRefusesWhatIsNoSoundWorkspace_data()
{
    QTest::addColumn<QByteArray>("backup"); // "whole" = the file itself
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("kind");
    QTest::newRow("a letter") << QByteArray("Dear Sir") << QString() << QStringLiteral("not-a-workspace");
    QTest::newRow("nothing") << QByteArray() << QString() << QStringLiteral("empty");
    QTest::newRow("rotten") << QByteArray("whole") << QStringLiteral("UPDATE request SET title = 'x'") << QStringLiteral("damaged");
    QTest::newRow("newer") << QByteArray("whole") << QStringLiteral("PRAGMA user_version = 99") << QStringLiteral("newer");
}

void CopiesTest::restoreRefusesWhatIsNoSoundWorkspace()
{
    QFETCH(QByteArray, backup);
    QFETCH(QString, sql);
    QFETCH(QString, kind);
    writeBytes(at("backup"), backup == "whole" ? bytesOf(m_path) : backup);
    if (!sql.isEmpty())
        QCOMPARE(runSql(at("backup"), sql), QStringList());
    const QByteArray before = bytesOf(m_path);
    const auto refused = Workspace::restore(m_path, at("backup"));
    QVERIFY(!refused);
    QCOMPARE(codeOf(refused.error().kind), kind);
    QCOMPARE(refused.error().path, at("backup"));
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(files(), (QStringList{QStringLiteral("a.vantaggi"), QStringLiteral("backup")}));
}

// The steps of a restore, as a crash after each would leave the folder.
void CopiesTest::aRestoreThatWasInterruptedIsFinished_data()
{
    QTest::addColumn<int>("steps");
    const char* const names[] = {"marker written", "journal moved", "old file moved", "new file in place"};
    for (int step = 0; step < 4; ++step)
        QTest::newRow(names[step]) << step;
}

void CopiesTest::aRestoreThatWasInterruptedIsFinished()
{
    QFETCH(int, steps);
    QVERIFY(openWorkspace(m_path)->saveCopy(at("backup")));
    const QString copy = QStringLiteral(".a.vantaggi.0123456789abcdef0123456789abcdef.tmp");
    const QString journal = QStringLiteral("-journal");
    QVERIFY(QFile::rename(at("backup"), at(qPrintable(copy))));
    const QByteArray old = bytesOf(m_path).left(9000);
    writeBytes(m_path, old);
    writeBytes(m_path + journal, QByteArray(4096, 'j'));
    writeBytes(m_path + QStringLiteral(".restoring"), copy.toUtf8() + "\n20261122T161205Z\n");
    const QString kept = at("a.damaged-20261122T161205Z.vantaggi");
    if (steps > 0)
        QVERIFY(QFile::rename(m_path + journal, kept + journal));
    if (steps > 1)
        QVERIFY(QFile::rename(m_path, kept));
    if (steps > 2)
        QVERIFY(QFile::rename(at(qPrintable(copy)), m_path));
    {
        const auto opened = Workspace::open(m_path, testCatalogue());
        QVERIFY(opened);
    }
    QCOMPARE(contentsOf(m_path), m_contents);
    QCOMPARE(bytesOf(kept), old);
    QCOMPARE(bytesOf(kept + journal), QByteArray(4096, 'j'));
    QCOMPARE(files().size(), 3);
}

void CopiesTest::aMarkerFromElsewhereMovesNothing()
{
    writeBytes(at("precious"), "mine");
    for (const char* text : {"precious\n20261122T161205Z\n", "../precious\n20261122T161205Z\n", "\n\n",
                             ".a.vantaggi.0123456789abcdef0123456789abcdef.tmp\n../../x\n"}) {
        writeBytes(m_path + QStringLiteral(".restoring"), text);
        QVERIFY(Workspace::open(m_path, testCatalogue()));
        QCOMPARE(bytesOf(at("precious")), QByteArray("mine"));
        QCOMPARE(contentsOf(m_path), m_contents);
    }
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

void CopiesTest::recoverySavesEverythingOfASoundFile()
{
    const QByteArray before = bytesOf(m_path);
    const auto recovered = Workspace::recover(m_path, at("rescued.vantaggi"));
    QVERIFY(recovered);
    QVERIFY(recovered->isWhole());
    QCOMPARE(contentsOf(at("rescued.vantaggi")), m_contents);
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(files().size(), 2);
}

// Page after page is destroyed: what is saved is never less than what the other pages held, and always opens.
void CopiesTest::recoverySavesTheRestOfADamagedFile()
{
    constexpr int pageSize = 4096;
    const QByteArray whole = bytesOf(m_path);
    int withRequests = 0;
    const int pages = int(whole.size() / pageSize);
    for (int page = 0; page < pages; ++page) {
        QByteArray bytes = whole;
        bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, char(0x5a)));
        writeBytes(at("damaged"), bytes);
        const auto recovered = Workspace::recover(at("damaged"), at("rescued.vantaggi"), Workspace::Overwrite::Yes);
        QCOMPARE(bytesOf(at("damaged")), bytes);
        QVERIFY2(recovered, qPrintable(QString::number(page)));
        const auto workspace = openWorkspace(at("rescued.vantaggi"));
        withRequests += workspace->requests({})->total == 7;
        QCOMPARE(workspace->check()->integrity, QStringLiteral("ok"));
    }
    qInfo("%d pages: a file was saved each time; %d times with all requests", pages, withRequests);
    QVERIFY(withRequests >= pages * 9 / 10);
}

// Page 1 holds the header, too: nothing says what the file is but the hashes of its rows.
void CopiesTest::recoveryNeedsNoSchema()
{
    QByteArray bytes = bytesOf(m_path);
    bytes.replace(0, 4096, QByteArray(4096, char(0x5a)));
    writeBytes(at("damaged"), bytes);
    const auto recovered = Workspace::recover(at("damaged"), at("rescued.vantaggi"));
    QVERIFY(recovered);
    QCOMPARE(contentsOf(at("rescued.vantaggi")), m_contents);
    QVERIFY(!recovered->isWhole()); // nobody can know that it is everything
    for (const Recovered::Table& table : recovered->tables) {
        QCOMPARE(table.doubtful, 0);
        QCOMPARE(table.lost, 0);
    }
}

void CopiesTest::recoverySaysWhatIsDoubtful()
{
    QCOMPARE(runSql(m_path, QStringLiteral("UPDATE request SET title = 'Changed' WHERE id = 2")), QStringList());
    const auto recovered = Workspace::recover(m_path, at("rescued.vantaggi"));
    QVERIFY(recovered);
    QVERIFY(!recovered->isWhole());
    for (const Recovered::Table& table : recovered->tables)
        QCOMPARE(table.doubtful, table.table == QStringLiteral("request") ? 1 : 0);
    QVERIFY(openWorkspace(at("rescued.vantaggi"))->check()->isSound());
}

void CopiesTest::recoveryRefusesWhatHoldsNothing()
{
    writeBytes(at("letter"), QByteArray(20000, 'x'));
    const auto letter = Workspace::recover(at("letter"), at("rescued"));
    QVERIFY(!letter);
    QCOMPARE(letter.error().path, at("letter"));
    runSql(at("foreign"), QStringLiteral("CREATE VIEW request AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT * FROM n"));
    const auto foreign = Workspace::recover(at("foreign"), at("rescued"));
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().kind, Failure::Kind::Damaged);
    const auto missing = Workspace::recover(at("none"), at("rescued"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Failure::Kind::Missing);
    QVERIFY(!QFile::exists(at("rescued")));
}

QTEST_GUILESS_MAIN(CopiesTest)
#include "tst_copies.moc"
