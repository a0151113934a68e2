#pragma once

#include "model/domain/contract.h"
#include "model/domain/coverage.h"
#include "model/domain/organisation.h"
#include "model/domain/portal.h"
#include "model/domain/reason.h"

#include <optional>

// Where requests for Business Central online are filed, in a customer's context: it has no portal of its own [A].
inline constexpr Portal businessCentralPortal = Portal::PowerPlatform;

// The plans without a contract, as plan ids on the command line and in the store.
inline constexpr char16_t cspPlanId[] = u"csp"; // "Cloud Solution Provider"
inline constexpr char16_t noPlanId[] = u"none"; // billing, quota and subscription questions

// Whether a request is filed in the context of a CSP customer (D8).
struct CustomerContext
{
    QString customer;       // name
    bool isAllowed = false; // whyNotActFor() was empty
};

// A support plan as a portal offers it for one request. It points into the contracts it was made from, which must
// outlive it: plansFor() is asked often and allocates little (speed.md: two microseconds for ten contracts).
struct PlanLine
{
    enum class Kind { Entitlement, Csp, NoPlan };
    Kind kind = Kind::Entitlement;
    const Contract* contract = nullptr;       // null unless Kind::Entitlement
    const Entitlement* entitlement = nullptr; // null unless Kind::Entitlement
    ReasonSet reasons = {};                   // empty = available

    QString id() const;
};

struct PlanOffer
{
    Refusals refusals; // the product does not belong to this portal: cloud-product, other-portal, ...
    QList<PlanLine> available;
    QList<PlanLine> unavailable; // shown with reasons (Support for Business only)
    QList<PlanLine> hidden;      // the portal shows nothing; our "Why?" explains with these reasons
    QList<Reason> bars;          // yellow bars: not-linked, no-eligible-plan, purchase-needs-microsoft-account;
                                 // Microsoft 365: not-activated, no-cloud-entitlement, no-active-offers, no-eligible-plan
    bool showsRemaining = false; // only Support for Business does (D9)
};

// D6. `linked` are the contracts linked to the account, `organisationContracts` those of its organisation (used by the
// Microsoft 365 admin center alone, which needs no link). `coverage` is coverageOf() for an on-premises product.
// `whyNoSignature` is its whyNoSignature(), and as little asked elsewhere. Both lists must outlive the result.
// Refusals, one at a time and then without any line: invalid-value (subject "customer": Support for Business has no
// customers), unknown-customer (a context that D8 does not allow), on-premises-product, csp-partner-only (Business
// Central outside a customer context, whatever the portal; in Support for Business after cloud-product, without a portal to go
// to), cloud-product, other-portal (Business Central in a customer context: everywhere but in its own portal). Bars stand only
// where nothing is available.
PlanOffer plansFor(const Account& account, const ProductVersion& product, const Coverage& coverage, Portal portal,
                   const std::optional<CustomerContext>& customer, const QList<Contract>& linked,
                   const QList<Contract>& organisationContracts, const QDate& today, std::optional<Reason> whyNoSignature = {});
PlanOffer plansFor(const Account&, const ProductVersion&, const Coverage&, Portal, const std::optional<CustomerContext>&,
                   QList<Contract>&&, const QList<Contract>&, const QDate&, std::optional<Reason> = {}) = delete;
PlanOffer plansFor(const Account&, const ProductVersion&, const Coverage&, Portal, const std::optional<CustomerContext>&,
                   const QList<Contract>&, QList<Contract>&&, const QDate&, std::optional<Reason> = {}) = delete;

// D8: not-signed-in alone; csp-required and admin-agent-required, both where both are so; then invalid-value (subject
// "customer": Support for Business has none), or indirect-reseller (Azure only) and unknown-customer. `portal` nullopt:
// only the list of customers is asked for (needs csp and Admin agent).
Refusals whyNotActFor(const std::optional<Account>& account, const QString& customer, const Organisation& organisation,
                      std::optional<Portal> portal);
