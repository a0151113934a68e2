#include "model/store/quiet.h"

#include "model/store/database.h"
#include "model/store/file_gate.h"
#include "model/store/hot_journal.h"
#include "model/store/rollback_lock.h"

#include <QFileInfo>

static std::unique_ptr<Database> holdOpen(const QString& path, std::chrono::milliseconds patience)
{
    // SQLite takes no more than a reader's lock on what may not be written.
    if (whyNotOpen(path) || !QFileInfo(path).isWritable())
        return nullptr;
    try {
        (void)requireFittingJournal(path, patience); // one that does not fit is replaced, or set aside, with the file
        auto database = std::make_unique<Database>(path, Database::Mode::ReadWrite, patience);
        database->run(QStringLiteral("BEGIN EXCLUSIVE"));
        return database;
    } catch (const StoreError& error) {
        if (error.failure.kind == Failure::Kind::Locked)
            throw;
        return nullptr;
    }
}

std::unique_ptr<Database> holdQuiet(const QString& path, std::chrono::milliseconds patience)
{
    auto database = holdOpen(path, patience);
    if (!database && isBeingChanged(path))
        throw StoreError{{Failure::Kind::Locked, path, QStringLiteral("somebody is changing it")}};
#ifdef Q_OS_WIN
    database.reset();
#endif
    return database;
}
