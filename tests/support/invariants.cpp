#include "tests/support/invariants.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

// A connection of its own, gone at the end of the scope.
class RawFile
{
public:
    explicit RawFile(const QString& path) : m_name(QUuid::createUuid().toString())
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path);
        m_isOpen = database.open();
    }
    ~RawFile()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(RawFile)

    QStringList ask(const QString& sql, const QVariantList& values = {}) const
    {
        QStringList rows;
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        bool isOk = query.prepare(sql);
        for (const QVariant& value : values)
            query.addBindValue(value);
        isOk = isOk && query.exec();
        while (isOk && query.next()) {
            QStringList columns;
            for (int i = 0; i < query.record().count(); ++i) {
                const QVariant value = query.value(i);
                columns.append(value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex())
                                                                       : value.toString());
            }
            rows.append(columns.join(u'|'));
        }
        if (query.lastError().isValid())
            rows.append(QStringLiteral("error ") + query.lastError().nativeErrorCode());
        return rows;
    }

private:
    QString m_name;
    bool m_isOpen = false;
};

QStringList brokenInvariants(const QString& path)
{
    const RawFile file(path);
    QStringList broken;
    const auto expect = [&](const QString& what, const QString& sql, const QStringList& wanted) {
        const QStringList found = file.ask(sql);
        if (found != wanted)
            broken.append(what + QStringLiteral(": ") + found.mid(0, 3).join(u';'));
    };
    expect(QStringLiteral("integrity"), QStringLiteral("PRAGMA integrity_check"), {QStringLiteral("ok")});
    expect(QStringLiteral("references"), QStringLiteral("PRAGMA foreign_key_check"), {});
    expect(QStringLiteral("incidents spent that were not granted, or refunded that were not spent"),
           QStringLiteral(
               "SELECT entitlement FROM ledger l GROUP BY entitlement HAVING sum(kind = 'consume') - sum(kind = 'refund') "
               "NOT BETWEEN 0 AND (SELECT coalesce(granted, 0) FROM entitlement WHERE id = l.entitlement)"),
           {});
    expect(QStringLiteral("counted requests and consumed incidents disagree"),
           QStringLiteral("SELECT r.id FROM request r LEFT JOIN entitlement e ON e.id = r.entitlement WHERE "
                          "(e.granted IS NOT NULL) <> (SELECT count(*) FROM ledger WHERE request = r.id AND kind = 'consume' "
                          "AND entitlement = r.entitlement)"),
           {});
    expect(QStringLiteral("refunds without the reason for one"),
           QStringLiteral(
               "SELECT r.id FROM request r LEFT JOIN entitlement e ON e.id = r.entitlement WHERE "
               "(e.granted IS NOT NULL AND r.close_reason IS NOT NULL AND r.close_reason IN ('duplicate', 'product-bug')) "
               "<> (SELECT count(*) FROM ledger WHERE request = r.id AND kind = 'refund')"),
           {});
    for (const auto& [event, rows] :
         {std::pair{"opened", "SELECT id FROM request"}, std::pair{"closed", "SELECT id FROM request WHERE state = 'closed'"},
          std::pair{"consumed", "SELECT request FROM ledger WHERE kind = 'consume'"},
          std::pair{"refunded", "SELECT request FROM ledger WHERE kind = 'refund'"}})
        expect(QStringLiteral("the history does not match: ") + QLatin1StringView(event),
               QStringLiteral("SELECT * FROM (%1 ORDER BY 1) EXCEPT SELECT request FROM history WHERE kind = '%2'")
                   .arg(QLatin1StringView(rows), QLatin1StringView(event)),
               {});
    expect(QStringLiteral("more history than deeds"),
           QStringLiteral("SELECT request, kind FROM history WHERE request IS NOT NULL GROUP BY 1, 2 HAVING count(*) > 1"), {});
    expect(QStringLiteral("an ID twice"),
           QStringLiteral("SELECT i FROM (SELECT access_id i FROM contract UNION ALL SELECT contract_id FROM contract) "
                          "GROUP BY i HAVING count(*) > 1"),
           {});
    expect(QStringLiteral("an activation, a link or a search row is missing"),
           QStringLiteral("SELECT 'c', id FROM contract WHERE id NOT IN (SELECT contract FROM history WHERE kind = 'activated') "
                          "UNION ALL SELECT 'l', id FROM link WHERE contract NOT IN (SELECT contract FROM history WHERE kind = "
                          "'linked') "
                          "UNION ALL SELECT 's', id FROM request WHERE id NOT IN (SELECT id FROM request_search)"),
           {});
    return broken;
}

QStringList contentsOf(const QString& path, const QStringList& without)
{
    const RawFile file(path);
    QStringList contents;
    const QStringList tables = file.ask(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"));
    for (const QString& table : tables)
        if (!without.contains(table))
            contents += QStringLiteral("== ") + table + u' ' + file.ask(QStringLiteral("SELECT * FROM ") + table).join(u'\n');
    return contents;
}

QStringList runSql(const QString& path, const QString& sql, const QVariantList& values) { return RawFile(path).ask(sql, values); }
