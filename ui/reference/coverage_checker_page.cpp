#include "ui/reference/coverage_checker_page.h"

#include "model/catalogue/reference_reader.h"
#include "model/wording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/field.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_table_model.h"
#include "ui/widgets/timeline.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

CoverageCheckerPage::CoverageCheckerPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_product(workspace.edition().drillProduct), m_rows(new TextTableModel(this))
{
    if (const auto lists = readPublishedLists())
        m_lists = lists.value();
    build();
    buildAnswer();
    buildLine();
    connect(&m_workspace, &Workspace::changed, this, &CoverageCheckerPage::refresh);
    connect(m_products, &SearchableCombo::idChosen, this, [this](const QString& id) { choose(id, true); });
    connect(m_date, &QDateEdit::dateChanged, this, [this] {
        m_followsToday = date() == m_workspace.today();
        refresh();
        announce(m_answer, m_answer->text());
    });
    retranslate();
}

void CoverageCheckerPage::build()
{
    m_print = new Button(ButtonKind::Secondary, "printer", this);
    m_print->setObjectName(u"printButton"_s);
    m_request = new Button(ButtonKind::Secondary, "plus", this);
    m_request->setObjectName(u"newRequestButton"_s);
    addHeaderAction(m_print);
    addHeaderAction(m_request);
    connect(m_print, &Button::clicked, this, [this] { printWithDialog(this, sheet()); });
    connect(m_request, &Button::clicked, this, [this] { Q_EMIT requestWanted(m_product); });

    m_products = new SearchableCombo;
    m_products->setObjectName(u"productCombo"_s);
    m_productField = new Field(m_products, this);
    m_date = new QDateEdit(m_workspace.today());
    m_date->setObjectName(u"dateEdit"_s);
    m_date->setCalendarPopup(true);
    m_date->setDateRange(QDate(1990, 1, 1), QDate(2999, 12, 31)); // as Workspace::isPossibleDate()
    m_dateField = new Field(m_date, this);
    m_today = new Button(ButtonKind::Secondary, this);
    m_today->setObjectName(u"todayButton"_s);
    connect(m_today, &Button::clicked, this, [this] { m_date->setDate(m_workspace.today()); });
    auto* row = new QHBoxLayout;
    setSpaces(row, 3);
    row->addWidget(m_productField, 2, Qt::AlignTop);
    row->addWidget(m_dateField, 1, Qt::AlignTop);
    row->addWidget(m_today, 0, Qt::AlignBottom);
    contentLayout()->addLayout(row);
}

void CoverageCheckerPage::buildAnswer()
{
    m_answer = new MessageBar(Tone::Success, this);
    m_answer->setObjectName(u"answerBar"_s);
    m_why = new Card(this);
    m_why->setObjectName(u"whyCard"_s);
    m_next = new TextLabel(TextRole::Body, m_why);
    m_next->setObjectName(u"nextChange"_s);
    m_facts = new Facts(m_why);
    m_facts->setLarge(true);
    m_note = new TextLabel(TextRole::Caption, m_why);
    m_note->setMuted(true);
    for (QWidget* part : {static_cast<QWidget*>(m_next), static_cast<QWidget*>(m_facts), static_cast<QWidget*>(m_note)})
        m_why->bodyLayout()->addWidget(part);
    m_lag = new MessageBar(Tone::Info, this);
    m_lag->setObjectName(u"lagBar"_s);
    for (QWidget* part : {static_cast<QWidget*>(m_answer), static_cast<QWidget*>(m_why), static_cast<QWidget*>(m_lag)})
        contentLayout()->addWidget(part);
}

void CoverageCheckerPage::buildLine()
{
    m_line = new Card(this);
    m_timeline = new Timeline(m_line);
    m_timeline->setObjectName(u"timeline"_s);
    m_line->bodyLayout()->addWidget(m_timeline);
    m_table = new Table(m_line);
    m_table->setObjectName(u"lineTable"_s);
    m_table->tableDelegate()->setStrong(0);
    m_table->tableDelegate()->setSecondLine(0, TextTableModel::SecondLineRole);
    m_table->tableDelegate()->setSecondLine(1, TextTableModel::SecondLineRole);
    m_table->tableDelegate()->setSecondLine(2, TextTableModel::SecondLineRole);
    m_table->tableDelegate()->setChips(3, chipOfCell);
    m_table->setFitsRows(true);
    m_table->setStretchColumn(0);
    m_table->setModel(m_rows);
    m_line->addFlush(newDivider(m_line));
    m_line->addFlush(m_table);
    contentLayout()->addWidget(m_line);
    const auto chooseRow = [this](int row) {
        if (row >= 0 && row < m_lineIds.size() && m_lineIds.at(row) != m_product)
            choose(m_lineIds.at(row), true);
    };
    connect(m_timeline, &Timeline::rowClicked, this, chooseRow);
    connect(m_table, &Table::clicked, this, [chooseRow](const QModelIndex& index) { chooseRow(index.row()); });
    connect(m_table, &Table::activated, this, [chooseRow](const QModelIndex& index) { chooseRow(index.row()); });
}

