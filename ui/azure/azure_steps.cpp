#include "ui/azure/azure_steps.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/azure/details_fields.h"
#include "ui/request/contact_block.h"
#include "ui/request/issue_fields.h"
#include "ui/request/plan_list.h"
#include "ui/request/plan_reasons.h"
#include "ui/request/review_card.h"
#include "ui/request/service_chooser.h"
#include "ui/request/severity_choice.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/help_list.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QVBoxLayout>

static const QString technical = QStringLiteral("technical");
static const QString noPlanNeeded = QStringLiteral("billing");

AzureBasicsStep::AzureBasicsStep(Workspace& workspace, Draft& draft, QWidget* parent)
    : WizardStep(workspace, draft, parent), m_card(new Card), m_typeLabel(new TextLabel(TextRole::Strong)), m_type(new ChoiceRow),
      m_facts(new Facts), m_service(new ServiceChooser(workspace, draft)), m_title(new TitleField(workspace, draft)),
      m_category(new CategoryFields(workspace, draft)), m_plans(new PlanList(workspace, draft)), m_link(new LinkButton),
      m_side(new Card), m_help(new HelpList)
{
    m_type->setObjectName(QStringLiteral("issueTypeChoice"));
    m_link->setObjectName(QStringLiteral("linkBenefitsButton"));
    build();
    for (DraftPart* part : std::initializer_list<DraftPart*>{m_service, m_title, m_category, m_plans})
        addPart(part);
    connect(m_type, &ChoiceRow::chosen, this, [this](const QString& id) {
        m_service->setKind(id == technical ? ServiceChooser::Kind::Technical : ServiceChooser::Kind::NoPlan);
    });
    connect(m_service, &DraftPart::edited, this, [this] {
        m_category->refresh();
        m_plans->refresh();
    });
    connect(m_plans, &PlanList::helpWanted, this, &AzureBasicsStep::help);
    connect(m_link, &LinkButton::clicked, this, [this] { Q_EMIT placeWanted(Place::AzureLink); });
}

void AzureBasicsStep::build()
{
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 4);
    QVBoxLayout* body = m_card->bodyLayout();
    setSpaces(body, 3, 4);
    auto* type = new QVBoxLayout;
    setSpaces(type, 1);
    type->addWidget(m_typeLabel);
    type->addWidget(m_type);
    body->addLayout(type);
    body->addWidget(m_facts);
    body->addWidget(m_service);
    body->addWidget(m_title);
    body->addWidget(m_category);
    m_plans->extraLayout()->addWidget(m_link, 0, Qt::AlignLeft);
    column->addWidget(m_card);
    column->addWidget(m_plans);
    m_side->setSmallTitle(true);
    m_side->bodyLayout()->addWidget(m_help);
    sideLayout()->addWidget(m_side);
}

void AzureBasicsStep::load()
{
    const ProductVersion* service = m_workspace.catalogue().product(m_draft.productVersion);
    const bool needsNoPlan = service && service->needsNoPlan;
    m_type->setCurrentId(needsNoPlan ? noPlanNeeded : technical);
    m_service->preset(needsNoPlan ? ServiceChooser::Kind::NoPlan : ServiceChooser::Kind::Technical);
    WizardStep::load();
}

void AzureBasicsStep::help(PlanHelp help)
{
    if (const std::optional<Place> place = placeOf(help))
        Q_EMIT placeWanted(*place);
}

void AzureBasicsStep::focusFirst() { focusOn(m_type->buttonOf(m_type->currentId())); }

void AzureBasicsStep::retranslate()
{
    m_card->setTitle(tr("Problem"));
    m_typeLabel->setText(tr("Issue type"));
    m_type->setLabel(m_typeLabel->text());
    m_type->setChoices({{technical, tr("Technical")}, {noPlanNeeded, tr("Billing, quota, subscriptions")}});
    for (const QString& id : {technical, noPlanNeeded})
        m_type->buttonOf(id)->setObjectName(QStringLiteral("issueType_%1").arg(id));
    if (m_type->currentId().isEmpty())
        m_type->setCurrentId(technical);
    m_facts->setFacts({{tr("Subscription"), tr("Rehearsal subscription")}, {tr("Resource"), tr("General question")}});
    m_link->setText(tr("Link support benefits"));
    m_side->setTitle(tr("Good to know"));
    m_help->setItems(
        {{"life-buoy", QString(),
          tr("A technical request needs a plan with cloud support. The portal hides plans that are expired or have no incidents "
             "left."),
          Tone::Neutral},
         {"circle-check", QString(), tr("Billing, quota and subscription questions need no plan."), Tone::Neutral},
         {"gauge", QString(), tr("Azure does not show how many incidents are left: that is read in Support for Business."),
          Tone::Neutral}});
    WizardStep::retranslate();
}

