#include "model/domain/advisory.h"

#include "model/domain/field_checks.h"
#include "model/domain/request.h"

#include <algorithm>

std::optional<AdvisoryHours> advisoryHoursOf(const Organisation& organisation, const Edition& edition,
                                             const QList<AdvisoryRequest>& requests, const QDate& today)
{
    const QList<Allowance> allowances = allowancesOf(organisation, edition, today);
    const auto found = std::find_if(allowances.begin(), allowances.end(),
                                    [](const Allowance& a) { return a.benefit == Benefit::AdvisoryHours; });
    if (found == allowances.end())
        return std::nullopt;
    AdvisoryHours hours{.allowance = *found,
                        .from = found->membershipStart,
                        .until = found->until,
                        .granted = found->quantity.value_or(0),
                        .isPresalesFree = found->isPresalesFree};
    for (const AdvisoryRequest& request : requests)
        if (request.opened >= hours.from)
            hours.spent += request.deducted;
    hours.spent = qBound(0, hours.spent, hours.granted);
    return hours;
}

Refusals whyNotAskForHours(const std::optional<Account>& account, const Organisation& organisation, const Edition& edition,
                           const QDate& today)
{
    Refusals refusals = whyNotSeeBenefits(account, organisation, edition, today);
    if (!refusals.isEmpty())
        return refusals;
    if (!advisoryHoursOf(organisation, edition, {}, today))
        return {{.reason = Reason::UnknownBenefit, .subject = codeOf(Benefit::AdvisoryHours)}};
    return {};
}

Refusals whyNotAdvise(const ProductVersion& product, const QDate& today)
{
    if (product.deployment == Deployment::Cloud)
        return product.needsNoPlan ? Refusals{{.reason = Reason::OutOfTpdScope}} : Refusals();
    if (!product.isAdvised)
        return {{.reason = Reason::OutOfTpdScope}};
    if (today < product.released)
        return {{.reason = Reason::NotReleased, .date = product.released}};
    if (product.mainstreamEnd.isValid() && product.mainstreamEnd < today)
        return {{.reason = Reason::MainstreamEnded, .date = product.mainstreamEnd}};
    return {};
}

// "+39 02 1234567": a plus, then digits with the usual signs between them.
static bool hasInternationalCode(const QString& phone)
{
    const QString number = phone.trimmed();
    const auto isSign = [](QChar c) { return c.isDigit() || QStringView(u" -().").contains(c); };
    return number.startsWith(u'+') && number.size() > 1 && number.at(1).isDigit() &&
           std::all_of(number.begin() + 1, number.end(), isSign);
}

Refusals problemsIn(const AdvisoryDraft& draft)
{
    FieldChecks checks;
    checks.require(QStringLiteral("product"), draft.productVersion);
    if (draft.hours == 0)
        checks.refusals.append({.reason = Reason::RequiredField, .subject = QStringLiteral("advisory-hours")});
    else
        checks.allow(QStringLiteral("advisory-hours"), draft.hours >= 1 && draft.hours <= mostAdvisoryHours);
    checks.requireLine(QStringLiteral("title"), draft.title, maxTitleLength);
    checks.requireUpTo(QStringLiteral("description"), draft.description, maxDescriptionLength);
    if (checks.requireLine(QStringLiteral("email"), draft.email, maxShortFieldLength))
        checks.allow(QStringLiteral("email"), looksLikeAddress(draft.email));
    if (checks.requireLine(QStringLiteral("phone"), draft.phone, maxShortFieldLength))
        checks.allow(QStringLiteral("phone"), hasInternationalCode(draft.phone));
    return checks.refusals;
}

int hoursDeducted(const AdvisoryDraft& draft, const AdvisoryHours& hours)
{
    return draft.service == AdvisoryService::Presales && hours.isPresalesFree ? 0 : draft.hours;
}

Refusals whyNotDeduct(const AdvisoryDraft& draft, const AdvisoryHours& hours)
{
    const int wanted = hoursDeducted(draft, hours);
    if (wanted <= hours.left())
        return {};
    return {{.reason = Reason::NoHours, .limit = hours.left(), .actual = wanted}};
}

QDate answerDue(const QDate& asked)
{
    QDate day = asked;
    for (int workingDays = 0; workingDays < 2;) {
        day = day.addDays(1);
        if (day.dayOfWeek() <= Qt::Friday)
            ++workingDays;
    }
    return day;
}
