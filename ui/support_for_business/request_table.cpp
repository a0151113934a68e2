#include "ui/support_for_business/request_table.h"

#include "model/request_list_model.h"
#include "ui/support_for_business/request_details.h"
#include "ui/support_for_business/stacked_request.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

RequestTable::RequestTable(RequestListModel* list, QWidget* parent)
    : Table(parent), m_list(list), m_stacked(new StackedRequest(this))
{
    setStretchColumn(RequestListModel::Title);
    tableDelegate()->setStrong(RequestListModel::Title);
    for (RequestListModel::Column column : {RequestListModel::Number, RequestListModel::Title})
        tableDelegate()->setSecondLine(column, RequestListModel::SecondLineRole);
    tableDelegate()->setChips(RequestListModel::State, [](const QModelIndex& index) -> std::optional<ChipContent> {
        const QVariant state = index.data(RequestListModel::StateRole);
        return state.isValid() ? std::optional(chipOf(RequestState(state.toInt()))) : std::nullopt;
    });
    setModel(list);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (!m_isSelecting)
            Q_EMIT chosen(row.data(RequestListModel::NumberRole).toString());
    });
}

RequestTable::View RequestTable::view() const
{
    if (verticalScrollBar()->value() == 0)
        return {};
    const QModelIndex top = indexAt(QPoint(0, 0));
    return {top.data(RequestListModel::NumberRole).toString(), -visualRect(top).top()};
}

void RequestTable::restore(const View& view)
{
    const int row = view.top.isEmpty() ? -1 : m_list->rowOf(view.top);
    if (row >= 0)
        verticalScrollBar()->setValue(row * rowHeight(row) + view.hidden);
    else if (view.top.isEmpty())
        verticalScrollBar()->setValue(0);
}

void RequestTable::select(const QString& number)
{
    const int row = number.isEmpty() ? -1 : m_list->rowOf(number);
    if (row == currentIndex().row() && selectionModel()->isRowSelected(std::max(row, 0)) == (row >= 0))
        return;
    m_isSelecting = true;
    if (row >= 0)
        selectRow(row);
    else
        selectionModel()->clear();
    m_isSelecting = false;
}

void RequestTable::resizeEvent(QResizeEvent* event)
{
    Table::resizeEvent(event);
    fold();
}

// Of the columns that are shown; the title is content with less than its longest.
int RequestTable::wantedWidth() const
{
    int width = scaled(320);
    for (int column = 0; column < RequestListModel::columnCountValue; ++column)
        if (column != RequestListModel::Title && !isColumnHidden(column))
            width += std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    return width;
}

// Titles keep a readable width and nothing is scrolled sideways: where there is less room, the date goes under the
// number, and then the plan behind the product; where even that is too wide, all of it stands in one cell.
void RequestTable::fold()
{
    using Folding = RequestListModel::Folding;
    setColumnHidden(RequestListModel::Number, false);
    setColumnHidden(RequestListModel::SeverityColumn, false);
    for (Folding folding : {Folding::None, Folding::Date, Folding::DateAndPlan}) {
        setColumnHidden(RequestListModel::Opened, folding != Folding::None);
        setColumnHidden(RequestListModel::Plan, folding == Folding::DateAndPlan);
        m_list->setFolding(folding);
        if (wantedWidth() <= viewport()->width())
            break;
    }
    setStacked(wantedWidth() > viewport()->width());
    setStretchColumn(RequestListModel::Title); // lays the columns out anew
}

void RequestTable::setStacked(bool isStacked)
{
    setColumnHidden(RequestListModel::Number, isStacked);
    setColumnHidden(RequestListModel::SeverityColumn, isStacked);
    QAbstractItemDelegate* title = isStacked ? m_stacked : nullptr;
    if (title != itemDelegateForColumn(RequestListModel::Title))
        setItemDelegateForColumn(RequestListModel::Title, title);
    if (tableDelegate()->setMoreLines(isStacked ? StackedRequest::moreLines : 0))
        updateMetrics();
    if (!currentIndex().isValid() || !isColumnHidden(currentIndex().column()))
        return;
    m_isSelecting = true; // the same row, in a column that is seen
    selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(RequestListModel::Title), QItemSelectionModel::NoUpdate);
    m_isSelecting = false;
}
