#pragma once

#include "model/store/beside.h"

#include <QString>

#include <chrono>

// After a crash or a power cut a journal lies beside the file, and SQLite undoes the unfinished change in place as soon as
// anybody reads. It asks nobody whose journal it is: one that was left beside a file of the same name destroys it. So where a
// journal waits to be undone it is tried on a copy first. Throws StoreError, nothing changed, unless the file is what it
// should be afterwards; does nothing where no journal waits. Call it only while this process does not have the file open.
// True where a journal waits and fits.
bool requireFittingJournal(const QString& path, std::chrono::milliseconds patience);

// What becomes of a copy whose journal lies in another file: none where the change undone fits, else Stranger or NoHelp. The
// journal is moved beside the copy and undone there.
std::optional<Beside> whyNotUndo(const QString& copy, const QString& journal);