AzureSolutionsStep::AzureSolutionsStep(Workspace& workspace, Draft& draft, QWidget* parent)
    : WizardStep(workspace, draft, parent), m_card(new Card), m_text(new TextLabel(TextRole::Body)), m_list(new HelpList),
      m_return(new TextLabel(TextRole::Caption))
{
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 4);
    column->addWidget(m_card);
    m_return->setMuted(true);
    for (QWidget* part : std::initializer_list<QWidget*>{m_text, m_list, m_return})
        m_card->bodyLayout()->addWidget(part);
    m_card->setFocusPolicy(Qt::TabFocus); // nothing to fill in: the text itself is read
}

void AzureSolutionsStep::focusFirst() { focusOn(m_card); }

void AzureSolutionsStep::retranslate()
{
    m_card->setTitle(tr("Recommended solutions"));
    m_text->setText(tr("The portal suggests what often helps before a request costs an incident."));
    m_card->setAccessibleDescription(m_text->text());
    m_list->setItems(
        {{"clock", tr("Service health"),
          tr("Is the service down for everybody? Then no request is needed: the portal's Service health says so first."),
          Tone::Neutral},
         {"search", tr("Known problems"), tr("Search the documentation for the exact words of the error."), Tone::Neutral},
         {"gauge", tr("What changed"), tr("Compare the day on which it began with deployments, certificates and quotas."),
          Tone::Neutral},
         {"users", tr("A question of design"),
          tr("How to plan or build something is asked of the advisory hours, not of an incident."), Tone::Neutral}});
    m_return->setText(tr("Choose Next to go on with the request."));
    WizardStep::retranslate();
}

AzureDetailsStep::AzureDetailsStep(Workspace& workspace, Draft& draft, QWidget* parent)
    : WizardStep(workspace, draft, parent), m_problemCard(new Card), m_details(new DetailsFields(workspace, draft)),
      m_methodCard(new Card), m_severity(new SeverityChoice(workspace, draft)), m_contactCard(new Card),
      m_contact(new ContactBlock(workspace, draft))
{
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 4);
    m_problemCard->bodyLayout()->addWidget(m_details);
    m_methodCard->bodyLayout()->addWidget(m_severity);
    m_contactCard->bodyLayout()->addWidget(m_contact);
    for (Card* card : {m_problemCard, m_methodCard, m_contactCard})
        column->addWidget(card);
    for (DraftPart* part : std::initializer_list<DraftPart*>{m_details, m_severity, m_contact})
        addPart(part);
}

void AzureDetailsStep::retranslate()
{
    m_problemCard->setTitle(tr("Problem details"));
    m_methodCard->setTitle(tr("Support method"));
    m_contactCard->setTitle(tr("Contact info"));
    WizardStep::retranslate();
}

AzureReviewStep::AzureReviewStep(Workspace& workspace, Draft& draft, QWidget* parent)
    : WizardStep(workspace, draft, parent), m_review(new ReviewCard(workspace)), m_consequences(new Card), m_help(new HelpList)
{
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 4);
    column->addWidget(m_review);
    m_consequences->setSmallTitle(true);
    m_consequences->bodyLayout()->addWidget(m_help);
    sideLayout()->addWidget(m_consequences);
    connect(m_review, &ReviewCard::editWanted, this,
            [this](ReviewCard::Part part) { Q_EMIT stepWanted(part == ReviewCard::Part::Contact ? 3 : 1); });
}

void AzureReviewStep::refreshOwn()
{
    m_review->setDraft(m_draft);
    const Outcome<PlanOffer> offer = m_workspace.plansFor(m_draft.productVersion, m_draft.portal, m_draft.customer);
    bool isCounted = false;
    if (offer.isDone())
        for (const PlanLine& line : offer->available)
            isCounted = isCounted || (line.id() == m_draft.plan && incidentsConsumed(line) > 0);
    m_help->setItems(
        {{"file-text", QString(), tr("With Create, the request is filed and gets a number."), Tone::Neutral},
         {"gauge", QString(),
          isCounted
              ? tr("With Create, one incident is used. Closing the request as a duplicate or as a product bug gives it back.")
              : tr("With Create, no incident is used."),
          Tone::Neutral},
         {"file-text", QString(), tr("A file is only named here: nothing is read from it and nothing is sent."), Tone::Neutral}});
}

void AzureReviewStep::focusFirst()
{
    m_review->focusFirst();
    Q_EMIT revealWanted(m_review);
}

void AzureReviewStep::retranslate()
{
    m_review->retranslate();
    m_consequences->setTitle(tr("What Create does"));
    WizardStep::retranslate();
}
