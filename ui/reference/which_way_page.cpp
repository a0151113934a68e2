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

void WhichWayPage::buildQuestions()
{
    m_questions = new Card(this);
    QVBoxLayout* column = m_questions->bodyLayout();
    const auto title = [this, column] {
        auto* label = new TextLabel(TextRole::Strong, m_questions);
        column->addWidget(label);
        return label;
    };
    const auto choices = [this, column](const QString& name, Qt::Orientation orientation) {
        auto* row = new ChoiceRow(orientation, m_questions);
        row->setObjectName(name);
        column->addWidget(row);
        connect(row, &ChoiceRow::chosen, this, [this] {
            refresh();
            announce(m_answer, m_answer->accessibleName());
        });
        return row;
    };
    const auto note = [this, column] {
        auto* label = new TextLabel(TextRole::Caption, m_questions);
        label->setMuted(true);
        column->addWidget(label);
        return label;
    };
    m_matterTitle = title();
    m_matter = choices(u"matterChoice"_s, Qt::Vertical);
    m_matterText = note();
    m_products = new SearchableCombo;
    m_products->setObjectName(u"productCombo"_s);
    m_productField = new Field(m_products, m_questions);
    column->addWidget(m_productField);
    connect(m_products, &SearchableCombo::idChosen, this, [this](const QString& id) {
        m_product = id;
        refresh();
        announce(m_answer, m_answer->accessibleName());
    });
    m_whoTitle = title();
    m_who = choices(u"whoChoice"_s, Qt::Vertical);
    m_severityTitle = title();
    m_severity = choices(u"severityChoice"_s, Qt::Vertical);
    m_severityText = note();
    contentLayout()->addWidget(m_questions);
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
    contentLayout()->addWidget(m_answer);
    contentLayout()->addWidget(m_obstacleCard);
}

void WhichWayPage::retranslate()
{
    setBreadcrumb({tr("Support")});
    setTitle(tr("Which way?"));
    setSubtitle(tr("Four questions lead to the right kind of help, the portal and the plan"));
    m_questions->setTitle(tr("Four questions"));
    m_matterTitle->setText(tr("1. What is it about?"));
    m_matter->setLabel(m_matterTitle->text());
    QList<ChoiceRow::Choice> matters;
    for (Matter matter : allMatters)
        matters.append({codeOf(matter), wording::textOf(matter)});
    const QString matter = m_matter->currentId();
    m_matter->setChoices(matters);
    m_matter->setCurrentId(matter.isEmpty() ? codeOf(Matter::Broken) : matter);
    m_productField->setLabel(tr("2. Which p&roduct?"));
    m_products->setPlaceholder(tr("Search product"));
    QList<SearchableCombo::Item> items;
    for (const ProductVersion& product : m_workspace.catalogue().products())
        items.append({product.id, wording::productText(product)});
    m_products->setItems(items);
    m_products->setCurrentId(m_product);
    m_whoTitle->setText(tr("3. For whom?"));
    m_who->setLabel(m_whoTitle->text());
    const QString who = m_who->currentId();
    m_who->setChoices({{u"own"_s, tr("Our own organisation, or a customer's on-premises system")},
                       {u"customer"_s, tr("A customer's cloud subscription that we sell as CSP")}});
    m_who->setCurrentId(who.isEmpty() ? u"own"_s : who);
    m_severityTitle->setText(tr("4. How severe is it?"));
    m_severity->setLabel(m_severityTitle->text());
    QList<ChoiceRow::Choice> grades;
    for (Severity severity : severities)
        grades.append({codeOf(severity), wording::textOf(severity)});
    const QString grade = m_severity->currentId();
    m_severity->setChoices(grades);
    m_severity->setCurrentId(grade.isEmpty() ? codeOf(Severity::C) : grade);
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
        if (m_matter->currentId() == codeOf(matter))
            question.matter = matter;
    for (Severity severity : severities)
        if (m_severity->currentId() == codeOf(severity))
            question.severity = severity;
    question.product = m_workspace.catalogue().product(m_product);
    question.isForCustomer = m_who->currentId() == u"customer";
    return question;
}

void WhichWayPage::refresh()
{
    const WayQuestion asked = question();
    m_matterText->setText(wording::explanationOf(asked.matter));
    m_severityText->setText(wording::meaningOf(asked.severity));
    const bool isGraded = asked.matter == Matter::Broken;
    for (QWidget* part : {static_cast<QWidget*>(m_severityTitle), static_cast<QWidget*>(m_severity), static_cast<QWidget*>(m_severityText)})
        part->setVisible(isGraded);
    for (QWidget* part : {static_cast<QWidget*>(m_productField), static_cast<QWidget*>(m_whoTitle), static_cast<QWidget*>(m_who)})
        part->setVisible(asked.matter != Matter::Suggestion);
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

void WhichWayPage::showAnswer(const Way& way)
{
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
                            ? tr("Sign-in with another account") : QString());
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
