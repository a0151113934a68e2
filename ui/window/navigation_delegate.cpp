#include "ui/window/navigation_delegate.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/window/navigation.h"

#include <QPainter>

NavigationDelegate::NavigationDelegate(Navigation* navigation) : QStyledItemDelegate(navigation), m_navigation(navigation) {}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (m_navigation->isRail())
        return {scaled(36), qMax(scaled(30), scaled(24) + 2 * units(1))};
    const QString text = index.data().toString();
    // Measured in the wider weight, so that choosing a row moves nothing.
    const int after = index.model()->hasChildren(index) ? units(2) + scaled(26) : units(3); // as paint() leaves, or a little more
    const int width = scaled(42) + textWidth(TextRole::Strong, text) + after;
    return {width, lineHeightOf(TextRole::Body) + scaled(14)};
}

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QRect row = option.rect;
    if (m_navigation->isRail()) // the column may still be as wide as the words
        row.setWidth(m_navigation->viewport()->width());
    const bool shown = m_navigation->isShownPlace(index);
    const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(option.direction, row, part); };
    painter->save();
    if (shown) {
        painter->fillRect(row, colours().accentTint);
        painter->fillRect(mirrored(QRect(row.left(), row.top(), strokeWidth(3), row.height())), colours().accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(row, colours().hover);
    }
    const QColor ink = shown ? colours().onAccentTint : option.palette.color(QPalette::Text);
    const QByteArray icon = index.data(Navigation::IconRole).toByteArray();
    if (m_navigation->isRail()) {
        paintIcon(painter, row, icon.constData(), scaled(18), ink);
    } else {
        if (!icon.isEmpty()) {
            const QRect place(row.left() + scaled(14), row.top(), scaled(18), row.height());
            paintIcon(painter, mirrored(place), icon.constData(), scaled(18), ink);
        }
        QRect room = row.adjusted(scaled(42), 0, -units(2), 0);
        if (index.model()->hasChildren(index)) {
            const QRect place(room.right() + 1 - scaled(26), row.top(), scaled(26), row.height());
            const char* chevron = m_navigation->isExpanded(index) ? "chevron-down" : "chevron-right";
            paintIcon(painter, mirrored(place), chevron, scaled(16), ink);
            room.setRight(place.left());
        }
        painter->setFont(shown ? strongFont() : bodyFont());
        painter->setPen(ink);
        const QString text = elided(shown ? TextRole::Strong : TextRole::Body, index.data().toString(), room.width());
        painter->drawText(mirrored(room), Qt::AlignLeading | Qt::AlignVCenter, text);
    }
    if ((option.state & QStyle::State_HasFocus) && isKeyboardFocus()) {
        painter->setPen(QPen(colours().focusRing, 2));
        painter->drawRect(row.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}
