#include "ui/widgets/reason_line.h"

#include "ui/theme/paint.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace {

/// The framed list of rows.
class RowList : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(&painter, rect(), controlRadius(), palette().color(QPalette::Base), colours().divider, strokeWidth(1));
    }
};

} // namespace

ReasonLine::ReasonLine(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel("lock", 20, this))
    , m_reason(new TextLabel(TextRole::Strong, this))
    , m_explanation(new TextLabel(TextRole::Body, this))
    , m_rows(nullptr)
    , m_column(new QVBoxLayout)
{
    setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    setSpaces(row, 3);
    setSpaces(m_column, 0);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(m_column, 1);
    m_column->addWidget(m_reason);
    m_column->addWidget(m_explanation);
    hide();
}

void ReasonLine::setReason(const QString& reason, const QString& explanation, const QList<Row>& rows)
{
    m_reason->setText(reason);
    m_explanation->setText(explanation);
    rebuildRows(rows);
    updateLabels();
    setAccessibleName(reason);
    setAccessibleDescription(explanation);
    setVisible(!reason.isEmpty());
    // The links are new; they come after the reason, not after the rest of the page.
    QWidget* before = this;
    for (LinkButton* link : findChildren<LinkButton*>()) {
        setTabOrder(before, link);
        before = link;
    }
}

QString ReasonLine::reason() const { return m_reason->text(); }

void ReasonLine::setCompact(bool compact)
{
    m_compact = compact;
    m_icon->setLogicalSize(compact ? 15 : 20);
    m_reason->setRole(compact ? TextRole::Caption : TextRole::Strong);
    m_explanation->setRole(compact ? TextRole::Caption : TextRole::Body);
    updateLabels();
}

void ReasonLine::setLink(const QString& text)
{
    m_link = text;
    updateLabels();
}

void ReasonLine::setIconName(const char* name) { m_icon->setIconName(name); }

void ReasonLine::updateLabels()
{
    m_explanation->setVisible(!m_explanation->text().isEmpty());
    m_reason->setTrailing(nullptr);
    m_explanation->setTrailing(nullptr);
    if (m_link.isEmpty())
        return;
    auto* link = new LinkButton(m_link);
    link->setSmall(m_compact);
    connect(link, &QPushButton::clicked, this, &ReasonLine::linkActivated);
    (m_explanation->text().isEmpty() ? m_reason : m_explanation)->setTrailing(link);
}

void ReasonLine::rebuildRows(const QList<Row>& rows)
{
    delete m_rows;
    m_rows = nullptr;
    if (rows.isEmpty()) {
        m_explanation->setContentsMargins(0, 0, 0, 0);
        return;
    }
    m_rows = new RowList(this);
    m_rows->setContentsMargins(strokeWidth(1), strokeWidth(1), strokeWidth(1), strokeWidth(1));
    auto* grid = new QGridLayout(m_rows);
    grid->setSpacing(0);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    for (int i = 0; i < rows.size(); ++i) {
        const Row& row = rows.at(i);
        const int line = 2 * i;
        if (i > 0)
            grid->addWidget(newDivider(m_rows), line - 1, 0, 1, 3);
        auto* text = new TextLabel(row.text, TextRole::Body, m_rows);
        auto* secondary = new TextLabel(row.secondary, TextRole::Body, m_rows);
        secondary->setMuted(true);
        text->setContentsMargins(units(3), units(2), units(2), units(2));
        secondary->setContentsMargins(units(2), units(2), units(2), units(2));
        grid->addWidget(text, line, 0);
        grid->addWidget(secondary, line, 1);
        auto* cell = new QWidget(m_rows);
        auto* cellRow = new QHBoxLayout(cell);
        setSpaces(cellRow, 0, 2, 2, 4, 2);
        auto* link = new LinkButton(row.link, cell);
        link->setSmall(true);
        link->setUnderlined(false);
        // Several rows have the same words; the screen reader must know whose they are.
        link->setAccessibleName(row.link);
        link->setAccessibleDescription(row.text);
        link->setVisible(!row.link.isEmpty());
        connect(link, &QPushButton::clicked, this, [this, i] { Q_EMIT rowActivated(i); });
        cellRow->addWidget(link);
        grid->addWidget(cell, line, 2);
    }
    m_column->addWidget(m_rows);
    whenThemeChanges(m_rows, [this] { m_explanation->setContentsMargins(0, 0, 0, units(2)); });
}
