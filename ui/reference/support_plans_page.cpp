#include "ui/reference/support_plans_page.h"

#include "model/catalogue/reference_reader.h"
#include "model/wording.h"
#include "ui/exporting.h"
#include "ui/reference/wrapping_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/field.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_table_model.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QItemSelectionModel>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr const char* anyId = "any";

SupportPlansPage::SupportPlansPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_rows(new TextTableModel(this)), m_whole(new TextTableModel(this))
{
    if (const auto plans = readPlanComparison())
        m_plans = plans.value();
    buildFilter();
    build();
    connect(&m_workspace, &Workspace::changed, this, &SupportPlansPage::refresh);
    retranslate();
}

void SupportPlansPage::buildFilter()
{
    m_product = new SearchableCombo;
    m_product->setObjectName(u"productCombo"_s);
    m_productField = new Field(m_product, this);
    m_where = new Segmented;
    m_where->setObjectName(u"whereFilter"_s);
    for (const QString& id : {QString::fromLatin1(anyId), codeOf(Deployment::OnPremises), codeOf(Deployment::Cloud)})
        m_where->addChoice(id, id);
    m_response = new Segmented;
    m_response->setObjectName(u"responseFilter"_s);
    for (const QString& id : {QString::fromLatin1(anyId), u"2"_s, u"1"_s})
        m_response->addChoice(id, id);
    m_where->setCurrentId(QString::fromLatin1(anyId));
    m_response->setCurrentId(QString::fromLatin1(anyId));
    m_whereField = new Field(m_where, this);
    m_responseField = new Field(m_response, this);
    m_customers = new QCheckBox(this);
    m_customers->setObjectName(u"customersCheck"_s);
    m_filter = new QGridLayout;
    whenThemeChanges(m_filter, [this] {
        m_filter->setHorizontalSpacing(units(6));
        m_filter->setVerticalSpacing(units(3));
    });
    contentLayout()->addLayout(m_filter);
    arrangeFilter();
    connect(m_product, &SearchableCombo::idChosen, this, [this](const QString& id) {
        if (const ProductVersion* product = m_workspace.catalogue().product(id))
            m_where->setCurrentId(codeOf(product->deployment));
        refresh();
        announce(this, m_count->text());
    });
    const auto narrowed = [this] {
        refresh();
        announce(this, m_shown.isEmpty() ? tr("No plan fits") : m_count->text());
    };
    connect(m_where, &Segmented::chosen, this, [this, narrowed](const QString& id) {
        const ProductVersion* product = m_workspace.catalogue().product(m_product->currentId());
        if (product && id != codeOf(product->deployment))
            m_product->setCurrentId({}); // the later choice counts
        narrowed();
    });
    connect(m_response, &Segmented::chosen, this, narrowed);
    connect(m_customers, &QCheckBox::toggled, this, narrowed);
}

// Wide: one line of three fields and the check box below the first. Narrow: one below the other.
void SupportPlansPage::arrangeFilter()
{
    const std::initializer_list<QWidget*> parts{m_productField, m_whereField, m_responseField, m_customers};
    for (QWidget* part : parts)
        m_filter->removeWidget(part);
    int place = 0;
    for (QWidget* part : parts) {
        const bool isBelow = m_isNarrow || part == m_customers;
        m_filter->addWidget(part, isBelow ? (m_isNarrow ? place : 1) : 0, isBelow ? 0 : place,
                            part == m_productField ? Qt::AlignTop : Qt::AlignTop | Qt::AlignLeft);
        ++place;
    }
    m_filter->setColumnStretch(0, 1);
}

