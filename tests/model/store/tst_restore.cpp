#include "copy_test.h"

// A restore keeps what was there, is told in the history, refuses what is no sound workspace, and is finished where it
// was interrupted.

static QStringList withoutHistory(QStringList contents)
{
    contents.removeIf([](const QString& table) { return table.startsWith(QStringLiteral("== history ")); });
    return contents;
}

static QStringList restoresTold(const QString& path)
{
    return runSql(
        path,
        QStringLiteral("SELECT detail || ' by ' || coalesce((SELECT sign_in FROM account WHERE id = account), '?') || ' as ' "
                       "|| roles || ' on ' || date FROM history WHERE kind = 'restored' ORDER BY id"));
}

class RestoreTest : public CopyTest
{
    Q_OBJECT

private Q_SLOTS:
    void restoreKeepsWhatWasThere();
    void restoringThroughALinkRestoresItsFile_data();
    void restoringThroughALinkRestoresItsFile();
    void aFileWithALongNameIsRestored_data();
    void aFileWithALongNameIsRestored();
    void aMarkerThatLeadsElsewhereIsNotWritten();
    void anEmptyMarkerIsTakenAway();
    void restoreKeepsThePermissionsOfTheFile();
    void theHistoryTellsOfARestore();
    void restoresAreCountedWhateverIsLeftOfTheFile();
    void noNumberIsIssuedAgainAfterARestore();
    void restoreTakesNoJournalAlong();
    void restoreRefusesWhatIsNoSoundWorkspace_data();
    void restoreRefusesWhatIsNoSoundWorkspace();
    void aRestoreThatWasInterruptedIsFinished_data();
    void aRestoreThatWasInterruptedIsFinished();
    void aMarkerFromElsewhereMovesNothing();
};

void RestoreTest::restoreKeepsWhatWasThere()
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

void RestoreTest::restoringThroughALinkRestoresItsFile_data()
{
    QTest::addColumn<QString>("to");
    QTest::newRow("a link to the file") << QStringLiteral("a.vantaggi");
    QTest::newRow("a link to a link") << QStringLiteral("elsewhere/second");
}

void RestoreTest::restoringThroughALinkRestoresItsFile()
{
    QFETCH(QString, to);
    const QString link = at("elsewhere/link.vantaggi");
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("elsewhere")));
    QVERIFY(QFile::link(m_path, at("elsewhere/second")));
    QVERIFY(QFile::link(at(qPrintable(to)), link));
    QVERIFY(openWorkspace(link)->saveCopy(at("backup")));
    QVERIFY(openWorkspace(m_path)->advanceToday(5));
    const QByteArray changed = bytesOf(m_path);
    const auto open = openWorkspace(link);
    const auto restored = Workspace::restore(link, at("backup"));
    QVERIFY(restored);
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(!QFileInfo(m_path).isSymLink());
    QCOMPARE(contentsOf(m_path, {QStringLiteral("history")}), withoutHistory(m_contents));
    QCOMPARE(contentsOf(link), contentsOf(m_path));
    QCOMPARE(bytesOf(restored->kept), changed); // the file, not another link to it
    QCOMPARE(QFileInfo(restored->kept).absolutePath(), m_folder->path());
    QCOMPARE(open->advanceToday(1).failure().kind, Failure::Kind::Gone);
}

void RestoreTest::aFileWithALongNameIsRestored_data()
{
    QTest::addColumn<QString>("name");
    const QString suffix = QStringLiteral(".vantaggi");
    QTest::newRow("230 bytes") << QString(221, u'x') + suffix;
    QTest::newRow("the longest") << QString(238, u'x') + suffix; // with "-journal"
    QTest::newRow("of three bytes each") << QString(79, u'\u6587') + suffix;
    QTest::newRow("of four bytes each") << QStringLiteral("\U0001F5C2").repeated(59) + suffix;
    QTest::newRow("a long suffix") << QStringLiteral("a.") + QString(245, u'x');
}

