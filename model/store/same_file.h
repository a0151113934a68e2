#pragma once

#include "model/result.h"

// A file that was to be written from itself: no permission to replace it would help.
inline Failure sameFile(const QString& path)
{
    return {Failure::Kind::Exists, path, QStringLiteral("source and target are the same file")};
}
inline bool isSameFile(const Failure& failure) { return failure == sameFile(failure.path); }

// SQLite names the files beside a database after it: in the place of one of them a file is deleted, or replayed.
inline Failure companionName(const QString& path)
{
    return {Failure::Kind::NotPermitted, path, QStringLiteral("the name of a companion of a database")};
}
inline bool isCompanionName(const Failure& failure) { return failure == companionName(failure.path); }
