#include "model/wording.h"

#include "model/wording_tr.h"

#include <QHash>

namespace wording {

QString textOf(AccountKind kind)
{
    switch (kind) {
    case AccountKind::WorkOrSchool: return Wording::tr("Work or school");
    case AccountKind::MicrosoftAccount: return Wording::tr("Microsoft account");
    }
    Q_UNREACHABLE();
}

QString textOf(Role role)
{
    switch (role) {
    case Role::GlobalAdmin: return Wording::tr("Global admin");
    case Role::MpnPartnerAdmin: return Wording::tr("MPN partner admin");
    case Role::AdminAgent: return Wording::tr("Admin agent");
    case Role::HelpdeskAgent: return Wording::tr("Helpdesk agent");
    case Role::SalesAgent: return Wording::tr("Sales agent");
    case Role::AccountAdmin: return Wording::tr("Account admin");
    case Role::UserManagementAdmin: return Wording::tr("User management admin");
    case Role::BillingAdmin: return Wording::tr("Billing admin");
    case Role::BusinessProfileAdmin: return Wording::tr("Business profile admin");
    case Role::ReferralsAdmin: return Wording::tr("Referrals admin");
    case Role::ReferralsUser: return Wording::tr("Referrals user");
    case Role::IncentivesAdmin: return Wording::tr("Incentives admin");
    case Role::IncentivesUser: return Wording::tr("Incentives user");
    case Role::ReportViewer: return Wording::tr("Report viewer");
    case Role::ExecutiveReportViewer: return Wording::tr("Executive report viewer");
    }
    Q_UNREACHABLE();
}

QString rolesText(const QList<Role>& roles)
{
    if (roles.isEmpty())
        return Wording::tr("no role (default user)");
    QStringList words;
    for (Role role : roles)
        words.append(textOf(role));
    return words.join(QStringLiteral(", "));
}

QString programmesText(const Account& account)
{
    QStringList programmes;
    if (account.mpn)
        programmes.append(QStringLiteral("MPN"));
    if (account.csp)
        programmes.append(QStringLiteral("CSP"));
    return programmes.isEmpty() ? Wording::tr("none", "programmes an account is associated with")
                                : programmes.join(QStringLiteral(", "));
}

QString textOf(Portal portal)
{
    switch (portal) {
    case Portal::SupportForBusiness: return Wording::tr("Support for Business");
    case Portal::Azure: return Wording::tr("Azure portal");
    case Portal::Microsoft365: return Wording::tr("Microsoft 365 admin center");
    case Portal::PowerPlatform: return Wording::tr("Power Platform admin center");
    case Portal::Lcs: return Wording::tr("Lifecycle Services (LCS)");
    }
    Q_UNREACHABLE();
}

QString textOf(Deployment deployment)
{
    switch (deployment) {
    case Deployment::OnPremises: return Wording::tr("On-premises");
    case Deployment::Cloud: return Wording::tr("Cloud");
    }
    Q_UNREACHABLE();
}

QString textOf(Severity severity)
{
    switch (severity) {
    case Severity::A: return Wording::tr("A - Critical impact");
    case Severity::B: return Wording::tr("B - Moderate impact");
    case Severity::C: return Wording::tr("C - Minimal impact");
    }
    Q_UNREACHABLE();
}

QString meaningOf(Severity severity)
{
    switch (severity) {
    case Severity::A:
        return Wording::tr(
            "Significant loss or degradation: production is down and needs attention at once, by day and by night.");
    case Severity::B: return Wording::tr("Moderate loss or degradation: work can go on, impaired.");
    case Severity::C: return Wording::tr("Minor impediments, or a system that is not in production.");
    }
    Q_UNREACHABLE();
}

QString textOf(const FirstResponse& response)
{
    return response.businessHours ? Wording::tr("first response within %n business hour(s)", nullptr, response.hours)
                                  : Wording::tr("first response within %n hour(s)", nullptr, response.hours);
}

QString textOf(SupportHours hours)
{
    switch (hours) {
    case SupportHours::BusinessHours: return Wording::tr("Only during business hours");
    case SupportHours::AroundTheClock: return Wording::tr("24 hours a day");
    }
    Q_UNREACHABLE();
}

QString textOf(ContactMethod method)
{
    switch (method) {
    case ContactMethod::Email: return Wording::tr("E-mail");
    case ContactMethod::Phone: return Wording::tr("Phone");
    }
    Q_UNREACHABLE();
}

QString textOf(RequestState state)
{
    switch (state) {
    case RequestState::Open: return Wording::tr("Open", "state of a request");
    case RequestState::Waiting: return Wording::tr("Waiting", "state of a request");
    case RequestState::Closed: return Wording::tr("Closed", "state of a request");
    }
    Q_UNREACHABLE();
}

QString textOf(CloseReason reason)
{
    switch (reason) {
    case CloseReason::Solved: return Wording::tr("Solved");
    case CloseReason::Duplicate: return Wording::tr("Duplicate");
    case CloseReason::ProductBug: return Wording::tr("Product bug");
    }
    Q_UNREACHABLE();
}

QString textOf(RequestEvent::Kind kind)
{
    switch (kind) {
    case RequestEvent::Kind::Opened: return Wording::tr("Opened", "event of a request");
    case RequestEvent::Kind::Consumed: return Wording::tr("Incident consumed");
    case RequestEvent::Kind::Closed: return Wording::tr("Closed", "event of a request");
    case RequestEvent::Kind::Refunded: return Wording::tr("Incident refunded");
    }
    Q_UNREACHABLE();
}

QString textOf(CspKind kind)
{
    switch (kind) {
    case CspKind::None: return Wording::tr("Not in CSP");
    case CspKind::DirectBill: return Wording::tr("Direct-bill partner");
    case CspKind::IndirectReseller: return Wording::tr("Indirect reseller");
    }
    Q_UNREACHABLE();
}

QString textOf(AdvisoryService service)
{
    switch (service) {
    case AdvisoryService::Presales: return Wording::tr("Technical presales");
    case AdvisoryService::Deployment: return Wording::tr("Technical deployment");
    }
    Q_UNREACHABLE();
}

QString fieldName(const QString& subject)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("access-id"), QT_TRANSLATE_NOOP("Wording", "Access ID")},
        {QStringLiteral("contract-id"), QT_TRANSLATE_NOOP("Wording", "Contract ID")},
        {QStringLiteral("product"), QT_TRANSLATE_NOOP("Wording", "Product version")},
        {QStringLiteral("category"), QT_TRANSLATE_NOOP("Wording", "Category")},
        {QStringLiteral("problem"), QT_TRANSLATE_NOOP("Wording", "Problem")},
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("Wording", "Title")},
        {QStringLiteral("description"), QT_TRANSLATE_NOOP("Wording", "Description")},
        {QStringLiteral("plan"), QT_TRANSLATE_NOOP("Wording", "Support plan")},
        {QStringLiteral("severity"), QT_TRANSLATE_NOOP("Wording", "Severity")},
        {QStringLiteral("hours"), QT_TRANSLATE_NOOP("Wording", "Support hours")},
        {QStringLiteral("advisory-hours"), QT_TRANSLATE_NOOP("Wording", "Hours")},
        {QStringLiteral("contact-method"), QT_TRANSLATE_NOOP("Wording", "Preferred contact method")},
        {QStringLiteral("contact-name"), QT_TRANSLATE_NOOP("Wording", "Contact name")},
        {QStringLiteral("first-name"), QT_TRANSLATE_NOOP("Wording", "First name")},
        {QStringLiteral("last-name"), QT_TRANSLATE_NOOP("Wording", "Last name")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("Wording", "E-mail")},
        {QStringLiteral("phone"), QT_TRANSLATE_NOOP("Wording", "Phone number")},
        {QStringLiteral("copy-to"), QT_TRANSLATE_NOOP("Wording", "People to copy")},
        {QStringLiteral("language"), QT_TRANSLATE_NOOP("Wording", "Support language")},
        {QStringLiteral("time-zone"), QT_TRANSLATE_NOOP("Wording", "Time zone")},
        {QStringLiteral("country"), QT_TRANSLATE_NOOP("Wording", "Country")},
        {QStringLiteral("customer"), QT_TRANSLATE_NOOP("Wording", "Customer")},
        {QStringLiteral("benefit"), QT_TRANSLATE_NOOP("Wording", "Benefit")},
        {QStringLiteral("date"), QT_TRANSLATE_NOOP("Wording", "Date")},
        {QStringLiteral("days"), QT_TRANSLATE_NOOP("Wording", "Days")},
        {QStringLiteral("attachment"), QT_TRANSLATE_NOOP("Wording", "File")},
        {QStringLiteral("attachment-name"), QT_TRANSLATE_NOOP("Wording", "File name")},
        {QStringLiteral("key"), QT_TRANSLATE_NOOP("Wording", "Key of the request")},
    };
    const char* name = names.value(subject);
    return name ? Wording::tr(name) : subject;
}

} // namespace wording
