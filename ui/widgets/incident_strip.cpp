#include "ui/widgets/incident_strip.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFontMetrics>

IncidentStrip::IncidentStrip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    whenThemeChanges(this, [this] {
        updateGeometry();
        update();
    });
}

void IncidentStrip::setIncidents(int granted, int remaining)
{
    m_unlimited = false;
    m_granted = std::max(0, granted);
    m_remaining = std::clamp(remaining, 0, m_granted);
    retranslate();
}

void IncidentStrip::setUnlimited()
{
    m_unlimited = true;
    retranslate();
}

int IncidentStrip::blocks() const { return m_unlimited ? 0 : std::min(m_granted, m_granted > 20 ? 10 : 20); }

int IncidentStrip::filledBlocks() const
{
    if (m_unlimited || m_granted <= 20)
        return m_unlimited ? 0 : m_remaining;
    return (m_remaining * 10 + m_granted - 1) / m_granted;
}

QSize IncidentStrip::sizeHint() const
{
    if (m_unlimited)
        return QSize(textWidth(TextRole::Strong, tr("Unlimited")) + 1, lineHeightOf(TextRole::Strong));
    const int count = blocks();
    return QSize(std::max(0, count * scaled(9) + (count - 1) * scaled(3)), scaled(14));
}

void IncidentStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_unlimited) {
        painter.setFont(strongFont());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading, tr("Unlimited"));
        return;
    }
    const int step = scaled(9) + scaled(3);
    const int filled = filledBlocks();
    for (int i = 0; i < blocks(); ++i) {
        const int x = layoutDirection() == Qt::RightToLeft ? width() - i * step - scaled(9) : i * step;
        paintBox(&painter, QRectF(x, 0, scaled(9), scaled(14)), scaled(2), i < filled ? colours().accent : QColor(),
                 colours().accent, 1);
    }
}

void IncidentStrip::retranslate()
{
    if (m_unlimited)
        setAccessibleName(tr("Unlimited incidents"));
    else
        setAccessibleName(tr("%1 of %n incidents remaining", nullptr, m_granted).arg(m_remaining));
    updateGeometry();
    update();
}

void IncidentStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
