#include "ui/support_for_business/plan_step.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/request/add_contract_dialog.h"
#include "ui/request/plan_list.h"
#include "ui/request/plan_reasons.h"
#include "ui/request/request_texts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QToolButton>

PlanStep::PlanStep(Workspace& workspace, Draft& draft, QWidget* parent)
    : WizardStep(workspace, draft, parent), m_plans(new PlanList(workspace, draft)), m_purchase(new CollapsibleSection),
      m_addText(new TextLabel(TextRole::Body)), m_add(new Button(ButtonKind::Secondary, "plus")),
      m_buyHead(new TextLabel(TextRole::Strong)), m_buyText(new TextLabel(TextRole::Body)), m_soFar(new Card), m_facts(new Facts),
      m_balance(new Card), m_balanceText(new TextLabel(TextRole::Caption))
{
    m_purchase->setObjectName(QStringLiteral("purchaseSection"));
    m_add->setObjectName(QStringLiteral("addContractButton"));
    m_balance->setObjectName(QStringLiteral("balancePanel"));
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 3);
    column->addWidget(m_plans);
    addPart(m_plans);
    buildPurchase();
    buildSide();
    m_plans->setFallback(m_purchase->header());
    connect(m_plans, &PlanList::helpWanted, this, &PlanStep::help);
    connect(m_plans, &PlanList::buyingWanted, this, &PlanStep::explainBuying);
    connect(m_plans, &PlanList::listed, this, [this](int available) {
        if (available == 0) // what helps now is in there
            m_purchase->setOpen(true);
    });
    connect(m_add, &QPushButton::clicked, this, &PlanStep::addContract);
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
    setSpaces(column, 3, 4, 2, 4, 4); // room for the header's ring above the first line
    m_plans->extraLayout()->addWidget(m_purchase);
}

void PlanStep::buildSide()
{
    m_soFar->setSmallTitle(true);
    m_soFar->bodyLayout()->addWidget(m_facts);
    m_balance->setSmallTitle(true);
    m_balance->bodyLayout()->addWidget(m_balanceText);
    sideLayout()->addWidget(m_soFar);
    sideLayout()->addWidget(m_balance);
}

void PlanStep::load()
{
    m_purchase->setOpen(false);
    WizardStep::load();
}

void PlanStep::refreshOwn()
{
    const ProductVersion* product = m_workspace.catalogue().product(m_draft.productVersion);
    showFacts(product);
    if (!product)
        return;
    const Outcome<PlanOffer> offer = m_workspace.plansFor(product->id, m_draft.portal);
    showBalance(offer.isDone() ? &*offer : nullptr);
}

void PlanStep::help(PlanHelp help)
{
    if (help == PlanHelp::ChangeProduct)
        Q_EMIT stepWanted(1);
    else if (const std::optional<Place> place = placeOf(help))
        Q_EMIT placeWanted(*place);
}

void PlanStep::explainBuying()
{
    m_purchase->setOpen(true);
    focusOn(m_purchase->header());
    announce(this, m_buyText->text());
}

void PlanStep::addContract()
{
    // Opened, not executed: the page stays alive behind it, and so does whoever drives the window.
    auto* dialog = new AddContractDialog(m_workspace, m_draft.portal, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddContractDialog::accepted, this, [this, dialog] {
        if (dialog->linked())
            m_plans->showLinked(*dialog->linked(), dialog->notices());
    });
    dialog->open();
}

void PlanStep::retranslate()
{
    m_purchase->setTitle(tr("Do you need to purchase or add more support plans?"));
    m_addText->setText(
        tr("A contract that activation issued is added once per account, with its Access ID and Contract ID. Any account "
           "that has both may add it; no role is needed."));
    m_add->setText(tr("Add Contract"));
    m_buyHead->setText(tr("Buying a plan"));
    m_buyText->setText(
        tr("Professional Support plans are sold to Microsoft accounts only: a work or school account cannot buy one. To buy, "
           "sign in to Support for Business with a Microsoft account. Nothing is sold in this rehearsal."));
    m_soFar->setTitle(tr("This request so far"));
    m_balance->setTitle(tr("Only reading the balance?"));
    WizardStep::retranslate();
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
                    numbers.append(line.entitlement->granted ? wording::numberText(*line.entitlement->remaining())
                                                             : tr("unlimited"));
    const QString leave = tr("Choose Leave. No request is created and no incident is used before Submit.");
    if (numbers.isEmpty()) {
        m_balanceText->setText(tr("No plan is linked, so there is no balance to read yet.") + u' ' + leave);
        return;
    }
    const QString last = numbers.takeLast();
    const QString all =
        numbers.isEmpty() ? last : tr("%1 and %2", "the balances of two plans").arg(numbers.join(QStringLiteral(", ")), last);
    m_balanceText->setText(tr("You have it: %1.").arg(all) + u' ' + leave);
}
