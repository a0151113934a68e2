#include "ui/support_for_business/plan_step.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/support_for_business/add_contract_dialog.h"
#include "ui/support_for_business/plan_reasons.h"
#include "ui/support_for_business/request_texts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/plan_card.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QToolButton>

static QWidget* newColumn(QWidget* parent)
{
    auto* column = new QWidget(parent);
    setSpaces(new QVBoxLayout(column), 3);
    return column;
}

static void emptyColumn(QWidget* column)
{
    while (QLayoutItem* item = column->layout()->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setObjectName(QString()); // the next card of the same plan takes the name at once
            widget->deleteLater();
        }
        delete item;
    }
}

PlanStep::PlanStep(Workspace& workspace, Draft& draft, QWidget* parent)
    : WizardStep(workspace, draft, parent), m_problem(new MessageBar(Tone::Danger)), m_bars(newColumn(this)),
      m_added(new MessageBar(Tone::Success)), m_heading(new TextLabel(TextRole::Section)), m_available(newColumn(this)),
      m_group(new QButtonGroup(this)), m_purchase(new CollapsibleSection), m_addText(new TextLabel(TextRole::Body)),
      m_add(new Button(ButtonKind::Secondary, "plus")), m_buyHead(new TextLabel(TextRole::Strong)),
      m_buyText(new TextLabel(TextRole::Body)), m_unavailable(new CollapsibleSection), m_noneUnavailable(new TextLabel(TextRole::Body)),
      m_unavailableCards(newColumn(this)), m_soFar(new Card), m_facts(new Facts), m_balance(new Card),
      m_balanceText(new TextLabel(TextRole::Caption))
{
    m_problem->setObjectName(QStringLiteral("planProblemBar"));
    m_bars->setObjectName(QStringLiteral("planBars"));
    m_added->setObjectName(QStringLiteral("contractAddedBar"));
    m_purchase->setObjectName(QStringLiteral("purchaseSection"));
    m_add->setObjectName(QStringLiteral("addContractButton"));
    m_unavailable->setObjectName(QStringLiteral("unavailableSection"));
    m_balance->setObjectName(QStringLiteral("balancePanel"));
    m_problem->hide();
    m_added->hide();
    build();
    buildPurchase();
    connect(m_add, &QPushButton::clicked, this, &PlanStep::addContract);
}

void PlanStep::build()
{
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 3);
    for (QWidget* part : std::initializer_list<QWidget*>{m_problem, m_bars, m_added, m_heading, m_available, m_purchase, m_unavailable})
        column->addWidget(part);
    m_unavailable->contentLayout()->addWidget(m_noneUnavailable);
    m_unavailable->contentLayout()->addWidget(m_unavailableCards);
    m_soFar->setSmallTitle(true);
    m_soFar->bodyLayout()->addWidget(m_facts);
    m_balance->setSmallTitle(true);
    m_balance->bodyLayout()->addWidget(m_balanceText);
    sideLayout()->addWidget(m_soFar);
    sideLayout()->addWidget(m_balance);
}

void PlanStep::buildPurchase()
{
    auto* row = new QHBoxLayout;
    setSpaces(row, 2);
    row->addWidget(m_add);
    row->addStretch();
    QVBoxLayout* column = m_purchase->contentLayout();
    column->addWidget(m_addText);
    column->addLayout(row);
    column->addWidget(newDivider(m_purchase));
    column->addWidget(m_buyHead);
    column->addWidget(m_buyText);
    for (CollapsibleSection* section : {m_purchase, m_unavailable})
        setSpaces(section->contentLayout(), 3, 4, 2, 4, 4); // room for the header's ring above the first line
}

void PlanStep::load()
{
    clearProblems();
    m_shown.clear();
    m_addedName.clear();
    m_added->hide();
    m_purchase->setOpen(false);
    m_unavailable->setOpen(false);
    refresh();
}

void PlanStep::refresh()
{
    if (m_draft.step != 2)
        return; // nobody sees it, and a plan that nobody saw is not chosen for anybody
    const ProductVersion* product = m_workspace.catalogue().product(m_draft.productVersion);
    showFacts(product);
    if (!product)
        return;
    const Outcome<PlanOffer> offer = m_workspace.plansFor(product->id, Portal::SupportForBusiness);
    showBalance(offer.isDone() ? &*offer : nullptr);
    if (!offer.isDone())
        return;
    const QStringList fingerprint = fingerprintOf(*offer, *product);
    if (fingerprint == m_shown)
        return; // nothing a person sees has changed: the cards, the focus and the open sections stay
    m_shown = fingerprint;
    showOffer(*offer, *product);
}

