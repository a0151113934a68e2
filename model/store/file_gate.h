#pragma once

#include "model/result.h"

#include <QString>

#include <optional>

// "VANT": what `file` and the gate know a workspace by.
inline constexpr int applicationId = 0x56414E54;

// What can be wrong with a file before SQLite is asked: SQLite would create a missing one, take an empty one for a
// fresh database, and act on what a stranger left beside it. Reads the first 100 bytes, so never call it while this process
// has the file open: closing it would drop SQLite's locks.
std::optional<Failure> whyNotOpen(const QString& path);

// The same of the file alone, for who reads nothing else: a copy of it, or a rescue.
std::optional<Failure> whyNotOpenAlone(const QString& path);

Failure notAnOrdinaryFile(const QString& path); // a device, a pipe, a socket

// Why not even a copy of it is made: nothing that Vantaggi wrote has this size.
std::optional<Failure> whyNotSize(const QString& path);
Failure mostlyHoles(const QString& path);

qint64 bytesOnDisk(const QString& path); // what a copy without the holes takes

int schemaInHeader(const QString& path); // of a file that passed; the same holds of it

// Which file stands at a path: device and inode where the system has them. Two equal identities are one file.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;
    bool isThere = false;

    bool operator==(const FileIdentity&) const = default;
};
FileIdentity identityOf(const QString& path);

// Changes with every change of the file, whoever makes it, but for one within the few milliseconds of the system's clock of
// files.
struct FileStamp
{
    qint64 size = -1, modified = 0, changed = 0; // the last two in nanoseconds

    bool operator==(const FileStamp&) const = default;
};
FileStamp stampOf(const QString& path);

// The file that is meant, where `path` is a link to it: what stands beside a workspace, and what takes its place by a rename,
// goes by the file's own name, and both names are one workspace. A link that leads nowhere stays what it is.
QString realPath(const QString& path);
