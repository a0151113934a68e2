#pragma once

#include <QString>
class QWidget;

/// Speaks text through a screen reader without moving the focus: for everything that changes elsewhere than at the focus
/// (activated, saved, step changed, error shown). context = any widget of the window. Shows nothing.
/// What is said by several contexts at the same moment is spoken one after the other; of one context, only the last.
void announce(QWidget* context, const QString& text);

/// What announce() last said in the window of context; for tests.
QString lastAnnouncement(const QWidget* context);
