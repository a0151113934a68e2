// Copies that keep what is shown, where the file itself is gone or takes nothing. The window's parts: main_window.cpp.
#include "ui/main_window.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/safety/safety_texts.h"
#include "ui/start/workspace_files.h"
#include "ui/window/failure_bar.h"
#include "ui/window/notice_bar.h"
#include "ui/window/workspace_view.h"

bool MainWindow::saveCopy()
{
    if (!m_workspace)
        return false;
    const QString asked =
        askSavePath(tr("Save a copy"), workspaceNamedAfter(m_workspace->path(), tr("copy", "part of a file's name")));
    if (asked.isEmpty())
        return false;
    m_view->flush(); // the copy is to hold what is shown
    const auto saved = m_workspace->saveCopy(withWorkspaceSuffix(asked));
    if (!saved) {
        failToOpen(saved.error(), [this] { saveCopy(); });
        return false;
    }
    sayCopied(saved->path);
    return true;
}

void MainWindow::sayCopied(const QString& path)
{
    const bool hasTyped = m_view->hasUnsaved();
    const bool isWhole = keepTypedIn(path);
    m_notice->say(isWhole ? Tone::Success : Tone::Warning, [path, hasTyped, isWhole] {
        if (!isWhole)
            return tr("%1 was saved and read back, but it does not hold what is typed here: that is only in this window.")
                .arg(safety::fileText(path));
        return hasTyped
                   ? tr("%1 was saved and read back: it holds the same as this workspace, and as a draft what is typed here.")
                         .arg(safety::fileText(path))
                   : tr("%1 was saved and read back: it holds the same as this workspace.").arg(safety::fileText(path));
    });
    m_notice->offer([] { return tr("Open the copy"); }, [this, path] { openCopy(path); });
}

// What is typed and could not be saved, into a copy that nobody has open yet. True also where there is nothing of the kind.
bool MainWindow::keepTypedIn(const QString& path)
{
    if (!m_view || !m_view->hasUnsaved())
        return true;
    const auto copy = Workspace::open(path, m_catalogue, windowPatience);
    return copy && m_view->keepIn(**copy);
}

// What the copy holds need not be asked about; the same account goes on at the same place.
void MainWindow::openCopy(const QString& path)
{
    if (!m_workspace || !m_view->hasUnsaved() || !keepTypedIn(path)) {
        openWorkspace(path);
        return;
    }
    auto opened = openHere(path);
    if (!opened) {
        failToOpen(opened.error(), [this, path] { openCopy(path); });
        return;
    }
    if (const std::optional<Account> account = m_workspace->account())
        (void)(*opened)->signInAs(account->signIn);
    const Place place = m_view->place();
    use(std::move(opened).value(), place);
}

// The button closes the bar; where no copy came of it, the file is gone all the same.
void MainWindow::sayGone()
{
    const Failure failure = m_workspace->whyGone().value_or(Failure{Failure::Kind::Gone, m_workspace->path(), {}});
    m_goneBar->say(Tone::Danger, [failure] { return wording::textOf(failure); });
    if (!failure.detail.isEmpty()) // what is shown is nowhere any more
        return;
    m_goneBar->offer([] { return tr("Save a copy"); },
                     [this] {
                         if (!saveCopy() && m_workspace)
                             sayGone();
                     });
}

void MainWindow::sayReadOnly()
{
    m_readOnlyBar->say(Tone::Warning, [] {
        return tr(
            "Read-only. This workspace can be looked at, not changed: the file or its folder is write-protected. Save a copy "
            "elsewhere to work with it.");
    });
    m_readOnlyBar->offer([] { return tr("Save a copy"); }, [this] { saveCopy(); });
}
