#include "model/store/access.h"

#include "model/store/beside.h"
#include "model/store/database.h"
#include "model/store/file_gate.h"
#include "model/store/hot_journal.h"
#include "model/store/leftovers.h"
#include "model/store/migrations.h"

#include <QFileInfo>

// Up to this size the whole file is checked when it is opened (26 ms for 13 MB); a larger one by Workspace::check().
static constexpr qint64 largestCheckedAtOpening = qint64(16) * 1024 * 1024;

static void refuse(const Database& database, Failure::Kind kind, const QString& detail)
{
    throw StoreError{{kind, database.path(), detail}};
}

void configure(Database& database)
{
    database.run(QStringLiteral("PRAGMA trusted_schema=OFF"));
    database.run(QStringLiteral("PRAGMA cell_size_check=ON"));
    database.run(QStringLiteral("PRAGMA mmap_size=0"));
    database.run(QStringLiteral("PRAGMA temp_store=MEMORY"));
    database.run(QStringLiteral("PRAGMA foreign_keys=ON"));
    database.run(QStringLiteral("PRAGMA recursive_triggers=ON"));
    database.run(QStringLiteral("PRAGMA secure_delete=ON"));
    database.run(QStringLiteral("PRAGMA synchronous=EXTRA"));
    database.run(QStringLiteral("PRAGMA fullfsync=ON"));
    if (database.text(QStringLiteral("PRAGMA journal_mode=TRUNCATE")) != QStringLiteral("truncate"))
        refuse(database, Failure::Kind::Io, QStringLiteral("the rollback journal could not be chosen"));
}

// What the gate saw in the header may have changed by a replayed journal; the schema it could not see at all.
static void checkSchema(Database& database)
{
    if (database.number(QStringLiteral("PRAGMA application_id")) != applicationId)
        refuse(database, Failure::Kind::NotAWorkspace, QStringLiteral("application id"));
    const qint64 version = database.number(QStringLiteral("PRAGMA user_version"));
    if (version > currentSchema)
        refuse(database, Failure::Kind::Newer, QStringLiteral("schema %1").arg(version));
    if (version < 1 || database.text(QStringLiteral("PRAGMA encoding")) != QStringLiteral("UTF-8"))
        refuse(database, Failure::Kind::Damaged, QStringLiteral("schema version or encoding"));
    if (schemaFingerprint(database) != expectedFingerprint(int(version)))
        refuse(database, Failure::Kind::Damaged, QStringLiteral("the schema is not that of version %1").arg(version));
}

static void checkPages(Database& database)
{
    if (QFileInfo(database.path()).size() > largestCheckedAtOpening)
        return;
    if (database.text(QStringLiteral("PRAGMA integrity_check(1)")) != QStringLiteral("ok"))
        refuse(database, Failure::Kind::Damaged, QStringLiteral("integrity check"));
    if (database.number(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check")) > 0)
        refuse(database, Failure::Kind::Damaged, QStringLiteral("foreign key check"));
}

// BEGIN IMMEDIATE succeeds on a read-only file: only a write tells, and rolls back.
static bool isReadOnlyFile(Database& database, std::chrono::milliseconds patience)
{
    bool isReadOnly = false;
    // Nothing is kept of the probe, so nothing need reach the disk. But not OFF: that marks even an unsynced journal as
    // complete, and a power cut could leave one that is torn and gets replayed (tst_power_cut found it).
    database.run(QStringLiteral("PRAGMA synchronous=NORMAL"));
    database.setPatience({});
    try {
        Transaction probe(database, Transaction::Kind::Write);
        database.run(QStringLiteral("PRAGMA user_version=%1").arg(currentSchema));
    } catch (const StoreError& error) {
        // Held by another program, or no room just now: it can be written, and each change says for itself what hinders
        // it. Reading goes on.
        const Failure::Kind kind = error.failure.kind;
        isReadOnly = kind == Failure::Kind::ReadOnly || kind == Failure::Kind::NotPermitted;
        if (!isReadOnly && kind != Failure::Kind::Locked && kind != Failure::Kind::DiskFull)
            throw;
    }
    database.setPatience(patience);
    database.run(QStringLiteral("PRAGMA synchronous=EXTRA"));
    return isReadOnly;
}

// In one transaction, which looks again: another program may have been quicker.
static void upgrade(Database& database)
{
    if (database.number(QStringLiteral("PRAGMA user_version")) < currentSchema)
        transact(database, [&] { migrate(database); });
}

void requireWorkspace(Database& database)
{
    checkSchema(database);
    checkPages(database);
}

// After a power cut the first sectors may be torn, header and all; the journal beside them puts them right.
static bool mayBeCured(const Failure& failure)
{
    return failure.kind == Failure::Kind::NotAWorkspace || failure.kind == Failure::Kind::Damaged ||
           failure.kind == Failure::Kind::Newer;
}

// Nothing that SQLite would do by itself is left to chance: what lies beside the file is looked at before it is.
static void passGate(const QString& path, std::chrono::milliseconds patience)
{
    const auto failure = whyNotOpenAlone(path);
    if (failure && (!mayBeCured(*failure) || !QFileInfo(path).isFile() || whyNotSize(path)))
        throw StoreError{*failure};
    if (const auto beside = whyNotBeside(path))
        throw StoreError{failure.value_or(*beside)};
    if (!requireFittingJournal(path, patience) && failure)
        throw StoreError{*failure};
}

Access openWorkspaceFile(const QString& path, std::chrono::milliseconds patience, Upgrade wanted)
{
    passGate(path, patience);
    Access access{std::make_unique<Database>(path, Database::Mode::ReadWrite, patience)};
    Database& database = *access.database;
    try {
        configure(database);
        requireWorkspace(database);
    } catch (const StoreError& error) {
        // Our application id stood in the header: what SQLite cannot read is a damaged workspace, not a foreign file.
        if (error.failure.kind == Failure::Kind::NotAWorkspace && identityOf(path).isThere &&
            error.failure.detail != QStringLiteral("application id"))
            throw StoreError{{Failure::Kind::Damaged, path, error.failure.detail}};
        throw;
    }
    access.isReadOnly = isReadOnlyFile(database, patience);
    if (!access.isReadOnly && wanted == Upgrade::Yes)
        upgrade(database);
    access.schema = int(database.number(QStringLiteral("PRAGMA user_version")));
    return access;
}
