#include "model/store/access.h"
#include "model/store/database.h"
#include "model/store/failures.h"
#include "model/store/file_gate.h"
#include "tests/support/child.h"
#include "tests/support/files.h"
#include "tests/support/invariants.h"
#include "tests/support/workspaces.h"

#include <QtTest>

#include <cstdio>

static const QString globalAdmin = QStringLiteral("global.admin@aurora.example");

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

class WritingTest : public QObject
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
    void whatMayNotBeWrittenOpensReadOnly_data();
    void whatMayNotBeWrittenOpensReadOnly();
    void aFolderThatMayNotBeWrittenTakesNoNewFile();
    void aLockedFileIsSaidToBeLockedAndCanBeHadLater();
    void aLockIsWaitedForOnceAndNotByEveryQuestion();
    void aFullDiskUndoesTheWholeChange();
    void aFileThatIsGoneTakesNoChange_data();
    void aFileThatIsGoneTakesNoChange();
    void whatReplacesALinkedFileTakesThePlaceOfTheFile();
    void whatIsCopiedOverAnOpenFileTakesNoChange_data();
    void whatIsCopiedOverAnOpenFileTakesNoChange();
    void aLaterStateOfTheSameWorkspaceIsGoneOnWith();
    void anExistingFileIsReplacedOnlyWhenAsked();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void WritingTest::whatMayNotBeWrittenOpensReadOnly_data()
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

void WritingTest::whatMayNotBeWrittenOpensReadOnly()
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

void WritingTest::aFolderThatMayNotBeWrittenTakesNoNewFile()
{
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
    QByteArray output;
    QCOMPARE(runAsOrdinaryUser({QStringLiteral("--create"), m_path}, &output), 0);
    QCOMPARE(output.trimmed(), QByteArray("not-permitted"));
}

void WritingTest::aLockedFileIsSaidToBeLockedAndCanBeHadLater()
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

// B2: a page asks several things at once. With a lock on the file, ten questions take about as long as one.
void WritingTest::aLockIsWaitedForOnceAndNotByEveryQuestion()
{
    const auto workspace = makeWorkspace(m_path, QStringLiteral("activated"));
    workspace->setPatience(std::chrono::milliseconds(750));
    {
        Child other({QStringLiteral("--hold"), m_path});
        QCOMPARE(other.line(), QByteArray("held"));
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 10; ++i) {
            const auto answer = workspace->requests({});
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, Failure::Kind::Locked);
        }
        QVERIFY2(clock.elapsed() < 4 * 750, qPrintable(QString::number(clock.elapsed()))); // not 10 * 750
        QCOMPARE(other.finish(), 0);
    }
    QVERIFY(workspace->requests({}));
}

void WritingTest::aFullDiskUndoesTheWholeChange()
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

void WritingTest::aFileThatIsGoneTakesNoChange_data()
{
    QTest::addColumn<bool>("isReplaced");
    QTest::addColumn<bool>("isMoved");
    QTest::newRow("deleted") << false << false;
    QTest::newRow("moved") << false << true;
    QTest::newRow("replaced") << true << true;
}

void WritingTest::aFileThatIsGoneTakesNoChange()
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

// As `cp` does: the file stays the one that it is. Written again where the clock of files has not moved on since it was looked.
static void copyOver(const QString& path, const QByteArray& bytes)
{
    const FileStamp before = stampOf(path);
    do
        writeBytes(path, bytes);
    while (stampOf(path) == before);
}

// What SQLite goes by to see whether a file was changed: the counter and the sizes in the header, and where they are valid.
static QByteArray withCounterOf(const QByteArray& bytes, const QByteArray& other)
{
    return bytes.left(24) + other.mid(24, 16) + bytes.mid(40, 52) + other.mid(92, 4) + bytes.mid(96);
}

void WritingTest::whatIsCopiedOverAnOpenFileTakesNoChange_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("isCounterEqual");
    QTest::addColumn<bool>("isLookedAt"); // before the change
    for (const bool isLookedAt : {false, true}) {
        const char* const when = isLookedAt ? "and it was noticed" : "and nobody has looked yet";
        QTest::addRow("another workspace, %s", when) << QStringLiteral("another") << false << isLookedAt;
        QTest::addRow("another one with the same counter, %s", when) << QStringLiteral("another") << true << isLookedAt;
        QTest::addRow("an earlier state, %s", when) << QStringLiteral("earlier") << false << isLookedAt;
        QTest::addRow("an earlier state with the same counter, %s", when) << QStringLiteral("earlier") << true << isLookedAt;
        QTest::addRow("a state before a change of our own, %s", when) << QStringLiteral("own") << false << isLookedAt;
    }
}

