#include "ui/widgets/timeline.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

Timeline::Timeline(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    whenThemeChanges(this, [this] {
        updateGeometry();
        update();
    });
}

void Timeline::setRows(const QList<Row>& rows)
{
    m_rows = rows;
    describe();
}

void Timeline::setMarker(const QDate& day, const QString& text)
{
    m_marker = day;
    m_markerText = text;
    describe();
}

void Timeline::setLegend(const QString& full, const QString& faint, const QString& dashed)
{
    m_legend.setWords({full, faint, dashed});
    updateGeometry();
    update();
}

/// The years that are shown, and the words for those who do not see them.
void Timeline::describe()
{
    QList<QDate> days;
    QStringList words;
    for (const Row& row : std::as_const(m_rows)) {
        words.append(row.name + QStringLiteral(": ") + row.words);
        for (const Span& span : row.spans)
            for (const QDate& day : {span.from, span.until})
                if (day.isValid())
                    days.append(day);
    }
    if (m_marker.isValid() && !days.isEmpty()) {
        // A day far away from all bars would press them together.
        const auto [least, most] = std::minmax_element(days.begin(), days.end());
        days.append(std::clamp(m_marker, least->addYears(-3), most->addYears(3)));
    }
    if (days.isEmpty())
        days.append(m_marker.isValid() ? m_marker : QDate(2021, 1, 1));
    const auto [least, most] = std::minmax_element(days.begin(), days.end());
    m_first = QDate(least->year(), 1, 1);
    m_last = QDate(most->year() + 1, 1, 1);
    setAccessibleDescription(words.join(u'\n'));
    updateGeometry();
    update();
}

int Timeline::widestName() const
{
    int width = scaled(48);
    for (const Row& row : m_rows)
        width = std::max(width, QFontMetrics(row.chosen ? captionStrongFont() : captionFont()).horizontalAdvance(row.name) + 1);
    return width;
}

/// The names stand beside the bars as long as these keep the room in which years can be told apart.
bool Timeline::hasNamesAbove(int width) const { return widestName() > std::max(width / 3, width - scaled(320)); }

int Timeline::rowHeight(int width) const
{
    return hasNamesAbove(width) ? lineHeightOf(TextRole::Caption) + scaled(14) + 2 * units(1) : scaled(28);
}

int Timeline::rowsTop() const { return lineHeightOf(TextRole::Caption) + units(1); }

QRect Timeline::bars() const
{
    const int left = hasNamesAbove(width()) ? units(2) : widestName() + units(3);
    return QRect(left, rowsTop(), std::max(1, width() - left - units(1)), rowHeight(width()) * int(m_rows.size()));
}

QRect Timeline::nameRect(int row) const
{
    const QRect area = bars();
    const int top = area.top() + row * rowHeight(width());
    if (hasNamesAbove(width()))
        return QRect(units(2), top + units(1), width() - units(3), lineHeightOf(TextRole::Caption));
    return QRect(units(2), top, area.left() - units(3), rowHeight(width()));
}

/// The scale of years stands below the rows, the legend below that.
int Timeline::heightForWidth(int width) const
{
    return rowsTop() + rowHeight(width) * int(m_rows.size()) + units(1) + lineHeightOf(TextRole::Caption) + units(2) +
           m_legend.heightIn(width);
}

QSize Timeline::sizeHint() const { return QSize(scaled(480), heightForWidth(scaled(480))); }

QSize Timeline::minimumSizeHint() const { return QSize(scaled(200), heightForWidth(scaled(480))); }

int Timeline::xOf(const QDate& day) const
{
    const QRect area = bars();
    const QDate shown = std::clamp(day, m_first, m_last);
    return area.left() + int(area.width() * m_first.daysTo(shown) / std::max<qint64>(1, m_first.daysTo(m_last)));
}

void Timeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(captionFont());
    for (int row = 0; row < m_rows.size(); ++row)
        paintGround(&painter, row);
    paintScale(&painter);
    for (int row = 0; row < m_rows.size(); ++row)
        paintRow(&painter, row);
    paintMarker(&painter);
    m_legend.paint(&painter, heightForWidth(width()) - m_legend.heightIn(width()), width());
}

