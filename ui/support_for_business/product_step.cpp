#include "ui/support_for_business/product_step.h"

#include "model/workspace.h"
#include "ui/request/coverage_panel.h"
#include "ui/request/issue_fields.h"
#include "ui/request/product_chooser.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

ProductStep::ProductStep(Workspace& workspace, Draft& draft, QWidget* parent)
    : WizardStep(workspace, draft, parent), m_card(new Card(this)), m_chooser(new ProductChooser(workspace, draft)),
      m_category(new CategoryFields(workspace, draft)), m_title(new TitleField(workspace, draft)),
      m_description(new DescriptionField(workspace, draft)), m_panel(new CoveragePanel(workspace)), m_harmless(new Card),
      m_harmlessText(new TextLabel(TextRole::Caption))
{
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 4);
    column->addWidget(m_card);
    QVBoxLayout* body = m_card->bodyLayout();
    setSpaces(body, 3, 4);
    for (DraftPart* part : std::initializer_list<DraftPart*>{m_chooser, m_category, m_title, m_description}) {
        body->addWidget(part);
        addPart(part);
    }
    m_harmless->setSmallTitle(true);
    m_harmless->bodyLayout()->addWidget(m_harmlessText);
    sideLayout()->addWidget(m_panel);
    sideLayout()->addWidget(m_harmless);
    connect(m_chooser, &ProductChooser::placeWanted, this, &WizardStep::placeWanted);
    connect(m_chooser, &DraftPart::edited, this, [this] {
        m_category->refresh();
        showCoverage();
    });
}

void ProductStep::load()
{
    WizardStep::load();
    showCoverage();
}

void ProductStep::refreshOwn()
{
    showCoverage(); // today may be another day
}

void ProductStep::retranslate()
{
    m_harmless->setTitle(tr("No consequences"));
    m_harmlessText->setText(
        tr("Before Submit nothing is opened and no incident is consumed. The draft stays even when the window is closed."));
    showCoverage();
    WizardStep::retranslate();
}

void ProductStep::showCoverage() { m_panel->setVersion(m_workspace.catalogue().product(m_draft.productVersion)); }
