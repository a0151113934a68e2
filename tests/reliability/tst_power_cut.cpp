#include "model/store/database.h"
#include "model/store/migrations.h"
#include "tests/reliability/fault_vfs.h"
#include "tests/support/every_change.h"
#include "tests/support/invariants.h"
#include "tests/support/sizes.h"
#include "tests/support/workspaces.h"

#include <QCryptographicHash>
#include <QtTest>

// A3: the power goes at any step. Every change of the list is made once while all that reaches the disk is recorded; then,
// for each step, disks are put together as a power cut could leave them, and the product opens each: nothing that was
// acknowledged is lost, nothing disagrees.
class PowerCutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(faults::install(), "Qt's driver does not use the libsqlite3 of this program"); }
    void nothingAcknowledgedIsLost_data();
    void nothingAcknowledgedIsLost();
    void anUpgradeIsDoneOrNot_data();
    void anUpgradeIsDoneOrNot();
    void weakerSettingsAreFoundOut_data();
    void weakerSettingsAreFoundOut();

private:
    struct Tally
    {
        int images = 0, lost = 0, corrupt = 0;
    };
    // Every disk that the steps can leave, at most so many of each step; `isThere` asks for what was acknowledged.
    Tally cutEverywhere(const QHash<QString, QByteArray>& atFirst, const QList<faults::Step>& steps, int variants,
                        const std::function<bool(const QString&)>& isSound,
                        const std::function<bool(const QString&, int)>& isThere);

    static void requireNoLoss(const QList<faults::Step>& steps, const Tally& tally);

    std::mt19937 m_random{20210617};
};

void PowerCutTest::requireNoLoss(const QList<faults::Step>& steps, const Tally& tally)
{
    qInfo("%lld steps, %d disks, %d lost, %d corrupt", qlonglong(steps.size()), tally.images, tally.lost, tally.corrupt);
    QVERIFY2(steps.size() > 10, "nothing was seen of the writing");
    QCOMPARE(tally.lost, 0);
    QCOMPARE(tally.corrupt, 0);
    QVERIFY(tally.images > 20);
}

static QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QString layOut(const QTemporaryDir& folder, const QHash<QString, QByteArray>& image)
{
    const QStringList old = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : old)
        QFile::remove(folder.filePath(name));
    for (auto it = image.cbegin(); it != image.cend(); ++it) {
        QFile file(folder.filePath(it.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size())
            qFatal("cannot write an image");
    }
    return folder.filePath(QStringLiteral("a.vantaggi"));
}

static QByteArray hashOf(const QHash<QString, QByteArray>& image)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    QStringList names = image.keys();
    names.sort();
    for (const QString& name : std::as_const(names)) {
        hash.addData(name.toUtf8());
        hash.addData(image.value(name));
    }
    return hash.result();
}

PowerCutTest::Tally PowerCutTest::cutEverywhere(const QHash<QString, QByteArray>& atFirst, const QList<faults::Step>& steps,
                                                int variants, const std::function<bool(const QString&)>& isSound,
                                                const std::function<bool(const QString&, int)>& isThere)
{
    const QTemporaryDir folder(fastFolderTemplate());
    faults::Disk disk(atFirst);
    Tally tally;
    int acknowledged = 0;
    QSet<QByteArray> seen;
    for (const faults::Step& step : steps) {
        disk.take(step);
        if (step.kind == faults::Step::Kind::Acknowledged) {
            acknowledged = int(step.offset);
            seen.clear(); // the same disk, and more that must be on it
        }
        for (int variant = 0; variant < (disk.hasUnsynced() ? variants : 1); ++variant) {
            const QHash<QString, QByteArray> image = disk.imageAfterPowerCut(variant, m_random);
            const QByteArray hash = hashOf(image);
            if (seen.contains(hash))
                continue;
            seen.insert(hash);
            ++tally.images;
            const QString path = layOut(folder, image);
            if (!isSound(path))
                ++tally.corrupt;
            else if (!isThere(path, acknowledged))
                ++tally.lost;
        }
    }
    return tally;
}

// What reaches the disk of a folder meanwhile.
static QList<faults::Step> recordedWhile(const QString& folder, const std::function<void()>& act)
{
    faults::watch(folder);
    faults::record();
    act();
    const QList<faults::Step> steps = faults::recorded();
    faults::watch({});
    return steps;
}

static bool isSoundWorkspace(const QString& image)
{
    const auto opened = Workspace::open(image, testCatalogue());
    if (!opened)
        qInfo("%s: %s", qPrintable(codeOf(opened.error().kind)), qPrintable(opened.error().detail));
    const auto report = opened ? std::optional((*opened)->check()) : std::nullopt;
    return report && *report && (*report)->isSound();
}

void PowerCutTest::nothingAcknowledgedIsLost_data()
{
    QTest::addColumn<int>("row");
    const QList<ChangeRow> rows = everyChange();
    for (int row = 0; row < rows.size(); ++row)
        QTest::newRow(qPrintable(codeOf(rows.at(row).change))) << row;
}

