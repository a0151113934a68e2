#include "ui/window/open_mark.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

// Not beside the workspace: its folder may be read-only, and a file that somebody mails has no companions.
static QString markOf(const QString& path)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    folder.mkpath(u"."_s);
    const QByteArray hash = QCryptographicHash::hash(QFileInfo(path).canonicalFilePath().toUtf8(), QCryptographicHash::Sha256);
    return folder.filePath(u"open-%1.lock"_s.arg(QString::fromLatin1(hash.toHex().left(16))));
}

OpenMark::OpenMark(const QString& path) : m_lock(markOf(path))
{
    m_lock.setStaleLockTime(0); // only a program that ended leaves one behind, and that is seen by its number
    m_made = std::async(std::launch::async, [this] { m_lock.tryLock(0); });
}

bool OpenMark::isFirst() const
{
    m_made.wait();
    return m_lock.error() != QLockFile::LockFailedError;
}

bool OpenMark::becomesFirst() { return isFirst() || m_lock.tryLock(0); }
