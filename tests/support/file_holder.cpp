#include "tests/support/file_holder.h"

#include <QSqlDatabase>
#include <QSqlQuery>

static const QString connectionName = QStringLiteral("holder");

FileHolder::FileHolder(const QString& path, From kept)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName);
    database.setDatabaseName(path);
    if (!database.open() ||
        !QSqlQuery(database).exec(kept == From::Writing ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN EXCLUSIVE")))
        qFatal("the file cannot be held");
}

FileHolder::~FileHolder()
{
    QSqlDatabase::database(connectionName).close();
    QSqlDatabase::removeDatabase(connectionName);
}
