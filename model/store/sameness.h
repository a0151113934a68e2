#pragma once

#include "model/store/file_gate.h"

#include <QByteArray>
#include <QVariantList>

class Database;

// gone, because another workspace was copied over the open one: what is shown is nowhere in it.
Failure holdsAnother(const QString& path);

// Whether a file still holds the workspace that was opened, or a later state of it. Copying another one over it leaves the file
// that it is (device and inode), and SQLite may not notice either: it goes by a counter of changes, which can be the same in
// both. The history only grows, and tells: its first row is of the moment in which the workspace was made, and the last one that
// is known must still be there.
class Sameness
{
public:
    enum class Finding { Same, Earlier, Another };

    void know(const Database& database, const FileStamp& stamp); // what stands there now

    // Before a transaction: where somebody else may have written the file, SQLite is to read it anew.
    void refresh(Database& database, const FileStamp& stamp) const;
    bool mustLook(const FileStamp& stamp) const { return m_finding != Finding::Same || !(m_stamp == stamp); }
    // In it: throws gone. What others have added is known from then on.
    void require(const Database& database, const FileStamp& stamp);
    void note(const QVariantList& writtenHistory, const FileStamp& stamp); // of a change of our own

    Finding finding() const { return m_finding; } // when it was looked last

private:
    struct Row
    {
        qint64 id = 0; // 0: there is none
        QByteArray hash;
    };
    static Row rowOf(const Database& database, const QString& sql);
    static bool holds(const Database& database, const Row& row);
    bool holdsBoth(const Database& database) const;
    void knowLast(const Database& database);

    Row m_first, m_last;
    FileStamp m_stamp;
    Finding m_finding = Finding::Same;
};
