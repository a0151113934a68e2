#include "ui/request/tab_order.h"

#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

static void collect(QWidget* widget, QWidgetList& order);

static void collect(QLayout* layout, QWidgetList& order)
{
    for (int i = 0; i < layout->count(); ++i) {
        if (QWidget* widget = layout->itemAt(i)->widget())
            collect(widget, order);
        else if (QLayout* inner = layout->itemAt(i)->layout())
            collect(inner, order);
    }
}

static void collect(QWidget* widget, QWidgetList& order)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        order.append(widget);
    // Their parts are theirs to order.
    if (qobject_cast<QComboBox*>(widget) || qobject_cast<QLineEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget))
        return;
    if (QLayout* layout = widget->layout()) {
        collect(layout, order);
        return;
    }
    const QObjectList children = widget->children();
    for (QObject* child : children)
        if (auto* inner = qobject_cast<QWidget*>(child); inner && !inner->isWindow())
            collect(inner, order);
}

void orderTabs(QWidget* root)
{
    QWidgetList order;
    collect(root, order);
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
}
