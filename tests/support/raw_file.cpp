#include "tests/support/raw_file.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

RawFile::RawFile(const QString& path) : m_name(QUuid::createUuid().toString())
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(path);
    database.open(); // where it does not, every question is answered with the error
}

RawFile::~RawFile()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

static QString textOf(const QVariant& value)
{
    return value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex()) : value.toString();
}

QStringList RawFile::ask(const QString& sql, const QVariantList& values) const
{
    QStringList rows;
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true); // or the driver keeps every row a second time
    bool isOk = query.prepare(sql);
    for (const QVariant& value : values)
        query.addBindValue(value);
    isOk = isOk && query.exec();
    const int count = isOk ? query.record().count() : 0; // once: the driver puts it together anew for each call
    while (isOk && query.next()) {
        QStringList columns;
        columns.reserve(count);
        for (int i = 0; i < count; ++i)
            columns.append(textOf(query.value(i)));
        rows.append(columns.join(u'|'));
    }
    if (query.lastError().isValid())
        rows.append(QStringLiteral("error ") + query.lastError().nativeErrorCode());
    return rows;
}

QStringList RawFile::contents(const QStringList& without) const
{
    QStringList contents;
    const QStringList tables = ask(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"));
    for (const QString& table : tables)
        if (!without.contains(table))
            contents += QStringLiteral("== ") + table + u' ' + ask(QStringLiteral("SELECT * FROM ") + table).join(u'\n');
    return contents;
}
