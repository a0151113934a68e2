#include "ui/theme/paint.h"

#include <QColor>

void paintBox(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& line, qreal width,
              Qt::PenStyle style)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(Qt::NoPen);
    const bool stroked = line.isValid() && width > 0;
    if (stroked) {
        QPen pen(line, width, style, Qt::FlatCap);
        if (style == Qt::DashLine)
            pen.setDashPattern({4, 3});
        painter->setPen(pen);
    }
    const qreal inset = stroked ? width / 2 : 0;
    const QRectF inner = rect.adjusted(inset, inset, -inset, -inset);
    const qreal innerRadius = std::max<qreal>(0, radius - inset);
    painter->drawRoundedRect(inner, innerRadius, innerRadius);
    painter->restore();
}
