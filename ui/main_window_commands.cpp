// What the menus of the window can ask for. The window itself, its parts and how they are joined: main_window.cpp.
#include "ui/main_window.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/help/help_page.h"
#include "ui/help/help_topics.h"
#include "ui/start/edit_organisation_dialog.h"
#include "ui/start/organisation_dialog.h"
#include "ui/start/scenario_dialog.h"
#include "ui/start/start_page.h"
#include "ui/start/workspace_files.h"
#include "ui/widgets/button.h"
#include "ui/window/clock_dialog.h"
#include "ui/window/edition_dialog.h"
#include "ui/window/failure_bar.h"
#include "ui/window/menus.h"
#include "ui/window/preferences.h"
#include "ui/window/presentation_overlay.h"
#include "ui/window/workspace_view.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

static constexpr int zoomStep = 10;
static constexpr int presentationZoom = 140;

void MainWindow::carryOut(Command command)
{
    // Assistive technology reaches the menus behind a dialog, which may work on what a command would take away.
    if (QApplication::activeModalWidget())
        return;
    switch (command) {
    case Command::NewFromScenario: newFromScenario(); return;
    case Command::StartOwn: startOwn(); return;
    case Command::EditOrganisation:
        if (m_workspace)
            EditOrganisationDialog(*m_workspace, this).exec();
        return;
    case Command::Open: openAsked(); return;
    case Command::SaveCopy: saveCopy(); return;
    case Command::BackUp: backUpNow(); return;
    case Command::Restore: restoreAsked(); return;
    case Command::CheckData: checkData(); return;
    case Command::Diagnostics: showDiagnostics(); return;
    case Command::CloseWorkspace: closeWorkspace(); return;
    case Command::Quit: close(); return;
    case Command::ThemeSystem: changeTheme(Theme::System); return;
    case Command::ThemeLight: changeTheme(Theme::Light); return;
    case Command::ThemeDark: changeTheme(Theme::Dark); return;
    case Command::ThemeHighContrast: changeTheme(Theme::HighContrast); return;
    case Command::ReduceMotion: {
        const bool reduced = m_menus->action(Command::ReduceMotion)->isChecked();
        m_preferences.setReducedMotion(reduced);
        setReducedMotion(reduced);
        return;
    }
    case Command::ZoomIn: changeZoom(zoom() + zoomStep); return;
    case Command::ZoomOut: changeZoom(zoom() - zoomStep); return;
    case Command::ZoomReset: changeZoom(100); return;
    case Command::Presentation: setPresentation(!m_overlay); return;
    case Command::StartOver: startOver(); return;
    case Command::SetDate:
        if (m_workspace)
            ClockDialog(*m_workspace, this).exec();
        return;
    case Command::ChooseEdition:
        if (m_workspace)
            EditionDialog(*m_workspace, this).exec();
        return;
    case Command::HelpHere: showTopic({}); return;
    case Command::Simulated: showTopic(u"simulated"_s); return;
    case Command::Accessibility: showTopic(u"accessibility"_s); return;
    case Command::About: showTopic(u"about"_s); return;
    case Command::AboutQt: QApplication::aboutQt(); return;
    }
}

void MainWindow::useDialogs()
{
    const auto documents = [] { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); };
    askOpenPath = [this, documents](const QString& title) {
        return QFileDialog::getOpenFileName(this, title, documents(), tr("Workspaces (*.vantaggi);;All files (*)"));
    };
    askSavePath = [this, documents](const QString& title, const QString& suggested) {
        // An existing file is refused in words afterwards: nothing is ever overwritten from here.
        return QFileDialog::getSaveFileName(this, title, documents() + u'/' + suggested, tr("Workspaces (*.vantaggi)"), nullptr,
                                            QFileDialog::DontConfirmOverwrite);
    };
    confirm = [this](const QString& title, const QString& text, const QString& yes) {
        QMessageBox question(QMessageBox::Question, title, text, QMessageBox::Cancel, this);
        QPushButton* go = question.addButton(yes, QMessageBox::AcceptRole);
        question.setDefaultButton(QMessageBox::Cancel);
        question.exec();
        return question.clickedButton() == go;
    };
}

// One file of this computer; what is in it is the gate's question, which answers in words.
static QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (droppedFile(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction); // never moved: the file stays where it is
    event->accept();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = droppedFile(event->mimeData());
    event->setDropAction(Qt::CopyAction);
    event->accept();
    // The program that the file comes from waits until the drop is over: questions come after that.
    QMetaObject::invokeMethod(
        this, [this, path] { openWorkspace(path); }, Qt::QueuedConnection);
}

