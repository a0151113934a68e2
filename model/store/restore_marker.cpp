#include "model/store/restore_marker.h"

#include "model/store/leftovers.h"
#include "model/store/placing.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

static QString markerOf(const QString& path)
{
    const QFileInfo info(path);
    return info.absolutePath() + u'/' + markerNameFor(info.fileName());
}

struct KeptName
{
    QString folder, prefix, suffix;
    explicit KeptName(const QString& path)
    {
        const QFileInfo info(path);
        folder = info.absolutePath();
        constexpr qsizetype room = 255 - 20 - 8; // without a stamp, and "-journal" behind it all
        const QString word = QStringLiteral(".damaged-");
        suffix = info.suffix().isEmpty() ? QString() : u'.' + shortenedName(info.suffix(), 100);
        prefix = shortenedName(info.completeBaseName(), room - word.size() - suffix.toUtf8().size()) + word;
    }
};

QString keptNameFor(const QString& path, const QString& stamp)
{
    const KeptName name(path);
    return name.folder + u'/' + name.prefix + stamp + name.suffix;
}

QString freeStamp(const QString& path)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString stamp = now;
    for (int number = 2; QFileInfo::exists(keptNameFor(path, stamp)) && number < 1000; ++number)
        stamp = now + u'-' + QString::number(number);
    return stamp;
}

static QStringList keptFiles(const QString& path)
{
    const KeptName name(path);
    QStringList kept;
    for (QDirIterator files(name.folder, QDir::Files | QDir::Hidden); files.hasNext();) {
        files.next();
        const QString file = files.fileName();
        if (file.startsWith(name.prefix) && file.endsWith(name.suffix) && file.size() > name.prefix.size() + name.suffix.size())
            kept.append(files.filePath());
    }
    return kept;
}

int keptBeside(const QString& path) { return int(keptFiles(path).size()); }

bool isKeptBeside(const QString& path, const FileIdentity& file)
{
    const QStringList kept = keptFiles(path);
    return std::any_of(kept.begin(), kept.end(), [&](const QString& other) { return identityOf(other) == file; });
}

// "20261122T161205Z", "20261122T161205Z-2"
static bool isStamp(const QString& text)
{
    const QString form = QStringLiteral("00000000T000000Z");
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.size() < form.size() || text.size() > form.size() + 4)
        return false;
    for (qsizetype i = 0; i < form.size(); ++i)
        if (form.at(i) == u'0' ? !isDigit(text.at(i)) : text.at(i) != form.at(i))
            return false;
    const QStringView number = QStringView(text).mid(form.size());
    return number.isEmpty() ||
           (number.size() > 1 && number.front() == u'-' && std::all_of(number.begin() + 1, number.end(), isDigit));
}

QByteArray digestOfFile(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex() : QByteArray();
}

// Through the descriptor that is locked: some network drives refuse every other one, and a name can lead elsewhere.
bool RestoreMarker::openIn(QFile& marker, QIODevice::OpenMode mode) const
{
    if (m_descriptor >= 0)
        return marker.open(m_descriptor, mode, QFileDevice::DontCloseHandle) && marker.seek(0);
    marker.setFileName(markerOf(m_path));
    return marker.open(mode);
}

bool RestoreMarker::isEmpty() const { return QFileInfo(markerOf(m_path)).size() == 0; }

std::optional<RestoreNames> RestoreMarker::names() const
{
    QFile marker;
    if (!openIn(marker, QIODevice::ReadOnly))
        return std::nullopt;
    const QStringList lines = QString::fromUtf8(marker.read(1000)).split(u'\n');
    if (!isTemporaryName(lines.value(0), QFileInfo(m_path).fileName()) || !isStamp(lines.value(1)))
        return std::nullopt;
    return RestoreNames{QFileInfo(m_path).absolutePath() + u'/' + lines.value(0), keptNameFor(m_path, lines.value(1)),
                        lines.value(2).toLatin1()};
}

bool RestoreMarker::write(const QString& copy, const QString& stamp)
{
    const QByteArray digest = digestOfFile(copy);
    const QByteArray text = QFileInfo(copy).fileName().toUtf8() + '\n' + stamp.toLatin1() + '\n' + digest + '\n';
    QFile marker;
    const bool isWritten = !digest.isEmpty() && openIn(marker, QIODevice::ReadWrite) && marker.resize(0) &&
                           marker.write(text) == text.size() && marker.flush();
    return isWritten && sync() && syncFolder(QFileInfo(m_path).absolutePath());
}

bool RestoreMarker::remove()
{
    const QString marker = markerOf(m_path);
    // Before it is let go: who waits for it finds that the name is gone. An empty one says nothing.
    const bool isRemoved = QFile::remove(marker) || !QFileInfo::exists(marker) || QFile::resize(marker, 0);
    close();
    return isRemoved;
}

RestoreMarker::~RestoreMarker() { close(); }

#ifdef Q_OS_UNIX
bool RestoreMarker::sync() const { return ::fsync(m_descriptor) == 0; }

RestoreMarker::State RestoreMarker::take(std::chrono::milliseconds patience) { return acquire(O_RDWR, patience); }

RestoreMarker::State RestoreMarker::hold(std::chrono::milliseconds patience) { return acquire(O_RDWR | O_CREAT, patience); }

RestoreMarker::State RestoreMarker::acquire(int flags, std::chrono::milliseconds patience)
{
    QElapsedTimer waited;
    for (waited.start(); open(flags); close()) {
        const Lock state = lock();
        if (state == Lock::Got)
            return State::Taken;
        if (waited.hasExpired(patience.count())) {
            close();
            return State::Held;
        }
        if (state == Lock::Busy)
            QThread::msleep(5);
    }
    return State::None;
}

bool RestoreMarker::open(int flags)
{
    struct stat info = {};
    const QByteArray marker = QFile::encodeName(markerOf(m_path));
    constexpr int safely = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
    m_descriptor = ::open(marker.constData(), flags | safely, 0644);
    if (m_descriptor < 0 && !(flags & O_CREAT) && (errno == EACCES || errno == EROFS)) // who may only look can wait all the same
        m_descriptor = ::open(marker.constData(), O_RDONLY | safely);
    if (m_descriptor >= 0 && (::fstat(m_descriptor, &info) != 0 || !S_ISREG(info.st_mode)))
        close();
    return m_descriptor >= 0;
}

// A lock of the open file, not of the process: other descriptors of ours may come and go. Where the file system knows none
// (ENOLCK, ENOTSUP) it is as it was before there was a lock.
RestoreMarker::Lock RestoreMarker::lock()
{
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0 && (errno == EWOULDBLOCK || errno == EACCES))
        return Lock::Busy;
    struct stat info = {};
    const FileIdentity named = identityOf(markerOf(m_path));
    const bool isSame = ::fstat(m_descriptor, &info) == 0 && named.isThere && named.device == quint64(info.st_dev) &&
                        named.inode == quint64(info.st_ino);
    return isSame ? Lock::Got : Lock::Replaced;
}

void RestoreMarker::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}
#else
RestoreMarker::State RestoreMarker::take(std::chrono::milliseconds)
{
    return QFileInfo(markerOf(m_path)).isFile() ? State::Taken : State::None;
}
RestoreMarker::State RestoreMarker::hold(std::chrono::milliseconds) { return State::Taken; }
void RestoreMarker::close() {}
bool RestoreMarker::sync() const { return syncFile(markerOf(m_path)); }
#endif
