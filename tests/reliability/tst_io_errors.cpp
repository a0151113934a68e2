#include "tests/reliability/fault_vfs.h"
#include "tests/support/every_change.h"
#include "tests/support/invariants.h"
#include "tests/support/sizes.h"
#include "tests/support/workspaces.h"

#include <QtTest>

// A4 and A5: every operation of every change fails, once, from then on, or for want of room. Each failure is reported,
// the file stays sound, nothing is half done, and the same change works once the disk does.
class IoErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { faults::watch({}); }
    void everyErrorOfEveryChangeIsReportedAndUndone_data();
    void everyErrorOfEveryChangeIsReportedAndUndone();
    void theLastSyncOfEveryChangeFails_data();
    void theLastSyncOfEveryChangeFails();
    void everyErrorWhileOpeningIsReported_data();
    void everyErrorWhileOpeningIsReported();
    void everyErrorWhileCopyingLeavesTheOldCopy_data();
    void everyErrorWhileCopyingLeavesTheOldCopy();

private:
    static void addModes();
    static bool restore(const QString& path, const QByteArray& bytes);

    QTemporaryDir m_folder{fastFolderTemplate()};
};

static QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void IoErrorsTest::initTestCase() { QVERIFY2(faults::install(), "Qt's driver does not use the libsqlite3 of this program"); }

bool IoErrorsTest::restore(const QString& path, const QByteArray& bytes)
{
    QFile::remove(path + QStringLiteral("-journal"));
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

void IoErrorsTest::addModes()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("once") << int(faults::Mode::IoOnce);
    QTest::newRow("for ever") << int(faults::Mode::IoForever);
    QTest::newRow("disk full") << int(faults::Mode::DiskFull);
}

void IoErrorsTest::everyErrorOfEveryChangeIsReportedAndUndone_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("mode");
    const QList<ChangeRow> rows = everyChange();
    for (int row = 0; row < rows.size(); ++row)
        for (const auto& [mode, name] : {std::pair{faults::Mode::IoOnce, "once"}, std::pair{faults::Mode::IoForever, "for ever"},
                                         std::pair{faults::Mode::DiskFull, "disk full"}})
            QTest::addRow("%s, %s", qPrintable(codeOf(rows.at(row).change)), name) << row << int(mode);
}

void IoErrorsTest::everyErrorOfEveryChangeIsReportedAndUndone()
{
    QFETCH(int, row);
    QFETCH(int, mode);
    const ChangeRow change = everyChange().at(row);
    const QString path = m_folder.filePath(QStringLiteral("a.vantaggi"));
    QFile::remove(path);
    {
        const auto workspace = change.makeFile(path);
        change.prepare(*workspace);
    }
    const QByteArray before = bytesOf(path);
    const QStringList contents = contentsOf(path);
    int reported = 0, absorbed = 0, undone = 0;
    for (int operation = 1;; operation += sized(2, 1, 1)) {
        QVERIFY(restore(path, before));
        faults::watch(path);
        bool isMade = false, hasDenied = false;
        int failed = 0;
        {
            faults::failNever();
            const auto workspace = openWorkspace(path);
            change.signIn(*workspace);
            faults::failAt(operation, faults::Mode(mode));
            const Outcome<Done> outcome = change.make(*workspace);
            isMade = outcome.isDone();
            failed = faults::failuresSoFar();
            faults::failNever();
            QVERIFY(!outcome.isRefused());
            reported += outcome.isFailed();
            absorbed += isMade && failed > 0; // SQLite could do without
            if (outcome.isFailed()) {
                const Failure::Kind kind = outcome.failure().kind;
                hasDenied = outcome.failure().after == Failure::After::AsBefore;
                QVERIFY2(kind != Failure::Kind::Damaged && kind != Failure::Kind::NotAWorkspace && kind != Failure::Kind::Missing,
                         qPrintable(codeOf(kind)));
                // The same again on the same open workspace, with the disk in order: done, or done already.
                if (operation % 3 == 1)
                    isMade = !change.make(*workspace).isFailed();
                QVERIFY(isMade || operation % 3 != 1);
            }
        }
        faults::watch({});
        QCOMPARE(brokenInvariants(path), QStringList());
        QVERIFY2(!isMade || change.isMade(path), "acknowledged, and not there");
        QVERIFY2(isMade || !hasDenied || !change.isMade(path), "denied, and there");
        if (!isMade && !change.isMade(path)) {
            QCOMPARE(contentsOf(path), contents);
            ++undone;
        }
        if (failed == 0)
            break; // it runs clean: every operation was tried
        QVERIFY2(operation < 2000, "it never runs clean");
    }
    qInfo("%d reported, %d absorbed, %d undone", reported, absorbed, undone);
    QVERIFY(reported > 3);
}

