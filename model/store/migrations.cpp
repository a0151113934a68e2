#include "model/store/migrations.h"

#include "model/store/database.h"
#include "model/store/file_gate.h"

#include <QCryptographicHash>
#include <QFile>

struct Migration
{
    int version;
    const char16_t* file;
    const char* fingerprint; // of the whole schema once it has run
};
static constexpr Migration migrations[] = {
    {1, u":/store/schema/0001_initial.sql", "527d9e234fd3facd3c5d57de106368a9c11f2f435be588b5125e865ecdba2b5d"},
    {2, u":/store/schema/0002_advisory_hours.sql", "bfb3d47221e6c110d3f30014df552172649ba0c75c87b21f2b78722ee25e02d7"},
    {3, u":/store/schema/0003_edition_set.sql", "4002f87d52fa943bda7aece586ccbb475f532ee7e1f39c19fe19a5df2b1f6b9a"},
    {4, u":/store/schema/0004_history_kinds.sql", "93a5eb302263f20bc9effad9b29c9db8ea524073a3192b4d8332288698342c87"},
    {5, u":/store/schema/0005_ledger_lookups.sql", "92561290a326be830d6c3a6eb8db2c0a7c2322e4bd270dade4080529979c9b97"},
};

QStringList statementsOf(int version)
{
    QStringList statements;
    QFile file(QString::fromUtf16(migrations[version - 1].file));
    [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly); // compiled in
    Q_ASSERT(isThere);
    QStringList lines;
    const QStringList all = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : all) {
        if (line.isEmpty() || line.startsWith(QStringLiteral("--")))
            continue;
        lines.append(line);
        const bool isTrigger = lines.first().startsWith(QStringLiteral("CREATE TRIGGER"));
        if (line.endsWith(isTrigger ? QStringLiteral("END;") : QStringLiteral(";"))) {
            statements.append(lines.join(u'\n').chopped(1));
            lines.clear();
        }
    }
    return statements;
}

void migrate(Database& database, int to)
{
    const int from = int(database.number(QStringLiteral("PRAGMA user_version")));
    for (const Migration& migration : migrations) {
        if (migration.version <= from || migration.version > to)
            continue;
        const QStringList statements = statementsOf(migration.version);
        for (const QString& statement : statements)
            database.run(statement);
        database.run(QStringLiteral("PRAGMA user_version=%1").arg(migration.version));
    }
}

QByteArray schemaFingerprint(const Database& database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // More than any schema of ours has, less than a hostile one needs to keep us busy.
    Rows rows = database.query(
        QStringLiteral("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name LIMIT 501"));
    while (rows.next())
        for (int column = 0; column < 4; ++column) {
            const QByteArray bytes = rows.text(column).toUtf8();
            hash.addData(QByteArray(QByteArray::number(bytes.size()) + ':' + bytes));
        }
    return hash.result().toHex();
}

QByteArray expectedFingerprint(int version) { return migrations[version - 1].fingerprint; }
