#include "ui/theme/mnemonics.h"

#include "ui/theme/focus_ring.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

static bool s_isAltHeld = false;

Mnemonics::Mnemonics(QObject* parent) : QObject(parent) { qApp->installEventFilter(this); }

bool Mnemonics::areShownIn(const QWidget* widget)
{
    return s_isAltHeld || (isKeyboardFocus() && qobject_cast<const QMenu*>(widget));
}

int Mnemonics::flagFor(const QWidget* widget) { return areShownIn(widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic; }

void Mnemonics::hold(bool held)
{
    if (held == s_isAltHeld)
        return;
    s_isAltHeld = held;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (!window->isVisible())
            continue;
        window->update();
        const QList<QWidget*> inside = window->findChildren<QWidget*>();
        for (QWidget* widget : inside)
            if (widget->isVisible())
                widget->update();
    }
}

bool Mnemonics::eventFilter(QObject* watched, QEvent* event)
{
    switch (int(event->type())) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (watched->isWidgetType() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt)
            hold(event->type() == QEvent::KeyPress);
        break;
    case QEvent::WindowDeactivate:
    case QEvent::ApplicationDeactivate:
        hold(false); // the release goes to somebody else: Alt+Tab
        break;
    }
    return QObject::eventFilter(watched, event);
}
