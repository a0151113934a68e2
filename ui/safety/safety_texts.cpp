#include "ui/safety/safety_texts.h"

#include "model/wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace safety {

QString timeText(const QDateTime& at)
{
    const QDateTime local = at.toLocalTime();
    return QCoreApplication::translate("Safety", "%1, %2")
        .arg(wording::dateText(local.date()), QLocale().toString(local.time(), QLocale::ShortFormat));
}

QString sizeText(qint64 bytes)
{
    constexpr qint64 megabyte = 1'048'576;
    return QLocale().formattedDataSize(bytes, bytes < megabyte ? 0 : 1);
}

static QString causeText(BackupCause cause)
{
    switch (cause) {
    case BackupCause::FirstOfDay:
    case BackupCause::Closing:
    case BackupCause::ByHand: return {};
    case BackupCause::BeforeRestore: return QCoreApplication::translate("Safety", "before a restore");
    case BackupCause::BeforeUpgrade: return QCoreApplication::translate("Safety", "before an upgrade");
    case BackupCause::BeforeImport: return QCoreApplication::translate("Safety", "before an import");
    case BackupCause::BeforeErasure: return QCoreApplication::translate("Safety", "before data was erased");
    }
    return {};
}

QString backupText(const Backup& backup)
{
    const QString cause = causeText(backup.name.cause);
    const QString when = timeText(backup.name.at);
    const QString known = cause.isEmpty() ? when : QCoreApplication::translate("Safety", "%1, %2").arg(when, cause);
    return backup.name.isDoubtful ? QCoreApplication::translate("Safety", "%1, records may be missing").arg(known) : known;
}

QString fileText(const QString& path) { return QFileInfo(path).fileName(); }

QString homeless(const QString& path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u"~"_s + path.mid(home.size()) : path;
}

} // namespace safety
