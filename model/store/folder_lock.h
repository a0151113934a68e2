#pragma once

#include "model/result.h"
#include "model/store/file_gate.h"

#include <QString>

#include <chrono>

// Keeps those who begin to read or change a workspace apart from those who put another file in its place. SQLite's locks belong
// to the file, its journal goes by the name: who opened the old file, and takes its lock only when the new one stands there,
// would take the journal of a change of the new file for an unfinished one of the old, play it back into that and empty it.
// So a beginning takes this lock for its moment and looks whether the file is still in its place, and an exchange is made under
// the exclusive one. It is a lock on the folder, which ends with its holder and leaves nothing behind; where a folder cannot be
// locked (Windows, where nobody replaces an open file; some network drives) it keeps nobody out.
Failure folderIsHeld(const QString& path); // by whoever begins something or exchanges a file in it, this one or another

class FolderLock
{
public:
    enum class Kind { Shared, Exclusive };

    explicit FolderLock(const QString& path); // of a file in the folder
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

    // False: somebody else holds it. What this thread holds exclusively by another object hinders nobody of this thread.
    bool take(Kind kind, std::chrono::milliseconds patience);
    void release();

private:
    bool isHeldByThisThread() const;
    void open();

    QString m_path; // of the folder
    int m_descriptor = -1;
    FileIdentity m_folder;
    bool m_isTaken = false, m_isExclusive = false;
};
