#include "model/workspace_state.h"

// What the signed-in account may ask. The rules are in model/domain; here they get their facts.

Organisation Question::organisation() const
{
    const Organisation* own = account ? facts.organisation(account->organisation) : nullptr;
    return own ? *own : Organisation();
}

BenefitsPage Workspace::benefitsPage() const
{
    const std::optional<Account> signedIn = account();
    const Organisation own = organisation().value_or(Organisation());
    BenefitsPage page;
    page.whyNotSeen = whyNotSeeBenefits(signedIn, own, edition(), today());
    if (!page.whyNotSeen.isEmpty())
        return page;
    const QList<Allowance> allowances = allowancesOf(own, edition(), today());
    for (const Allowance& allowance : allowances) {
        if (allowance.benefit == Benefit::AdvisoryHours) {
            page.advisoryHours = allowance;
            continue;
        }
        const auto valueOf = [](const Contract* contract) { return contract ? std::optional(*contract) : std::nullopt; };
        page.rows.append({allowance, valueOf(activationOf(allowance.benefit, own, edition(), today())),
                          valueOf(earlierContractOf(allowance.benefit, own, edition(), today())),
                          whyNotActivate(signedIn, allowance.benefit, own, edition(), today())});
    }
    return page;
}

LinkDecision Workspace::linkDecisionFor(const QString& accessId, const QString& contractId, Portal portal) const
{
    return linkDecision(account(), accessId, contractId, portal, m->contracts, links(), today());
}

Coverage Workspace::coverage(const ProductVersion& version) const { return m->catalogue.coverage(version, today()); }

Outcome<PlanOffer> offerFor(const Question& question, const Catalogue& catalogue, const QString& productVersion, Portal portal,
                            const QString& customer, const QList<Contract>& linked, const QList<Contract>& ofOrganisation)
{
    if (!question.account)
        return Refusal{.reason = Reason::NotSignedIn};
    const ProductVersion* product = catalogue.product(productVersion);
    if (!product)
        return Refusal{.reason = Reason::UnknownProduct, .subject = productVersion};
    std::optional<CustomerContext> context;
    if (!customer.isEmpty()) {
        Refusals refusals = whyNotActFor(question.account, customer, question.organisation(), portal);
        // A product that is not Azure's is in the wrong portal, whatever kind of partner asks.
        if (product->portal.value_or(businessCentralPortal) != Portal::Azure)
            refusals.removeIf([](const Refusal& refusal) { return refusal.reason == Reason::IndirectReseller; });
        if (!refusals.isEmpty())
            return refusals;
        context = CustomerContext{customer, true};
    }
    const std::optional<Reason> whyNot =
        portal == Portal::Microsoft365 ? whyNoSignature(question.organisation(), question.edition, question.today) : std::nullopt;
    return plansFor(*question.account, *product, catalogue.coverage(*product, question.today), portal, context, linked,
                    ofOrganisation, question.today, whyNot);
}

Outcome<PlanOffer> Workspace::plansFor(const QString& productVersion, Portal portal, const QString& customer) const
{
    std::optional<Outcome<PlanOffer>> offer;
    const auto failure = m->store->read([&](StoreReader& reader) {
        offer =
            offerFor(m->question(m->facts, reader), m->catalogue, productVersion, portal, customer, m->linked, m->ofOrganisation);
    });
    if (failure)
        return *failure;
    return *offer;
}
