#include "ui/start/workspace_files.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

static const QString suffix = u".vantaggi"_s;

QString trainingFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/training"_s;
    QDir().mkpath(folder); // where it cannot be made, creating the file says so in words
    return folder;
}

QString freeWorkspacePath(const QString& folder, const QString& baseName)
{
    const QDir dir(folder);
    QString name = baseName + suffix;
    for (int number = 2; dir.exists(name); ++number)
        name = u"%1 %2%3"_s.arg(baseName).arg(number).arg(suffix);
    return dir.filePath(name);
}

QString withWorkspaceSuffix(const QString& path) { return path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix; }

QString workspaceNamedAfter(const QString& path, const QString& word)
{
    return withWorkspaceSuffix(QFileInfo(path).completeBaseName() + u' ' + word);
}

OpenedWorkspace openTry(const Catalogue& catalogue)
{
    const Result<QList<Scenario>> scenarios = catalogue.scenarios();
    if (!scenarios)
        return scenarios.error();
    const Scenario& first = scenarios->constFirst();
    return Workspace::create(freeWorkspacePath(trainingFolder(), first.id), first, {}, Workspace::Overwrite::No, catalogue);
}
