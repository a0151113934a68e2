#include "model/domain/linking.h"

#include <algorithm>

static constexpr int idLength = 9;

static bool isDigit(QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); }

bool isWellFormedId(const QString& id) { return id.size() == idLength && std::all_of(id.begin(), id.end(), isDigit); }

static Refusals malformedIds(const QString& accessId, const QString& contractId)
{
    Refusals refusals;
    const auto check = [&](const QString& id, const QString& subject) {
        if (!isWellFormedId(id))
            refusals.append({.reason = Reason::MalformedId,
                             .subject = subject,
                             .limit = idLength,
                             .actual = int(id.size()),
                             .hasOnlyDigits = std::all_of(id.begin(), id.end(), isDigit)});
    };
    check(accessId, QStringLiteral("access-id"));
    check(contractId, QStringLiteral("contract-id"));
    return refusals;
}

// What a portal would use of a contract (D6).
static Benefit benefitUsedIn(Portal portal)
{
    return portal == Portal::SupportForBusiness ? Benefit::ProductSupport : Benefit::Signature;
}

static bool lacksCloudEntitlement(const Contract& contract, Portal portal)
{
    return portal != Portal::SupportForBusiness && !contract.entitlement(Benefit::Signature);
}

// Support for Business lists a Signature plan, but never offers it (D6).
static bool isCloudOnlyIn(Portal portal, const Contract& contract)
{
    return portal == Portal::SupportForBusiness && !contract.entitlement(Benefit::ProductSupport) &&
           contract.entitlement(Benefit::Signature);
}

// What the portal would use, or the only plan that there is, where nothing of it is left.
static const Entitlement* spentIn(Portal portal, const Contract& contract)
{
    const Entitlement* used = contract.entitlement(isCloudOnlyIn(portal, contract) ? Benefit::Signature : benefitUsedIn(portal));
    return used && used->isSpent() ? used : nullptr;
}

ContractChecks checksOf(const Contract& contract, Portal portal, const QDate& today)
{
    const Entitlement* used = contract.entitlement(benefitUsedIn(portal));
    return {.isValid = contract.start <= today && today <= contract.end,
            .isUsedThere = used != nullptr,
            .hasIncidents = used && !used->isSpent()};
}

QList<Reason> whyNotOffered(const Diagnosis& diagnosis)
{
    QList<Reason> reasons;
    if (diagnosis.startsOn.isValid())
        reasons.append(Reason::ContractNotStarted);
    if (diagnosis.isCloudOnly)
        reasons.append(Reason::CloudOnly);
    return reasons;
}

static Diagnosis diagnose(const Contract& contract, const Link& earlier, Portal portal, const QDate& today)
{
    Diagnosis diagnosis{.cause = LinkCause::LinkedAndValid, .earlier = earlier, .expiredOn = {}};
    diagnosis.portal = portal;
    diagnosis.isCloudOnly = isCloudOnlyIn(portal, contract);
    if (today < contract.start)
        diagnosis.startsOn = contract.start;
    if (contract.end < today) {
        diagnosis.cause = LinkCause::Expired;
        diagnosis.expiredOn = contract.end;
    } else if (lacksCloudEntitlement(contract, portal)) {
        diagnosis.cause = LinkCause::NoCloudEntitlement;
    } else if (const Entitlement* spent = spentIn(portal, contract)) {
        diagnosis.cause = LinkCause::Spent;
        diagnosis.spentPlan = spent->planName;
    }
    return diagnosis;
}

// What a first link says where it gives no plan to use in that portal.
static QList<Reason> noticesOf(const Contract& contract, Portal portal)
{
    if (lacksCloudEntitlement(contract, portal))
        return {Reason::NoCloudEntitlement};
    QList<Reason> notices;
    if (isCloudOnlyIn(portal, contract))
        notices.append(Reason::CloudOnly);
    if (spentIn(portal, contract))
        notices.append(Reason::NoIncidents);
    return notices;
}

// The rest of D4 once the IDs have named a contract.
static void decide(LinkDecision& decision, const Account& account, Portal portal, const QList<Link>& links, const QDate& today)
{
    const Contract& contract = *decision.contract;
    const auto link = std::find_if(links.begin(), links.end(),
                                   [&](const Link& l) { return l.contract == contract.id && l.account == account.id; });
    if (link != links.end()) {
        decision.refusals.append({.reason = Reason::AlreadyLinked});
        decision.diagnosis = diagnose(contract, *link, portal, today);
        decision.showsPortalMessage = portal == Portal::Azure;
    } else if (today < contract.start) {
        decision.refusals.append({.reason = Reason::ContractNotStarted, .date = contract.start});
    } else if (contract.end < today) {
        decision.refusals.append({.reason = Reason::ContractExpired, .date = contract.end});
    } else {
        decision.notices = noticesOf(contract, portal);
    }
}

LinkDecision linkDecision(const std::optional<Account>& account, const QString& accessId, const QString& contractId,
                          Portal portal, const QList<Contract>& contracts, const QList<Link>& links, const QDate& today)
{
    LinkDecision decision;
    if (!account)
        decision.refusals.append({.reason = Reason::NotSignedIn});
    else if (portal == Portal::Microsoft365)
        decision.refusals.append({.reason = Reason::IdsNotTaken});
    else
        decision.refusals = malformedIds(accessId, contractId);
    if (!decision.refusals.isEmpty())
        return decision;

    const auto found = std::find_if(contracts.begin(), contracts.end(), [&](const Contract& contract) {
        return contract.accessId == accessId && contract.contractId == contractId;
    });
    if (found == contracts.end()) {
        decision.refusals.append({.reason = Reason::WrongIds});
        return decision;
    }
    decision.contract = &*found;
    decide(decision, *account, portal, links, today);
    return decision;
}