void RestoreTest::aFileWithALongNameIsRestored()
{
    QFETCH(QString, name);
    const QString path = m_folder->filePath(name);
    QVERIFY(QFile::rename(m_path, path));
    QVERIFY(openWorkspace(path)->saveCopy(at("backup")));
    for (int times = 1; times < 3; ++times) {
        QVERIFY(openWorkspace(path)->advanceToday(5));
        const QByteArray changed = bytesOf(path);
        const auto restored = Workspace::restore(path, at("backup"));
        QVERIFY2(restored, restored ? "" : qPrintable(codeOf(restored.error().kind) + restored.error().detail));
        QCOMPARE(contentsOf(path, {QStringLiteral("history")}), withoutHistory(m_contents));
        QCOMPARE(bytesOf(restored->kept), changed);
        QCOMPARE(restoresTold(path).constLast().section(u' ', 0, 0).toInt(), times); // what was kept is found
        QCOMPARE(files().size(), 2 + times);
    }
}

void RestoreTest::aMarkerThatLeadsElsewhereIsNotWritten()
{
    const QString marker = m_path + QStringLiteral(".restoring");
    QVERIFY(openWorkspace(m_path)->saveCopy(at("b.vbak")));
    writeBytes(at("precious"), "precious");
    QVERIFY(QFile::link(at("precious"), marker));
    const auto restored = Workspace::restore(m_path, at("b.vbak"));
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, Failure::Kind::Io);
    QCOMPARE(bytesOf(at("precious")), QByteArray("precious"));
    QCOMPARE(contentsOf(m_path), m_contents);
}

// Of a restore that was killed before it could say anything: as long as it lies there nothing that was left is swept.
void RestoreTest::anEmptyMarkerIsTakenAway()
{
    const QString marker = m_path + QStringLiteral(".restoring");
    writeBytes(marker, {});
    QCOMPARE(contentsOf(m_path), m_contents);
    (void)openWorkspace(m_path);
    QVERIFY(!QFile::exists(marker));
}

void RestoreTest::restoreKeepsThePermissionsOfTheFile()
{
    QVERIFY(openWorkspace(m_path)->saveCopy(at("backup")));
    const QFileDevice::Permissions shared =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(QFile::setPermissions(m_path, shared));
    const QFileDevice::Permissions before = QFile::permissions(m_path);
    QVERIFY(Workspace::restore(m_path, at("backup")));
    QCOMPARE(QFile::permissions(m_path), before);
}

void RestoreTest::theHistoryTellsOfARestore()
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
void RestoreTest::restoresAreCountedWhateverIsLeftOfTheFile()
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

void RestoreTest::noNumberIsIssuedAgainAfterARestore()
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

void RestoreTest::restoreTakesNoJournalAlong()
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

void RestoreTest::restoreRefusesWhatIsNoSoundWorkspace_data()
{
    QTest::addColumn<QByteArray>("backup"); // "whole" = the file itself
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("kind");
    QTest::newRow("a letter") << QByteArray("Dear Sir") << QString() << QStringLiteral("not-a-workspace");
    QTest::newRow("nothing") << QByteArray() << QString() << QStringLiteral("empty");
    QTest::newRow("rotten") << QByteArray("whole") << QStringLiteral("UPDATE request SET title = 'x'")
                            << QStringLiteral("damaged");
    QTest::newRow("newer") << QByteArray("whole") << QStringLiteral("PRAGMA user_version = 99") << QStringLiteral("newer");
}

void RestoreTest::restoreRefusesWhatIsNoSoundWorkspace()
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
void RestoreTest::aRestoreThatWasInterruptedIsFinished_data()
{
    QTest::addColumn<int>("steps");
    const char* const names[] = {"marker written", "journal moved", "old file moved", "new file in place"};
    for (int step = 0; step < 4; ++step)
        QTest::newRow(names[step]) << step;
}

void RestoreTest::aRestoreThatWasInterruptedIsFinished()
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

void RestoreTest::aMarkerFromElsewhereMovesNothing()
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

QTEST_GUILESS_MAIN(RestoreTest)
#include "tst_restore.moc"
