#pragma once

#include "model/result.h"

#include <chrono>
#include <memory>

class Database;

// Opens a workspace file as promises.md says: everything is checked before anything writes, the upgrade of an older file
// included. Throws StoreError.
struct Access
{
    std::unique_ptr<Database> database;
    bool isReadOnly = false;
    int schema = 0; // the file's version: an older one only where it could not be written
};
// A backup is looked at as it is: it stays of the version of which it was made.
enum class Upgrade { No, Yes };
Access openWorkspaceFile(const QString& path, std::chrono::milliseconds patience, Upgrade upgrade = Upgrade::Yes);

// The settings of every connection, new or old: what makes a commit durable and a foreign file harmless.
void configure(Database& database);

// Everything that the file must be before anything writes: its mark, version and schema, and, up to a size, its pages and
// references.
void requireWorkspace(Database& database);
