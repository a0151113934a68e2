#include "ui/partner_center/benefits_card.h"

#include "model/wording.h"
#include "ui/partner_center/benefits_table.h"
#include "ui/reference/who_rows.h"
#include "ui/widgets/button.h"
#include "ui/widgets/masked_id.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

BenefitsCard::BenefitsCard(QWidget* parent) : Card(parent)
{
    m_activate = new Button(ButtonKind::Primary, this);
    m_activate->setObjectName(u"activateButton"_s);
    addTitleAction(m_activate);
    connect(m_activate, &Button::clicked, this, [this] { Q_EMIT activateWanted(m_toActivate); });

    auto* place = new QWidget(this);
    place->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_table = new BenefitsTable(place);
    m_table->setObjectName(u"benefitsTable"_s);
    connect(m_table, &BenefitsTable::activateWanted, this, &BenefitsCard::activateWanted);
    connect(m_table, &BenefitsTable::openWanted, this, &BenefitsCard::openWanted);
    auto* rows = new QVBoxLayout(place);
    setSpaces(rows, 0);
    rows->addWidget(m_table);
    addFlush(place);

    QVBoxLayout* reasons = addSection(true);
    m_reasons = new ReasonLine(this);
    m_reasons->setObjectName(u"activateReason"_s);
    reasons->addWidget(m_reasons);
    m_reasonPart = reasons->parentWidget();
    // Queued: signing in builds the rows anew, and the link that was pressed is in one of them.
    connect(
        m_reasons, &ReasonLine::rowActivated, this, [this](int row) { Q_EMIT signInWanted(m_canActivate.value(row)); },
        Qt::QueuedConnection);

    QVBoxLayout* hints = addSection(false);
    m_hint = new TextLabel(TextRole::Caption, this);
    m_hint->setMuted(true);
    hints->addWidget(m_hint);
    m_hintPart = hints->parentWidget();

    m_idsLayout = addSection(false);
    m_idsPart = m_idsLayout->parentWidget();
    retranslate();
}

void BenefitsCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void BenefitsCard::retranslate()
{
    setTitle(tr("Technical support benefits"));
    m_activate->setText(tr("&Activate"));
    m_table->setAccessibleName(tr("Technical support benefits"));
    m_table->retranslate();
    m_hint->setText(tr("A benefit opens by its name: an introduction, a walkthrough, and both IDs once it is activated."));
}

void BenefitsCard::setPage(const BenefitsPage& page, const Workspace& workspace)
{
    const ActivationStyle style = workspace.edition().activation;
    const bool hadFocus = m_reasonPart->isAncestorOf(window()->focusWidget());
    m_table->setPage(page, workspace.edition());
    setButton(page, style);
    setReasons(page, workspace);
    const bool together = style == ActivationStyle::WholeMembership;
    m_hintPart->setVisible(!together);
    setIds(together ? page : BenefitsPage()); // else they are in the panel of each benefit
    if (hadFocus && m_reasonPart->isHidden()) // who signed in with a link of the reason wants to activate
        (m_table->firstButton() ? m_table->firstButton() : m_activate)->setFocus(Qt::OtherFocusReason);
}

void BenefitsCard::clear()
{
    m_table->clear();
    m_canActivate.clear();
    m_said.clear();
    m_reasons->setReason({});
    maskIds();
    while (!m_ids.isEmpty())
        delete m_ids.takeLast().part;
}

void BenefitsCard::setButton(const BenefitsPage& page, ActivationStyle style)
{
    const auto waiting =
        std::find_if(page.rows.begin(), page.rows.end(), [](const BenefitsPage::Row& row) { return !row.contract; });
    const bool isWaiting = waiting != page.rows.end();
    m_activate->setVisible(isWaiting && style == ActivationStyle::WholeMembership);
    if (!isWaiting)
        return;
    const Refusals& why = waiting->whyNotActivate;
    m_toActivate = waiting->allowance.benefit;
    m_activate->setRefusal(why.isEmpty() ? QString() : wording::textOf(why.first()));
}

