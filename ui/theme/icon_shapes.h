#pragma once

#include <QBrush>
#include <QDataStream>
#include <QImage>
#include <QLatin1StringView>
#include <QList>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

struct IconShape
{
    QPainterPath path;
    QPen pen;
    QBrush brush;
};

/// An icon as it is kept in the program: what its SVG draws, on the square grid of that SVG. resources/icons/icon_shapes.cpp
/// reads the SVG when the program is built, so that a start neither parses one nor loads the library for it.
struct IconShapes
{
    qreal grid = 24;
    QList<IconShape> shapes;
};

/// The sizes, in pixels, whose masks are made when the program is built: those of 100 % with a system font of up to 11 points on
/// a screen without scaling. Two dozen icons are on the first page, and to draw their curves takes time at each start. The same
/// list stands in ui/CMakeLists.txt.
inline constexpr int iconMaskSides[] = {14, 15, 16, 17, 18, 19, 20, 21};

/// The icon of two colours; every other one is black, and takes the colour of its place.
inline constexpr QLatin1StringView markIcon("app-mark");

/// Draws an icon in its own colours, side pixels wide and high, from the painter's origin.
inline void drawIcon(QPainter& painter, const IconShapes& icon, int side)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / icon.grid, side / icon.grid);
    for (const IconShape& shape : icon.shapes) {
        painter.setPen(shape.pen);
        painter.setBrush(shape.brush);
        painter.drawPath(shape.path);
    }
}

/// How much of each pixel an icon of one colour covers: side * side bytes, row by row.
inline QByteArray iconMask(const IconShapes& icon, int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawIcon(painter, icon, side);
    painter.end();
    QByteArray mask(qsizetype(side) * side, Qt::Uninitialized);
    for (int y = 0; y < side; ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < side; ++x)
            mask[qsizetype(y) * side + x] = char(qAlpha(row[x]));
    }
    return mask;
}

inline constexpr QDataStream::Version iconShapesVersion = QDataStream::Qt_6_0;

inline QDataStream& operator<<(QDataStream& out, const IconShape& shape) { return out << shape.path << shape.pen << shape.brush; }
inline QDataStream& operator>>(QDataStream& in, IconShape& shape) { return in >> shape.path >> shape.pen >> shape.brush; }
inline QDataStream& operator<<(QDataStream& out, const IconShapes& icon) { return out << icon.grid << icon.shapes; }
inline QDataStream& operator>>(QDataStream& in, IconShapes& icon) { return in >> icon.grid >> icon.shapes; }
