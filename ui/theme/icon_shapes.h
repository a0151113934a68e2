#pragma once

#include <QBrush>
#include <QDataStream>
#include <QList>
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

inline constexpr QDataStream::Version iconShapesVersion = QDataStream::Qt_6_0;

inline QDataStream& operator<<(QDataStream& out, const IconShape& shape) { return out << shape.path << shape.pen << shape.brush; }
inline QDataStream& operator>>(QDataStream& in, IconShape& shape) { return in >> shape.path >> shape.pen >> shape.brush; }
inline QDataStream& operator<<(QDataStream& out, const IconShapes& icon) { return out << icon.grid << icon.shapes; }
inline QDataStream& operator>>(QDataStream& in, IconShapes& icon) { return in >> icon.grid >> icon.shapes; }
