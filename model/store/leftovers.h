#pragma once

#include <QString>

// Files are built under hidden names of one form, ".NAME.<32 hexadecimal digits>.tmp", and a kill leaves them behind.

// `name`, or of one that has more bytes than `most` its beginning and a mark of the whole.
QString shortenedName(const QString& name, qsizetype most);

// Says that a restore of the file `name` is under way (restore_marker.h).
QString markerNameFor(const QString& name);

// A fresh name in the same folder, which nobody takes for a workspace. Sweeps those of the same name first.
QString temporaryBeside(const QString& path);

// Whether `fileName` has the form of such a name; `name`: of the file that it was to become, "" = any.
bool isTemporaryName(const QString& fileName, const QString& name = {});

// Deletes those that are certainly nobody's any more: untouched for a day, which no copy of a workspace takes. `name` as
// above; those of a restore that was interrupted wait for its end.
void sweepTemporaries(const QString& folder, const QString& name = {});

// Deletes a half-made file and its journal, unless it was moved away before, or is to be kept.
class Leftover
{
public:
    explicit Leftover(const QString& path) : m_path(path) {}
    ~Leftover();
    Q_DISABLE_COPY_MOVE(Leftover)
    void keep() { m_path.clear(); }

private:
    QString m_path;
};