// Who may, where the signed-in account may not: the one thing that the portal does not say.
void BenefitsCard::setReasons(const BenefitsPage& page, const Workspace& workspace)
{
    m_canActivate.clear();
    const auto refused = std::find_if(page.rows.begin(), page.rows.end(), [](const BenefitsPage::Row& row) {
        return !row.contract && contains(row.whyNotActivate, Reason::RoleRequired);
    });
    m_reasonPart->setVisible(refused != page.rows.end());
    if (refused == page.rows.end()) {
        m_said.clear();
        m_reasons->setReason({});
        return;
    }
    const Refusal& refusal = refused->whyNotActivate.first();
    const Organisation own = *workspace.organisation();
    const QList<ReasonLine::Row> rows = rowsOfAccounts(refusal, own);
    m_canActivate = refusal.accounts;
    const Account me = *workspace.account();
    const QString explanation =
        rows.isEmpty() ? tr("No account of %1 holds one of these roles. A Global admin can assign them.").arg(own.name)
                       : tr("You are signed in as %1. These accounts of %2 can activate:", nullptr, int(rows.size()))
                             .arg(wording::rolesText(me.roles), own.name);
    QStringList said{wording::textOf(refusal), explanation};
    for (const ReasonLine::Row& row : rows)
        said << row.text << row.secondary << row.link;
    if (said != m_said)
        m_reasons->setReason(said.at(0), explanation, rows);
    m_said = said;
}

BenefitsCard::Ids BenefitsCard::newIds()
{
    Ids ids;
    ids.part = new QWidget(m_idsPart);
    auto* column = new QVBoxLayout(ids.part);
    setSpaces(column, 2);
    ids.heading = new TextLabel(TextRole::Strong, ids.part);
    ids.access = new MaskedId(ids.part);
    ids.contract = new MaskedId(ids.part);
    ids.note = new TextLabel(TextRole::Caption, ids.part);
    ids.note->setMuted(true);
    ids.access->setObjectName(u"accessId"_s);
    ids.contract->setObjectName(u"contractId"_s);
    for (MaskedId* id : {ids.access, ids.contract})
        id->setLabelWidth(112);
    for (QWidget* widget : {static_cast<QWidget*>(ids.heading), static_cast<QWidget*>(ids.access),
                            static_cast<QWidget*>(ids.contract), static_cast<QWidget*>(ids.note)})
        column->addWidget(widget);
    m_idsLayout->addWidget(ids.part);
    return ids;
}

void BenefitsCard::setIds(const BenefitsPage& page)
{
    QList<Contract> contracts;
    QStringList names;
    bool isEarlier = false; // those of the membership before, which still hold
    for (int row = 0; row < page.rows.size(); ++row) {
        const BenefitsPage::Row& benefit = page.rows.at(row);
        const std::optional<Contract>& contract = benefit.contract ? benefit.contract : benefit.earlier;
        isEarlier = isEarlier || benefit.earlier;
        if (!contract)
            continue;
        const auto same =
            std::find_if(contracts.cbegin(), contracts.cend(), [&](const Contract& c) { return c.id == contract->id; });
        if (same != contracts.cend())
            continue;
        contracts << *contract;
        names << m_table->nameAt(row);
    }
    m_idsPart->setVisible(!contracts.isEmpty());
    if (m_ids.size() > contracts.size())
        maskIds();
    while (m_ids.size() > contracts.size())
        delete m_ids.takeLast().part;
    while (m_ids.size() < contracts.size())
        m_ids << newIds();
    for (int i = 0; i < contracts.size(); ++i) {
        const Contract& contract = contracts.at(i);
        const Ids& ids = m_ids.at(i);
        ids.heading->setText(names.at(i));
        ids.heading->setVisible(contracts.size() > 1); // activated one by one, under another edition
        ids.access->setLabel(tr("Access ID"));
        ids.contract->setLabel(tr("Contract ID"));
        // Setting an ID masks it again: not on every refresh.
        if (ids.access->id() != contract.accessId)
            ids.access->setId(contract.accessId);
        if (ids.contract->id() != contract.contractId)
            ids.contract->setId(contract.contractId);
        const QString dates =
            isEarlier && contracts.size() == 1
                ? tr("The contract of the previous membership, from %1 to %2: it stays valid until that day. Activate "
                     "the benefits anew. A copied ID leaves the clipboard after 30 seconds.")
            : contracts.size() == 1 ? tr("One pair of IDs serves every row. Contract from %1 to %2. A copied ID leaves "
                                         "the clipboard after 30 seconds.")
                                    : tr("Contract from %1 to %2. A copied ID leaves the clipboard after 30 seconds.");
        ids.note->setText(wording::withDate(wording::withDate(dates, contract.start), contract.end));
    }
}

const QAbstractItemModel* BenefitsCard::model() const { return m_table->benefitsModel(); }

void BenefitsCard::maskIds()
{
    for (const Ids& ids : m_ids) {
        ids.access->mask();
        ids.contract->mask();
    }
}

void BenefitsCard::focusIds(const Contract& contract)
{
    for (const Ids& ids : m_ids)
        if (ids.access->id() == contract.accessId)
            ids.access->showButton()->setFocus(Qt::OtherFocusReason);
}

void BenefitsCard::focusTable() { m_table->setFocus(Qt::OtherFocusReason); }
