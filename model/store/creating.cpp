#include "model/store/access.h"
#include "model/store/checking.h"
#include "model/store/database.h"
#include "model/store/file_gate.h"
#include "model/store/migrations.h"
#include "model/store/placing.h"
#include "model/store/store.h"
#include "model/store/store_writer.h"

static void build(const QString& path, const std::function<void(StoreWriter&)>& fill)
{
    Database database(path, Database::Mode::Create, Store::defaultPatience);
    configure(database);
    database.run(QStringLiteral("PRAGMA application_id=%1").arg(applicationId));
    transact(database, [&] {
        migrate(database);
        StoreWriter writer(database);
        fill(writer);
    });
    const QStringList problems = problemsInFile(database);
    if (integrityOf(database) != QStringLiteral("ok") || !problems.isEmpty())
        throw StoreError{{Failure::Kind::Io, path, problems.value(0, QStringLiteral("the new file is not sound"))}};
    database.closeJournal();
}

Result<Done> Store::create(const QString& path, bool overwrite, const std::function<void(StoreWriter&)>& fill)
{
    if (const auto failure = whyNotCreate(path, overwrite))
        return *failure;
    const QString built = temporaryBeside(path);
    const Leftover leftover(built);
    std::optional<Failure> failure;
    try {
        build(built, fill);
        failure = moveIntoPlace(built, path, overwrite);
    } catch (const StoreError& error) {
        failure = error.failure;
        failure->path = path;
        if (failure->kind == Failure::Kind::ReadOnly)
            failure->kind = Failure::Kind::NotPermitted;
    }
    if (!failure)
        return Done{};
    return *failure;
}
