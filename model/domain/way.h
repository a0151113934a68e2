#pragma once

#include "model/domain/benefits.h"
#include "model/domain/plans.h"
#include "model/domain/request.h"

// "Which way?": four answers lead to the kind of help, the portal and the plan (article; domain.md 1.5, 1.6, 3.5, 4.5).
enum class Matter { Broken, Advice, Billing, Suggestion };
inline constexpr Matter allMatters[] = {Matter::Broken, Matter::Advice, Matter::Billing, Matter::Suggestion};
QString codeOf(Matter matter); // "broken", "advice", "billing", "suggestion"

enum class Road { Incident, AdvisoryHours, Billing, Feedback };

struct WayQuestion
{
    Matter matter = Matter::Broken;
    const ProductVersion* product = nullptr; // nullptr: not said yet; then the portal stays open
    bool isForCustomer = false;
    Severity severity = Severity::C;
};

// What decides besides the answers. `offer`: plansFor() in the product's portal, for the account's own organisation;
// nullptr where nothing was asked. All pointers outlive the call.
struct WayFacts
{
    std::optional<Account> account = {};
    Organisation organisation = {};
    const Edition* edition = nullptr;
    QDate today = {};
    Coverage coverage = {}; // of the product, today
    const PlanOffer* offer = nullptr;
};

// Why the way is this one. Closed; the words are in model/wording_reference.
enum class WayReason {
    SpecificProblem, // an error, or something that does not work as designed: break-fix
    AdviceIsNoIncident,
    BillingNeedsNoPlan,
    SuggestionIsNoSupport,
    OnPremisesPortal,
    CloudPortal,
    CspPartnerOnly,
    RecentVersion,
    NotRecentVersion,
    CustomerContext,
    OnPremisesHasNoCustomer,
    AroundTheClock, // severity A: somebody must be there day and night
};

struct Way
{
    Road road = Road::Incident;
    std::optional<Portal> portal = {}; // where it is asked; nullopt: in none of the portals, or the product is not said yet
    bool isInCustomerContext = false;
    QList<PlanLine> plans = {}; // those that can be used, pointing into the offer; a customer's request has the CSP plan
    QList<WayReason> reasons = {};
    Refusals obstacles = {}; // what keeps the signed-in account from going this way today; empty: the way is free
};

Way wayFor(const WayQuestion& question, const WayFacts& facts);
