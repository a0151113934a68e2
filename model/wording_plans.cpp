#include "model/wording.h"

#include "model/wording_tr.h"

namespace wording {

static QString noIncidentsText(const PlanLine& line)
{
    if (!line.entitlement || !line.entitlement->granted)
        return textOf(Reason::NoIncidents);
    return Wording::tr("No incidents are left. The plan had %n incident(s).", nullptr, *line.entitlement->granted);
}

QString textOf(Reason reason, const PlanLine& line, const ProductVersion& product)
{
    const QString name = productText(product);
    if (reason == Reason::CloudOnly)
        return Wording::tr("For cloud products only. You chose %1, an on-premises product. Use this plan for a request in Azure, "
                           "Microsoft 365, Power Platform or LCS.")
            .arg(name);
    if (reason == Reason::OnPremisesOnly)
        return Wording::tr("For recent on-premises products only. You chose %1, a cloud product.").arg(name);
    if (reason == Reason::ProductNotRecent)
        return Wording::tr("Support plan cannot be used for support on the specified product (Code: 8). %1 is not recent.")
            .arg(name);
    if (reason == Reason::NoIncidents)
        return noIncidentsText(line);
    Refusal refusal{.reason = reason};
    if (line.contract && reason == Reason::ContractExpired)
        refusal.date = line.contract->end;
    if (line.contract && reason == Reason::ContractNotStarted)
        refusal.date = line.contract->start;
    return textOf(refusal);
}

QString barText(Reason bar)
{
    if (bar == Reason::NotLinked || bar == Reason::NoEligiblePlan)
        return Wording::tr("We were unable to find an eligible support plan associated with your account. Please add a support "
                           "plan from the options below.");
    if (bar == Reason::PurchaseNeedsMicrosoftAccount)
        return Wording::tr(
            "You are currently signed in using an Azure Active Directory account. The purchase of Professional Support plans "
            "must be made using a Microsoft Account. To learn more about this process, please click here.");
    if (bar == Reason::ProductNotRecent)
        return Wording::tr("Support plan cannot be used for support on the specified product (Code: 8)");
    if (bar == Reason::NoCloudEntitlement) // Microsoft 365 admin center: of the organisation, not of a contract
        return Wording::tr("The organisation's membership has no Signature Cloud Support: it includes Microsoft Product Support "
                           "only, for on-premises products.");
    return textOf(bar);
}

QString azureAlreadyAssociated()
{
    return Wording::tr("This Access ID is already associated to an account. Please contact your Technical Account Manager to "
                       "obtain a new Access ID");
}

QString titleOf(LinkCause cause)
{
    switch (cause) {
    case LinkCause::LinkedAndValid: return Wording::tr("Ignore this message");
    case LinkCause::Expired: return Wording::tr("The contract is expired");
    case LinkCause::NoCloudEntitlement: return Wording::tr("This contract has no cloud support");
    case LinkCause::Spent: return Wording::tr("No incidents are left");
    }
    Q_UNREACHABLE();
}

QString titleOf(const Diagnosis& diagnosis)
{
    if (diagnosis.cause == LinkCause::LinkedAndValid && diagnosis.startsOn.isValid())
        return Wording::tr("The contract has not started yet");
    if (diagnosis.cause == LinkCause::LinkedAndValid && diagnosis.isCloudOnly)
        return Wording::tr("The plan is for cloud products only");
    return titleOf(diagnosis.cause);
}

// One sentence for each portal: Italian needs another preposition for each.
static QString earlierLinkText(const Link& link)
{
    QString sentence;
    switch (link.portal) {
    case Portal::SupportForBusiness: sentence = Wording::tr("It was linked in Support for Business on %1."); break;
    case Portal::Azure: sentence = Wording::tr("It was linked in the Azure portal on %1."); break;
    case Portal::Microsoft365: sentence = Wording::tr("It was linked in the Microsoft 365 admin center on %1."); break;
    case Portal::PowerPlatform: sentence = Wording::tr("It was linked in the Power Platform admin center on %1."); break;
    case Portal::Lcs: sentence = Wording::tr("It was linked in Lifecycle Services (LCS) on %1."); break;
    }
    return link.date.isValid() ? withDate(sentence, link.date) : QString();
}

// The contract may hold another plan with incidents left, so the one that is spent is named where it is known.
static QString spentText(const Diagnosis& diagnosis)
{
    if (diagnosis.spentPlan.isEmpty())
        return Wording::tr("The contract is linked to your account, but its Signature plan has no incidents left and is hidden. "
                           "Linking the contract again does not add any.");
    if (diagnosis.portal == Portal::SupportForBusiness)
        return Wording::tr("The contract is linked to your account, but its plan %1 has no incidents left. Linking the contract "
                           "again does not add any.")
            .arg(diagnosis.spentPlan);
    return Wording::tr("The contract is linked to your account, but its plan %1 has no incidents left and is hidden. Linking "
                       "the contract again does not add any.")
        .arg(diagnosis.spentPlan);
}

static QString causeText(const Diagnosis& diagnosis)
{
    switch (diagnosis.cause) {
    case LinkCause::LinkedAndValid:
        if (diagnosis.startsOn.isValid())
            return withDate(Wording::tr("The contract is linked to your account but has not started yet: its first day is %1. "
                                        "Linking it again changes nothing."),
                            diagnosis.startsOn);
        if (diagnosis.isCloudOnly)
            return Wording::tr(
                "The contract is already linked to your account, so it cannot be linked again. It holds Signature Cloud Support "
                "alone, which Support for Business lists among the unavailable plans and never offers.");
        return Wording::tr(
            "The contract is already linked to your account, so it cannot be linked again. No new Access ID is needed.");
    case LinkCause::Expired:
        return diagnosis.expiredOn.isValid()
                   ? withDate(Wording::tr("The contract is linked to your account but expired: its last day was %1. Linking it "
                                          "again does not bring it back."),
                              diagnosis.expiredOn)
                   : Wording::tr("The contract is linked to your account but expired. Linking it again does not bring it back.");
    case LinkCause::NoCloudEntitlement:
        return Wording::tr("The contract is linked to your account, but it has no Signature Cloud Support. The cloud portals "
                           "show nothing of it.");
    case LinkCause::Spent: return spentText(diagnosis);
    }
    Q_UNREACHABLE();
}

QString textOf(const Diagnosis& diagnosis)
{
    const QString earlier = earlierLinkText(diagnosis.earlier);
    return earlier.isEmpty() ? causeText(diagnosis) : causeText(diagnosis) + QLatin1Char(' ') + earlier;
}

QString nextStepFor(const Diagnosis& diagnosis)
{
    switch (diagnosis.cause) {
    case LinkCause::LinkedAndValid:
        if (diagnosis.startsOn.isValid())
            return withDate(Wording::tr("The plan is offered from %1 on: move the date of the workspace to that day."),
                            diagnosis.startsOn);
        if (diagnosis.isCloudOnly)
            return Wording::tr(
                "The plan is cloud-only: open a request for a cloud product in Azure, Microsoft 365, Power Platform or LCS. It "
                "is offered there.");
        return Wording::tr("Open a request as usual. The plan is offered there.");
    case LinkCause::Expired:
    case LinkCause::Spent: return Wording::tr("A new support plan is needed.");
    case LinkCause::NoCloudEntitlement:
        return Wording::tr("Use the contract in Support for Business. For cloud products a plan with cloud support is needed.");
    }
    Q_UNREACHABLE();
}

} // namespace wording
