#include "model/domain/way.h"

#include "model/domain/advisory.h"

QString codeOf(Matter matter)
{
    switch (matter) {
    case Matter::Broken: return QStringLiteral("broken");
    case Matter::Advice: return QStringLiteral("advice");
    case Matter::Billing: return QStringLiteral("billing");
    case Matter::Suggestion: return QStringLiteral("suggestion");
    }
    Q_UNREACHABLE();
}

// Association and role; which customer it is, the page of the customers asks.
static Refusals whyNotForAnyCustomer(const WayFacts& facts, Portal portal)
{
    Refusals refusals = whyNotActFor(facts.account, {}, facts.organisation, portal);
    refusals.removeIf([](const Refusal& refusal) { return refusal.reason == Reason::UnknownCustomer; });
    return refusals;
}

static void leadToCustomer(Way& way, const WayQuestion& question, const WayFacts& facts)
{
    way.isInCustomerContext = true;
    way.reasons.append(WayReason::CustomerContext);
    way.obstacles = whyNotForAnyCustomer(facts, question.product->portal.value_or(businessCentralPortal));
    way.plans = {{.kind = PlanLine::Kind::Csp}};
}

static void leadToPortal(Way& way, const WayQuestion& question, const WayFacts& facts)
{
    const ProductVersion& product = *question.product;
    way.portal = product.portal;
    const bool isCloud = product.deployment == Deployment::Cloud;
    if (isCloud)
        way.reasons.append(product.portal ? WayReason::CloudPortal : WayReason::CspPartnerOnly);
    else
        way.reasons << WayReason::OnPremisesPortal
                    << (facts.coverage.recent ? WayReason::RecentVersion : WayReason::NotRecentVersion);
    if (question.isForCustomer && isCloud) {
        leadToCustomer(way, question, facts);
        return;
    }
    if (question.isForCustomer)
        way.reasons.append(WayReason::OnPremisesHasNoCustomer);
    if (!facts.account) {
        way.obstacles = {{.reason = Reason::NotSignedIn}};
    } else if (!product.portal) {
        way.obstacles = {{.reason = Reason::CspPartnerOnly}};
    } else if (facts.offer) {
        way.plans = facts.offer->available;
        way.obstacles = facts.offer->refusals;
        if (way.plans.isEmpty())
            for (Reason bar : facts.offer->bars)
                way.obstacles.append({.reason = bar});
        if (way.plans.isEmpty() && !isCloud)
            way.obstacles += facts.coverage.reasons;
    }
}

static Way incident(const WayQuestion& question, const WayFacts& facts)
{
    Way way{.road = Road::Incident, .reasons = {WayReason::SpecificProblem}};
    if (question.product)
        leadToPortal(way, question, facts);
    if (question.severity == Severity::A)
        way.reasons.append(WayReason::AroundTheClock);
    return way;
}

static Way advice(const WayQuestion& question, const WayFacts& facts)
{
    Way way{.road = Road::AdvisoryHours, .reasons = {WayReason::AdviceIsNoIncident}};
    if (facts.edition)
        way.obstacles = whyNotAskForHours(facts.account, facts.organisation, *facts.edition, facts.today);
    if (question.product)
        way.obstacles += whyNotAdvise(*question.product, facts.today);
    return way;
}

static Way billing(const WayQuestion& question, const WayFacts& facts)
{
    Way way{.road = Road::Billing, .reasons = {WayReason::BillingNeedsNoPlan}};
    if (!question.product || question.product->deployment == Deployment::OnPremises)
        return way;
    way.portal = question.product->portal;
    if (question.isForCustomer)
        leadToCustomer(way, question, facts);
    else if (!facts.account)
        way.obstacles = {{.reason = Reason::NotSignedIn}};
    if (!way.portal && !question.isForCustomer)
        way.obstacles.append({.reason = Reason::CspPartnerOnly});
    way.plans = {};
    return way;
}

Way wayFor(const WayQuestion& question, const WayFacts& facts)
{
    switch (question.matter) {
    case Matter::Broken: return incident(question, facts);
    case Matter::Advice: return advice(question, facts);
    case Matter::Billing: return billing(question, facts);
    case Matter::Suggestion: return {.road = Road::Feedback, .reasons = {WayReason::SuggestionIsNoSupport}};
    }
    Q_UNREACHABLE();
}
