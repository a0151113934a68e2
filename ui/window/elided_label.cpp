#include "ui/window/elided_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

ElidedLabel::ElidedLabel(TextRole role, bool muted, QWidget* parent) : QLabel(parent), m_role(role), m_muted(muted)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    whenThemeChanges(this, [this] {
        setFont(fontOf(m_role));
        updateGeometry();
    });
}

QSize ElidedLabel::sizeHint() const { return {textWidth(m_role, text()) + 2, fontMetrics().height()}; }

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * 8), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_muted ? colours().muted : palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignLeading | Qt::AlignVCenter, elided(m_role, text(), width(), m_elideMode));
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && width() < sizeHint().width()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}
