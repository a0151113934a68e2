#pragma once

#include <QByteArray>
#include <QString>
#include <QVariantList>

// SHA-256 over a table's name and a row's values (without the hash itself), each with its type and length, so that no
// two rows read alike. It notices rotten bits and careless edits; it is no seal against the owner of the file, who can
// compute it too. The values must be as they come back from the file: storable() text, integers, null.
QByteArray rowHash(QStringView table, const QVariantList& values);

// "request row 7: the contents changed since it was written", or "" where they did not. `row`: all its columns, id first, hash
// last.
QString changeIn(QStringView table, QVariantList row);

// Text as SQLite gives it back unchanged: never null; CR LF and CR become LF; a leading byte-order mark goes; NUL,
// U+FFFE, U+FFFF and unpaired surrogates, which the driver would swallow or swap, become the visible U+FFFD.
QString storable(const QString& text);
