#include "model/store/beside.h"

#include "model/store/file_gate.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <array>

static constexpr std::array allOfBeside{Beside::NotAFile, Beside::Log,    Beside::NamesOther,
                                        Beside::Stranger, Beside::NoHelp, Beside::Unsettled};
static QStringList suffixes() { return {journalSuffix(), QStringLiteral("-wal"), QStringLiteral("-shm")}; }

// English, for the log and for "Copy details".
static QString detailOf(Beside what)
{
    switch (what) {
    case Beside::NotAFile: return QStringLiteral("beside it lies what is not a regular file: %1");
    case Beside::Log: return QStringLiteral("beside it lies a write-ahead log: %1");
    case Beside::NamesOther: return QStringLiteral("the journal beside it is not of a workspace: %1");
    case Beside::Stranger: return QStringLiteral("the journal beside it is not of this file: %1");
    case Beside::NoHelp: return QStringLiteral("not sound, and the journal beside it does not help: %1");
    case Beside::Unsettled: return QStringLiteral("an unfinished change that may not be undone here: %1");
    }
    Q_UNREACHABLE();
}

QString besidePath(const QString& path, const QString& suffix) { return realPath(path) + suffix; }

Failure besideFailure(const QString& path, const BesideFile& file)
{
    const Failure::Kind kind = file.what == Beside::Unsettled ? Failure::Kind::NotPermitted : Failure::Kind::Damaged;
    return {kind, path, detailOf(file.what).arg(file.suffix)};
}

std::optional<BesideFile> besideIn(const Failure& failure)
{
    const QStringList all = suffixes();
    for (const Beside what : allOfBeside)
        for (const QString& suffix : all)
            if (const BesideFile file{what, suffix}; failure == besideFailure(failure.path, file))
                return file;
    return std::nullopt;
}

// Whether the journal names a second one, as transactions over several databases do. Ours never do.
static bool namesOther(const QString& journalPath)
{
    QFile journal(journalPath);
    if (!journal.open(QIODevice::ReadOnly) || !journal.seek(qMax(qint64(0), journal.size() - 8)))
        return false;
    return journal.read(8) == QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
}

std::optional<Failure> whyNotBeside(const QString& path)
{
    const QString base = besidePath(path, {});
    const QStringList all = suffixes();
    for (const QString& suffix : all) {
        const QFileInfo info(base + suffix);
        if (info.isSymLink() || (info.exists() && !info.isFile()))
            return besideFailure(path, {Beside::NotAFile, suffix});
        if (!info.exists() || info.size() == 0) // an empty one SQLite itself takes for none, and leaves alone
            continue;
        if (suffix != journalSuffix())
            return besideFailure(path, {Beside::Log, suffix});
        if (namesOther(info.filePath()))
            return besideFailure(path, {Beside::NamesOther, suffix});
    }
    return std::nullopt;
}
