#include "ui/widgets/timeline_legend.h"

#include "ui/theme/theme.h"
#include "ui/widgets/timeline.h"

#include <QPainter>

#include <algorithm>

static int markWidth() { return scaled(20); }

QList<QRect> TimelineLegend::rectsIn(int width) const
{
    const QFontMetrics metrics(captionFont());
    const int line = lineHeightOf(TextRole::Caption);
    QList<QRect> rects;
    int x = units(2), y = 0;
    for (const QString& words : m_words) {
        if (words.isEmpty()) {
            rects.append(QRect());
            continue;
        }
        const int wide = markWidth() + units(1) + metrics.horizontalAdvance(words) + 1;
        if (x > units(2) && x + wide > width) {
            x = units(2);
            y += line;
        }
        rects.append(QRect(x, y, wide, line));
        x += wide + units(4);
    }
    return rects;
}

int TimelineLegend::heightIn(int width) const
{
    int height = lineHeightOf(TextRole::Caption);
    for (const QRect& entry : rectsIn(width))
        height = std::max(height, entry.bottom() + 1);
    return height;
}

void TimelineLegend::paint(QPainter* painter, int top, int width) const
{
    static constexpr Timeline::Kind kinds[] = {Timeline::Kind::Full, Timeline::Kind::Faint, Timeline::Kind::Dashed};
    const QList<QRect> rects = rectsIn(width);
    painter->setFont(captionFont());
    for (qsizetype i = 0; i < rects.size(); ++i) {
        if (rects.at(i).isNull())
            continue;
        const QRect entry = rects.at(i).translated(0, top);
        const int height = scaled(10);
        Timeline::paintSpan(painter, QRect(entry.left(), entry.center().y() - height / 2, markWidth(), height), kinds[i]);
        painter->setPen(colours().muted);
        painter->drawText(entry.adjusted(markWidth() + units(1), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeading, m_words.at(i));
    }
}
