#include "ui/cloud_portals/short_request_page.h"

#include "model/wording.h"
#include "ui/cloud_portals/portal_facts.h"
#include "ui/cloud_portals/short_request_step.h"

ShortRequestPage::ShortRequestPage(Workspace& workspace, Portal portal, QWidget* parent) : RequestForm(workspace, portal, parent)
{
    setObjectName(QStringLiteral("%1-requestPage").arg(codeOf(portal)));
    addStep(new ShortRequestStep(workspace, m_draft, this));
    complete();
}

void ShortRequestPage::retranslate()
{
    const PortalFacts facts = factsOf(portal());
    setBreadcrumb({wording::textOf(portal()), facts.breadcrumb});
    setTitle(facts.title);
    setStepNames({facts.title});
    RequestForm::retranslate();
}

Place ShortRequestPage::placeAfterLeaving() const { return m_draft.customer.isEmpty() ? Place::Home : Place::Customers; }
