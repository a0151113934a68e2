#pragma once

#include "model/domain/backup.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

class Database;

// What stands in a file, and all that is wrong with it, in English and without anything that a person typed.
struct FileContents
{
    QList<TableCount> rows;
    QByteArray digest;  // two files with the same one hold the same rows
    QStringList rotten; // bytes changed or went, by the hashes and references of the rows: what no backup must carry on
    QStringList doubts; // every row is what was written, but they do not add up, so that some may be missing

    QStringList problems() const { return rotten + doubts; } // empty = sound
};

// Reads each row once. Call inside a transaction, or where nobody else has the file.
FileContents readContents(const Database& database);
QString integrityOf(const Database& database); // "ok", or what SQLite said first
