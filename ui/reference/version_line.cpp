#include "ui/reference/version_line.h"

#include "model/wording.h"
#include "ui/reference/wrapping_table.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_table_model.h"
#include "ui/widgets/timeline.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

VersionLine::VersionLine(Workspace& workspace, QWidget* parent)
    : Card(parent), m_workspace(workspace), m_timeline(new Timeline(this)), m_table(new WrappingTable(this)),
      m_rows(new TextTableModel(this)), m_whole(new TextTableModel(this))
{
    m_timeline->setObjectName(u"timeline"_s);
    bodyLayout()->addWidget(m_timeline);
    m_table->setObjectName(u"lineTable"_s);
    m_table->setSecondLines(true);
    m_table->tableDelegate()->setSecondLine(2, TextTableModel::SecondLineRole);
    m_table->tableDelegate()->setChips(3, chipOfCell);
    m_table->setFoldOrder({2, 1});
    m_table->setModel(m_rows);
    addFlush(newDivider(this));
    addFlush(m_table);
    connect(m_timeline, &Timeline::rowClicked, this, &VersionLine::choose);
    for (const auto signal : {&Table::clicked, &Table::activated})
        connect(m_table, signal, this, [this](const QModelIndex& index) { choose(index.row()); });
}

void VersionLine::choose(int row)
{
    if (row >= 0 && row < m_ids.size() && m_ids.at(row) != m_version)
        Q_EMIT versionChosen(m_ids.at(row));
}

void VersionLine::retranslate()
{
    setTitle(tr("All versions"));
    m_timeline->setLegend(tr("Recent"), tr("Mainstream support, no longer recent"), tr("Extended support"));
}

// The last day on which it is recent; null where that does not end, or where it never is.
static std::optional<QDate> recentUntil(const QList<CoveragePeriod>& periods)
{
    const auto last = std::find_if(periods.rbegin(), periods.rend(), [](const CoveragePeriod& p) { return p.coverage.recent; });
    return last == periods.rend() ? std::nullopt : std::optional(last->until);
}

static QList<Timeline::Span> spansOf(const ProductVersion& version, const std::optional<QDate>& recent)
{
    QList<Timeline::Span> spans;
    QDate next = version.released;
    if (recent) {
        spans.append({next, *recent, Timeline::Kind::Full});
        next = recent->isValid() ? recent->addDays(1) : QDate();
    }
    if (next.isValid() && (!version.mainstreamEnd.isValid() || next <= version.mainstreamEnd)) {
        spans.append({next, version.mainstreamEnd, Timeline::Kind::Faint});
        next = version.mainstreamEnd.isValid() ? version.mainstreamEnd.addDays(1) : QDate();
    }
    if (next.isValid() && version.extendedEnd.isValid() && next <= version.extendedEnd)
        spans.append({next, version.extendedEnd, Timeline::Kind::Dashed});
    return spans;
}

static TextCell statusOf(const Coverage& coverage)
{
    if (coverage.recent)
        return {VersionLine::tr("Recent, %1").arg(rankText(coverage.rank.value_or(0))), {}, Tone::Success};
    if (contains(coverage.reasons, Reason::NotReleased))
        return {VersionLine::tr("Not released"), {}, Tone::Neutral, "circle-dashed"};
    return {VersionLine::tr("Not recent, %1").arg(rankText(coverage.rank.value_or(0))), {}, Tone::Neutral, "circle-slash"};
}

void VersionLine::showLineOf(const ProductVersion& version, const QDate& date)
{
    m_version = version.id;
    setVisible(version.deployment == Deployment::OnPremises);
    if (version.deployment == Deployment::Cloud)
        return;
    const QList<ProductVersion>& line = m_workspace.catalogue().wholeLineOf(version);
    QList<Timeline::Row> bars;
    QList<QList<TextCell>> rows, whole;
    m_ids.clear();
    const auto dateOr = [](const QDate& day, const QString& none) { return day.isValid() ? wording::dateText(day) : none; };
    for (auto other = line.rbegin(); other != line.rend(); ++other) {
        const QList<CoveragePeriod> periods = coveragePeriods(*other, line);
        const std::optional<QDate> recent = recentUntil(periods);
        const QString recentText = recent ? dateOr(*recent, tr("No end known")) : tr("Never");
        const QString mainstreamText = dateOr(other->mainstreamEnd, tr("No end announced"));
        const TextCell status = statusOf(coverageOf(*other, line, date));
        m_ids.append(other->id);
        rows.append({{wording::textOf(other->versionName), tr("Released: %1").arg(wording::dateText(other->released))},
                     {recentText},
                     {mainstreamText,
                      other->extendedEnd.isValid() ? tr("extended: %1").arg(wording::dateText(other->extendedEnd)) : QString()},
                     status});
        whole.append({{wording::productText(*other)},
                      {wording::dateText(other->released)},
                      {recentText},
                      {mainstreamText},
                      {dateOr(other->extendedEnd, tr("None", "extended support"))},
                      status});
        bars.append({wording::textOf(other->versionName),
                     tr("released %1, recent until: %2, mainstream support until: %3")
                         .arg(wording::dateText(other->released), recentText, mainstreamText),
                     spansOf(*other, recent), other->id == version.id});
    }
    m_timeline->setAccessibleName(tr("Timeline of %1").arg(wording::textOf(version.productName)));
    m_timeline->setRows(bars);
    m_timeline->setMarker(date, wording::dateText(date));
    m_table->setAccessibleName(tr("Versions of %1").arg(wording::textOf(version.productName)));
    m_rows->setTable({tr("Version"), tr("Recent until"), tr("Mainstream support until"), tr("On this date")}, rows);
    m_whole->setTable({tr("Version"), tr("Released"), tr("Recent until"), tr("Mainstream support until"),
                       tr("Extended support until"), wording::withDate(tr("Status on %1"), date)},
                      whole);
    m_table->selectRow(int(m_ids.indexOf(version.id)));
}
