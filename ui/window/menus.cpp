#include "ui/window/menus.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QKeySequence>
#include <QMenu>

using namespace Qt::StringLiterals;

// Entries of a menu that are no command.
static constexpr int separatorEntry = -1;
static constexpr int recentEntry = -2;
static constexpr int themeEntry = -3;

static QString textOf(Command command)
{
    switch (command) {
    case Command::NewFromScenario: return Menus::tr("&New from scenario…");
    case Command::StartOwn: return Menus::tr("Start with &my organisation…");
    case Command::EditOrganisation: return Menus::tr("&Edit my organisation…");
    case Command::Open: return Menus::tr("&Open…");
    case Command::SaveCopy: return Menus::tr("S&ave a copy…");
    case Command::BackUp: return Menus::tr("&Back up now");
    case Command::Restore: return Menus::tr("Res&tore a backup…");
    case Command::CheckData: return Menus::tr("Chec&k data");
    case Command::CloseWorkspace: return Menus::tr("&Close");
    case Command::Quit: return Menus::tr("&Quit");
    case Command::ThemeSystem: return Menus::tr("&System");
    case Command::ThemeLight: return Menus::tr("&Light");
    case Command::ThemeDark: return Menus::tr("&Dark");
    case Command::ThemeHighContrast: return Menus::tr("&High contrast");
    case Command::ReduceMotion: return Menus::tr("&Reduce motion");
    case Command::ZoomIn: return Menus::tr("&Larger");
    case Command::ZoomOut: return Menus::tr("&Smaller");
    case Command::ZoomReset: return Menus::tr("&Normal size");
    case Command::Presentation: return Menus::tr("&Presentation mode");
    case Command::StartOver: return Menus::tr("Start o&ver…");
    case Command::SetDate: return Menus::tr("Set or advance the &date…");
    case Command::ChooseEdition: return Menus::tr("Try another &edition…");
    case Command::HelpHere: return Menus::tr("&Help for this page");
    case Command::Simulated: return Menus::tr("&What is simulated or assumed");
    case Command::Accessibility: return Menus::tr("&Accessibility");
    case Command::Diagnostics: return Menus::tr("Copy diagnostic &details…");
    case Command::About: return Menus::tr("A&bout Vantaggi and licences");
    case Command::AboutQt: return Menus::tr("About &Qt");
    }
    return {};
}

static QString nameOf(Command command)
{
    static const char* const names[] = {"newFromScenario",
                                        "startOwn",
                                        "editOrganisation",
                                        "open",
                                        "saveCopy",
                                        "backUp",
                                        "restore",
                                        "checkData",
                                        "closeWorkspace",
                                        "quit",
                                        "themeSystem",
                                        "themeLight",
                                        "themeDark",
                                        "themeHighContrast",
                                        "reduceMotion",
                                        "zoomIn",
                                        "zoomOut",
                                        "zoomReset",
                                        "presentation",
                                        "startOver",
                                        "setDate",
                                        "chooseEdition",
                                        "helpHere",
                                        "simulated",
                                        "accessibility",
                                        "diagnostics",
                                        "about",
                                        "aboutQt"};
    static_assert(std::size(names) == commandCount);
    return QLatin1StringView(names[int(command)]) + u"Action"_s;
}

static QList<QKeySequence> keysOf(Command command)
{
    if (command == Command::Open)
        return {QKeySequence::Open};
    if (command == Command::NewFromScenario)
        return {QKeySequence::New};
    if (command == Command::CloseWorkspace)
        return {QKeySequence(Qt::CTRL | Qt::Key_W)};
    if (command == Command::Quit)
        return {QKeySequence(Qt::CTRL | Qt::Key_Q)};
    if (command == Command::ZoomIn) // + needs Shift on some keyboards and none on others
        return {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Plus)};
    if (command == Command::ZoomOut)
        return {QKeySequence(Qt::CTRL | Qt::Key_Minus)};
    if (command == Command::ZoomReset)
        return {QKeySequence(Qt::CTRL | Qt::Key_0)};
    if (command == Command::Presentation)
        return {QKeySequence(Qt::Key_F11)};
    if (command == Command::HelpHere)
        return {QKeySequence(Qt::Key_F1)};
    return {};
}

