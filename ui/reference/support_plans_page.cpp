#include "ui/reference/support_plans_page.h"

#include "model/catalogue/reference_reader.h"
#include "model/wording.h"
#include "ui/exporting.h"
#include "ui/reference/plan_filter.h"
#include "ui/reference/wrapping_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_table_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

SupportPlansPage::SupportPlansPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_rows(new TextTableModel(this)), m_whole(new TextTableModel(this))
{
    if (const auto plans = readPlanComparison())
        m_plans = plans.value();
    build();
    connect(&m_workspace, &Workspace::changed, this, &SupportPlansPage::refresh);
    retranslate();
}

void SupportPlansPage::build()
{
    m_copy = new Button(ButtonKind::Secondary, "copy", this);
    m_copy->setObjectName(u"copyButton"_s);
    m_export = new ExportButton([this] { return exportOf(*m_whole, title()); }, this);
    m_print = new PrintButton([this] { return sheet(); }, m_export->bar(), this);
    addHeaderAction(m_copy);
    addHeaderAction(m_export);
    wideLayout()->addWidget(m_export->bar());
    addHeaderAction(m_print);
    connect(m_copy, &Button::clicked, this, &SupportPlansPage::copy);
    m_filter = new PlanFilter(m_workspace, this);
    connect(m_filter, &PlanFilter::changed, this, [this] {
        refresh();
        announce(this, m_shown.isEmpty() ? tr("No plan fits") : m_count->text());
    });
    m_count = new TextLabel(TextRole::Caption, this);
    m_count->setMuted(true);
    m_list = new Card(this);
    m_table = new WrappingTable(m_list);
    m_table->setObjectName(u"plansTable"_s);
    m_table->setFoldOrder({2, 3, 1, 4}); // price, incidents, scope, response
    m_table->setModel(m_rows);
    m_list->addFlush(m_table);
    m_table->setCopy([this] { copy(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (!row.isValid() || row.row() >= m_shown.size())
            return;
        m_chosen = m_shown.at(row.row()).id;
        showChosen();
    });
    m_empty = new EmptyState("inbox", this);
    m_empty->setObjectName(u"emptyState"_s);
    connect(m_empty, &EmptyState::activated, this, &SupportPlansPage::clearFilter);
    m_details = new Card(this);
    m_details->setObjectName(u"planDetails"_s);
    m_facts = new Facts(m_details);
    m_facts->setLarge(true);
    m_sources = new TextLabel(TextRole::Caption, m_details);
    m_sources->setMuted(true);
    m_details->bodyLayout()->addWidget(m_facts);
    m_details->bodyLayout()->addWidget(m_sources);
    m_note = new TextLabel(TextRole::Caption, this);
    m_note->setMuted(true);
    for (QWidget* part : {static_cast<QWidget*>(m_filter), static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_list),
                          static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_details), static_cast<QWidget*>(m_note)})
        contentLayout()->addWidget(part);
}

void SupportPlansPage::retranslate()
{
    setBreadcrumb({tr("Benefits")});
    setTitle(tr("Partner support plans"));
    setSubtitle(tr("What the membership gives, and what can be bought besides"));
    m_copy->setText(tr("&Copy"));
    m_filter->retranslate();
    m_table->setAccessibleName(tr("Partner support plans"));
    m_empty->setTexts(tr("No plan fits"), tr("No plan of the comparison gives all that is asked for here."));
    m_empty->setButtonText(tr("Clear the filter"));
    m_note->setText(
        tr("Facts of the edition of 2021, from Microsoft's own pages where nothing else is said. A second-hand figure "
           "comes from somebody else; what no source says is marked \"not found\". Prices and response times bind nobody: "
           "ask before buying."));
    refresh();
}

QString SupportPlansPage::factText(const PlanFact& fact) const
{
    const QString text = wording::textOf(fact.text);
    switch (fact.certainty) {
    case Certainty::Sourced: return text;
    case Certainty::SecondHand: return tr("%1 (second-hand)").arg(text);
    case Certainty::NotFound: return tr("%1 (not found)").arg(text);
    case Certainty::Assumed: return tr("%1 (our assumption)").arg(text);
    }
    Q_UNREACHABLE();
}

void SupportPlansPage::refresh()
{
    m_shown = plansThatFit(m_filter->need(), m_plans);
    static const QString inTable[] = {u"scope"_s, u"price"_s, u"incidents"_s, u"response"_s};
    QStringList heads{tr("Plan")};
    for (const QString& id : inTable)
        heads.append(wording::textOf(m_plans.aspects.value(m_plans.aspect(id)).name));
    QStringList wholeHeads{tr("Plan")};
    QList<QList<TextCell>> rows, whole;
    for (const PlanComparison::Aspect& aspect : std::as_const(m_plans.aspects))
        whole.append({{wording::textOf(aspect.name)}});
    for (const ComparedPlan& plan : std::as_const(m_shown)) {
        QList<TextCell> row{{wording::textOf(plan.name)}};
        for (const QString& id : inTable)
            row.append({wording::textOf(plan.facts.value(m_plans.aspect(id)).shortText)});
        rows.append(row);
        wholeHeads.append(wording::textOf(plan.name));
        for (qsizetype i = 0; i < plan.facts.size(); ++i)
            whole[i].append({factText(plan.facts.at(i))});
    }
    m_whole->setTable(wholeHeads, whole);
    m_rows->setTable(heads, rows);
    m_count->setText(tr("%n plan(s)", nullptr, int(m_shown.size())));
    for (QWidget* part : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_copy),
                          static_cast<QWidget*>(m_export), static_cast<QWidget*>(m_print)})
        part->setVisible(!m_shown.isEmpty());
    m_empty->setVisible(m_shown.isEmpty());
    const auto chosen = std::find_if(m_shown.cbegin(), m_shown.cend(), [&](const ComparedPlan& p) { return p.id == m_chosen; });
    m_chosen = m_shown.isEmpty() ? m_chosen : chosen == m_shown.cend() ? m_shown.first().id : m_chosen;
    if (!m_shown.isEmpty())
        m_table->selectRow(chosen == m_shown.cend() ? 0 : int(chosen - m_shown.cbegin()));
    showChosen();
}

void SupportPlansPage::showChosen()
{
    const auto plan = std::find_if(m_shown.cbegin(), m_shown.cend(), [&](const ComparedPlan& p) { return p.id == m_chosen; });
    m_details->setVisible(plan != m_shown.cend());
    if (plan == m_shown.cend())
        return;
    m_details->setTitle(wording::textOf(plan->name));
    QList<Facts::Fact> facts;
    for (qsizetype i = 0; i < m_plans.aspects.size(); ++i)
        facts.append({wording::textOf(m_plans.aspects.at(i).name), factText(plan->facts.at(i))});
    m_facts->setFacts(facts);
    m_sources->setText(tr("Sources: %1.").arg(wording::textOf(plan->sources)));
}

void SupportPlansPage::clearFilter()
{
    m_filter->clear();
    m_filter->focusFirst(); // the button that was pressed is gone
}

void SupportPlansPage::copy()
{
    QGuiApplication::clipboard()->setText(tabSeparated(*m_whole));
    announce(this, tr("Comparison copied"));
}

void SupportPlansPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_filter->setNarrow(effectiveWidth(this) < 1100);
}

Print SupportPlansPage::sheet() const
{
    Print sheet;
    sheet.title = title();
    sheet.lines = {m_count->text()};
    sheet.list = exportOf(*m_whole, sheet.title);
    sheet.footnote = m_note->text();
    return sheet;
}
