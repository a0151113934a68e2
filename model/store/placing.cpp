#include "model/store/placing.h"

#include "model/store/beside.h"
#include "model/store/database.h"
#include "model/store/file_gate.h"
#include "model/store/folder_lock.h"
#include "model/store/leftovers.h"
#include "model/store/quiet.h"
#include "model/store/restore_marker.h"

#include <QDeadlineTimer>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

static std::filesystem::path nativePath(const QString& path)
{
    return std::filesystem::path(QFileInfo(path).absoluteFilePath().toStdU16String());
}

bool syncFile(const QString& path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isSynced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return isSynced;
#else
    Q_UNUSED(path); // SQLite has synced what it wrote
    return true;
#endif
}

bool syncFolder(const QString& folder)
{
    bool isSynced = true;
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor >= 0) {                                                          // a folder may be written and not read
        isSynced = ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP; // file systems that have no such thing
        ::close(descriptor);
    }
#else
    Q_UNUSED(folder);
#endif
    return isSynced;
}

std::optional<Failure> syncMove(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (syncFolder(folder) || syncFolder(folder))
        return std::nullopt;
    return Failure{Failure::Kind::Io, path, QStringLiteral("the folder could not be made durable"), Failure::After::InPlace};
}

bool isCompanion(const QString& path)
{
    for (const char* const suffix : {"-journal", "-wal", "-shm"})
        if (path.endsWith(QLatin1StringView(suffix), Qt::CaseInsensitive))
            return true;
    return false;
}

// With the longest name that SQLite gives to what it puts beside a file.
static bool isTooLong(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat info = {};
    const QByteArray beside = QFile::encodeName(path + QStringLiteral("-journal"));
    return ::stat(beside.constData(), &info) != 0 && errno == ENAMETOOLONG;
#else
    Q_UNUSED(path);
    return false;
#endif
}

std::optional<Failure> whyNotCreate(const QString& path, bool overwrite)
{
    if (isCompanion(path))
        return Failure{Failure::Kind::ReservedName, path, {}};
    if (isTooLong(path))
        return Failure{Failure::Kind::NameTooLong, path, {}};
    const QFileInfo info(path);
    if (info.isDir())
        return Failure{Failure::Kind::IsFolder, path, {}};
    if ((info.exists() || info.isSymLink()) && !overwrite)
        return Failure{Failure::Kind::Exists, path, {}};
    if (info.exists() && !info.isFile()) // a device or a pipe: replacing it would take it from every other program
        return notAnOrdinaryFile(path);
    std::error_code error;
    if (info.isRelative() && std::filesystem::current_path(error).empty())
        return Failure{Failure::Kind::Missing, qEnvironmentVariable("PWD"), QStringLiteral("the working folder is gone")};
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return Failure{Failure::Kind::Missing, folder.filePath(), QStringLiteral("no such folder")};
    if (!folder.isWritable())
        return Failure{Failure::Kind::NotPermitted, folder.filePath(), QStringLiteral("the folder may not be written")};
    // SQLite would act on it as soon as the new file is there.
    const auto beside = whyNotBeside(path);
    return beside && besideIn(*beside)->what != Beside::NamesOther ? beside : std::nullopt;
}

static Failure failureOf(const std::error_code& error, const QString& path)
{
    const Failure::Kind kind = error == std::errc::file_exists             ? Failure::Kind::Exists
                               : error == std::errc::permission_denied     ? Failure::Kind::NotPermitted
                               : error == std::errc::filename_too_long     ? Failure::Kind::NameTooLong
                               : error == std::errc::no_space_on_device    ? Failure::Kind::DiskFull
                               : error == std::errc::read_only_file_system ? Failure::Kind::NotPermitted
                                                                           : Failure::Kind::Io;
    return Failure{kind, path, QString::fromStdString(error.message())};
}

// Replaces in one step.
static std::error_code replaceFile(const QString& built, const QString& path)
{
    std::error_code error;
    std::filesystem::rename(nativePath(built), nativePath(path), error);
    return error;
}

