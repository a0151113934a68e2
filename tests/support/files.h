#pragma once

#include <QByteArray>
#include <QString>

QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);

// What opening this file says: the code of the failure, "opens" or "opens read-only".
QString verdictOn(const QString& path);
