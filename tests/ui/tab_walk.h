#pragma once

#include <QStringList>

class QWidget;

// Presses Tab, and then Shift+Tab, once round the window that is active. What is wrong with the way, in words: a circle that
// leaves stops out, a stop that only one of both reaches, another order backwards, or a column that is left before its end. Empty
// = a person gets everywhere.
QStringList wrongWithTab(QWidget* window);

// The names of the stops in the order in which Tab reaches them; a control without a name is called by its class and text.
QStringList tabWay(QWidget* window);

// Presses Tab once round the window: what comes before something that stands above it, or left of it in the same line, in words.
// Once it must: where the way begins again.
QStringList wrongWithReading(QWidget* window);
