#include "tests/support/files.h"

#include "tests/support/workspaces.h"

#include <QFile>
#include <QtTest>

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

QString verdictOn(const QString& path)
{
    const auto workspace = Workspace::open(path, testCatalogue(), std::chrono::milliseconds(200));
    if (!workspace)
        return codeOf(workspace.error().kind);
    return (*workspace)->isReadOnly() ? QStringLiteral("opens read-only") : QStringLiteral("opens");
}