void SupportPlansPage::build()
{
    m_copy = new Button(ButtonKind::Secondary, "copy", this);
    m_copy->setObjectName(u"copyButton"_s);
    m_print = new Button(ButtonKind::Secondary, "printer", this);
    m_print->setObjectName(u"printButton"_s);
    m_export = new ExportButton([this] { return exportOf(*m_whole, title()); }, this);
    addHeaderAction(m_copy);
    addHeaderAction(m_export);
    wideLayout()->addWidget(m_export->bar());
    addHeaderAction(m_print);
    connect(m_copy, &Button::clicked, this, &SupportPlansPage::copy);
    connect(m_print, &Button::clicked, this, [this] { printWithDialog(this, sheet()); });
    m_count = new TextLabel(TextRole::Caption, this);
    m_count->setMuted(true);
    m_list = new Card(this);
    m_table = new WrappingTable(m_list);
    m_table->setObjectName(u"plansTable"_s);
    m_table->setFoldOrder({2, 3, 1, 4}); // price, incidents, scope, response: they stand with the chosen plan below
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
    for (QWidget* part : {static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_empty),
                          static_cast<QWidget*>(m_details), static_cast<QWidget*>(m_note)})
        contentLayout()->addWidget(part);
}

void SupportPlansPage::retranslate()
{
    setBreadcrumb({tr("Benefits")});
    setTitle(tr("Partner support plans"));
    setSubtitle(tr("What the membership gives, and what can be bought besides"));
    m_copy->setText(tr("&Copy"));
    m_print->setText(tr("&Print"));
    m_productField->setLabel(tr("P&roduct"));
    m_product->setPlaceholder(tr("Any product"));
    m_whereField->setLabel(tr("Where it runs"));
    m_where->setChoiceText(QString::fromLatin1(anyId), tr("All"));
    for (Deployment deployment : {Deployment::OnPremises, Deployment::Cloud})
        m_where->setChoiceText(codeOf(deployment), wording::textOf(deployment));
    m_responseField->setLabel(tr("First response at severity A"));
    m_response->setChoiceText(QString::fromLatin1(anyId), tr("Any"));
    m_response->setChoiceText(u"2"_s, tr("Within %n hour(s)", nullptr, 2));
    m_response->setChoiceText(u"1"_s, tr("Within %n hour(s)", nullptr, 1));
    m_customers->setText(tr("Usable for c&ustomers"));
    m_table->setAccessibleName(tr("Partner support plans"));
    m_empty->setTexts(tr("No plan fits"), tr("No plan of the comparison gives all that is asked for here."));
    m_empty->setButtonText(tr("Clear the filter"));
    m_note->setText(
        tr("Facts of the edition of 2021, from Microsoft's own pages where nothing else is said. A second-hand figure "
           "comes from somebody else; what no source says is marked \"not found\". Prices and response times bind nobody: "
           "ask before buying."));
    QList<SearchableCombo::Item> items;
    for (const ProductVersion& product : m_workspace.catalogue().products())
        items.append({product.id, wording::productText(product)});
    m_product->setItems(items);
    refresh();
}

PlanNeed SupportPlansPage::need() const
{
    PlanNeed need;
    for (Deployment deployment : {Deployment::OnPremises, Deployment::Cloud})
        if (m_where->currentId() == codeOf(deployment))
            need.deployment = deployment;
    if (const ProductVersion* product = m_workspace.catalogue().product(m_product->currentId()))
        need.isRecent = m_workspace.coverage(*product).recent;
    need.mostHours = m_response->currentId().toInt(); // "any" is 0
    need.forCustomers = m_customers->isChecked();
    return need;
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
    m_shown = plansThatFit(need(), m_plans);
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
    m_product->setCurrentId({});
    m_where->setCurrentId(QString::fromLatin1(anyId));
    m_response->setCurrentId(QString::fromLatin1(anyId));
    m_customers->setChecked(false);
    refresh();
    m_product->setFocus(Qt::OtherFocusReason); // the button that was pressed is gone
}

void SupportPlansPage::copy()
{
    QGuiApplication::clipboard()->setText(tabSeparated(*m_whole));
    announce(this, tr("Comparison copied"));
}

void SupportPlansPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool isNarrow = effectiveWidth(this) < 1100;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    arrangeFilter();
}

Print SupportPlansPage::sheet() const
{
    Print sheet;
    sheet.title = title();
    sheet.lines = {m_count->text()};
    sheet.table = m_whole;
    sheet.footnote = m_note->text();
    return sheet;
}
