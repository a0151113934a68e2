#include "model/domain/reason.h"

QString codeOf(Reason reason)
{
    switch (reason) {
    case Reason::NotSignedIn: return QStringLiteral("not-signed-in");
    case Reason::NotMpnAssociated: return QStringLiteral("not-mpn-associated");
    case Reason::NoActiveOffers: return QStringLiteral("no-active-offers");
    case Reason::RoleRequired: return QStringLiteral("role-required");
    case Reason::AlreadyActivated: return QStringLiteral("already-activated");
    case Reason::ActivationClosed: return QStringLiteral("activation-closed");
    case Reason::MalformedId: return QStringLiteral("malformed-id");
    case Reason::WrongIds: return QStringLiteral("wrong-ids");
    case Reason::ContractExpired: return QStringLiteral("contract-expired");
    case Reason::ContractNotStarted: return QStringLiteral("contract-not-started");
    case Reason::AlreadyLinked: return QStringLiteral("already-linked");
    case Reason::NoCloudEntitlement: return QStringLiteral("no-cloud-entitlement");
    case Reason::IdsNotTaken: return QStringLiteral("ids-not-taken");
    case Reason::NotLinked: return QStringLiteral("not-linked");
    case Reason::NotActivated: return QStringLiteral("not-activated");
    case Reason::NoIncidents: return QStringLiteral("no-incidents");
    case Reason::CloudOnly: return QStringLiteral("cloud-only");
    case Reason::OnPremisesOnly: return QStringLiteral("on-premises-only");
    case Reason::CloudProduct: return QStringLiteral("cloud-product");
    case Reason::OnPremisesProduct: return QStringLiteral("on-premises-product");
    case Reason::OtherPortal: return QStringLiteral("other-portal");
    case Reason::CspPartnerOnly: return QStringLiteral("csp-partner-only");
    case Reason::ProductNotRecent: return QStringLiteral("product-not-recent");
    case Reason::NMinus2OrOlder: return QStringLiteral("n-2-or-older");
    case Reason::MainstreamEnded: return QStringLiteral("mainstream-ended");
    case Reason::OutOfSupport: return QStringLiteral("out-of-support");
    case Reason::NotReleased: return QStringLiteral("not-released");
    case Reason::NoEligiblePlan: return QStringLiteral("no-eligible-plan");
    case Reason::PurchaseNeedsMicrosoftAccount: return QStringLiteral("purchase-needs-microsoft-account");
    case Reason::CspRequired: return QStringLiteral("csp-required");
    case Reason::AdminAgentRequired: return QStringLiteral("admin-agent-required");
    case Reason::IndirectReseller: return QStringLiteral("indirect-reseller");
    case Reason::RequiredField: return QStringLiteral("required-field");
    case Reason::TooLong: return QStringLiteral("too-long");
    case Reason::InvalidValue: return QStringLiteral("invalid-value");
    case Reason::AlreadyClosed: return QStringLiteral("already-closed");
    case Reason::NotOpenedYet: return QStringLiteral("not-opened-yet");
    case Reason::NotFound: return QStringLiteral("not-found");
    case Reason::UnknownAccount: return QStringLiteral("unknown-account");
    case Reason::UnknownProduct: return QStringLiteral("unknown-product");
    case Reason::UnknownPlan: return QStringLiteral("unknown-plan");
    case Reason::UnknownCustomer: return QStringLiteral("unknown-customer");
    case Reason::UnknownBenefit: return QStringLiteral("unknown-benefit");
    case Reason::UnknownScenario: return QStringLiteral("unknown-scenario");
    case Reason::UnknownOrganisation: return QStringLiteral("unknown-organisation");
    case Reason::OutOfTpdScope: return QStringLiteral("out-of-tpd-scope");
    case Reason::NoHours: return QStringLiteral("no-hours");
    case Reason::UnknownEdition: return QStringLiteral("unknown-edition");
    case Reason::TrainingOnly: return QStringLiteral("training-only");
    case Reason::OrganisationOnly: return QStringLiteral("organisation-only");
    case Reason::InUse: return QStringLiteral("in-use");
    case Reason::ChangedMeanwhile: return QStringLiteral("changed-meanwhile");
    }
    Q_UNREACHABLE();
}

std::optional<Reason> reasonFromCode(const QString& code)
{
    for (int i = 0; i < reasonCount; ++i)
        if (codeOf(Reason(i)) == code)
            return Reason(i);
    return std::nullopt;
}

QList<Reason> ReasonSet::toList() const
{
    QList<Reason> list;
    list.reserve(count());
    for (int i = 0; i < reasonCount; ++i)
        if (contains(Reason(i)))
            list.append(Reason(i));
    return list;
}
