// Which workspace is open: taken, shown, let go. The window's parts: main_window.cpp.
#include "ui/main_window.h"

#include "model/workspace.h"
#include "ui/start/workspace_files.h"
#include "ui/widgets/focus_leave.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/window/failure_bar.h"
#include "ui/window/menus.h"
#include "ui/window/navigation.h"
#include "ui/window/notice_bar.h"
#include "ui/window/open_mark.h"
#include "ui/window/preferences.h"
#include "ui/window/safekeeping.h"
#include "ui/window/status_line.h"
#include "ui/window/top_bar.h"
#include "ui/window/workspace_view.h"

#include <QApplication>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

bool MainWindow::openWorkspaceAt(const QString& path, Place place)
{
    if (QApplication::activeModalWidget() || !mayLetGo()) // a dialog may work on what would be let go
        return false;
    take(
        openHere(path), [this, path, place] { openWorkspaceAt(path, place); }, place);
    return m_workspace && !m_failureBar->failure();
}

bool MainWindow::tryIt()
{
    if (!mayLetGo())
        return false;
    take(openTry(m_catalogue), [this] { tryIt(); });
    return !m_failureBar->failure();
}

void MainWindow::take(Result<std::unique_ptr<Workspace>> opened, std::function<void()> again, Place place)
{
    if (opened)
        use(std::move(opened).value(), place);
    else
        failToOpen(opened.error(), std::move(again));
}

void MainWindow::use(std::unique_ptr<Workspace> workspace, Place place)
{
    letGo();
    m_failureBar->clear();
    m_workspace = std::move(workspace);
    m_mark = std::make_unique<OpenMark>(m_workspace->path());
    m_workspace->setPatience(windowPatience);
    m_preferences.remember(m_workspace->path());
    m_preferences.setOpenWorkspace(m_workspace->path());
    m_view = new WorkspaceView(*m_workspace);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    connect(m_view, &WorkspaceView::placeChanged, this, [this](Place shown) { m_preferences.setLastPlace(shown); });
    Navigation* navigation = m_view->navigation();
    navigation->setClosedGroups(m_preferences.closedGroups());
    connect(navigation, &Navigation::closedGroupsChanged, this,
            [this, navigation] { m_preferences.setClosedGroups(navigation->closedGroups()); });
    connect(m_view, &WorkspaceView::editionWanted, this, [this] { carryOut(Command::ChooseEdition); });
    connect(m_workspace.get(), &Workspace::changed, this, &MainWindow::refreshState);
    connect(m_workspace.get(), &Workspace::gone, this, &MainWindow::sayGone);
    m_safekeeping->opened(*m_workspace);
    arrange();
    refreshRecent();
    refreshState();
    warnOfPlace();
    warnOfClock();
    m_view->go(place);
    if (m_mark->isFirst())
        return;
    saySecond();
    announce(m_secondBar, m_secondBar->text());
}

void MainWindow::saySecond()
{
    m_secondBar->setMessage(tr("Also open in another window."),
                            tr("Each window shows the other's changes; what is being typed shows only where it is typed."));
    m_secondBar->setLink(tr("Close this notice"));
    m_secondLook.start();
}

// The other window may be closed, or its program may have ended.
void MainWindow::lookForOtherWindow()
{
    if (!m_secondBar->isHidden() && m_mark && !m_mark->becomesFirst())
        return;
    m_secondLook.stop();
    m_secondBar->hide();
}

void MainWindow::restoreLast(std::optional<Place> wanted, std::optional<Result<std::unique_ptr<Workspace>>> opened)
{
    const QString path = m_preferences.openWorkspace();
    if (path.isEmpty())
        return;
    const Place place = wanted.value_or(m_preferences.lastPlace());
    take(
        opened ? std::move(*opened) : openHere(path), [this, path] { openWorkspace(path); }, place);
}

bool MainWindow::mayLetGo()
{
    if (!m_view)
        return true;
    if (!m_view->mayLeave())
        return false;
    m_view->flush();
    const QStringList pages = m_view->pagesThatLose();
    if (pages.isEmpty())
        return true;
    const QString where = tr("What was typed here is not saved and is only in this window: %1.").arg(pages.join(u"; "_s));
    const QString copy = m_view->hasUnsaved() ? u' ' + tr("\"Save a copy\" in the Workspace menu keeps it.") : QString();
    return confirm(tr("Leave without saving what was typed?"), where + copy, tr("&Leave without saving"));
}

void MainWindow::letGo()
{
    m_topBar->setWorkspace(nullptr);
    m_status->setWorkspace(nullptr);
    for (NoticeBar* bar : {m_goneBar, m_placeBar, m_notice})
        bar->clear();
    if (m_view)
        takeFocusOutOf(m_view);
    delete std::exchange(m_view, nullptr); // as it goes another page is shown, for which the window is arranged
    m_safekeeping->closing();              // after the pages, which keep what was typed when they go
    m_workspace.reset();
    m_mark.reset();
    m_secondBar->hide();
}

bool MainWindow::closeWorkspace()
{
    if (!mayLetGo())
        return false;
    letGo();
    m_failureBar->clear();
    m_preferences.setOpenWorkspace({});
    refreshRecent();
    refreshState();
    showStart();
    return true;
}
