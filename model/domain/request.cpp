#include "model/domain/request.h"

#include "model/domain/contact_name.h"
#include "model/domain/field_checks.h"

#include <algorithm>
#include <tuple>

FirstResponse firstResponse(Severity severity)
{
    switch (severity) {
    case Severity::A: return {.hours = 2, .businessHours = false};
    case Severity::B: return {.hours = 4, .businessHours = true};
    case Severity::C: return {.hours = 8, .businessHours = true};
    }
    Q_UNREACHABLE();
}

bool allowsAroundTheClock(Severity severity) { return severity != Severity::C; }

int charactersIn(const QString& text)
{
    // Each low surrogate that follows a high one belongs to the character before it.
    int count = int(text.size());
    for (qsizetype i = 1; i < text.size(); ++i)
        if (text.at(i).isLowSurrogate() && text.at(i - 1).isHighSurrogate())
            --count;
    return count;
}

static bool areAddresses(const QString& list)
{
    QString separated = list;
    separated.replace(u',', u';');
    const QStringList parts = separated.split(u';', Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(), [](const QString& part) {
        const QString address = part.trimmed();
        return address.isEmpty() || looksLikeAddress(address);
    });
}

static void checkIssue(FieldChecks& checks, const Draft& draft)
{
    checks.require(QStringLiteral("product"), draft.productVersion);
    if (draft.portal == Portal::SupportForBusiness) {
        checks.require(QStringLiteral("category"), draft.category);
        checks.require(QStringLiteral("problem"), draft.problem);
    }
    checks.requireLine(QStringLiteral("title"), draft.title, maxTitleLength);
    checks.requireUpTo(QStringLiteral("description"), draft.description, maxDescriptionLength);
}

// Azure's form asks for two names. One that came in one piece, as the console program's does, is taken as it is.
static void checkContactName(FieldChecks& checks, const Draft& draft)
{
    if (draft.portal != Portal::Azure || !isInTwoParts(draft.contactName)) {
        checks.requireLine(QStringLiteral("contact-name"), draft.contactName, maxShortFieldLength);
        return;
    }
    const ContactName name = contactNameFrom(draft.contactName);
    checks.requireLine(QStringLiteral("first-name"), name.first, maxShortFieldLength);
    checks.requireLine(QStringLiteral("last-name"), name.last, maxShortFieldLength);
}

static void checkContact(FieldChecks& checks, const Draft& draft)
{
    if (!draft.severity)
        checks.refusals.append({.reason = Reason::RequiredField, .subject = QStringLiteral("severity")});
    checks.allow(QStringLiteral("hours"),
                 draft.hours == SupportHours::BusinessHours || !draft.severity || allowsAroundTheClock(*draft.severity));
    checkContactName(checks, draft);
    if (checks.requireLine(QStringLiteral("email"), draft.email, maxShortFieldLength))
        checks.allow(QStringLiteral("email"), looksLikeAddress(draft.email));
    if (draft.contactMethod == ContactMethod::Phone)
        checks.requireLine(QStringLiteral("phone"), draft.phone, maxShortFieldLength);
    else
        checks.limitLine(QStringLiteral("phone"), draft.phone, maxShortFieldLength);
    if (checks.limitLine(QStringLiteral("copy-to"), draft.copyTo, maxCopiedAddresses))
        checks.allow(QStringLiteral("copy-to"), areAddresses(draft.copyTo));
}

Refusals problemsIn(const Draft& draft, int step)
{
    Q_ASSERT(step >= 0 && step <= 3);
    FieldChecks checks;
    if (step == 0 || step == 1)
        checkIssue(checks, draft);
    if (step == 0 || step == 2)
        checks.require(QStringLiteral("plan"), draft.plan);
    if (step == 0 || step == 3)
        checkContact(checks, draft);
    return checks.refusals;
}

static Refusals refusalsOf(const PlanLine& line)
{
    Refusals refusals;
    const QList<Reason> reasons = line.reasons.toList();
    for (Reason reason : reasons) {
        Refusal refusal{.reason = reason};
        if (reason == Reason::ContractExpired)
            refusal.date = line.contract->end;
        if (reason == Reason::ContractNotStarted)
            refusal.date = line.contract->start;
        refusals.append(refusal);
    }
    return refusals;
}

Refusals whyNotTheSame(bool isSame, const QString& number)
{
    return isSame ? Refusals() : Refusals{{.reason = Reason::ChangedMeanwhile, .subject = number}};
}

bool isSameRequest(const Draft& draft, const Draft& filed)
{
    const auto said = [](const Draft& d) {
        return std::tie(d.customer, d.productVersion, d.title, d.description, d.plan, d.severity);
    };
    return said(draft) == said(filed);
}

Refusals whyNotUsePlan(const QString& planId, const PlanOffer& offer)
{
    if (!offer.refusals.isEmpty())
        return offer.refusals;
    for (const QList<PlanLine>* lines : {&offer.available, &offer.unavailable, &offer.hidden})
        for (const PlanLine& line : *lines)
            if (line.id() == planId)
                return refusalsOf(line);
    return {{.reason = Reason::UnknownPlan, .subject = planId}};
}

int incidentsConsumed(const PlanLine& line)
{
    return line.kind == PlanLine::Kind::Entitlement && line.entitlement->granted ? 1 : 0;
}

bool refunds(CloseReason reason)
{
    switch (reason) {
    case CloseReason::Solved: return false;
    case CloseReason::Duplicate:
    case CloseReason::ProductBug: return true;
    }
    Q_UNREACHABLE();
}

QString requestNumber(const QDate& date, int serial)
{
    Q_ASSERT(date.isValid() && serial >= 0 && serial <= 999'999);
    return date.toString(QStringLiteral("yyMMdd")) + QStringLiteral("0000%1").arg(serial, 6, 10, QLatin1Char('0'));
}

int serialFor(int restores, int drawn)
{
    constexpr qint64 serials = 1'000'000, shares = serials / serialsPerShare;
    constexpr qint64 stride = 387'421; // has no factor in common with a million: no two serials become one
    Q_ASSERT(restores >= 0 && drawn >= 0 && drawn < serialsPerShare);
    return int((drawn * shares + restores % shares) * stride % serials);
}

Refusals whyNotClose(const std::optional<Account>& account, const SupportRequest& request, const QDate& today)
{
    if (!account)
        return {{.reason = Reason::NotSignedIn}};
    const bool isOpener = account->signIn.compare(request.openedBy, Qt::CaseInsensitive) == 0;
    if (!isOpener && account->organisation != request.organisation)
        return {{.reason = Reason::NotFound, .subject = request.number}};
    if (request.state == RequestState::Closed)
        return {{.reason = Reason::AlreadyClosed}};
    if (today < request.opened)
        return {{.reason = Reason::NotOpenedYet, .date = request.opened}};
    return {};
}