void PowerCutTest::nothingAcknowledgedIsLost()
{
    QFETCH(int, row);
    const ChangeRow change = everyChange().at(row);
    const QTemporaryDir folder(fastFolderTemplate());
    const QString path = folder.filePath(QStringLiteral("a.vantaggi"));
    {
        const auto workspace = change.makeFile(path);
        change.prepare(*workspace);
    }
    const QHash<QString, QByteArray> atFirst{{QStringLiteral("a.vantaggi"), bytesOf(path)}};
    const QList<faults::Step> steps = recordedWhile(folder.path(), [&] {
        const auto workspace = openWorkspace(path);
        change.signIn(*workspace);
        QVERIFY(change.make(*workspace));
        faults::acknowledge(1);
    });
    const auto isThere = [&](const QString& image, int acknowledged) { return acknowledged == 0 || change.isMade(image); };
    requireNoLoss(steps, cutEverywhere(atFirst, steps, sized(4, 40, 1000), isSoundWorkspace, isThere));
}

void PowerCutTest::anUpgradeIsDoneOrNot_data()
{
    QTest::addColumn<QString>("sample");
    for (int schema = 1; schema < currentSchema; ++schema)
        QTest::addRow("schema %d", schema) << QStringLiteral("schema-%1.vantaggi").arg(schema);
}

// F1: of every earlier version. Opening it again goes on from wherever the power went.
void PowerCutTest::anUpgradeIsDoneOrNot()
{
    QFETCH(QString, sample);
    const QTemporaryDir folder(fastFolderTemplate());
    const QString path = folder.filePath(QStringLiteral("a.vantaggi"));
    QVERIFY(QFile::copy(QFINDTESTDATA(qPrintable(QStringLiteral("../data/") + sample)), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const QHash<QString, QByteArray> atFirst{{QStringLiteral("a.vantaggi"), bytesOf(path)}};
    QList<Organisation> wanted;
    const QList<faults::Step> steps = recordedWhile(folder.path(), [&] {
        const auto workspace = openWorkspace(path);
        QCOMPARE(workspace->schema(), currentSchema);
        faults::acknowledge(1);
        wanted = workspace->organisations();
    });
    const auto isThere = [&](const QString& image, int) {
        const auto opened = Workspace::open(image, testCatalogue());
        return opened && (*opened)->schema() == currentSchema && (*opened)->organisations() == wanted;
    };
    requireNoLoss(steps, cutEverywhere(atFirst, steps, sized(2, 40, 200), isSoundWorkspace, isThere));
}

void PowerCutTest::weakerSettingsAreFoundOut_data()
{
    QTest::addColumn<QString>("journal");
    QTest::addColumn<QString>("synchronous");
    QTest::addColumn<bool>("isCaught");
    QTest::newRow("ours") << QStringLiteral("TRUNCATE") << QStringLiteral("EXTRA") << false;
    QTest::newRow("Qt's default") << QStringLiteral("DELETE") << QStringLiteral("FULL") << true;
    QTest::newRow("hurried") << QStringLiteral("TRUNCATE") << QStringLiteral("NORMAL") << true;
    QTest::newRow("careless") << QStringLiteral("DELETE") << QStringLiteral("OFF") << true;
}

// The controls: the same harness must catch settings that are known to lose.
void PowerCutTest::weakerSettingsAreFoundOut()
{
    QFETCH(QString, journal);
    QFETCH(QString, synchronous);
    QFETCH(bool, isCaught);
    const QTemporaryDir folder(fastFolderTemplate());
    const QString path = folder.filePath(QStringLiteral("a.vantaggi"));
    {
        Database made(path, Database::Mode::Create, std::chrono::seconds(1));
        made.run(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT)"));
        for (int i = 1; i < 40; ++i)
            made.run(QStringLiteral("INSERT INTO t VALUES (?, ?)"), {1000 + i, QString(900, u'a')});
    }
    const QHash<QString, QByteArray> atFirst{{QStringLiteral("a.vantaggi"), bytesOf(path)}};
    faults::watch(folder.path());
    faults::record();
    {
        Database database(path, Database::Mode::ReadWrite, std::chrono::seconds(1));
        database.run(QStringLiteral("PRAGMA journal_mode=") + journal);
        database.run(QStringLiteral("PRAGMA synchronous=") + synchronous);
        for (int i = 1; i <= 4; ++i) {
            transact(database, [&] {
                database.run(QStringLiteral("INSERT INTO t VALUES (?, ?)"), {i, QString(5000, u'b')});
                database.run(QStringLiteral("UPDATE t SET text = ? WHERE id > 1000"), {QString(900, QChar(u'a' + i))});
            });
            faults::acknowledge(i);
        }
    }
    const QList<faults::Step> steps = faults::recorded();
    faults::watch({});
    const auto isSound = [](const QString& image) {
        return runSql(image, QStringLiteral("PRAGMA integrity_check")) == QStringList{QStringLiteral("ok")} &&
               runSql(image, QStringLiteral("SELECT count(DISTINCT text) FROM t WHERE id > 1000")) ==
                   QStringList{QStringLiteral("1")};
    };
    const auto isThere = [](const QString& image, int acknowledged) {
        return runSql(image, QStringLiteral("SELECT count(*) FROM t WHERE id <= ?"), {acknowledged}) ==
               QStringList{QString::number(acknowledged)};
    };
    const Tally tally = cutEverywhere(atFirst, steps, sized(6, 40, 40), isSound, isThere);
    qInfo("%d disks, %d lost, %d corrupt", tally.images, tally.lost, tally.corrupt);
    QCOMPARE(tally.lost + tally.corrupt > 0, isCaught);
}

QTEST_GUILESS_MAIN(PowerCutTest)
#include "tst_power_cut.moc"
