#include "model/store/advisory_rows.h"

#include "model/domain/field_checks.h"
#include "model/store/database.h"
#include "model/store/draft_rows.h"
#include "model/store/row_hash.h"
#include "model/store/store_writer.h"

static constexpr int mostKeptHours = 1000;
static const QString columns =
    QStringLiteral("draft_key, service, product_version, hours, title, description, email, phone, language, time_zone, "
                   "country");

// A file that could only be read keeps the shape in which an earlier version left it.
static bool hasAdvisory(const Database& database) { return database.number(QStringLiteral("PRAGMA user_version")) >= 2; }

QVariantList valuesOf(const AdvisoryDraft& d)
{
    return {d.key,   codeOf(d.service), d.productVersion, d.hours,    d.title,  d.description,
            d.email, d.phone,           d.language,       d.timeZone, d.country};
}

AdvisoryDraft advisoryDraftFrom(const Rows& rows, int first)
{
    const auto text = [&](int column) { return rows.text(first + column); };
    AdvisoryDraft d;
    d.key = text(0);
    d.service = advisoryServiceFromCode(text(1)).value_or(d.service);
    d.productVersion = text(2);
    d.hours = int(rows.number(first + 3));
    d.title = text(4);
    d.description = text(5);
    d.email = text(6);
    d.phone = text(7);
    d.language = text(8);
    d.timeZone = text(9);
    d.country = text(10);
    return d;
}

// The texts with the names by which refusals speak of them.
struct AdvisoryField
{
    QString AdvisoryDraft::*text;
    const char16_t* subject;
    int most;
};
static constexpr AdvisoryField fields[] = {
    {&AdvisoryDraft::key, u"key", 100},
    {&AdvisoryDraft::productVersion, u"product", maxKeptField},
    {&AdvisoryDraft::title, u"title", maxKeptField},
    {&AdvisoryDraft::description, u"description", maxKeptDescription},
    {&AdvisoryDraft::email, u"email", maxKeptField},
    {&AdvisoryDraft::phone, u"phone", maxKeptField},
    {&AdvisoryDraft::language, u"language", maxKeptField},
    {&AdvisoryDraft::timeZone, u"time-zone", maxKeptField},
    {&AdvisoryDraft::country, u"country", maxKeptField},
};

AdvisoryDraft storable(AdvisoryDraft draft)
{
    for (const AdvisoryField& field : fields)
        draft.*field.text = storable(draft.*field.text);
    return draft;
}

Refusals whyNotFileAsTyped(const AdvisoryDraft& typed)
{
    Refusals refusals;
    for (const AdvisoryField& field : fields)
        if (const std::optional<char16_t> sign = signNotKept(typed.*field.text))
            refusals.append({.reason = Reason::InvalidValue, .subject = QString::fromUtf16(field.subject), .actual = int(*sign)});
    return refusals;
}

Refusals whyNotKeep(const AdvisoryDraft& draft)
{
    Refusals refusals;
    for (const AdvisoryField& field : fields) {
        const qsizetype actual = (draft.*field.text).size();
        if (actual > field.most)
            refusals.append({.reason = Reason::TooLong,
                             .subject = QString::fromUtf16(field.subject),
                             .limit = field.most,
                             .actual = int(actual)});
    }
    if (draft.hours < 0 || draft.hours > mostKeptHours)
        refusals.append({.reason = Reason::InvalidValue, .subject = QStringLiteral("advisory-hours")});
    return refusals;
}

static AdvisoryRequest advisoryRequestFrom(const Rows& rows)
{
    AdvisoryRequest request;
    request.id = rows.number(0);
    request.number = rows.text(1);
    request.organisation = rows.number(2);
    request.deducted = int(rows.number(3));
    request.openedAt = rows.time(4);
    request.opened = rows.date(5);
    request.openedBy = rows.text(6);
    request.asked = advisoryDraftFrom(rows, 7);
    return request;
}

static const QString requestSql = QStringLiteral("SELECT id, number, organisation, deducted, opened_ms, opened, "
                                                 "(SELECT sign_in FROM account WHERE id = r.account), ") +
                                  columns + QStringLiteral(" FROM advisory_request r WHERE ");

QList<AdvisoryRequest> StoreReader::advisoryRequests(qint64 organisation) const
{
    QList<AdvisoryRequest> requests;
    if (!hasAdvisory(m_database))
        return requests;
    Rows rows = m_database.query(requestSql + QStringLiteral("organisation = ? ORDER BY id DESC"), {organisation});
    while (rows.next())
        requests.append(advisoryRequestFrom(rows));
    return requests;
}

std::optional<AdvisoryRequest> StoreReader::advisoryRequestByKey(qint64 account, const QString& draftKey) const
{
    if (!hasAdvisory(m_database))
        return std::nullopt;
    Rows rows = m_database.query(requestSql + QStringLiteral("account = ? AND draft_key = ?"), {account, draftKey});
    return rows.next() ? std::optional(advisoryRequestFrom(rows)) : std::nullopt;
}

std::optional<AdvisoryDraft> StoreReader::advisoryDraft(qint64 account) const
{
    if (!hasAdvisory(m_database))
        return std::nullopt;
    Rows rows = m_database.query(QStringLiteral("SELECT ") + columns + QStringLiteral(" FROM advisory_draft WHERE account = ?"),
                                 {account});
    return rows.next() ? std::optional(advisoryDraftFrom(rows, 0)) : std::nullopt;
}

void StoreWriter::keepAdvisoryDraft(qint64 account, const AdvisoryDraft& draft)
{
    discardAdvisoryDraft(account);
    const qint64 id = m_database.nextId(QStringLiteral("SELECT max(id) FROM advisory_draft"));
    m_database.insert(u"advisory_draft",
                      QStringLiteral("INSERT INTO advisory_draft VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                      QVariantList{id, account} + valuesOf(draft));
}

void StoreWriter::discardAdvisoryDraft(qint64 account)
{
    m_database.run(QStringLiteral("DELETE FROM advisory_draft WHERE account = ?"), {account});
    m_database.watchRemoval(QStringLiteral("SELECT count(*) FROM advisory_draft WHERE account = ?"), {account});
}

void StoreWriter::discardAdvisoryDraft(qint64 account, const QString& key)
{
    m_database.run(QStringLiteral("DELETE FROM advisory_draft WHERE account = ? AND draft_key = ?"), {account, key});
}

void StoreWriter::insertAdvisoryRequest(const AdvisoryRequest& request, const Actor& actor)
{
    const qint64 id = m_database.nextId(QStringLiteral("SELECT max(id) FROM advisory_request"));
    m_database.insert(u"advisory_request",
                      QStringLiteral("INSERT INTO advisory_request VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                     "?, ?, ?, ?)"),
                      QVariantList{id, request.number, actor.account, request.organisation, request.deducted,
                                   actor.at.toMSecsSinceEpoch(), dateValue(actor.date)} +
                          valuesOf(request.asked));
    record(QStringLiteral("opened"), actor, 0, 0, QStringLiteral("tpd ") + request.number);
}
