#include "ui/widgets/reading_order.h"

#include "ui/widgets/reveal.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

#include <algorithm>

static void collect(QWidget* widget, QWidgetList& order);

static QList<QLayoutItem*> itemsInOrder(QLayout* layout)
{
    QList<QLayoutItem*> items;
    for (int i = 0; i < layout->count(); ++i)
        items.append(layout->itemAt(i));
    if (auto* grid = qobject_cast<QGridLayout*>(layout)) {
        const auto cell = [grid](QLayoutItem* item) {
            int row = 0, column = 0, rows = 1, columns = 1;
            for (int i = 0; i < grid->count(); ++i)
                if (grid->itemAt(i) == item)
                    grid->getItemPosition(i, &row, &column, &rows, &columns);
            return std::pair(row, column);
        };
        std::stable_sort(items.begin(), items.end(), [&cell](QLayoutItem* a, QLayoutItem* b) { return cell(a) < cell(b); });
    } else if (auto* box = qobject_cast<QBoxLayout*>(layout);
               box && (box->direction() == QBoxLayout::RightToLeft || box->direction() == QBoxLayout::BottomToTop)) {
        std::reverse(items.begin(), items.end());
    }
    return items;
}

static void collect(QLayout* layout, QWidgetList& order, QWidgetList& placed)
{
    for (QLayoutItem* item : itemsInOrder(layout)) {
        if (QWidget* widget = item->widget()) {
            placed.append(widget);
            collect(widget, order);
        } else if (QLayout* inner = item->layout()) {
            collect(inner, order, placed);
        }
    }
}

static void collectInside(const QWidget* parent, QWidgetList& order)
{
    QWidgetList placed;
    if (QLayout* layout = parent->layout())
        collect(layout, order, placed);
    QWidgetList loose; // placed by hand
    for (QObject* child : parent->children())
        if (auto* inner = qobject_cast<QWidget*>(child); inner && !placed.contains(inner))
            loose.append(inner);
    std::stable_sort(loose.begin(), loose.end(),
                     [](const QWidget* a, const QWidget* b) { return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x()); });
    for (QWidget* inner : std::as_const(loose))
        collect(inner, order);
}

/// Also what is no stop: the focus may stand on something that was dimmed a moment ago.
static void collect(QWidget* widget, QWidgetList& order)
{
    if (widget->isHidden() || widget->isWindow())
        return;
    order.append(widget);
    // Their parts are theirs to order.
    const bool isWhole = qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) ||
                         qobject_cast<QLineEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget);
    if (!isWhole)
        collectInside(widget, order);
}

static bool isStop(const QWidget* widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isEnabled() && widget->isVisible();
}

QWidgetList tabStops(const QWidget* root)
{
    QWidgetList order;
    collectInside(root, order);
    order.removeIf([](const QWidget* widget) { return !isStop(widget); });
    return order;
}

bool focusNextStop(QWidget* window, bool next)
{
    QWidgetList order;
    collectInside(window, order);
    // A part of a whole that has the focus itself, or something hidden: go on from what holds it.
    const QWidget* from = window->focusWidget();
    while (from && from != window && !order.contains(from))
        from = from->parentWidget();
    const qsizetype count = order.size();
    const qsizetype start = from && from != window ? order.indexOf(from) : next ? -1 : count;
    for (qsizetype i = 1; i <= count; ++i) {
        const qsizetype at = ((next ? start + i : start - i) % count + count) % count;
        QWidget* stop = order.at(at);
        if (!isStop(stop))
            continue;
        stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        for (QWidget* parent = stop->parentWidget(); parent && parent != window; parent = parent->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(parent))
                revealIn(area, stop);
        return true;
    }
    return false;
}
