#include "ui/start/start_page.h"

#include "ui/safety/safety_texts.h"
#include "ui/start/action_row.h"
#include "ui/start/steps_picture.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text_label.h"
#include "ui/window/status_line.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

using namespace Qt::StringLiterals;

StartPage::StartPage(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"startPage"_s);
    auto* body = new QWidget;
    body->setObjectName(u"startBody"_s);
    auto* column = new QVBoxLayout;
    setSpaces(column, 4);
    column->addWidget(newHeader());
    auto* card = new Card;
    m_try = new ActionRow("play", u"tryButton"_s);
    m_own = new ActionRow("building-2", u"startOwnButton"_s);
    m_open = new ActionRow("folder-open", u"openFileButton"_s);
    card->bodyLayout()->addWidget(m_try);
    card->addSection()->addWidget(m_own);
    card->addSection()->addWidget(m_open);
    m_try->button()->setKind(ButtonKind::Primary);
    connect(m_try->button(), &Button::clicked, this, &StartPage::tryWanted);
    connect(m_own->button(), &Button::clicked, this, &StartPage::ownWanted);
    connect(m_open->button(), &Button::clicked, this, &StartPage::openWanted);
    column->addWidget(card);
    m_recentTitle = new TextLabel(TextRole::Section);
    m_recentPlace = new QVBoxLayout;
    setSpaces(m_recentPlace, 0);
    column->addSpacing(units(3));
    column->addWidget(m_recentTitle);
    column->addLayout(m_recentPlace);
    m_rehearseTitle = new TextLabel(TextRole::Section);
    m_steps = new StepsPicture;
    column->addSpacing(units(3));
    column->addWidget(m_rehearseTitle);
    column->addWidget(m_steps);
    column->addStretch(1);
    m_statement = new StatusLine;
    const QWidgetList parts = m_statement->findChildren<QWidget*>();
    for (QWidget* part : parts) // the names are those of the line at the window's edge
        part->setObjectName(QString());
    m_statement->setObjectName(u"startStatement"_s);
    m_statement->hide();
    column->addWidget(m_statement);
    connect(m_statement, &StatusLine::assumptionsWanted, this, &StartPage::assumptionsWanted);

    auto* middle = new QWidget;
    middle->setLayout(column);
    auto* row = new QHBoxLayout(body);
    setSpaces(row, 0, 8, 8, 8, 8);
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    setSpaces(whole, 0);
    whole->addWidget(scroll);
    whenThemeChanges(this, [middle] { middle->setMaximumWidth(scaled(880)); });
    retranslate();
}

QWidget* StartPage::newHeader()
{
    auto* header = new QWidget;
    auto* mark = new QLabel;
    m_title = new TextLabel(TextRole::Title);
    m_subtitle = new TextLabel(TextRole::Body);
    m_subtitle->setMuted(true);
    auto* words = new QVBoxLayout;
    setSpaces(words, 0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto* row = new QHBoxLayout(header);
    setSpaces(row, 4, 0, 4, 0, 2);
    row->addWidget(mark);
    row->addLayout(words, 1);
    whenThemeChanges(mark, [mark] { mark->setPixmap(appMark(scaled(56), mark->devicePixelRatioF())); });
    return header;
}

void StartPage::retranslate()
{
    setAccessibleName(tr("Start"));
    m_title->setText(tr("Rehearse a support request before you need one"));
    m_subtitle->setText(
        tr("Practise with an invented company, or keep your own contracts in order. Nothing leaves this computer."));
    m_try->setTexts(tr("Try it with a training company"),
                    tr("Aurora Sistemi, a Gold partner with a hybrid competency. Nobody is signed in yet."), tr("Tr&y it"));
    m_own->setTexts(tr("Start with my organisation"),
                    tr("Keep your memberships, contracts and requests in one file of your own."), tr("&Start"));
    m_open->setTexts(tr("Open a workspace"), tr("Open a file that you have, or one that a colleague sent you."),
                     tr("Open &file"));
    m_recentTitle->setText(tr("Recent workspaces"));
    m_rehearseTitle->setText(tr("What you rehearse"));
    m_steps->retranslate();
    rebuildRecent();
}

void StartPage::setRecent(const QList<Preferences::Recent>& recent)
{
    m_recent = recent;
    rebuildRecent();
}

void StartPage::rebuildRecent()
{
    // Not at once: it may be the press of one of its buttons that led here.
    if (m_recentList) {
        m_recentList->hide();
        m_recentList->deleteLater();
    }
    if (m_recent.isEmpty()) {
        auto* nothing = new EmptyState("file-clock");
        nothing->setTexts({}, tr("No workspace opened on this computer yet. The ones that you open are listed here."));
        m_recentList = nothing;
    } else {
        auto* card = new Card;
        for (qsizetype i = 0; i < m_recent.size(); ++i)
            (i == 0 ? card->bodyLayout() : card->addSection())->addWidget(newRecentRow(m_recent[i], int(i)));
        m_recentList = card;
    }
    m_recentPlace->addWidget(m_recentList);
}

QWidget* StartPage::newRecentRow(const Preferences::Recent& recent, int number)
{
    const QFileInfo file(recent.path);
    const bool isThere = file.exists();
    auto* name = new TextLabel(file.completeBaseName(), TextRole::Strong);
    const QString when = safety::timeText(recent.opened);
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    auto* where = new TextLabel(tr("Opened %1, in %2").arg(when, folder), TextRole::Caption);
    where->setMuted(true);
    auto* words = new QVBoxLayout;
    setSpaces(words, 0);
    words->addWidget(name);
    words->addWidget(where);
    auto* button = new Button(ButtonKind::Secondary);
    button->setObjectName(u"recent%1Button"_s.arg(number));
    button->setText(isThere ? tr("Open") : tr("Remove from the list"));
    button->setAccessibleName(u"%1: %2"_s.arg(button->text(), file.completeBaseName()));
    setScaledMinimumWidth(button, 152);
    const QString path = recent.path;
    connect(button, &Button::clicked, this, [this, path, isThere] {
        if (isThere)
            Q_EMIT recentWanted(path);
        else
            Q_EMIT forgetWanted(path);
    });
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    setSpaces(row, 4);
    row->addLayout(words, 1);
    if (!isThere)
        row->addWidget(new StatusChip(Tone::Warning, tr("Missing")));
    row->addWidget(button);
    return whole;
}

void StartPage::setNarrow(bool narrow) { m_statement->setVisible(narrow); }

void StartPage::focusFirst() { m_try->button()->setFocus(Qt::OtherFocusReason); }

QSize StartPage::minimumSizeHint() const { return {scaled(320), scaled(240)}; }

void StartPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StartPage::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), palette().color(QPalette::Window)); }
