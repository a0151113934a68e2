#include "ui/window/status_line.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"
#include "ui/window/bar_button.h"
#include "ui/window/elided_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent), m_name(new ElidedLabel(TextRole::Caption)), m_firstDivider(newDivider(this, true)),
      m_kind(new ElidedLabel(TextRole::Caption, true)), m_secondDivider(newDivider(this, true)),
      m_edition(new ElidedLabel(TextRole::Caption, true)), m_editionButton(new BarButton("", TextRole::Caption)),
      m_independent(new TextLabel(TextRole::Caption)), m_assumptions(new LinkButton), m_edge(new QWidget),
      m_dateButton(new BarButton("calendar-days", TextRole::Caption)), m_date(new ElidedLabel(TextRole::Caption))
{
    m_edition->setElideMode(Qt::ElideMiddle); // it ends with its year
    m_editionButton->setElideMode(Qt::ElideMiddle);
    setObjectName(u"statusLine"_s);
    m_dateButton->setObjectName(u"dateButton"_s);
    m_editionButton->setObjectName(u"editionButton"_s);
    m_assumptions->setObjectName(u"assumptionsLink"_s);
    m_assumptions->setSmall(true);
    setScaledFixedWidth(m_edge, 1); // the button of the date has an edge of its own
    for (QWidget* date : {static_cast<QWidget*>(m_dateButton), static_cast<QWidget*>(m_date)})
        date->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // never cut: others give way
    auto* row = new QHBoxLayout(this);
    setSpaces(row, 4, 4, 0, 2, 0);
    m_independent->setMuted(true); // wraps: it may not be cut
    whenThemeChanges(m_independent, [this] { m_independent->setContentsMargins(0, units(1), 0, units(1)); });
    for (QWidget* part : {static_cast<QWidget*>(m_name), m_firstDivider, static_cast<QWidget*>(m_kind), m_secondDivider,
                          static_cast<QWidget*>(m_edition), static_cast<QWidget*>(m_editionButton)})
        row->addWidget(part);
    row->addWidget(m_independent, 1000);
    row->addStretch(1);
    row->addWidget(m_assumptions);
    row->addWidget(m_edge);
    row->addWidget(m_dateButton);
    row->addWidget(m_date);
    connect(m_dateButton, &BarButton::clicked, this, &StatusLine::dateWanted);
    connect(m_editionButton, &BarButton::clicked, this, &StatusLine::editionWanted);
    connect(m_assumptions, &LinkButton::clicked, this, &StatusLine::assumptionsWanted);
    whenThemeChanges(this, [this] {
        setBarHeight();
        m_firstDivider->setFixedHeight(scaled(16));
        m_secondDivider->setFixedHeight(scaled(16));
        fold();
    });
    retranslate();
}

// 30; with the zoom the words grow, not the room round them. The statement of the first start takes the lines that it needs.
void StatusLine::setBarHeight()
{
    const int height = std::max({units(15) / 2, lineHeightOf(TextRole::Caption) + 12, m_assumptions->minimumSizeHint().height()});
    setMinimumHeight(height);
    setMaximumHeight(m_workspace ? height : QWIDGETSIZE_MAX);
}

int StatusLine::dateWidth() const
{
    const int edge = units(2);
    if (m_workspace->kind() == WorkspaceKind::Training)
        return units(4) + m_dateButton->sizeHint().width() + edge;
    return units(4) + m_date->sizeHint().width() + edge + m_edge->width() + units(4);
}

QSize StatusLine::minimumSizeHint() const
{
    const QSize all = QWidget::minimumSizeHint();
    if (!m_workspace)
        return all;
    return {qMin(all.width(), units(4) + m_name->minimumSizeHint().width() + dateWidth()), all.height()};
}

// The date is whole, the name and the edition are told apart: where that leaves no room for the kind of workspace, it is left
// out, and where not even their first letters would fit beside each other, the edition.
void StatusLine::fold()
{
    if (!m_workspace)
        return;
    const bool training = m_workspace->kind() == WorkspaceKind::Training;
    QWidget* edition = training ? static_cast<QWidget*>(m_editionButton) : m_edition;
    const int gap = units(4);
    const int between = gap + m_firstDivider->sizeHint().width() + gap;
    const int whole = gap + m_name->sizeHint().width() + between + m_kind->sizeHint().width() + between +
                      edition->sizeHint().width() + dateWidth();
    const int least = gap + m_name->minimumSizeHint().width() + between + edition->minimumSizeHint().width() + dateWidth();
    m_kind->setVisible(whole <= width() || !m_narrow);
    m_secondDivider->setVisible(!m_kind->isHidden());
    edition->setVisible(least <= width() || !m_narrow);
    m_firstDivider->setVisible(!edition->isHidden());
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void StatusLine::setWorkspace(const Workspace* workspace)
{
    m_workspace = workspace;
    retranslate();
}

void StatusLine::setNarrow(bool narrow)
{
    m_narrow = narrow;
    retranslate();
}

void StatusLine::retranslate()
{
    m_independent->setText(tr(
        "Vantaggi is an independent training tool. It is not made or endorsed by the owner of the portals that it rehearses."));
    m_assumptions->setText(tr("What is simulated or assumed"));
    const bool open = m_workspace;
    const bool training = open && m_workspace->kind() == WorkspaceKind::Training;
    if (open) {
        m_name->setText(wording::textOf(m_workspace->name()));
        m_kind->setText(training ? tr("Training workspace") : tr("Organisation workspace"));
        const QString edition = wording::textOf(m_workspace->edition().name);
        m_edition->setText(edition);
        m_editionButton->setText(edition);
        m_editionButton->setAccessibleName(tr("Edition: %1").arg(edition));
        m_editionButton->setToolTip(edition + u'\n' + tr("Try another edition")); // it may be cut
        m_editionButton->setAccessibleDescription(tr("Try another edition"));
        const QString today = tr("Today: %1").arg(wording::dateText(m_workspace->today()));
        m_dateButton->setText(today);
        m_dateButton->setAccessibleName(today);
        m_dateButton->setToolTip(tr("Set or advance the date"));
        m_dateButton->setAccessibleDescription(tr("Set or advance the date"));
        m_date->setText(today);
    }
    m_name->setVisible(open);
    m_firstDivider->setVisible(open);
    m_kind->setVisible(open);
    m_secondDivider->setVisible(open);
    m_edition->setVisible(open && !training);
    m_editionButton->setVisible(training);
    m_dateButton->setVisible(training);
    m_date->setVisible(open && !training);
    m_independent->setVisible(!open);
    m_assumptions->setVisible(!open);
    m_edge->setVisible(!open || !training);
    setBarHeight();
    fold();
}

void StatusLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(0, 0, width(), 1, colours().divider);
}
