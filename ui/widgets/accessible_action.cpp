#include "ui/widgets/accessible_action.h"

#include <QAccessibleActionInterface>
#include <QAccessibleInterface>
#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString text)
{
    const QString kept(u'\u0001');
    return text.replace("&&"_L1, kept).remove(u'&').replace(kept, u"&"_s);
}

// The rest is as Qt tells it.
class ActionInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    explicit ActionInterface(QAction* action) : m_action(action) {}

    bool isValid() const override { return true; } // goes with its action
    QObject* object() const override { return m_action; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(menu()); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QWindow* window() const override { return menu() ? menu()->windowHandle() : nullptr; }
    QAccessible::Role role() const override { return QAccessible::MenuItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override
    {
        return menu() ? menu()->actionGeometry(m_action).translated(menu()->mapToGlobal(QPoint())) : QRect();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invisible = !menu() || !menu()->isVisible() || !m_action->isVisible();
        state.focused = menu() && menu()->activeAction() == m_action;
        state.hotTracked = true;
        state.disabled = !m_action->isEnabled();
        state.checkable = m_action->isCheckable();
        state.checked = m_action->isChecked();
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        switch (int(kind)) {
        case QAccessible::Name: return withoutMnemonic(m_action->text());
        case QAccessible::Description: return m_action->whatsThis();
        case QAccessible::Accelerator: return m_action->shortcut().toString(QKeySequence::NativeText);
        }
        return {};
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction() && m_action->isEnabled())
            m_action->trigger();
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    // That is open; else the first one.
    QMenu* menu() const
    {
        QMenu* first = nullptr;
        const QList<QObject*> places = m_action->associatedObjects();
        for (QObject* place : places) {
            auto* menu = qobject_cast<QMenu*>(place);
            if (menu && menu->isVisible())
                return menu;
            first = first ? first : menu;
        }
        return first;
    }

    QAction* m_action;
};

} // namespace

QAccessibleInterface* accessibleActionFactory(const QString& className, QObject* object)
{
    auto* action = qobject_cast<QAction*>(object);
    return className == "QAction"_L1 && action && action->property("tellsWhyNot").toBool() ? new ActionInterface(action)
                                                                                           : nullptr;
}
