#include "model/store/quiet.h"

#include "model/store/database.h"
#include "model/store/file_gate.h"
#include "model/store/hot_journal.h"

std::unique_ptr<Database> holdQuiet(const QString& path, std::chrono::milliseconds patience)
{
    if (whyNotOpen(path))
        return nullptr;
    try {
        (void)requireFittingJournal(path, patience); // one that does not fit is replaced, or set aside, with the file
        auto database = std::make_unique<Database>(path, Database::Mode::ReadWrite, patience);
        database->run(QStringLiteral("BEGIN EXCLUSIVE"));
#ifdef Q_OS_WIN
        database.reset();
#endif
        return database;
    } catch (const StoreError& error) {
        if (error.failure.kind == Failure::Kind::Locked)
            throw;
        return nullptr;
    }
}
