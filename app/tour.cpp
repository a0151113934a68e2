#include "app/tour.h"

#include "app/tour_stage.h"
#include "model/wording.h"
#include "model/workspace.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

static constexpr int brokenStatus = 1;
static constexpr int fileStatus = 3;

static int complain(const QString& text, int status)
{
    std::fputs((text + u'\n').toLocal8Bit().constData(), stderr);
    return status;
}

static std::optional<Failure> makeWorkspace(const Catalogue& catalogue, const QString& file)
{
    const Outcome<Scenario> scenario = catalogue.scenario(u"gold-hybrid"_s);
    if (!scenario.isDone())
        return scenario.isFailed() ? scenario.failure() : Failure{Failure::Kind::BadContent, {}, u"no scenario gold-hybrid"_s};
    const auto made = Workspace::create(file, *scenario, {}, Workspace::Overwrite::No, catalogue);
    return made ? std::nullopt : std::optional(made.error());
}

void dropWordsOfThePlatform()
{
    static QtMessageHandler before = nullptr;
    before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& context, const QString& text) {
        if (!text.startsWith(u"This plugin does not support"_s))
            before(type, context, text);
    });
}

int runTour(MainWindow& window, const Catalogue& catalogue, const TourOptions& options)
{
    const QTemporaryDir home;
    if (!home.isValid())
        return complain(home.errorString(), fileStatus);
    if (!options.screenshots.isEmpty() && !QDir().mkpath(options.screenshots))
        return complain(QApplication::translate("Tour", "The folder %1 cannot be made.").arg(options.screenshots), fileStatus);
    const QString file = home.filePath(u"tour.vantaggi"_s);
    if (const std::optional<Failure> failure = makeWorkspace(catalogue, file))
        return complain(wording::textOf(*failure), fileStatus);
    window.resize(1280, 820);
    setReducedMotion(true); // a picture in the middle of a movement shows neither state

    TourStage stage(window, options.screenshots);
    if (!playMainJob(stage, window, file))
        return complain(QApplication::translate("Tour", "The tour stopped: %1.").arg(stage.problem()), brokenStatus);
    window.closeWorkspace();
    return 0;
}
