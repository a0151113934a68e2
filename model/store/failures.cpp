#include "model/store/failures.h"

#include <QSqlError>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
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

StoreError storeError(const QSqlError& error, const QString& path, QStringView action)
{
    const int code = error.nativeErrorCode().toInt();
    return {{kindOf(code), path, QStringLiteral("SQLite code %1 while: %2").arg(code).arg(action)}, code};
}
