// Copies of the workspace's file, and what happens when it cannot be opened. The window's parts: main_window.cpp.
#include "ui/main_window.h"

#include "model/domain/place_risk.h"
#include "model/wording.h"
#include "model/workspace.h"
#include "ui/safety/diagnostics.h"
#include "ui/safety/recovery_page.h"
#include "ui/safety/restore_dialog.h"
#include "ui/safety/safety_texts.h"
#include "ui/start/workspace_files.h"
#include "ui/window/failure_bar.h"
#include "ui/window/notice_bar.h"
#include "ui/window/preferences.h"
#include "ui/window/safekeeping.h"
#include "ui/window/workspace_view.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

static qint64 sumOf(const QList<TableCount>& rows)
{
    qint64 sum = 0;
    for (const TableCount& count : rows)
        sum += count.rows;
    return sum;
}

// A file that this computer has not seen, with the journal of an interrupted change beside it: somebody may have sent
// both, and replaying a stranger's journal is what SQLite does by itself (promise C14).
static bool isDoubtful(const QString& path, const Preferences& preferences)
{
    const QString whole = Preferences::wholePath(path);
    const QList<Preferences::Recent> recent = preferences.recent();
    const auto isThis = [&](const Preferences::Recent& one) { return one.path == whole; };
    const bool isKnown = std::any_of(recent.cbegin(), recent.cend(), isThis) || preferences.openWorkspace() == whole;
    return !isKnown && QFileInfo(whole + u"-journal"_s).size() > 0;
}

std::optional<Result<std::unique_ptr<Workspace>>> MainWindow::openLast(const Catalogue& catalogue, const Preferences& preferences)
{
    const QString path = preferences.openWorkspace();
    if (path.isEmpty() || isDoubtful(path, preferences))
        return std::nullopt;
    return Workspace::open(path, catalogue, windowPatience);
}

Result<std::unique_ptr<Workspace>> MainWindow::openHere(const QString& path)
{
    if (!isDoubtful(path, m_preferences) ||
        confirm(tr("A change was interrupted"),
                tr("Beside %1 lies the journal of a change that was not finished. If that happened on this "
                   "computer, the change can be taken back and the file opened. If somebody sent the file, "
                   "Cancel opens a checked copy of it without the journal.")
                    .arg(safety::fileText(path)),
                tr("&Open and take it back")))
        return Workspace::open(path, m_catalogue, windowPatience);
    const QString copy = freeWorkspacePath(trainingFolder(), QFileInfo(path).completeBaseName());
    const auto copied = Workspace::copyReceived(path, copy);
    return copied ? Workspace::open(copy, m_catalogue, windowPatience) : copied.error();
}

void MainWindow::failToOpen(const Failure& failure, std::function<void()> again)
{
    const bool isRepairable = RecoveryPage::isFor(failure, Backups(failure.path));
    if (!m_workspace && isRepairable) {
        m_failureBar->clear();
        showRecovery(failure);
        return;
    }
    m_failureBar->showFailure(failure, std::move(again));
    const QList<Preferences::Recent> recent = m_preferences.recent();
    if (failure.kind == Failure::Kind::Missing &&
        std::any_of(recent.cbegin(), recent.cend(), [&](const Preferences::Recent& one) { return one.path == failure.path; }))
        m_failureBar->offerForgetting();
    if (isRepairable)
        m_failureBar->offerRepair();
}

