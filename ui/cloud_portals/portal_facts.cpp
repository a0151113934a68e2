#include "ui/cloud_portals/portal_facts.h"

#include "model/wording.h"

#include <QCoreApplication>

struct PortalTexts
{
    Q_DECLARE_TR_FUNCTIONS(PortalTexts)
};

static HelpList::Item hiddenPlans()
{
    return {"eye-off", PortalTexts::tr("What is not shown"),
            PortalTexts::tr("Plans that are expired or spent, and Microsoft Product Support, are hidden. The balance is not "
                            "shown here: it is read in "
                            "Support for Business."),
            Tone::Neutral};
}

static PortalFacts microsoft365()
{
    return {PortalTexts::tr("Support"),
            PortalTexts::tr("New service request"),
            false,
            {},
            PortalTexts::tr("The Signature Cloud Support of the organisation is used, once it is activated on the Technical "
                            "benefits page; nothing is "
                            "linked here."),
            {{"key-round", PortalTexts::tr("Access ID and Contract ID"),
              PortalTexts::tr("They are not asked for: this portal is the exception. The plan that the organisation activated is "
                              "used, by every account of "
                              "the organisation."),
              Tone::Neutral},
             hiddenPlans()}};
}

static PortalFacts powerPlatform()
{
    return {
        PortalTexts::tr("Help + support"),
        PortalTexts::tr("New support request"),
        true,
        PortalTexts::tr("Add a support plan"),
        PortalTexts::tr("A support plan is added with its Access ID; the second box is called Contract ID/Password and takes the "
                        "Contract ID."),
        {{"key-round", PortalTexts::tr("Access ID and Contract ID"),
          PortalTexts::tr("They are asked for once for each account, unless the contract is linked already in another portal."),
          Tone::Neutral},
         hiddenPlans(),
         {"users", PortalTexts::tr("Business Central"),
          PortalTexts::tr("Only the CSP partner may ask, in the customer's context, and only in this portal."), Tone::Neutral}}};
}

static PortalFacts lifecycleServices()
{
    return {
        PortalTexts::tr("Support"),
        PortalTexts::tr("Submit an incident"),
        true,
        PortalTexts::tr("Manage Contracts"),
        PortalTexts::tr("Manage Contracts, in the project's Support page, takes the Access ID and the Contract ID."),
        {{"key-round", PortalTexts::tr("Access ID and Contract ID"),
          PortalTexts::tr("They are asked for once for each account, unless the contract is linked already in another portal."),
          Tone::Neutral},
         hiddenPlans(),
         {"folder-open", PortalTexts::tr("The project"),
          PortalTexts::tr(
              "In Lifecycle Services a request belongs to a project: open it, then Support, then Submit an incident."),
          Tone::Neutral}}};
}

static PortalFacts azure()
{
    return {PortalTexts::tr("Help + support"),
            PortalTexts::tr("New support request"),
            true,
            PortalTexts::tr("Link support benefits"),
            PortalTexts::tr("Help + support, Support plans, Link support benefits takes the Access ID and the Contract ID."),
            {hiddenPlans()}};
}

PortalFacts factsOf(Portal portal)
{
    switch (portal) {
    case Portal::Microsoft365: return microsoft365();
    case Portal::PowerPlatform: return powerPlatform();
    case Portal::Lcs: return lifecycleServices();
    case Portal::Azure: return azure();
    case Portal::SupportForBusiness: break; // it has its own wizard
    }
    Q_UNREACHABLE();
}
