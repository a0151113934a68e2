#pragma once

#include "model/result.h"

#include <QString>

#include <optional>

// Files are built beside their place under another name and moved there whole: all of it or nothing.

// Of a file that SQLite puts beside a database, by its name.
bool isCompanion(const QString& path);

// reserved-name; name-too-long; exists (unless it may be overwritten), is-folder, not-a-workspace (a device), missing or
// not-permitted (its folder).
std::optional<Failure> whyNotCreate(const QString& path, bool overwrite);

// Renames `built` to `path` in one step, durably. Without `overwrite` a name that somebody took meanwhile stays his, and so does
// what lies beside it. Locked: somebody is changing the file that stands there, or begins or exchanges one in the folder.
// After::InPlace: it was renamed, and the disk does not confirm it.
std::optional<Failure> moveIntoPlace(const QString& built, const QString& path, bool overwrite);

// Rename in one folder; nullopt = done. An error of the system as our own kind.
std::optional<Failure> renameFile(const QString& from, const QString& to);
std::optional<Failure> linkFile(const QString& from, const QString& to); // a second name for the same file

// Whether the file has a name more than those under which the program itself puts files in place, or a kill has left them.
bool hasOtherName(const QString& path);

bool syncFile(const QString& path); // to the disk. Never a file that this process has open as a database
// A rename is durable only once its folder is. False: the disk reported an error.
bool syncFolder(const QString& folder);
std::optional<Failure> syncMove(const QString& path); // the same after a move to `path`: After::InPlace
