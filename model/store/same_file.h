#pragma once

#include "model/result.h"

// A file that was to be written from itself: no permission to replace it would help.
inline Failure sameFile(const QString& path)
{
    return {Failure::Kind::Exists, path, QStringLiteral("source and target are the same file")};
}
inline bool isSameFile(const Failure& failure) { return failure == sameFile(failure.path); }
