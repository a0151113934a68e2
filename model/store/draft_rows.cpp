#include "model/store/draft_rows.h"

#include "model/domain/field_checks.h"
#include "model/store/database.h"
#include "model/store/row_hash.h"

QVariant dateValue(const QDate& date) { return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant(); }

QString planIdOf(qint64 entitlement) { return QStringLiteral("plan-%1").arg(entitlement); }

qint64 entitlementOf(const QString& planId)
{
    return planId.startsWith(QStringLiteral("plan-")) ? planId.mid(5).toLongLong() : 0;
}

QVariantList valuesOf(const Draft& d)
{
    return {codeOf(d.portal), d.key,
            d.customer,       d.family,
            d.product,        d.productVersion,
            d.category,       d.problem,
            d.title,          d.description,
            d.plan,           d.severity ? QVariant(codeOf(*d.severity)) : QVariant(),
            codeOf(d.hours),  codeOf(d.contactMethod),
            d.contactName,    d.email,
            d.phone,          d.language,
            d.timeZone,       d.country,
            d.copyTo};
}

Draft draftFrom(const Rows& rows, int first)
{
    const auto text = [&](int column) { return rows.text(first + column); };
    Draft d;
    d.portal = portalFromCode(text(0)).value_or(d.portal); // the CHECKs of the schema hold the words
    d.key = text(1);
    d.customer = text(2);
    d.family = text(3);
    d.product = text(4);
    d.productVersion = text(5);
    d.category = text(6);
    d.problem = text(7);
    d.title = text(8);
    d.description = text(9);
    d.plan = text(10);
    d.severity = severityFromCode(text(11));
    d.hours = supportHoursFromCode(text(12)).value_or(d.hours);
    d.contactMethod = contactMethodFromCode(text(13)).value_or(d.contactMethod);
    d.contactName = text(14);
    d.email = text(15);
    d.phone = text(16);
    d.language = text(17);
    d.timeZone = text(18);
    d.country = text(19);
    d.copyTo = text(20);
    return d;
}

// The texts of a draft with the names by which refusals speak of them.
struct DraftField
{
    QString Draft::*text;
    const char16_t* subject;
};
static constexpr DraftField fields[] = {
    {&Draft::key, u"key"},
    {&Draft::customer, u"customer"},
    {&Draft::family, u"product"},
    {&Draft::product, u"product"},
    {&Draft::productVersion, u"product"},
    {&Draft::category, u"category"},
    {&Draft::problem, u"problem"},
    {&Draft::title, u"title"},
    {&Draft::description, u"description"},
    {&Draft::plan, u"plan"},
    {&Draft::contactName, u"contact-name"},
    {&Draft::email, u"email"},
    {&Draft::phone, u"phone"},
    {&Draft::language, u"language"},
    {&Draft::timeZone, u"time-zone"},
    {&Draft::country, u"country"},
    {&Draft::copyTo, u"copy-to"},
};

Draft storable(Draft draft)
{
    for (const DraftField& field : fields)
        draft.*field.text = storable(draft.*field.text);
    return draft;
}

Refusals whyNotFileAsTyped(const Draft& typed)
{
    Refusals refusals;
    for (const DraftField& field : fields)
        if (const std::optional<char16_t> sign = signNotKept(typed.*field.text))
            refusals.append({.reason = Reason::InvalidValue, .subject = QString::fromUtf16(field.subject), .actual = int(*sign)});
    return refusals;
}

Refusals whyNotKeep(const Draft& draft)
{
    Refusals refusals;
    for (const DraftField& field : fields) {
        const int limit = field.text == &Draft::description ? maxKeptDescription : field.text == &Draft::key ? 100 : maxKeptField;
        const qsizetype actual = (draft.*field.text).size();
        if (actual > limit)
            refusals.append(
                {.reason = Reason::TooLong, .subject = QString::fromUtf16(field.subject), .limit = limit, .actual = int(actual)});
    }
    return refusals;
}
