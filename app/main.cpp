#include "app/languages.h"
#include "app/quit_signals.h"
#include "app/read_ahead.h"
#include "app/surroundings.h"
#include "app/tour.h"
#include "app/window_options.h"

#include "model/catalogue/catalogue.h"
#include "model/wording.h"
#include "model/workspace.h"
#include "ui/main_window.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_cures.h"
#include "ui/window/preferences.h"
#include "ui/window/safekeeping.h"

#include <QApplication>
#include <QFileOpenEvent>
#include <QIcon>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <exception>
#include <memory>

using namespace Qt::StringLiterals;

static constexpr int usageStatus = 2;
static constexpr int fileStatus = 3;

static void say(FILE* where, const QString& text)
{
    std::fputs(text.toLocal8Bit().constData(), where);
    if (!text.endsWith(u'\n'))
        std::fputc('\n', where);
}

static void nameProgram()
{
    QCoreApplication::setApplicationName(u"vantaggi"_s);
    QCoreApplication::setOrganizationName(u"vantaggi"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VANTAGGI_VERSION));
}

static bool hasWord(int argc, char** argv, const char* wanted)
{
    return std::any_of(argv, argv + argc, [&](const char* word) { return std::strcmp(word, wanted) == 0; });
}

// Help and version are for a terminal, which may have no display: no window system is asked for.
static bool asksForWords(int argc, char** argv) { return hasWord(argc, argv, "--help") || hasWord(argc, argv, "--version"); }

// Where there is no display Qt would abort before anybody could say so. A platform that was asked for is nobody's mistake.
static bool lacksDisplay([[maybe_unused]] int argc, [[maybe_unused]] char** argv)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(name))
            return false;
    return std::none_of(argv, argv + argc, [](const char* word) { return std::strcmp(word, "-platform") == 0; });
#else
    return false;
#endif
}

static int sayNoDisplay(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    Languages languages;
    languages.install(Languages::fromSystem());
    say(stderr,
        QCoreApplication::translate("WindowOptions", "There is no display here to open a window on. Without one, "
                                                     "vantaggi --tour main-job --screenshots FOLDER plays the main job."));
    return fileStatus;
}

static int sayWords(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    nameProgram();
    Languages languages;
    languages.install(Languages::fromSystem());
    const auto parsed = windowOptionsFrom(QCoreApplication::arguments().mid(1));
    if (const QString* problem = std::get_if<QString>(&parsed)) {
        say(stderr, *problem);
        return usageStatus;
    }
    const WindowOptions& options = std::get<WindowOptions>(parsed);
    if (options.language)
        languages.install(*options.language);
    say(stdout, options.help ? windowHelp() : u"vantaggi " VANTAGGI_VERSION ""_s);
    return 0;
}

// A file that the desktop hands over while the program runs (macOS).
class FileOpener : public QObject
{
public:
    explicit FileOpener(MainWindow& window) : m_window(window) { qApp->installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::FileOpen)
            return QObject::eventFilter(watched, event);
        m_window.openWorkspace(static_cast<QFileOpenEvent*>(event)->file());
        return true;
    }

private:
    MainWindow& m_window;
};

static void openFirst(MainWindow& window, const WindowOptions& options, std::optional<Result<std::unique_ptr<Workspace>>> last)
{
    // Straight to the page: a screen reader would say the first one, which is gone by then.
    if (!options.file.isEmpty())
        window.openWorkspaceAt(options.file, options.page.value_or(Place::Home));
    else if (options.tour.isEmpty())
        window.restoreLast(options.page, std::move(last));
    if (options.page && !window.workspace())
        window.go(*options.page);
}

static int runWindow(const WindowOptions& options, Preferences& preferences, Languages& languages,
                     const Result<Catalogue>& catalogue)
{
    const bool isTour = !options.tour.isEmpty();
    if (!catalogue) {
        say(stderr, wording::textOf(catalogue.error()));
        return fileStatus;
    }
    if (isTour)
        dropWordsOfThePlatform();
    auto last = options.file.isEmpty() && !isTour ? MainWindow::openLast(*catalogue, preferences) : std::nullopt;
    const auto signals = isTour ? nullptr : std::make_unique<QuitSignals>(); // nothing of a tour is kept: it ends at once
    MainWindow window(*catalogue, preferences);
    QObject::connect(&window, &MainWindow::languageWanted, &window, [&](Language language) { languages.install(language); });
    window.safekeeping().setAutomatic(!isTour);
    FileOpener opener(window);
    QApplication::setWindowIcon(QIcon(appMark(64, 1)));
    openFirst(window, options, std::move(last));
    window.show();
    if (isTour)
        return runTour(window, *catalogue, {options.tour, options.screenshots});
    return signals->isAsked() ? 0 : QApplication::exec();
}

static int run(int argc, char** argv)
{
    if (asksForWords(argc, argv))
        return sayWords(argc, argv);
    if (lacksDisplay(argc, argv)) {
        if (!hasWord(argc, argv, "--tour"))
            return sayNoDisplay(argc, argv);
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    ReadAhead ahead;
    QApplication application(argc, argv);
    const FontsAhead fonts(ahead);
    nameProgram();
    QGuiApplication::setApplicationDisplayName(u"Vantaggi"_s);
    QGuiApplication::setDesktopFileName(u"example.vantaggi.Vantaggi"_s);
    // A tour starts as a new user would, and leaves no trace in what the person keeps.
    const bool isTour = application.arguments().contains(u"--tour"_s);
    const auto tourHome = isTour ? std::make_unique<QTemporaryDir>() : nullptr;
    Preferences preferences = isTour ? Preferences(tourHome->filePath(u"settings.ini"_s)) : Preferences();
    Languages languages;
    languages.install(preferences.language().value_or(Languages::fromSystem()));
    const auto parsed = windowOptionsFrom(QCoreApplication::arguments().mid(1));
    if (const QString* problem = std::get_if<QString>(&parsed)) {
        say(stderr, *problem);
        return usageStatus;
    }
    const WindowOptions& options = std::get<WindowOptions>(parsed);
    if (options.language)
        languages.install(*options.language);
    installAccessibleCures();
    applyTheme(preferences.theme());
    setZoom(preferences.zoom());
    setReducedMotion(preferences.reducedMotion());
    return runWindow(options, preferences, languages, ahead.catalogue());
}

int main(int argc, char** argv)
{
    settleSurroundings();
    // Caught, so that the transaction of the moment is rolled back and the file closed on the way out.
    try {
        return run(argc, argv);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "vantaggi: %s\n", error.what());
    }
    return fileStatus;
}