void MainWindow::showRecovery(const Failure& failure)
{
    if (m_workspace && !closeWorkspace())
        return;
    if (!m_recovery) {
        m_recovery = new RecoveryPage;
        m_stack->addWidget(m_recovery);
        connect(m_recovery, &RecoveryPage::restoreWanted, this,
                [this](const QString& backup) { restoreFrom(m_recovery->failure().path, backup); });
        connect(m_recovery, &RecoveryPage::chooseWanted, this, &MainWindow::restoreAsked);
        connect(m_recovery, &RecoveryPage::rescueWanted, this, &MainWindow::rescue);
        connect(m_recovery, &RecoveryPage::openWanted, this, &MainWindow::openAsked);
        connect(m_recovery, &RecoveryPage::detailsWanted, this, &MainWindow::showDiagnostics);
        connect(m_recovery, &RecoveryPage::backWanted, this, &MainWindow::closeWorkspace);
    }
    m_recovery->showFailure(failure, Backups(failure.path).newestVerified());
    m_stack->setCurrentWidget(m_recovery);
    m_recovery->focusFirst();
}

void MainWindow::backUpNow()
{
    if (!m_workspace)
        return;
    const auto made = m_safekeeping->backUp(BackupCause::ByHand);
    if (!made) {
        failToOpen(made.error(), [this] { backUpNow(); });
        return;
    }
    if (*made && (*made)->name.isDoubtful) {
        warnOfDoubt();
        return;
    }
    m_notice->say(Tone::Success,
                  [] { return tr("The backup was made, read back and compared. It can be restored from the Workspace menu."); });
}

void MainWindow::restoreAsked()
{
    if (!m_workspace && !m_recovery)
        return;
    const QString path = m_workspace ? m_workspace->path() : m_recovery->failure().path;
    RestoreDialog dialog(
        Backups(path).all(), [this] { return askOpenPath(tr("Choose a backup")); }, this);
    if (dialog.exec() == QDialog::Accepted && mayLetGo())
        restoreFrom(path, dialog.chosen());
}

void MainWindow::restoreFrom(const QString& path, const QString& backup)
{
    const auto again = [this, path, backup] {
        if (mayLetGo())
            restoreFrom(path, backup);
    };
    const std::optional<Account> account = m_workspace ? m_workspace->account() : std::nullopt;
    const Place place = m_view ? m_view->place() : Place::Home;
    if (m_workspace) { // where it is sound; it is kept as a file in any case
        const auto kept = m_safekeeping->backUp(BackupCause::BeforeRestore);
        if (!kept && kept.error().kind == Failure::Kind::Locked) {
            m_failureBar->showFailure(kept.error(), again);
            return;
        }
    }
    letGo(); // the file must be nobody's while it is replaced
    const auto restored = Workspace::restore(path, backup, account ? account->signIn : QString(), windowPatience);
    if (!restored && restored.error().kind == Failure::Kind::Locked) {
        reopenHeld(path, account, place);
        m_failureBar->showFailure(restored.error(), again);
        return;
    }
    m_safekeeping->pauseFor(path);
    auto opened = openHere(path);
    if (opened)
        use(std::move(opened).value(), Place::Home);
    else
        closeWorkspace();
    if (!restored) {
        m_failureBar->showFailure(restored.error(), {});
        return;
    }
    const QString kept = restored->kept;
    if (m_workspace)
        m_notice->say(Tone::Success, [kept] {
            return kept.isEmpty()
                       ? tr("The backup is open now. No further automatic backup of it is made until the next start.")
                       : tr("The backup is open now. What was there before is kept as %1. No further automatic backup of it is "
                            "made until the next start.")
                             .arg(safety::fileText(kept));
        });
}

// Nothing came of the restore: all as before. Where not even reading is possible it stays the one that is opened at the next
// start.
void MainWindow::reopenHeld(const QString& path, const std::optional<Account>& account, Place place)
{
    auto opened = Workspace::open(path, m_catalogue, {}); // who holds it was waited for already
    if (opened) {
        if (account)
            (void)(*opened)->signInAs(account->signIn);
        use(std::move(opened).value(), place);
    } else if (!m_recovery || m_stack->currentWidget() != m_recovery) {
        refreshRecent();
        refreshState();
        showStart();
    }
}

