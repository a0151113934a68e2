#include "model/store/file_gate.h"

#include "model/store/beside.h"
#include "model/store/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/stat.h>
#endif

// A million requests take about 2 GB; far beyond that the file is no workspace (a sparse file of 50 GB is a known
// trick).
static constexpr qint64 largestFile = qint64(16) * 1024 * 1024 * 1024;

// Holes take no room until somebody copies or reads them, and then ten gigabytes. In an honest file only freed pages may be
// holes, and rows are hardly ever deleted; a disk that compresses makes perhaps a tenth of it. A small file harms nobody.
static constexpr qint64 smallestWithHoles = qint64(64) * 1024 * 1024;
static constexpr qint64 mostShrinking = 64;

FileIdentity identityOf(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return {quint64(info.st_dev), quint64(info.st_ino), true};
#else
    // Windows lets nobody delete or replace an open database, so existence is all there is to notice.
    return {0, 0, QFileInfo::exists(path)};
#endif
}

FileStamp stampOf(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    const auto nanoseconds = [](const struct timespec& time) { return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec; };
    return {qint64(info.st_size), nanoseconds(info.st_mtim), nanoseconds(info.st_ctim)};
#else
    const QFileInfo info(path);
    return {info.size(), info.lastModified().toMSecsSinceEpoch() * 1'000'000, 0};
#endif
}

QString realPath(const QString& path)
{
    const QFileInfo info(path);
    return info.isSymLink() && info.exists() ? info.canonicalFilePath() : path;
}

static Failure::Kind kindOfMissing(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat info = {};
    const int error = ::stat(QFile::encodeName(path).constData(), &info) != 0 ? errno : 0;
    if (error == EACCES)
        return Failure::Kind::NotPermitted;
    if (error == ENAMETOOLONG)
        return Failure::Kind::NameTooLong;
#else
    Q_UNUSED(path);
#endif
    return Failure::Kind::Missing;
}

qint64 bytesOnDisk(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat info = {};
    // Some file systems do not count blocks.
    if (::stat(QFile::encodeName(path).constData(), &info) == 0 && info.st_blocks > 0)
        return qMin(qint64(info.st_blocks) * 512, qint64(info.st_size));
#endif
    return QFileInfo(path).size();
}

Failure notAnOrdinaryFile(const QString& path)
{
    return {Failure::Kind::NotAWorkspace, path, QStringLiteral("not a regular file")};
}

Failure mostlyHoles(const QString& path)
{
    return {Failure::Kind::Damaged, path, QStringLiteral("far larger than what is in it")};
}

std::optional<Failure> whyNotSize(const QString& path)
{
    const qint64 size = QFileInfo(path).size();
    if (size > largestFile)
        return Failure{Failure::Kind::NotAWorkspace, path, QStringLiteral("larger than any workspace")};
    if (size > smallestWithHoles && bytesOnDisk(path) < size / mostShrinking)
        return mostlyHoles(path);
    return std::nullopt;
}

static std::optional<Failure> whyNotHeader(const QByteArray& header, qint64 size, const QString& path)
{
    const auto number = [&](int offset) { return qFromBigEndian<quint32>(header.constData() + offset); };
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return Failure{Failure::Kind::NotAWorkspace, path, QStringLiteral("no SQLite header")};
    if (header.size() < 100)
        return Failure{Failure::Kind::Damaged, path, QStringLiteral("the header is cut")};
    if (number(68) != quint32(applicationId))
        return Failure{Failure::Kind::NotAWorkspace, path, QStringLiteral("application id %1").arg(number(68))};
    if (number(60) > quint32(currentSchema))
        return Failure{Failure::Kind::Newer, path, QStringLiteral("schema %1").arg(number(60))};
    if (number(60) < 1)
        return Failure{Failure::Kind::Damaged, path, QStringLiteral("schema 0")};
    // Offset 16: page size; 28: pages, valid where 24 and 92 agree. With a hot journal beside it the size is not
    // settled.
    const quint32 pageField = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 page = pageField == 1 ? 65536 : pageField;
    const bool isSettled = QFileInfo(besidePath(path, journalSuffix())).size() == 0;
    if (page < 512 || (isSettled && number(24) == number(92) && page * qint64(number(28)) != size))
        return Failure{Failure::Kind::Damaged, path, QStringLiteral("the size is not what the header says")};
    if (number(44) > 4) // formats of the schema that SQLite knows; it would call a later one an error of its own
        return Failure{Failure::Kind::Damaged, path, QStringLiteral("schema format %1").arg(number(44))};
    if (header.at(18) != 1 || header.at(19) != 1)
        return Failure{Failure::Kind::Damaged, path, QStringLiteral("not in rollback-journal format")};
    return std::nullopt;
}

std::optional<Failure> whyNotOpenAlone(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Failure{kindOfMissing(path), path, {}};
    if (info.isDir())
        return Failure{Failure::Kind::IsFolder, path, {}};
    if (!info.isFile())
        return notAnOrdinaryFile(path);
    if (info.size() == 0)
        return Failure{Failure::Kind::Empty, path, {}};
    if (const auto failure = whyNotSize(path))
        return failure;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{info.isReadable() ? Failure::Kind::Io : Failure::Kind::NotPermitted, path, file.errorString()};
    const QByteArray header = file.read(100);
    if (header.isEmpty())
        return Failure{Failure::Kind::Io, path, file.errorString()};
    return whyNotHeader(header, info.size(), path);
}

std::optional<Failure> whyNotOpen(const QString& path)
{
    const auto failure = whyNotOpenAlone(path);
    return failure ? failure : whyNotBeside(path);
}

int schemaInHeader(const QString& path)
{
    QFile file(path);
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(100) : QByteArray();
    return header.size() < 100 ? 0 : int(qFromBigEndian<quint32>(header.constData() + 60));
}