void IoErrorsTest::theLastSyncOfEveryChangeFails_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<bool>("goesOn");
    const QList<ChangeRow> rows = everyChange();
    for (int row = 0; row < rows.size(); ++row)
        for (const bool goesOn : {true, false})
            QTest::addRow("%s, %s", qPrintable(codeOf(rows.at(row).change)), goesOn ? "once" : "for ever") << row << goesOn;
}

// The journal is empty, so the change stands; only that it is empty could not be made durable. Who reads of a failure
// would make the change again, and spend a second incident.
void IoErrorsTest::theLastSyncOfEveryChangeFails()
{
    QFETCH(int, row);
    QFETCH(bool, goesOn);
    const ChangeRow change = everyChange().at(row);
    const QString path = m_folder.filePath(QStringLiteral("c.vantaggi"));
    QFile::remove(path);
    {
        const auto workspace = change.makeFile(path);
        change.prepare(*workspace);
    }
    const QByteArray before = bytesOf(path);
    faults::watch(path);
    int last = 0;
    for (bool isRehearsal : {true, false}) {
        QVERIFY(restore(path, before));
        const auto workspace = openWorkspace(path);
        change.signIn(*workspace);
        faults::failAt(last, goesOn ? faults::Mode::IoOnce : faults::Mode::IoForever);
        const Outcome<Done> outcome = change.make(*workspace);
        const int failed = faults::failuresSoFar();
        if (isRehearsal)
            last = faults::lastSyncSoFar();
        faults::failNever();
        QCOMPARE(failed > 0, !isRehearsal);
        QVERIFY(isRehearsal || !goesOn || outcome.isDone()); // made durable by a second try
        if (!isRehearsal && !goesOn)
            QVERIFY(outcome.isFailed() && outcome.failure().after == Failure::After::InDoubt);
    }
    faults::watch({});
    QVERIFY(change.isMade(path));
    QCOMPARE(brokenInvariants(path), QStringList());
}

void IoErrorsTest::everyErrorWhileOpeningIsReported_data() { addModes(); }

void IoErrorsTest::everyErrorWhileOpeningIsReported()
{
    QFETCH(int, mode);
    const QString path = m_folder.filePath(QStringLiteral("b.vantaggi"));
    QFile::remove(path);
    makeWorkspace(path, QStringLiteral("activated"));
    const QByteArray before = bytesOf(path);
    int refused = 0;
    for (int operation = 1;; ++operation) {
        faults::watch(path);
        faults::failAt(operation, faults::Mode(mode));
        const auto workspace = Workspace::open(path, testCatalogue(), std::chrono::milliseconds(50));
        const int failed = faults::failuresSoFar();
        refused += !workspace;
        faults::failNever();
        faults::watch({});
        QCOMPARE(bytesOf(path), before);
        if (failed == 0)
            break;
        QVERIFY(operation < 2000);
    }
    qInfo("%d times refused", refused);
    QVERIFY(mode == int(faults::Mode::DiskFull) || refused > 3);
    QVERIFY(Workspace::open(path, testCatalogue()));
}

void IoErrorsTest::everyErrorWhileCopyingLeavesTheOldCopy_data() { addModes(); }

// A6: the copy that is being made fails at every operation; the one that was there before is untouched, and no half-made
// file is left.
void IoErrorsTest::everyErrorWhileCopyingLeavesTheOldCopy()
{
    QFETCH(int, mode);
    const QTemporaryDir folder(fastFolderTemplate());
    const QString path = folder.filePath(QStringLiteral("a.vantaggi"));
    const QString target = folder.filePath(QStringLiteral("copy"));
    const auto workspace = makeWorkspace(path, QStringLiteral("activated"));
    QVERIFY(workspace->saveCopy(target));
    const QByteArray old = bytesOf(target);
    // Small steps at first, where files are made, then through the pages.
    int reported = 0;
    for (int operation = 1;; operation += operation < 60 ? 1 : sized(7, 1, 1)) {
        faults::watch(folder.path());
        faults::failAt(operation, faults::Mode(mode));
        const auto saved = workspace->saveCopy(target, Workspace::Overwrite::Yes);
        const int failed = faults::failuresSoFar();
        faults::failNever();
        faults::watch({});
        if (!saved) {
            ++reported;
            QCOMPARE(bytesOf(target), old);
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).filter(QStringLiteral(".tmp")), QStringList());
        QVERIFY(QFileInfo(target).size() == old.size());
        if (failed == 0)
            break;
        QVERIFY(operation < 20'000);
    }
    qInfo("%d reported", reported);
    QVERIFY(reported > 3);
    QCOMPARE(brokenInvariants(target), QStringList());
}

QTEST_GUILESS_MAIN(IoErrorsTest)
#include "tst_io_errors.moc"
