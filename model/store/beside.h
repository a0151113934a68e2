#pragma once

#include "model/result.h"

#include <optional>

// What may lie beside a workspace under the names by which SQLite looks for more: it acts on such a file whoever left it
// there, so every opener looks first, and opens none of them to do so (opening a pipe waits for ever).
enum class Beside {
    NotAFile,   // a folder, link, pipe or device
    Log,        // a write-ahead log or its index, which would replace what the workspace holds. Ours never have one
    NamesOther, // a journal that names a further file, which SQLite would delete
    Stranger,   // a journal of an unfinished change, but not of this file: the file is sound without it, not with it
    NoHelp,     // the same, and the file is sound neither way
    Unsettled,  // an unfinished change that cannot be undone: the file or its folder may not be written
};
struct BesideFile
{
    Beside what = Beside::NotAFile;
    QString suffix; // "-journal", "-wal", "-shm"
};

inline QString journalSuffix() { return QStringLiteral("-journal"); }

// SQLite follows a link to the workspace before it appends the suffix.
QString besidePath(const QString& path, const QString& suffix);

// not-permitted for what only wants permission, else damaged.
Failure besideFailure(const QString& path, const BesideFile& file);
std::optional<BesideFile> besideIn(const Failure& failure); // the other way round, for the words

// NotAFile, Log, NamesOther. Costs three looks at the folder where there is nothing, and a read of eight bytes where there
// is a journal.
std::optional<Failure> whyNotBeside(const QString& path);
