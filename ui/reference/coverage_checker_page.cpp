#include "ui/reference/coverage_checker_page.h"

#include "model/catalogue/reference_reader.h"
#include "model/wording.h"
#include "ui/exporting.h"
#include "ui/reference/version_line.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/field.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_table_model.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QHBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

CoverageCheckerPage::CoverageCheckerPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_product(workspace.edition().drillProduct)
{
    if (const auto lists = readPublishedLists())
        m_lists = lists.value();
    build();
    buildAnswer();
    m_line = new VersionLine(m_workspace, this);
    contentLayout()->addWidget(m_line);
    connect(m_line, &VersionLine::versionChosen, this, [this](const QString& id) { choose(id, true); });
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
    m_request = new Button(ButtonKind::Secondary, "plus", this);
    m_request->setObjectName(u"newRequestButton"_s);
    m_export = new ExportButton([this] { return exportOf(*m_line->whole(), title()); }, this);
    m_print = new PrintButton([this] { return sheet(); }, m_export->bar(), this);
    addHeaderAction(m_export);
    addHeaderAction(m_print);
    wideLayout()->addWidget(m_export->bar());
    addHeaderAction(m_request);
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
    auto* day = new QHBoxLayout;
    setSpaces(day, 3);
    day->addWidget(m_dateField, 1, Qt::AlignTop);
    day->addWidget(m_today, 0, Qt::AlignBottom);
    m_question = new QBoxLayout(QBoxLayout::LeftToRight);
    setSpaces(m_question, 3);
    m_question->addWidget(m_productField, 1, Qt::AlignTop);
    m_question->addLayout(day, 1);
    contentLayout()->addLayout(m_question);
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

void CoverageCheckerPage::retranslate()
{
    setBreadcrumb({tr("Support")});
    setTitle(tr("Coverage checker"));
    setSubtitle(tr("Any product, any date: whether Microsoft Product Support covers it, why, and until when"));
    m_request->setText(tr("&New request"));
    m_productField->setLabel(tr("P&roduct and version"));
    m_products->setPlaceholder(tr("Search product"));
    m_dateField->setLabel(tr("&Date"));
    m_date->setDisplayFormat(u"d MMMM yyyy"_s);
    m_date->setLocale(QLocale()); // that of the language, not of the widget's birth
    m_date->calendarWidget()->setLocale(m_date->locale());
    m_today->setText(tr("Toda&y"));
    m_why->setTitle(tr("Why, and until when"));
    m_line->retranslate();
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
    if (const std::pair shown(m_product, date()); std::exchange(m_shown, shown) != shown)
        m_export->bar()->hide(); // news of another answer
    m_line->showLineOf(version, date());
    m_export->setVisible(!m_line->isHidden());
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
                       {tr("Extended support until"), dateOr(version.extendedEnd, tr("None", "extended support"))}});
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

// Side by side; where that would cut the product's name, one below the other.
void CoverageCheckerPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_question->setDirection(effectiveWidth(this) < 700 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
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
    if (!m_line->isHidden())
        sheet.list = exportOf(*m_line->rows(), sheet.title);
    sheet.footnote = m_note->text();
    return sheet;
}
