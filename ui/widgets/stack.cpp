#include "ui/widgets/stack.h"

#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

static QAccessibleInterface* stackFactory(const QString& className, QObject* object)
{
    if (className == "Stack"_L1 && object && object->isWidgetType())
        return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Client);
    return nullptr;
}

Stack::Stack(QWidget* parent) : QStackedWidget(parent)
{
    static const bool installed = (QAccessible::installFactory(stackFactory), true);
    Q_UNUSED(installed)
}
