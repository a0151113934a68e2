#pragma once

#include <QDeadlineTimer>
#include <QString>

#include <chrono>
#include <memory>

class Database;

// One patience for all that waits in an exchange; what a large file takes to copy does not use it up.
inline std::chrono::milliseconds restOf(const QDeadlineTimer& deadline)
{
    return std::chrono::milliseconds(qMax(qint64(100), deadline.remainingTime()));
}

// For who puts another file in the place of `path`, and holds its folder exclusively: as long as the answer lives, nobody is in
// the middle of a change nor begins one, whether his journal lies there already or not. What a crash left half done is undone
// first, so that a file that is kept is whole. Null for a file that is no workspace of this version, may not be written or is
// beyond reading: then only those who take the folder's lock are kept away; and on Windows, where nobody replaces a file that is
// open, ours included. Throws StoreError where somebody is changing it (Locked).
std::unique_ptr<Database> holdQuiet(const QString& path, std::chrono::milliseconds patience);
