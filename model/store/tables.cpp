#include "model/store/tables.h"

#include "model/store/database.h"

#include <algorithm>

static constexpr HashedTable tables[] = {
    {u"workspace", u"SELECT * FROM workspace ORDER BY id"},
    {u"organisation", u"SELECT * FROM organisation ORDER BY id"},
    {u"customer", u"SELECT * FROM customer ORDER BY id"},
    {u"account", u"SELECT * FROM account ORDER BY id"},
    {u"account_role", u"SELECT * FROM account_role ORDER BY id"},
    {u"offer", u"SELECT * FROM offer ORDER BY id"},
    {u"contract", u"SELECT * FROM contract ORDER BY id"},
    {u"entitlement", u"SELECT * FROM entitlement ORDER BY id"},
    {u"link", u"SELECT * FROM link ORDER BY id"},
    {u"draft", u"SELECT * FROM draft ORDER BY id"},
    {u"request", u"SELECT * FROM request ORDER BY id"},
    {u"request_search", u"SELECT * FROM request_search ORDER BY id"},
    {u"ledger", u"SELECT * FROM ledger ORDER BY id"},
    {u"history", u"SELECT * FROM history ORDER BY id"},
    {u"advisory_draft", u"SELECT * FROM advisory_draft ORDER BY id"},     // since schema 2
    {u"advisory_request", u"SELECT * FROM advisory_request ORDER BY id"}, // since schema 2
};

QList<HashedTable> hashedTables() { return {std::begin(tables), std::end(tables)}; }

static QStringList tableNamesIn(const Database& database)
{
    QStringList names;
    Rows rows = database.query(
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                       "ORDER BY name LIMIT 500"));
    while (rows.next())
        names.append(rows.text(0));
    return names;
}

QList<HashedTable> hashedTablesIn(const Database& database)
{
    QList<HashedTable> there;
    const QStringList names = tableNamesIn(database);
    for (const HashedTable& table : tables)
        if (names.contains(QStringView(table.name)))
            there.append(table);
    return there;
}

QStringList unlistedTablesIn(const Database& database)
{
    QStringList names = tableNamesIn(database);
    names.removeIf([](const QString& name) {
        return std::any_of(std::begin(tables), std::end(tables),
                           [&](const HashedTable& table) { return name == QStringView(table.name); });
    });
    return names;
}

QList<TableShape> tableShapesIn(const Database& database)
{
    QList<TableShape> shapes;
    const QList<HashedTable> there = hashedTablesIn(database);
    for (const HashedTable& table : there) {
        const QString name = QString::fromUtf16(table.name);
        shapes.append({name, qsizetype(database.number(QStringLiteral("SELECT count(*) FROM pragma_table_info(?)"), {name}))});
    }
    return shapes;
}
