#include "model/domain/account.h"
#include "model/domain/advisory.h"
#include "model/domain/edition.h"
#include "model/domain/linking.h"
#include "model/domain/organisation.h"
#include "model/domain/portal.h"
#include "model/domain/product.h"
#include "model/domain/request.h"
#include "model/domain/text.h"

// The stable words of every enum but Reason. They stand in workspace files, in scripts and in the catalogue: a word once
// released is never changed.

// The enums count from 0 without gaps, so that `last` says them all.
template <class Enum> static std::optional<Enum> fromCode(const QString& code, Enum last)
{
    for (int i = 0; i <= int(last); ++i)
        if (codeOf(Enum(i)) == code)
            return Enum(i);
    return std::nullopt;
}

QString codeOf(Role role)
{
    switch (role) {
    case Role::GlobalAdmin: return QStringLiteral("global-admin");
    case Role::MpnPartnerAdmin: return QStringLiteral("mpn-partner-admin");
    case Role::AdminAgent: return QStringLiteral("admin-agent");
    case Role::HelpdeskAgent: return QStringLiteral("helpdesk-agent");
    case Role::SalesAgent: return QStringLiteral("sales-agent");
    case Role::AccountAdmin: return QStringLiteral("account-admin");
    case Role::UserManagementAdmin: return QStringLiteral("user-management-admin");
    case Role::BillingAdmin: return QStringLiteral("billing-admin");
    case Role::BusinessProfileAdmin: return QStringLiteral("business-profile-admin");
    case Role::ReferralsAdmin: return QStringLiteral("referrals-admin");
    case Role::ReferralsUser: return QStringLiteral("referrals-user");
    case Role::IncentivesAdmin: return QStringLiteral("incentives-admin");
    case Role::IncentivesUser: return QStringLiteral("incentives-user");
    case Role::ReportViewer: return QStringLiteral("report-viewer");
    case Role::ExecutiveReportViewer: return QStringLiteral("executive-report-viewer");
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromCode(const QString& code) { return fromCode(code, Role::ExecutiveReportViewer); }

QString codeOf(AdvisoryService service)
{
    switch (service) {
    case AdvisoryService::Presales: return QStringLiteral("presales");
    case AdvisoryService::Deployment: return QStringLiteral("deployment");
    }
    Q_UNREACHABLE();
}

std::optional<AdvisoryService> advisoryServiceFromCode(const QString& code)
{
    return fromCode(code, AdvisoryService::Deployment);
}

QString codeOf(AccountKind kind)
{
    switch (kind) {
    case AccountKind::WorkOrSchool: return QStringLiteral("work-or-school");
    case AccountKind::MicrosoftAccount: return QStringLiteral("microsoft-account");
    }
    Q_UNREACHABLE();
}

std::optional<AccountKind> accountKindFromCode(const QString& code) { return fromCode(code, AccountKind::MicrosoftAccount); }

QString codeOf(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Published: return QStringLiteral("published");
    case Evidence::SecondHand: return QStringLiteral("second-hand");
    case Evidence::Assumed: return QStringLiteral("assumed");
    }
    Q_UNREACHABLE();
}

std::optional<Evidence> evidenceFromCode(const QString& code)
{
    for (Evidence evidence : {Evidence::Published, Evidence::SecondHand, Evidence::Assumed})
        if (codeOf(evidence) == code)
            return evidence;
    return std::nullopt;
}

QString codeOf(ListedUnit unit)
{
    switch (unit) {
    case ListedUnit::Incidents: return QStringLiteral("incidents");
    case ListedUnit::Hours: return QStringLiteral("hours");
    case ListedUnit::Consultations: return QStringLiteral("consultations");
    }
    Q_UNREACHABLE();
}

std::optional<ListedUnit> listedUnitFromCode(const QString& code) { return fromCode(code, ListedUnit::Consultations); }

QString codeOf(Benefit benefit)
{
    switch (benefit) {
    case Benefit::ProductSupport: return QStringLiteral("product-support");
    case Benefit::Signature: return QStringLiteral("signature-cloud-support");
    case Benefit::AdvisoryHours: return QStringLiteral("tpd");
    }
    Q_UNREACHABLE();
}

std::optional<Benefit> benefitFromCode(const QString& code) { return fromCode(code, Benefit::AdvisoryHours); }

QString codeOf(CspKind kind)
{
    switch (kind) {
    case CspKind::None: return QStringLiteral("none");
    case CspKind::DirectBill: return QStringLiteral("direct-bill");
    case CspKind::IndirectReseller: return QStringLiteral("indirect-reseller");
    }
    Q_UNREACHABLE();
}

std::optional<CspKind> cspKindFromCode(const QString& code) { return fromCode(code, CspKind::IndirectReseller); }

QString codeOf(Portal portal)
{
    switch (portal) {
    case Portal::SupportForBusiness: return QStringLiteral("support-for-business");
    case Portal::Azure: return QStringLiteral("azure");
    case Portal::Microsoft365: return QStringLiteral("microsoft-365");
    case Portal::PowerPlatform: return QStringLiteral("power-platform");
    case Portal::Lcs: return QStringLiteral("lcs");
    }
    Q_UNREACHABLE();
}

std::optional<Portal> portalFromCode(const QString& code) { return fromCode(code, Portal::Lcs); }

QString codeOf(Deployment deployment)
{
    switch (deployment) {
    case Deployment::OnPremises: return QStringLiteral("on-premises");
    case Deployment::Cloud: return QStringLiteral("cloud");
    }
    Q_UNREACHABLE();
}

QString codeOf(Language language)
{
    switch (language) {
    case Language::English: return QStringLiteral("en");
    case Language::Italian: return QStringLiteral("it");
    }
    Q_UNREACHABLE();
}

QString codeOf(LinkCause cause)
{
    switch (cause) {
    case LinkCause::LinkedAndValid: return QStringLiteral("linked-and-valid");
    case LinkCause::Expired: return QStringLiteral("expired");
    case LinkCause::NoCloudEntitlement: return QStringLiteral("no-cloud-entitlement");
    case LinkCause::Spent: return QStringLiteral("spent");
    }
    Q_UNREACHABLE();
}

QString codeOf(Severity severity)
{
    switch (severity) {
    case Severity::A: return QStringLiteral("A");
    case Severity::B: return QStringLiteral("B");
    case Severity::C: return QStringLiteral("C");
    }
    Q_UNREACHABLE();
}

std::optional<Severity> severityFromCode(const QString& code) { return fromCode(code, Severity::C); }

QString codeOf(SupportHours hours)
{
    switch (hours) {
    case SupportHours::BusinessHours: return QStringLiteral("business-hours");
    case SupportHours::AroundTheClock: return QStringLiteral("around-the-clock");
    }
    Q_UNREACHABLE();
}

std::optional<SupportHours> supportHoursFromCode(const QString& code) { return fromCode(code, SupportHours::AroundTheClock); }

QString codeOf(ContactMethod method)
{
    switch (method) {
    case ContactMethod::Email: return QStringLiteral("email");
    case ContactMethod::Phone: return QStringLiteral("phone");
    }
    Q_UNREACHABLE();
}

std::optional<ContactMethod> contactMethodFromCode(const QString& code) { return fromCode(code, ContactMethod::Phone); }

QString codeOf(RequestState state)
{
    switch (state) {
    case RequestState::Open: return QStringLiteral("open");
    case RequestState::Waiting: return QStringLiteral("waiting");
    case RequestState::Closed: return QStringLiteral("closed");
    }
    Q_UNREACHABLE();
}

std::optional<RequestState> requestStateFromCode(const QString& code) { return fromCode(code, RequestState::Closed); }

QString codeOf(CloseReason reason)
{
    switch (reason) {
    case CloseReason::Solved: return QStringLiteral("solved");
    case CloseReason::Duplicate: return QStringLiteral("duplicate");
    case CloseReason::ProductBug: return QStringLiteral("product-bug");
    }
    Q_UNREACHABLE();
}

std::optional<CloseReason> closeReasonFromCode(const QString& code) { return fromCode(code, CloseReason::ProductBug); }

QString codeOf(RequestEvent::Kind kind)
{
    switch (kind) {
    case RequestEvent::Kind::Opened: return QStringLiteral("opened");
    case RequestEvent::Kind::Consumed: return QStringLiteral("consumed");
    case RequestEvent::Kind::Closed: return QStringLiteral("closed");
    case RequestEvent::Kind::Refunded: return QStringLiteral("refunded");
    }
    Q_UNREACHABLE();
}

std::optional<RequestEvent::Kind> requestEventKindFromCode(const QString& code)
{
    return fromCode(code, RequestEvent::Kind::Refunded);
}
