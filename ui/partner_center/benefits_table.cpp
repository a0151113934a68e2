#include "ui/partner_center/benefits_table.h"

#include "model/wording.h"
#include "ui/partner_center/activation_delegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// Free before a button.
static int roomBeside() { return units(2); }

BenefitsTable::BenefitsTable(QWidget* parent)
    : Table(parent), m_model(new BenefitsModel(this)), m_overRows(new QWidget(parent)), m_activation(new ActivationDelegate(this))
{
    m_overRows->hide();
    m_overRows->installEventFilter(this);
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
    setItemDelegateForColumn(BenefitsModel::Activation, m_activation);
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
    for (int row = 0; column == BenefitsModel::Activation && row < m_model->rowCount(); ++row) {
        const Button* button = m_buttons.value(m_model->benefitAt(row));
        if (!button)
            continue;
        const QModelIndex index = m_model->index(row, column);
        // Beside the date, which is beside nothing where the benefit is not activated.
        const bool isBeside = !index.data().toString().isEmpty() && !m_activation->isDateBelow();
        width = std::max(width, roomBeside() + button->sizeHint().width() + ActivationDelegate::roomAfter() +
                                    (isBeside ? sizeHintForIndex(index).width() : 0));
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
            removeButton(m_buttons.take(benefit));
        if (!m_buttons.contains(benefit))
            m_buttons.insert(benefit, newButton(benefit, opens));
        Button* button = m_buttons.value(benefit);
        button->setText(opens ? tr("Open") : tr("Activate"));
        button->setAccessibleName(opens ? tr("Open %1").arg(nameAt(row)) : tr("Activate %1").arg(nameAt(row)));
        if (opens)
            continue;
        const Refusals& why = page.rows.at(row).whyNotActivate;
        button->setRefusal(why.isEmpty() ? QString() : wording::textOf(why.first()));
    }
}

Button* BenefitsTable::newButton(Benefit benefit, bool opens)
{
    if (opens)
        m_opens.insert(benefit);
    else
        m_opens.remove(benefit);
    auto* button = new Button(ButtonKind::Secondary, m_overRows);
    button->setObjectName((opens ? u"openButton_"_s : u"activateButton_"_s) + codeOf(benefit));
    button->installEventFilter(this);
    connect(button, &Button::clicked, this, [this, benefit, opens] {
        if (opens)
            Q_EMIT openWanted(benefit);
        else
            Q_EMIT activateWanted(benefit);
    });
    return button;
}

// Hidden at once and deleted later: it may be the one that was pressed.
void BenefitsTable::removeButton(Button* button)
{
    if (!button)
        return;
    button->setObjectName(QString());
    button->hide();
    button->deleteLater();
}

void BenefitsTable::removeButtons()
{
    for (Button* button : std::exchange(m_buttons, {}))
        removeButton(button);
    m_opens.clear();
    placeButtons();
}

int BenefitsTable::rowOf(const QObject* button) const
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_buttons.value(m_model->benefitAt(row)) == button)
            return row;
    return -1;
}

// Only the buttons of their parent are there for eye and mouse: the rows below it stay open.
void BenefitsTable::placeButtons()
{
    m_overRows->setGeometry(viewport()->geometry().translated(pos()));
    QRegion buttons;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        Button* button = m_buttons.value(m_model->benefitAt(row));
        if (!button)
            continue;
        const QModelIndex index = m_model->index(row, BenefitsModel::Activation);
        const QRect place = m_activation->buttonPlace(visualRect(index), button->sizeHint(), !index.data().toString().isEmpty());
        button->setGeometry(place);
        button->show();
        buttons += place;
    }
    if (!buttons.isEmpty())
        m_overRows->setMask(buttons);
    m_overRows->setVisible(!buttons.isEmpty());
    m_overRows->raise();
}

bool BenefitsTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_overRows && event->type() == QEvent::LayoutRequest) // a button needs another room
        fold();
    if (event->type() == QEvent::FocusIn && watched->parent() == m_overRows)
        if (const int row = rowOf(watched); row >= 0)
            scrollTo(m_model->index(row, BenefitsModel::Activation));
    return Table::eventFilter(watched, event);
}

void BenefitsTable::scrollContentsBy(int dx, int dy)
{
    Table::scrollContentsBy(dx, dy);
    placeButtons();
}

void BenefitsTable::updateGeometries()
{
    Table::updateGeometries();
    placeButtons();
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
    m_activation->setDateBelow(false);
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
        m_activation->setDateBelow(isTooWide());
    }
    setStretchColumn(BenefitsModel::Name); // lays the columns out anew
    QHeaderView* header = horizontalHeader();
    header->resizeSection(BenefitsModel::Name,
                          std::max(header->sectionSize(BenefitsModel::Name), wantedWidth(BenefitsModel::Name)));
    placeButtons();
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
