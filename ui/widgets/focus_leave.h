#pragma once

class QWidget;

/// To be called before widgets that may hold the focus are deleted: closes what hangs over them (a list of suggestions) and takes
/// the focus out of them while all of them still stand. Left to their destructors it would wander through what is half gone.
void takeFocusOutOf(QWidget* going);
