#include "ui/widgets/link_button.h"

#include "ui/theme/icon.h"
#include "ui/theme/mnemonics.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

LinkButton::LinkButton(QWidget* parent) : QPushButton(parent)
{
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    whenThemeChanges(this, [this] {
        setFont(m_small ? captionFont() : bodyFont());
        updateGeometry();
    });
}

LinkButton::LinkButton(const QString& text, QWidget* parent) : LinkButton(parent) { setText(text); }

void LinkButton::setUnderlined(bool underlined)
{
    m_underlined = underlined;
    update();
}

void LinkButton::setSmall(bool small)
{
    m_small = small;
    setFont(small ? captionFont() : bodyFont());
    updateGeometry();
}

void LinkButton::setIconName(const char* iconName)
{
    m_iconName = iconName;
    updateGeometry();
}

QSize LinkButton::sizeHint() const
{
    if (m_measured != std::pair(text(), font())) {
        m_measured.emplace(text(), font());
        m_words = fontMetrics().size(Qt::TextShowMnemonic, text());
    }
    const int icon = m_iconName.isEmpty() ? 0 : scaled(18) + units(2);
    return QSize(m_words.width() + icon + 1, std::max(24, std::max(m_words.height(), scaled(24)))).expandedTo(QSize(24, 24));
}

QSize LinkButton::minimumSizeHint() const { return sizeHint(); }

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor colour = isEnabled() ? palette().color(QPalette::Link) : colours().disabledText;
    QRect area = rect();
    if (!m_iconName.isEmpty()) {
        const int side = scaled(18);
        paintIcon(&painter, style()->visualRect(layoutDirection(), rect(), QRect(0, 0, side, height())), m_iconName.constData(),
                  side, colour);
        area.setLeft(side + units(2));
        area = style()->visualRect(layoutDirection(), rect(), area);
    }
    QFont font = painter.font();
    font.setUnderline(m_underlined != (underMouse() && isEnabled()));
    painter.setFont(font);
    painter.setPen(isDown() ? colours().accentPressed : colour);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeading | Mnemonics::flagFor(this) | Qt::TextSingleLine, text());
}

void LinkButton::keyPressEvent(QKeyEvent* event)
{
    // Enter follows a link everywhere, not only in dialogs.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}
