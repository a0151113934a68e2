#pragma once

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
