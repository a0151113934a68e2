#include "model/domain/linking.h"

#include <algorithm>

static constexpr int idLength = 9;

static bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isWellFormedId(const QString& id)
{
    return id.size() == idLength && std::all_of(id.begin(), id.end(), isDigit);
}

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

ContractChecks checksOf(const Contract& contract, Portal portal, const QDate& today)
{
    const Entitlement* used = contract.entitlement(benefitUsedIn(portal));
    return {.isValid = today <= contract.end, .isUsedThere = used != nullptr, .hasIncidents = used && !used->isSpent()};
}

static Diagnosis diagnose(const Contract& contract, const Link& earlier, Portal portal, const QDate& today)
{
    const ContractChecks checks = checksOf(contract, portal, today);
    if (!checks.isValid)
        return {.cause = LinkCause::Expired, .earlier = earlier, .expiredOn = contract.end};
    if (lacksCloudEntitlement(contract, portal))
        return {.cause = LinkCause::NoCloudEntitlement, .earlier = earlier, .expiredOn = {}};
    if (checks.isUsedThere && !checks.hasIncidents)
        return {.cause = LinkCause::Spent, .earlier = earlier, .expiredOn = {}};
    return {.cause = LinkCause::LinkedAndValid, .earlier = earlier, .expiredOn = {}};
}

// The rest of D4 once the IDs have named a contract.
static void decide(LinkDecision& decision, const Account& account, Portal portal, const QList<Link>& links,
                   const QDate& today)
{
    const Contract& contract = *decision.contract;
    const auto link = std::find_if(links.begin(), links.end(), [&](const Link& l) {
        return l.contract == contract.id && l.account == account.id;
    });
    if (link != links.end()) {
        decision.refusals.append({.reason = Reason::AlreadyLinked});
        decision.diagnosis = diagnose(contract, *link, portal, today);
        decision.showsPortalMessage = portal == Portal::Azure;
    } else if (today < contract.start) {
        decision.refusals.append({.reason = Reason::ContractNotStarted, .date = contract.start});
    } else if (contract.end < today) {
        decision.refusals.append({.reason = Reason::ContractExpired, .date = contract.end});
    } else if (lacksCloudEntitlement(contract, portal)) {
        decision.notices.append(Reason::NoCloudEntitlement);
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
