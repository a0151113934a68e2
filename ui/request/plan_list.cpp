#include "ui/request/plan_list.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/request/plan_bars.h"
#include "ui/request/plan_reasons.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/plan_card.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHideEvent>
#include <QToolButton>
#include <QVBoxLayout>

PlanList::PlanList(Workspace& workspace, Draft& draft, QWidget* parent)
    : DraftPart(workspace, draft, parent), m_problem(new MessageBar(Tone::Danger)), m_bars(new PlanBars),
      m_added(new MessageBar(Tone::Success)), m_heading(new TextLabel(TextRole::Section)), m_available(newColumn(this)),
      m_group(new QButtonGroup(this)), m_extra(new QVBoxLayout), m_others(new CollapsibleSection),
      m_noOthers(new TextLabel(TextRole::Body)), m_otherCards(newColumn(this))
{
    m_problem->setObjectName(QStringLiteral("planProblemBar"));
    m_added->setObjectName(QStringLiteral("contractAddedBar"));
    m_others->setObjectName(draft.portal == Portal::SupportForBusiness ? QStringLiteral("unavailableSection")
                                                                       : QStringLiteral("whyHiddenSection"));
    m_problem->hide();
    m_added->hide();
    addSubject(QStringLiteral("plan"));
    build();
    connect(m_bars, &PlanBars::buyingWanted, this, &PlanList::buyingWanted);
}

void PlanList::build()
{
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 3);
    for (QWidget* part : std::initializer_list<QWidget*>{m_problem, m_bars, m_added, m_heading, m_available})
        column->addWidget(part);
    setSpaces(m_extra, 3);
    column->addLayout(m_extra);
    column->addWidget(m_others);
    m_others->contentLayout()->addWidget(m_noOthers);
    m_others->contentLayout()->addWidget(m_otherCards);
    setSpaces(m_others->contentLayout(), 3, 4, 2, 4, 4); // room for the header's ring above the first line
}

void PlanList::load()
{
    clearProblems();
    m_shown.clear();
    m_addedName.clear();
    m_added->hide();
    m_others->setOpen(false);
}

std::optional<PlanOffer> PlanList::offer() const
{
    const Outcome<PlanOffer> asked = m_workspace.plansFor(m_draft.productVersion, m_draft.portal, m_draft.customer);
    return asked.isDone() ? std::optional(*asked) : std::nullopt;
}

void PlanList::refresh()
{
    const ProductVersion* product = m_workspace.catalogue().product(m_draft.productVersion);
    const std::optional<PlanOffer> asked = product ? offer() : std::nullopt;
    const bool isOffered = product && asked && asked->refusals.isEmpty();
    setVisible(isOffered);
    if (!isOffered) {
        m_shown.clear();
        return;
    }
    const QStringList fingerprint = fingerprintOf(*asked, *product);
    if (fingerprint == m_shown)
        return; // nothing a person sees has changed: the cards, the focus and the open sections stay
    m_shown = fingerprint;
    showOffer(*asked, *product);
}

void PlanList::showOffer(const PlanOffer& offer, const ProductVersion& product)
{
    const QWidget* focused = QApplication::focusWidget();
    const bool hadFocus = focused && m_available->isAncestorOf(focused);
    proposePlan(offer);
    fillCards(offer, product);
    m_available->setVisible(!offer.available.isEmpty());
    m_heading->setVisible(!offer.available.isEmpty());
    const bool hasOthers = !offer.unavailable.isEmpty() || !offer.hidden.isEmpty();
    m_otherCards->setVisible(hasOthers);
    m_noOthers->setVisible(!hasOthers);
    m_bars->setBars(offer.bars);
    Q_EMIT listed(int(offer.available.size()));
    if (hadFocus)
        firstControl()->setFocus(Qt::TabFocusReason);
    if (offer.available.isEmpty()) {
        m_bars->speak();
        m_others->setOpen(hasOthers); // what helps now
    }
}

// One plan that can be used leaves no choice to make; the customer's plan is chosen by hand, as the article says (D8). A plan
// without a contract goes with its product.
void PlanList::proposePlan(const PlanOffer& offer)
{
    const auto isOffered = [&](const PlanLine& line) { return line.id() == m_draft.plan; };
    const bool isContractless = m_draft.plan == QStringView(cspPlanId) || m_draft.plan == QStringView(noPlanId);
    if (isContractless && std::none_of(offer.available.begin(), offer.available.end(), isOffered))
        choose(QString());
    if ((m_draft.plan.isEmpty() || offer.available.value(0).kind == PlanLine::Kind::NoPlan) && offer.available.size() == 1 &&
        offer.available.constFirst().kind != PlanLine::Kind::Csp)
        choose(offer.available.constFirst().id());
}

