#include "model/domain/permission.h"

#include <algorithm>

QString codeOf(Permission permission)
{
    switch (permission) {
    case Permission::SeeBenefits: return QStringLiteral("see-benefits");
    case Permission::Activate: return QStringLiteral("activate");
    case Permission::SeeIds: return QStringLiteral("see-ids");
    case Permission::LinkContract: return QStringLiteral("link-contract");
    case Permission::FileRequest: return QStringLiteral("file-request");
    case Permission::AskForAdvisoryHours: return QStringLiteral("ask-for-advisory-hours");
    case Permission::FileForCustomer: return QStringLiteral("file-for-customer");
    case Permission::HelpCustomers: return QStringLiteral("help-customers");
    case Permission::AssignDirectoryRoles: return QStringLiteral("assign-directory-roles");
    case Permission::AssignPartnerRoles: return QStringLiteral("assign-partner-roles");
    case Permission::SeeOthersRoles: return QStringLiteral("see-others-roles");
    case Permission::OpenPartnerCenterTicket: return QStringLiteral("open-partner-center-ticket");
    case Permission::SeeBenefitsReport: return QStringLiteral("see-benefits-report");
    }
    Q_UNREACHABLE();
}

static QList<Role> rolesWithTickets()
{
    return {Role::GlobalAdmin,   Role::MpnPartnerAdmin,     Role::AdminAgent,    Role::HelpdeskAgent,        Role::SalesAgent,
            Role::AccountAdmin,  Role::UserManagementAdmin, Role::BillingAdmin,  Role::BusinessProfileAdmin, Role::ReferralsAdmin,
            Role::ReferralsUser, Role::IncentivesAdmin,     Role::IncentivesUser};
}

Requirement requirementOf(Permission permission)
{
    switch (permission) {
    case Permission::SeeBenefits:
    case Permission::SeeIds:
    case Permission::AskForAdvisoryHours: return {.mpn = true};
    case Permission::Activate: return {.mpn = true, .roles = {Role::GlobalAdmin, Role::MpnPartnerAdmin}};
    case Permission::LinkContract:
    case Permission::FileRequest: return {};
    case Permission::FileForCustomer:
    case Permission::HelpCustomers: return {.csp = true, .roles = {Role::AdminAgent}}; // D8: one gate for both
    case Permission::AssignDirectoryRoles: return {.roles = {Role::GlobalAdmin, Role::UserManagementAdmin}, .isRehearsed = false};
    case Permission::AssignPartnerRoles: return {.roles = {Role::GlobalAdmin, Role::AccountAdmin}, .isRehearsed = false};
    case Permission::SeeOthersRoles:
        return {.roles = {Role::GlobalAdmin, Role::MpnPartnerAdmin, Role::AccountAdmin, Role::UserManagementAdmin},
                .isRehearsed = false};
    case Permission::OpenPartnerCenterTicket: return {.roles = rolesWithTickets(), .isRehearsed = false};
    case Permission::SeeBenefitsReport:
        return {.roles = {Role::GlobalAdmin, Role::AdminAgent, Role::ReportViewer, Role::ExecutiveReportViewer},
                .isRehearsed = false};
    }
    Q_UNREACHABLE();
}

bool mayDo(Permission permission, const Account& account)
{
    const Requirement needed = requirementOf(permission);
    if ((needed.mpn && !account.mpn) || (needed.csp && !account.csp))
        return false;
    return needed.roles.isEmpty() ||
           std::any_of(needed.roles.begin(), needed.roles.end(), [&](Role role) { return account.has(role); });
}

QList<Account> accountsThatMay(Permission permission, const Organisation& organisation)
{
    QList<Account> accounts;
    for (const Account& account : organisation.accounts)
        if (mayDo(permission, account))
            accounts.append(account);
    return accounts;
}

QStringList signInsThatMay(Permission permission, const Organisation& organisation)
{
    QStringList signIns;
    for (const Account& account : accountsThatMay(permission, organisation))
        signIns.append(account.signIn);
    return signIns;
}

QList<Permission> permissionsOf(Role role)
{
    QList<Permission> permissions;
    for (int i = 0; i < permissionCount; ++i)
        if (requirementOf(Permission(i)).roles.contains(role))
            permissions.append(Permission(i));
    return permissions;
}
