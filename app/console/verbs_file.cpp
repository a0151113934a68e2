#include "app/console/verbs.h"

#include "app/console/console_tr.h"
#include "app/console/info_json.h"
#include "app/console/open_workspace.h"
#include "model/wording.h"

#include <QFileInfo>

// A built-in scenario by its id, or a trainer's own file by its path.
static Outcome<Scenario> scenarioFor(const QString& asked, const Catalogue& catalogue)
{
    const bool isFile = asked.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) || QFileInfo(asked).isFile();
    if (!isFile)
        return catalogue.scenario(asked);
    const Result<Scenario> scenario = catalogue.scenarioFromFile(asked);
    if (!scenario)
        return scenario.error();
    return scenario.value();
}

static Answer create(const Options& options, const Catalogue& catalogue)
{
    QDate today;
    if (options.has(QStringLiteral("--today"))) {
        const QString asked = options.value(QStringLiteral("--today"));
        today = dateFrom(asked);
        if (!today.isValid())
            return misusedDate(QStringLiteral("--today"), asked);
        if (!Workspace::isPossibleDate(today))
            return refused({{.reason = Reason::InvalidValue, .subject = QStringLiteral("date")}});
    }
    const QString edition = options.value(QStringLiteral("--edition"));
    if (!edition.isEmpty() && !catalogue.edition(edition)) // before a file is there
        return refused({{.reason = Reason::UnknownEdition, .subject = edition}});
    const Outcome<Scenario> scenario = scenarioFor(options.file(QStringLiteral("--scenario")), catalogue);
    if (!scenario)
        return notDone(scenario);
    const QString path = options.file();
    const auto overwrite = options.has(QStringLiteral("--force")) ? Workspace::Overwrite::Yes : Workspace::Overwrite::No;
    const Result<std::unique_ptr<Workspace>> made = Workspace::create(path, *scenario, today, overwrite, catalogue, edition);
    if (!made)
        return failed(made.error());
    const Workspace& workspace = *made.value();
    const QDate date = workspace.today();
    return done({{QStringLiteral("file"), path},
                 {QStringLiteral("scenario"), scenario->id},
                 {QStringLiteral("edition"), workspace.edition().id},
                 {QStringLiteral("today"), jsonOf(date)}},
                factsText({{Console::tr("File"), path},
                           {Console::tr("Scenario"), wording::textOf(scenario->name)},
                           {Console::tr("Edition"), wording::textOf(workspace.edition().name)},
                           {Console::tr("Date"), wording::dateText(date)}}));
}

static Answer info(const Options& options, const Catalogue& catalogue)
{
    const OpenedWorkspace workspace = openWorkspace(options, catalogue);
    if (!workspace)
        return workspace.problem;
    return done(infoJson(*workspace.workspace), infoText(*workspace.workspace));
}

static Answer clock(const Options& options, const Catalogue& catalogue)
{
    const QString set = options.value(QStringLiteral("--set"));
    const bool sets = options.has(QStringLiteral("--set"));
    if (sets == options.has(QStringLiteral("--advance")))
        return misused(Console::tr("The verb clock takes either --set or --advance, and one of the two."));
    const QDate date = dateFrom(set);
    if (sets && !date.isValid())
        return misusedDate(QStringLiteral("--set"), set);
    const std::optional<int> days = sets ? 0 : wholeNumberFrom(options.value(QStringLiteral("--advance")));
    if (!days)
        return misused(Console::tr("The option %1 needs a whole number.").arg(QStringLiteral("--advance")));

    const OpenedWorkspace workspace = openWorkspace(options, catalogue);
    if (!workspace)
        return workspace.problem;
    const Outcome<Done> changed = sets ? workspace->setToday(date) : workspace->advanceToday(*days);
    if (!changed)
        return notDone(changed);
    return done({{QStringLiteral("today"), jsonOf(workspace->today())}},
                factsText({{Console::tr("Date"), wording::dateText(workspace->today())}}));
}

static Answer edition(const Options& options, const Catalogue& catalogue)
{
    const OpenedWorkspace workspace = openWorkspace(options, catalogue);
    if (!workspace)
        return workspace.problem;
    if (options.has(QStringLiteral("--set")))
        if (const Outcome<Done> changed = workspace->setEdition(options.value(QStringLiteral("--set"))); !changed)
            return notDone(changed);
    const Edition& now = workspace->edition();
    return done({{QStringLiteral("edition"), now.id},
                 {QStringLiteral("name"), wording::textOf(now.name)},
                 {QStringLiteral("second_hand"), now.secondHand}},
                factsText({{Console::tr("Edition"), wording::textOf(now.name)}}));
}

QList<Verb> fileVerbs()
{
    const QStringList file{QStringLiteral("FILE")};
    return {{QStringLiteral("new"),
             file,
             {{QStringLiteral("--scenario"), QStringLiteral("ID"), true, {}},
              {QStringLiteral("--today"), QStringLiteral("DATE"), false, {}},
              {QStringLiteral("--edition"), QStringLiteral("ID"), false, {}},
              {QStringLiteral("--force"), {}, false, {}}},
             Console::tr("Make a training workspace from a scenario, or from your own scenario file (.json)."),
             create,
             true},
            {QStringLiteral("info"), file, {}, Console::tr("Show all that a workspace holds, with what remains."), info},
            {QStringLiteral("clock"),
             file,
             {{QStringLiteral("--set"), QStringLiteral("DATE"), false, {}},
              {QStringLiteral("--advance"), QStringLiteral("DAYS"), false, {}, true}},
             Console::tr("Set or advance the date of a training workspace."),
             clock,
             true},
            {QStringLiteral("edition"),
             file,
             {{QStringLiteral("--set"), QStringLiteral("ID"), false, {}}},
             Console::tr("Show the edition of a workspace, or put a training workspace under the rules of another one."),
             edition,
             true}};
}
