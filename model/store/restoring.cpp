#include "model/store/restoring.h"

#include "model/store/access.h"
#include "model/store/copying.h"
#include "model/store/database.h"
#include "model/store/file_gate.h"
#include "model/store/folder_lock.h"
#include "model/store/leftovers.h"
#include "model/store/placing.h"
#include "model/store/quiet.h"
#include "model/store/restore_marker.h"
#include "model/store/store.h"
#include "model/store/store_writer.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>

static const QString journal = QStringLiteral("-journal");

// What stands at the path gets its second name first, so that the path is never nobody's; where the file system knows no
// second names it is renamed.
static std::optional<Failure> setAside(const QString& path, const QString& kept)
{
    if (!linkFile(path, kept))
        return std::nullopt;
    return renameFile(path, kept);
}

// Back to where it was. The journal first: without it the file may be half a change.
static bool putBack(const QString& path, const QString& kept)
{
    if (QFileInfo::exists(kept + journal) && renameFile(kept + journal, path + journal))
        return false;
    const FileIdentity old = identityOf(kept);
    if (!old.isThere)
        return true;
    if (identityOf(path) == old) {
        QFile::remove(kept); // where it stays, a second name of the same file harms nobody
        return true;
    }
    return !QFileInfo::exists(path) && !renameFile(kept, path);
}

// A failure in the middle: all as before, or said where it is.
static Failure undone(Failure failure, const QString& path, const QString& kept)
{
    failure.path = path;
    if (putBack(path, kept))
        return failure;
    failure.path = kept;
    failure.after = Failure::After::SetAside;
    return failure;
}

// Every step may have been done already. The journal goes first: without its file it harms nobody, with the new file it
// would be replayed onto it.
static std::optional<Failure> moveAll(const QString& path, const RestoreNames& names)
{
    if (QFileInfo::exists(path + journal))
        if (const auto failure = renameFile(path + journal, names.kept + journal))
            return undone(*failure, path, names.kept);
    if (QFileInfo::exists(path) && !QFileInfo::exists(names.kept))
        if (const auto failure = setAside(path, names.kept))
            return undone(*failure, path, names.kept);
    if (QFileInfo::exists(names.kept)) // who could read and write the workspace still can
        QFile::setPermissions(names.copy, QFile::permissions(names.kept) | QFileDevice::ReadOwner);
    syncFolder(QFileInfo(path).absolutePath());
    if (const auto failure = renameFile(names.copy, path))
        return undone(*failure, path, names.kept);
    if (QFileInfo(names.kept + journal).size() == 0)
        QFile::remove(names.kept + journal);
    return syncMove(path);
}

// Whoever merely has the old file open begins nothing either until `folder` is let go, and finds at his next change that it is
// gone.
static std::unique_ptr<Database> holdAlone(const QString& path, FolderLock& folder, const QDeadlineTimer& deadline)
{
    if (!folder.take(FolderLock::Kind::Exclusive, restOf(deadline)))
        throw StoreError{folderIsHeld(path)};
    return holdQuiet(path, restOf(deadline));
}

// What a marker names is moved only if it is what the restore has checked: a regular file, a sound workspace.
static bool isSoundCopy(const RestoreNames& names)
{
    const QFileInfo copy(names.copy);
    if (!copy.isFile() || copy.isSymLink() || (!names.digest.isEmpty() && digestOfFile(names.copy) != names.digest))
        return false;
    try {
        (void)contentsOfFile(names.copy);
        return true;
    } catch (const StoreError&) {
        return false;
    }
}

// Of a crash, and nobody else is at it. Where there is nothing to put there, what was moved away comes back.
static bool isFinished(const QString& path, const RestoreNames& names, std::chrono::milliseconds patience)
{
    const bool isKept = QFileInfo::exists(names.kept);
    const bool isOther = isKept && QFileInfo::exists(path) && !(identityOf(path) == identityOf(names.kept));
    if (isOther || !isSoundCopy(names)) {
        if (QFileInfo(names.kept + journal).size() == 0)
            QFile::remove(names.kept + journal);
        return QFileInfo::exists(path) || putBack(path, names.kept);
    }
    FolderLock folder(path);
    if (!folder.take(FolderLock::Kind::Exclusive, patience))
        throw StoreError{folderIsHeld(path)};
    // Looking at the old file would play back a journal that is to be kept with it.
    const std::unique_ptr<Database> held = QFileInfo(path + journal).size() > 0 ? nullptr : holdQuiet(path, patience);
    const auto failure = moveAll(path, names);
    return !failure || failure->after == Failure::After::InPlace;
}

