#include "ui/partner_center/benefits_card.h"

#include "model/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/masked_id.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

// A table that gives a column also the room of the buttons that stand in it.
class BenefitsTable : public Table
{
public:
    using Table::Table;
    std::function<void()> whenResized;

    int wantedWidth(int column) const
    {
        return std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        Table::resizeEvent(event);
        if (whenResized)
            whenResized();
    }
    int sizeHintForColumn(int column) const override
    {
        int width = Table::sizeHintForColumn(column);
        for (int row = 0; row < model()->rowCount(); ++row)
            if (const QWidget* widget = indexWidget(model()->index(row, column)))
                width = std::max(width, widget->sizeHint().width());
        return width;
    }
};

BenefitsCard::BenefitsCard(QWidget* parent) : Card(parent), m_model(new BenefitsModel(this))
{
    m_activate = new Button(ButtonKind::Primary, this);
    m_activate->setObjectName(u"activateButton"_s);
    addTitleAction(m_activate);
    connect(m_activate, &Button::clicked, this, [this] { Q_EMIT activateWanted(m_toActivate); });

    m_table = new BenefitsTable(this);
    m_table->setObjectName(u"benefitsTable"_s);
    m_table->setFitsRows(true);
    m_table->setStretchColumn(BenefitsModel::Name);
    m_table->tableDelegate()->setStrong(BenefitsModel::Name);
    for (BenefitsModel::Column column : {BenefitsModel::Name, BenefitsModel::Amount})
        m_table->tableDelegate()->setSecondLine(column, BenefitsModel::SecondLineRole);
    const auto chipOf = [](const QModelIndex& index) {
        const bool activated = index.data(BenefitsModel::ActivatedRole).toBool();
        return ChipContent{activated ? Tone::Success : Tone::Neutral,
                           index.siblingAtColumn(BenefitsModel::State).data().toString(),
                           {}};
    };
    m_table->tableDelegate()->setChips(BenefitsModel::State, chipOf);
    m_table->tableDelegate()->setChips(BenefitsModel::Activation, [this, chipOf](const QModelIndex& index) {
        const bool stands = m_isStateFolded && index.data(BenefitsModel::ActivatedRole).toBool();
        return stands ? std::optional(chipOf(index)) : std::nullopt;
    });
    m_table->setModel(m_model);
    m_table->whenResized = [this] { fold(); };
    addFlush(m_table);

    QVBoxLayout* reasons = addSection(true);
    m_reasons = new ReasonLine(this);
    m_reasons->setObjectName(u"activateReason"_s);
    reasons->addWidget(m_reasons);
    m_reasonPart = reasons->parentWidget();
    // Queued: signing in builds the rows anew, and the link that was pressed is in one of them.
    connect(
        m_reasons, &ReasonLine::rowActivated, this, [this](int row) { Q_EMIT signInWanted(m_canActivate.value(row)); },
        Qt::QueuedConnection);

    m_idsLayout = addSection(false);
    m_idsPart = m_idsLayout->parentWidget();
    retranslate();
    whenThemeChanges(this, [this] { fold(); });
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
    m_model->retranslate();
    fold();
}

void BenefitsCard::setPage(const BenefitsPage& page, const Workspace& workspace)
{
    const ActivationStyle style = workspace.edition().activation;
    const bool hadFocus = m_reasonPart->isAncestorOf(window()->focusWidget());
    if (!m_model->hasRowsOf(page) || style == ActivationStyle::WholeMembership)
        removeRowButtons();
    m_model->setPage(page, workspace.edition());
    setButtons(page, style);
    setReasons(page, workspace);
    setIds(page, style);
    fold();
    if (hadFocus && m_reasonPart->isHidden()) // who signed in with a link of the reason wants to activate
        (m_rowButtons.isEmpty() ? m_activate : m_rowButtons.first())->setFocus(Qt::OtherFocusReason);
}

void BenefitsCard::clear()
{
    removeRowButtons();
    m_model->clear();
    m_canActivate.clear();
    m_said.clear();
    m_reasons->setReason({});
    maskIds();
    while (!m_ids.isEmpty())
        delete m_ids.takeLast().part;
}

void BenefitsCard::setButtons(const BenefitsPage& page, ActivationStyle style)
{
    const bool together = style == ActivationStyle::WholeMembership;
    const auto waiting =
        std::find_if(page.rows.begin(), page.rows.end(), [](const BenefitsPage::Row& row) { return !row.contract; });
    const bool isWaiting = waiting != page.rows.end();
    m_activate->setVisible(together && isWaiting);
    if (isWaiting) {
        m_toActivate = waiting->allowance.benefit;
        m_activate->setRefusal(waiting->whyNotActivate.isEmpty() ? QString()
                                                                 : wording::textOf(waiting->whyNotActivate.first()));
    }
    if (!together)
        setRowButtons(page);
    m_style = style;
    m_showsDates = !together || std::any_of(page.rows.begin(), page.rows.end(),
                                            [](const BenefitsPage::Row& row) { return row.contract.has_value(); });
}

