#include "ui/widgets/reason_rows.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPainter>
#include <QResizeEvent>

ReasonRows::ReasonRows(const QList<ReasonLine::Row>& rows, QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setSpacing(0);
    for (const ReasonLine::Row& row : rows)
        addLine(row);
    whenThemeChanges(this, [this] {
        m_grid->setContentsMargins(strokeWidth(1), strokeWidth(1), strokeWidth(1), strokeWidth(1));
        arrange(columnsIn(width()));
    });
}

void ReasonRows::addLine(const ReasonLine::Row& row)
{
    const int index = int(m_lines.size());
    auto* cell = new QWidget(this);
    auto* link = new LinkButton(row.link, cell);
    m_lines.append({new TextLabel(row.text, TextRole::Body, this), new TextLabel(row.secondary, TextRole::Body, this), cell, link,
                    index > 0 ? newDivider(this) : nullptr});
    m_lines.last().secondary->setMuted(true);
    auto* around = new QHBoxLayout(cell);
    setSpaces(around, 0, 2, 2, 4, 2);
    around->addWidget(link);
    link->setSmall(true);
    link->setUnderlined(false);
    // Several rows have the same words; the screen reader must know whose they are.
    link->setAccessibleName(row.link);
    link->setAccessibleDescription(row.text);
    link->setVisible(!row.link.isEmpty());
    connect(link, &QPushButton::clicked, this, [this, index] { Q_EMIT activated(index); });
}

QList<LinkButton*> ReasonRows::links() const
{
    QList<LinkButton*> all;
    for (const Line& line : m_lines)
        all.append(line.link);
    return all;
}

int ReasonRows::textWidth() const
{
    int widest = 0;
    for (const Line& line : m_lines)
        widest = std::max(widest, ::textWidth(TextRole::Body, line.text->text()) + 1);
    return widest + units(3) + units(2);
}

int ReasonRows::linkWidth() const
{
    int widest = 0;
    for (const Line& line : m_lines)
        widest = std::max(widest, line.link->isVisibleTo(this) ? line.cell->sizeHint().width() : 0);
    return widest;
}

int ReasonRows::columnsIn(int width) const
{
    int secondary = 0;
    for (const Line& line : m_lines)
        secondary = std::max(secondary, line.secondary->minimumSizeHint().width());
    const int room = width - 2 * strokeWidth(1);
    if (textWidth() + secondary + linkWidth() <= room)
        return 3;
    return textWidth() + linkWidth() <= room ? 2 : 1;
}

void ReasonRows::arrange(int columns)
{
    m_columns = columns;
    constexpr int gridRows = 4; // divider, text, second text, link
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, columns == 3 ? 2 : 0);
    m_grid->setColumnMinimumWidth(0, columns == 1 ? 0 : textWidth());
    for (int i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines.at(i);
        const int top = i * gridRows;
        for (QWidget* part : {line.divider, static_cast<QWidget*>(line.text), static_cast<QWidget*>(line.secondary), line.cell})
            if (part)
                m_grid->removeWidget(part);
        if (line.divider)
            m_grid->addWidget(line.divider, top, 0, 1, 3);
        m_grid->addWidget(line.text, top + 1, 0);
        m_grid->addWidget(line.secondary, columns == 3 ? top + 1 : top + 2, columns == 3 ? 1 : 0);
        m_grid->addWidget(line.cell, columns == 1 ? top + 3 : top + 1, columns == 1 ? 0 : 2, columns == 2 ? 2 : 1, 1);
        const bool isBelow = columns < 3;
        line.text->setContentsMargins(units(3), units(2), units(2), isBelow ? 0 : units(2));
        line.secondary->setContentsMargins(units(isBelow ? 3 : 2), isBelow ? 0 : units(2), units(2), columns == 1 ? 0 : units(2));
        static_cast<QHBoxLayout*>(line.cell->layout())
            ->setContentsMargins(units(columns == 1 ? 3 : 2), units(columns == 1 ? 1 : 2), units(4), units(2));
    }
    updateGeometry();
}

QSize ReasonRows::minimumSizeHint() const { return QSize(std::max(linkWidth(), scaled(160)), m_grid->minimumSize().height()); }

void ReasonRows::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (const int columns = columnsIn(event->size().width()); columns != m_columns)
        arrange(columns);
}

void ReasonRows::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(&painter, rect(), controlRadius(), palette().color(QPalette::Base), colours().divider, strokeWidth(1));
}
