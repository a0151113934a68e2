#pragma once

#include <QString>

// Where a file lies can harm it: programs that synchronise a folder copy a file in the middle of a change, and locks of
// network drives are often a promise only.
enum class PlaceRisk { None, SyncedFolder, NetworkDrive };

// `path`: absolute, with / between its parts. `fileSystem`: as the system names it ("ext4", "cifs"); may be empty.
PlaceRisk placeRiskOf(const QString& path, const QString& fileSystem);