void CoverageCheckerPage::retranslate()
{
    setBreadcrumb({tr("Support")});
    setTitle(tr("Coverage checker"));
    setSubtitle(tr("Any product, any date: whether Microsoft Product Support covers it, why, and until when"));
    m_print->setText(tr("&Print"));
    m_request->setText(tr("&New request"));
    m_productField->setLabel(tr("P&roduct and version"));
    m_products->setPlaceholder(tr("Search product"));
    m_dateField->setLabel(tr("&Date"));
    m_date->setDisplayFormat(u"d MMMM yyyy"_s);
    m_date->setLocale(QLocale()); // that of the language, not of the widget's birth
    m_date->calendarWidget()->setLocale(m_date->locale());
    m_today->setText(tr("Toda&y"));
    m_why->setTitle(tr("Why, and until when"));
    m_line->setTitle(tr("All versions"));
    m_timeline->setLegend(tr("Recent"), tr("Mainstream support, no longer recent"), tr("Extended support"));
    fillProducts();
    refresh();
}

void CoverageCheckerPage::fillProducts()
{
    const Result<QList<ProductVersion>> all = m_workspace.catalogue().productsWithArchive();
    const QList<ProductVersion>& versions = all ? all.value() : m_workspace.catalogue().products();
    QList<SearchableCombo::Item> items;
    for (const ProductVersion& version : versions)
        items.append({version.id, wording::productText(version)});
    m_products->setItems(items);
    m_products->setCurrentId(m_product);
}

QDate CoverageCheckerPage::date() const { return m_date->date(); }

void CoverageCheckerPage::showProduct(const QString& productVersion) { choose(productVersion, false); }

void CoverageCheckerPage::choose(const QString& productVersion, bool isNews)
{
    if (!m_workspace.catalogue().product(productVersion))
        return;
    m_product = productVersion;
    m_products->setCurrentId(productVersion);
    refresh();
    if (isNews)
        announce(m_answer, m_answer->text());
}

void CoverageCheckerPage::refresh()
{
    if (m_followsToday && date() != m_workspace.today()) {
        m_date->setDate(m_workspace.today()); // comes back here
        return;
    }
    m_today->setToolTip(wording::dateText(m_workspace.today()));
    const ProductVersion& version = *m_workspace.catalogue().product(m_product);
    showAnswer(version);
    showLag(version);
    showLine(version);
}

void CoverageCheckerPage::showAnswer(const ProductVersion& version)
{
    const Coverage coverage = m_workspace.catalogue().coverage(version, date());
    const bool isCloud = version.deployment == Deployment::Cloud;
    m_answer->setTone(coverage.recent ? Tone::Success : isCloud ? Tone::Info : Tone::Warning);
    QString text = wording::coverageText(coverage);
    if (isCloud)
        text += u' ' + (version.needsNoPlan ? tr("Its requests need no plan.")
                                            : tr("Signature Cloud Support covers it, Microsoft Product Support does not."));
    m_answer->setMessage(wording::withDate(tr("%2 on %1.").arg(u"%1"_s, wording::productText(version)), date()), text);
    m_why->setVisible(!isCloud);
    m_next->setText(wording::nextCoverageText(nextCoverage(version, m_workspace.catalogue().versionsOf(version), date())));
    const auto dateOr = [](const QDate& day, const QString& none) { return day.isValid() ? wording::dateText(day) : none; };
    m_facts->setFacts({{tr("Rank"), coverage.rank ? rankText(*coverage.rank) : tr("None")},
                       {tr("Released"), dateOr(version.released, tr("No date known"))},
                       {tr("Mainstream support until"), dateOr(version.mainstreamEnd, tr("No end announced"))},
                       {tr("Extended support until"), dateOr(version.extendedEnd, tr("None"))}});
    m_note->setText(wording::textOf(version.note));
    m_note->setVisible(!m_note->text().isEmpty());
}