void PlanStep::showOffer(const PlanOffer& offer, const ProductVersion& product)
{
    const QWidget* focused = QApplication::focusWidget();
    const bool hadFocus = focused && m_available->isAncestorOf(focused);
    const QList<QAbstractButton*> earlier = m_group->buttons();
    for (QAbstractButton* card : earlier)
        m_group->removeButton(card); // deleted a little later
    emptyColumn(m_available);
    emptyColumn(m_unavailableCards);
    // One plan that can be used leaves no choice to make.
    if (m_draft.plan.isEmpty() && offer.available.size() == 1 && offer.available.first().kind == PlanLine::Kind::Entitlement)
        choose(offer.available.first().id());
    for (const PlanLine& line : offer.available) {
        PlanCard* card = newCard(line, product);
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
    for (const PlanLine& line : offer.unavailable) {
        PlanCard* card = newCard(line, product);
        m_unavailableCards->layout()->addWidget(card);
        card->show();
    }
    m_available->setVisible(!offer.available.isEmpty());
    m_heading->setVisible(!offer.available.isEmpty());
    m_unavailableCards->setVisible(!offer.unavailable.isEmpty());
    m_noneUnavailable->setVisible(offer.unavailable.isEmpty());
    showBars(offer);
    if (hadFocus)
        focusFirst();
    if (offer.available.isEmpty()) { // what helps now is in these two
        announceBars();
        m_purchase->setOpen(true);
        m_unavailable->setOpen(!offer.unavailable.isEmpty());
    }
}

void PlanStep::showBars(const PlanOffer& offer)
{
    emptyColumn(m_bars);
    for (Reason reason : offer.bars) {
        auto* bar = new MessageBar(Tone::Warning, m_bars);
        bar->setObjectName(QStringLiteral("bar_%1").arg(codeOf(reason)));
        bar->setText(wording::barText(reason));
        if (reason == Reason::PurchaseNeedsMicrosoftAccount) {
            bar->setLink(tr("What this means"));
            connect(bar, &MessageBar::linkActivated, this, [this] {
                m_purchase->setOpen(true);
                focusOn(m_purchase->header());
                announce(this, m_buyText->text());
            });
        }
        m_bars->layout()->addWidget(bar);
    }
    m_bars->setVisible(!offer.bars.isEmpty());
}

// The bars stand above what gets the focus: whoever does not see them would take the step for empty.
void PlanStep::announceBars()
{
    QStringList texts;
    const QList<MessageBar*> bars = m_bars->findChildren<MessageBar*>(QString(), Qt::FindDirectChildrenOnly);
    for (const MessageBar* bar : bars)
        if (!bar->objectName().isEmpty()) // those that are deleted a little later have none
            texts.append(bar->text());
    announce(m_bars, texts.join(u' '));
}

PlanCard* PlanStep::newCard(const PlanLine& line, const ProductVersion& product)
{
    auto* card = new PlanCard(this);
    card->setObjectName(QStringLiteral("planCard_%1").arg(line.id()));
    card->setContent(planContent(line, true));
    addReasonBars(card, line, product, [this](PlanHelp wanted) { help(wanted); });
    return card;
}

void PlanStep::choose(const QString& plan)
{
    if (m_draft.plan == plan)
        return;
    m_draft.plan = plan;
    clearProblems();
    Q_EMIT edited();
}

void PlanStep::help(PlanHelp help)
{
    switch (help) {
    case PlanHelp::None: break;
    case PlanHelp::SeeBenefits: Q_EMIT placeWanted(Place::TechnicalBenefits); break;
    case PlanHelp::SeeRequests: Q_EMIT placeWanted(Place::Requests); break;
    case PlanHelp::ChangeProduct: Q_EMIT productWanted(); break;
    }
}

void PlanStep::addContract()
{
    // Opened, not executed: the page stays alive behind it, and so does whoever drives the window.
    auto* dialog = new AddContractDialog(m_workspace, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddContractDialog::accepted, this, [this, dialog] {
        if (dialog->linked())
            showLinked(*dialog->linked());
    });
    dialog->open();
}

void PlanStep::showLinked(const Contract& contract)
{
    QStringList names;
    for (const Entitlement& entitlement : contract.entitlements)
        names.append(entitlement.planName);
    m_addedName = names.join(QStringLiteral(", "));
    refresh();
    m_added->showMessage(tr("The contract is linked to this account."), tr("Support plans added: %1.").arg(m_addedName));
    focusFirst();
    Q_EMIT revealWanted(m_added);
}

void PlanStep::focusFirst()
{
    QAbstractButton* checked = m_group->checkedButton();
    if (checked && checked->isVisibleTo(this))
        focusOn(checked);
    else if (!m_group->buttons().isEmpty() && m_available->isVisibleTo(this))
        focusOn(m_group->buttons().constFirst());
    else
        focusOn(m_purchase->header());
}

void PlanStep::showProblems(const Refusals& problems)
{
    clearProblems();
    if (problems.isEmpty())
        return;
    QStringList texts;
    for (const Refusal& problem : problems)
        texts.append(problem.reason == Reason::RequiredField ? tr("Choose a support plan that can be used, or add a contract.")
                                                             : wording::textOf(problem));
    m_problem->setMessage(texts.takeFirst(), texts.join(u' '));
    m_problem->show();
    focusFirst();
    Q_EMIT revealWanted(m_problem);
    announce(this, m_problem->text());
}

void PlanStep::clearProblems()
{
    m_problem->hide();
}

void PlanStep::retranslate()
{
    m_heading->setText(tr("Choose a support plan"));
    m_purchase->setTitle(tr("Do you need to purchase or add more support plans?"));
    m_unavailable->setTitle(tr("Would you like to see unavailable support plans?"));
    m_addText->setText(tr("A contract that activation issued is added once per account, with its Access ID and Contract ID. Any account "
                          "that has both may add it; no role is needed."));
    m_add->setText(tr("Add Contract"));
    m_buyHead->setText(tr("Buying a plan"));
    m_buyText->setText(tr("Professional Support plans are sold to Microsoft accounts only: a work or school account cannot buy one. To buy, "
                          "sign in to Support for Business with a Microsoft account. Nothing is sold in this rehearsal."));
    m_noneUnavailable->setText(tr("There are no unavailable support plans."));
    m_soFar->setTitle(tr("This request so far"));
    m_balance->setTitle(tr("Only reading the balance?"));
    if (!m_addedName.isEmpty())
        m_added->setMessage(tr("The contract is linked to this account."), tr("Support plans added: %1.").arg(m_addedName));
    m_shown.clear();
    refresh();
}

void PlanStep::showFacts(const ProductVersion* product)
{
    QList<Facts::Fact> facts;
    if (product) {
        facts.append({tr("Product"), wording::productText(*product)});
        facts.append({tr("Coverage"), coverageTitle(*product, m_workspace.coverage(*product))});
    }
    facts.append({tr("Category"), categoryName(m_workspace, m_draft)});
    facts.append({tr("Title"), m_draft.title});
    m_facts->setFacts(facts);
}

// The drill of the article: everything that it asks for stands on this page (rules.md D9).
void PlanStep::showBalance(const PlanOffer* offer)
{
    QStringList numbers;
    if (offer)
        for (const QList<PlanLine>* lines : {&offer->available, &offer->unavailable})
            for (const PlanLine& line : *lines)
                if (line.entitlement)
                    numbers.append(line.entitlement->granted ? wording::numberText(*line.entitlement->remaining()) : tr("unlimited"));
    const QString leave = tr("Choose Leave. No request is created and no incident is used before Submit.");
    if (numbers.isEmpty()) {
        m_balanceText->setText(tr("No plan is linked, so there is no balance to read yet.") + u' ' + leave);
        return;
    }
    const QString last = numbers.takeLast();
    const QString all = numbers.isEmpty() ? last : tr("%1 and %2", "the balances of two plans").arg(numbers.join(QStringLiteral(", ")), last);
    m_balanceText->setText(tr("You have it: %1.").arg(all) + u' ' + leave);
}