// A hard link fails where the name is taken, even by a program that was quicker; a rename would replace it.
static std::error_code takeName(const QString& built, const QString& path)
{
    std::error_code error;
    std::filesystem::create_hard_link(nativePath(built), nativePath(path), error);
    if (!error)
        QFile::remove(built);
    else if (error != std::errc::file_exists && !QFileInfo::exists(path))
        return replaceFile(built, path); // a file system without hard links
    return error;
}

static bool isTaken(const QString& path) { return QFileInfo::exists(path) || QFileInfo(path).isSymLink(); }

static bool hasJournal(const QString& path) { return QFileInfo(path + QStringLiteral("-journal")).size() > 0; }

// Under the folder's lock: nobody begins anything.
static std::optional<Failure> exchange(const QString& built, const QString& path, bool overwrite, const QDeadlineTimer& deadline)
{
    if (isTaken(path) && !overwrite)
        return Failure{Failure::Kind::Exists, path, {}};
    const std::unique_ptr<Database> held = isTaken(path) ? holdQuiet(path, restOf(deadline)) : nullptr;
    // What lies there still is nobody's, or that of a file beyond reading: it would be played back into the new one.
    QFile::remove(path + QStringLiteral("-journal"));
    const std::error_code error = overwrite ? replaceFile(built, path) : takeName(built, path);
    return error ? std::optional(failureOf(error, path)) : std::nullopt;
}

std::optional<Failure> moveIntoPlace(const QString& built, const QString& path, bool overwrite)
{
    const QDeadlineTimer deadline(std::chrono::milliseconds(750)); // a window may be what waits
    // Where a name is free nobody can have begun anything, and a link takes no name that somebody else was quicker to take.
    if (!isTaken(path) && !hasJournal(path)) {
        const std::error_code error = takeName(built, path);
        if (!error)
            return syncMove(path);
        if (!overwrite || error != std::errc::file_exists)
            return failureOf(error, path);
    }
    try {
        if (overwrite && hasJournal(path))
            (void)holdQuiet(path, restOf(deadline)); // a crash's is undone, on a copy first, before anybody is held up by that
        FolderLock folder(path);
        if (!folder.take(FolderLock::Kind::Exclusive, restOf(deadline)))
            return folderIsHeld(path);
        const auto failure = exchange(built, path, overwrite, deadline);
        return failure ? failure : syncMove(path);
    } catch (const StoreError& error) {
        return error.failure;
    }
}

std::optional<Failure> renameFile(const QString& from, const QString& to)
{
    std::error_code error;
    std::filesystem::rename(nativePath(from), nativePath(to), error);
    return error ? std::optional(failureOf(error, to)) : std::nullopt;
}

std::optional<Failure> linkFile(const QString& from, const QString& to)
{
    std::error_code error;
    std::filesystem::create_hard_link(nativePath(from), nativePath(to), error);
    return error ? std::optional(failureOf(error, to)) : std::nullopt;
}

static quint64 namesOf(const QString& path)
{
    std::error_code error;
    const auto names = std::filesystem::hard_link_count(nativePath(path), error);
    return error ? 0 : quint64(names);
}

static quint64 ownNamesOf(const QString& path)
{
    const FileIdentity file = identityOf(path);
    quint64 own = isKeptBeside(path, file) ? 2 : 1; // a restore that could not be undone in full
    for (QDirIterator files(QFileInfo(path).absolutePath(), QDir::Files | QDir::Hidden | QDir::NoSymLinks); files.hasNext();) {
        files.next();
        if (isTemporaryName(files.fileName()) && identityOf(files.filePath()) == file)
            ++own;
    }
    return own;
}

bool hasOtherName(const QString& path)
{
    for (quint64 names = namesOf(path); names > 1;) {
        const bool isOther = names > ownNamesOf(path);
        const quint64 now = namesOf(path);
        if (now == names)
            return isOther;
        names = now; // a file is being put in its place in this moment
    }
    return false;
}
