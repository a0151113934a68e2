#include "ui/widgets/page.h"

#include "ui/theme/theme.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/page_columns.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/rehearsal_band.h"
#include "ui/widgets/reveal.h"
#include "ui/widgets/spaces.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

Page::Page(QWidget* parent)
    : QWidget(parent), m_band(new RehearsalBand(this)), m_scroll(new QScrollArea(this)), m_body(new QWidget),
      m_inner(new QWidget(m_body))
{
    // The page itself takes the focus when it is shown; its title says so, a ring round everything would not help.
    setProperty("ownFocus", true);
    m_band->hide();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_body);
    m_scroll->viewport()->setBackgroundRole(QPalette::Window);
    m_body->setBackgroundRole(QPalette::Window);
    auto* outer = new QVBoxLayout(m_body);
    outer->setSpacing(0);
    outer->addWidget(m_inner);
    outer->addStretch(1);
    auto* column = new QVBoxLayout(m_inner);
    setSpaces(column, 4);
    m_header = new PageHeader(m_inner);
    column->addLayout(m_header);
    m_wide = new QVBoxLayout;
    setSpaces(m_wide, 4);
    column->addLayout(m_wide);
    m_columns = new PageColumns(m_inner);
    column->addLayout(m_columns);
    m_body->installEventFilter(this);
    whenThemeChanges(this, [this] { arrange(); });
}

void Page::setBreadcrumb(const QStringList& names)
{
    m_header->setBreadcrumb(names);
    arrange();
}

void Page::setTitle(const QString& title)
{
    m_header->setTitle(title);
    setAccessibleName(title);
    setWindowTitle(title);
}

QVBoxLayout* Page::contentLayout() const { return m_columns->content(); }

QVBoxLayout* Page::sideLayout() const { return m_columns->side(); }

QString Page::title() const { return m_header->title(); }

void Page::setSubtitle(const QString& line)
{
    m_header->setSubtitle(line);
    arrange();
}

void Page::addHeaderAction(QWidget* action) { m_header->addAction(action); }

void Page::setStepper(Stepper* stepper)
{
    m_header->setStepper(stepper);
    arrange();
}

void Page::setFooter(QWidget* footer)
{
    m_footer = footer;
    footer->setParent(this);
    footer->show();
    arrange();
}

void Page::setMenu(QWidget* menu)
{
    m_menu = menu;
    menu->setParent(this);
    menu->stackUnder(m_scroll); // before the content for a screen reader
    menu->show();
    arrange();
}

void Page::setRehearsal(bool rehearsal, const QString& text)
{
    m_rehearsal = rehearsal;
    m_band->setText(text);
    m_band->setVisible(rehearsal);
    arrange();
}

void Page::reveal(QWidget* widget) { revealIn(m_scroll, widget); }

void Page::revealLater(QWidget* widget, const std::function<void()>& then)
{
    QTimer::singleShot(0, this, [this, then, target = QPointer<QWidget>(widget)] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // it has its place only then
        arrange();                                                          // which may have pinned the footer
        if (target && target->isVisible())
            reveal(target);
        if (then)
            then();
    });
}

void Page::showTop()
{
    revealLater(nullptr, [this] {
        m_scroll->verticalScrollBar()->setValue(0);
        QWidget* focused = window()->focusWidget();
        if (!focused || !m_scroll->isAncestorOf(focused))
            return;
        const QPoint begun(0, std::min(focused->height(), 2 * controlHeight())); // of what is high, its beginning
        if (focused->mapTo(m_scroll, begun).y() > m_scroll->viewport()->height())
            reveal(focused);
    });
}

bool Page::isInView(const QWidget* widget) const
{
    const QRect place(widget->mapTo(m_scroll, QPoint()), widget->size());
    return m_scroll->viewport()->geometry().contains(place);
}

void Page::focusFirst()
{
    setFocus(Qt::OtherFocusReason);
    announce(this, title());
}

QSize Page::minimumSizeHint() const { return QSize(scaled(280), scaled(160)); }

