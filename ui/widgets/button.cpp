#include "ui/widgets/button.h"

#include "ui/theme/icon.h"

#include <QKeyEvent>

Button::Button(ButtonKind kind, QWidget* parent) : QPushButton(parent)
{
    // Only the page's primary button answers to Enter, and the window decides that.
    setAutoDefault(false);
    setKind(kind);
}

Button::Button(ButtonKind kind, const char* iconName, QWidget* parent) : Button(kind, parent) { setIconName(iconName); }

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    setFlat(kind == ButtonKind::Quiet);
    setProperty("primary", kind == ButtonKind::Primary);
    setProperty("danger", kind == ButtonKind::Danger);
    update();
}

void Button::setIconName(const char* iconName)
{
    m_iconName = iconName;
    updateIcon();
}

void Button::setRefusal(const QString& reason)
{
    m_refused = !reason.isEmpty();
    setEnabled(!m_refused);
    setToolTip(reason);
    setAccessibleDescription(reason);
    updateIcon();
}

void Button::keyPressEvent(QKeyEvent* event)
{
    // Enter presses the button that has the focus, also where another one is the dialog's default.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat())
        click();
    else
        QPushButton::keyPressEvent(event);
}

void Button::updateIcon()
{
    if (m_refused)
        setIcon(themeIcon("lock"));
    else
        setIcon(m_iconName.isEmpty() ? QIcon() : themeIcon(m_iconName.constData()));
}
