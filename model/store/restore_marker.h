#pragma once

#include "model/store/file_gate.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <chrono>
#include <optional>

// What a marker says: the name of the verified copy, what it holds, and the name under which the old file is kept. Names
// of this folder in our own form and nothing else: a marker that somebody sent along must not move other files.
struct RestoreNames
{
    QString copy, kept;
    QByteArray digest; // of the copy's bytes; empty in the markers of earlier versions
};

// The name under which what stood at `path` is kept, and a stamp for which there is none yet.
QString keptNameFor(const QString& path, const QString& stamp);
QString freeStamp(const QString& path);
bool isKeptBeside(const QString& path, const FileIdentity& file); // whether a restore has set this one aside
int keptBeside(const QString& path);                              // how many files earlier restores have left

// The small file beside a workspace that says that a restore is under way. Whoever restores holds a lock on it, which ends
// with him: a marker that nobody holds is that of a crash.
class RestoreMarker
{
public:
    enum class State { None, Held, Taken }; // Held: a living restore does not come to its end in time

    explicit RestoreMarker(const QString& path) : m_path(path) {}
    ~RestoreMarker();
    Q_DISABLE_COPY_MOVE(RestoreMarker)

    State take(std::chrono::milliseconds patience);        // of an earlier restore; held until the end of this object
    State hold(std::chrono::milliseconds patience);        // a new one. None: the folder takes none
    bool write(const QString& copy, const QString& stamp); // durably
    std::optional<RestoreNames> names() const;             // once taken; nullopt: not of our making
    bool isEmpty() const;                                  // once taken: a restore that did not come to say anything
    bool remove();                                         // false: it still says what it said

private:
    enum class Lock { Got, Busy, Replaced };
    Lock lock();
    State acquire(int flags, std::chrono::milliseconds patience);
    bool open(int flags);
    void close();
    bool openIn(QFile& marker, QIODevice::OpenMode mode) const;
    bool sync() const;

    QString m_path;
    int m_descriptor = -1;
};

QByteArray digestOfFile(const QString& path); // empty where it cannot be read
