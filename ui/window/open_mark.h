#pragma once

#include <QLockFile>

// Marks a workspace file as open in a window of this computer, for as long as this lives. Two windows on one file are allowed
// and see each other's changes; the second one says so, because raising the first would need a connection between programs.
class OpenMark
{
public:
    explicit OpenMark(const QString& path);

    // Also where no mark can be made: nothing is said that is not known.
    bool isFirst() const { return m_lock.error() != QLockFile::LockFailedError; }

private:
    QLockFile m_lock;
};
