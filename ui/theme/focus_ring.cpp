#include "ui/theme/focus_ring.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

static bool s_keyboard = false;

bool isKeyboardFocus() { return s_keyboard; }

static bool isTextField(const QWidget* widget)
{
    const auto* combo = qobject_cast<const QComboBox*>(widget);
    const auto* text = qobject_cast<const QTextEdit*>(widget);
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
           (text && !text->isReadOnly()) || qobject_cast<const QAbstractSpinBox*>(widget) || (combo && combo->isEditable());
}

/// Views, menus and tab bars draw the ring inside the row; an empty view has no row, so it gets the outer ring.
static bool drawsOwnRing(const QWidget* widget)
{
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
        return view->currentIndex().isValid();
    return qobject_cast<const QMenu*>(widget) || qobject_cast<const QMenuBar*>(widget) || qobject_cast<const QTabBar*>(widget) ||
           widget->property("ownFocus").toBool();
}

FocusRing::FocusRing(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (!now)
            return;
        if (now->window()->isModal())
            restOthers(now->window());
        moveTo(now);
    });
}

QWidget* FocusRing::ringedWidget(const QWidget* window)
{
    const auto* frame = window->findChild<QFocusFrame*>(QStringLiteral("focusRing"));
    return frame && frame->isVisible() ? frame->widget() : nullptr;
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (int(event->type())) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: s_keyboard = true; break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TabletPress: s_keyboard = false; break;
    case QEvent::FocusIn:
        if (watched->isWidgetType())
            m_reason = static_cast<QFocusEvent*>(event)->reason();
        break;
    }
    return QObject::eventFilter(watched, event);
}

static constexpr char restsOn[] = "restsOn";

/// The window behind a dialog keeps its focus for later; until then a ring there would say that the keys go to it.
void FocusRing::restOthers(const QWidget* dialog)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        auto* frame = window->findChild<QFocusFrame*>(QStringLiteral("focusRing"));
        if (window == dialog || !frame || !frame->widget())
            continue;
        frame->setProperty(restsOn, QVariant::fromValue<QObject*>(frame->widget()));
        frame->setWidget(nullptr);
    }
}

// A frame put on a widget that is scrolled out of sight hides itself, and the scroll that follows does not bring it back.
static void putOn(QFocusFrame* frame, QWidget* widget)
{
    frame->setWidget(widget);
    if (frame->widget() && widget->isVisible())
        frame->show();
}

void FocusRing::moveTo(QWidget* widget)
{
    QWidget* window = widget->window();
    auto* frame = window->findChild<QFocusFrame*>(QStringLiteral("focusRing"));
    // Coming back to a window, or from a menu, leaves the ring as it was.
    const bool cameBack = m_reason == Qt::ActiveWindowFocusReason || m_reason == Qt::PopupFocusReason;
    if (cameBack && frame && frame->property(restsOn).value<QObject*>() == widget)
        putOn(frame, widget);
    if (frame)
        frame->setProperty(restsOn, {});
    if (cameBack && frame && frame->widget() == widget)
        return;
    // A page that was opened with the mouse puts the focus on its first control, whatever reason it gives.
    const bool byKey = m_reason != Qt::MouseFocusReason && s_keyboard;
    const bool ringed = (byKey || isTextField(widget)) && !drawsOwnRing(widget) && !widget->isWindow();
    if (!ringed) {
        if (frame)
            frame->setWidget(nullptr);
        return;
    }
    if (!frame) {
        frame = new QFocusFrame(window);
        frame->setObjectName(QStringLiteral("focusRing"));
    }
    putOn(frame, widget);
}
