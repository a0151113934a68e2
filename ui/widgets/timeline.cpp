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
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    m_legend = {full, faint, dashed};
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

int Timeline::rowHeight() const { return scaled(28); }

int Timeline::rowsTop() const { return lineHeightOf(TextRole::Caption) + units(1); }

int Timeline::nameWidth() const
{
    int width = scaled(48);
    for (const Row& row : m_rows)
        width = std::max(width, QFontMetrics(row.chosen ? captionStrongFont() : captionFont()).horizontalAdvance(row.name));
    // The bars keep the room in which years can be told apart; the names may take the rest.
    return std::min(width, std::max(this->width() / 3, this->width() - scaled(320))) + units(3);
}

QRect Timeline::bars() const
{
    return QRect(nameWidth(), rowsTop(), std::max(1, width() - nameWidth() - units(1)), rowHeight() * int(m_rows.size()));
}

QSize Timeline::sizeHint() const
{
    const int caption = lineHeightOf(TextRole::Caption);
    const int height = rowsTop() + rowHeight() * int(m_rows.size()) + units(1) + caption + units(2) + caption;
    return QSize(scaled(480), height);
}

QSize Timeline::minimumSizeHint() const { return QSize(scaled(200), sizeHint().height()); }

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
    paintLegend(&painter);
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

void Timeline::paintSpan(QPainter* painter, const QRect& rect, Kind kind) const
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
    const QRect line(0, rowsTop() + index * rowHeight(), width(), rowHeight());
    painter->fillRect(line, colours().accentTint);
    painter->fillRect(QRect(line.left(), line.top(), strokeWidth(3), line.height()), colours().accent);
}

void Timeline::paintRow(QPainter* painter, int index) const
{
    const Row& row = m_rows.at(index);
    const QRect area = bars();
    const QRect line(0, area.top() + index * rowHeight(), width(), rowHeight());
    painter->setFont(row.chosen ? captionStrongFont() : captionFont());
    painter->setPen(row.chosen ? colours().onAccentTint : palette().color(QPalette::WindowText));
    const QRect name = line.adjusted(units(2), 0, -(line.width() - area.left()) - units(1), 0);
    painter->drawText(name, Qt::AlignVCenter | Qt::AlignLeading,
                      painter->fontMetrics().elidedText(row.name, Qt::ElideRight, name.width()));
    const int height = scaled(14);
    for (const Span& span : row.spans) {
        const int left = xOf(span.from);
        const int right = span.until.isValid() ? xOf(span.until.addDays(1)) : area.right();
        paintSpan(painter, QRect(left, line.center().y() - height / 2, std::max(scaled(3), right - left), height), span.kind);
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

void Timeline::paintLegend(QPainter* painter) const
{
    static constexpr Kind kinds[] = {Kind::Full, Kind::Faint, Kind::Dashed};
    const int lineHeight = lineHeightOf(TextRole::Caption);
    int x = units(2);
    const int y = height() - lineHeight;
    painter->setFont(captionFont());
    for (int i = 0; i < m_legend.size(); ++i) {
        if (m_legend.at(i).isEmpty())
            continue;
        paintSpan(painter, QRect(x, y + (lineHeight - scaled(10)) / 2, scaled(20), scaled(10)), kinds[i]);
        x += scaled(20) + units(1);
        const int wide = painter->fontMetrics().horizontalAdvance(m_legend.at(i)) + 1;
        painter->setPen(colours().muted);
        painter->drawText(QRect(x, y, wide, lineHeight), Qt::AlignVCenter | Qt::AlignLeading, m_legend.at(i));
        x += wide + units(4);
    }
}

int Timeline::rowAt(const QPoint& position) const
{
    const int row = (position.y() - rowsTop()) / rowHeight();
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
