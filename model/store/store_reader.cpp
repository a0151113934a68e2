#include "model/store/store_reader.h"

#include "model/store/database.h"
#include "model/store/draft_rows.h"
#include "model/store/fold.h"

static const QString requestColumns =
    QStringLiteral("r.id, r.number, r.plan_name, r.state, r.close_reason, r.opened_ms, r.opened, r.closed_ms, r.closed, "
                   "r.organisation, "
                   "(SELECT sign_in FROM account WHERE id = r.account), "
                   "EXISTS (SELECT 1 FROM ledger WHERE request = r.id AND kind = 'consume'), "
                   "r.portal, r.draft_key, r.customer, r.family, r.product, r.product_version, r.category, r.problem, r.title, "
                   "r.description, r.plan, r.severity, r.hours, r.contact_method, r.contact_name, r.email, r.phone, r.language, "
                   "r.time_zone, r.country, r.copy_to");

static SupportRequest requestFrom(const Rows& rows)
{
    SupportRequest request;
    request.id = rows.number(0);
    request.number = rows.text(1);
    request.planName = rows.text(2);
    request.state = requestStateFromCode(rows.text(3)).value_or(RequestState::Open);
    request.closeReason = closeReasonFromCode(rows.text(4));
    request.openedAt = rows.time(5);
    request.opened = rows.date(6);
    request.closedAt = rows.time(7);
    request.closed = rows.date(8);
    request.organisation = rows.number(9);
    request.openedBy = rows.text(10);
    request.consumed = int(rows.number(11));
    request.asked = draftFrom(rows, 12);
    request.asked.step = 3;
    return request;
}

// The conditions of a list, from constant pieces, and the values for their places.
static QString conditionsFor(const RequestQuery& query, QVariantList& values)
{
    const QStringList words = foldedWords(query.text);
    QString sql = QStringLiteral(" FROM request r");
    if (!words.isEmpty())
        sql += QStringLiteral(" JOIN request_search s ON s.id = r.id");
    sql += QStringLiteral(" WHERE 1");
    if (query.state) {
        sql += QStringLiteral(" AND r.state = ?");
        values.append(codeOf(*query.state));
    }
    if (query.portal) {
        sql += QStringLiteral(" AND r.portal = ?");
        values.append(codeOf(*query.portal));
    }
    for (const QString& word : words) {
        sql += QStringLiteral(" AND instr(s.folded, ?) > 0");
        values.append(word);
    }
    return sql;
}

QList<SupportRequest> StoreReader::requests(const RequestQuery& query) const
{
    QVariantList values;
    const QString conditions = conditionsFor(query, values);
    QList<SupportRequest> requests;
    Rows rows = m_database.query(QStringLiteral("SELECT ") + requestColumns + conditions +
                                     QStringLiteral(" ORDER BY r.id DESC LIMIT ? OFFSET ?"),
                                 values << query.limit << query.offset);
    while (rows.next())
        requests.append(requestFrom(rows));
    return requests;
}

int StoreReader::count(const RequestQuery& query) const
{
    QVariantList values;
    const QString conditions = conditionsFor(query, values);
    return int(m_database.number(QStringLiteral("SELECT count(*)") + conditions, values));
}

bool StoreReader::hasFiled(qint64 account) const
{
    return m_database.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM request WHERE account = ?)"), {account}) != 0;
}

std::optional<SupportRequest> StoreReader::request(const QString& number) const
{
    std::optional<SupportRequest> request;
    {
        Rows rows = m_database.query(
            QStringLiteral("SELECT ") + requestColumns + QStringLiteral(" FROM request r WHERE r.number = ?"), {number});
        if (!rows.next())
            return std::nullopt;
        request = requestFrom(rows);
    }
    Rows events =
        m_database.query(QStringLiteral("SELECT kind, at_ms, date, (SELECT sign_in FROM account WHERE id = h.account), detail "
                                        "FROM history h WHERE request = ? ORDER BY id"),
                         {request->id});
    while (events.next())
        if (const auto kind = requestEventKindFromCode(events.text(0)))
            request->history.append({*kind, events.time(1), events.date(2), events.text(3), events.text(4)});
    return request;
}

std::optional<SupportRequest> StoreReader::requestByKey(qint64 account, const QString& draftKey) const
{
    // Asked at each filing, and nearly always in vain.
    const qint64 id =
        m_database.number(QStringLiteral("SELECT id FROM request WHERE account = ? AND draft_key = ?"), {account, draftKey});
    if (id == 0)
        return std::nullopt;
    Rows rows =
        m_database.query(QStringLiteral("SELECT ") + requestColumns + QStringLiteral(" FROM request r WHERE r.id = ?"), {id});
    return rows.next() ? std::optional(requestFrom(rows)) : std::nullopt;
}

std::optional<Draft> StoreReader::draft(qint64 account, Portal portal) const
{
    Rows rows = m_database.query(
        QStringLiteral("SELECT portal, draft_key, customer, family, product, product_version, category, problem, title, "
                       "description, plan, severity, hours, contact_method, contact_name, email, phone, language, "
                       "time_zone, country, copy_to, step FROM draft WHERE account = ? AND portal = ?"),
        {account, codeOf(portal)});
    if (!rows.next())
        return std::nullopt;
    Draft draft = draftFrom(rows, 0);
    draft.step = int(rows.number(draftColumnCount));
    return draft;
}

bool StoreReader::isIdTaken(const QString& nineDigits) const
{
    return m_database.number(QStringLiteral("SELECT count(*) FROM contract WHERE access_id = ? OR contract_id = ?"),
                             {nineDigits, nineDigits}) > 0;
}

bool StoreReader::isNumberTaken(const QString& number) const
{
    return m_database.number(QStringLiteral("SELECT (SELECT count(*) FROM request WHERE number = ?) + "
                                            "(SELECT count(*) FROM advisory_request WHERE number = ?)"),
                             {number, number}) > 0;
}
