#include "model/store/sameness.h"

#include "model/store/database.h"

Failure holdsAnother(const QString& path)
{
    return {Failure::Kind::Gone, path, QStringLiteral("another workspace was copied over it")};
}

Sameness::Row Sameness::rowOf(const Database& database, const QString& sql)
{
    Rows rows = database.query(sql);
    if (!rows.next())
        return {};
    const QVariantList values = rows.values();
    return {values.value(0).toLongLong(), values.value(1).toByteArray()};
}

void Sameness::knowLast(const Database& database)
{
    m_last = rowOf(database, QStringLiteral("SELECT id, hash FROM history ORDER BY id DESC LIMIT 1"));
}

void Sameness::know(const Database& database, const FileStamp& stamp)
{
    try {
        m_first = rowOf(database, QStringLiteral("SELECT id, hash FROM history ORDER BY id LIMIT 1"));
        knowLast(database);
        m_stamp = stamp;
    } catch (const StoreError&) {
        // Beyond reading: said where somebody reads it.
    }
}

void Sameness::refresh(Database& database, const FileStamp& stamp) const
{
    if (mustLook(stamp))
        database.run(QStringLiteral("PRAGMA shrink_memory")); // lets go of the pages that were read
}

bool Sameness::holds(const Database& database, const Row& row)
{
    return row.id == 0 ||
           database.number(QStringLiteral("SELECT count(*) FROM history WHERE id = ? AND hash = ?"), {row.id, row.hash}) == 1;
}

bool Sameness::holdsBoth(const Database& database) const
{
    const int rows = m_last.id == 0 ? 0 : m_first.id == m_last.id ? 1 : 2;
    return database.number(QStringLiteral("SELECT count(*) FROM history WHERE (id = ? AND hash = ?) OR (id = ? AND hash = ?)"),
                           {m_first.id, m_first.hash, m_last.id, m_last.hash}) == rows;
}

void Sameness::require(const Database& database, const FileStamp& stamp)
{
    const bool isNew = mustLook(stamp);
    if (holdsBoth(database)) // one read where all is well
        m_finding = Finding::Same;
    else
        m_finding = holds(database, m_first) ? Finding::Earlier : Finding::Another;
    switch (m_finding) {
    case Finding::Another: throw StoreError{holdsAnother(database.path())};
    case Finding::Earlier:
        throw StoreError{{Failure::Kind::Gone, database.path(), QStringLiteral("an earlier state of it was put in its place")}};
    case Finding::Same: break;
    }
    if (isNew) {
        knowLast(database);
        m_stamp = stamp;
    }
}

void Sameness::note(const QVariantList& writtenHistory, const FileStamp& stamp)
{
    if (writtenHistory.size() == 2)
        m_last = {writtenHistory.constFirst().toLongLong(), writtenHistory.constLast().toByteArray()};
    m_stamp = stamp;
}
