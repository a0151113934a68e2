#include "ui/widgets/accessible_cures.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QToolButton>
#include <QWidget>

using namespace Qt::StringLiterals;

static QAccessibleInterface* scrollAreaFactory(const QString& className, QObject* object)
{
    if (className == "QScrollArea"_L1 && object && object->isWidgetType())
        return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Client);
    return nullptr;
}

// The icon at the left of a line edit is a tool button to Qt, and a nameless one to a screen reader. It is a picture.
static QAccessibleInterface* leadingIconFactory(const QString& className, QObject* object)
{
    if (className != "QLineEditIconButton"_L1)
        return nullptr;
    auto* button = qobject_cast<QToolButton*>(object);
    const bool isClear = button && button->defaultAction() && button->defaultAction()->objectName() == "_q_qlineeditclearaction"_L1;
    return button && !isClear ? new QAccessibleWidget(button, QAccessible::Graphic) : nullptr;
}

void installAccessibleCures()
{
    static const bool installed = (QAccessible::installFactory(scrollAreaFactory), QAccessible::installFactory(leadingIconFactory), true);
    Q_UNUSED(installed)
}
