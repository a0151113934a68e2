#include "model/store/access.h"
#include "model/store/checking.h"
#include "model/store/copying.h"
#include "model/store/file_gate.h"
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
    recovered.problems = problemsInFile(fresh);
    fresh.closeJournal();
    return recovered;
}

static std::optional<Failure> whyNotRecover(const QString& path)
{
    const auto failure = whyNotOpen(path);
    if (!failure)
        return std::nullopt;
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
    case Failure::Kind::BadContent:
    case Failure::Kind::Io: return failure;
    }
    Q_UNREACHABLE();
}

Result<Recovered> Store::recover(const QString& damaged, const QString& target, bool overwrite)
{
    if (const auto failure = whyNotRecover(damaged))
        return *failure;
    if (identityOf(target).isThere && identityOf(target) == identityOf(damaged))
        return Failure{Failure::Kind::SameFile, target, {}};
    if (const auto failure = whyNotCreate(target, overwrite))
        return *failure;
    const QString copy = temporaryBeside(target), built = temporaryBeside(target);
    const Leftover leftoverCopy(copy), leftoverBuilt(built);
    try {
        copyFileAlone(damaged, copy);
        const QString journal = QStringLiteral("-journal");
        if (QFileInfo(damaged + journal).size() > 0) // of a crash: what it holds belongs to this file
            copyFileAlone(damaged + journal, copy + journal);
        makePrivateFile(built);
        Recovered recovered;
        {
            RawPages pages(copy); // outlives the database on the same file
            Database source(copy, Database::Mode::ReadWrite, Store::defaultPatience);
            configureForReading(source);
            recovered = rescueInto(built, source, pages);
        }
        if (!syncFile(built))
            return Failure{Failure::Kind::Io, target, QStringLiteral("the file could not be made durable")};
        if (const auto failure = moveIntoPlace(built, target, overwrite))
            return *failure;
        recovered.path = target;
        return recovered;
    } catch (const StoreError& error) {
        Failure failure = error.failure;
        if (failure.path == copy)
            failure.path = damaged;
        else if (failure.path == built)
            failure.path = target;
        if (failure.kind == Failure::Kind::Damaged && failure.path == damaged)
            if (const auto why = whyNotOpen(damaged); why && why->kind == Failure::Kind::NotAWorkspace)
                return *why; // neither its mark nor anything in it is ours
        return failure;
    }
}