void MainWindow::openAsked()
{
    const QString path = askOpenPath(tr("Open a workspace"));
    if (!path.isEmpty())
        openWorkspace(path);
}

void MainWindow::newFromScenario()
{
    ScenarioDialog dialog(m_catalogue, this);
    if (dialog.exec() != QDialog::Accepted || !mayLetGo())
        return;
    take(Workspace::create(dialog.path(), dialog.scenario(), {}, Workspace::Overwrite::No, m_catalogue, dialog.editionId()), {});
}

void MainWindow::startOwn()
{
    OrganisationDialog dialog(m_catalogue, this);
    // Where no file comes of it the form is there again, with all that was typed.
    while (dialog.exec() == QDialog::Accepted) {
        const QString path = askSavePath(tr("Where to keep the file"), withWorkspaceSuffix(u"vantaggi"_s));
        if (path.isEmpty() || !mayLetGo())
            continue;
        auto made = Workspace::createOwn(withWorkspaceSuffix(path), dialog.organisation(), dialog.editionId(), m_catalogue);
        if (made) {
            use(std::move(made).value(), Place::Home);
            return;
        }
        dialog.showFailure(made.error());
    }
    // Where a question stood before the dialog, some window managers give the focus to nobody when both go at once.
    activateWindow();
}

void MainWindow::startOver()
{
    if (!m_workspace)
        return;
    const QString title = tr("Start over");
    const QString goes = tr("This training workspace goes back to its start: activations, links, requests and drafts in it are "
                            "removed, and the date is set back. The file stays where it is.");
    if (!confirm(title, goes, tr("&Start over")))
        return;
    const Outcome<Scenario> scenario = m_catalogue.scenario(m_workspace->scenarioId());
    if (!scenario) {
        if (scenario.isRefused())
            m_failureBar->showRefusals(scenario.refusals());
        else
            m_failureBar->showFailure(scenario.failure(), [this] { startOver(); });
        return;
    }
    const QString path = m_workspace->path();
    const std::optional<Account> account = m_workspace->account();
    const Place place = m_view->place();
    const WorkspaceView::Typed typed = m_view->takeTyped(); // for the case that nothing is started over
    letGo();                                                // the file must be nobody's while it is replaced
    auto made = Workspace::create(path, *scenario, {}, Workspace::Overwrite::Yes, m_catalogue);
    if (made) {
        use(std::move(made).value(), Place::Home);
        return;
    }
    const Failure failure = made.error();
    if (!openWorkspace(path)) { // it is still as it was, unless it cannot be read either
        closeWorkspace();
    } else {
        if (account)
            (void)m_workspace->signInAs(account->signIn);
        m_view->giveTyped(typed);
        m_view->go(place);
    }
    m_failureBar->showFailure(failure, {});
}

void MainWindow::showTopic(const QString& topic)
{
    if (m_view) {
        m_view->showHelp(topic);
        return;
    }
    if (m_stack->currentWidget() == m_help && topic.isEmpty()) {
        closeWorkspace(); // F1 again leads back to the first start
        return;
    }
    if (!m_help) {
        m_help = new HelpPage;
        m_back = new Button(ButtonKind::Secondary, m_help);
        m_back->setObjectName(u"backToStartButton"_s);
        m_help->addHeaderAction(m_back);
        connect(m_back, &Button::clicked, this, &MainWindow::closeWorkspace);
        m_stack->addWidget(m_help);
        retranslate();
    }
    m_help->showTopic(topic.isEmpty() ? u"main-job"_s : topic);
    m_stack->setCurrentWidget(m_help);
    m_help->focusFirst();
}

void MainWindow::changeTheme(Theme theme)
{
    m_preferences.setTheme(theme);
    m_menus->setTheme(theme);
    applyTheme(theme);
}

void MainWindow::changeZoom(int percent)
{
    setZoom(percent);
    m_menus->setZoom(zoom());
    if (!m_overlay) // the larger type of a presentation is not what the person reads with
        m_preferences.setZoom(zoom());
}

void MainWindow::setPresentation(bool on)
{
    if (on == (m_overlay != nullptr))
        return;
    if (on) {
        m_preferences.setGeometry(saveGeometry());
        m_zoomBefore = zoom();
        m_overlay = new PresentationOverlay(this);
        changeZoom(qMax(presentationZoom, zoom()));
        showFullScreen();
    } else {
        delete m_overlay;
        m_overlay = nullptr;
        changeZoom(m_zoomBefore);
        showNormal();
    }
    m_menus->action(Command::Presentation)->setChecked(on);
    arrange();
}
