#include "model/store/access.h"
#include "model/store/beside.h"
#include "model/store/checking.h"
#include "model/store/copying.h"
#include "model/store/database.h"
#include "model/store/file_gate.h"
#include "model/store/leftovers.h"
#include "model/store/migrations.h"
#include "model/store/one_wait.h"
#include "model/store/placing.h"
#include "model/store/store.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

// Another program may write between looking and copying: then the copy is another moment's, and is made again.
static constexpr int mostAttempts = 3;

FileContents soundContents(Database& database)
{
    Transaction transaction(database, Transaction::Kind::Read);
    const QString integrity = integrityOf(database);
    if (integrity != QStringLiteral("ok"))
        throw StoreError{{Failure::Kind::Damaged, database.path(), integrity}};
    const FileContents contents = readContents(database);
    if (!contents.rotten.isEmpty())
        throw StoreError{{Failure::Kind::Damaged, database.path(), contents.rotten.constFirst()}};
    transaction.commit();
    return contents;
}

FileContents contentsOfFile(const QString& path)
{
    const Access access = openWorkspaceFile(path, std::chrono::seconds(1), Upgrade::No);
    const FileContents contents = soundContents(*access.database);
    access.database->closeJournal();
    return contents;
}

void makePrivateFile(const QString& path)
{
    QFile file(path);
    constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)) {
        const bool isFull = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() == 0;
        throw StoreError{{isFull ? Failure::Kind::DiskFull : kindOfRefusedFile(path), path, file.errorString()}};
    }
    file.setPermissions(ownerOnly); // a mask of the system's may have taken them from its owner, too
}

void requireRoomForCopy(const QString& source, const QString& target)
{
    const QStorageInfo disk(QFileInfo(target).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < bytesOnDisk(source))
        throw StoreError{{Failure::Kind::DiskFull, target, QStringLiteral("less free than the file takes")}};
}

void copyFileAlone(const QString& source, const QString& target)
{
    QFile from(source);
    if (!from.open(QIODevice::ReadOnly))
        throw StoreError{{QFileInfo::exists(source) ? Failure::Kind::NotPermitted : Failure::Kind::Missing, source, {}}};
    makePrivateFile(target);
    QFile to(target);
    if (!to.open(QIODevice::ReadWrite))
        throw StoreError{{Failure::Kind::NotPermitted, target, to.errorString()}};
    while (!from.atEnd()) {
        const QByteArray bytes = from.read(1 << 20);
        if (bytes.isEmpty() && from.error() != QFileDevice::NoError)
            throw StoreError{{Failure::Kind::Io, source, from.errorString()}};
        if (bytes.count('\0') == bytes.size() && to.resize(to.pos() + bytes.size()) && to.seek(to.size()))
            continue;
        if (to.write(bytes) != bytes.size() || !to.flush()) {
            const bool isFull = to.error() == QFileDevice::ResourceError || hasFileSizeLimit() ||
                                QStorageInfo(QFileInfo(target).absolutePath()).bytesAvailable() < bytes.size();
            throw StoreError{{isFull ? Failure::Kind::DiskFull : Failure::Kind::Io, target, to.errorString()}};
        }
    }
}

static void requireRoom(const Database& database, const QString& target)
{
    const QStorageInfo disk(QFileInfo(target).absolutePath());
    const qint64 needed =
        2 * database.number(QStringLiteral("PRAGMA page_count")) * database.number(QStringLiteral("PRAGMA page_size"));
    if (disk.isValid() && disk.bytesAvailable() < needed)
        throw StoreError{{Failure::Kind::DiskFull, target, QStringLiteral("less free than twice the file's size")}};
}

// True where what stands in the copy is what stood in the file before or after it was made.
static bool copyOnce(Database& database, const QString& built, FileContents& copied)
{
    const FileContents before = soundContents(database);
    makePrivateFile(built); // VACUUM INTO takes an empty file for a new one; its own would be readable by others
    database.run(QStringLiteral("VACUUM INTO ?"), {built});
    copied = contentsOfFile(built);
    return copied.digest == before.digest || copied.digest == soundContents(database).digest;
}