// "2017, 2016", or "none" where nothing is named.
static QString namesOf(const QStringList& versions, const QString& none)
{
    return versions.isEmpty() ? none : versions.join(u", "_s);
}

void CoverageCheckerPage::showLag(const ProductVersion& version)
{
    const std::optional<ListLag> lag = lagOn(date(), m_workspace.catalogue().versionsOf(version), m_lists);
    if (!lag) {
        m_lag->setText({});
        return;
    }
    m_lag->setMessage(
        tr("Microsoft's own list lagged behind the rule."),
        tr("Its %1 named %2. Recent by the rule on this date: %3. The portal decides by its list: it may have "
           "answered otherwise than this page.")
            .arg(wording::textOf(lag->list), namesOf(lag->named, tr("no version")), namesOf(lag->recent, tr("no version"))));
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
        return {CoverageCheckerPage::tr("Recent, %1").arg(rankText(coverage.rank.value_or(0))), {}, Tone::Success};
    if (contains(coverage.reasons, Reason::NotReleased))
        return {CoverageCheckerPage::tr("Not released"), {}, Tone::Neutral, "circle-dashed"};
    return {
        CoverageCheckerPage::tr("Not recent, %1").arg(rankText(coverage.rank.value_or(0))), {}, Tone::Neutral, "circle-slash"};
}

void CoverageCheckerPage::showLine(const ProductVersion& version)
{
    m_line->setVisible(version.deployment == Deployment::OnPremises);
    if (version.deployment == Deployment::Cloud)
        return;
    const QList<ProductVersion>& line = m_workspace.catalogue().wholeLineOf(version);
    QList<Timeline::Row> bars;
    QList<QList<TextCell>> rows;
    m_lineIds.clear();
    const auto dateOr = [](const QDate& day, const QString& none) { return day.isValid() ? wording::dateText(day) : none; };
    for (auto other = line.rbegin(); other != line.rend(); ++other) {
        const QList<CoveragePeriod> periods = coveragePeriods(*other, line);
        const std::optional<QDate> recent = recentUntil(periods);
        const QString recentText = recent ? dateOr(*recent, tr("No end known")) : tr("Never");
        const QString mainstreamText = dateOr(other->mainstreamEnd, tr("No end announced"));
        const TextCell status = statusOf(coverageOf(*other, line, date()));
        m_lineIds.append(other->id);
        rows.append({{wording::textOf(other->versionName), tr("released: %1").arg(wording::dateText(other->released))},
                     {recentText, m_isNarrow ? tr("mainstream: %1").arg(mainstreamText) : QString()},
                     {mainstreamText,
                      other->extendedEnd.isValid() ? tr("extended: %1").arg(wording::dateText(other->extendedEnd)) : QString()},
                     status});
        bars.append({wording::textOf(other->versionName),
                     tr("released %1, recent until: %2, mainstream support until: %3")
                         .arg(wording::dateText(other->released), recentText, mainstreamText),
                     spansOf(*other, recent), other->id == version.id});
    }
    m_timeline->setAccessibleName(tr("Timeline of %1").arg(wording::textOf(version.productName)));
    m_timeline->setRows(bars);
    m_timeline->setMarker(date(), wording::dateText(date()));
    m_table->setAccessibleName(tr("Versions of %1").arg(wording::textOf(version.productName)));
    m_rows->setTable({tr("Version"), tr("Recent until"), tr("Mainstream support until"), tr("On this date")}, rows);
    m_table->setColumnHidden(2, m_isNarrow);
    m_table->selectRow(int(m_lineIds.indexOf(version.id)));
}

void CoverageCheckerPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool isNarrow = effectiveWidth(this) < 900;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    showLine(*m_workspace.catalogue().product(m_product));
}

Print CoverageCheckerPage::sheet() const
{
    Print sheet;
    sheet.title = title();
    sheet.lines = {m_answer->text()};
    if (!m_why->isHidden())
        sheet.lines << m_next->text();
    if (!m_lag->isHidden())
        sheet.lines << m_lag->text();
    sheet.table = m_line->isHidden() ? nullptr : m_rows;
    sheet.footnote = m_note->text();
    return sheet;
}
