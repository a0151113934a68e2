#pragma once

#include <QFont>
#include <QString>

/// The eight kinds of text of the design, in the system's font at B points times the zoom (look.md, "Type").
enum class TextRole { Title, Section, Body, Strong, Caption, CaptionStrong, Number, SmallNumber };

QFont fontOf(TextRole role);
/// Height of one line of that role, at least what the design asks and what the font needs.
int lineHeightOf(TextRole role);
/// The width of text on one line, in device-independent pixels, rounded. The last 2,000 of each role are kept: layouts ask for
/// the same words many times, tables for the same cells, and shaping them is the dear part of each answer.
int textWidth(TextRole role, const QString& text);
/// The text, shortened with an ellipsis where it is wider than width by half a pixel or more.
QString elided(TextRole role, const QString& text, int width, Qt::TextElideMode mode = Qt::ElideRight);
QFont titleFont();
QFont sectionFont();
QFont bodyFont();
QFont strongFont();
QFont captionFont();
QFont captionStrongFont();
QFont numberFont();

/// For the theme alone: what every role is derived from from now on, B points of font at that zoom (1 = 100 %).
void setTextBase(const QFont& font, double points, double zoom);
