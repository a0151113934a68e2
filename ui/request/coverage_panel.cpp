#include "ui/request/coverage_panel.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

CoveragePanel::CoveragePanel(Workspace& workspace, QWidget* parent)
    : Card(parent), m_workspace(workspace), m_rule(new TextLabel(TextRole::Caption)), m_rows(new QWidget),
      m_rowLayout(new QVBoxLayout(m_rows))
{
    setObjectName(QStringLiteral("coveragePanel"));
    setSmallTitle(true);
    setSpaces(m_rowLayout, 1);
    bodyLayout()->addWidget(m_rule);
    bodyLayout()->addWidget(m_rows);
}

void CoveragePanel::setVersion(const ProductVersion* version)
{
    m_version = version ? version->id : QString();
    rebuild();
}

void CoveragePanel::rebuild()
{
    setTitle(tr("What is covered"));
    m_rule->setText(tr("Microsoft Product Support covers recent on-premises products: the current version (N) and the one before "
                       "(N-1), while mainstream support lasts."));
    while (QLayoutItem* item = m_rowLayout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const ProductVersion* chosen = m_workspace.catalogue().product(m_version);
    const bool hasVersions = chosen && chosen->deployment == Deployment::OnPremises;
    m_rows->setVisible(hasVersions);
    if (!hasVersions)
        return;
    const QList<ProductVersion>& versions = m_workspace.catalogue().versionsOf(*chosen); // oldest first
    for (auto version = versions.rbegin(); version != versions.rend(); ++version)
        if (version->id == chosen->id || version->released <= m_workspace.today())
            addRow(*version, chosen->id);
}

void CoveragePanel::addRow(const ProductVersion& version, const QString& chosen)
{
    const Coverage coverage = m_workspace.coverage(version);
    auto* row = new QWidget(m_rows);
    auto* line = new QHBoxLayout(row);
    setSpaces(line, 2);
    auto* name = new TextLabel(wording::textOf(version.versionName),
                               version.id == chosen ? TextRole::CaptionStrong : TextRole::Caption, row);
    auto* chip = new StatusChip(row);
    if (coverage.recent)
        chip->setContent({Tone::Success, tr("Recent, %1").arg(rankText(coverage.rank.value_or(0))), {}});
    else if (contains(coverage.reasons, Reason::NotReleased))
        chip->setContent({Tone::Neutral, tr("Not released"), "circle-dashed"});
    else
        chip->setContent({Tone::Neutral, tr("Not recent"), "circle-slash"});
    line->addWidget(name, 1);
    line->addWidget(chip);
    m_rowLayout->addWidget(newDivider(m_rows));
    m_rowLayout->addWidget(row);
}
