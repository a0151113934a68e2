#include "ui/window/presentation_overlay.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QMouseEvent>
#include <QPainter>

PresentationOverlay::PresentationOverlay(QWidget* window) : QWidget(window)
{
    setObjectName(QStringLiteral("presentationOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(window->rect());
    qApp->installEventFilter(this);
    raise();
    QWidget::show();
}

QString PresentationOverlay::nameOf(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_unknown: return {};
    default: break;
    }
    // AltGr reports Ctrl and Alt on some systems, and then types a character.
    const bool command = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool types = !key.text().isEmpty() && key.text().at(0).isPrint();
    const bool altGr = (key.modifiers() & Qt::ControlModifier) && (key.modifiers() & Qt::AltModifier);
    if (types && (!command || altGr))
        return {};
    const Qt::KeyboardModifiers shown = key.modifiers() & ~Qt::KeypadModifier;
    return QKeySequence(QKeyCombination(shown, Qt::Key(key.key()))).toString(QKeySequence::NativeText);
}

bool PresentationOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        if (const QString name = nameOf(*static_cast<QKeyEvent*>(event)); !name.isEmpty())
            show(name);
    } else if (event->type() == QEvent::ShortcutOverride && watched->isWidgetType()) {
        // A shortcut's key press never arrives at a widget.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (const QString name = nameOf(*key); !name.isEmpty())
            show(name);
    } else if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        show(mapFromGlobal(static_cast<QMouseEvent*>(event)->globalPosition().toPoint()));
    }
    return QWidget::eventFilter(watched, event);
}

void PresentationOverlay::show(const QString& key)
{
    update(keyPlace());
    m_key = key;
    raise();
    update(keyPlace());
}

void PresentationOverlay::show(const QPoint& click)
{
    update(clickPlace());
    m_click = click;
    m_hasClick = true;
    raise();
    update(clickPlace());
}

QRect PresentationOverlay::keyPlace() const
{
    const QFontMetrics metrics(sectionFont());
    const int wide = metrics.horizontalAdvance(m_key) + 2 * units(4);
    const int high = metrics.height() + 2 * units(2);
    return {(width() - wide) / 2, height() - high - scaled(48), wide, high};
}

QRect PresentationOverlay::clickPlace() const
{
    const int radius = scaled(22);
    return QRect(m_click, QSize()).adjusted(-radius, -radius, radius + 1, radius + 1);
}

void PresentationOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_hasClick) {
        // Violet, as everything that coaches; a Base line beside it keeps it visible on any surface.
        painter.setPen(QPen(palette().color(QPalette::Base), 7));
        painter.drawEllipse(clickPlace().adjusted(5, 5, -5, -5));
        painter.setPen(QPen(colours().rehearsal.line, 3));
        painter.drawEllipse(clickPlace().adjusted(5, 5, -5, -5));
    }
    if (!m_key.isEmpty()) {
        paintBox(&painter, keyPlace(), cardRadius(), colours().rehearsal.tint, colours().rehearsal.line, 2);
        painter.setFont(sectionFont());
        painter.setPen(colours().rehearsal.text);
        painter.drawText(keyPlace(), Qt::AlignCenter, m_key);
    }
}
