#include "model/store/failures.h"

#include "model/store/leftovers.h"

#include <QFile>
#include <QSqlError>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

bool hasFileSizeLimit()
{
#ifdef Q_OS_UNIX
    struct rlimit limit = {};
    return ::getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY;
#else
    return false;
#endif
}

Failure::Kind kindOf(int nativeCode)
{
    if (nativeCode == 1032) // SQLITE_READONLY_DBMOVED
        return Failure::Kind::Gone;
    if (nativeCode == 1544) // SQLITE_READONLY_DIRECTORY
        return Failure::Kind::ReadOnly;
    if (nativeCode == 778 && hasFileSizeLimit()) // SQLITE_IOERR_WRITE
        return Failure::Kind::DiskFull;
    switch (nativeCode & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return Failure::Kind::Locked;
    case 13: // FULL
        return Failure::Kind::DiskFull;
    case 8: // READONLY
        return Failure::Kind::ReadOnly;
    case 11: // CORRUPT
        return Failure::Kind::Damaged;
    case 26: // NOTADB
        return Failure::Kind::NotAWorkspace;
    case 3:  // PERM
    case 14: // CANTOPEN
        return Failure::Kind::NotPermitted;
    default: return Failure::Kind::Io;
    }
}

Failure::Kind kindOfRefusedFile(const QString& path)
{
#ifdef Q_OS_UNIX
    const QByteArray probe = QFile::encodeName(temporaryBeside(path));
    const int descriptor = ::open(probe.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    const int error = errno;
    if (descriptor >= 0) {
        ::close(descriptor);
        ::unlink(probe.constData());
    } else if (error == ENOSPC || error == EDQUOT) {
        return Failure::Kind::DiskFull;
    } else if (error == EIO || error == EMFILE || error == ENFILE) {
        return Failure::Kind::Io;
    } else if (error == ENOENT) { // the folder is gone, the working one for instance
        return Failure::Kind::Missing;
    }
#else
    Q_UNUSED(path);
#endif
    return Failure::Kind::NotPermitted;
}

StoreError storeError(const QSqlError& error, const QString& path, QStringView action)
{
    const int code = error.nativeErrorCode().toInt();
    const bool isRefused = (code & 0xff) == 14; // CANTOPEN
    return {{isRefused ? kindOfRefusedFile(path) : kindOf(code), path,
             QStringLiteral("SQLite code %1 while: %2").arg(code).arg(action)},
            code};
}
