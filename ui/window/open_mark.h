#pragma once

#include <QLockFile>

#include <future>

// Marks a workspace file as open in a window of this computer, for as long as this lives. Two windows on one file are allowed
// and see each other's changes; the second one says so, because raising the first would need a connection between programs.
// The mark reaches the disk before it counts, which takes milliseconds: it is made in a thread, while the window builds its page.
class OpenMark
{
public:
    explicit OpenMark(const QString& path);

    // Also where no mark can be made: nothing is said that is not known.
    bool isFirst() const;
    // Asked again of the second one: whether the first has gone meanwhile.
    bool becomesFirst();

private:
    QLockFile m_lock;
    std::future<void> m_made;
};
