#include "model/backups.h"

#include "model/store/leftovers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

// Two workspaces of one name in two folders have two folders of backups.
static QString folderFor(const QString& workspacePath, const QString& root)
{
    const QFileInfo named(workspacePath);
    const QString folder = QFileInfo(named.absolutePath()).canonicalFilePath(); // the same while the file is missing
    const QString path = named.exists()     ? named.canonicalFilePath()
                         : folder.isEmpty() ? named.absoluteFilePath()
                                            : folder + u'/' + named.fileName();
    const QFileInfo info(path);
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    // The same for the window and the console program.
    const QString base = root.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                                              QStringLiteral("/vantaggi/backups")
                                        : root;
    return base + u'/' + info.completeBaseName().left(60) + u'-' + QString::fromLatin1(hash);
}

Backups::Backups(const QString& workspacePath, const QString& root)
    : m_workspacePath(workspacePath), m_folder(folderFor(workspacePath, root))
{
}

QList<Backup> Backups::all() const
{
    QList<Backup> backups;
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files);
    for (const QFileInfo& file : files)
        if (const auto name = BackupName::from(file.fileName()))
            backups.append({file.filePath(), *name, file.size()});
    std::sort(backups.begin(), backups.end(),
              [](const Backup& a, const Backup& b) { return a.name.at != b.name.at ? a.name.at > b.name.at : a.path > b.path; });
    return backups;
}

static QList<BackupName> namesOf(const QList<Backup>& backups)
{
    QList<BackupName> names;
    for (const Backup& backup : backups)
        names.append(backup.name);
    return names;
}

// A second one within a second takes the next second.
QString Backups::freePath(BackupName name) const
{
    while (QFileInfo::exists(m_folder + u'/' + name.text()))
        name.at = name.at.addSecs(1);
    return m_folder + u'/' + name.text();
}

std::optional<Failure> Backups::makeFolder() const
{
    if (QFileInfo(m_folder).isDir()) // somebody's own, or a link to one: who may enter it is not ours to say
        return std::nullopt;
    if (!QDir(m_folder).mkpath(QStringLiteral(".")))
        return Failure{Failure::Kind::NotPermitted, m_folder, QStringLiteral("the folder of the backups cannot be made")};
    QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return std::nullopt;
}

static QDateTime wholeSecond(const QDateTime& now) { return now.toUTC().addMSecs(-now.time().msec()); }

Result<std::optional<Backup>> Backups::make(const Workspace& workspace, BackupCause cause, bool isChanged,
                                            const QDateTime& now) const
{
    if (!isBackupDue(cause, namesOf(all()), isChanged, now))
        return std::optional<Backup>();
    if (const auto failure = makeFolder())
        return *failure;
    // What a kill has left, here and beside the workspace.
    sweepTemporaries(m_folder);
    sweepTemporaries(QFileInfo(m_workspacePath).absolutePath(), QFileInfo(m_workspacePath).fileName());
    // Doubtful until it was read back: a crash before the name is changed leaves one that pushes out nothing.
    BackupName name{cause, wholeSecond(now), workspace.schema(), true};
    auto saved = workspace.saveCopy(freePath(name));
    if (!saved)
        return saved.error();
    name = *BackupName::from(QFileInfo(saved->path).fileName());
    name.isDoubtful = !saved->problems.isEmpty();
    const QString path = freePath(name);
    if (!name.isDoubtful && QFile::rename(saved->path, path))
        saved->path = path;
    const QList<Backup> after = all();
    const QList<qsizetype> surplus = surplusBackups(namesOf(after), now);
    for (qsizetype i : surplus)
        QFile::remove(after.at(i).path);
    return std::optional(Backup{saved->path, *BackupName::from(QFileInfo(saved->path).fileName()), saved->bytes});
}

std::optional<Failure> Backups::keepBeforeUpgrade(const QDateTime& now) const
{
    if (const auto failure = makeFolder())
        return *failure;
    const auto saved = Workspace::copyBeforeUpgrade(
        m_workspacePath, freePath({BackupCause::BeforeUpgrade, wholeSecond(now), Workspace::schemaOf(m_workspacePath)}));
    return saved ? std::nullopt : std::optional(saved.error());
}

std::optional<Backup> Backups::newestVerified() const
{
    const QList<Backup> backups = all();
    std::optional<Backup> doubtful; // better than none
    for (const Backup& backup : backups) {
        const auto found = Workspace::inspect(backup.path);
        if (found && found->problems.isEmpty())
            return backup;
        if (found && !doubtful)
            doubtful = backup;
    }
    return doubtful;
}
