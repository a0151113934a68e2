#include "ui/main_window.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/help/help_page.h"
#include "ui/start/start_page.h"
#include "ui/start/workspace_files.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/page.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/stack.h"
#include "ui/window/account_menu.h"
#include "ui/window/failure_bar.h"
#include "ui/window/menus.h"
#include "ui/window/navigation.h"
#include "ui/window/notice_bar.h"
#include "ui/window/open_mark.h"
#include "ui/window/preferences.h"
#include "ui/window/presentation_overlay.h"
#include "ui/window/safekeeping.h"
#include "ui/window/search_box.h"
#include "ui/window/status_line.h"
#include "ui/window/top_bar.h"
#include "ui/window/workspace_view.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

// Whether it can be seen and taken hold of: its middle at the top, where the title is; and no edge is out of all reach.
static bool isOnScreen(const QRect& window)
{
    const QPoint grip(window.center().x(), window.top());
    const QList<QScreen*> screens = QGuiApplication::screens();
    return std::any_of(screens.cbegin(), screens.cend(), [&](const QScreen* one) {
        const QSize most = 2 * one->virtualSize();
        return one->geometry().contains(grip) && window.width() <= most.width() && window.height() <= most.height();
    });
}

MainWindow::MainWindow(const Catalogue& catalogue, Preferences& preferences, QWidget* parent)
    : QMainWindow(parent), m_catalogue(catalogue), m_preferences(preferences), m_menus(new Menus(this)),
      m_topBar(new TopBar(*m_menus)), m_failureBar(new FailureBar), m_readOnlyBar(new NoticeBar),
      m_secondBar(new MessageBar(Tone::Info)), m_placeBar(new NoticeBar), m_goneBar(new NoticeBar), m_notice(new NoticeBar),
      m_safekeeping(new Safekeeping(this)), m_stack(new Stack), m_status(new StatusLine)
{
    setObjectName(u"mainWindow"_s);
    build();
    connectParts();
    useDialogs();
    m_menus->setTheme(preferences.theme());
    m_menus->action(Command::ReduceMotion)->setChecked(preferences.reducedMotion());
    m_menus->setZoom(zoom());
    const QSize usual = QSize(1280, 820).boundedTo(screen()->availableSize());
    resize(usual);
    if (restoreGeometry(preferences.geometry()) && !isOnScreen(geometry()))
        setGeometry(QRect(screen()->availableGeometry().topLeft(), usual));
    refreshRecent();
    refreshState();
    retranslate();
    whenThemeChanges(this, [this] { arrange(); });
}

MainWindow::~MainWindow()
{
    if (isVisible()) // a signal of the system has ended it, and closes no window
        keepGeometry();
    m_stack->disconnect(this); // it outlives the rest, and changes its page as it goes
    letGo();
}

void MainWindow::build()
{
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    setSpaces(column, 0);
    auto* bars = new QVBoxLayout;
    setSpaces(bars, 0);
    for (MessageBar* bar :
         std::initializer_list<MessageBar*>{m_failureBar, m_goneBar, m_readOnlyBar, m_secondBar, m_placeBar, m_notice}) {
        bar->setAtEdge(true);
        bars->addWidget(bar);
    }
    column->addWidget(m_topBar);
    column->addLayout(bars);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    m_readOnlyBar->setObjectName(u"readOnlyBar"_s);
    m_secondBar->setObjectName(u"secondWindowBar"_s);
    m_secondBar->hide();
    m_placeBar->setObjectName(u"placeBar"_s);
    m_goneBar->setObjectName(u"goneBar"_s);
    m_notice->setObjectName(u"noticeBar"_s);
    setCentralWidget(middle);
    setAcceptDrops(true);
}

void MainWindow::connectParts()
{
    connect(m_menus, &Menus::commanded, this, &MainWindow::carryOut);
    connect(m_menus, &Menus::recentWanted, this, &MainWindow::openWorkspace);
    connect(m_topBar->search(), &SearchBox::chosen, this, &MainWindow::follow);
    m_topBar->search()->setSearch(
        [this](const QString& typed) { return m_workspace ? searchFor(typed, *m_workspace) : SearchResult(); });
    connect(m_topBar->languages(), &Segmented::chosen, this, [this](const QString& code) {
        const Language language = code == codeOf(Language::Italian) ? Language::Italian : Language::English;
        m_preferences.setLanguage(language);
        Q_EMIT languageWanted(language);
    });
    connect(m_topBar->account(), &AccountMenu::signInWanted, this, [this] { go(Place::SignIn); });
    connect(m_topBar->account(), &AccountMenu::signOutWanted, this, [this] {
        if (m_view->mayLeave())
            m_workspace->signOut();
    });
    connect(m_stack, &QStackedWidget::currentChanged, this, [this] { arrange(); });
    connect(m_status, &StatusLine::dateWanted, this, [this] { carryOut(Command::SetDate); });
    connect(m_status, &StatusLine::editionWanted, this, [this] { carryOut(Command::ChooseEdition); });
    connect(m_status, &StatusLine::assumptionsWanted, this, [this] { carryOut(Command::Simulated); });
    connect(m_secondBar, &MessageBar::linkActivated, m_secondBar, &MessageBar::hide);
    m_secondLook.setInterval(2000);
    connect(&m_secondLook, &QTimer::timeout, this, &MainWindow::lookForOtherWindow);
    connect(m_failureBar, &FailureBar::openWanted, this, &MainWindow::openAsked);
    connect(m_failureBar, &FailureBar::forgetWanted, this, &MainWindow::forget);
    connect(m_failureBar, &FailureBar::repairWanted, this, &MainWindow::showRecovery);
    connect(m_safekeeping, &Safekeeping::failed, this, [this](const Failure& failure) {
        // A file that is busy just now is backed up the next time; these two do not mend themselves.
        if (failure.kind == Failure::Kind::Damaged || failure.kind == Failure::Kind::DiskFull)
            failToOpen(failure, {});
    });
    connect(m_safekeeping, &Safekeeping::doubted, this, &MainWindow::warnOfDoubt);
    auto* toSearch = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    connect(toSearch, &QShortcut::activated, m_topBar, &TopBar::focusSearch);
}

