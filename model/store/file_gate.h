#pragma once

#include "model/result.h"

#include <QString>

#include <optional>

// "VANT": what `file` and the gate know a workspace by.
inline constexpr int applicationId = 0x56414E54;

// What can be wrong with a file before SQLite is asked: SQLite would create a missing one, take an empty one for a
// fresh database, and replay a stranger's journal. Reads the first 100 bytes, so never call it while this process has
// the file open: closing it would drop SQLite's locks.
std::optional<Failure> whyNotOpen(const QString& path);

// Whether the journal beside the file names a second one, as transactions over several databases do. Ours never do; and
// SQLite would delete the file that such a journal names.
bool isForeignJournal(const QString& path);

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
