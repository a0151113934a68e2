#include "ui/window/top_bar.h"

#include "model/wording.h"
#include "ui/theme/icon.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/spaces.h"
#include "ui/window/account_menu.h"
#include "ui/window/elided_label.h"
#include "ui/window/menus.h"
#include "ui/window/search_box.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>

using namespace Qt::StringLiterals;

TopBar::TopBar(const Menus& menus, QWidget* parent)
    : QWidget(parent), m_mark(new QLabel(this)), m_name(new ElidedLabel(TextRole::Section, false, this)),
      m_menuBar(new QMenuBar(this)), m_menuButton(new BarButton("menu", TextRole::Body, this)), m_folded(new QMenu(this)),
      m_search(new SearchBox(this)), m_searchButton(new BarButton("search", TextRole::Body, this)),
      m_languages(new Segmented(this)), m_account(new AccountMenu(this))
{
    setObjectName(u"topBar"_s);
    buildMenus(menus);
    m_searchButton->setObjectName(u"searchButton"_s);
    m_searchButton->setIconOnly(true);
    m_languages->setObjectName(u"languageSwitch"_s);
    m_languages->addChoice(codeOf(Language::English), u"EN"_s, u"EN, English"_s);
    m_languages->addChoice(codeOf(Language::Italian), u"IT"_s, u"IT, Italiano"_s);

    auto* row = new QHBoxLayout(this);
    setSpaces(row, 2, 4, 0, 4, 0);
    row->addWidget(m_mark);
    row->addWidget(m_name);
    row->addWidget(m_menuBar);
    row->addWidget(m_menuButton);
    row->addStretch(1);
    row->addWidget(m_search, 1000);
    row->addWidget(m_searchButton);
    row->addSpacing(units(2));
    row->addWidget(m_languages);
    row->addWidget(m_account);
    m_search->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    connect(m_searchButton, &BarButton::clicked, this, &TopBar::focusSearch);
    connect(m_search, &SearchBox::left, this, &TopBar::endSearch);
    connect(m_search, &QLineEdit::editingFinished, this, [this] {
        if (!m_search->hasFocus())
            endSearch();
    });
    whenThemeChanges(this, [this] {
        m_mark->setPixmap(appMark(units(13) / 2, devicePixelRatioF()));
        m_search->setMaximumWidth(scaled(348));
        setFixedHeight(lineHeightOf(TextRole::Body) + 32); // 52; with the zoom the words grow, not the room round them
        arrange();
    });
    retranslate();
}

void TopBar::buildMenus(const Menus& menus)
{
    m_menuBar->setObjectName(u"menuBar"_s);
#ifndef Q_OS_MACOS // where the menus of a program belong to the top of the screen
    m_menuBar->setNativeMenuBar(false);
#endif
    m_menuBar->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // centred, on one line with its neighbours
    m_menuButton->setObjectName(u"menuButton"_s);
    m_menuButton->setMenu(nullptr);
    for (QMenu* menu : menus.menus()) {
        m_menuBar->addMenu(menu);
        m_folded->addMenu(menu);
    }
    // No chevron: the three lines already say that it is a menu.
    connect(m_menuButton, &BarButton::clicked, this,
            [this] { m_folded->popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height()))); });
}

void TopBar::retranslate()
{
    m_name->setText(u"Vantaggi"_s);
    m_menuButton->setText(tr("&Menu"));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_searchButton->setText(tr("Search"));
    m_languages->setAccessibleName(tr("Language"));
    m_languages->setCurrentId(codeOf(wording::language()));
}

void TopBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TopBar::setWorkspace(const Workspace* workspace)
{
    m_hasWorkspace = workspace;
    m_account->setWorkspace(workspace);
    arrange();
}

// Of these parts side by side, with the row's gaps.
static int widthOf(std::initializer_list<const QWidget*> parts, const QLayout* row)
{
    const QMargins margins = row->contentsMargins();
    int width = margins.left() + margins.right() + units(2) + 2 * row->spacing(); // the spacer before the languages
    for (const QWidget* part : parts) {
        const bool shrinks = part->sizePolicy().horizontalPolicy() & QSizePolicy::ShrinkFlag;
        width += (shrinks ? part->minimumSizeHint() : part->sizeHint()).width() + row->spacing();
    }
    return width;
}

int TopBar::foldedWidth() const
{
    if (!m_hasWorkspace)
        return widthOf({m_mark, m_menuButton, m_languages}, layout());
    return widthOf({m_mark, m_menuButton, m_searchButton, m_languages, m_account}, layout());
}

// The account counts as if its sign-in name stood there: folded it may be shorter, and the bar would unfold again.
int TopBar::wholeWidth() const
{
    if (!m_hasWorkspace)
        return widthOf({m_mark, m_name, m_menuBar, m_languages}, layout());
    return widthOf({m_mark, m_name, m_menuBar, m_search, m_languages}, layout()) + layout()->spacing() + m_account->leastWidth();
}

// A whole bar must not keep the window from becoming as narrow as a folded one may be.
QSize TopBar::minimumSizeHint() const { return {foldedWidth(), height()}; }

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TopBar::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    arrange();
}

void TopBar::arrange()
{
    // Also where the words of a language need more room than the window's width promises.
    const bool narrow = m_narrow || wholeWidth() > width();
    const bool overBar = narrow && m_searching;
#ifndef Q_OS_MACOS
    m_menuBar->setVisible(!narrow);
    m_menuButton->setVisible(narrow && !overBar);
#else
    m_menuButton->setVisible(false);
#endif
    m_name->setVisible(!overBar && (!narrow || foldedWidth() + layout()->spacing() + m_name->sizeHint().width() <= width()));
    m_search->setVisible(m_hasWorkspace && (!narrow || m_searching));
    m_searchButton->setVisible(m_hasWorkspace && narrow && !m_searching);
    m_account->setVisible(m_hasWorkspace);
    m_account->setShort(narrow);
}

void TopBar::focusSearch()
{
    if (!m_hasWorkspace)
        return;
    m_searching = true;
    arrange();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::endSearch()
{
    if (!m_searching)
        return;
    m_searching = false;
    const bool hadFocus = m_search->hasFocus();
    arrange();
    if (hadFocus && m_searchButton->isVisible())
        m_searchButton->setFocus(Qt::OtherFocusReason);
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(0, height() - 1, width(), 1, colours().divider);
}
