#pragma once

#include <QList>

class QWidget;

/// The widgets below root that stop Tab, in the order in which they stand there: layout by layout, rows before columns. Hidden
/// and dimmed ones are left out, as are those that only pass the focus on.
QList<QWidget*> tabStops(const QWidget* root);

/// Moves the focus to the stop after (or before) the one that has it, round the whole window, and scrolls to it; what a window's
/// focusNextPrevChild() does instead of Qt's chain. That one has the order in which things were made, and setTabOrder() bends it
/// into loops round widgets with a focus proxy, such as Field (Qt 6.4): from the last of them one never got on.
bool focusNextStop(QWidget* window, bool next);
