#include "model/store/leftovers.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

static const QString journalSuffix = QStringLiteral("-journal");

static constexpr qsizetype longestName = 255; // bytes, on nearly every file system

QString shortenedName(const QString& name, qsizetype most)
{
    const QByteArray bytes = name.toUtf8();
    if (bytes.size() <= most)
        return name;
    const QString mark = u'~' + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(12));
    QString beginning = name;
    while (beginning.toUtf8().size() + mark.size() > most)
        beginning.chop(beginning.size() > 1 && beginning.back().isLowSurrogate() ? 2 : 1);
    return beginning + mark;
}

QString markerNameFor(const QString& name)
{
    const QString suffix = QStringLiteral(".restoring");
    return shortenedName(name, longestName - suffix.size()) + suffix;
}

// The longest name leaves room for what is put around it.
static QString prefixFor(const QString& name) { return u'.' + shortenedName(name.left(100), 200) + u'.'; }

QString temporaryBeside(const QString& path)
{
    const QFileInfo info(path);
    sweepTemporaries(info.absolutePath(), info.fileName());
    return info.absolutePath() + u'/' + prefixFor(info.fileName()) + QUuid::createUuid().toString(QUuid::Id128) +
           QStringLiteral(".tmp");
}

bool isTemporaryName(const QString& fileName, const QString& name)
{
    constexpr qsizetype digits = 32;
    const QString suffix = QStringLiteral(".tmp");
    const qsizetype from = fileName.size() - suffix.size() - digits;
    if (from < 2 || !fileName.startsWith(u'.') || !fileName.endsWith(suffix) || fileName.at(from - 1) != u'.')
        return false;
    const QStringView hex = QStringView(fileName).mid(from, digits);
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return std::all_of(hex.begin(), hex.end(), isHex) && !fileName.contains(u'/') && !fileName.contains(u'\\') &&
           (name.isEmpty() || QStringView(fileName).left(from) == prefixFor(name));
}

void sweepTemporaries(const QString& folder, const QString& name)
{
    constexpr qint64 oneDay = 86'400; // seconds
    if (!name.isEmpty() && QFileInfo::exists(folder + u'/' + markerNameFor(name)))
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks); files.hasNext();) {
        files.next();
        QString fileName = files.fileName();
        if (fileName.endsWith(journalSuffix))
            fileName.chop(journalSuffix.size());
        if (isTemporaryName(fileName, name) && files.fileInfo().lastModified().secsTo(now) > oneDay)
            QFile::remove(files.filePath());
    }
}

Leftover::~Leftover()
{
    if (m_path.isEmpty())
        return;
    QFile::remove(m_path);
    QFile::remove(m_path + journalSuffix);
}
