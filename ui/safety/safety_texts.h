#pragma once

#include "model/backups.h"

#include <QString>

// Words about backups that several places share.
namespace safety {

QString timeText(const QDateTime& at);    // "22 November 2026, 16:40", in the computer's time zone
QString sizeText(qint64 bytes);           // "160 KiB"
QString backupText(const Backup& backup); // the time, why it is kept for good, whether it adds up
QString fileText(const QString& path);    // its name alone
QString homeless(const QString& path);    // the home folder as ~, for what is passed on

} // namespace safety
