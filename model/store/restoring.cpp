#include "model/store/restoring.h"

#include "model/store/access.h"
#include "model/store/copying.h"
#include "model/store/database.h"
#include "model/store/file_gate.h"
#include "model/store/hot_journal.h"
#include "model/store/placing.h"
#include "model/store/same_file.h"
#include "model/store/store.h"
#include "model/store/store_writer.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

// What the marker says: the name of the verified copy, and the name under which the old file is kept. Names of this
// folder in our own form and nothing else: a marker that somebody sent along must not move other files.
struct RestoreNames
{
    QString copy, kept;
};

static QString markerOf(const QString& path) { return path + QStringLiteral(".restoring"); }

static QString keptNameFor(const QString& path, const QString& stamp)
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    return info.absolutePath() + u'/' + info.completeBaseName() + QStringLiteral(".damaged-") + stamp + suffix;
}

static bool writeMarker(const QString& path, const QString& copy, const QString& stamp)
{
    QFile marker(markerOf(path));
    const QByteArray text = QFileInfo(copy).fileName().toUtf8() + '\n' + stamp.toLatin1() + '\n';
    if (!marker.open(QIODevice::WriteOnly | QIODevice::Truncate) || marker.write(text) != text.size() || !marker.flush())
        return false;
    marker.close();
    if (!syncFile(marker.fileName()))
        return false;
    syncFolder(QFileInfo(path).absolutePath());
    return true;
}

static std::optional<RestoreNames> readMarker(const QString& path)
{
    QFile marker(markerOf(path));
    if (!marker.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QStringList lines = QString::fromUtf8(marker.read(1000)).split(u'\n');
    static const QRegularExpression stamp(QStringLiteral("\\A[0-9]{8}T[0-9]{6}Z(-[0-9]{1,3})?\\z"));
    static const QRegularExpression temporary(QStringLiteral("\\A\\.[^/\\\\]*\\.[0-9a-f]{32}\\.tmp\\z"));
    const QString copy = lines.value(0);
    const bool isOurs = copy.startsWith(u'.' + QFileInfo(path).fileName().left(100)) && temporary.match(copy).hasMatch();
    if (!isOurs || !stamp.match(lines.value(1)).hasMatch())
        return std::nullopt;
    return RestoreNames{QFileInfo(path).absolutePath() + u'/' + copy, keptNameFor(path, lines.value(1))};
}

// Every step may have been done already. The journal goes first: without its file it harms nobody, with the new file it
// would be replayed onto it.
static std::optional<Failure> moveAll(const QString& path, const RestoreNames& names)
{
    const QString journal = QStringLiteral("-journal");
    if (QFileInfo::exists(names.copy)) {
        if (QFileInfo::exists(path + journal))
            if (const auto failure = renameFile(path + journal, names.kept + journal))
                return failure;
        if (QFileInfo::exists(path) && !QFileInfo::exists(names.kept))
            if (const auto failure = renameFile(path, names.kept))
                return failure;
        syncFolder(QFileInfo(path).absolutePath());
        if (const auto failure = renameFile(names.copy, path))
            return failure;
        syncFolder(QFileInfo(path).absolutePath());
    }
    if (QFileInfo(names.kept + journal).size() == 0)
        QFile::remove(names.kept + journal);
    QFile::remove(markerOf(path));
    syncFolder(QFileInfo(path).absolutePath());
    return std::nullopt;
}

void finishRestore(const QString& path)
{
    if (!QFileInfo(markerOf(path)).isFile())
        return;
    if (const auto names = readMarker(path))
        (void)moveAll(path, *names); // where it cannot be done now, opening says what is wrong
}

// Nobody may be in the middle of a change; whoever merely has the file open finds at his next one that it is gone. Also
// rolls back what a crash left half done, so that what is kept is whole. A file beyond reading holds no lock.
static void requireQuiet(const QString& path)
{
    if (whyNotOpen(path))
        return;
    try {
        (void)requireFittingJournal(path, Store::defaultPatience); // one that does not fit goes aside with the file
        Database database(path, Database::Mode::ReadWrite, Store::defaultPatience);
        database.run(QStringLiteral("BEGIN EXCLUSIVE"));
        database.run(QStringLiteral("ROLLBACK"));
    } catch (const StoreError& error) {
        if (error.failure.kind == Failure::Kind::Locked)
            throw;
    }
}

// How many times the file was restored, as far as it can be read.
static int restoresOf(const QString& path)
{
    try {
        const Access access = openWorkspaceFile(path, std::chrono::seconds(1), Upgrade::No);
        const int restores = readFacts(*access.database).restores;
        access.database->closeJournal();
        return restores;
    } catch (const StoreError&) {
        return 0;
    }
}

// Where the file itself is beyond reading, what every earlier restore has left beside it tells how many there were.
static int keptBeside(const QString& path)
{
    const QFileInfo kept(keptNameFor(path, QStringLiteral("*")));
    return int(QDir(kept.absolutePath()).entryList({kept.fileName()}, QDir::Files).size());
}

static Actor actorFor(const WorkspaceFacts& facts, const QString& signIn)
{
    Actor actor{0, {}, facts.date(), QDateTime::currentDateTimeUtc()};
    for (const Organisation& organisation : facts.organisations)
        for (const Account& account : organisation.accounts)
            if (account.signIn.compare(signIn, Qt::CaseInsensitive) == 0) {
                actor.account = account.id;
                actor.roles = account.roles;
            }
    return actor;
}

// Into the copy, before it takes the place: the history tells of it, and no number is issued a second time.
static void recordRestore(const QString& copy, const QString& path, const QString& backup, const QString& signIn)
{
    const Access access = openWorkspaceFile(copy, std::chrono::seconds(1));
    transact(*access.database, [&] {
        StoreWriter writer(*access.database);
        const WorkspaceFacts facts = writer.facts();
        const int before = qMax(facts.restores + keptBeside(path), restoresOf(path));
        writer.recordRestore(before + 1, QFileInfo(backup).fileName(), actorFor(facts, signIn));
    });
    access.database->closeJournal();
}

static QString freeStamp(const QString& path)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString stamp = now;
    for (int number = 2; QFileInfo::exists(keptNameFor(path, stamp)) && number < 1000; ++number)
        stamp = now + u'-' + QString::number(number);
    return stamp;
}

