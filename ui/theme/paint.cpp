#include "ui/theme/paint.h"

#include <QColor>
#include <QPaintEngine>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct Look
{
    qreal radius;
    QColor fill; // either may be invalid
    QColor line;
    qreal width; // of the line, 0 = none
};

void drawWhole(QPainter* painter, const QRectF& rect, const Look& look, Qt::PenStyle style)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(look.fill.isValid() ? QBrush(look.fill) : QBrush(Qt::NoBrush));
    painter->setPen(Qt::NoPen);
    if (look.width > 0) {
        QPen pen(look.line, look.width, style, Qt::FlatCap);
        if (style == Qt::DashLine)
            pen.setDashPattern({4, 3});
        painter->setPen(pen);
    }
    const qreal inset = look.width / 2;
    const qreal radius = std::max<qreal>(0, look.radius - inset);
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

bool isWhole(qreal number) { return number == std::floor(number); }

// The rectangle, where the painter draws it on whole pixels, unscaled and as it is, into memory.
std::optional<QRect> onPixels(const QPainter& painter, const QRectF& rect)
{
    const QTransform& toDevice = painter.deviceTransform();
    const bool isPlain = toDevice.type() <= QTransform::TxTranslate && isWhole(toDevice.dx()) && isWhole(toDevice.dy()) &&
                         painter.opacity() == 1 && painter.compositionMode() == QPainter::CompositionMode_SourceOver &&
                         painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
    const QRect pixels = rect.toRect();
    return isPlain && QRectF(pixels) == rect ? std::optional(pixels) : std::nullopt;
}

// The box that is nothing but its four corners, of `side` pixels each. A page has dozens of boxes and few looks, and a curve
// costs more to draw than all the rest of a box.
QPixmap cornersOf(const Look& look, int side)
{
    const QString key = u"box %1 %2 %3 %4"_s.arg(look.radius)
                            .arg(look.fill.isValid() ? look.fill.name(QColor::HexArgb) : QString(),
                                 look.width > 0 ? look.line.name(QColor::HexArgb) : QString())
                            .arg(look.width);
    QPixmap corners;
    if (QPixmapCache::find(key, &corners))
        return corners;
    corners = QPixmap(2 * side, 2 * side);
    corners.fill(Qt::transparent);
    QPainter painter(&corners);
    drawWhole(&painter, corners.rect(), look, Qt::SolidLine);
    painter.end();
    QPixmapCache::insert(key, corners);
    return corners;
}

void drawCorners(QPainter* painter, const QRect& box, const Look& look, int side)
{
    const QPixmap corners = cornersOf(look, side);
    for (const int x : {0, 1})
        for (const int y : {0, 1})
            painter->drawPixmap(box.x() + x * (box.width() - side), box.y() + y * (box.height() - side), corners, x * side,
                                y * side, side, side);
}

// What is left between the corners: rectangles.
void drawStraight(QPainter* painter, const QRect& box, const Look& look, int side)
{
    const int line = int(look.width);
    const QRect middle = box.adjusted(side, 0, -side, 0);
    const QRect sides = box.adjusted(0, side, 0, -side);
    const auto fill = [&](const QRect& rect, const QColor& colour) {
        if (colour.isValid() && !rect.isEmpty())
            painter->fillRect(rect, colour);
    };
    fill(middle.adjusted(0, line, 0, -line), look.fill);
    fill({sides.x() + line, sides.y(), side - line, sides.height()}, look.fill);
    fill({sides.right() + 1 - side, sides.y(), side - line, sides.height()}, look.fill);
    if (line == 0)
        return;
    fill({middle.x(), middle.y(), middle.width(), line}, look.line);
    fill({middle.x(), middle.bottom() + 1 - line, middle.width(), line}, look.line);
    fill({sides.x(), sides.y(), line, sides.height()}, look.line);
    fill({sides.right() + 1 - line, sides.y(), line, sides.height()}, look.line);
}

} // namespace

void paintBox(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& line, qreal width,
              Qt::PenStyle style)
{
    const Look look{radius, fill, line, line.isValid() ? std::max<qreal>(0, width) : 0};
    const int side = int(std::ceil(std::max(look.radius, look.width)));
    // Through a line that is no solid colour one sees the filling under its curves alone: such a box is drawn in one.
    const bool isOpaque = look.width == 0 || look.line.alpha() == 255;
    const bool isPlain = style == Qt::SolidLine && isOpaque && side > 0 && isWhole(look.width);
    const auto box = isPlain ? onPixels(*painter, rect) : std::nullopt;
    if (box && box->width() >= 2 * side && box->height() >= 2 * side) {
        drawCorners(painter, *box, look, side);
        drawStraight(painter, *box, look, side);
        return;
    }
    painter->save();
    drawWhole(painter, rect, look, style);
    painter->restore();
}