void Page::retranslate() {}

int Page::sideMargin() const { return effectiveWidth(this) < 900 ? units(4) + 4 : units(8); }

/// What depends on the width: which parts are shown, and where the side panel stands.
void Page::arrange()
{
    const int width = effectiveWidth(this);
    m_header->arrange(width < 900);
    m_columns->arrange(width < 1100);
    placeParts();
}

void Page::placeParts()
{
    const int margin = sideMargin();
    const int band = m_rehearsal ? m_band->sizeHint().height() : 0;
    const int menu = m_menu ? m_menu->heightForWidth(width()) : 0;
    const int above = band + menu;
    m_band->setGeometry(0, 0, width(), band);
    if (m_menu) {
        m_menu->setContentsMargins(margin, 0, margin, 0);
        m_menu->setGeometry(0, band, width(), menu);
    }
    if (auto* row = m_band->layout())
        row->setContentsMargins(margin, 0, margin, 0);
    const auto fillWidth = [this, margin](int viewport) {
        const int right = std::max(margin, viewport - margin - scaled(984));
        const int top = units(effectiveWidth(this) < 900 ? 2 : 6);
        m_body->layout()->setContentsMargins(margin, top, right, units(m_footer ? 4 : 6));
    };
    fillWidth(width());
    const int room = height() - above;
    if (!m_footer || m_footer->isHidden()) {
        m_pinned = false;
        m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        fillWidth(width());
        m_scroll->setGeometry(0, above, width(), room);
        return;
    }
    const int footer = m_footer->sizeHint().height();
    const int body =
        m_body->layout()->hasHeightForWidth() ? m_body->layout()->heightForWidth(width()) : m_body->sizeHint().height();
    const QWidget* host = m_columns->column();
    const int column = host->width() > 0 ? host->width() : std::min(width() - 2 * margin, scaled(688));
    const QLayout* content = host->layout();
    const int filled = content->hasHeightForWidth() ? content->heightForWidth(column) : content->sizeHint().height();
    const int end = host->mapTo(m_body, QPoint()).y() + filled + units(4);
    m_pinned = body + footer + units(4) > room;
    // Where everything fits there must be no bar: its width could cost the content a line, and then it would have to stay.
    m_scroll->setVerticalScrollBarPolicy(m_pinned ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (m_pinned) {
        const int bar = footer + 2 * units(3) + strokeWidth(1);
        m_scroll->setGeometry(0, above, width(), std::max(0, room - bar));
        m_footer->setGeometry(margin, height() - bar + units(3) + strokeWidth(1),
                              m_inner->width() > 0 ? std::min(width() - 2 * margin, m_inner->width()) : width() - 2 * margin,
                              footer);
    } else {
        // Below the column, beside a longer side panel.
        const bool isBeside = m_columns->hasSide() && effectiveWidth(this) >= 1100;
        m_scroll->setGeometry(0, above, width(), body);
        m_footer->setGeometry(margin, above + (isBeside ? std::min(body, end) : body), column, footer);
        m_footer->raise();
    }
    update();
}

void Page::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Page::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool Page::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        arrange();
    return QWidget::event(event);
}

// The window orders the stops; a page that is a window of its own does it itself.
bool Page::focusNextPrevChild(bool next) { return isWindow() ? focusNextStop(this, next) : QWidget::focusNextPrevChild(next); }

bool Page::eventFilter(QObject* watched, QEvent* event)
{
    // Content that grew or shrank may pin or free the footer, and may have filled the side panel.
    if (watched == m_body && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        QMetaObject::invokeMethod(
            this, [this] { arrange(); }, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void Page::paintEvent(QPaintEvent*)
{
    if (!m_footer || !m_pinned)
        return;
    QPainter painter(this);
    const int top = m_footer->y() - units(3) - strokeWidth(1);
    painter.fillRect(QRect(0, top, width(), height() - top), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, top, width(), strokeWidth(1)), colours().divider);
}
