#include "ui/reference/which_way_page.h"

#include "model/wording.h"
#include "model/wording_reference.h"
#include "ui/reference/way_answer.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/field.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr Severity severities[] = {Severity::A, Severity::B, Severity::C};

WhichWayPage::WhichWayPage(Workspace& workspace, QWidget* parent) : Page(parent), m_workspace(workspace)
{
    buildQuestions();
    buildAnswer();
    connect(&m_workspace, &Workspace::changed, this, &WhichWayPage::refresh);
    retranslate();
}

// A question: its title, the answers, what the chosen one means. Hidden as a whole where it does not matter.
WhichWayPage::Question WhichWayPage::newQuestion(const QString& name)
{
    Question question{new QWidget(m_questions), new TextLabel(TextRole::Strong), new ChoiceRow(Qt::Vertical),
                      new TextLabel(TextRole::Caption)};
    question.choices->setObjectName(name);
    question.meaning->setMuted(true);
    auto* column = new QVBoxLayout(question.whole);
    setSpaces(column, 1);
    for (QWidget* part : {static_cast<QWidget*>(question.title), static_cast<QWidget*>(question.choices),
                          static_cast<QWidget*>(question.meaning)})
        column->addWidget(part);
    connect(question.choices, &ChoiceRow::chosen, this, &WhichWayPage::answered);
    return question;
}

void WhichWayPage::buildQuestions()
{
    m_questions = new Card(this);
    m_matter = newQuestion(u"matterChoice"_s);
    m_products = new SearchableCombo;
    m_products->setObjectName(u"productCombo"_s);
    m_productField = new Field(m_products, m_questions);
    connect(m_products, &SearchableCombo::idChosen, this, [this](const QString& id) {
        m_product = id;
        answered();
    });
    m_who = newQuestion(u"whoChoice"_s);
    m_severity = newQuestion(u"severityChoice"_s);
    auto* column = new QVBoxLayout;
    setSpaces(column, 4);
    for (QWidget* part : {m_matter.whole, static_cast<QWidget*>(m_productField), m_who.whole, m_severity.whole})
        column->addWidget(part);
    m_questions->bodyLayout()->addLayout(column);
}

void WhichWayPage::buildAnswer()
{
    m_answer = new WayAnswer(this);
    connect(m_answer, &WayAnswer::placeWanted, this, &WhichWayPage::placeWanted);
    connect(m_answer, &WayAnswer::signInWanted, this, &WhichWayPage::signInWanted);
    connect(m_answer, &WayAnswer::requestWanted, this, &WhichWayPage::requestWanted);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    whenThemeChanges(m_columns, [this] { arrange(); });
    m_columns->addWidget(m_questions, 1, Qt::AlignTop);
    m_columns->addWidget(m_answer, 1);
    contentLayout()->addLayout(m_columns);
}

// Wide: the answer beside the questions, in sight while they are answered. Else below them.
void WhichWayPage::arrange()
{
    m_isStacked = effectiveWidth(this) < 1100;
    m_columns->setDirection(m_isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setSpacing(units(m_isStacked ? 4 : 6));
}

void WhichWayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

// By a person: the answer is spoken, and shown where it stands below.
void WhichWayPage::answered()
{
    const bool wasComplete = m_isComplete;
    refresh();
    if (!m_isComplete)
        return;
    announce(m_answer->card(), m_answer->card()->accessibleName());
    if (m_isStacked && !wasComplete)
        reveal(m_answer->card());
}

void WhichWayPage::retranslate()
{
    setBreadcrumb({tr("Support")});
    setTitle(tr("Which way?"));
    setSubtitle(tr("Four questions lead to the right kind of help, the portal and the plan"));
    m_questions->setTitle(tr("Four questions"));
    const auto ask = [](const Question& question, const QString& title, const QList<ChoiceRow::Choice>& choices) {
        question.title->setText(title);
        question.choices->setLabel(title);
        question.choices->setChoices(choices);
    };
    QList<ChoiceRow::Choice> matters;
    for (Matter matter : allMatters)
        matters.append({codeOf(matter), wording::textOf(matter)});
    ask(m_matter, tr("1. What is it about?"), matters);
    m_productField->setLabel(tr("2. Which p&roduct?"));
    m_products->setPlaceholder(tr("Search product"));
    QList<SearchableCombo::Item> items;
    for (const ProductVersion& product : m_workspace.catalogue().products())
        items.append({product.id, wording::productText(product)});
    m_products->setItems(items);
    m_products->setCurrentId(m_product);
    ask(m_who, tr("3. For whom?"),
        {{u"own"_s, tr("Ourselves, or a customer's on-premises system")},
         {u"customer"_s, tr("A customer's cloud subscription that we sell as CSP")}});
    QList<ChoiceRow::Choice> grades;
    for (Severity severity : severities)
        grades.append({codeOf(severity), wording::textOf(severity)});
    ask(m_severity, tr("4. How severe is it?"), grades);
    refresh();
}

void WhichWayPage::showProduct(const QString& productVersion)
{
    m_product = productVersion;
    m_products->setCurrentId(productVersion);
    refresh();
}

WayQuestion WhichWayPage::question() const
{
    WayQuestion question;
    for (Matter matter : allMatters)
        if (m_matter.choices->currentId() == codeOf(matter))
            question.matter = matter;
    for (Severity severity : severities)
        if (m_severity.choices->currentId() == codeOf(severity))
            question.severity = severity;
    question.product = m_workspace.catalogue().product(m_product);
    question.isForCustomer = m_who.choices->currentId() == u"customer";
    return question;
}

void WhichWayPage::refresh()
{
    const WayQuestion asked = question();
    const bool hasMatter = !m_matter.choices->currentId().isEmpty();
    const bool hasSeverity = !m_severity.choices->currentId().isEmpty();
    m_matter.meaning->setText(hasMatter ? wording::explanationOf(asked.matter) : QString());
    m_severity.meaning->setText(hasSeverity ? wording::meaningOf(asked.severity) : QString());
    // A question that would change nothing is not asked.
    m_productField->setVisible(asked.matter != Matter::Suggestion);
    m_who.whole->setVisible(asked.matter == Matter::Broken || asked.matter == Matter::Billing);
    m_severity.whole->setVisible(asked.matter == Matter::Broken);
    for (const Question* question : {&m_matter, &m_who, &m_severity})
        question->meaning->setVisible(!question->meaning->text().isEmpty());
    QStringList missing;
    for (const Question* question : {&m_matter, &m_who, &m_severity})
        if (!question->whole->isHidden() && question->choices->currentId().isEmpty())
            missing.append(question->title->text());
    if (!m_productField->isHidden() && !asked.product)
        missing.insert(hasMatter ? 0 : 1, m_products->accessibleName());
    m_isComplete = missing.isEmpty();
    if (!m_isComplete) {
        m_answer->showMissing(missing);
        return;
    }
    const Organisation organisation = m_workspace.organisation().value_or(Organisation());
    WayFacts facts{.account = m_workspace.account(),
                   .organisation = organisation,
                   .edition = &m_workspace.edition(),
                   .today = m_workspace.today(),
                   .coverage = asked.product ? m_workspace.coverage(*asked.product) : Coverage()};
    std::optional<Outcome<PlanOffer>> offer;
    if (asked.product && asked.product->portal)
        offer = m_workspace.plansFor(asked.product->id, *asked.product->portal);
    if (offer && offer->isDone())
        facts.offer = &offer->value();
    m_answer->showWay(wayFor(asked, facts), asked, organisation);
}
