#pragma once

#include <QPainter>
#include <QRectF>

class QColor;
class QWidget;

/// Fills and strokes a rounded rectangle so that the line lies inside rect on whole pixels. Either colour may be invalid = not
/// drawn.
void paintBox(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& line, qreal width = 1,
              Qt::PenStyle style = Qt::SolidLine);
