#pragma once

#include "model/result.h"

#include <QString>

#include <optional>

// Files are built beside their place under another name and moved there whole: all of it or nothing.

// exists (unless it may be overwritten), is-folder, not-a-workspace (a device), missing or not-permitted (its folder).
std::optional<Failure> whyNotCreate(const QString& path, bool overwrite);

// A fresh name in the same folder, which nobody takes for a workspace.
QString temporaryBeside(const QString& path);

// Renames `built` to `path` in one step, durably. Without `overwrite` a name that somebody took meanwhile stays his.
std::optional<Failure> moveIntoPlace(const QString& built, const QString& path, bool overwrite);

// Rename in one folder; nullopt = done. An error of the system as our own kind.
std::optional<Failure> renameFile(const QString& from, const QString& to);

bool syncFile(const QString& path);     // to the disk. Never a file that this process has open as a database
void syncFolder(const QString& folder); // a rename is durable only once its folder is

// Deletes a half-made file and its journal, unless it was moved away before.
class Leftover
{
public:
    explicit Leftover(const QString& path) : m_path(path) {}
    ~Leftover();
    Q_DISABLE_COPY_MOVE(Leftover)

private:
    QString m_path;
};
