#pragma once

#include <QStyle>

class QIcon;

/// The parts of VantaggiStyle, by kind of control. Each returns false for what it leaves to the next part or to Fusion.
using PrimitivePart = bool (*)(QStyle::PrimitiveElement, const QStyleOption*, QPainter*, const QWidget*);
using ControlPart = bool (*)(QStyle::ControlElement, const QStyleOption*, QPainter*, const QWidget*);
using ComplexPart = bool (*)(QStyle::ComplexControl, const QStyleOptionComplex*, QPainter*, const QWidget*);

bool drawButtonPrimitive(QStyle::PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget);
bool drawButtonControl(QStyle::ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget);
bool drawButtonComplex(QStyle::ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                       const QWidget* widget);

bool drawFieldPrimitive(QStyle::PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget);
bool drawFieldControl(QStyle::ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget);
bool drawFieldComplex(QStyle::ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                      const QWidget* widget);
/// Where the parts of combo boxes, spin boxes and scroll bars lie; a null rectangle = as Fusion does it.
QRect fieldPartRect(QStyle::ComplexControl control, const QStyleOptionComplex* option, QStyle::SubControl part);

bool drawItemPrimitive(QStyle::PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget);
bool drawItemControl(QStyle::ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget);

/// Draws icon in colour when it is one of ours, otherwise as it is.
void paintButtonIcon(QPainter* painter, const QRect& rect, const QIcon& icon, const QColor& colour, bool enabled);
bool isSet(const QWidget* widget, const char* property);
