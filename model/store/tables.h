#pragma once

#include <QList>
#include <QStringList>

class Database;

// The tables of the newest schema, in an order in which their rows can be written: what is referred to comes first.
// Checking, backups and recovery go by this list; a table that is not in it is a problem of every file (checking.h).
struct HashedTable
{
    const char16_t* name;
    const char16_t* rows; // all of them by id, the hash last
};
QList<HashedTable> hashedTables();

// Which of them the file has: an older version has fewer. A table beside them is not ours.
QList<HashedTable> hashedTablesIn(const Database& database);
QStringList unlistedTablesIn(const Database& database);

// What the rows of the listed tables look like in this version of the file.
struct TableShape
{
    QString name;
    qsizetype columns = 0; // the hash included
};
QList<TableShape> tableShapesIn(const Database& database);
