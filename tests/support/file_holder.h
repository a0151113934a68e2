#pragma once

#include <QProcess>
#include <QString>

// Another program in the middle of a change: while it lives, nobody else can write to the file, or even read it.
class FileHolder
{
public:
    enum class From { Writing, Reading };
    explicit FileHolder(const QString& path, From kept = From::Writing);
    ~FileHolder();
    Q_DISABLE_COPY_MOVE(FileHolder)
};

// Another program that begins something, or exchanges a file, in the folder. Where folders know no locks it holds up nobody.
class FolderHolder
{
public:
    enum class By { Beginning, Exchange };
    FolderHolder(const QString& folder, By held);
    ~FolderHolder();
    Q_DISABLE_COPY_MOVE(FolderHolder)

private:
    int m_descriptor = -1;
};

// Another process that has begun a change and written nothing yet: no journal lies beside the file, and the system tells of its
// lock.
class BegunChange
{
public:
    explicit BegunChange(const QString& path);
    ~BegunChange();
    Q_DISABLE_COPY_MOVE(BegunChange)

private:
    QProcess m_process;
};
