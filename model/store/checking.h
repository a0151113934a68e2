#pragma once

#include <QStringList>

class Database;

// All that is wrong with the file, in English and without anything that a person typed: rows whose hash does not match,
// broken references, sums that do not add up. Call inside a read transaction. Empty = sound.
QStringList problemsInFile(const Database& database);
// The part of them that says that bytes changed or went: what no backup must carry on.
QStringList rottenRowsIn(const Database& database);
// The rest of them: every row is what was written, but they do not add up, so that some may be missing.
QStringList doubtsIn(const Database& database);
QString integrityOf(const Database& database); // "ok", or what SQLite said first
