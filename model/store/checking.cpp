#include "model/store/checking.h"

#include "model/store/database.h"
#include "model/store/row_hash.h"
#include "model/store/tables.h"

#include <QCryptographicHash>

// Beyond this many, more lines help nobody.
static constexpr qsizetype mostProblems = 1000;

// What must hold between rows: each query lists the ids of the rows that break it.
struct Invariant
{
    const char16_t* problem;
    const char16_t* rows;
    int since = 1;
};
static constexpr Invariant invariants[] = {
    {u"entitlement %1: more consumed than granted, or more refunded than consumed",
     u"SELECT e.id FROM entitlement e WHERE (SELECT coalesce(sum(CASE kind WHEN 'consume' THEN 1 ELSE -1 END), 0) "
     "FROM ledger WHERE entitlement = e.id) NOT BETWEEN 0 AND coalesce(e.granted, 0)"},
    {u"request %1: its incident was not consumed",
     u"SELECT r.id FROM request r JOIN entitlement e ON e.id = r.entitlement WHERE e.granted IS NOT NULL "
     "AND NOT EXISTS (SELECT 1 FROM ledger WHERE request = r.id AND entitlement = e.id AND kind = 'consume')"},
    {u"ledger row %1: the request used another plan",
     u"SELECT l.id FROM ledger l JOIN request r ON r.id = l.request WHERE r.entitlement IS NOT l.entitlement"},
    {u"request %1: refunded although it is open or was solved",
     u"SELECT r.id FROM request r JOIN ledger l ON l.request = r.id AND l.kind = 'refund' "
     "WHERE r.state <> 'closed' OR r.close_reason = 'solved'"},
    {u"request %1: closed as duplicate or bug, and its incident did not come back",
     u"SELECT r.id FROM request r JOIN ledger l ON l.request = r.id AND l.kind = 'consume' "
     "WHERE r.close_reason IN ('duplicate', 'product-bug') "
     "AND NOT EXISTS (SELECT 1 FROM ledger WHERE request = r.id AND kind = 'refund')"},
    {u"request %1: the history does not tell that it was opened",
     u"SELECT id FROM request r WHERE (SELECT count(*) FROM history WHERE request = r.id AND kind = 'opened') <> 1"},
    {u"request %1: history and ledger disagree", u"SELECT id FROM request r WHERE (SELECT count(*) FROM history WHERE "
                                                 u"request = r.id AND kind IN ('consumed', 'refunded')) "
                                                 "<> (SELECT count(*) FROM ledger WHERE request = r.id)"},
    {u"request %1: history and state disagree", u"SELECT id FROM request r WHERE (SELECT count(*) FROM history WHERE "
                                                u"request = r.id AND kind = 'closed') <> (state = 'closed')"},
    {u"request %1: cannot be searched",
     u"SELECT id FROM request r WHERE NOT EXISTS (SELECT 1 FROM request_search WHERE id = r.id)"},
    {u"contract %1: an ID is used twice", u"SELECT c.id FROM contract c JOIN contract d ON c.access_id = d.contract_id"},
    {u"contract %1: the history does not tell that it was activated",
     u"SELECT id FROM contract c WHERE NOT EXISTS (SELECT 1 FROM history WHERE contract = c.id AND kind = "
     u"'activated')"},
    {u"link %1: the history does not tell of it", u"SELECT l.id FROM link l WHERE NOT EXISTS (SELECT 1 FROM history "
                                                  u"WHERE contract = l.contract AND account = l.account "
                                                  "AND kind = 'linked')"},
    {u"history row %1: the link that it tells of is missing",
     u"SELECT h.id FROM history h WHERE h.kind = 'linked' AND NOT EXISTS (SELECT 1 FROM link l "
     "WHERE l.contract = h.contract AND l.account = h.account)"},
    {u"history row %1: the request for hours that it tells of is missing",
     u"SELECT h.id FROM history h WHERE h.kind = 'opened' AND h.detail GLOB 'tpd *' AND NOT EXISTS "
     "(SELECT 1 FROM advisory_request WHERE number = substr(h.detail, 5))",
     2},
    {u"request for hours %1: the history does not tell of it",
     u"SELECT r.id FROM advisory_request r WHERE (SELECT count(*) FROM history WHERE kind = 'opened' "
     "AND detail = 'tpd ' || r.number) <> 1",
     2},
    {u"request for hours %1: its number belongs to a support request",
     u"SELECT id FROM advisory_request WHERE number IN (SELECT number FROM request)", 2},
};

QString integrityOf(const Database& database) { return database.text(QStringLiteral("PRAGMA integrity_check(1)")); }

static QStringList brokenReferencesIn(const Database& database)
{
    QStringList problems;
    const QStringList unlisted = unlistedTablesIn(database);
    for (const QString& table : unlisted)
        problems.append(QStringLiteral("table %1: neither checked nor backed up").arg(table));
    Rows broken = database.query(QStringLiteral("SELECT \"table\", rowid FROM pragma_foreign_key_check LIMIT 1000"));
    while (broken.next())
        problems.append(QStringLiteral("%1 row %2: refers to a row that is not there").arg(broken.text(0), broken.text(1)));
    return problems;
}

static QStringList doubtsIn(const Database& database)
{
    QStringList problems;
    const qint64 schema = database.number(QStringLiteral("PRAGMA user_version"));
    for (const Invariant& invariant : invariants) {
        if (invariant.since > schema)
            continue;
        Rows rows = database.query(QString::fromUtf16(invariant.rows));
        while (rows.next() && problems.size() < mostProblems)
            problems.append(QString::fromUtf16(invariant.problem).arg(rows.number(0)));
    }
    // Numbered one after the other, the creation of the file first, and never deleted.
    if (database.number(QStringLiteral("SELECT count(*) > 0 AND count(*) = max(id) FROM history")) != 1)
        problems.append(QStringLiteral("history: rows are missing"));
    if (database.number(QStringLiteral("SELECT count(*) FROM workspace")) != 1)
        problems.append(QStringLiteral("workspace: not one row"));
    return problems;
}

FileContents readContents(const Database& database)
{
    FileContents contents;
    contents.rotten = brokenReferencesIn(database);
    QCryptographicHash digest(QCryptographicHash::Sha256);
    const QList<HashedTable> there = hashedTablesIn(database);
    for (const HashedTable& table : there) {
        TableCount count{QString::fromUtf16(table.name), 0};
        Rows rows = database.query(QString::fromUtf16(table.rows));
        for (; rows.next(); ++count.rows) {
            const QVariantList row = rows.values();
            digest.addData(row.constLast().toByteArray()); // it covers the table and all values of the row
            if (const QString change = changeIn(table.name, row); !change.isEmpty() && contents.rotten.size() < mostProblems)
                contents.rotten.append(change);
        }
        contents.rows.append(count);
    }
    contents.digest = digest.result();
    contents.doubts = doubtsIn(database);
    return contents;
}
