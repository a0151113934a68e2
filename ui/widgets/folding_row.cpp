#include "ui/widgets/folding_row.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>

FoldingRow::FoldingRow(int perRow, QWidget* parent) : QLayout(parent), m_perRow(perRow) {}

FoldingRow::~FoldingRow()
{
    for (const Part& part : std::as_const(m_parts))
        delete part.item;
}

void FoldingRow::add(QWidget* widget, int stretch, Qt::Alignment alignment)
{
    addWidget(widget);
    m_parts.last().stretch = stretch;
    m_parts.last().item->setAlignment(alignment);
}

void FoldingRow::add(QLayout* layout, int stretch) { insert(count(), layout, stretch); }

void FoldingRow::insert(int at, QLayout* layout, int stretch)
{
    addChildLayout(layout);
    m_parts.insert(at, {layout, stretch});
    invalidate();
}

void FoldingRow::addDivider(QWidget* divider)
{
    addWidget(divider);
    m_parts.last().isDivider = true;
}

void FoldingRow::setLeast(const std::function<int()>& least)
{
    m_least = least;
    invalidate();
}

void FoldingRow::addItem(QLayoutItem* item)
{
    m_parts.append({item});
    invalidate();
}

QLayoutItem* FoldingRow::itemAt(int index) const { return index >= 0 && index < count() ? m_parts.at(index).item : nullptr; }

QLayoutItem* FoldingRow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    invalidate();
    return m_parts.takeAt(index).item;
}

QList<FoldingRow::Row> FoldingRow::rows() const
{
    QList<Row> rows;
    for (const Part& part : m_parts) {
        if (part.item->isEmpty())
            continue;
        if (rows.isEmpty() || (m_perRow > 0 && rows.constLast().size() == m_perRow))
            rows.append(Row());
        rows.last().append(part);
    }
    return rows;
}

int FoldingRow::need(const Part& part) const
{
    if (part.stretch == 0)
        return part.item->sizeHint().width();
    return std::max(part.item->minimumSize().width(), m_least ? m_least() : 0);
}

// By stretch, but nobody less than needed while others have more.
QList<int> FoldingRow::widthsIn(const Row& row, int width) const
{
    const qsizetype columns = m_perRow > 0 ? m_perRow : row.size();
    int room = width - spacing() * int(columns - 1);
    if (m_perRow > 0)
        return QList<int>(row.size(), room / m_perRow);
    QList<int> widths(row.size(), -1);
    int shares = 0;
    for (qsizetype i = 0; i < row.size(); ++i) {
        shares += row.at(i).stretch;
        if (row.at(i).stretch == 0)
            room -= widths[i] = need(row.at(i));
    }
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const int least = row.at(i).item->minimumSize().width();
            if (widths.at(i) >= 0 || room * row.at(i).stretch / shares >= least)
                continue;
            room -= widths[i] = least;
            shares -= row.at(i).stretch;
            isSettled = false;
        }
    }
    for (qsizetype i = 0; i < row.size(); ++i)
        if (widths.at(i) < 0)
            widths[i] = room * row.at(i).stretch / shares;
    return widths;
}

bool FoldingRow::fits(int width) const
{
    int widest = 0;
    const QList<Row> all = rows();
    for (const Row& row : all) {
        int needed = spacing() * int(row.size() - 1);
        for (const Part& part : row) {
            needed += need(part);
            widest = std::max(widest, need(part));
        }
        if (m_perRow == 0 && needed > width)
            return false;
    }
    return m_perRow == 0 || m_perRow * widest + (m_perRow - 1) * spacing() <= width;
}

static int heightOf(const QLayoutItem* item, int width)
{
    return std::max(item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height(),
                    item->minimumSize().height());
}

int FoldingRow::place(const QRect& rect, bool moves) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const auto put = [&](const Part& part, const QRect& place) {
        if (moves)
            part.item->setGeometry(QStyle::visualRect(direction, room, place));
    };
    const bool isBeside = fits(room.width());
    int y = room.y();
    const QList<Row> all = rows();
    for (const Row& row : all) {
        if (isBeside) {
            const QList<int> widths = widthsIn(row, room.width());
            int height = 0;
            for (qsizetype i = 0; i < row.size(); ++i)
                height = std::max(height, heightOf(row.at(i).item, widths.at(i)));
            int x = room.x();
            for (qsizetype i = 0; i < row.size(); ++i) {
                // A single row takes all the height that there is.
                put(row.at(i), QRect(x, y, widths.at(i), all.size() == 1 ? std::max(height, room.height()) : height));
                x += widths.at(i) + spacing();
            }
            y += height + spacing();
            continue;
        }
        for (const Part& part : row) {
            if (part.isDivider) {
                put(part, QRect(room.topLeft(), QSize(0, 0)));
                continue;
            }
            const int height = heightOf(part.item, room.width());
            put(part, QRect(room.x(), y, room.width(), height));
            y += height + spacing();
        }
    }
    const QMargins margins = contentsMargins();
    return std::max(0, y - room.y() - (all.isEmpty() ? 0 : spacing())) + margins.top() + margins.bottom();
}

QSize FoldingRow::sizeHint() const
{
    int widest = 0;
    const QList<Row> all = rows();
    for (const Row& row : all)
        widest = std::max(widest, std::accumulate(row.begin(), row.end(), spacing() * int(row.size() - 1),
                                                  [](int sum, const Part& part) { return sum + part.item->sizeHint().width(); }));
    const QMargins margins = contentsMargins();
    const int width = widest + margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize FoldingRow::minimumSize() const
{
    QSize least;
    const QList<Row> all = rows();
    for (const Row& row : all)
        for (const Part& part : row)
            least = least.expandedTo(part.item->minimumSize());
    const QMargins margins = contentsMargins();
    return least.grownBy(margins);
}

int FoldingRow::heightForWidth(int width) const { return place(QRect(0, 0, width, 0), false); }

void FoldingRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    m_folded = !fits(rect.marginsRemoved(contentsMargins()).width());
    place(rect, true);
}
