#pragma once

#include "ui/theme/theme.h"

#include <QHash>
#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

// Everything that the menus can ask for.
enum class Command {
    NewFromScenario,
    StartOwn,
    EditOrganisation,
    Open,
    SaveCopy,
    BackUp,
    Restore,
    CheckData,
    CloseWorkspace,
    Quit,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeHighContrast,
    ReduceMotion,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    Presentation,
    StartOver,
    SetDate,
    ChooseEdition,
    HelpHere,
    Simulated,
    Accessibility,
    Diagnostics,
    About,
    AboutQt,
};
inline constexpr int commandCount = int(Command::AboutQt) + 1;

// The menus Workspace, View, Training and Help: one action per command, shared by the menu bar and the Menu button of a
// narrow window. Whoever owns this carries the commands out.
class Menus : public QObject
{
    Q_OBJECT

public:
    // The actions also belong to `window`, so that their shortcuts work while the menu bar is folded away.
    explicit Menus(QWidget* window);

    QList<QMenu*> menus() const { return m_menus; }
    QAction* action(Command command) const { return m_actions[int(command)]; }
    void setRecent(const QStringList& paths);
    void setTheme(Theme theme);
    // What can be done now; the rest is dimmed.
    void setWorkspaceOpen(bool open, bool training);
    void setZoom(int percent);
    void retranslate();

Q_SIGNALS:
    void commanded(Command command);
    void recentWanted(const QString& path);

private:
    QMenu* newMenu(const char* name, std::initializer_list<int> entries);

    QWidget* m_window;
    QList<QAction*> m_actions;
    QList<QMenu*> m_menus;
    QMenu* m_recent;
    QMenu* m_theme;
    QActionGroup* m_themes;
};
