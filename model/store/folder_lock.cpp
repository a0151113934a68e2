#include "model/store/folder_lock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <vector>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

// A restore opens the file that it replaces, and the copies beside it.
static thread_local std::vector<FileIdentity> heldExclusively;

Failure folderIsHeld(const QString& path)
{
    return {Failure::Kind::Locked, path, QStringLiteral("the folder is held: a file in it is being exchanged or begun")};
}

bool FolderLock::isHeldByThisThread() const
{
    return std::find(heldExclusively.begin(), heldExclusively.end(), m_folder) != heldExclusively.end();
}

#ifdef Q_OS_UNIX
FolderLock::FolderLock(const QString& path) : m_path(QFileInfo(realPath(path)).absolutePath()) { open(); }

FolderLock::~FolderLock()
{
    release();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void FolderLock::open()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    m_folder = identityOf(m_path);
}

bool FolderLock::take(Kind kind, std::chrono::milliseconds patience)
{
    if (m_isTaken)
        return true;
    if (m_descriptor < 0 || identityOf(m_path) != m_folder)
        open(); // another folder has its name by now, or there were too many open files
    if (m_descriptor < 0 || isHeldByThisThread())
        return true;
    const int operation = (kind == Kind::Exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB;
    QElapsedTimer waited;
    for (waited.start(); ::flock(m_descriptor, operation) != 0; QThread::msleep(2)) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return true;
        if (waited.hasExpired(patience.count()))
            return false;
    }
    m_isTaken = true;
    m_isExclusive = kind == Kind::Exclusive;
    if (m_isExclusive)
        heldExclusively.push_back(m_folder);
    return true;
}

void FolderLock::release()
{
    if (!m_isTaken)
        return;
    m_isTaken = false;
    if (m_isExclusive)
        heldExclusively.erase(std::find(heldExclusively.begin(), heldExclusively.end(), m_folder));
    ::flock(m_descriptor, LOCK_UN);
}
#else
FolderLock::FolderLock(const QString&) {}
FolderLock::~FolderLock() = default;
bool FolderLock::take(Kind, std::chrono::milliseconds) { return true; }
void FolderLock::release() {}
#endif