void MainWindow::forget(const QString& path)
{
    m_preferences.forget(path);
    refreshRecent();
}

// Made when it is seen for the first time: most starts open the workspace of the last one, and never show it.
void MainWindow::showStart()
{
    if (!m_start) {
        m_start = new StartPage;
        connect(m_start, &StartPage::tryWanted, this, &MainWindow::tryIt);
        connect(m_start, &StartPage::ownWanted, this, &MainWindow::startOwn);
        connect(m_start, &StartPage::openWanted, this, &MainWindow::openAsked);
        connect(m_start, &StartPage::recentWanted, this, &MainWindow::openWorkspace);
        connect(m_start, &StartPage::forgetWanted, this, &MainWindow::forget);
        connect(m_start, &StartPage::assumptionsWanted, this, [this] { carryOut(Command::Simulated); });
        m_stack->addWidget(m_start);
        refreshRecent();
    }
    m_stack->setCurrentWidget(m_start);
    m_start->focusFirst();
}

void MainWindow::showEvent(QShowEvent* event)
{
    if (m_stack->count() == 0)
        showStart();
    QMainWindow::showEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next) { return focusNextStop(this, next); }

bool MainWindow::go(Place place)
{
    if (m_view)
        return m_view->go(place);
    if (place != Place::Help)
        return false;
    showTopic({});
    return true;
}

void MainWindow::follow(const SearchHit& hit)
{
    switch (hit.kind) {
    case SearchHit::Kind::Page: {
        Page* shown = m_view->page();
        m_view->go(hit.place);
        if (m_view->page() == shown && shown) // it is there already: out of the search all the same
            shown->focusFirst();
        return;
    }
    case SearchHit::Kind::Product: m_view->showCoverage(hit.id); return;
    case SearchHit::Kind::Request: m_view->showRequest(hit.id); return;
    }
}

void MainWindow::refreshRecent()
{
    const QList<Preferences::Recent> recent = m_preferences.recent();
    if (m_start)
        m_start->setRecent(recent);
    QStringList paths;
    for (const Preferences::Recent& one : recent)
        paths.append(one.path);
    m_menus->setRecent(paths);
}

void MainWindow::refreshState()
{
    const bool open = m_workspace != nullptr;
    m_topBar->setWorkspace(m_workspace.get());
    m_status->setWorkspace(m_workspace.get());
    m_menus->setWorkspaceOpen(open, open && m_workspace->kind() == WorkspaceKind::Training);
    if (!open || !m_workspace->isReadOnly())
        m_readOnlyBar->clear();
    else if (m_readOnlyBar->text().isEmpty())
        sayReadOnly();
    const QString name = open ? wording::textOf(m_workspace->name()) : QString();
    // The name last: Qt adds the program's name to a title that does not end with it.
    setWindowTitle(open ? u"%1 \u2014 Vantaggi"_s.arg(name) : u"Vantaggi"_s);
}

void MainWindow::retranslate()
{
    if (!m_secondBar->isHidden())
        saySecond();
    if (m_back)
        m_back->setText(tr("Back to the start"));
    m_menus->retranslate();
    refreshState();
}

void MainWindow::arrange()
{
    const bool narrow = effectiveWidth(this) < 900;
    m_topBar->setNarrow(narrow);
    m_status->setNarrow(narrow);
    m_status->setVisible(!narrow || !m_start || m_stack->currentWidget() != m_start); // it is long, and scrolls with the page
    if (m_start)
        m_start->setNarrow(narrow);
    if (m_view)
        m_view->setRail(narrow || m_overlay);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLetGo()) {
        event->ignore();
        return;
    }
    keepGeometry();
    event->accept();
}

void MainWindow::keepGeometry()
{
    if (!m_overlay)
        m_preferences.setGeometry(saveGeometry());
}
