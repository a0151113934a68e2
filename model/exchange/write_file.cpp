#include "model/exchange/write_file.h"

#include "model/store/failures.h"
#include "model/store/placing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

static Failure::Kind kindOf(QFileDevice::FileError error)
{
    switch (error) {
    case QFileDevice::ResourceError:
    case QFileDevice::WriteError: return Failure::Kind::DiskFull;
    case QFileDevice::PermissionsError:
    case QFileDevice::OpenError: return Failure::Kind::NotPermitted;
    case QFileDevice::NoError:
    case QFileDevice::ReadError:
    case QFileDevice::FatalError:
    case QFileDevice::AbortError:
    case QFileDevice::TimeOutError:
    case QFileDevice::UnspecifiedError:
    case QFileDevice::RemoveError:
    case QFileDevice::RenameError:
    case QFileDevice::PositionError:
    case QFileDevice::ResizeError:
    case QFileDevice::CopyError: break;
    }
    return Failure::Kind::Io;
}

// A workspace, or another program's database: nobody means to replace that by a list.
static bool isDatabase(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3", 16);
}

std::optional<Failure> writeAll(const QString& path, const QByteArray& bytes)
{
    if (isCompanion(path))
        return Failure{Failure::Kind::ReservedName, path, {}};
    const QFileInfo target(path);
    if (target.isDir())
        return Failure{Failure::Kind::IsFolder, path, {}};
    if (target.exists() && !target.isFile())
        return Failure{Failure::Kind::Exists, path, QStringLiteral("not an ordinary file")};
    if (isDatabase(path))
        return Failure{Failure::Kind::Exists, path, QStringLiteral("a database")};
    if (!target.absoluteDir().exists())
        return Failure{Failure::Kind::Missing, path, QStringLiteral("no such folder")};
    if (target.exists() && !target.isWritable())
        return Failure{Failure::Kind::ReadOnly, path, {}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Failure{kindOfRefusedFile(path), path, file.errorString()};
    // A short write would replace a good file by a cut one: QSaveFile itself does not notice it.
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const Failure failure{kindOf(file.error()), path, file.errorString()};
        file.cancelWriting();
        return failure;
    }
    if (!file.commit())
        return Failure{kindOf(file.error()), path, file.errorString()};
    return std::nullopt;
}
