#pragma once

#include "model/result.h"

#include <QString>

class QSqlError;

// The exception of this folder: thrown by Database, caught in Store. None leaves model/store/.
struct StoreError
{
    Failure failure;
    int code = 0; // SQLite's, where it has spoken
};

// Whether files may not grow as they like (`ulimit -f`): a write that is refused is then for want of room.
bool hasFileSizeLimit();

// SQLite's (extended) native code as a kind. QSqlError::type() is useless: a constraint, a full disk and a lock are all
// ConnectionError there.
Failure::Kind kindOf(int nativeCode);

// Why no new file can be made beside this one: disk-full, io, missing or, mostly, not-permitted. SQLite does not hand on what the
// system told it ("cannot open"), and a disk without a free inode is no matter of permissions: an empty file of our own asks
// again.
Failure::Kind kindOfRefusedFile(const QString& path);

// `action` is the name of our own step, for the log; the database's own text may carry data and is left out.
StoreError storeError(const QSqlError& error, const QString& path, QStringView action);
