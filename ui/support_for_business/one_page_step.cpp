#include "ui/support_for_business/one_page_step.h"

#include "model/workspace.h"
#include "ui/request/contact_block.h"
#include "ui/request/coverage_panel.h"
#include "ui/request/issue_fields.h"
#include "ui/request/product_chooser.h"
#include "ui/request/review_card.h"
#include "ui/request/severity_choice.h"
#include "ui/support_for_business/plan_step.h"
#include "ui/widgets/card.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QToolButton>
#include <QVBoxLayout>

OnePageStep::OnePageStep(Workspace& workspace, Draft& draft, QWidget* parent)
    : WizardStep(workspace, draft, parent), m_chooser(new ProductChooser(workspace, draft)),
      m_category(new CategoryFields(workspace, draft)), m_plans(new PlanStep(workspace, draft, this)),
      m_plansTitle(new TextLabel(TextRole::Strong)), m_severity(new SeverityChoice(workspace, draft)),
      m_title(new TitleField(workspace, draft)), m_description(new DescriptionField(workspace, draft)),
      m_contact(new ContactBlock(workspace, draft)), m_review(new ReviewCard(workspace)),
      m_coverage(new CoveragePanel(workspace)), m_harmless(new Card), m_harmlessText(new TextLabel(TextRole::Caption))
{
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 3);
    const char* const names[] = {"productSection", "issueSection", "contactSection"};
    for (int i = 0; i < 3; ++i) {
        m_sections[i] = new CollapsibleSection(this);
        m_sections[i]->setObjectName(QLatin1String(names[i]));
        setSpaces(m_sections[i]->contentLayout(), 4, 4, 2, 4, 4);
        column->addWidget(m_sections[i]);
        connect(m_sections[i], &CollapsibleSection::toggled, this, &WizardStep::refresh);
    }
    buildProduct();
    buildIssue();
    buildContact();
    buildSide();
    m_sections[0]->setOpen(true);
    connect(this, &WizardStep::edited, this, &OnePageStep::follow);
}

void OnePageStep::buildProduct()
{
    QVBoxLayout* layout = m_sections[0]->contentLayout();
    for (QWidget* part : std::initializer_list<QWidget*>{m_chooser, m_category, m_plansTitle, m_plans, m_severity})
        layout->addWidget(part);
    addPart(m_chooser);
    addPart(m_category);
    addStep(m_plans);
    addPart(m_severity);
    connect(m_chooser, &ProductChooser::placeWanted, this, &WizardStep::placeWanted);
    connect(m_plans, &WizardStep::placeWanted, this, &WizardStep::placeWanted);
    connect(m_plans, &WizardStep::stepWanted, this, [this] { focusOn(m_chooser->firstControl()); });
}

void OnePageStep::buildIssue()
{
    for (DraftPart* part : std::initializer_list<DraftPart*>{m_title, m_description}) {
        m_sections[1]->contentLayout()->addWidget(part);
        addPart(part);
    }
}

void OnePageStep::buildContact()
{
    m_sections[2]->contentLayout()->addWidget(m_contact);
    m_sections[2]->contentLayout()->addWidget(m_review);
    addPart(m_contact);
    connect(m_review, &ReviewCard::editWanted, this, [this](ReviewCard::Part part) {
        switch (part) {
        case ReviewCard::Part::Issue: focusOn(m_title->firstControl()); return;
        case ReviewCard::Part::Plan: focusOn(m_chooser->firstControl()); return;
        case ReviewCard::Part::Contact: focusOn(m_contact->firstControl()); return;
        }
    });
}

void OnePageStep::buildSide()
{
    m_harmless->setSmallTitle(true);
    m_harmless->bodyLayout()->addWidget(m_harmlessText);
    sideLayout()->addWidget(m_coverage);
    sideLayout()->addWidget(m_harmless);
}

void OnePageStep::load()
{
    WizardStep::load();
    refreshOwn();
}

void OnePageStep::refreshOwn()
{
    const ProductVersion* product = m_workspace.catalogue().product(m_draft.productVersion);
    m_coverage->setVersion(product);
    m_plansTitle->setVisible(product);
    m_plans->setVisible(product); // the plans are those for a product
    m_review->setDraft(m_draft);
}

void OnePageStep::follow()
{
    refreshOwn();
    if (m_planProduct == m_draft.productVersion)
        return;
    m_planProduct = m_draft.productVersion;
    m_category->refresh();
    m_plans->refresh();
}

void OnePageStep::focusOn(QWidget* widget)
{
    for (CollapsibleSection* section : m_sections)
        if (section->isAncestorOf(widget))
            section->setOpen(true);
    WizardStep::focusOn(widget);
}

void OnePageStep::retranslate()
{
    m_sections[0]->setTitle(tr("Step 1: Product and Support Type"));
    m_sections[1]->setTitle(tr("Step 2: Issue Description"));
    m_sections[2]->setTitle(tr("Step 3: Contact Details and Sharing"));
    m_plansTitle->setText(tr("Types of Support"));
    m_harmless->setTitle(tr("No consequences"));
    m_harmlessText->setText(
        tr("Before Submit nothing is opened and no incident is consumed. The draft stays even when the window is closed."));
    m_review->retranslate();
    WizardStep::retranslate();
}
