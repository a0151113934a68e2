#include "model/store/store.h"

#include "model/store/access.h"
#include "model/store/checking.h"
#include "model/store/database.h"
#include "model/store/file_gate.h"
#include "model/store/migrations.h"
#include "model/store/store_writer.h"

struct Store::State
{
    Access access;
    FileIdentity identity;
    std::chrono::milliseconds patience;
    qint64 dataVersion = 0;
};

static const QString dataVersionSql = QStringLiteral("PRAGMA data_version");

Store::Store(std::unique_ptr<State> state) : m(std::move(state)) {}

Store::~Store()
{
    if (!m->access.isReadOnly && identityOf(path()) == m->identity)
        m->access.database->closeJournal();
}

Result<std::unique_ptr<Store>> Store::open(const QString& path, std::chrono::milliseconds patience)
{
    try {
        const FileIdentity before = identityOf(path);
        Access access = openWorkspaceFile(path, patience);
        const qint64 version = access.database->number(dataVersionSql);
        auto state = std::make_unique<State>(State{std::move(access), before, patience, version});
        return std::unique_ptr<Store>(new Store(std::move(state)));
    } catch (const StoreError& error) {
        return error.failure;
    }
}

QString Store::path() const
{
    return m->access.database->path();
}

bool Store::isReadOnly() const
{
    return m->access.isReadOnly;
}

int Store::schema() const
{
    return m->access.schema;
}

void Store::setPatience(std::chrono::milliseconds patience)
{
    m->patience = patience;
    try {
        m->access.database->setPatience(patience);
    } catch (const StoreError&) {
        // Setting a time-out touches no file; if it fails the old one stays.
    }
}

std::optional<Failure> Store::read(const std::function<void(StoreReader&)>& work) const
{
    try {
        Transaction transaction(*m->access.database, Transaction::Kind::Read);
        StoreReader reader(*m->access.database);
        work(reader);
        transaction.commit();
        return std::nullopt;
    } catch (const StoreError& error) {
        return error.failure;
    }
}

std::optional<Failure> Store::change(const std::function<void(StoreWriter&)>& work)
{
    if (m->access.isReadOnly)
        return Failure{Failure::Kind::ReadOnly, path(), {}};
    // SQLite notices a moved file too, but only once it writes; a name that now belongs to another file is gone as
    // well.
    if (!(identityOf(path()) == m->identity))
        return Failure{Failure::Kind::Gone, path(), {}};
    try {
        transact(*m->access.database, [&] {
            StoreWriter writer(*m->access.database);
            work(writer);
        });
        return std::nullopt;
    } catch (const StoreError& error) {
        return error.failure;
    }
}

bool Store::wasChangedByOthers()
{
    bool wasChanged = false;
    try {
        m->access.database->setPatience({});
        const qint64 version = m->access.database->number(dataVersionSql);
        wasChanged = version != m->dataVersion;
        m->dataVersion = version;
    } catch (const StoreError&) {
        // Held by another program just now: asked again a second later.
    }
    setPatience(m->patience);
    return wasChanged;
}

Result<Store::Check> Store::check() const
{
    try {
        Transaction transaction(*m->access.database, Transaction::Kind::Read);
        Check check{integrityOf(*m->access.database), {}};
        if (check.integrity == QStringLiteral("ok"))
            check.problems = problemsInFile(*m->access.database);
        else
            check.problems.append(check.integrity);
        transaction.commit();
        return check;
    } catch (const StoreError& error) {
        return error.failure;
    }
}
