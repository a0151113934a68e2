#pragma once

#include <QByteArrayView>
#include <QVariantList>

#include <optional>

// SQLite's file format, as far as a row needs it (sqlite.org/fileformat2.html, 1.6 and 2.1). The bytes may be damaged or
// made to deceive: nothing in them is believed that is not compared with what is there.

// Takes a variable-length integer off the front; nullopt where the bytes end before it does.
std::optional<quint64> takeVarint(QByteArrayView& bytes);

// The values of a record whose first column is the row's id; what Rows::values() would give. nullopt: no row of a
// workspace.
std::optional<QVariantList> rowFromRecord(QByteArrayView record, qint64 id);
