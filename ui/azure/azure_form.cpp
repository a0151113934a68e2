#include "ui/azure/azure_form.h"

#include "ui/azure/azure_menu.h"
#include "ui/azure/azure_steps.h"

AzureForm::AzureForm(Workspace& workspace, QWidget* parent)
    : RequestForm(workspace, Portal::Azure, parent), m_menu(new AzureMenu(Place::AzureNewRequest))
{
    setObjectName(QStringLiteral("azureForm"));
    setMenu(m_menu);
    connect(m_menu, &AzureMenu::placeWanted, this, &AzureForm::placeWanted);
    addStep(new AzureBasicsStep(workspace, m_draft, this));
    addStep(new AzureSolutionsStep(workspace, m_draft, this));
    addStep(new AzureDetailsStep(workspace, m_draft, this));
    addStep(new AzureReviewStep(workspace, m_draft, this));
    complete();
}

QString AzureForm::submitText() const { return tr("&Create"); }

void AzureForm::retranslate()
{
    setBreadcrumb({tr("Azure portal"), tr("Help + support")});
    setTitle(tr("New support request"));
    setStepNames({tr("Basics"), tr("Solutions"), tr("Details"), tr("Review + create")});
    RequestForm::retranslate();
}
