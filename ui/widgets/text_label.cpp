#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

TextLabel::TextLabel(TextRole role, QWidget* parent)
    : QLabel(parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    whenThemeChanges(this, [this] {
        setFont(fontOf(m_role));
        updateGeometry();
        placeTrailing();
    });
}

TextLabel::TextLabel(const QString& text, TextRole role, QWidget* parent)
    : TextLabel(role, parent)
{
    setText(text);
}

void TextLabel::setRole(TextRole role)
{
    m_role = role;
    setFont(fontOf(role));
    updateGeometry();
}

void TextLabel::setMuted(bool muted)
{
    m_muted = muted;
    update();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void TextLabel::setAccent(bool accent)
{
    m_accent = accent;
    update();
}

void TextLabel::setStrongLength(int length)
{
    m_strongLength = length;
    updateGeometry();
    update();
}

void TextLabel::setTrailing(QWidget* trailing)
{
    delete m_trailing;
    m_trailing = trailing;
    if (trailing) {
        trailing->setParent(this);
        trailing->installEventFilter(this);
        trailing->show();
    }
    updateGeometry();
    placeTrailing();
}

bool TextLabel::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (watched == m_trailing && (type == QEvent::ShowToParent || type == QEvent::HideToParent || type == QEvent::FontChange)) {
        updateGeometry();
        placeTrailing();
    }
    return QLabel::eventFilter(watched, event);
}

void TextLabel::prepare(QTextLayout& layout) const
{
    QString words = text();
    words.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    layout.setText(words);
    layout.setFont(font());
    QTextOption option;
    option.setAlignment(Qt::Alignment(alignment() & Qt::AlignHorizontal_Mask));
    option.setTextDirection(layoutDirection());
    option.setWrapMode(wordWrap() ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::ManualWrap);
    layout.setTextOption(option);
    if (m_strongLength > 0) {
        QTextLayout::FormatRange strong;
        strong.start = 0;
        strong.length = m_strongLength;
        strong.format.setFontWeight(QFont::DemiBold);
        layout.setFormats({strong});
    }
}

QSize TextLabel::layOut(QTextLayout& layout, int width, QPoint* trailingAt) const
{
    prepare(layout);
    const int lineHeight = lineHeightOf(m_role);
    int y = 0;
    qreal widest = 0;
    qreal last = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + (lineHeight - line.height()) / 2));
        last = line.naturalTextWidth();
        widest = std::max(widest, last);
        y += lineHeight;
    }
    layout.endLayout();
    if (text().isEmpty())
        y = 0;
    if (m_trailing && m_trailing->isVisibleTo(this)) {
        const QSize size = m_trailing->sizeHint();
        const int gap = text().isEmpty() ? 0 : fontMetrics().horizontalAdvance(QLatin1Char(' '));
        const bool fits = y > 0 && last + gap + size.width() <= width;
        const QPoint at(fits ? int(std::ceil(last)) + gap : 0, (fits ? y - lineHeight : y) + (lineHeight - size.height()) / 2);
        if (trailingAt)
            *trailingAt = at;
        y = fits ? y : y + lineHeight;
        widest = std::max<qreal>(widest, at.x() + size.width());
    }
    return QSize(int(std::ceil(widest)), y);
}

bool TextLabel::hasHeightForWidth() const { return wordWrap(); }

int TextLabel::heightForWidth(int width) const
{
    if (!wordWrap())
        return -1;
    const QMargins margins = contentsMargins();
    QTextLayout layout;
    return layOut(layout, width - margins.left() - margins.right()).height() + margins.top() + margins.bottom();
}

QSize TextLabel::sizeHint() const
{
    QTextLayout layout;
    const QSize natural = layOut(layout, wordWrap() ? scaled(560) : 100000);
    return natural.grownBy(contentsMargins());
}

QSize TextLabel::minimumSizeHint() const
{
    if (!wordWrap())
        return sizeHint();
    QTextLayout layout;
    prepare(layout);
    layout.beginLayout();
    layout.createLine().setLineWidth(1);
    layout.endLayout();
    // No word shall be broken, but a very long one (an address) may.
    qreal widest = std::min<qreal>(layout.minimumWidth(), scaled(160));
    for (const QString& word : text().split(QLatin1Char(' ')))
        widest = std::max<qreal>(widest, std::min<qreal>(fontMetrics().horizontalAdvance(word) + 1, scaled(160)));
    if (m_trailing && m_trailing->isVisibleTo(this))
        widest = std::max<qreal>(widest, m_trailing->minimumSizeHint().width());
    return QSize(int(std::ceil(widest)), text().isEmpty() ? 0 : lineHeightOf(m_role)).grownBy(contentsMargins());
}

QColor TextLabel::colour() const
{
    if (!isEnabled())
        return colours().disabledText;
    if (m_tone != Tone::Neutral)
        return toneColours(m_tone).text;
    if (m_accent)
        return colours().accent;
    return m_muted ? colours().muted : palette().color(foregroundRole());
}

void TextLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QTextLayout layout;
    const QRect area = contentsRect();
    const QSize size = layOut(layout, area.width());
    int y = area.y();
    if (alignment() & Qt::AlignVCenter)
        y += std::max(0, (area.height() - size.height()) / 2);
    else if (alignment() & Qt::AlignBottom)
        y += std::max(0, area.height() - size.height());
    painter.setPen(colour());
    layout.draw(&painter, QPointF(area.x(), y));
}

void TextLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    placeTrailing();
}

void TextLabel::placeTrailing()
{
    if (!m_trailing || !m_trailing->isVisibleTo(this))
        return;
    QTextLayout layout;
    QPoint at;
    const QRect area = contentsRect();
    const QSize size = layOut(layout, area.width(), &at);
    const int top = alignment() & Qt::AlignVCenter ? std::max(0, (area.height() - size.height()) / 2) : 0;
    const QSize hint = m_trailing->sizeHint();
    const QRect rect(area.topLeft() + at + QPoint(0, top), QSize(std::min(hint.width(), area.width()), hint.height()));
    m_trailing->setGeometry(QStyle::visualRect(layoutDirection(), area, rect));
}