void BenefitsCard::setRowButtons(const BenefitsPage& page)
{
    for (int row = 0; row < page.rows.size(); ++row) {
        const Benefit benefit = page.rows.at(row).allowance.benefit;
        if (page.rows.at(row).contract) {
            removeRowButton(row, m_rowButtons.take(benefit));
            continue;
        }
        if (!m_rowButtons.contains(benefit))
            m_rowButtons.insert(benefit, newRowButton(row, benefit));
        Button* button = m_rowButtons.value(benefit);
        button->setText(tr("Activate"));
        button->setAccessibleName(tr("Activate %1").arg(m_model->index(row, BenefitsModel::Name).data().toString()));
        const Refusals& why = page.rows.at(row).whyNotActivate;
        button->setRefusal(why.isEmpty() ? QString() : wording::textOf(why.first()));
    }
}

Button* BenefitsCard::newRowButton(int row, Benefit benefit)
{
    auto* cell = new QWidget(m_table);
    auto* layout = new QHBoxLayout(cell);
    setSpaces(layout, 0, 2, 0, 4, 0);
    auto* button = new Button(ButtonKind::Secondary, cell);
    button->setObjectName(u"activateButton_"_s + codeOf(benefit));
    connect(button, &Button::clicked, this, [this, benefit] { Q_EMIT activateWanted(benefit); });
    layout->addWidget(button, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_table->setIndexWidget(m_model->index(row, BenefitsModel::Activation), cell);
    return button;
}

// Hidden at once and deleted later: it may be the one that was pressed.
void BenefitsCard::removeRowButton(int row, Button* button)
{
    if (!button)
        return;
    button->setObjectName(QString());
    button->parentWidget()->hide();
    m_table->setIndexWidget(m_model->index(row, BenefitsModel::Activation), nullptr);
}

// Before the rows change: a view that is reset removes its widgets itself.
void BenefitsCard::removeRowButtons()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        removeRowButton(row, m_rowButtons.take(m_model->benefitAt(row)));
}

// Nothing is cut: columns that find no room give their text to others, and where even that is too wide one can scroll.
void BenefitsCard::fold()
{
    const auto isTooWide = [this] {
        int width = 0;
        for (int column = 0; column < BenefitsModel::columnCountValue; ++column)
            if (!m_table->isColumnHidden(column))
                width += m_table->wantedWidth(column);
        return width > m_table->viewport()->width();
    };
    setFolds({});
    const bool together = m_style == ActivationStyle::WholeMembership;
    if (isTooWide())
        setFolds(together ? Folds{true, false, false} : Folds{false, false, true});
    if (isTooWide())
        setFolds(together ? Folds{true, true, false} : Folds{true, false, true});
    m_table->setStretchColumn(BenefitsModel::Name); // lays the columns out anew
    QHeaderView* header = m_table->horizontalHeader();
    header->resizeSection(BenefitsModel::Name, std::max(header->sectionSize(BenefitsModel::Name),
                                                        m_table->wantedWidth(BenefitsModel::Name)));
}

void BenefitsCard::setFolds(const Folds& folds)
{
    m_isStateFolded = folds.state;
    m_table->setColumnHidden(BenefitsModel::Source, folds.source);
    m_table->setColumnHidden(BenefitsModel::State, folds.state);
    m_table->setColumnHidden(BenefitsModel::Activation, !m_showsDates || folds.date);
    m_model->setSourceFolded(folds.source);
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
    QList<ReasonLine::Row> rows;
    const Organisation own = *workspace.organisation();
    for (const Account& account : own.accounts) {
        if (!refusal.accounts.contains(account.signIn))
            continue;
        m_canActivate << account.signIn;
        rows << ReasonLine::Row{account.signIn, wording::rolesText(account.roles), tr("Sign in as this account")};
    }
    const Account me = *workspace.account();
    const QString explanation =
        rows.isEmpty() ? tr("No account of %1 holds one of these roles. A Global admin can assign them.").arg(own.name)
                       : tr("You are signed in as %1. These accounts of %2 can activate:")
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

void BenefitsCard::setIds(const BenefitsPage& page, ActivationStyle style)
{
    QList<Contract> contracts;
    QStringList names;
    for (int row = 0; row < page.rows.size(); ++row) {
        const std::optional<Contract>& contract = page.rows.at(row).contract;
        const bool isNew = contract && std::none_of(contracts.begin(), contracts.end(),
                                                    [&](const Contract& c) { return c.id == contract->id; });
        if (!isNew)
            continue;
        contracts << *contract;
        names << m_model->index(row, BenefitsModel::Name).data().toString();
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
        ids.heading->setVisible(style == ActivationStyle::EachBenefit);
        ids.access->setLabel(tr("Access ID"));
        ids.contract->setLabel(tr("Contract ID"));
        // Setting an ID masks it again: not on every refresh.
        if (ids.access->id() != contract.accessId)
            ids.access->setId(contract.accessId);
        if (ids.contract->id() != contract.contractId)
            ids.contract->setId(contract.contractId);
        const QString dates = style == ActivationStyle::WholeMembership
                                  ? tr("One pair of IDs serves every row. Contract from %1 to %2. A copied ID leaves "
                                       "the clipboard after 30 seconds.")
                                  : tr("Contract from %1 to %2. A copied ID leaves the clipboard after 30 seconds.");
        ids.note->setText(wording::withDate(wording::withDate(dates, contract.start), contract.end));
    }
}

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
