#include "model/store/database.h"

#include "model/store/beside.h"
#include "model/store/rollback_lock.h"
#include "model/store/row_hash.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QScopedValueRollback>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlRecord>
#include <QThread>
#include <QTimeZone>
#include <QUrl>
#include <QUuid>

bool Rows::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        throw storeError(m_query->lastError(), m_path, u"read a row");
    m_query->finish();
    return false;
}

QDateTime Rows::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
}

QVariantList Rows::values() const
{
    QVariantList values;
    const int count = m_query->record().count();
    for (int i = 0; i < count; ++i)
        values.append(m_query->isNull(i) ? QVariant() : m_query->value(i));
    return values;
}

Database::Database(const QString& path, Mode mode, std::chrono::milliseconds patience)
    : m_path(path), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_patience(patience), m_folder(path)
{
    if (!m_folder.take(FolderLock::Kind::Shared, patience))
        throw StoreError{folderIsHeld(path)};
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    // A plain name would create a missing file; as a URI it also survives #, ? and % in a folder's name.
    database.setDatabaseName(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toString(QUrl::FullyEncoded) +
                             (mode == Mode::Create ? QStringLiteral("?mode=rwc") : QStringLiteral("?mode=rw")));
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(patience.count()));
    if (!database.open()) {
        const StoreError error = storeError(database.lastError(), path, u"open");
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        throw error;
    }
    m_identity = identityOf(path);
    m_folder.release();
}