Menus::Menus(QWidget* window) : QObject(window), m_window(window)
{
    for (int i = 0; i < commandCount; ++i) {
        const auto command = Command(i);
        auto* action = new QAction(this);
        action->setObjectName(nameOf(command));
        action->setShortcuts(keysOf(command));
        action->setMenuRole(command == Command::Quit      ? QAction::QuitRole
                            : command == Command::About   ? QAction::AboutRole
                            : command == Command::AboutQt ? QAction::AboutQtRole
                                                          : QAction::NoRole);
        connect(action, &QAction::triggered, this, [this, command] { Q_EMIT commanded(command); });
        window->addAction(action);
        m_actions.append(action);
    }
    m_recent = new QMenu(window);
    m_recent->setObjectName(u"recentMenu"_s);
    m_theme = new QMenu(window);
    m_theme->setObjectName(u"themeMenu"_s);
    m_themes = new QActionGroup(this);
    for (Command theme : {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark, Command::ThemeHighContrast}) {
        action(theme)->setCheckable(true);
        m_themes->addAction(action(theme));
        m_theme->addAction(action(theme));
    }
    for (Command command : {Command::EditOrganisation, Command::StartOver, Command::SetDate, Command::ChooseEdition})
        action(command)->setProperty("tellsWhyNot", true); // aloud, too: see setWorkspaceOpen()
    action(Command::ReduceMotion)->setCheckable(true);
    action(Command::Presentation)->setCheckable(true);
    m_menus = {
        newMenu("workspaceMenu", {int(Command::NewFromScenario), int(Command::StartOwn), separatorEntry, int(Command::Open),
                                  recentEntry, separatorEntry, int(Command::SaveCopy), int(Command::BackUp),
                                  int(Command::Restore), int(Command::CheckData), separatorEntry, int(Command::EditOrganisation),
                                  int(Command::StartOver), int(Command::CloseWorkspace), separatorEntry, int(Command::Quit)}),
        newMenu("viewMenu", {themeEntry, int(Command::ReduceMotion), separatorEntry, int(Command::ZoomIn), int(Command::ZoomOut),
                             int(Command::ZoomReset), separatorEntry, int(Command::Presentation)}),
        newMenu("trainingMenu",
                {int(Command::NewFromScenario), int(Command::StartOver), int(Command::SetDate), int(Command::ChooseEdition)}),
        newMenu("helpMenu", {int(Command::HelpHere), separatorEntry, int(Command::Simulated), int(Command::Accessibility),
                             int(Command::Diagnostics), separatorEntry, int(Command::About), int(Command::AboutQt)})};
    retranslate();
}

QMenu* Menus::newMenu(const char* name, std::initializer_list<int> entries)
{
    auto* menu = new QMenu(m_window);
    menu->setObjectName(QLatin1StringView(name));
    menu->setToolTipsVisible(true);
    for (int entry : entries) {
        if (entry == separatorEntry)
            menu->addSeparator();
        else if (entry == recentEntry)
            menu->addMenu(m_recent);
        else if (entry == themeEntry)
            menu->addMenu(m_theme);
        else
            menu->addAction(m_actions[entry]);
    }
    return menu;
}

void Menus::setRecent(const QStringList& paths)
{
    // Entries are hidden, never deleted: Qt 6.4 keeps the accessible interface of a deleted one and would follow it.
    while (m_recent->actions().size() < paths.size()) {
        QAction* entry = m_recent->addAction(QString());
        connect(entry, &QAction::triggered, this, [this, entry] { Q_EMIT recentWanted(entry->toolTip()); });
    }
    const QList<QAction*> entries = m_recent->actions();
    for (int i = 0; i < entries.size(); ++i) {
        entries[i]->setVisible(i < paths.size());
        if (i >= paths.size())
            continue;
        QString name = QFileInfo(paths[i]).completeBaseName();
        entries[i]->setText(u"&%1  %2"_s.arg(i + 1).arg(name.replace(u'&', "&&"_L1)));
        entries[i]->setToolTip(paths[i]);
    }
    m_recent->menuAction()->setEnabled(!paths.isEmpty());
}

void Menus::setTheme(Theme theme) { action(Command(int(Command::ThemeSystem) + int(theme)))->setChecked(true); }

void Menus::setWorkspaceOpen(bool open, bool training)
{
    for (Command command : {Command::SaveCopy, Command::BackUp, Command::Restore, Command::CheckData, Command::CloseWorkspace})
        action(command)->setEnabled(open);
    // Dimmed in an open workspace, an entry says why.
    const auto enable = [this](Command command, bool enabled, const QString& whyNot) {
        action(command)->setEnabled(enabled);
        action(command)->setToolTip(enabled ? QString() : whyNot);
        action(command)->setStatusTip(enabled ? QString() : whyNot);
        action(command)->setWhatsThis(enabled ? QString() : whyNot);
    };
    const QString stays = open ? tr("A training organisation stays as its scenario says.") : QString();
    const QString isOwn = open ? tr("Only a training workspace can do this.") : QString();
    enable(Command::EditOrganisation, open && !training, stays);
    for (Command command : {Command::StartOver, Command::SetDate, Command::ChooseEdition})
        enable(command, training, isOwn);
}

void Menus::setZoom(int percent)
{
    action(Command::ZoomIn)->setEnabled(percent < 200);
    action(Command::ZoomOut)->setEnabled(percent > 100);
    action(Command::ZoomReset)->setEnabled(percent != 100);
}

void Menus::retranslate()
{
    for (int i = 0; i < commandCount; ++i)
        m_actions[i]->setText(textOf(Command(i)));
    m_menus[0]->setTitle(tr("&Workspace"));
    m_menus[1]->setTitle(tr("&View"));
    m_menus[2]->setTitle(tr("&Training"));
    m_menus[3]->setTitle(tr("&Help"));
    m_recent->setTitle(tr("&Recent"));
    m_theme->setTitle(tr("&Theme"));
}
