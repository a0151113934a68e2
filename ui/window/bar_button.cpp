#include "ui/window/bar_button.h"

#include "ui/theme/icon.h"
#include "ui/theme/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

BarButton::BarButton(const char* iconName, TextRole role, QWidget* parent)
    : QAbstractButton(parent), m_iconName(iconName), m_role(role)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &BarButton::openMenu);
    whenThemeChanges(this, [this] {
        setFont(fontOf(m_role));
        updateGeometry();
    });
}

void BarButton::setMenu(QMenu* menu)
{
    m_menu = menu;
    updateGeometry();
}

void BarButton::setIconOnly(bool only)
{
    m_iconOnly = only;
    updateGeometry();
    update();
}

QString BarButton::shownText() const
{
    QString text = QAbstractButton::text();
    return text.remove(u'&');
}

QSize BarButton::sizeHint() const
{
    int width = 2 * units(2);
    if (!m_iconName.isEmpty())
        width += scaled(20);
    if (!m_iconOnly)
        width += units(2) + textWidth(m_role, shownText()) + 2;
    if (m_menu && !m_iconOnly)
        width += units(2) + scaled(18);
    const int height = m_role == TextRole::Body ? controlHeight() : qMax(units(6), lineHeightOf(m_role) + 6);
    return {qMax(width, height), height};
}

int BarButton::leastWidth() const
{
    return 2 * units(2) + scaled(20 + 18) + 2 * units(2) + QFontMetrics(font()).averageCharWidth() * 10;
}

QSize BarButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {m_iconOnly ? whole.width() : qMin(whole.width(), leastWidth()), whole.height()};
}

void BarButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (isDown() || underMouse())
        paintBox(&painter, rect(), controlRadius(), isDown() ? colours().pressed : colours().hover, QColor());
    const QColor ink = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    const auto mirrored = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    QRect room = m_iconOnly ? rect() : rect().adjusted(units(2), 0, -units(2), 0);
    if (!m_iconName.isEmpty()) {
        const int size = m_role == TextRole::Body ? 20 : 18;
        const QRect place = m_iconOnly ? room : QRect(room.left(), 0, scaled(20), height());
        paintIcon(&painter, mirrored(place), m_iconName.constData(), scaled(size), ink);
        room.setLeft(place.right() + 1 + (m_role == TextRole::Body ? units(2) : units(1)));
    }
    if (m_iconOnly)
        return;
    if (m_menu) {
        const QRect place(room.right() + 1 - scaled(18), 0, scaled(18), height());
        paintIcon(&painter, mirrored(place), "chevron-down", scaled(18), ink);
        room.setRight(place.left() - units(2));
    }
    painter.setPen(ink);
    const QString text = elided(m_role, shownText(), room.width(), m_elideMode);
    painter.drawText(mirrored(room), Qt::AlignLeading | Qt::AlignVCenter, text);
}

void BarButton::keyPressEvent(QKeyEvent* event)
{
    const bool opens =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || (m_menu && event->key() == Qt::Key_Down);
    if (opens)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool BarButton::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && (m_iconOnly || width() < sizeHint().width())) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), shownText(), this);
        return true;
    }
    return QAbstractButton::event(event);
}

void BarButton::openMenu()
{
    if (!m_menu)
        return;
    const QSize size = m_menu->sizeHint();
    const QPoint corner = mapToGlobal(QPoint(width() - size.width(), height()));
    const int left = qMax(corner.x(), window()->mapToGlobal(QPoint()).x());
    m_menu->popup(QPoint(qMin(left, mapToGlobal(QPoint()).x()), corner.y()));
}
