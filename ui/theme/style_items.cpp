#include "ui/theme/focus_ring.h"
#include "ui/theme/icon.h"
#include "ui/theme/mnemonics.h"
#include "ui/theme/paint.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

// Rows of views, menus, heads and tabs: selection is a tint with a bar, the focus line runs inside the row.

namespace {

void drawInnerRing(const QRect& rect, QPainter* painter)
{
    paintBox(painter, rect.adjusted(1, 1, -1, -1), controlRadius(), QColor(), colours().focusRing, strokeWidth(2));
}

void drawRowPanel(const QStyleOptionViewItem* item, QPainter* painter)
{
    if (item->state & QStyle::State_Selected) {
        painter->fillRect(item->rect, colours().accentTint);
        const bool first = item->viewItemPosition == QStyleOptionViewItem::Beginning ||
                           item->viewItemPosition == QStyleOptionViewItem::OnlyOne ||
                           item->viewItemPosition == QStyleOptionViewItem::Invalid;
        if (first) {
            const QRect bar(item->rect.x(), item->rect.y(), strokeWidth(3), item->rect.height());
            painter->fillRect(QStyle::visualRect(item->direction, item->rect, bar), colours().accent);
        }
    } else if (item->state & QStyle::State_MouseOver && item->state & QStyle::State_Enabled) {
        painter->fillRect(item->rect, colours().hover);
    } else if (item->backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(item->rect, item->backgroundBrush);
    }
}

void drawSeparator(const QRect& rect, QPainter* painter)
{
    painter->fillRect(QRect(rect.x() + units(2), rect.center().y(), rect.width() - 2 * units(2), strokeWidth(1)),
                      colours().divider);
}

void drawMenuItem(const QStyleOptionMenuItem* item, QPainter* painter, const QWidget* widget)
{
    painter->save();
    painter->fillRect(item->rect, item->palette.color(QPalette::Base));
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        drawSeparator(item->rect, painter);
        painter->restore();
        return;
    }
    const bool enabled = item->state & QStyle::State_Enabled;
    const bool selected = item->state & QStyle::State_Selected;
    if (selected) {
        painter->fillRect(item->rect, colours().accentTint);
        const QRect bar(item->rect.x(), item->rect.y(), strokeWidth(3), item->rect.height());
        painter->fillRect(QStyle::visualRect(item->direction, item->rect, bar), colours().accent);
        if (isKeyboardFocus())
            drawInnerRing(item->rect, painter);
    }
    const QColor text = !enabled   ? colours().disabledText
                        : selected ? colours().onAccentTint
                                   : item->palette.color(QPalette::Text);
    const int side = scaled(18);
    const QRect inner = item->rect.adjusted(units(3), 0, -units(3), 0);
    const auto placed = [item](const QRect& rect) { return QStyle::visualRect(item->direction, item->rect, rect); };
    const QRect markRect = placed(QRect(inner.x(), item->rect.y(), side, item->rect.height()));
    if (item->checkType != QStyleOptionMenuItem::NotCheckable && item->checked)
        paintIcon(painter, markRect, "check", side, text);
    else if (!item->icon.isNull())
        paintButtonIcon(painter, QRect(markRect.x(), markRect.center().y() - (side - 1) / 2, side, side), item->icon, text,
                        enabled);
    const QStringList parts = item->text.split(QLatin1Char('\t'));
    const QRect textRect = placed(inner.adjusted(side + units(2), 0, -side, 0));
    painter->setFont(item->font);
    painter->setPen(text);
    painter->drawText(textRect, Qt::AlignVCenter | Qt::AlignLeading | Mnemonics::flagFor(widget) | Qt::TextSingleLine,
                      parts.first());
    if (parts.size() > 1) {
        painter->setPen(enabled && !selected ? colours().muted : text);
        painter->drawText(textRect, Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextSingleLine, parts.at(1));
    }
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, placed(QRect(inner.right() - side + 1, item->rect.y(), side, item->rect.height())),
                  item->direction == Qt::RightToLeft ? "chevron-left" : "chevron-right", side, text);
    painter->restore();
}

void drawMenuBarItem(const QStyleOptionMenuItem* item, QPainter* painter, const QWidget* widget)
{
    const bool enabled = item->state & QStyle::State_Enabled;
    const bool active = enabled && item->state & QStyle::State_Selected;
    if (active) {
        const bool open = item->state & QStyle::State_Sunken;
        paintBox(painter, item->rect, controlRadius(), open ? colours().pressed : colours().hover, QColor());
        if (isKeyboardFocus())
            drawInnerRing(item->rect, painter);
    }
    painter->save();
    painter->setPen(enabled ? item->palette.color(QPalette::WindowText) : colours().disabledText);
    painter->drawText(item->rect, Qt::AlignCenter | Mnemonics::flagFor(widget) | Qt::TextSingleLine, item->text);
    painter->restore();
}

