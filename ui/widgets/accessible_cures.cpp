#include "ui/widgets/accessible_cures.h"

#include <QAbstractButton>
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
    const bool isClear =
        button && button->defaultAction() && button->defaultAction()->objectName() == "_q_qlineeditclearaction"_L1;
    return button && !isClear ? new QAccessibleWidget(button, QAccessible::Graphic) : nullptr;
}

// Qt tells every button that stays down as a check box.
class ExpanderInterface : public QAccessibleWidget
{
public:
    explicit ExpanderInterface(QAbstractButton* button) : QAccessibleWidget(button, QAccessible::Button) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = button()->isChecked();
        state.collapsed = !button()->isChecked();
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        return text.isEmpty() && kind == QAccessible::Name ? button()->text() : text;
    }
    QStringList actionNames() const override { return QStringList{pressAction()} + QAccessibleWidget::actionNames(); }
    void doAction(const QString& action) override
    {
        if (action == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(action);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QAbstractButton* button() const { return static_cast<QAbstractButton*>(widget()); }
};

static QAccessibleInterface* expanderFactory(const QString&, QObject* object)
{
    auto* button = qobject_cast<QAbstractButton*>(object);
    return button && button->property("expands").toBool() ? new ExpanderInterface(button) : nullptr;
}

void installAccessibleCures()
{
    static const bool installed = [] {
        for (const QAccessible::InterfaceFactory factory : {scrollAreaFactory, leadingIconFactory, expanderFactory})
            QAccessible::installFactory(factory);
        return true;
    }();
    Q_UNUSED(installed)
}
