#include "model/store/access.h"
#include "model/store/database.h"
#include "model/store/failures.h"
#include "tests/support/child.h"
#include "tests/support/invariants.h"
#include "tests/support/workspaces.h"

#include <QtTest>

#include <cstdio>

static const QString globalAdmin = QStringLiteral("global.admin@aurora.example");

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

static QString verdictOn(const QString& path)
{
    const auto workspace = Workspace::open(path, testCatalogue(), std::chrono::milliseconds(200));
    if (!workspace)
        return codeOf(workspace.error().kind);
    return (*workspace)->isReadOnly() ? QStringLiteral("opens read-only") : QStringLiteral("opens");
}

// What is asked of a file: to open, to change, to refuse. Run as an ordinary user in another process.
static int tryFile(const QString& path)
{
    QStringList answers{verdictOn(path)};
    if (auto workspace = Workspace::open(path, testCatalogue())) {
        (void)(*workspace)->signInAs(globalAdmin);
        const auto refused = (*workspace)->activate(Benefit::AdvisoryHours);
        answers << (refused.isRefused() ? codeOf(refused.refusals().first().reason) : QStringLiteral("?"));
        const auto changed = (*workspace)->activate(Benefit::ProductSupport);
        answers << (changed.isFailed() ? codeOf(changed.failure().kind) : QStringLiteral("changed"));
    }
    std::puts(qPrintable(answers.join(u' ')));
    return 0;
}

static int tryCreating(const QString& path)
{
    const auto made = Workspace::create(path, *testCatalogue().scenario(QStringLiteral("gold-hybrid")), {},
                                        Workspace::Overwrite::No, testCatalogue());
    std::puts(qPrintable(made ? QStringLiteral("made") : codeOf(made.error().kind)));
    return 0;
}

static int holdFile(const QString& path)
{
    Database database(path, Database::Mode::ReadWrite, std::chrono::seconds(5));
    database.run(QStringLiteral("BEGIN EXCLUSIVE"));
    std::puts("held");
    std::fflush(stdout);
    std::getchar();
    return 0;
}

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
    void whatMayNotBeWrittenOpensReadOnly_data();
    void whatMayNotBeWrittenOpensReadOnly();
    void aFolderThatMayNotBeWrittenTakesNoNewFile();
    void aLockedFileIsSaidToBeLockedAndCanBeHadLater();
    void aFullDiskUndoesTheWholeChange();
    void aFileThatIsGoneTakesNoChange_data();
    void aFileThatIsGoneTakesNoChange();
    void anExistingFileIsReplacedOnlyWhenAsked();
    void aJournalLeftBesideAReplacedFileIsNotReplayedOntoTheNewOne();
    void everyNativeCodeHasItsKind_data();
    void everyNativeCodeHasItsKind();

private:
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

void GateTest::whatMayNotBeWrittenOpensReadOnly_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<int>("folder");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing forbidden") << 0x6666 << 0x7777 << QByteArray("opens unknown-benefit changed");
    QTest::newRow("a read-only file") << 0x4444 << 0x7777 << QByteArray("opens read-only unknown-benefit read-only");
    QTest::newRow("a read-only folder") << 0x6666 << 0x5555 << QByteArray("opens read-only unknown-benefit read-only");
    QTest::newRow("a file that may not be read") << 0 << 0x7777 << QByteArray("not-permitted");
    QTest::newRow("a folder that may not be entered") << 0x6666 << 0 << QByteArray("not-permitted");
}

void GateTest::whatMayNotBeWrittenOpensReadOnly()
{
    QFETCH(int, file);
    QFETCH(int, folder);
    QFETCH(QByteArray, answer);
    makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    const QByteArray bytes = bytesOf(m_path);
    QVERIFY(QFile::setPermissions(m_path, QFile::Permissions(file)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(folder)));
    QByteArray output;
    QCOMPARE(runAsOrdinaryUser({QStringLiteral("--try"), m_path}, &output), 0);
    QCOMPARE(output.trimmed(), answer);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    QVERIFY(QFile::setPermissions(m_path, QFile::Permissions(0x6666)));
    QCOMPARE(bytesOf(m_path) == bytes, !answer.endsWith("changed"));
}

void GateTest::aFolderThatMayNotBeWrittenTakesNoNewFile()
{
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
    QByteArray output;
    QCOMPARE(runAsOrdinaryUser({QStringLiteral("--create"), m_path}, &output), 0);
    QCOMPARE(output.trimmed(), QByteArray("not-permitted"));
}

void GateTest::aLockedFileIsSaidToBeLockedAndCanBeHadLater()
{
    const auto workspace = makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    QVERIFY(workspace->signInAs(globalAdmin));
    workspace->setPatience(std::chrono::milliseconds(50));
    {
        Child other({QStringLiteral("--hold"), m_path});
        QCOMPARE(other.line(), QByteArray("held"));
        const auto outcome = workspace->activate(Benefit::ProductSupport);
        QVERIFY(outcome.isFailed());
        QCOMPARE(outcome.failure().kind, Failure::Kind::Locked);
        QVERIFY(!workspace->refresh());
        QCOMPARE(other.finish(), 0);
    }
    QVERIFY(workspace->activate(Benefit::ProductSupport));
}

