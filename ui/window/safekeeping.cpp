#include "ui/window/safekeeping.h"

#include <QFileInfo>

Safekeeping::Safekeeping(QObject* parent) : QObject(parent)
{
    constexpr int delay = 300; // ms: a start shall not read and sync files before it has painted anything
    m_later.setSingleShot(true);
    m_later.setInterval(delay);
    connect(&m_later, &QTimer::timeout, this, [this] { backUpByItself(BackupCause::FirstOfDay); });
}

void Safekeeping::setAutomatic(bool isAutomatic) { m_isAutomatic = isAutomatic; }

void Safekeeping::opened(const Workspace& workspace)
{
    m_workspace = &workspace;
    m_later.start();
}

void Safekeeping::closing()
{
    m_later.stop();
    if (m_workspace)
        backUpByItself(BackupCause::Closing);
    m_workspace = nullptr;
}

void Safekeeping::pauseFor(const QString& path) { m_paused.append(path); }

Result<std::optional<Backup>> Safekeeping::backUp(BackupCause cause)
{
    const Backups backups(m_workspace->path());
    const QList<Backup> made = backups.all();
    const bool isChanged = made.isEmpty() || QFileInfo(m_workspace->path()).lastModified() > made.constFirst().name.at;
    return backups.make(*m_workspace, cause, isChanged);
}

void Safekeeping::backUpByItself(BackupCause cause)
{
    if (!m_isAutomatic || m_workspace->isReadOnly() || m_paused.contains(m_workspace->path()))
        return;
    const auto made = backUp(cause);
    if (!made)
        Q_EMIT failed(made.error());
    else if (*made && (*made)->name.isDoubtful)
        Q_EMIT doubted();
}
