#pragma once

#include "model/store/tables.h"

#include <QFile>
#include <QList>
#include <QString>
#include <QVariantList>

#include <functional>

// The rows of a damaged file as they lie in its pages, for where SQLite finds no way to them: the page of the schema, or an
// inner page of a tree, is lost. Whose a row is, its hash proves, and the other rows of its page are of the same table.
// Time and memory are bounded by the size of the file, whatever stands in it.
class RawPages
{
public:
    // Keeps the file open, which must be a copy of this process's own: closing it drops SQLite's locks. Close every
    // database on it before this goes.
    explicit RawPages(const QString& path);

    // Looks at every page once. `tables`: of the file's version. Call before the others.
    void survey(const QList<TableShape>& tables);

    // Calls `take` with each row of the table that can be read, its hash last. Those with a hash that fits come first: one id
    // may come again. Nothing where no row of the file has such a hash: then it is none of ours.
    using Take = std::function<void(const QVariantList& values)>;
    void rowsOf(QStringView table, const Take& take);
    void provenRowsOf(QStringView table, const Take& take);

private:
    void readLayout();
    QByteArray page(qint64 number); // from 1, as SQLite counts
    // Each row on a leaf of a table; false from `take` stops.
    void eachRowOn(qint64 number, const std::function<bool(const QVariantList&)>& take);
    std::optional<QVariantList> rowFromCell(QByteArrayView bytes, qsizetype at, qsizetype& room);
    QByteArray payloadOf(QByteArrayView cell, quint64 size, qsizetype& room);
    bool addOverflow(QByteArray& payload, quint64 size, quint32 next);
    int ownerOf(qint64 number); // position in m_tables, or -1
    void eachRowOf(QStringView table, bool isProven, const Take& take);

    QFile m_file;
    qint64 m_pageSize = 4096; // what the program makes; the header says otherwise, where there is one
    qint64 m_usable = 4096;
    qint64 m_pageCount = 0;
    qint64 m_overflowLeft = 0; // bytes that may still be read in this pass
    QList<TableShape> m_tables;
    QList<qint8> m_owners; // of each page: position in m_tables, or -1
    bool m_isOurs = false; // some row has a hash that fits
};
