#include "tests/support/file_holder.h"

#include <QSqlDatabase>
#include <QSqlQuery>

static const QString connectionName = QStringLiteral("holder");

FileHolder::FileHolder(const QString& path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName);
    database.setDatabaseName(path);
    if (!database.open() || !QSqlQuery(database).exec(QStringLiteral("BEGIN IMMEDIATE")))
        qFatal("the file cannot be held");
}

FileHolder::~FileHolder()
{
    QSqlDatabase::database(connectionName).close();
    QSqlDatabase::removeDatabase(connectionName);
}
