#include "ui/widgets/table_delegate.h"

#include "model/domain/visible_text.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/paint.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

TableDelegate::TableDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void TableDelegate::setChips(int column, const ChipOf& chipOf) { m_chips.insert(column, chipOf); }
void TableDelegate::setSecondLine(int column, int role) { m_secondRoles.insert(column, role); }
void TableDelegate::setStrong(int column) { m_strong.insert(column); }

int TableDelegate::rowHeight() const
{
    return scaled(m_secondRoles.isEmpty() ? 42 : 58) + m_moreLines * lineHeightOf(TextRole::Caption);
}

/// The columns at the table's edges; those that found no room are hidden.
static int shownFrom(int column, int step, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const int columns = index.model()->columnCount(index.parent());
    while (table && table->isColumnHidden(column) && column + step >= 0 && column + step < columns)
        column += step;
    return column;
}

static bool isFirst(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return index.column() == shownFrom(0, 1, option, index);
}

static bool isLast(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return index.column() == shownFrom(index.model()->columnCount(index.parent()) - 1, -1, option, index);
}

/// The space round a cell's words: 16 px at the table's edges, 8 inside.
static QRect wordsRect(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return option.rect.adjusted(units(isFirst(option, index) ? 4 : 2), 0, -units(isLast(option, index) ? 4 : 2), 0);
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_ASSERT(index.isValid()); // a view paints no other
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    const bool selected = item.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(item.rect, colours().accentTint);
    else if (item.state & QStyle::State_MouseOver)
        painter->fillRect(item.rect, colours().hover);
    if (index.row() + 1 < index.model()->rowCount(index.parent()))
        painter->fillRect(QRect(item.rect.x(), item.rect.bottom() - strokeWidth(1) + 1, item.rect.width(), strokeWidth(1)),
                          colours().divider);
    if (selected && isFirst(option, index))
        painter->fillRect(QRect(item.rect.x(), item.rect.y(), strokeWidth(3), item.rect.height()), colours().accent);
    const auto chips = m_chips.constFind(index.column());
    const std::optional<ChipContent> chip = chips == m_chips.constEnd() ? std::nullopt : (*chips)(index);
    if (chip)
        paintChip(painter, wordsRect(item, index), *chip, item.displayAlignment & Qt::AlignRight);
    else
        paintTexts(painter, item, index);
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (table && table->hasFocus() && isKeyboardFocus() && table->currentIndex().row() == index.row()) {
        // One ring round the whole row: each cell draws its part, the sides lie outside the inner cells.
        const int out = 2 * cardRadius();
        const QRect ring = item.rect.adjusted(isFirst(option, index) ? 1 : -out, 1, isLast(option, index) ? -1 : out, -2);
        painter->setClipRect(item.rect);
        paintBox(painter, ring, controlRadius(), QColor(), colours().focusRing, strokeWidth(2));
    }
    painter->restore();
}

void TableDelegate::paintTexts(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool selected = option.state & QStyle::State_Selected;
    QRect area = wordsRect(option, index);
    if (!option.icon.isNull()) {
        const int side = scaled(18);
        option.icon.paint(painter, QRect(area.x(), area.center().y() - side / 2, side, side));
        area.setLeft(area.x() + side + units(2));
    }
    const auto role = m_secondRoles.constFind(index.column());
    const QString second = role == m_secondRoles.constEnd() ? QString() : index.data(*role).toString();
    const int align = int(option.displayAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine;
    const int firstHeight = lineHeightOf(TextRole::Body);
    QRect words = area;
    if (!second.isEmpty()) {
        const int secondHeight = lineHeightOf(TextRole::Caption);
        const QStringList lines = second.split(u'\n');
        const int height = firstHeight + int(lines.size()) * secondHeight;
        words = QRect(area.x(), area.y() + (area.height() - height) / 2, area.width(), firstHeight);
        QRect below(area.x(), words.bottom() + 1, area.width(), secondHeight);
        painter->setFont(captionFont());
        painter->setPen(enabled ? colours().muted : colours().disabledText);
        for (const QString& line : lines) {
            painter->drawText(below, align, elided(TextRole::Caption, visibleText(line), below.width()));
            below.translate(0, secondHeight);
        }
    }
    const bool strong = m_strong.contains(index.column()) || option.font.weight() >= QFont::DemiBold;
    const TextRole textRole = strong ? TextRole::Strong : TextRole::Body;
    painter->setFont(fontOf(textRole));
    painter->setPen(!enabled ? colours().disabledText : selected ? colours().onAccentTint : option.palette.color(QPalette::Text));
    painter->drawText(words, align, elided(textRole, visibleText(option.text), words.width()));
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int height = rowHeight();
    const int edges = units(6) + 1;
    const auto chips = m_chips.constFind(index.column());
    if (const auto chip = chips == m_chips.constEnd() ? std::nullopt : (*chips)(index))
        return QSize(chipSize(*chip).width() + edges, height);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    int width = textWidth(m_strong.contains(index.column()) ? TextRole::Strong : TextRole::Body, item.text);
    const auto role = m_secondRoles.constFind(index.column());
    if (role != m_secondRoles.constEnd())
        for (const QString& line : index.data(*role).toString().split(u'\n'))
            width = std::max(width, textWidth(TextRole::Caption, line));
    if (!item.icon.isNull())
        width += scaled(18) + units(2);
    return QSize(width + edges, height);
}
