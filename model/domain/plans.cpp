#include "model/domain/plans.h"

#include "model/domain/permission.h"

#include <algorithm>

QString PlanLine::id() const
{
    switch (kind) {
    case Kind::Entitlement: return entitlement->id;
    case Kind::Csp: return QStringView(cspPlanId).toString();
    case Kind::NoPlan: return QStringView(noPlanId).toString();
    }
    Q_UNREACHABLE();
}

// What keeps a product out of a portal. Business Central online has no portal of its own: only a partner who acts for a
// customer asks for it.
static Refusals whyNotHere(const ProductVersion& product, Portal portal, const std::optional<CustomerContext>& customer)
{
    if (customer && portal == Portal::SupportForBusiness) // on-premises requests have no customer (domain.md 2.1)
        return {{.reason = Reason::InvalidValue, .subject = QStringLiteral("customer")}};
    if (customer && !customer->isAllowed)
        return {{.reason = Reason::UnknownCustomer, .subject = customer->customer}};
    if (product.deployment == Deployment::OnPremises) {
        if (portal != Portal::SupportForBusiness)
            return {{.reason = Reason::OnPremisesProduct, .subject = codeOf(Portal::SupportForBusiness)}};
        return {};
    }
    if (!product.portal) {
        Refusals refusals;
        if (portal == Portal::SupportForBusiness)
            refusals.append({.reason = Reason::CloudProduct});
        if (!customer)
            refusals.append({.reason = Reason::CspPartnerOnly});
        else if (portal != businessCentralPortal)
            refusals.append({.reason = Reason::OtherPortal, .subject = codeOf(businessCentralPortal)});
        return refusals;
    }
    if (portal == Portal::SupportForBusiness)
        return {{.reason = Reason::CloudProduct, .subject = codeOf(*product.portal)}};
    if (*product.portal != portal)
        return {{.reason = Reason::OtherPortal, .subject = codeOf(*product.portal)}};
    return {};
}

static ReasonSet whyNotUsable(const Contract& contract, const Entitlement& entitlement, const QDate& today)
{
    ReasonSet reasons;
    if (today < contract.start)
        reasons.insert(Reason::ContractNotStarted);
    if (contract.end < today)
        reasons.insert(Reason::ContractExpired);
    if (entitlement.isSpent())
        reasons.insert(Reason::NoIncidents);
    return reasons;
}

// Sorts the entitlements of the contracts into what can be used here and, in `others`, what cannot.
static void sortLines(const QList<Contract>& contracts, bool isOnPremises, bool isRecent, const QDate& today,
                      QList<PlanLine>& available, QList<PlanLine>& others)
{
    available.reserve(available.size() + contracts.size());
    others.reserve(contracts.size() * 2);
    for (const Contract& contract : contracts) {
        for (const Entitlement& entitlement : contract.entitlements) {
            if (entitlement.benefit == Benefit::AdvisoryHours)
                continue; // no support plan
            const bool isSignature = entitlement.benefit == Benefit::Signature;
            PlanLine line{PlanLine::Kind::Entitlement, &contract, &entitlement, whyNotUsable(contract, entitlement, today)};
            if (isOnPremises && isSignature)
                line.reasons.insert(Reason::CloudOnly);
            else if (isOnPremises && !isRecent)
                line.reasons.insert(Reason::ProductNotRecent);
            else if (!isOnPremises && !isSignature)
                line.reasons.insert(Reason::OnPremisesOnly);
            (line.reasons.isEmpty() ? available : others).append(line);
        }
    }
}

static bool hasSignature(const QList<Contract>& contracts)
{
    return std::any_of(contracts.begin(), contracts.end(),
                       [](const Contract& contract) { return contract.entitlement(Benefit::Signature) != nullptr; });
}

// What stands above a list without a plan to choose (domain.md 2.4).
static QList<Reason> barsFor(const Account& account, Portal portal, const QList<Contract>& contracts,
                             std::optional<Reason> whyNoSignature)
{
    if (portal == Portal::Microsoft365) {
        // What was activated once and is over explains itself, unless activating again is all that is missing.
        const bool isOver = hasSignature(contracts) && whyNoSignature != Reason::NotActivated;
        return {isOver ? Reason::NoEligiblePlan : whyNoSignature.value_or(Reason::NotActivated)};
    }
    QList<Reason> bars{contracts.isEmpty() ? Reason::NotLinked : Reason::NoEligiblePlan};
    if (portal == Portal::SupportForBusiness && account.kind == AccountKind::WorkOrSchool)
        bars.append(Reason::PurchaseNeedsMicrosoftAccount);
    return bars;
}

PlanOffer plansFor(const Account& account, const ProductVersion& product, const Coverage& coverage, Portal portal,
                   const std::optional<CustomerContext>& customer, const QList<Contract>& linked,
                   const QList<Contract>& organisationContracts, const QDate& today, std::optional<Reason> whyNoSignature)
{
    PlanOffer offer;
    offer.showsRemaining = portal == Portal::SupportForBusiness;
    offer.refusals = whyNotHere(product, portal, customer);
    if (!offer.refusals.isEmpty())
        return offer;
    if (product.needsNoPlan) {
        offer.available.append({.kind = PlanLine::Kind::NoPlan});
        return offer;
    }
    const QList<Contract>& contracts = portal == Portal::Microsoft365 ? organisationContracts : linked;
    if (customer)
        offer.available.append({.kind = PlanLine::Kind::Csp});
    const bool isOnPremises = portal == Portal::SupportForBusiness;
    sortLines(contracts, isOnPremises, coverage.recent, today, offer.available, isOnPremises ? offer.unavailable : offer.hidden);
    if (offer.available.isEmpty())
        offer.bars = barsFor(account, portal, contracts, whyNoSignature);
    return offer;
}

Refusals whyNotActFor(const std::optional<Account>& account, const QString& customer, const Organisation& organisation,
                      std::optional<Portal> portal)
{
    if (!account)
        return {{.reason = Reason::NotSignedIn}};
    const QStringList able = signInsThatMay(Permission::HelpCustomers, organisation);
    const QList<Role> roles = requirementOf(Permission::HelpCustomers).roles;
    Refusals refusals;
    if (!account->csp)
        refusals.append({.reason = Reason::CspRequired, .accounts = able});
    if (std::none_of(roles.begin(), roles.end(), [&](Role role) { return account->has(role); }))
        refusals.append({.reason = Reason::AdminAgentRequired, .roles = roles, .accounts = able});
    if (!refusals.isEmpty() || !portal)
        return refusals; // who may not see the customers does not learn their names here
    if (*portal == Portal::SupportForBusiness)
        return {{.reason = Reason::InvalidValue, .subject = QStringLiteral("customer")}};
    if (*portal == Portal::Azure && organisation.csp == CspKind::IndirectReseller)
        refusals.append({.reason = Reason::IndirectReseller});
    if (!organisation.customers.contains(customer))
        refusals.append({.reason = Reason::UnknownCustomer, .subject = customer});
    return refusals;
}