void WritingTest::whatIsCopiedOverAnOpenFileTakesNoChange()
{
    QFETCH(QString, what);
    QFETCH(bool, isCounterEqual);
    QFETCH(bool, isLookedAt);
    const QString other = m_folder->filePath(QStringLiteral("other.vantaggi"));
    makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    makeWorkspace(other, QStringLiteral("gold-hybrid"));
    QByteArray bytes = bytesOf(what == QStringLiteral("another") ? other : m_path);
    if (what == QStringLiteral("earlier"))
        QVERIFY(openWorkspace(m_path)->advanceToday(3));
    const auto workspace = openWorkspace(m_path);
    QVERIFY(workspace->signInAs(globalAdmin));
    if (what == QStringLiteral("own"))
        QVERIFY(workspace->advanceToday(3));
    if (isCounterEqual)
        bytes = withCounterOf(bytes, bytesOf(m_path));
    copyOver(m_path, bytes);
    QSignalSpy gone(workspace.get(), &Workspace::gone);
    QSignalSpy changed(workspace.get(), &Workspace::changed);
    if (isLookedAt) {
        workspace->refresh();
        QCOMPARE(gone.size(), 1);
    }
    const auto outcome = workspace->activate(Benefit::ProductSupport);
    QVERIFY(outcome.isFailed());
    QCOMPARE(outcome.failure().kind, Failure::Kind::Gone);
    QCOMPARE(changed.size(), 0); // nothing of it is shown as if it were the one that was opened
    QCOMPARE(workspace->requests({}).error().kind, Failure::Kind::Gone);
    QVERIFY(bytesOf(m_path) == bytes);
    const auto copy = workspace->saveCopy(m_folder->filePath(QStringLiteral("copy.vantaggi")));
    QCOMPARE(copy.has_value(), what != QStringLiteral("another")); // that would be a copy of what was never shown
}

void WritingTest::aLaterStateOfTheSameWorkspaceIsGoneOnWith()
{
    makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    const QString other = m_folder->filePath(QStringLiteral("other.vantaggi"));
    QVERIFY(QFile::copy(m_path, other));
    const auto workspace = openWorkspace(m_path);
    const QDate before = workspace->today();
    QVERIFY(openWorkspace(other)->advanceToday(3));
    copyOver(m_path, bytesOf(other));
    QVERIFY(workspace->refresh());
    QCOMPARE(workspace->today(), before.addDays(3));
    QVERIFY(workspace->advanceToday(1));
    QVERIFY(!workspace->whyGone());
    QVERIFY(openWorkspace(m_path)->check()->isSound());
}

void WritingTest::whatReplacesALinkedFileTakesThePlaceOfTheFile()
{
    const QString link = m_folder->filePath(QStringLiteral("link.vantaggi"));
    const Scenario scenario = *testCatalogue().scenario(QStringLiteral("no-offers"));
    makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    QVERIFY(QFile::link(m_path, link));
    QCOMPARE(openWorkspace(link)->path(), m_path);
    QVERIFY(Workspace::create(link, scenario, {}, Workspace::Overwrite::Yes, testCatalogue()));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(openWorkspace(m_path)->scenarioId(), scenario.id);
    const QString other = m_folder->filePath(QStringLiteral("other.vantaggi"));
    makeWorkspace(other, QStringLiteral("gold-hybrid"));
    QVERIFY(openWorkspace(other)->saveCopy(link, Workspace::Overwrite::Yes));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(openWorkspace(m_path)->scenarioId(), QStringLiteral("gold-hybrid"));
    QCOMPARE(openWorkspace(m_path)->saveCopy(link, Workspace::Overwrite::Yes).error().kind, Failure::Kind::SameFile);
}

void WritingTest::anExistingFileIsReplacedOnlyWhenAsked()
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
    WritingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_writing.moc"
