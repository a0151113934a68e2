#pragma once

#include "model/result.h"
#include "model/workspace.h"
#include "ui/places.h"

#include <QMainWindow>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class Button;
class Catalogue;
class FailureBar;
class HelpPage;
class Menus;
class NoticeBar;
class MessageBar;
class OpenMark;
class Preferences;
class PresentationOverlay;
class QStackedWidget;
class RecoveryPage;
class Safekeeping;
class StartPage;
class StatusLine;
class TopBar;
class WorkspaceView;
struct SearchHit;
enum class Command;
enum class Language;
enum class Theme;

// The window: a top bar, one page or the first start, a status line, and the signals between them. It owns the open
// workspace; pages hold it by reference and are gone before it is.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Catalogue& catalogue, Preferences& preferences, QWidget* parent = nullptr);
    ~MainWindow() override;

    // Opens the file and shows the page; a failure is said in the window. False where it failed, or where the person
    // preferred to stay with what is open.
    bool openWorkspace(const QString& path) { return openWorkspaceAt(path, Place::Home); }
    bool openWorkspaceAt(const QString& path, Place place);
    bool tryIt(); // a new training file with the first scenario
    // The workspace that was open last, opened before there is a window; nullopt where there is none or where the window
    // must ask first.
    static std::optional<Result<std::unique_ptr<Workspace>>> openLast(const Catalogue& catalogue, const Preferences& preferences);
    // As it was left: the workspace that was open and the page; else the first start.
    // place: another page than the last one. opened: what openLast() gave.
    void restoreLast(std::optional<Place> place = {}, std::optional<Result<std::unique_ptr<Workspace>>> opened = {});
    bool go(Place place); // without a workspace only Help is there
    bool closeWorkspace();

    // How long the window may wait for another program that holds the file before it says so (promise B2).
    static constexpr std::chrono::milliseconds windowPatience{750};

    Workspace* workspace() const { return m_workspace.get(); } // null: the first start is shown
    WorkspaceView* view() const { return m_view; }
    FailureBar* failureBar() const { return m_failureBar; }
    RecoveryPage* recoveryPage() const { return m_recovery; } // null until something could not be opened
    Safekeeping& safekeeping() const { return *m_safekeeping; }

    // How files are asked for; tests put an answer here. Empty = cancelled.
    std::function<QString(const QString& title)> askOpenPath;
    std::function<QString(const QString& title, const QString& suggested)> askSavePath;
    std::function<bool(const QString& title, const QString& text, const QString& yes)> confirm;

Q_SIGNALS:
    // The window cannot install a language: whoever owns the translators does, and everything retranslates.
    void languageWanted(Language language);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void connectParts();
    void useDialogs();
    void carryOut(Command command);
    void take(Result<std::unique_ptr<Workspace>> opened, std::function<void()> again, Place place = Place::Home);
    void use(std::unique_ptr<Workspace> workspace, Place place);
    void showStart();
    void forget(const QString& path);
    bool mayLetGo(); // asks where something typed would be lost with the pages
    void keepGeometry();
    void letGo(); // pages first, then the workspace
    void newFromScenario();
    void startOwn();
    void openAsked();
    void startOver();
    // --- copies of the file, and a file that cannot be opened: main_window_safety.cpp
    Result<std::unique_ptr<Workspace>> openHere(const QString& path); // a received file as a checked copy
    void failToOpen(const Failure& failure, std::function<void()> again);
    void showRecovery(const Failure& failure);
    bool saveCopy(); // main_window_copies.cpp
    void sayCopied(const QString& path);
    bool keepTypedIn(const QString& path);
    void openCopy(const QString& path);
    void backUpNow();
    void restoreAsked();
    void reopenHeld(const QString& path, const std::optional<Account>& account, Place place);
    void restoreFrom(const QString& path, const QString& backup);
    void rescue();
    void checkData();
    void showDiagnostics();
    void warnOfDoubt();
    void warnOfPlace();
    void warnOfClock();
    void sayGone();
    void saySecond();
    void lookForOtherWindow();
    void sayReadOnly();
    void showTopic(const QString& topic);
    void follow(const SearchHit& hit);
    void changeTheme(Theme theme);
    void changeZoom(int percent);
    void setPresentation(bool on);
    void refreshRecent();
    void refreshState();
    void retranslate();
    void arrange();

    const Catalogue& m_catalogue;
    Preferences& m_preferences;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<OpenMark> m_mark;
    Menus* m_menus;
    TopBar* m_topBar;
    FailureBar* m_failureBar;
    NoticeBar* m_readOnlyBar;
    MessageBar* m_secondBar; // this window is not the only one on the file
    QTimer m_secondLook;     // whether it still is
    NoticeBar* m_placeBar;
    NoticeBar* m_goneBar;
    NoticeBar* m_notice;
    Safekeeping* m_safekeeping;
    QStackedWidget* m_stack;
    StartPage* m_start = nullptr; // made when it is shown first
    StatusLine* m_status;
    WorkspaceView* m_view = nullptr;
    HelpPage* m_help = nullptr; // of the first start
    RecoveryPage* m_recovery = nullptr;
    Button* m_back = nullptr; // on it
    PresentationOverlay* m_overlay = nullptr;
    int m_zoomBefore = 100; // the presentation
};
