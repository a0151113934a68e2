#include "model/store/access.h"
#include "model/store/checking.h"
#include "model/store/copying.h"
#include "model/store/database.h"
#include "model/store/file_gate.h"
#include "model/store/leftovers.h"
#include "model/store/migrations.h"
#include "model/store/placing.h"
#include "model/store/store.h"
#include "model/store/store_writer.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

static void build(const QString& path, const std::function<void(StoreWriter&)>& fill)
{
    makePrivateFile(path); // as long as it has its hidden name
    Database database(path, Database::Mode::Create, Store::defaultPatience);
    configure(database);
    database.run(QStringLiteral("PRAGMA application_id=%1").arg(applicationId));
    transact(database, [&] {
        migrate(database);
        StoreWriter writer(database);
        fill(writer);
    });
    const QStringList problems = readContents(database).problems();
    if (integrityOf(database) != QStringLiteral("ok") || !problems.isEmpty())
        throw StoreError{{Failure::Kind::Io, path, problems.value(0, QStringLiteral("the new file is not sound"))}};
    database.closeJournal();
}

// As the file that it replaces, else as every new file: readable as the user's mask says.
static void openUp(const QString& path, std::optional<QFileDevice::Permissions> before)
{
    QFileDevice::Permissions permissions =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
#ifdef Q_OS_UNIX
    const mode_t mask = ::umask(077); // there is no other way to ask
    ::umask(mask);
    permissions.setFlag(QFileDevice::ReadGroup, !(mask & S_IRGRP));
    permissions.setFlag(QFileDevice::ReadOther, !(mask & S_IROTH));
#endif
    QFile::setPermissions(path, before.value_or(permissions) | QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

Result<Done> Store::create(const QString& named, bool overwrite, const std::function<void(StoreWriter&)>& fill)
{
    const QString path = realPath(named);
    if (const auto failure = whyNotCreate(path, overwrite))
        return *failure;
    const QString built = temporaryBeside(path);
    const Leftover leftover(built);
    std::optional<Failure> failure;
    try {
        build(built, fill);
        const auto before = QFileInfo::exists(path) ? std::optional(QFile::permissions(path)) : std::nullopt;
        failure = moveIntoPlace(built, path, overwrite);
        if (!failure || failure->after == Failure::After::InPlace)
            openUp(path, before);
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
