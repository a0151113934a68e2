#include "ui/partner_center/benefits_table.h"

#include "model/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spaces.h"

#include <QBoxLayout>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

BenefitsTable::BenefitsTable(QWidget* parent) : Table(parent), m_model(new BenefitsModel(this))
{
    setFitsRows(true);
    setStretchColumn(BenefitsModel::Name);
    tableDelegate()->setStrong(BenefitsModel::Name);
    for (BenefitsModel::Column column : {BenefitsModel::Name, BenefitsModel::Source, BenefitsModel::Amount})
        tableDelegate()->setSecondLine(column, BenefitsModel::SecondLineRole);
    const auto chipOf = [](const QModelIndex& index) {
        const bool activated = index.data(BenefitsModel::ActivatedRole).toBool();
        return ChipContent{
            activated ? Tone::Success : Tone::Neutral, index.siblingAtColumn(BenefitsModel::State).data().toString(), {}};
    };
    tableDelegate()->setChips(BenefitsModel::State, [this, chipOf](const QModelIndex& index) {
        const bool isDate = m_style == ActivationStyle::EachBenefit && !index.data(BenefitsModel::ActivatedRole).toBool();
        return isDate ? std::nullopt : std::optional(chipOf(index));
    });
    setModel(m_model);
    const auto open = [this](const QModelIndex& index) {
        if (m_style == ActivationStyle::EachBenefit)
            Q_EMIT openWanted(m_model->benefitAt(index.row()));
    };
    connect(this, &QTableView::clicked, this, open);
    connect(this, &QTableView::activated, this, open);
    whenThemeChanges(this, [this] { fold(); });
}

void BenefitsTable::setPage(const BenefitsPage& page, const Edition& edition)
{
    m_style = edition.activation;
    const bool together = m_style == ActivationStyle::WholeMembership;
    if (together || !m_model->hasRowsOf(page))
        removeButtons();
    m_model->setPage(page, edition);
    if (!together)
        setButtons(page);
    m_showsDates = !together || std::any_of(page.rows.begin(), page.rows.end(),
                                            [](const BenefitsPage::Row& row) { return row.contract.has_value(); });
    fold();
}

void BenefitsTable::clear()
{
    removeButtons();
    m_model->clear();
}

void BenefitsTable::retranslate()
{
    m_model->retranslate();
    fold();
}

Button* BenefitsTable::firstButton() const { return m_buttons.isEmpty() ? nullptr : m_buttons.first(); }

void BenefitsTable::resizeEvent(QResizeEvent* event)
{
    Table::resizeEvent(event);
    fold();
}

int BenefitsTable::sizeHintForColumn(int column) const
{
    int width = Table::sizeHintForColumn(column);
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, column);
        const QWidget* button = indexWidget(index);
        if (!button)
            continue;
        // Beside the date, which is beside nothing where the benefit is not activated.
        const bool hasText = !index.data().toString().isEmpty();
        width = std::max(width, button->sizeHint().width() + (hasText ? sizeHintForIndex(index).width() : 0));
    }
    return width;
}

int BenefitsTable::wantedWidth(int column) const
{
    return std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
}

void BenefitsTable::setButtons(const BenefitsPage& page)
{
    for (int row = 0; row < page.rows.size(); ++row) {
        const Benefit benefit = page.rows.at(row).allowance.benefit;
        const bool opens = page.rows.at(row).contract.has_value();
        if (opens != m_opens.contains(benefit))
            removeButton(row, m_buttons.take(benefit));
        if (!m_buttons.contains(benefit))
            m_buttons.insert(benefit, newButton(row, benefit, opens));
        Button* button = m_buttons.value(benefit);
        button->setText(opens ? tr("Open") : tr("Activate"));
        button->setAccessibleName(opens ? tr("Open %1").arg(nameAt(row)) : tr("Activate %1").arg(nameAt(row)));
        if (opens)
            continue;
        const Refusals& why = page.rows.at(row).whyNotActivate;
        button->setRefusal(why.isEmpty() ? QString() : wording::textOf(why.first()));
    }
}

Button* BenefitsTable::newButton(int row, Benefit benefit, bool opens)
{
    if (opens)
        m_opens.insert(benefit);
    else
        m_opens.remove(benefit);
    auto* cell = new QWidget(this);
    auto* layout = new QHBoxLayout(cell);
    setSpaces(layout, 0, 2, 0, 4, 0);
    auto* button = new Button(ButtonKind::Secondary, cell);
    button->setObjectName((opens ? u"openButton_"_s : u"activateButton_"_s) + codeOf(benefit));
    connect(button, &Button::clicked, this, [this, benefit, opens] {
        if (opens)
            Q_EMIT openWanted(benefit);
        else
            Q_EMIT activateWanted(benefit);
    });
    layout->addWidget(button, 0, Qt::AlignRight | Qt::AlignVCenter);
    setIndexWidget(m_model->index(row, BenefitsModel::Activation), cell);
    return button;
}

// Hidden at once and deleted later: it may be the one that was pressed.
void BenefitsTable::removeButton(int row, Button* button)
{
    if (!button)
        return;
    button->setObjectName(QString());
    button->parentWidget()->hide();
    setIndexWidget(m_model->index(row, BenefitsModel::Activation), nullptr);
}

// Before the rows change: a view that is reset removes its widgets itself.
void BenefitsTable::removeButtons()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        removeButton(row, m_buttons.take(m_model->benefitAt(row)));
}

// Nothing is cut: columns that find no room give their text to others, and where even that is too wide one can scroll.
void BenefitsTable::fold()
{
    const auto isTooWide = [this] {
        int width = 0;
        for (int column = 0; column < BenefitsModel::columnCountValue; ++column)
            if (!isColumnHidden(column))
                width += wantedWidth(column);
        return width > viewport()->width();
    };
    setFolds({});
    if (isTooWide())
        setFolds({.columns = {.source = true}});
    if (m_style == ActivationStyle::WholeMembership) {
        if (isTooWide())
            setFolds({.columns = {.source = true}, .date = true});
        if (isTooWide())
            setFolds({.columns = {.source = true, .amount = true}, .date = true});
    } else {
        if (isTooWide())
            setFolds({.columns = {.source = true, .state = true}});
        if (isTooWide())
            setFolds({.columns = {.source = true, .state = true, .amount = true}});
    }
    setStretchColumn(BenefitsModel::Name); // lays the columns out anew
    QHeaderView* header = horizontalHeader();
    header->resizeSection(BenefitsModel::Name,
                          std::max(header->sectionSize(BenefitsModel::Name), wantedWidth(BenefitsModel::Name)));
}

void BenefitsTable::setFolds(const Folds& folds)
{
    setColumnHidden(BenefitsModel::Source, folds.columns.source);
    setColumnHidden(BenefitsModel::State, folds.columns.state);
    setColumnHidden(BenefitsModel::Amount, folds.columns.amount);
    setColumnHidden(BenefitsModel::Activation, !m_showsDates || folds.date);
    m_model->setFolds(folds.columns);
    if (tableDelegate()->setMoreLines(m_model->lineCount() - 2))
        updateMetrics();
}