void drawHeaderSection(const QStyleOptionHeader* header, QPainter* painter)
{
    const bool hovered = header->state & QStyle::State_MouseOver && header->state & QStyle::State_Enabled;
    painter->fillRect(header->rect, hovered ? colours().hover : header->palette.color(QPalette::Base));
    painter->fillRect(QRect(header->rect.x(), header->rect.bottom() - strokeWidth(1) + 1, header->rect.width(), strokeWidth(1)),
                      colours().controlBorder);
}

void drawHeaderLabel(const QStyleOptionHeader* header, QPainter* painter)
{
    const bool first =
        header->position == QStyleOptionHeader::Beginning || header->position == QStyleOptionHeader::OnlyOneSection;
    const bool last = header->position == QStyleOptionHeader::End || header->position == QStyleOptionHeader::OnlyOneSection;
    QRect rect = header->rect.adjusted(units(first ? 4 : 2), 0, -units(last ? 4 : 2), 0);
    painter->save();
    painter->setFont(captionStrongFont());
    painter->setPen(colours().muted);
    const bool right = header->textAlignment & Qt::AlignRight;
    if (header->sortIndicator != QStyleOptionHeader::None) {
        const int side = scaled(15);
        const QRect arrow(right ? rect.left() : rect.right() - side + 1, rect.y(), side, rect.height());
        // Qt names the arrow, not the order: SortDown is ascending.
        paintIcon(painter, arrow, header->sortIndicator == QStyleOptionHeader::SortDown ? "chevron-down" : "chevron-up", side,
                  colours().muted);
        rect = right ? rect.adjusted(side + units(1), 0, 0, 0) : rect.adjusted(0, 0, -side - units(1), 0);
    }
    painter->drawText(rect, int(header->textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter, header->text);
    painter->restore();
}

void drawTab(const QStyleOptionTab* tab, QPainter* painter, const QWidget* widget)
{
    const bool selected = tab->state & QStyle::State_Selected;
    if (!selected && tab->state & QStyle::State_MouseOver)
        painter->fillRect(tab->rect, colours().hover);
    if (selected)
        painter->fillRect(QRect(tab->rect.x(), tab->rect.bottom() - strokeWidth(3) + 1, tab->rect.width(), strokeWidth(3)),
                          colours().accent);
    painter->save();
    QFont font = painter->font();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(tab->state & QStyle::State_Enabled ? tab->palette.color(QPalette::WindowText) : colours().disabledText);
    painter->drawText(tab->rect, Qt::AlignCenter | Mnemonics::flagFor(widget), tab->text);
    painter->restore();
    if (tab->state & QStyle::State_HasFocus && isKeyboardFocus())
        drawInnerRing(tab->rect, painter);
}

} // namespace

bool drawItemPrimitive(QStyle::PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    switch (int(element)) {
    case QStyle::PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView*>(widget) && isKeyboardFocus())
            drawInnerRing(option->rect, painter);
        return true;
    case QStyle::PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            drawRowPanel(item, painter);
        return true;
    case QStyle::PE_PanelItemViewRow:
    case QStyle::PE_IndicatorBranch: return true;
    case QStyle::PE_PanelMenu: painter->fillRect(option->rect, option->palette.color(QPalette::Base)); return true;
    case QStyle::PE_FrameMenu: paintBox(painter, option->rect, 0, QColor(), colours().controlBorder, strokeWidth(1)); return true;
    case QStyle::PE_PanelMenuBar: return true;
    case QStyle::PE_PanelTipLabel: painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase)); return true;
    case QStyle::PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), strokeWidth(1)),
                          colours().divider);
        return true;
    case QStyle::PE_IndicatorArrowDown:
        paintIcon(painter, option->rect, "chevron-down", scaled(18), option->palette.color(QPalette::ButtonText));
        return true;
    case QStyle::PE_IndicatorArrowRight:
        paintIcon(painter, option->rect, "chevron-right", scaled(18), option->palette.color(QPalette::ButtonText));
        return true;
    }
    return false;
}

bool drawItemControl(QStyle::ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
        if (element == QStyle::CE_MenuItem)
            return drawMenuItem(item, painter, widget), true;
        if (element == QStyle::CE_MenuBarItem)
            return drawMenuBarItem(item, painter, widget), true;
    }
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
        if (element == QStyle::CE_HeaderSection)
            return drawHeaderSection(header, painter), true;
        if (element == QStyle::CE_HeaderLabel)
            return drawHeaderLabel(header, painter), true;
    }
    if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option); tab && element == QStyle::CE_TabBarTab)
        return drawTab(tab, painter, widget), true;
    if (element == QStyle::CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->fillRect(
            QRect(option->rect.x(), option->rect.bottom() - strokeWidth(1) + 1, option->rect.width(), strokeWidth(1)),
            colours().controlBorder);
        return true;
    }
    return element == QStyle::CE_MenuBarEmptyArea;
}