void finishRestore(const QString& path, std::chrono::milliseconds patience)
{
    RestoreMarker marker(path);
    const RestoreMarker::State state = marker.take(patience);
    if (state == RestoreMarker::State::Held)
        throw StoreError{{Failure::Kind::Locked, path, QStringLiteral("a restore is under way")}};
    if (state == RestoreMarker::State::None)
        return;
    const std::optional<RestoreNames> names = marker.names();
    if (marker.isEmpty() ||
        (names && isFinished(path, *names, patience))) { // where it cannot be done now, opening says what is wrong
        marker.remove();
        syncFolder(QFileInfo(path).absolutePath());
    }
}

// How many times the file was restored, as far as it can be read.
static int restoresOf(const QString& path, const QDeadlineTimer& deadline)
{
    try {
        const Access access = openWorkspaceFile(path, restOf(deadline), Upgrade::No);
        const int restores = readFacts(*access.database).restores;
        access.database->closeJournal();
        return restores;
    } catch (const StoreError&) {
        return 0;
    }
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

// Where the file itself is beyond reading, what every earlier restore has left beside it tells how many there were.
// Into the copy, before it takes the place: the history tells of it, and no number is issued a second time.
static void recordRestore(const QString& copy, const QString& path, const QString& backup, const QString& signIn,
                          const QDeadlineTimer& deadline)
{
    const Access access = openWorkspaceFile(copy, std::chrono::seconds(1));
    transact(*access.database, [&] {
        StoreWriter writer(*access.database);
        const WorkspaceFacts facts = writer.facts();
        const int before = qMax(facts.restores + keptBeside(path), restoresOf(path, deadline));
        writer.recordRestore(before + 1, QFileInfo(backup).fileName(), actorFor(facts, signIn));
    });
    access.database->closeJournal();
}

// The copy is sound, told of and durable: it takes the place. Returns where the file that stood there is kept.
static QString putInPlace(const QString& path, const QString& copy, Leftover& leftover, const QDeadlineTimer& deadline)
{
    RestoreMarker marker(path);
    switch (marker.hold(restOf(deadline))) { // from here on nobody opens the file, and those who have it come to an end
    case RestoreMarker::State::Held:
        throw StoreError{{Failure::Kind::Locked, path, QStringLiteral("another restore is under way")}};
    case RestoreMarker::State::None: throw StoreError{{Failure::Kind::Io, path, QStringLiteral("the folder takes no new file")}};
    case RestoreMarker::State::Taken: break;
    }
    FolderLock folder(path);
    std::unique_ptr<Database> held;
    try {
        held = holdAlone(path, folder, deadline);
    } catch (const StoreError&) {
        marker.remove();
        throw;
    }
    const bool wasThere = QFileInfo::exists(path);
    const QString stamp = freeStamp(path);
    const QString kept = keptNameFor(path, stamp);
    std::optional<Failure> failure = Failure{Failure::Kind::Io, path, QStringLiteral("the folder takes no new file")};
    if (marker.write(copy, stamp))
        failure = moveAll(path, {copy, kept, {}});
    if (failure && failure->after == Failure::After::SetAside) {
        leftover.keep(); // with the marker: the next opening finishes it
    } else if (!marker.remove() && failure) {
        leftover.keep(); // the same, unasked
        failure->after = Failure::After::InDoubt;
    }
    syncFolder(QFileInfo(path).absolutePath());
    if (failure)
        throw StoreError{*failure};
    return wasThere ? kept : QString();
}

static Restored restoreFrom(const QString& backup, const QString& path, const QString& copy, Leftover& leftover,
                            const QString& signIn, const QDeadlineTimer& deadline)
{
    finishRestore(path, restOf(deadline));
    copyFileAlone(backup, copy);
    (void)contentsOfFile(copy); // nothing is written into what is not sound
    (void)holdQuiet(path, restOf(deadline));
    recordRestore(copy, path, backup, signIn, deadline);
    const FileContents contents = contentsOfFile(copy);
    if (!syncFile(copy))
        throw StoreError{{Failure::Kind::Io, path, QStringLiteral("the copy could not be made durable")}};
    return {path, putInPlace(path, copy, leftover, deadline), contents.rows, contents.doubts};
}

Result<Restored> Store::restore(const QString& named, const QString& backup, const QString& signIn,
                                std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    const QString path = realPath(named);
    if (const auto failure = whyNotOpen(backup))
        return *failure;
    if (const auto failure = whyNotCreate(path, true))
        return *failure;
    if (identityOf(path).isThere && identityOf(path) == identityOf(backup))
        return Failure{Failure::Kind::SameFile, path, {}};
    const QString copy = temporaryBeside(path);
    Leftover leftover(copy);
    try {
        return restoreFrom(backup, path, copy, leftover, signIn, deadline);
    } catch (const StoreError& error) {
        Failure failure = error.failure;
        if (failure.path == copy)
            failure.path = backup;
        return failure;
    }
}
