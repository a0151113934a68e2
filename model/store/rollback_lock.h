#pragma once

#include <QString>

#include <chrono>

// Keeps every other program out of a file while its journal is looked at, by the lock that SQLite itself takes to undo one:
// without it, what is copied could be half of another's change. Where the file is open in this process already, its locks
// are lost (POSIX drops them with any descriptor that is closed).
class RollbackLock
{
public:
    enum class State {
        NothingWaits, // no journal, an empty or finished one, or that of a living program at work
        Taken,
        Busy,
        Forbidden, // a journal waits, but file, journal or folder may not be written
    };
    RollbackLock(const QString& path, const QString& journal) : m_path(path), m_journal(journal) {}
    ~RollbackLock() { release(); }
    Q_DISABLE_COPY_MOVE(RollbackLock)

    State take(std::chrono::milliseconds patience);
    void release();

private:
    bool hasJournal() const;
    bool mayWrite() const;
    bool open();
    State look(bool mayWrite);

    QString m_path, m_journal;
    int m_descriptor = -1;
};

// Somebody else has begun to change it, whether his journal lies there already or not. Asked of a file that this process does not
// have open (its locks would be lost), and for who keeps new changes away by the folder's lock. False where nobody can tell.
bool isBeingChanged(const QString& path);
