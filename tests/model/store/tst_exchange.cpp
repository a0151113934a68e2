#include "copy_test.h"
#include "model/store/folder_lock.h"
#include "model/store/placing.h"
#include "tests/support/file_holder.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>

// Another file takes the place of one that somebody has open, and is changed: SQLite's journal goes by the name, its locks by the
// file. Who still has the old one must not take the new one's journal for an unfinished change of his.

namespace {

// Another program in the midst of a change.
class OtherChange
{
public:
    OtherChange(const QString& path, const QStringList& statements)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name());
        database.setDatabaseName(path);
        QSqlQuery query(database);
        if (!database.open() ||
            !std::all_of(statements.begin(), statements.end(), [&](const QString& sql) { return query.exec(sql); }))
            qFatal("no change begun");
    }
    ~OtherChange()
    {
        QSqlDatabase::database(name()).close();
        QSqlDatabase::removeDatabase(name());
    }
    Q_DISABLE_COPY_MOVE(OtherChange)

private:
    static QString name() { return QStringLiteral("other change"); }
};

// Its journal is complete on the disk: as long as it works the file differs from what it will be, and the journal is all that can
// undo it.
const QStringList large{QStringLiteral("PRAGMA cache_size=5"), QStringLiteral("BEGIN IMMEDIATE"),
                        QStringLiteral("CREATE TABLE large(x)"),
                        QStringLiteral("WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n LIMIT 200) "
                                       "INSERT INTO large SELECT randomblob(4000) FROM n")};

using Action = std::function<void(Workspace&, const QString& target)>;

} // namespace

Q_DECLARE_METATYPE(Action)

class ExchangeTest : public CopyTest
{
    Q_OBJECT

private Q_SLOTS:
    void theJournalOfTheNewFileIsLeftAlone_data();
    void theJournalOfTheNewFileIsLeftAlone();
    void whatWasReplacedCanBeCopied();
    void whatAnEmptyFileReplacedCanBeCopied();
    void nobodyBeginsWhileAFileIsExchanged();
    void noFileIsExchangedWhileSomebodyBegins_data();
    void noFileIsExchangedWhileSomebodyBegins();
    void noFileIsReplacedWhileSomebodyChangesIt();
    void nothingOldIsReadWhileSomebodyChangesTheNewFile();
    void whatLiesBesideATakenNameIsLeftAlone();
    void theFolderOfTheMomentIsLocked();
};

void ExchangeTest::theJournalOfTheNewFileIsLeftAlone_data()
{
    QTest::addColumn<Action>("act");
    QTest::newRow("a change") << Action([](Workspace& old, const QString&) { QVERIFY(!old.advanceToday(1).isDone()); });
    QTest::newRow("Check data") << Action([](Workspace& old, const QString&) { QVERIFY(!old.check()); });
    QTest::newRow("a copy") << Action([](Workspace& old, const QString& target) { QVERIFY(!old.saveCopy(target)); });
    QTest::newRow("a look for changes") << Action([](Workspace& old, const QString&) { (void)old.refresh(); });
    QTest::newRow("its end") << Action([](Workspace&, const QString&) {});
}

void ExchangeTest::theJournalOfTheNewFileIsLeftAlone()
{
    QFETCH(Action, act);
    QVERIFY(openWorkspace(m_path)->saveCopy(at("backup")));
    auto old = openWorkspace(m_path);
    const auto restored = Workspace::restore(m_path, at("backup"));
    QVERIFY(restored);
    const QByteArray kept = bytesOf(restored->kept);
    {
        const OtherChange change(m_path, large);
        const QByteArray journal = bytesOf(m_path + QStringLiteral("-journal"));
        QVERIFY(journal.size() > 512 && journal.at(0) != 0); // what SQLite takes for one that waits
        act(*old, at("copy"));
        old.reset();
        QCOMPARE(bytesOf(m_path + QStringLiteral("-journal")), journal);
    }
    QCOMPARE(bytesOf(restored->kept), kept);
    QCOMPARE(contentsOf(m_path, {QStringLiteral("history")}).size(),
             contentsOf(at("backup"), {QStringLiteral("history")}).size());
    QVERIFY(openWorkspace(m_path)->check());
}

void ExchangeTest::whatWasReplacedCanBeCopied()
{
    QVERIFY(openWorkspace(m_path)->saveCopy(at("backup")));
    const auto old = openWorkspace(m_path);
    QVERIFY(old->advanceToday(5));
    const QStringList shown = contentsOf(m_path);
    QVERIFY(Workspace::restore(m_path, at("backup")));
    QCOMPARE(old->advanceToday(1).failure().kind, Failure::Kind::Gone);
    QVERIFY(old->saveCopy(at("copy")));
    QCOMPARE(contentsOf(at("copy")), shown);
}