Database::~Database()
{
    m_prepared.clear(); // an open statement would keep the connection
    connection().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Database::connection() const { return QSqlDatabase::database(m_name, false); }

void Database::setPatience(std::chrono::milliseconds patience)
{
    const QScopedValueRollback<bool> touchesNoFile(m_isAtWork, true);
    run(QStringLiteral("PRAGMA busy_timeout=%1").arg(patience.count()));
    m_patience = patience;
}

// A PRAGMA is not kept: some take effect while they are prepared. A statement whose rows are being read is not shared.
std::shared_ptr<QSqlQuery> Database::prepared(const QString& sql) const
{
    constexpr qsizetype mostKept = 100;
    const std::shared_ptr<QSqlQuery> kept = m_prepared.value(sql);
    if (kept && kept.use_count() == 2) // the one in the hash, and this one
        return kept;
    const auto query = std::make_shared<QSqlQuery>(connection());
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        throw storeError(query->lastError(), m_path, QStringView(sql).left(60));
    if (!kept && m_prepared.size() < mostKept && !sql.startsWith(QStringLiteral("PRAGMA")))
        m_prepared.insert(sql, query);
    return query;
}

static QVariantList storable(const QVariantList& values)
{
    QVariantList stored;
    stored.reserve(values.size() + 1); // and a hash
    for (const QVariant& value : values)
        stored.append(value.typeId() == QMetaType::QString ? QVariant(storable(value.toString())) : value);
    return stored;
}

// A statement that may be the first to take SQLite's lock: already preparing one can read the file.
class Database::Beginning
{
public:
    explicit Beginning(const Database& database) : m_database(database)
    {
        if (!database.m_isAtWork)
            begin();
    }
    ~Beginning() { m_database.m_folder.release(); }
    Q_DISABLE_COPY_MOVE(Beginning)

private:
    void begin();
    void requireNoOtherChange() const;

    const Database& m_database;
};

// Where another file has taken the place, what was opened can still be read, for a copy of it; but not while that other one is
// being changed, and nobody may begin to change it meanwhile.
void Database::Beginning::begin()
{
    FolderLock& folder = m_database.m_folder;
    if (!folder.take(FolderLock::Kind::Shared, m_database.m_patience))
        throw StoreError{folderIsHeld(m_database.m_path)};
    const FileIdentity now = identityOf(m_database.m_path);
    if (!now.isThere || now == m_database.m_identity)
        return;
    folder.release();
    if (!folder.take(FolderLock::Kind::Exclusive, m_database.m_patience))
        throw StoreError{folderIsHeld(m_database.m_path)};
    try {
        requireNoOtherChange();
    } catch (const StoreError&) {
        folder.release();
        throw;
    }
}

static void requireNoJournal(const QString& path)
{
    if (QFileInfo(besidePath(path, journalSuffix())).size() > 0)
        throw StoreError{{Failure::Kind::Gone, path, QStringLiteral("the journal beside it is that of another file")}};
}

// Who has begun to change it may have no journal yet, and write one in the moment in which the old file is looked at.
void Database::Beginning::requireNoOtherChange() const
{
    const QString& path = m_database.m_path;
    requireNoJournal(path);
    for (const QDeadlineTimer deadline(m_database.m_patience); isBeingChanged(path); QThread::msleep(2))
        if (deadline.hasExpired())
            throw StoreError{{Failure::Kind::Locked, path, QStringLiteral("the file in its place is being changed")}};
    requireNoJournal(path);
}

Rows Database::queryStored(const QString& sql, const QVariantList& stored) const
{
    const Beginning beginning(*this);
    const std::shared_ptr<QSqlQuery> query = prepared(sql);
    for (const QVariant& value : stored)
        query->addBindValue(value);
    if (!query->exec())
        throw storeError(query->lastError(), m_path, QStringView(sql).left(60));
    if (m_isReading)
        m_isAtWork = true;
    return {query, m_path};
}

void Database::run(const QString& sql, const QVariantList& values)
{
    Rows rows = query(sql, values);
    while (rows.next()) { // a PRAGMA may answer; an unread answer would keep the statement open
    }
}

Rows Database::query(const QString& sql, const QVariantList& values) const { return queryStored(sql, storable(values)); }

qint64 Database::number(const QString& sql, const QVariantList& values) const
{
    Rows rows = query(sql, values);
    return rows.next() ? rows.number(0) : 0;
}

QString Database::text(const QString& sql, const QVariantList& values) const
{
    Rows rows = query(sql, values);
    return rows.next() ? rows.text(0) : QString();
}

void Database::insert(QStringView table, const QString& sql, const QVariantList& values)
{
    QVariantList stored = storable(values);
    stored.append(rowHash(table, stored));
    Rows rows = queryStored(sql, stored);
    rows.next();
    watchRow(table, stored);
}

void Database::watchRow(QStringView table, const QVariantList& stored)
{
    const bool isHistory = table == u"history";
    if (m_witness.isHistory && !isHistory)
        return;
    m_witness = {QStringLiteral("SELECT count(*) FROM ") + table + QStringLiteral(" WHERE id = ? AND hash = ?"),
                 {stored.constFirst(), stored.constLast()},
                 1,
                 isHistory};
}

void Database::watchRemoval(const QString& countSql, const QVariantList& values)
{
    if (m_witness.countSql.isEmpty())
        m_witness = {countSql, values, 0, false};
}

std::optional<bool> Database::isWitnessed() const
{
    if (m_witness.countSql.isEmpty())
        return std::nullopt;
    try {
        return number(m_witness.countSql, m_witness.values) == m_witness.expected;
    } catch (const StoreError&) {
        return std::nullopt;
    }
}

void Database::closeJournal()
{
    try {
        setPatience({});
        run(QStringLiteral("PRAGMA journal_mode=DELETE"));
    } catch (const StoreError&) {
        // Somebody else is writing, or the folder is read-only: an empty journal beside the file does no harm.
    }
}

Transaction::Transaction(Database& database, Kind kind) : m_database(database)
{
    database.run(kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    database.m_isReading = kind == Kind::Read; // BEGIN takes no lock by itself: the first question does
    database.m_isAtWork = kind == Kind::Write;
}

void Transaction::end()
{
    m_database.m_isReading = false;
    m_database.m_isAtWork = true; // whoever ends waits for nobody
    try {
        m_database.run(QStringLiteral("ROLLBACK"));
    } catch (const StoreError&) {
        // After a full disk or an I/O error SQLite has rolled back by itself: "no transaction is active".
    }
    m_database.m_isAtWork = false;
}

void Transaction::commit()
{
    m_database.m_isReading = false;
    m_database.m_isAtWork = true; // whoever ends waits for nobody
    m_database.run(QStringLiteral("COMMIT"));
    m_database.m_isAtWork = false;
    m_isDone = true;
}

Transaction::~Transaction()
{
    if (!m_isDone)
        end();
}

// Another transaction that changes nothing: its journal takes the place of the one that may come back after a power cut.
static bool makeDurable(Database& database)
{
    try {
        Transaction again(database, Transaction::Kind::Write);
        const qint64 version = database.number(QStringLiteral("PRAGMA user_version"));
        database.run(QStringLiteral("PRAGMA user_version=%1").arg(version));
        again.commit();
        return true;
    } catch (const StoreError&) {
        return false;
    }
}

static void settleFailedCommit(Database& database, StoreError error)
{
    // A reader would not let go, or a page found no room: both come before the journal is emptied, which makes the change.
    if (error.failure.kind == Failure::Kind::Locked || error.failure.kind == Failure::Kind::DiskFull)
        throw error;
    const std::optional<bool> isMade = database.isWitnessed();
    if (isMade == true && makeDurable(database))
        return;
    if (isMade != false)
        error.failure.after = Failure::After::InDoubt;
    throw error;
}

void transact(Database& database, const std::function<void()>& work)
{
    std::optional<StoreError> failed;
    {
        Transaction transaction(database, Transaction::Kind::Write);
        database.forgetWitness();
        work();
        try {
            transaction.commit();
        } catch (const StoreError& error) {
            failed = error;
        }
    }
    if (failed)
        settleFailedCommit(database, *failed);
}
