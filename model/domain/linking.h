#pragma once

#include "model/domain/account.h"
#include "model/domain/contract.h"
#include "model/domain/portal.h"
#include "model/domain/reason.h"

#include <optional>

// Why "already associated" was said, and what to do (D4): the useful message that the article says was asked for.
enum class LinkCause { LinkedAndValid, Expired, NoCloudEntitlement, Spent };
QString codeOf(LinkCause cause); // "linked-and-valid", "expired", "no-cloud-entitlement", "spent"

struct Diagnosis
{
    LinkCause cause = LinkCause::LinkedAndValid;
    Link earlier;                  // where and when it was linked
    QDate expiredOn;               // cause Expired: the contract's last day
    QDate startsOn = {};           // the contract's first day, where it is still to come (a date set back)
    bool isCloudOnly = false;      // linked in Support for Business, which offers nothing of it: it is for cloud products only
    Portal portal = Portal::Azure; // where it was to be linked again; Support for Business lists what the others hide
    QString spentPlan = {};        // cause Spent: the plan that portal would use; the contract may hold others

    bool operator==(const Diagnosis&) const = default;
};

// Why no plan of a contract that is linked and valid is offered all the same: contract-not-started, cloud-only.
QList<Reason> whyNotOffered(const Diagnosis& diagnosis);

// What decides of a contract's use in a portal; the diagnosis is made of these.
struct ContractChecks
{
    bool isValid = false;      // today is neither before its first day nor after its last
    bool isUsedThere = false;  // it has the entitlement that the portal uses (D6)
    bool hasIncidents = false; // that entitlement is not spent; true where it is unlimited
};
ContractChecks checksOf(const Contract& contract, Portal portal, const QDate& today);

struct LinkDecision
{
    Refusals refusals;                  // empty = link it
    QList<Reason> notices;              // said although it is allowed: no-cloud-entitlement, cloud-only, no-incidents
    std::optional<Diagnosis> diagnosis; // where already-linked
    bool showsPortalMessage = false;    // Azure's misleading message appears
    const Contract* contract = nullptr; // points into `contracts`; set unless the IDs were refused
};

// Nine ASCII digits, nothing else ([A], domain.md 1.9).
bool isWellFormedId(const QString& id);

// D4. `contracts` are all contracts of the workspace, `links` those of this account. Any signed-in account may link, with
// no role and no association (article, "Any user account (AAD or MSA)"). Refusals, in this order and one kind at a time:
// not-signed-in; ids-not-taken (Microsoft 365); malformed-id (subject "access-id" / "contract-id", one each); wrong-ids,
// which does not say which of the two; already-linked with its diagnosis; contract-not-started; contract-expired.
// Causes are looked for in this order: expired, no cloud entitlement (cloud portals only), spent (the entitlement that
// this portal would use, or the only one that there is), else linked and valid. Notices of a first link, where no plan of it is
// offered in that portal: no-cloud-entitlement (cloud portals); cloud-only (Support for Business); no-incidents.
LinkDecision linkDecision(const std::optional<Account>& account, const QString& accessId, const QString& contractId,
                          Portal portal, const QList<Contract>& contracts, const QList<Link>& links, const QDate& today);