void PlanList::fillCards(const PlanOffer& offer, const ProductVersion& product)
{
    const QList<QAbstractButton*> earlier = m_group->buttons();
    for (QAbstractButton* card : earlier)
        m_group->removeButton(card); // deleted a little later
    emptyColumn(m_available);
    emptyColumn(m_otherCards);
    for (const PlanLine& line : offer.available) {
        PlanCard* card = newCard(line, product, offer.showsRemaining);
        m_group->addButton(card);
        card->setChecked(line.id() == m_draft.plan);
        const QString id = line.id();
        connect(card, &PlanCard::toggled, this, [this, id](bool on) {
            if (on)
                choose(id);
        });
        m_available->layout()->addWidget(card);
        card->show(); // now, not with the next event: the focus may go to it
    }
    for (const QList<PlanLine>* lines : {&offer.unavailable, &offer.hidden})
        for (const PlanLine& line : *lines) {
            PlanCard* card = newCard(line, product, offer.showsRemaining);
            m_otherCards->layout()->addWidget(card);
            card->show();
        }
}

PlanCard* PlanList::newCard(const PlanLine& line, const ProductVersion& product, bool showsRemaining)
{
    auto* card = new PlanCard(this);
    card->setObjectName(QStringLiteral("planCard_%1").arg(line.id()));
    card->setContent(planContent(line, showsRemaining));
    addReasonBars(card, line, &product, [this](PlanHelp wanted) { Q_EMIT helpWanted(wanted); });
    return card;
}

void PlanList::choose(const QString& plan)
{
    if (m_draft.plan == plan)
        return;
    m_draft.plan = plan;
    clearProblems();
    Q_EMIT edited();
}

void PlanList::showLinked(const Contract& contract, const QList<Reason>& notices)
{
    QStringList names;
    for (const Entitlement& entitlement : contract.entitlements)
        names.append(entitlement.planName);
    m_addedName = names.join(QStringLiteral(", "));
    refresh();
    QString text = tr("Support plans added: %1.").arg(m_addedName);
    for (Reason notice : notices) // why none of them is offered here
        text += u' ' + wording::textOf(notice) + u' ' + wording::adviceFor({.reason = notice});
    m_added->showMessage(tr("The contract is linked to this account."), text);
    firstControl()->setFocus(Qt::TabFocusReason);
    Q_EMIT revealWanted(m_added);
}

QWidget* PlanList::firstControl() const
{
    QAbstractButton* checked = m_group->checkedButton();
    if (checked && checked->isVisibleTo(this))
        return checked;
    if (!m_group->buttons().isEmpty() && m_available->isVisibleTo(this))
        return m_group->buttons().constFirst();
    return m_fallback ? m_fallback : m_others->header();
}

Refusals PlanList::problems() const
{
    const Refusals missing = DraftPart::problems();
    if (!missing.isEmpty())
        return missing;
    const std::optional<PlanOffer> asked = offer();
    // A product that is not taken here is the product's problem.
    return asked && asked->refusals.isEmpty() ? whyNotUsePlan(m_draft.plan, *asked) : Refusals();
}

std::optional<DraftPart::Mend> PlanList::showProblems(const Refusals& problems)
{
    Refusals own;
    for (const Refusal& problem : problems)
        if (owns(problem.subject) || this->problems().contains(problem))
            own.append(problem);
    if (own.isEmpty() || isHidden())
        return std::nullopt;
    QStringList texts;
    for (const Refusal& problem : std::as_const(own))
        texts.append(problem.reason == Reason::RequiredField ? tr("Choose a support plan that can be used, or add a contract.")
                                                             : wording::textOf(problem));
    texts.removeDuplicates();
    const QString first = texts.takeFirst(); // before the rest is joined: arguments have no order
    m_problem->setMessage(first, texts.join(u' '));
    m_problem->show();
    return Mend{firstControl(), m_problem, m_problem->text()};
}

// Another step, or another page: what was added a while ago is no news when one comes back.
void PlanList::hideEvent(QHideEvent* event)
{
    DraftPart::hideEvent(event);
    if (event->spontaneous())
        return; // the window is only out of sight
    m_addedName.clear();
    m_added->hide();
}

void PlanList::clearProblems() { m_problem->hide(); }

QString PlanList::noOthersText() const
{
    switch (m_draft.portal) {
    case Portal::SupportForBusiness: return tr("There are no unavailable support plans.");
    case Portal::Microsoft365: return tr("No plan is hidden: the organisation has no other one.");
    case Portal::Azure:
    case Portal::PowerPlatform:
    case Portal::Lcs:
        return tr("No plan is hidden. A plan that is missing belongs to a contract that is not linked to this account yet: it is "
                  "linked once, "
                  "with its Access ID and Contract ID.");
    }
    Q_UNREACHABLE();
}

void PlanList::retranslate()
{
    m_heading->setText(tr("Choose a support plan"));
    m_others->setTitle(m_draft.portal == Portal::SupportForBusiness ? tr("Would you like to see unavailable support plans?")
                                                                    : tr("Why is my plan not here?"));
    m_noOthers->setText(noOthersText());
    if (!m_addedName.isEmpty())
        m_added->setMessage(tr("The contract is linked to this account."), tr("Support plans added: %1.").arg(m_addedName));
    m_shown.clear();
}
