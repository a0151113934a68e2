#pragma once

#include "model/backups.h"

#include <QObject>
#include <QTimer>

// Backs the open workspace up by itself: the first time on a day that it is opened, and when it is closed after it was
// changed. After a restore it pauses until the program starts anew, so that what was wrong does not push out what was good.
class Safekeeping : public QObject
{
    Q_OBJECT

public:
    explicit Safekeeping(QObject* parent);

    void setAutomatic(bool isAutomatic); // off for a tour, which leaves no trace in what the person keeps
    void opened(const Workspace& workspace);
    void closing(); // the workspace is still there, and about to go
    void pauseFor(const QString& path);
    // By hand or before something that cannot be taken back; of the open workspace.
    Result<std::optional<Backup>> backUp(BackupCause cause);

Q_SIGNALS:
    // An automatic backup could not be made: damaged, disk-full, ...
    void failed(const Failure& failure);
    // One was made of a workspace whose rows do not add up; the sound ones before it stay.
    void doubted();

private:
    void backUpByItself(BackupCause cause);

    const Workspace* m_workspace = nullptr;
    QTimer m_later; // after the first paint
    QStringList m_paused;
    bool m_isAutomatic = true;
};
