#include "ui/support_for_business/request_wizard_page.h"

#include "model/domain/request_layout.h"
#include "model/wording.h"
#include "ui/support_for_business/contact_step.h"
#include "ui/support_for_business/one_page_step.h"
#include "ui/support_for_business/plan_step.h"
#include "ui/support_for_business/product_step.h"

RequestWizardPage::RequestWizardPage(Workspace& workspace, QWidget* parent)
    : RequestForm(workspace, Portal::SupportForBusiness, parent)
{
    setObjectName(QStringLiteral("requestWizardPage"));
    if (asksOnOnePage(workspace.edition())) {
        addStep(new OnePageStep(workspace, m_draft, this));
    } else {
        addStep(new ProductStep(workspace, m_draft, this));
        addStep(new PlanStep(workspace, m_draft, this));
        addStep(new ContactStep(workspace, m_draft, this));
    }
    complete();
}

void RequestWizardPage::retranslate()
{
    setBreadcrumb({wording::textOf(Portal::SupportForBusiness)});
    setTitle(tr("Create a new support request"));
    setStepNames({tr("Product and problem"), tr("Support plan"), tr("Contact and review")});
    RequestForm::retranslate();
}
