#include "model/wording.h"

#include "model/wording_tr.h"

namespace wording {

static QString whoCanDoIt(const Refusal& refusal)
{
    if (refusal.reason == Reason::AdminAgentRequired && refusal.accounts.isEmpty())
        return Wording::tr("Sign in with an account that holds the role Admin agent.");
    if (refusal.accounts.isEmpty())
        return Wording::tr("No account of the organisation holds one of these roles: a Global admin is needed first.");
    return Wording::tr("These accounts can do it: %1.", nullptr, int(refusal.accounts.size()))
        .arg(refusal.accounts.join(QStringLiteral(", ")));
}

// An address is as looksLikeAddress() says.
static QString howToCorrect(const Refusal& refusal)
{
    if (refusal.subject == QLatin1String("email") && refusal.actual == 0)
        return Wording::tr(
            "Enter an address with one @ and text before and after it, without spaces, such as name@company.example.");
    if (refusal.subject == QLatin1String("copy-to") && refusal.actual == 0)
        return Wording::tr("Enter addresses such as name@company.example, separated by semicolons.");
    return Wording::tr("Correct the value.");
}

QString adviceFor(const Refusal& refusal)
{
    switch (refusal.reason) {
    case Reason::NotSignedIn: return Wording::tr("Sign in with an account of the organisation.");
    case Reason::NotMpnAssociated: return Wording::tr("Select the Account icon, then Sign-in with another account.");
    case Reason::NoActiveOffers:
        return Wording::tr("If the organisation has active offers, this is the wrong account: select the Account icon, then "
                           "Sign-in with another account.");
    case Reason::RoleRequired:
    case Reason::AdminAgentRequired: return whoCanDoIt(refusal);
    case Reason::AlreadyActivated:
        return Wording::tr("Use the Access ID and Contract ID that the Technical benefits page shows.");
    case Reason::ActivationClosed: return Wording::tr("It can be activated again once the membership is renewed.");
    case Reason::MalformedId:
    case Reason::WrongIds: return Wording::tr("Compare both IDs with those on the Technical benefits page.");
    case Reason::ContractExpired:
    case Reason::NoIncidents: return Wording::tr("A new support plan is needed.");
    case Reason::ContractNotStarted: return Wording::tr("Move the date of the workspace to the first day of the contract.");
    case Reason::AlreadyLinked: return Wording::tr("There is no need to link it again: one link is valid in every portal.");
    case Reason::NoCloudEntitlement:
    case Reason::OnPremisesOnly: return Wording::tr("Use this plan in Support for Business, for a recent on-premises product.");
    case Reason::IdsNotTaken: return Wording::tr("Open a request: the plan that the organisation activated is used.");
    case Reason::NotLinked: return Wording::tr("Link the contract with its Access ID and Contract ID.");
    case Reason::NotActivated:
        return Wording::tr("A Global admin or MPN partner admin can activate it on the Technical benefits page.");
    case Reason::CloudOnly: return Wording::tr("Use this plan for a request in Azure, Microsoft 365, Power Platform or LCS.");
    case Reason::CloudProduct:
    case Reason::OtherPortal: // without a subject it has none: csp-partner-only beside it says what to do
        return refusal.subject.isEmpty() ? QString() : Wording::tr("Open the request in the portal of the product.");
    case Reason::OnPremisesProduct: return Wording::tr("Open the request in Support for Business.");
    case Reason::CspPartnerOnly: return Wording::tr("Open the request from Customers, in the customer's context.");
    case Reason::ProductNotRecent:
    case Reason::NMinus2OrOlder:
    case Reason::MainstreamEnded:
    case Reason::OutOfSupport: return Wording::tr("Choose the current version or the one before it, in mainstream support.");
    case Reason::NotReleased: return Wording::tr("Choose a version that is released.");
    case Reason::NoEligiblePlan: return Wording::tr("Read why each plan cannot be used, or link another contract.");
    case Reason::PurchaseNeedsMicrosoftAccount: return Wording::tr("To purchase a plan, sign in with a Microsoft account.");
    case Reason::CspRequired:
        return refusal.accounts.isEmpty() ? Wording::tr("Sign in with an account associated with CSP.") : whoCanDoIt(refusal);
    case Reason::IndirectReseller: return Wording::tr("The indirect provider can open the request.");
    case Reason::RequiredField: return Wording::tr("Fill in the field.");
    case Reason::TooLong: return Wording::tr("Shorten the text.");
    case Reason::InvalidValue: return howToCorrect(refusal);
    case Reason::UnknownPlan: return Wording::tr("Choose one of the plans that the portal lists.");
    case Reason::OutOfTpdScope:
        return Wording::tr("For an error or a fault, open a support request; the page lists what is in scope.");
    case Reason::NoHours: return Wording::tr("Ask for fewer hours, or wait for the next membership year.");
    case Reason::NotOpenedYet:
        return Wording::tr("Set the date forward to that day or later, then close the request: in a training workspace the date "
                           "of the workspace, otherwise that of the computer.");
    case Reason::AlreadyClosed:
    case Reason::NotFound:
    case Reason::UnknownAccount:
    case Reason::UnknownProduct:
    case Reason::UnknownCustomer:
    case Reason::UnknownBenefit:
    case Reason::UnknownScenario:
    case Reason::UnknownOrganisation:
    case Reason::UnknownEdition:
    case Reason::TrainingOnly:
    case Reason::OrganisationOnly: return {};
    case Reason::InUse: return Wording::tr("Add another one instead, or end the offer.");
    case Reason::ChangedMeanwhile:
        return refusal.subject.isEmpty() ? Wording::tr("Read the organisation again, then change it.")
                                         : Wording::tr("With another key it is a second request.");
    }
    Q_UNREACHABLE();
}

QString shortTextOf(Reason reason)
{
    switch (reason) {
    case Reason::NotSignedIn: return Wording::tr("Not signed in");
    case Reason::NotMpnAssociated: return Wording::tr("No MPN association");
    case Reason::NoActiveOffers: return Wording::tr("No active offers");
    case Reason::RoleRequired: return Wording::tr("Role required");
    case Reason::AlreadyActivated: return Wording::tr("Already activated");
    case Reason::ActivationClosed: return Wording::tr("Activation closed");
    case Reason::MalformedId: return Wording::tr("Not nine digits");
    case Reason::WrongIds: return Wording::tr("Wrong IDs");
    case Reason::ContractExpired: return Wording::tr("Expired");
    case Reason::ContractNotStarted: return Wording::tr("Not started");
    case Reason::AlreadyLinked: return Wording::tr("Already linked");
    case Reason::NoCloudEntitlement: return Wording::tr("No cloud support");
    case Reason::IdsNotTaken: return Wording::tr("No IDs needed");
    case Reason::NotLinked: return Wording::tr("Not linked");
    case Reason::NotActivated: return Wording::tr("Not activated");
    case Reason::NoIncidents: return Wording::tr("No incidents left");
    case Reason::CloudOnly: return Wording::tr("Cloud only");
    case Reason::OnPremisesOnly: return Wording::tr("On-premises only");
    case Reason::CloudProduct: return Wording::tr("Cloud product");
    case Reason::OnPremisesProduct: return Wording::tr("On-premises product");
    case Reason::OtherPortal: return Wording::tr("Other portal");
    case Reason::CspPartnerOnly: return Wording::tr("CSP partner only");
    case Reason::ProductNotRecent: return Wording::tr("Not recent");
    case Reason::NMinus2OrOlder: return Wording::tr("N-2 or older");
    case Reason::MainstreamEnded: return Wording::tr("Mainstream ended");
    case Reason::OutOfSupport: return Wording::tr("Out of support");
    case Reason::NotReleased: return Wording::tr("Not released");
    case Reason::NoEligiblePlan: return Wording::tr("No eligible plan");
    case Reason::PurchaseNeedsMicrosoftAccount: return Wording::tr("Microsoft account needed");
    case Reason::CspRequired: return Wording::tr("No CSP association");
    case Reason::AdminAgentRequired: return Wording::tr("Admin agent required");
    case Reason::IndirectReseller: return Wording::tr("Indirect reseller");
    case Reason::RequiredField: return Wording::tr("Required");
    case Reason::TooLong: return Wording::tr("Too long");
    case Reason::InvalidValue: return Wording::tr("Not allowed");
    case Reason::AlreadyClosed: return Wording::tr("Already closed");
    case Reason::NotOpenedYet: return Wording::tr("Not opened yet");
    case Reason::NotFound: return Wording::tr("Not found");
    case Reason::UnknownAccount: return Wording::tr("Unknown account");
    case Reason::UnknownProduct: return Wording::tr("Unknown product");
    case Reason::UnknownPlan: return Wording::tr("Unknown plan");
    case Reason::UnknownCustomer: return Wording::tr("Unknown customer");
    case Reason::UnknownBenefit: return Wording::tr("Unknown benefit");
    case Reason::UnknownScenario: return Wording::tr("Unknown scenario");
    case Reason::UnknownOrganisation: return Wording::tr("Unknown organisation");
    case Reason::OutOfTpdScope: return Wording::tr("Not in scope");
    case Reason::NoHours: return Wording::tr("No hours left");
    case Reason::UnknownEdition: return Wording::tr("Unknown edition");
    case Reason::TrainingOnly: return Wording::tr("Training only");
    case Reason::OrganisationOnly: return Wording::tr("Own organisation only");
    case Reason::InUse: return Wording::tr("In use");
    case Reason::ChangedMeanwhile: return Wording::tr("Changed meanwhile");
    }
    Q_UNREACHABLE();
}

} // namespace wording