void GateTest::aFullDiskUndoesTheWholeChange()
{
    makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    const QStringList before = contentsOf(m_path);
    {
        const Access access = openWorkspaceFile(m_path, std::chrono::seconds(1));
        const qint64 pages = access.database->number(QStringLiteral("PRAGMA page_count"));
        access.database->run(QStringLiteral("PRAGMA max_page_count=%1").arg(pages));
        std::optional<Failure> failure;
        try {
            transact(*access.database, [&] {
                for (int i = 100; i < 10'000; ++i)
                    access.database->insert(u"customer", QStringLiteral("INSERT INTO customer VALUES (?, ?, ?, ?)"),
                                            {i, 1, QStringLiteral("Customer %1").arg(i)});
            });
        } catch (const StoreError& error) {
            failure = error.failure;
        }
        QVERIFY(failure);
        QCOMPARE(failure->kind, Failure::Kind::DiskFull);
        QVERIFY(!failure->detail.contains(QStringLiteral("Customer")));
    }
    QCOMPARE(contentsOf(m_path), before);
}

void GateTest::aFileThatIsGoneTakesNoChange_data()
{
    QTest::addColumn<bool>("isReplaced");
    QTest::addColumn<bool>("isMoved");
    QTest::newRow("deleted") << false << false;
    QTest::newRow("moved") << false << true;
    QTest::newRow("replaced") << true << true;
}

void GateTest::aFileThatIsGoneTakesNoChange()
{
    QFETCH(bool, isReplaced);
    QFETCH(bool, isMoved);
    const QString copy = m_folder->filePath(QStringLiteral("copy"));
    const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere"));
    makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    QVERIFY(QFile::copy(m_path, copy));
    const auto workspace = openWorkspace(m_path);
    QVERIFY(workspace->signInAs(globalAdmin));
    QVERIFY(isMoved ? QFile::rename(m_path, elsewhere) : QFile::remove(m_path));
    if (isReplaced)
        QVERIFY(QFile::copy(copy, m_path));
    const auto outcome = workspace->activate(Benefit::ProductSupport);
    QVERIFY(outcome.isFailed());
    QCOMPARE(outcome.failure().kind, Failure::Kind::Gone);
    QVERIFY(workspace->requests({})); // what was read can still be read, and saved elsewhere
    QCOMPARE(QFile::exists(m_path), isReplaced);
}

void GateTest::anExistingFileIsReplacedOnlyWhenAsked()
{
    const Scenario scenario = *testCatalogue().scenario(QStringLiteral("no-offers"));
    makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    const QByteArray bytes = bytesOf(m_path);
    const auto refused = Workspace::create(m_path, scenario, {}, Workspace::Overwrite::No, testCatalogue());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Failure::Kind::Exists);
    QCOMPARE(bytesOf(m_path), bytes);
    const auto own = Workspace::createOwn(m_path, {}, QStringLiteral("mpn-2021"), testCatalogue());
    QVERIFY(!own);
    QCOMPARE(own.error().kind, Failure::Kind::Exists);
    const auto folder = Workspace::create(m_folder->path(), scenario, {}, Workspace::Overwrite::Yes, testCatalogue());
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, Failure::Kind::IsFolder);
    const auto replaced = Workspace::create(m_path, scenario, {}, Workspace::Overwrite::Yes, testCatalogue());
    QVERIFY(replaced);
    QCOMPARE((*replaced)->scenarioId(), QStringLiteral("no-offers"));
}

void GateTest::aJournalLeftBesideAReplacedFileIsNotReplayedOntoTheNewOne()
{
    makeWorkspace(m_path, QStringLiteral("activated"));
    // A hot journal of the old file, as a crash leaves it.
    {
        Child other({QStringLiteral("--crash"), m_path});
        QCOMPARE(other.line(), QByteArray("written"));
        other.kill();
    }
    QFile journal(m_path + QStringLiteral("-journal"));
    QVERIFY(journal.open(QIODevice::ReadOnly));
    QVERIFY(journal.read(12).mid(8) != QByteArray(4, '\0')); // it holds pages to put back
    journal.close();
    QVERIFY(Workspace::create(m_path, *testCatalogue().scenario(QStringLiteral("gold-cloud")), {},
                              Workspace::Overwrite::Yes, testCatalogue()));
    QCOMPARE(openWorkspace(m_path)->scenarioId(), QStringLiteral("gold-cloud"));
    QCOMPARE(brokenInvariants(m_path), QStringList());
}

void GateTest::everyNativeCodeHasItsKind_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("kind");
    const auto row = [](int code, const char16_t* kind) {
        QTest::addRow("%d", code) << code << QString::fromUtf16(kind);
    };
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
    if (arguments.value(1) == QStringLiteral("--try"))
        return tryFile(arguments.value(2));
    if (arguments.value(1) == QStringLiteral("--create"))
        return tryCreating(arguments.value(2));
    if (arguments.value(1) == QStringLiteral("--hold"))
        return holdFile(arguments.value(2));
    if (arguments.value(1) == QStringLiteral("--crash"))
        return crashOn(arguments.value(2));
    GateTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_gate.moc"
