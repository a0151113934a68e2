#include "ui/widgets/portal_menu.h"

#include "ui/theme/theme.h"
#include "ui/widgets/link_button.h"

#include <QPainter>

PortalMenu::PortalMenu(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("portalMenu"));
    whenThemeChanges(this, [this] {
        updateGeometry();
        resizeEvent(nullptr);
    });
}

LinkButton* PortalMenu::newButton()
{
    auto* button = new LinkButton(this);
    button->setUnderlined(false);
    button->setCheckable(true);
    const int index = int(m_buttons.size());
    // Toggled and not clicked: a screen reader toggles.
    connect(button, &LinkButton::toggled, this, [this, index](bool checked) {
        const int id = m_entries.at(index).id;
        if (checked == (id == m_current))
            return; // by mark()
        mark();
        Q_EMIT chosen(id);
    });
    button->show();
    return button;
}

void PortalMenu::setEntries(const QList<Entry>& entries)
{
    m_entries = entries;
    while (m_buttons.size() < entries.size())
        m_buttons.append(newButton());
    while (m_buttons.size() > entries.size())
        delete m_buttons.takeLast();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        m_buttons.at(i)->setText(entries.at(i).text);
        m_buttons.at(i)->setObjectName(entries.at(i).objectName);
    }
    mark();
    resizeEvent(nullptr);
}

void PortalMenu::setCurrent(int id)
{
    m_current = id;
    mark();
}

void PortalMenu::mark()
{
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_buttons.at(i)->setChecked(m_entries.at(i).id == m_current);
    update();
}

int PortalMenu::flow(int width, QList<QRect>* places) const
{
    const QMargins sides = contentsMargins();
    const int row = controlHeight() + units(2);
    const int room = width - sides.left() - sides.right();
    int x = 0, y = 0;
    for (const LinkButton* button : m_buttons) {
        const QSize size = button->sizeHint();
        if (x > 0 && x + size.width() > room) {
            x = 0;
            y += row;
        }
        if (places)
            places->append(QRect(sides.left() + x, y + (row - size.height()) / 2, size.width(), size.height()));
        x += size.width() + units(6);
    }
    return y + row + strokeWidth(1);
}

int PortalMenu::heightForWidth(int width) const { return flow(width, nullptr); }

QSize PortalMenu::sizeHint() const { return QSize(scaled(280), flow(width(), nullptr)); }

void PortalMenu::resizeEvent(QResizeEvent*)
{
    QList<QRect> places;
    flow(width(), &places);
    for (qsizetype i = 0; i < places.size(); ++i)
        m_buttons.at(i)->setGeometry(places.at(i));
}

void PortalMenu::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, height() - strokeWidth(1), width(), strokeWidth(1)), colours().divider);
    for (const LinkButton* button : m_buttons)
        if (button->isChecked())
            painter.fillRect(QRect(button->x(), button->geometry().bottom() + units(1), button->width(), strokeWidth(3)),
                             colours().accent);
}
