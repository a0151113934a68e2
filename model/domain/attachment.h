#pragma once

#include "model/domain/reason.h"

#include <QString>

// A file that a request names. It is never read or sent: the rehearsal keeps its name and size only.
struct Attachment
{
    QString name;    // without folders
    qint64 size = 0; // bytes

    bool operator==(const Attachment&) const = default;
};

// The Azure portal's rules for the one file of a request (domain.md 4.2). No personal data either, which nobody can check here.
inline constexpr qint64 maxAttachmentSize = qint64{4} * 1024 * 1024; // bytes
inline constexpr int maxAttachmentName = 110;                        // characters

// All that is wrong with it: too-long (subject "attachment-name"), too-long (subject "attachment-size", in bytes), invalid-value
// (subject "attachment": an executable or a script). Which endings are executables and scripts is our list [A].
Refusals problemsIn(const Attachment& attachment);