Result<Restored> Store::restore(const QString& path, const QString& backup, const QString& signIn)
{
    finishRestore(path);
    if (const auto failure = whyNotOpen(backup))
        return *failure;
    if (const auto failure = whyNotCreate(path, true))
        return *failure;
    if (identityOf(path).isThere && identityOf(path) == identityOf(backup))
        return sameFile(path);
    const QString copy = temporaryBeside(path);
    const Leftover leftover(copy);
    try {
        copyFileAlone(backup, copy);
        (void)contentsOfFile(copy); // nothing is written into what is not sound
        requireQuiet(path);
        recordRestore(copy, path, backup, signIn);
        const FileContents contents = contentsOfFile(copy);
        if (QFileInfo::exists(path)) // who could read and write the workspace still can
            QFile::setPermissions(copy, QFile::permissions(path) | QFileDevice::ReadOwner);
        if (!syncFile(copy))
            return Failure{Failure::Kind::Io, path, QStringLiteral("the copy could not be made durable")};
        const bool wasThere = QFileInfo::exists(path);
        const QString stamp = freeStamp(path);
        if (!writeMarker(path, copy, stamp)) {
            QFile::remove(markerOf(path));
            return Failure{Failure::Kind::Io, path, QStringLiteral("the folder takes no new file")};
        }
        if (const auto failure = moveAll(path, {copy, keptNameFor(path, stamp)}))
            return *failure;
        return Restored{path, wasThere ? keptNameFor(path, stamp) : QString(), contents.rows};
    } catch (const StoreError& error) {
        Failure failure = error.failure;
        if (failure.path == copy)
            failure.path = backup;
        return failure;
    }
}
