#include "ui/widgets/text_label.h"

#include "model/domain/visible_text.h"
#include "ui/widgets/wrapped_text.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextBoundaryFinder>

#include <cmath>

// Wider than any text on one line.
static constexpr int unbounded = 1'000'000;

TextLabel::TextLabel(TextRole role, QWidget* parent) : QLabel(parent), m_role(role)
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

TextLabel::TextLabel(const QString& text, TextRole role, QWidget* parent) : TextLabel(role, parent) { setText(text); }

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
    if (m_trailing) { // it may be inside its own signal
        m_trailing->removeEventFilter(this);
        m_trailing->hide();
        m_trailing->deleteLater();
    }
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

// Of a layout that stands on as few lines as it can. QTextLayout::minimumWidth() is that of the widest letter where a line may
// break anywhere.
static qreal widestWordIn(const QTextLayout& layout)
{
    qreal widest = 0;
    const QString text = layout.text();
    QTextBoundaryFinder ends(QTextBoundaryFinder::Line, text);
    for (int from = 0, to = int(ends.toNextBoundary()); to > from; from = to, to = int(ends.toNextBoundary())) {
        int end = to;
        while (end > from && text.at(end - 1).isSpace())
            --end;
        const QTextLine line = layout.lineForTextPosition(from);
        widest = std::max(widest, std::abs(line.cursorToX(end) - line.cursorToX(from)));
    }
    return widest;
}

void TextLabel::shape() const
{
    const Words words{text(), font(), m_role, m_strongLength, alignment(), layoutDirection(), wordWrap()};
    if (m_shaped == words)
        return;
    m_shaped = words;
    m_lines.clear();
    QString lines = visibleText(words.text);
    lines.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    m_layout.setText(lines);
    m_layout.setFont(words.font);
    QTextOption option;
    option.setAlignment(Qt::Alignment(words.alignment & Qt::AlignHorizontal_Mask));
    option.setTextDirection(words.direction);
    option.setWrapMode(words.isWrapped ? wrapModeFor(lines) : QTextOption::ManualWrap);
    m_layout.setTextOption(option);
    QTextLayout::FormatRange strong;
    strong.start = 0;
    strong.length = words.strongLength;
    strong.format.setFontWeight(QFont::DemiBold);
    m_layout.setFormats(words.strongLength > 0 ? QList{strong} : QList<QTextLayout::FormatRange>());
    m_layout.setCacheEnabled(true); // keeps the shapes when it was drawn
    m_layout.beginLayout();         // and not ended: to begin it once more would shape the text anew for each width
    m_natural = breakAt(unbounded);
    // Where each word ends is counted from the begin of its line: seconds in a description of 100,000 characters, which is
    // never shown in a narrow place.
    constexpr qsizetype mostMeasured = 4000;
    m_widestWord = lines.size() > mostMeasured ? unbounded : widestWordIn(m_layout) + 1;
}

TextLabel::Lines TextLabel::breakAt(int width) const
{
    m_brokenAt = width;
    const int lineHeight = lineHeightOf(m_role);
    Lines lines;
    m_layout.clearLayout(); // the lines, not the shapes that they are made of
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, lines.height + (lineHeight - line.height()) / 2));
        lines.last = line.naturalTextWidth();
        lines.widest = std::max(lines.widest, lines.last);
        lines.height += lineHeight;
    }
    if (text().isEmpty())
        lines.height = 0;
    return lines;
}

const TextLabel::Lines& TextLabel::linesIn(int width) const
{
    shape();
    if (m_natural.widest <= width)
        return m_natural;
    auto lines = m_lines.constFind(width);
    if (lines == m_lines.constEnd()) {
        constexpr qsizetype mostWidths = 16; // a window that is being resized meets every width once
        if (m_lines.size() >= mostWidths)
            m_lines.clear();
        lines = m_lines.insert(width, breakAt(width));
    }
    return *lines;
}

// The lines of m_layout as they are drawn in this width.
void TextLabel::breakForPainting(int width) const
{
    shape();
    const bool isLeft = !(m_shaped->alignment & (Qt::AlignRight | Qt::AlignHCenter)) && m_shaped->direction == Qt::LeftToRight;
    const int wanted = isLeft && m_natural.widest <= width ? unbounded : width;
    if (m_brokenAt != wanted)
        breakAt(wanted);
}

QSize TextLabel::sizeIn(int width, QPoint* trailingAt) const
{
    const Lines lines = linesIn(width);
    int y = lines.height;
    qreal widest = lines.widest;
    if (m_trailing && m_trailing->isVisibleTo(this)) {
        const int lineHeight = lineHeightOf(m_role);
        const QSize size = m_trailing->sizeHint();
        const int gap = text().isEmpty() ? 0 : fontMetrics().horizontalAdvance(QLatin1Char(' '));
        const bool fits = y > 0 && lines.last + gap + size.width() <= width;
        const QPoint at(fits ? int(std::ceil(lines.last)) + gap : 0,
                        (fits ? y - lineHeight : y) + (lineHeight - size.height()) / 2);
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
    return sizeIn(width - margins.left() - margins.right()).height() + margins.top() + margins.bottom();
}

QSize TextLabel::sizeHint() const { return sizeIn(wordWrap() ? scaled(560) : unbounded).grownBy(contentsMargins()); }

QSize TextLabel::minimumSizeHint() const
{
    if (!wordWrap())
        return sizeHint();
    shape();
    qreal widest = std::min<qreal>(m_widestWord, scaled(160)); // no word shall be broken, but a very long one (an address) may
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
    const QRect area = contentsRect();
    const QSize size = sizeIn(area.width());
    breakForPainting(area.width());
    int y = area.y();
    if (alignment() & Qt::AlignVCenter)
        y += std::max(0, (area.height() - size.height()) / 2);
    else if (alignment() & Qt::AlignBottom)
        y += std::max(0, area.height() - size.height());
    painter.setPen(colour());
    m_layout.draw(&painter, QPointF(area.x(), y));
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
    QPoint at;
    const QRect area = contentsRect();
    const QSize size = sizeIn(area.width(), &at);
    const int top = alignment() & Qt::AlignVCenter ? std::max(0, (area.height() - size.height()) / 2) : 0;
    const QSize hint = m_trailing->sizeHint();
    const QRect rect(area.topLeft() + at + QPoint(0, top), QSize(std::min(hint.width(), area.width()), hint.height()));
    m_trailing->setGeometry(QStyle::visualRect(layoutDirection(), area, rect));
}
