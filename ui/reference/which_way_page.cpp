#include "ui/reference/which_way_page.h"

#include "model/wording.h"
#include "model/wording_reference.h"
#include "ui/reference/who_rows.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/field.h"
#include "ui/widgets/help_list.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/reason_line.h"
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
    m_answer = new Card(this);
    m_answer->setObjectName(u"answerCard"_s);
    m_reasons = new HelpList(m_answer);
    m_facts = new Facts(m_answer);
    m_facts->setLarge(true);
    m_go = new Button(ButtonKind::Primary, "arrow-right", m_answer);
    m_go->setObjectName(u"goButton"_s);
    connect(m_go, &Button::clicked, this, [this] {
        if (m_takesProduct)
            Q_EMIT requestWanted(m_product);
        else
            Q_EMIT placeWanted(m_goal);
    });
    m_missing = new TextLabel(TextRole::Body, m_answer);
    m_missing->setMuted(true);
    m_answer->bodyLayout()->addWidget(m_missing);
    m_answer->bodyLayout()->addWidget(m_reasons);
    m_answer->bodyLayout()->addWidget(m_facts);
    m_answer->bodyLayout()->addWidget(m_go, 0, Qt::AlignLeft);
    m_obstacleCard = new Card(this);
    m_obstacle = new ReasonLine(m_obstacleCard);
    m_obstacle->setObjectName(u"obstacle"_s);
    m_obstacleCard->bodyLayout()->addWidget(m_obstacle);
    // Queued: signing in builds the rows anew, and the link that was pressed is in one of them.
    connect(
        m_obstacle, &ReasonLine::rowActivated, this, [this](int row) { Q_EMIT signInWanted(m_signIns.value(row)); },
        Qt::QueuedConnection);
    connect(m_obstacle, &ReasonLine::linkActivated, this, [this] { Q_EMIT signInWanted({}); });
    auto* answer = new QVBoxLayout;
    setSpaces(answer, 4);
    answer->addWidget(m_answer);
    answer->addWidget(m_obstacleCard);
    answer->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    whenThemeChanges(m_columns, [this] { arrange(); });
    m_columns->addWidget(m_questions, 1, Qt::AlignTop);
    m_columns->addLayout(answer, 1);
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
    announce(m_answer, m_answer->accessibleName());
    if (m_isStacked && !wasComplete)
        reveal(m_answer);
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
        showMissing(missing);
        return;
    }
    WayFacts facts{.account = m_workspace.account(),
                   .organisation = m_workspace.organisation().value_or(Organisation()),
                   .edition = &m_workspace.edition(),
                   .today = m_workspace.today(),
                   .coverage = asked.product ? m_workspace.coverage(*asked.product) : Coverage()};
    std::optional<Outcome<PlanOffer>> offer;
    if (asked.product && asked.product->portal)
        offer = m_workspace.plansFor(asked.product->id, *asked.product->portal);
    if (offer && offer->isDone())
        facts.offer = &offer->value();
    showAnswer(wayFor(asked, facts));
}

void WhichWayPage::showMissing(const QStringList& questions)
{
    m_answer->setTitle(tr("The answer"));
    m_missing->setText(tr("It appears here once every question is answered. Still missing:") + u'\n' + questions.join(u'\n'));
    m_missing->show();
    for (QWidget* part : {static_cast<QWidget*>(m_reasons), static_cast<QWidget*>(m_facts), static_cast<QWidget*>(m_go),
                          static_cast<QWidget*>(m_obstacleCard)})
        part->hide();
}

void WhichWayPage::showAnswer(const Way& way)
{
    m_missing->hide();
    m_reasons->show();
    m_answer->setTitle(wording::titleOf(way));
    QList<HelpList::Item> reasons;
    for (WayReason reason : way.reasons)
        reasons.append({"info", {}, wording::textOf(reason)});
    m_reasons->setItems(reasons);
    QList<Facts::Fact> facts;
    const WayQuestion asked = question();
    if (way.portal)
        facts.append({tr("Portal"), wording::textOf(*way.portal)});
    QStringList plans;
    for (const PlanLine& plan : way.plans)
        plans.append(wording::planName(plan));
    if (!plans.isEmpty())
        facts.append({tr("Plan"), plans.join(u", "_s)});
    if (way.road == Road::Incident)
        facts.append({tr("Severity"), wording::textOf(asked.severity)});
    m_facts->setFacts(facts);
    m_facts->setVisible(!facts.isEmpty());
    showObstacles(way);
    showGo(way);
}

// No contract is spoken of yet: what has no cloud support is the membership.
static QString obstacleText(const Refusal& refusal)
{
    return refusal.reason == Reason::NoCloudEntitlement ? wording::barText(refusal.reason) : wording::textOf(refusal);
}

void WhichWayPage::showObstacles(const Way& way)
{
    m_obstacleCard->setVisible(!way.obstacles.isEmpty());
    m_signIns.clear();
    if (way.obstacles.isEmpty()) {
        m_obstacle->setReason({});
        return;
    }
    const Refusal& first = way.obstacles.first();
    QStringList others;
    for (const Refusal& refusal : way.obstacles.mid(1))
        others.append(obstacleText(refusal));
    const QList<ReasonLine::Row> rows = rowsOfAccounts(first, m_workspace.organisation().value_or(Organisation()));
    m_signIns = first.accounts;
    if (rows.isEmpty())
        others.append(wording::adviceFor(first));
    m_obstacle->setReason(obstacleText(first), others.join(u' '), rows);
    m_obstacle->setLink(first.reason == Reason::NotSignedIn || first.reason == Reason::NotMpnAssociated
                            ? tr("Sign-in with another account")
                            : QString());
}

void WhichWayPage::showGo(const Way& way)
{
    m_go->show();
    m_takesProduct = false;
    if (way.isInCustomerContext) {
        m_goal = Place::Customers;
        m_go->setText(tr("Open C&ustomers"));
    } else if (way.road == Road::AdvisoryHours) {
        m_goal = Place::AdvisoryHours;
        m_go->setText(tr("Open &advisory hours (TPD)"));
    } else if (const auto place = way.portal ? newRequestPlaceOf(*way.portal) : std::nullopt) {
        m_goal = *place;
        m_takesProduct = way.road == Road::Incident && !m_product.isEmpty();
        m_go->setText(tr("&New request: %1").arg(wording::textOf(*way.portal)));
    } else {
        m_go->hide();
    }
}
