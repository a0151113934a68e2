#include "model/store/access.h"
#include "model/store/beside.h"
#include "model/store/checking.h"
#include "model/store/copying.h"
#include "model/store/file_gate.h"
#include "model/store/hot_journal.h"
#include "model/store/leftovers.h"
#include "model/store/migrations.h"
#include "model/store/placing.h"
#include "model/store/rescue.h"
#include "model/store/store.h"

#include <QFileInfo>

// SQLite would refuse a file that is shorter than its header says, or whose schema it cannot parse; on a copy that is
// only read it may go on.
static void configureForReading(Database& damaged)
{
    damaged.run(QStringLiteral("PRAGMA trusted_schema=OFF"));
    damaged.run(QStringLiteral("PRAGMA cell_size_check=ON"));
    damaged.run(QStringLiteral("PRAGMA mmap_size=0"));
    damaged.run(QStringLiteral("PRAGMA writable_schema=ON"));
}

static int versionOf(const Database& damaged)
{
    qint64 version = currentSchema;
    try {
        version = damaged.number(QStringLiteral("PRAGMA user_version"));
    } catch (const StoreError&) {
        // The header is gone: taken for the newest.
    }
    return version >= 1 && version <= currentSchema ? int(version) : currentSchema;
}

// Everything that can be had, into a new file of the same version, which is then brought up to date.
static Recovered rescueInto(const QString& built, const Database& damaged, RawPages& pages)
{
    Database fresh(built, Database::Mode::Create, Store::defaultPatience);
    configure(fresh);
    fresh.run(QStringLiteral("PRAGMA application_id=%1").arg(applicationId));
    Recovered recovered;
    transact(fresh, [&] {
        migrate(fresh, versionOf(damaged));
        pages.survey(tableShapesIn(fresh));
        Rescue rescue(damaged, pages, fresh);
        recovered.tables = rescue.everything();
        migrate(fresh);
    });
    if (integrityOf(fresh) != QStringLiteral("ok"))
        throw StoreError{{Failure::Kind::Io, built, QStringLiteral("the new file is not sound")}};
    recovered.problems = readContents(fresh).problems();
    fresh.closeJournal();
    return recovered;
}

static std::optional<Failure> whyNotRecover(const QString& path)
{
    const auto failure = whyNotOpenAlone(path);
    if (!failure)
        return std::nullopt;
    if (QFileInfo(path).isFile() && whyNotSize(path))
        return failure;
    switch (failure->kind) {
    case Failure::Kind::Damaged:
    case Failure::Kind::NotAWorkspace: // the mark that says it is ours may be what is damaged: its tables tell
        return QFileInfo(path).isFile() ? std::nullopt : failure;
    case Failure::Kind::Missing:
    case Failure::Kind::IsFolder:
    case Failure::Kind::Empty:
    case Failure::Kind::Newer:
    case Failure::Kind::ReadOnly:
    case Failure::Kind::NotPermitted:
    case Failure::Kind::Locked:
    case Failure::Kind::DiskFull:
    case Failure::Kind::Gone:
    case Failure::Kind::Exists:
    case Failure::Kind::SameFile:
    case Failure::Kind::ReservedName:
    case Failure::Kind::TwoNames:
    case Failure::Kind::NameTooLong:
    case Failure::Kind::BadContent:
    case Failure::Kind::Io: return failure;
    }
    Q_UNREACHABLE();
}

// One way to read the damaged file: with the journal beside it undone, or without. In the new file `built`.
struct Attempt
{
    Attempt(const QString& target, bool isWithJournal)
        : built(temporaryBeside(target)), leftover(built), withJournal(isWithJournal)
    {
    }
    QString built;
    Leftover leftover;
    bool withJournal;
    Recovered recovered;
};

