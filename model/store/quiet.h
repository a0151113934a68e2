#pragma once

#include <QString>

#include <chrono>
#include <memory>

class Database;

// For who puts another file in the place of `path`, and holds its folder exclusively: as long as the answer lives, nobody is in
// the middle of a change nor begins one, whether his journal lies there already or not. What a crash left half done is undone
// first, so that a file that is kept is whole. Null for a file that is no workspace or beyond reading: it holds no lock; and on
// Windows, where nobody replaces a file that is open, ours included. Throws StoreError where somebody is changing it (Locked).
std::unique_ptr<Database> holdQuiet(const QString& path, std::chrono::milliseconds patience);
