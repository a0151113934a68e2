#include "model/wording_reference.h"

#include "model/wording.h"
#include "model/wording_tr.h"

namespace wording {

QString textOf(Permission permission)
{
    switch (permission) {
    case Permission::SeeBenefits: return Wording::tr("See the Technical benefits page");
    case Permission::Activate: return Wording::tr("Activate a benefit");
    case Permission::SeeIds: return Wording::tr("See the Access ID and the Contract ID");
    case Permission::LinkContract: return Wording::tr("Link a contract with both IDs");
    case Permission::FileRequest: return Wording::tr("File a request with a linked plan");
    case Permission::AskForAdvisoryHours: return Wording::tr("Ask for partner advisory hours (TPD)");
    case Permission::FileForCustomer: return Wording::tr("File a cloud request for a customer");
    case Permission::HelpCustomers: return Wording::tr("See and help customers");
    case Permission::AssignDirectoryRoles: return Wording::tr("Assign roles of the directory and of CSP");
    case Permission::AssignPartnerRoles: return Wording::tr("Assign roles of the partner programme");
    case Permission::SeeOthersRoles: return Wording::tr("See the roles of others");
    case Permission::OpenPartnerCenterTicket: return Wording::tr("Open a ticket about Partner Center itself");
    case Permission::SeeBenefitsReport: return Wording::tr("See the report on benefits");
    }
    Q_UNREACHABLE();
}

QString requirementText(Permission permission)
{
    const Requirement needed = requirementOf(permission);
    if (needed.roles.isEmpty())
        return needed.mpn ? Wording::tr("any account associated with MPN")
                          : Wording::tr("any account, work or school or Microsoft account");
    if (!needed.csp)
        return rolesText(needed.roles);
    return (needed.roles.size() == 1 ? Wording::tr("an account associated with CSP, with the role %1")
                                     : Wording::tr("an account associated with CSP, with one of these roles: %1"))
        .arg(rolesText(needed.roles));
}

QString textOf(Matter matter)
{
    switch (matter) {
    case Matter::Broken: return Wording::tr("Something does not work");
    case Matter::Advice: return Wording::tr("Advice is needed");
    case Matter::Billing: return Wording::tr("A bill, a quota or a subscription");
    case Matter::Suggestion: return Wording::tr("A suggestion for a product");
    }
    Q_UNREACHABLE();
}

QString explanationOf(Matter matter)
{
    switch (matter) {
    case Matter::Broken:
        return Wording::tr("One problem: an error message, or something that does not work as it was designed to.");
    case Matter::Advice: return Wording::tr("How to design, plan, deploy or sell: nothing is broken.");
    case Matter::Billing: return Wording::tr("Charges, limits, transfers, subscriptions.");
    case Matter::Suggestion: return Wording::tr("A feature that is missing, an idea, a complaint.");
    }
    Q_UNREACHABLE();
}

QString titleOf(const Way& way)
{
    switch (way.road) {
    case Road::Incident:
        if (way.isInCustomerContext)
            return Wording::tr("A request for the customer, as Cloud Solution Provider");
        return way.portal ? Wording::tr("An incident in this portal: %1").arg(textOf(*way.portal)) : Wording::tr("An incident");
    case Road::AdvisoryHours: return Wording::tr("Partner advisory hours (TPD)");
    case Road::Billing:
        return way.portal ? Wording::tr("A question without a plan in this portal: %1").arg(textOf(*way.portal))
                          : Wording::tr("A question to whoever sent the bill");
    case Road::Feedback: return Wording::tr("Feedback on the product");
    }
    Q_UNREACHABLE();
}

QString textOf(WayReason reason)
{
    switch (reason) {
    case WayReason::SpecificProblem:
        return Wording::tr("Technical support solves one specific problem. A request that holds two is two incidents.");
    case WayReason::AdviceIsNoIncident:
        return Wording::tr(
            "Questions of design and deployment are not incidents: consultants answer them, in hours that the membership gives.");
    case WayReason::BillingNeedsNoPlan:
        return Wording::tr("Questions about bills, quotas and subscriptions consume no incident and need no plan.");
    case WayReason::SuggestionIsNoSupport:
        return Wording::tr("Support takes no proposals for features: they are left in the feedback of the product itself.");
    case WayReason::OnPremisesPortal:
        return Wording::tr(
            "Requests for on-premises products are filed in Support for Business, with Microsoft Product Support.");
    case WayReason::CloudPortal:
        return Wording::tr("Every cloud product has its own portal; Signature Cloud Support pays there.");
    case WayReason::CspPartnerOnly: return Wording::tr("Support for this product is given only through the CSP partner.");
    case WayReason::RecentVersion:
        return Wording::tr("The version is recent: N or N-1, and its mainstream support has not ended.");
    case WayReason::NotRecentVersion:
        return Wording::tr("The version is not recent: Microsoft Product Support does not cover it. A paid plan may.");
    case WayReason::CustomerContext:
        return Wording::tr("A customer's cloud request begins in Partner Center: Customers, Service Management, New request. It "
                           "takes the plan \"Cloud Solution Provider\" and consumes no incident.");
    case WayReason::OnPremisesHasNoCustomer:
        return Wording::tr(
            "On-premises requests have no customer context: the partner files them as its own, with its own incidents.");
    case WayReason::AroundTheClock:
        return Wording::tr("Severity A asks for somebody who can be reached day and night; otherwise it may be lowered to B.");
    }
    Q_UNREACHABLE();
}

} // namespace wording
