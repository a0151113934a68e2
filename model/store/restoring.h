#pragma once

#include <QString>

#include <chrono>

// A restore puts a verified copy in the place of a workspace and keeps what was there, with its journal, under a name of
// its own. A crash between its steps leaves a marker beside it, which says what was under way; whoever opens the workspace
// next finishes it, or puts back what was there. Does nothing where there is no marker, or where the folder may not be
// written. Waits for a restore that is alive; throws StoreError: locked, where that takes longer than `patience`.
void finishRestore(const QString& path, std::chrono::milliseconds patience);
