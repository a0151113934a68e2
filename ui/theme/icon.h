#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

/// An icon of resources/icons (24 px grid, 1.75 px stroke), drawn in the text colour of its place: ButtonText of the palette, the
/// disabled colour when disabled, HighlightedText when selected. Follows the theme without being set again. An unknown name is a
/// bug (assert).
QIcon themeIcon(const char* name);
/// The same in one fixed colour role of ours; colour is asked for on every painting, so that it follows the theme.
QIcon themeIcon(const char* name, QColor (*colour)());

/// logicalSize in device-independent pixels at 100 % (grow it with scaled()); cached per name, size, colour and ratio.
QPixmap iconPixmap(const char* name, int logicalSize, const QColor& colour, qreal devicePixelRatio);
/// Draws the icon centred in rect, in colour; the app mark in its own two.
void paintIcon(QPainter* painter, const QRect& rect, const char* name, int logicalSize, const QColor& colour);

/// The app mark: fill in accent, tick in on-accent; square.
QPixmap appMark(int logicalSize, qreal devicePixelRatio);

/// Whether themeIcon() knows this name.
bool isThemeIcon(const QString& name);
