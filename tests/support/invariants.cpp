#include "tests/support/invariants.h"

#include "tests/support/raw_file.h"

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

QStringList contentsOf(const QString& path, const QStringList& without) { return RawFile(path).contents(without); }

QStringList runSql(const QString& path, const QString& sql, const QVariantList& values) { return RawFile(path).ask(sql, values); }
