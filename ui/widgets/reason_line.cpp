#include "ui/widgets/reason_line.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/reason_rows.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

ReasonLine::ReasonLine(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    hide();
}

void ReasonLine::furnish()
{
    if (m_reason)
        return;
    m_icon = new IconLabel(m_iconName, 20, this);
    m_reason = new TextLabel(TextRole::Strong, this);
    m_explanation = new TextLabel(TextRole::Body, this);
    m_column = new QVBoxLayout;
    auto* row = new QHBoxLayout(this);
    setSpaces(row, 3);
    setSpaces(m_column, 0);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(m_column, 1);
    m_column->addWidget(m_reason);
    m_column->addWidget(m_explanation);
    applySize();
}

void ReasonLine::setReason(const QString& reason, const QString& explanation, const QList<Row>& rows)
{
    if (!m_reason && reason.isEmpty())
        return;
    furnish();
    m_reason->setText(reason);
    m_explanation->setText(explanation);
    rebuildRows(rows);
    updateLabels();
    setAccessibleName(reason);
    setAccessibleDescription(explanation);
    setVisible(!reason.isEmpty());
}

QList<LinkButton*> ReasonLine::links() const
{
    QList<LinkButton*> all;
    if (!m_reason)
        return all;
    for (const TextLabel* label : {m_reason, m_explanation})
        if (auto* link = qobject_cast<LinkButton*>(label->trailing()))
            all.append(link);
    return m_rows ? all + m_rows->links() : all;
}

QString ReasonLine::reason() const { return m_reason ? m_reason->text() : QString(); }

void ReasonLine::setCompact(bool compact)
{
    m_compact = compact;
    if (!m_reason)
        return;
    applySize();
    updateLabels();
}

void ReasonLine::applySize()
{
    m_icon->setLogicalSize(m_compact ? 15 : 20);
    m_reason->setRole(m_compact ? TextRole::Caption : TextRole::Strong);
    m_explanation->setRole(m_compact ? TextRole::Caption : TextRole::Body);
}

void ReasonLine::setLink(const QString& text)
{
    m_link = text;
    if (m_reason)
        updateLabels();
}

void ReasonLine::setIconName(const char* name)
{
    m_iconName = name;
    if (m_icon)
        m_icon->setIconName(name);
}

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
    if (m_rows) {
        // Pressing a link of theirs is what usually brings new rows: the link must outlive its own signal.
        m_rows->hide();
        m_column->removeWidget(m_rows);
        m_rows->deleteLater();
        m_rows = nullptr;
    }
    if (rows.isEmpty()) {
        m_explanation->setContentsMargins(0, 0, 0, 0);
        return;
    }
    m_rows = new ReasonRows(rows, this);
    connect(m_rows, &ReasonRows::activated, this, &ReasonLine::rowActivated);
    m_column->addWidget(m_rows);
    whenThemeChanges(m_rows, [this] { m_explanation->setContentsMargins(0, 0, 0, units(2)); });
}