/// A thin line at every year, and as many of their numbers as have room.
void Timeline::paintScale(QPainter* painter) const
{
    const QRect area = bars();
    const int wide = painter->fontMetrics().horizontalAdvance(QStringLiteral("0000")) + units(3);
    const int years = std::max(1, m_last.year() - m_first.year());
    int step = 1;
    while (area.width() * step / years < wide && step < years)
        step = step < 2 ? 2 : step < 5 ? 5 : step + 5;
    const int lineHeight = lineHeightOf(TextRole::Caption);
    for (int year = m_first.year(); year <= m_last.year(); ++year) {
        if (year % step != 0)
            continue;
        const int x = xOf(QDate(year, 1, 1));
        painter->fillRect(QRect(x, area.top(), strokeWidth(1), area.height()), colours().divider);
        const QRect words(x - wide / 2, area.bottom() + units(1), wide, lineHeight);
        if (words.left() < area.left() - wide / 2 || words.right() > width())
            continue;
        painter->setPen(colours().muted);
        painter->drawText(words, Qt::AlignHCenter | Qt::AlignVCenter, QString::number(year));
    }
}

void Timeline::paintSpan(QPainter* painter, const QRect& rect, Kind kind)
{
    const QColor line = colours().accent;
    switch (kind) {
    case Kind::Full: paintBox(painter, rect, scaled(2), colours().accent, line); return;
    case Kind::Faint: paintBox(painter, rect, scaled(2), colours().accentTint, line); return;
    case Kind::Dashed: paintBox(painter, rect, scaled(2), QColor(), colours().controlBorder, 1, Qt::DashLine); return;
    }
}

/// Below the lines of the years: they run through the chosen row too.
void Timeline::paintGround(QPainter* painter, int index) const
{
    if (!m_rows.at(index).chosen)
        return;
    const QRect line(0, rowsTop() + index * rowHeight(width()), width(), rowHeight(width()));
    painter->fillRect(line, colours().accentTint);
    painter->fillRect(QRect(line.left(), line.top(), strokeWidth(3), line.height()), colours().accent);
}

void Timeline::paintRow(QPainter* painter, int index) const
{
    const Row& row = m_rows.at(index);
    const QRect area = bars();
    painter->setFont(row.chosen ? captionStrongFont() : captionFont());
    painter->setPen(row.chosen ? colours().onAccentTint : palette().color(QPalette::WindowText));
    const QRect name = nameRect(index);
    painter->drawText(name, Qt::AlignVCenter | Qt::AlignLeading,
                      painter->fontMetrics().elidedText(row.name, Qt::ElideRight, name.width()));
    const int height = scaled(14);
    const int top = hasNamesAbove(width()) ? name.bottom() + 1 : name.center().y() - height / 2;
    for (const Span& span : row.spans) {
        const int left = xOf(span.from);
        const int right = span.until.isValid() ? xOf(span.until.addDays(1)) : area.right();
        paintSpan(painter, QRect(left, top, std::max(scaled(3), right - left), height), span.kind);
    }
}

void Timeline::paintMarker(QPainter* painter) const
{
    if (!m_marker.isValid())
        return;
    const QRect area = bars();
    const int x = xOf(m_marker);
    const int stroke = strokeWidth(2);
    painter->fillRect(QRect(x - stroke / 2, area.top() - units(1), stroke, area.height() + units(1)),
                      palette().color(QPalette::WindowText));
    painter->setFont(captionStrongFont());
    painter->setPen(palette().color(QPalette::WindowText));
    const int wide = painter->fontMetrics().horizontalAdvance(m_markerText) + 1;
    const int left = std::clamp(x - wide / 2, 0, std::max(0, width() - wide));
    painter->drawText(QRect(left, 0, wide, lineHeightOf(TextRole::Caption)), Qt::AlignCenter, m_markerText);
}

int Timeline::rowAt(const QPoint& position) const
{
    const int row = (position.y() - rowsTop()) / rowHeight(width());
    return position.y() >= rowsTop() && row < m_rows.size() ? row : -1;
}

void Timeline::mouseReleaseEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && row >= 0)
        Q_EMIT rowClicked(row);
}

bool Timeline::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        QToolTip::showText(help->globalPos(), row < 0 ? QString() : m_rows.at(row).words, this);
        return true;
    }
    return QWidget::event(event);
}
