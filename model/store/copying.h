#pragma once

#include "model/store/checking.h"

#include <QString>

// Copies of whole files. Every function throws StoreError.

// What stands in the open file, if it is sound: damaged where a page, a row or a reference is not what was written. Rot
// must never be kept as a backup.
FileContents soundContents(Database& database);

// What stands in a file that nobody has open: passes the gate, is sound. Leaves no journal behind.
FileContents contentsOfFile(const QString& path);

// disk-full, before anything is written, where the copy would not fit.
void requireRoomForCopy(const QString& source, const QString& target);

// The bytes of one file, alone: a journal beside it is somebody else's and is never replayed. `target` is made, readable
// by its owner only; a stretch of zeros takes no room in it. disk-full, io, not-permitted, missing.
void copyFileAlone(const QString& source, const QString& target);

// Makes an empty file that only its owner can read.
void makePrivateFile(const QString& path);
