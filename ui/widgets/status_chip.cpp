#include "ui/widgets/status_chip.h"

#include "ui/theme/icon.h"
#include "ui/theme/paint.h"

#include <QApplication>
#include <QFontMetrics>

QSize chipSize(const ChipContent& content)
{
    const int text = textWidth(TextRole::CaptionStrong, content.text);
    return QSize(text + scaled(15) + units(1) + 2 * units(2),
                 std::max(24, lineHeightOf(TextRole::CaptionStrong) + qRound(units(7) / 4.0)));
}

void paintChip(QPainter* painter, const QRect& rect, const ChipContent& content, bool rightAligned)
{
    const QSize size = chipSize(content).boundedTo(rect.size());
    const QRect chip(rightAligned ? rect.right() - size.width() + 1 : rect.x(), rect.y() + (rect.height() - size.height()) / 2,
                     size.width(), size.height());
    const ToneColours tone = toneColours(content.tone);
    paintBox(painter, chip, controlRadius(), tone.tint, tone.line, strokeWidth(1));
    const int side = scaled(15);
    const int pad = units(2) - 1;
    const QByteArray icon = content.icon.isEmpty() ? QByteArray(toneIcon(content.tone)) : content.icon;
    paintIcon(painter, QRect(chip.x() + pad, chip.y(), side, chip.height()), icon.constData(), side, tone.text);
    const QRect words = chip.adjusted(pad + side + units(1) + 1, 0, -1, 0);
    painter->save();
    painter->setFont(captionStrongFont());
    painter->setPen(tone.text);
    const QString text = elided(TextRole::CaptionStrong, content.text, words.width());
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    painter->restore();
}

StatusChip::StatusChip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    whenThemeChanges(this, [this] {
        updateGeometry();
        update();
    });
}

StatusChip::StatusChip(Tone tone, const QString& text, QWidget* parent) : StatusChip(parent) { setContent({tone, text, {}}); }

void StatusChip::setContent(const ChipContent& content)
{
    m_content = content;
    setAccessibleName(content.text);
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const { return chipSize(m_content); }

void StatusChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_content);
}
