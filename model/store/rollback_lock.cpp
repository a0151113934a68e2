#include "model/store/rollback_lock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

static constexpr int betweenLooks = 20; // milliseconds

// A finished journal is empty, or begins with a zero (sqlite.org/atomiccommit.html, 3.11 and 7.6).
bool RollbackLock::hasJournal() const
{
    QFile journal(m_journal);
    if (QFileInfo(m_journal).size() == 0)
        return false;
    return !journal.open(QIODevice::ReadOnly) || journal.read(1) != QByteArray(1, '\0');
}

bool RollbackLock::mayWrite() const
{
    const QFileInfo file(m_path), journal(m_journal);
    return file.isWritable() && journal.isReadable() && journal.isWritable() && QFileInfo(journal.absolutePath()).isWritable();
}

#ifdef Q_OS_UNIX

// Where SQLite locks (sqlite.org/src, os.h): these bytes are in no page.
static constexpr off_t pendingByte = 0x40000000, reservedByte = pendingByte + 1, sharedFirst = pendingByte + 2;
static constexpr off_t sharedSize = 510;

static struct flock lockOf(short type, off_t at, off_t size)
{
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = at;
    lock.l_len = size;
    return lock;
}

// A file system without locks keeps nobody out, and holds nobody up.
static bool isHeldByOther(int error) { return error == EACCES || error == EAGAIN; }

static bool lockBytes(int descriptor, off_t at, off_t size)
{
    struct flock lock = lockOf(F_WRLCK, at, size);
    return ::fcntl(descriptor, F_SETLK, &lock) == 0 || !isHeldByOther(errno);
}

// Somebody alive is writing: the journal is his, and SQLite lets nobody else undo it.
static bool isBeingWritten(int descriptor)
{
    struct flock lock = lockOf(F_WRLCK, reservedByte, 1);
    return ::fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

bool isBeingChanged(const QString& path)
{
    // A pipe would wait for a writer.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isIt = isBeingWritten(descriptor);
    ::close(descriptor);
    return isIt;
}

bool RollbackLock::open()
{
    m_descriptor = ::open(QFile::encodeName(m_path).constData(), (mayWrite() ? O_RDWR : O_RDONLY) | O_CLOEXEC);
    return m_descriptor >= 0;
}

RollbackLock::State RollbackLock::look(bool mayWrite)
{
    const bool isOurs = mayWrite && lockBytes(m_descriptor, pendingByte, 1) && lockBytes(m_descriptor, sharedFirst, sharedSize);
    // Asked once the lock is held: from then on nobody can begin to write.
    if (isBeingWritten(m_descriptor) || !hasJournal())
        return State::NothingWaits;
    return isOurs ? State::Taken : mayWrite ? State::Busy : State::Forbidden;
}

void RollbackLock::release()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

#else

bool isBeingChanged(const QString&) { return false; }
bool RollbackLock::open() { return true; }
RollbackLock::State RollbackLock::look(bool mayWrite) { return mayWrite ? State::Taken : State::Forbidden; }
void RollbackLock::release() {}

#endif

RollbackLock::State RollbackLock::take(std::chrono::milliseconds patience)
{
    if (!hasJournal())
        return State::NothingWaits;
    const bool isWritable = mayWrite();
    // Who may not write takes no lock: somebody may begin to write between two looks, but hardly at every one.
    const QDeadlineTimer deadline(isWritable ? patience : std::chrono::milliseconds(5 * betweenLooks));
    State state = State::Busy;
    do {
        if (!open())
            return State::Forbidden;
        state = look(isWritable);
        if (state == State::Taken || state == State::NothingWaits)
            break;
        release();
        QThread::msleep(betweenLooks);
    } while (!deadline.hasExpired());
    if (state == State::NothingWaits)
        release();
    return state;
}
