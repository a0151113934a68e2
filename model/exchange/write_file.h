#pragma once

#include "model/result.h"

#include <optional>

// Writes the whole file, or leaves what stood there exactly as it was and says why: read-only, not-permitted, disk-full,
// is-folder, exists (a device, a pipe or a database), reserved-name, missing (its folder), io. Every file that is given out is
// written by this.
[[nodiscard]] std::optional<Failure> writeAll(const QString& path, const QByteArray& bytes);