// As some programs leave one that keep folders the same.
void ExchangeTest::whatAnEmptyFileReplacedCanBeCopied()
{
    const auto old = openWorkspace(m_path);
    const QStringList shown = contentsOf(m_path);
    QVERIFY(QFile::remove(m_path));
    writeBytes(m_path, {});
    QVERIFY(old->saveCopy(at("copy")));
    QCOMPARE(contentsOf(at("copy")), shown);
    QCOMPARE(bytesOf(m_path), QByteArray());
    QCOMPARE(QFileInfo(m_path + QStringLiteral("-journal")).size(), 0);
}

void ExchangeTest::nobodyBeginsWhileAFileIsExchanged()
{
    const auto workspace = openWorkspace(m_path);
    workspace->setPatience({});
    {
        const FolderHolder other(m_folder->path(), FolderHolder::By::Exchange);
        QCOMPARE(workspace->advanceToday(1).failure().kind, Failure::Kind::Locked);
        QCOMPARE(workspace->check().error().kind, Failure::Kind::Locked);
        QCOMPARE(Workspace::open(m_path, testCatalogue(), {}).error().kind, Failure::Kind::Locked);
    }
    QVERIFY(workspace->advanceToday(1).isDone());
}

void ExchangeTest::noFileIsExchangedWhileSomebodyBegins_data()
{
    QTest::addColumn<bool>("isRestore");
    QTest::newRow("a restore") << true;
    QTest::newRow("a copy over it") << false;
}

void ExchangeTest::noFileIsExchangedWhileSomebodyBegins()
{
    QFETCH(bool, isRestore);
    QVERIFY(openWorkspace(m_path)->saveCopy(at("backup")));
    const auto exchange = [&]() -> std::optional<Failure> {
        if (isRestore) {
            const auto restored = Workspace::restore(m_path, at("backup"), {}, std::chrono::milliseconds(200));
            return restored ? std::nullopt : std::optional(restored.error());
        }
        const auto saved = openWorkspace(at("backup"))->saveCopy(m_path, Workspace::Overwrite::Yes);
        return saved ? std::nullopt : std::optional(saved.error());
    };
    const QByteArray before = bytesOf(m_path);
    const QStringList beside = files();
    {
        const FolderHolder other(m_folder->path(), FolderHolder::By::Beginning);
        const auto failure = exchange();
        QVERIFY(failure);
        QCOMPARE(failure->kind, Failure::Kind::Locked);
        QCOMPARE(bytesOf(m_path), before);
        QCOMPARE(files(), beside);
    }
    QVERIFY(!exchange());
}

void ExchangeTest::noFileIsReplacedWhileSomebodyChangesIt()
{
    QVERIFY(openWorkspace(m_path)->saveCopy(at("backup")));
    const QByteArray before = bytesOf(m_path);
    const auto saved = [&] { return openWorkspace(at("backup"))->saveCopy(m_path, Workspace::Overwrite::Yes); };
    {
        const BegunChange change(m_path);
        QCOMPARE(saved().error().kind, Failure::Kind::Locked);
        QCOMPARE(bytesOf(m_path), before);
    }
    QVERIFY(saved());
}

void ExchangeTest::nothingOldIsReadWhileSomebodyChangesTheNewFile()
{
    QVERIFY(openWorkspace(m_path)->saveCopy(at("backup")));
    const auto old = openWorkspace(m_path);
    old->setPatience({});
    QVERIFY(Workspace::restore(m_path, at("backup")));
    {
        const BegunChange change(m_path);
        QCOMPARE(old->check().error().kind, Failure::Kind::Locked);
    }
    QVERIFY(old->check());
}

void ExchangeTest::whatLiesBesideATakenNameIsLeftAlone()
{
    QVERIFY(openWorkspace(m_path)->saveCopy(at("built")));
    const OtherChange change(m_path, large);
    const QByteArray journal = bytesOf(m_path + QStringLiteral("-journal"));
    const auto failure = moveIntoPlace(at("built"), m_path, false);
    QVERIFY(failure);
    QCOMPARE(failure->kind, Failure::Kind::Exists);
    QCOMPARE(bytesOf(m_path + QStringLiteral("-journal")), journal);
}

// A folder that was renamed while a workspace in it is open, and another that took its name.
void ExchangeTest::theFolderOfTheMomentIsLocked()
{
    const QString folder = at("room");
    QVERIFY(QDir().mkdir(folder));
    FolderLock lock(folder + QStringLiteral("/a.vantaggi"));
    QVERIFY(QDir().rename(folder, at("elsewhere")) && QDir().mkdir(folder));
    const FolderHolder other(folder, FolderHolder::By::Exchange);
    QVERIFY(!lock.take(FolderLock::Kind::Shared, {}));
}

QTEST_GUILESS_MAIN(ExchangeTest)
#include "tst_exchange.moc"
