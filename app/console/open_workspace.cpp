#include "app/console/open_workspace.h"

OpenedWorkspace openWorkspace(const Options& options, const Catalogue& catalogue)
{
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(options.file(), catalogue);
    if (!opened)
        return {nullptr, failed(opened.error())};
    std::unique_ptr<Workspace> workspace = std::move(opened).value();
    const QString account = options.value(QStringLiteral("--as"));
    if (options.has(QStringLiteral("--as"))) {
        const Outcome<Done> signedIn = workspace->signInAs(account);
        if (!signedIn)
            return {nullptr, notDone(signedIn)};
    }
    return {std::move(workspace), {}};
}

Refusals whyNotEmpty(const Options& options)
{
    Refusals refusals;
    for (const QString& field :
         {QStringLiteral("customer"), QStringLiteral("key"), QStringLiteral("category"), QStringLiteral("problem")}) {
        const QString option = QStringLiteral("--") + field;
        if (options.has(option) && options.value(option).trimmed().isEmpty())
            refusals.append({.reason = Reason::RequiredField, .subject = field});
    }
    return refusals;
}

Portal portalOf(const Options& options)
{
    const std::optional<Portal> portal = portalFromCode(options.value(QStringLiteral("--portal")));
    Q_ASSERT(portal);
    return *portal;
}
