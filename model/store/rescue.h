#pragma once

#include "model/domain/backup.h"
#include "model/store/database.h"
#include "model/store/raw_pages.h"
#include "model/store/tables.h"

#include <QSet>

// Carries over, row by row, what can be read of a damaged file: forwards, then backwards, then what lies in pages to which
// SQLite finds no way. A row that refers to nothing, or that the rules of the schema refuse, is lost; one that is not what
// was written is saved, and counted as doubtful. Call everything() once, inside a transaction of `fresh`.
class Rescue
{
public:
    // `pages`: of the same file, surveyed.
    Rescue(const Database& damaged, RawPages& pages, Database& fresh) : m_damaged(damaged), m_pages(pages), m_fresh(fresh) {}

    // Throws damaged where no table of ours can be read at all.
    QList<Recovered::Table> everything();

private:
    bool isReadable(const QString& table) const;
    void carry(const HashedTable& table);
    bool carryRows(const QString& sql, const HashedTable& table); // false: stopped by an error
    void take(const HashedTable& table, QVariantList values);
    void insert(const QString& table, const QVariantList& values);
    void replaceWorkspace();
    void replaceOrganisation();
    void replacePeople();
    QSet<qint64> peopleIn(const QString& table, qsizetype column) const;
    void replacePerson(qint64 id, qint64 organisation);
    void replaceSearch();

    const Database& m_damaged;
    RawPages& m_pages;
    Database& m_fresh;
    QList<Recovered::Table> m_tables;
    QSet<qint64> m_seen; // ids of the table at hand
    qint64 m_last = 0;   // the id read last
};