static Result<SavedCopy> backUpOpen(Database& database, const QString& target, bool overwrite)
{
    requireRoom(database, target);
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        const QString built = temporaryBeside(target);
        const Leftover leftover(built);
        FileContents copied;
        if (!copyOnce(database, built, copied))
            continue;
        if (!syncFile(built))
            return Failure{Failure::Kind::Io, target, QStringLiteral("the copy could not be made durable")};
        const qint64 bytes = QFileInfo(built).size();
        if (const auto failure = moveIntoPlace(built, target, overwrite))
            return *failure;
        return SavedCopy{target, bytes, copied.rows, copied.doubts};
    }
    return Failure{Failure::Kind::Locked, database.path(), QStringLiteral("another program kept changing it")};
}

// An earlier state is better than no copy at all; another workspace would be taken for this one.
void Store::requireShown(State& state)
{
    try {
        state.readSame([] {});
    } catch (const StoreError& error) {
        if (error.failure.kind != Failure::Kind::Gone || state.sameness.finding() == Sameness::Finding::Another)
            throw;
    }
}

Result<SavedCopy> Store::backUp(const QString& named, bool overwrite) const
{
    const QString target = realPath(named);
    if (identityOf(target).isThere && identityOf(target) == m->identity)
        return Failure{Failure::Kind::SameFile, target, {}};
    if (const auto failure = whyNotCreate(target, overwrite))
        return *failure;
    if (const auto failure = whyNotBeside(path()))
        return *failure;
    OneWait wait(*m);
    try {
        wait.begin();
        requireShown(*m);
        return backUpOpen(*m->access.database, target, overwrite);
    } catch (const StoreError& error) {
        wait.note(error.failure);
        Failure failure = error.failure;
        if (failure.kind == Failure::Kind::ReadOnly) // the place of the copy; the file itself is only read
            failure.kind = Failure::Kind::NotPermitted;
        return failure;
    }
}

bool Store::needsUpgrade(const QString& path)
{
    return !whyNotOpen(path) && schemaInHeader(path) < currentSchema && QFileInfo(path).isWritable();
}

Result<SavedCopy> Store::backUpUnopened(const QString& path, const QString& target)
{
    if (const auto failure = whyNotCreate(target, false))
        return *failure;
    try {
        const Access access = openWorkspaceFile(path, defaultPatience, Upgrade::No);
        const Result<SavedCopy> saved = backUpOpen(*access.database, target, false);
        access.database->closeJournal();
        return saved;
    } catch (const StoreError& error) {
        return error.failure;
    }
}

Result<SavedCopy> Store::inspect(const QString& path)
{
    try {
        const FileContents contents = contentsOfFile(path);
        return SavedCopy{path, QFileInfo(path).size(), contents.rows, contents.doubts};
    } catch (const StoreError& error) {
        return error.failure;
    }
}

Result<SavedCopy> Store::copyReceived(const QString& received, const QString& target)
{
    if (const auto failure = whyNotOpen(received))
        return *failure;
    if (const auto failure = whyNotCreate(target, false))
        return *failure;
    const QString built = temporaryBeside(target);
    const Leftover leftover(built);
    try {
        copyFileAlone(received, built);
        const FileContents contents = contentsOfFile(built);
        if (!syncFile(built))
            return Failure{Failure::Kind::Io, target, QStringLiteral("the copy could not be made durable")};
        const qint64 bytes = QFileInfo(built).size();
        if (const auto failure = moveIntoPlace(built, target, false))
            return *failure;
        return SavedCopy{target, bytes, contents.rows, contents.doubts};
    } catch (const StoreError& error) {
        Failure failure = error.failure;
        if (failure.path == built)
            failure.path = received;
        return failure;
    }
}
