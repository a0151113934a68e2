#pragma once

#include <QList>
#include <QString>

#include <optional>

// Work or school = AAD; Microsoft account = MSA (article, "Microsoft Product Support").
enum class AccountKind { WorkOrSchool, MicrosoftAccount };

// domain.md 1.7. An account without a role is the portal's "default user".
enum class Role {
    GlobalAdmin,
    MpnPartnerAdmin,
    AdminAgent,
    HelpdeskAgent,
    SalesAgent,
    AccountAdmin,
    UserManagementAdmin,
    BillingAdmin,
    BusinessProfileAdmin,
    ReferralsAdmin,
    ReferralsUser,
    IncentivesAdmin,
    IncentivesUser,
    ReportViewer,
    ExecutiveReportViewer,
};
inline constexpr int roleCount = int(Role::ExecutiveReportViewer) + 1;

// Stable words for files and the command line: "global-admin", "work-or-school".
QString codeOf(Role role);
std::optional<Role> roleFromCode(const QString& code);
QString codeOf(AccountKind kind);
std::optional<AccountKind> accountKindFromCode(const QString& code);

// Who is signed in.
struct Account
{
    qint64 id = 0;
    QString signIn; // compared without regard to case
    QString displayName;
    AccountKind kind = AccountKind::WorkOrSchool;
    bool mpn = false; // associated with MPN
    bool csp = false; // associated with CSP
    QList<Role> roles;
    qint64 organisation = 0;

    bool has(Role role) const { return roles.contains(role); }
    bool operator==(const Account&) const = default;
};
