#pragma once

#include "model/domain/account.h"
#include "model/domain/organisation.h"

#include <QList>

// What a person may want to do in the portals, and what it takes (domain.md 1.7). The rules that refuse ask here which
// roles may, so that "who can do this?" and the refusal never differ.
enum class Permission {
    SeeBenefits,
    Activate,
    SeeIds,
    LinkContract,
    FileRequest,
    AskForAdvisoryHours,
    FileForCustomer,
    HelpCustomers,
    AssignDirectoryRoles,
    AssignPartnerRoles,
    SeeOthersRoles,
    OpenPartnerCenterTicket,
    SeeBenefitsReport,
};
inline constexpr int permissionCount = int(Permission::SeeBenefitsReport) + 1;
QString codeOf(Permission permission); // "see-benefits", "activate", ...

struct Requirement
{
    bool mpn = false;        // the account must be associated with MPN
    bool csp = false;        // ... with CSP
    QList<Role> roles = {};  // one of these; empty: no role is needed
    bool isRehearsed = true; // false: the portal has it, this program does not imitate it
};
Requirement requirementOf(Permission permission);

// Whether the account meets the requirement. Whether the thing can be done today (offers, contracts, ...) is for the
// rule of that thing to say.
bool mayDo(Permission permission, const Account& account);
// The accounts of the organisation that may, in its order.
QList<Account> accountsThatMay(Permission permission, const Organisation& organisation);
QStringList signInsThatMay(Permission permission, const Organisation& organisation);

// What the role is needed for, in the order of the enum; empty for a role that opens nothing here.
QList<Permission> permissionsOf(Role role);