// On a copy, which SQLite may change as it likes: nothing beside the damaged file is ever in its reach.
static std::unique_ptr<Attempt> attempt(const QString& damaged, const QString& target, bool withJournal)
{
    auto attempt = std::make_unique<Attempt>(target, withJournal);
    const QString copy = temporaryBeside(target);
    const Leftover leftover(copy);
    try {
        copyFileAlone(damaged, copy);
        if (withJournal)
            copyFileAlone(besidePath(damaged, journalSuffix()), copy + journalSuffix());
        makePrivateFile(attempt->built);
        RawPages pages(copy); // outlives the database on the same file
        Database source(copy, Database::Mode::ReadWrite, Store::defaultPatience);
        configureForReading(source);
        attempt->recovered = rescueInto(attempt->built, source, pages);
    } catch (const StoreError& error) {
        Failure failure = error.failure;
        failure.path = failure.path == attempt->built ? target : damaged;
        throw StoreError{failure, error.code};
    }
    return attempt;
}

static bool hasUsableJournal(const QString& damaged)
{
    const auto failure = whyNotBeside(damaged);
    const auto stranger = failure ? besideIn(*failure) : std::nullopt;
    const bool isStrange = stranger && stranger->suffix == journalSuffix();
    return !isStrange && QFileInfo(besidePath(damaged, journalSuffix())).size() > 0;
}

// Whether the journal of a crash belongs to this file; NoHelp where nobody can know.
static std::optional<Beside> whyNotWithJournal(const QString& damaged, const QString& target)
{
    const QString copy = temporaryBeside(target), journal = temporaryBeside(target);
    const Leftover leftoverCopy(copy), leftoverJournal(journal);
    copyFileAlone(damaged, copy);
    copyFileAlone(besidePath(damaged, journalSuffix()), journal);
    return whyNotUndo(copy, journal);
}

static qint64 provenRowsIn(const Attempt& attempt)
{
    qint64 rows = 0;
    for (const Recovered::Table& table : attempt.recovered.tables)
        rows += table.saved - table.doubtful;
    return rows;
}

static std::unique_ptr<Attempt> bestAttempt(const QString& damaged, const QString& target)
{
    if (!hasUsableJournal(damaged))
        return attempt(damaged, target, false);
    const std::optional<Beside> whyNot = whyNotWithJournal(damaged, target);
    if (!whyNot)
        return attempt(damaged, target, true);
    auto without = attempt(damaged, target, false);
    if (whyNot == Beside::Stranger)
        return without;
    try { // sound neither way: what saves more
        auto with = attempt(damaged, target, true);
        return provenRowsIn(*with) >= provenRowsIn(*without) ? std::move(with) : std::move(without);
    } catch (const StoreError&) {
        return without;
    }
}

static QString ignoredBeside(const QString& damaged, bool withJournal)
{
    const auto failure = whyNotBeside(damaged);
    const auto stranger = failure ? besideIn(*failure) : std::nullopt;
    const QString journal = besidePath(damaged, journalSuffix());
    if (stranger)
        return QFileInfo(besidePath(damaged, stranger->suffix)).fileName();
    return withJournal || QFileInfo(journal).size() == 0 ? QString() : QFileInfo(journal).fileName();
}

static Recovered recoverInto(const QString& damaged, const QString& target, bool overwrite)
{
    requireRoomForCopy(damaged, target);
    const auto best = bestAttempt(damaged, target);
    if (!syncFile(best->built))
        throw StoreError{{Failure::Kind::Io, target, QStringLiteral("the file could not be made durable")}};
    if (const auto failure = moveIntoPlace(best->built, target, overwrite))
        throw StoreError{*failure};
    best->recovered.path = target;
    best->recovered.ignored = ignoredBeside(damaged, best->withJournal);
    return best->recovered;
}

Result<Recovered> Store::recover(const QString& damaged, const QString& named, bool overwrite)
{
    const QString target = realPath(named);
    if (const auto failure = whyNotRecover(damaged))
        return *failure;
    if (identityOf(target).isThere && identityOf(target) == identityOf(damaged))
        return Failure{Failure::Kind::SameFile, target, {}};
    if (const auto failure = whyNotCreate(target, overwrite))
        return *failure;
    try {
        return recoverInto(damaged, target, overwrite);
    } catch (const StoreError& error) {
        if (error.failure.kind == Failure::Kind::Damaged && error.failure.path == damaged)
            if (const auto why = whyNotOpenAlone(damaged); why && why->kind == Failure::Kind::NotAWorkspace)
                return *why; // neither its mark nor anything in it is ours
        return error.failure;
    }
}
