#include "ui/azure/azure_plans_page.h"

#include "model/wording.h"
#include "ui/azure/azure_menu.h"
#include "ui/request/plan_bars.h"
#include "ui/request/plan_reasons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

AzurePlansPage::AzurePlansPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_menu(new AzureMenu(Place::AzureSupportPlans)),
      m_link(new Button(ButtonKind::Primary, "link-2")), m_signIn(new EmptyState("log-in")), m_none(new EmptyState("life-buoy")),
      m_plans(newColumn(this)), m_why(new CollapsibleSection), m_noneHidden(new TextLabel(TextRole::Body)),
      m_hidden(newColumn(this))
{
    setObjectName(QStringLiteral("azurePlansPage"));
    m_link->setObjectName(QStringLiteral("linkBenefitsButton"));
    m_signIn->setObjectName(QStringLiteral("signInState"));
    m_none->setObjectName(QStringLiteral("noPlanState"));
    m_why->setObjectName(QStringLiteral("whyHiddenSection"));
    build();
    connect(m_menu, &AzureMenu::placeWanted, this, &AzurePlansPage::placeWanted);
    connect(m_link, &Button::clicked, this, [this] { Q_EMIT placeWanted(Place::AzureLink); });
    connect(m_signIn, &EmptyState::activated, this, [this] { Q_EMIT signInWanted(QString()); });
    connect(&m_workspace, &Workspace::changed, this, &AzurePlansPage::refresh);
    retranslate();
}

void AzurePlansPage::build()
{
    setRehearsal(true);
    setMenu(m_menu);
    addHeaderAction(m_link);
    for (QWidget* part : std::initializer_list<QWidget*>{m_signIn, m_none, m_plans, m_why})
        contentLayout()->addWidget(part);
    m_why->contentLayout()->addWidget(m_noneHidden);
    m_why->contentLayout()->addWidget(m_hidden);
    setSpaces(m_why->contentLayout(), 3, 4, 2, 4, 4); // room for the header's ring above the first line
}

// Every technical service of the portal is offered the same plans (D6).
static const ProductVersion* technicalService(const Catalogue& catalogue)
{
    const QList<ProductVersion>& products = catalogue.products();
    const auto found = std::find_if(products.begin(), products.end(), [](const ProductVersion& version) {
        return version.portal == Portal::Azure && !version.needsNoPlan;
    });
    return found == products.end() ? nullptr : &*found;
}

void AzurePlansPage::refresh()
{
    const std::optional<Account> account = m_workspace.account();
    setSubtitle(account ? tr("Signed in as %1").arg(account->signIn) : QString());
    m_signIn->setVisible(!account);
    m_link->setVisible(account.has_value());
    const ProductVersion* product = technicalService(m_workspace.catalogue());
    const Outcome<PlanOffer> offer = m_workspace.plansFor(product->id, Portal::Azure);
    m_why->setVisible(offer.isDone());
    m_plans->setVisible(offer.isDone() && !offer->available.isEmpty());
    m_none->setVisible(offer.isDone() && offer->available.isEmpty());
    if (!offer.isDone())
        return;
    const QStringList fingerprint = fingerprintOf(*offer, *product);
    if (fingerprint == m_shown)
        return;
    m_shown = fingerprint;
    showOffer(*offer);
}

void AzurePlansPage::showOffer(const PlanOffer& offer)
{
    emptyColumn(m_plans);
    for (const PlanLine& line : offer.available) {
        auto* card = new Card(wording::planName(line), m_plans);
        card->setObjectName(QStringLiteral("azurePlan_%1").arg(line.id()));
        auto* facts = new Facts(card);
        if (line.contract)
            facts->setFacts({{tr("Access ID"), line.contract->accessId},
                             {tr("Start date"), wording::dateText(line.contract->start)},
                             {tr("End date"), wording::dateText(line.contract->end)}});
        card->bodyLayout()->addWidget(facts);
        m_plans->layout()->addWidget(card);
    }
    emptyColumn(m_hidden);
    for (const PlanLine& line : offer.hidden) {
        auto* card = new PlanCard(m_hidden);
        card->setObjectName(QStringLiteral("planCard_%1").arg(line.id()));
        card->setContent(planContent(line, offer.showsRemaining));
        addReasonBars(card, line, nullptr, [this](PlanHelp wanted) { help(wanted); });
        m_hidden->layout()->addWidget(card);
    }
    m_hidden->setVisible(!offer.hidden.isEmpty());
    m_noneHidden->setVisible(offer.hidden.isEmpty());
    m_why->setOpen(offer.available.isEmpty() && !offer.hidden.isEmpty());
}

void AzurePlansPage::help(PlanHelp help)
{
    if (const std::optional<Place> place = placeOf(help))
        Q_EMIT placeWanted(*place);
}

void AzurePlansPage::retranslate()
{
    setBreadcrumb({tr("Azure portal"), tr("Help + support")});
    setTitle(tr("Support plans"));
    m_link->setText(tr("&Link support benefits"));
    m_signIn->setTexts(tr("Nobody is signed in."),
                       tr("The portal shows the plans that are linked to the account that is signed in."));
    m_signIn->setButtonText(tr("Sign in"));
    m_none->setTexts(
        tr("No support plan shows here"),
        tr("The portal lists only plans with cloud support that are valid and have incidents left. It does not say why another "
           "one is missing; the section below does."));
    m_why->setTitle(tr("Why is my plan not here?"));
    m_noneHidden->setText(
        tr("No plan is hidden. A plan that is missing belongs to a contract that is not linked to this account yet: it is "
           "linked once, with its Access ID and Contract ID."));
    m_shown.clear();
    refresh();
}
