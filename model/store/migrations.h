#pragma once

#include <QByteArray>
#include <QStringList>

class Database;

// The version of the file that this program writes, as PRAGMA user_version.
inline constexpr int currentSchema = 5;

// The statements of schema/NNNN_*.sql, one by one: the driver takes no two at once.
QStringList statementsOf(int version);

// Runs every migration that the file lacks up to this version. Call inside a transaction.
void migrate(Database& database, int to = currentSchema);

// SHA-256 over type, name, table and text of everything in sqlite_schema: a file is accepted only with a fingerprint
// that is known for its version, which keeps out foreign triggers, views and weakened checks without hunting for them.
QByteArray schemaFingerprint(const Database& database);
QByteArray expectedFingerprint(int version);
