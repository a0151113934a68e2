#pragma once

#include "model/workspace.h"

#include <QDateTime>
#include <QList>
#include <QString>

// One backup of one workspace, as its name and its file tell without opening it.
struct Backup
{
    QString path;
    BackupName name;
    qint64 bytes = 0;
};

// The backups of the workspace at one path: in a folder of their own below `root`, readable by their owner only. Apart
// from the workspace, so that they survive its folder and are not mailed along with it.
class Backups
{
public:
    // root: the program's own data folder where none is given.
    explicit Backups(const QString& workspacePath, const QString& root = {});

    QString folder() const { return m_folder; }
    QList<Backup> all() const; // newest first; those of the future stand first

    // Makes one and thins the others out, where one is due (domain/backup.h); nullopt where none is. Only what was read
    // back and compared is left behind; a damaged workspace is not backed up, and then nothing is thinned out either.
    Result<std::optional<Backup>> make(const Workspace& workspace, BackupCause cause, bool isChanged,
                                       const QDateTime& now = QDateTime::currentDateTimeUtc()) const;

    // Before a file of an older version is upgraded: kept for good. Nobody has it open yet.
    std::optional<Failure> keepBeforeUpgrade(const QDateTime& now = QDateTime::currentDateTimeUtc()) const;

    // The newest one that opens, is sound and adds up. Looks at each until one does.
    std::optional<Backup> newestVerified() const;

private:
    QString freePath(BackupName name) const;
    std::optional<Failure> makeFolder() const;

    QString m_workspacePath;
    QString m_folder;
};