void MainWindow::rescue()
{
    const QString damaged = m_recovery->failure().path;
    const QString asked =
        askSavePath(tr("Where to keep what is rescued"), workspaceNamedAfter(damaged, tr("rescued", "part of a file's name")));
    if (asked.isEmpty())
        return;
    const auto recovered = Workspace::recover(damaged, withWorkspaceSuffix(asked));
    if (!recovered) {
        m_failureBar->showFailure(recovered.error(), [this] { rescue(); });
        return;
    }
    if (!openWorkspace(recovered->path))
        return;
    m_notice->say(recovered->isWhole() ? Tone::Success : Tone::Warning, [report = *recovered] {
        qint64 saved = 0, doubtful = 0, lost = 0;
        bool isCut = false;
        for (const Recovered::Table& table : report.tables) {
            saved += table.saved;
            doubtful += table.doubtful;
            lost += table.lost;
            isCut = isCut || table.isCut;
        }
        const QString counts = tr("Rows saved: %1. Doubtful: %2. Lost: %3.")
                                   .arg(wording::numberText(saved), wording::numberText(doubtful), wording::numberText(lost));
        return isCut ? tr("%1 A part of the damaged file could not be read at all. It was left as it is.").arg(counts)
                     : tr("%1 The damaged file was left as it is.").arg(counts);
    });
}

void MainWindow::checkData()
{
    if (!m_workspace)
        return;
    const auto report = m_workspace->check();
    if (!report) {
        failToOpen(report.error(), [this] { checkData(); });
        return;
    }
    if (!report->isSound()) {
        failToOpen({Failure::Kind::Damaged, m_workspace->path(), report->problems.value(0)}, {});
        return;
    }
    const qint64 rows = sumOf(report->rows);
    m_notice->say(Tone::Success, [rows] {
        return tr("Everything in this file can be read and adds up. Rows compared: %1.").arg(wording::numberText(rows));
    });
}

void MainWindow::warnOfDoubt()
{
    m_notice->say(Tone::Warning, [] {
        return tr("A backup was made, but the records of this workspace do not add up: some may be missing. Earlier backups that "
                  "add up are kept.");
    });
    m_notice->offer([] { return tr("Check data"); }, [this] { checkData(); });
}

void MainWindow::showDiagnostics()
{
    std::optional<Failure> failure = m_failureBar->failure();
    if (m_recovery && m_stack->currentWidget() == m_recovery)
        failure = m_recovery->failure();
    DiagnosticsDialog(diagnosticDetails(m_workspace.get(), failure), this).exec();
}

// The clock of an own workspace is the computer's; where it was set back, the day of the last entry counts (promise E3).
void MainWindow::warnOfClock()
{
    const QDate clock = QDate::currentDate(), today = m_workspace->today();
    if (m_workspace->kind() == WorkspaceKind::Organisation && today > clock)
        m_notice->say(Tone::Warning, [clock, today] {
            return tr("The computer's clock says %1, but this workspace has an entry of %2. That day is taken for today until "
                      "the "
                      "clock is right.")
                .arg(wording::dateText(clock), wording::dateText(today));
        });
}

void MainWindow::warnOfPlace()
{
    const QFileInfo file(m_workspace->path());
    const QString folder = file.absolutePath();
    const PlaceRisk risk = placeRiskOf(file.absoluteFilePath(), QString::fromLatin1(QStorageInfo(folder).fileSystemType()));
    if (risk == PlaceRisk::None || m_preferences.wasWarnedOf(folder))
        return;
    m_preferences.setWarnedOf(folder);
    m_placeBar->say(Tone::Warning, [risk] {
        return risk == PlaceRisk::SyncedFolder
                   ? tr("This workspace lies in a folder that another program synchronises. Such a program can copy the file in "
                        "the "
                        "middle of a change, or put an older one in its place. Keep it elsewhere, and copy it here when it is "
                        "closed.")
                   : tr("This workspace lies on a network drive. Where several computers open it at once, changes can be lost, "
                        "because "
                        "locks do not work reliably there. Keep it on this computer, and copy it there when it is closed.");
    });
}
