#include "ui/widgets/accessible_cures.h"

#include "ui/widgets/accessible_action.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
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

// Qt's own combo boxes leave out the action by which a screen reader gives them the focus. The rest is as Qt tells it: the list
// and the field inside, the text as value.
class ComboInterface : public QAccessibleWidget
{
public:
    explicit ComboInterface(QComboBox* combo) : QAccessibleWidget(combo, QAccessible::ComboBox) {}

    int childCount() const override { return combo()->isEditable() ? 2 : 1; }
    QAccessibleInterface* child(int index) const override
    {
        if (index == 1 && combo()->isEditable())
            return QAccessible::queryAccessibleInterface(combo()->lineEdit());
        return index == 0 ? QAccessible::queryAccessibleInterface(combo()->view()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        if (child->object() == combo()->view())
            return 0;
        return combo()->isEditable() && child->object() == combo()->lineEdit() ? 1 : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const auto* field = combo()->lineEdit();
        return field && field->rect().contains(field->mapFromGlobal(QPoint(x, y))) ? child(1) : nullptr;
    }
    // The box is the proxy of its field, which itself never gains the focus; one is in the field all the same.
    QAccessibleInterface* focusChild() const override
    {
        return combo()->isEditable() && combo()->hasFocus() ? child(1) : nullptr;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = list()->isVisible();
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        // The label is a relation; the name is the text, as Qt has it on this system.
        const bool isText = kind == QAccessible::Value || (kind == QAccessible::Name && !combo()->currentText().isEmpty());
        return isText ? combo()->currentText() : QAccessibleWidget::text(kind);
    }
    QStringList actionNames() const override
    {
        return QStringList{showMenuAction(), pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& action) override
    {
        if (action != showMenuAction() && action != pressAction())
            QAccessibleWidget::doAction(action);
        else if (list()->isVisible())
            list()->window()->hide();
        else
            combo()->showPopup();
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QComboBox* combo() const { return static_cast<QComboBox*>(widget()); }
    const QAbstractItemView* list() const { return combo()->completer() ? combo()->completer()->popup() : combo()->view(); }
};

static QAccessibleInterface* comboFactory(const QString& className, QObject* object)
{
    auto* combo = qobject_cast<QComboBox*>(object);
    return combo && className == "SearchableCombo"_L1 ? new ComboInterface(combo) : nullptr;
}

void installAccessibleCures()
{
    static const bool installed = [] {
        for (const QAccessible::InterfaceFactory factory :
             {scrollAreaFactory, leadingIconFactory, expanderFactory, comboFactory, accessibleActionFactory})
            QAccessible::installFactory(factory);
        return true;
    }();
    Q_UNUSED(installed)
}
