#include "ui/cloud_portals/short_request_step.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/cloud_portals/portal_facts.h"
#include "ui/request/add_contract_dialog.h"
#include "ui/request/contact_block.h"
#include "ui/request/issue_fields.h"
#include "ui/request/plan_list.h"
#include "ui/request/plan_reasons.h"
#include "ui/request/service_chooser.h"
#include "ui/request/severity_choice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/help_list.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

ShortRequestStep::ShortRequestStep(Workspace& workspace, Draft& draft, QWidget* parent)
    : WizardStep(workspace, draft, parent), m_service(new ServiceChooser(workspace, draft)),
      m_title(new TitleField(workspace, draft)), m_description(new DescriptionField(workspace, draft)),
      m_plans(new PlanList(workspace, draft)), m_severity(new SeverityChoice(workspace, draft)),
      m_contact(new ContactBlock(workspace, draft)), m_issueCard(new Card), m_planCard(new Card),
      m_choosePlan(new TextLabel(TextRole::Body)), m_severityCard(new Card), m_contactCard(new Card),
      m_notice(new MessageBar(Tone::Warning)), m_linkText(new TextLabel(TextRole::Body)),
      m_link(new Button(ButtonKind::Secondary, "link-2")), m_noIds(new ReasonLine), m_portalCard(new Card),
      m_portalHelp(new HelpList), m_submitCard(new Card), m_submitHelp(new HelpList)
{
    m_notice->setObjectName(QStringLiteral("linkNoticeBar"));
    m_link->setObjectName(QStringLiteral("linkButton"));
    m_noIds->setObjectName(QStringLiteral("idsNotTaken"));
    m_noIds->setIconName("info");
    for (DraftPart* part : std::initializer_list<DraftPart*>{m_service, m_title, m_description, m_plans, m_severity, m_contact})
        addPart(part);
    build();
    buildLinking();
    connect(m_plans, &PlanList::helpWanted, this, &ShortRequestStep::help);
    connect(m_link, &QPushButton::clicked, this, &ShortRequestStep::addContract);
    // What is chosen above decides what is offered below.
    connect(this, &WizardStep::edited, this, [this] {
        m_plans->refresh();
        refreshOwn();
    });
}

void ShortRequestStep::build()
{
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 4);
    for (Card* card : {m_issueCard, m_planCard, m_severityCard, m_contactCard})
        column->addWidget(card);
    setSpaces(m_issueCard->bodyLayout(), 3, 4);
    m_issueCard->bodyLayout()->addWidget(m_service);
    m_issueCard->bodyLayout()->addWidget(m_title);
    m_issueCard->bodyLayout()->addWidget(m_description);
    setSpaces(m_planCard->bodyLayout(), 3, 4);
    m_planCard->bodyLayout()->addWidget(m_choosePlan);
    m_planCard->bodyLayout()->addWidget(m_plans);
    m_severityCard->bodyLayout()->addWidget(m_severity);
    m_contactCard->bodyLayout()->addWidget(m_contact);
    for (Card* card : {m_portalCard, m_submitCard}) {
        card->setSmallTitle(true);
        sideLayout()->addWidget(card);
    }
    m_portalCard->bodyLayout()->addWidget(m_portalHelp);
    m_submitCard->bodyLayout()->addWidget(m_submitHelp);
}

void ShortRequestStep::buildLinking()
{
    auto* row = new QHBoxLayout;
    setSpaces(row, 2);
    row->addWidget(m_link);
    row->addStretch();
    QVBoxLayout* extra = m_plans->extraLayout();
    extra->addWidget(m_notice);
    extra->addWidget(m_linkText);
    extra->addLayout(row);
    extra->addWidget(m_noIds);
    m_notice->hide();
}

void ShortRequestStep::retranslate()
{
    const PortalFacts facts = factsOf(m_draft.portal);
    m_issueCard->setTitle(tr("What the request is about"));
    m_planCard->setTitle(tr("Support plan"));
    m_choosePlan->setText(tr("The plans follow the service."));
    m_severityCard->setTitle(tr("Severity"));
    m_contactCard->setTitle(tr("Contact details"));
    m_linkText->setText(facts.noPlanText);
    m_link->setText(facts.linkText);
    m_portalCard->setTitle(wording::textOf(m_draft.portal));
    m_portalHelp->setItems(facts.help);
    m_submitCard->setTitle(tr("What Submit does"));
    m_noIds->setReason(wording::textOf(Reason::IdsNotTaken));
    WizardStep::retranslate();
    refreshOwn();
}

void ShortRequestStep::refreshOwn()
{
    const bool takesIds = factsOf(m_draft.portal).takesIds;
    const ProductVersion* product = m_workspace.catalogue().product(m_draft.productVersion);
    const bool isLinking = takesIds && m_draft.customer.isEmpty() && product && !product->needsNoPlan;
    m_choosePlan->setVisible(!product);
    m_linkText->setVisible(isLinking || !takesIds);
    m_link->setVisible(isLinking);
    m_noIds->setVisible(!takesIds);
    if (!m_draft.customer.isEmpty())
        m_linkText->hide();
    showConsequences();
}

void ShortRequestStep::showConsequences()
{
    const bool isCsp = m_draft.plan == QStringView(cspPlanId);
    const bool isFree = m_draft.plan == QStringView(noPlanId);
    QString incident = tr("It uses one incident of the chosen plan, none where the plan is unlimited.");
    if (isCsp)
        incident = tr("The plan Cloud Solution Provider consumes no incident.");
    else if (isFree)
        incident = tr("Billing, quota and subscription questions need no plan and consume no incident.");
    m_submitHelp->setItems({{"file-text", {}, tr("It creates the request and gives it a number."), Tone::Neutral},
                            {"gauge", {}, incident, Tone::Neutral}});
}

void ShortRequestStep::help(PlanHelp help)
{
    if (help == PlanHelp::ChangeProduct)
        focusOn(m_service->firstControl());
    else if (const std::optional<Place> place = placeOf(help))
        Q_EMIT placeWanted(*place);
}

void ShortRequestStep::addContract()
{
    // Opened, not executed: the page stays alive behind it, and so does whoever drives the window.
    auto* dialog = new AddContractDialog(m_workspace, m_draft.portal, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddContractDialog::accepted, this, [this, dialog] {
        if (!dialog->linked())
            return;
        m_plans->showLinked(*dialog->linked());
        m_notice->hide();
        if (!dialog->notices().isEmpty()) {
            const Refusal why{.reason = dialog->notices().constFirst()};
            m_notice->showMessage(wording::textOf(why), wording::adviceFor(why));
        }
    });
    dialog->open();
}
