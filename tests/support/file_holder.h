#pragma once

#include <QString>

// Another program in the middle of a change: while it lives, nobody else can write to the file.
class FileHolder
{
public:
    explicit FileHolder(const QString& path);
    ~FileHolder();
    Q_DISABLE_COPY_MOVE(FileHolder)
};
