#include "model/store/store.h"

#include "model/store/beside.h"
#include "model/store/checking.h"
#include "model/store/migrations.h"
#include "model/store/one_wait.h"
#include "model/store/placing.h"
#include "model/store/restore_marker.h"
#include "model/store/restoring.h"
#include "model/store/store_writer.h"

#include <QFileInfo>

Store::Store(std::unique_ptr<State> state) : m(std::move(state)) {}

Store::~Store()
{
    if (!m->access.isReadOnly && identityOf(path()) == m->identity && !whyNotBeside(path()))
        m->access.database->closeJournal();
}

Result<std::unique_ptr<Store>> Store::open(const QString& named, std::chrono::milliseconds patience)
{
    const QString path = realPath(named);
    constexpr int mostAttempts = 5;
    Failure failure;
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        FileIdentity before = identityOf(path);
        try {
            finishRestore(path, patience);
            before = identityOf(path);
            if (hasOtherName(path) && QFileInfo(path).isWritable() && !whyNotOpenAlone(path))
                throw StoreError{{Failure::Kind::TwoNames, path, {}}};
            Access access = openWorkspaceFile(path, patience);
            auto state = std::make_unique<State>(State{std::move(access), before, patience, {}, false, {}});
            const FileStamp stamp = stampOf(path);
            state->sameness.know(*state->access.database, stamp);
            return std::unique_ptr<Store>(new Store(std::move(state)));
        } catch (const StoreError& error) {
            failure = error.failure;
        }
        // A restore set it aside in this very moment: what it put there is opened. Nobody else's file is.
        if (!before.isThere || identityOf(path) == before || !isKeptBeside(path, before))
            break;
    }
    return failure;
}

QString Store::path() const { return m->access.database->path(); }

bool Store::isReadOnly() const { return m->access.isReadOnly; }

int Store::schema() const { return m->access.schema; }

QString Store::engine() const
{
    try {
        return QStringLiteral("SQLite ") + m->access.database->text(QStringLiteral("SELECT sqlite_version()"));
    } catch (const StoreError&) {
        return QStringLiteral("SQLite");
    }
}

std::optional<Failure> Store::whyGone() const
{
    if (m->sameness.finding() == Sameness::Finding::Another)
        return holdsAnother(path());
    if (identityOf(path()) == m->identity && m->sameness.finding() == Sameness::Finding::Same)
        return std::nullopt;
    return Failure{Failure::Kind::Gone, path(), {}};
}

void Store::setHurried(bool isHurried) { m->isHurried = isHurried; }

void Store::setPatience(std::chrono::milliseconds patience)
{
    m->patience = patience;
    try {
        m->access.database->setPatience(patience);
    } catch (const StoreError&) {
        // Setting a time-out touches no file; if it fails the old one stays.
    }
}

void Store::State::readSame(const std::function<void()>& work)
{
    Database& database = *access.database;
    const FileStamp stamp = stampOf(database.path());
    sameness.refresh(database, stamp);
    Transaction transaction(database, Transaction::Kind::Read);
    if (sameness.mustLook(stamp))
        sameness.require(database, stamp);
    work();
    transaction.commit();
}

std::optional<Failure> Store::read(const std::function<void(StoreReader&)>& work) const
{
    // Whatever came to lie there since: SQLite looks for a log at each transaction, and would show what is in it.
    if (const auto failure = whyNotBeside(path()))
        return failure;
    OneWait wait(*m);
    try {
        wait.begin();
        m->readSame([&] {
            StoreReader reader(*m->access.database);
            work(reader);
        });
        return std::nullopt;
    } catch (const StoreError& error) {
        wait.note(error.failure);
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
    if (const auto failure = whyNotBeside(path()))
        return failure;
    OneWait wait(*m);
    try {
        wait.begin();
        const FileStamp stamp = stampOf(path());
        m->sameness.refresh(*m->access.database, stamp);
        transact(*m->access.database, [&] {
            m->sameness.require(*m->access.database, stamp);
            StoreWriter writer(*m->access.database);
            work(writer);
            wait.goOn(); // the commit may meet a reader, after the beginning had waited for a writer
        });
        m->sameness.note(m->access.database->writtenHistory(), stampOf(path()));
        return std::nullopt;
    } catch (const StoreError& error) {
        wait.note(error.failure);
        return error.failure;
    }
}

bool Store::wasChangedByOthersSince(const WorkspaceFacts& known)
{
    bool wasChanged = false;
    if (whyNotBeside(path())) // asking would open a log; whoever reads next is told
        return false;
    try {
        m->access.database->setPatience({});
        const bool isNew = m->sameness.mustLook(stampOf(path()));
        if (isNew)
            m->readSame([] {});
        wasChanged = isNew || dataVersionOf(*m->access.database) != known.version;
    } catch (const StoreError&) {
        // Held by another program just now: asked again a second later. Or another workspace lies there: whyGone().
    }
    setPatience(m->patience);
    return wasChanged;
}

Result<Store::Check> Store::check() const
{
    if (const auto failure = whyNotBeside(path()))
        return *failure;
    OneWait wait(*m);
    try {
        wait.begin();
        Check check;
        m->readSame([&] {
            check.integrity = integrityOf(*m->access.database);
            if (check.integrity == QStringLiteral("ok")) {
                const FileContents contents = readContents(*m->access.database);
                check.problems = contents.problems();
                check.rows = contents.rows;
            } else {
                check.problems.append(check.integrity);
            }
        });
        return check;
    } catch (const StoreError& error) {
        wait.note(error.failure);
        return error.failure;
    }
}
