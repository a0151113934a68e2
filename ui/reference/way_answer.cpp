#include "ui/reference/way_answer.h"

#include "model/wording.h"
#include "model/wording_reference.h"
#include "ui/reference/who_rows.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/help_list.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

WayAnswer::WayAnswer(QWidget* parent)
    : QWidget(parent), m_card(new Card(this)), m_missing(new TextLabel(TextRole::Body, m_card)), m_reasons(new HelpList(m_card)),
      m_facts(new Facts(m_card)), m_go(new Button(ButtonKind::Primary, "arrow-right", m_card)), m_obstacleCard(new Card(this)),
      m_obstacle(new ReasonLine(m_obstacleCard))
{
    m_card->setObjectName(u"answerCard"_s);
    m_missing->setMuted(true);
    m_facts->setLarge(true);
    m_go->setObjectName(u"goButton"_s);
    m_card->bodyLayout()->addWidget(m_missing);
    m_card->bodyLayout()->addWidget(m_reasons);
    m_card->bodyLayout()->addWidget(m_facts);
    m_card->bodyLayout()->addWidget(m_go, 0, Qt::AlignLeft);
    m_obstacle->setObjectName(u"obstacle"_s);
    m_obstacleCard->bodyLayout()->addWidget(m_obstacle);
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 4);
    column->addWidget(m_card);
    column->addWidget(m_obstacleCard);
    column->addStretch(1);
    connect(m_go, &Button::clicked, this, [this] {
        if (m_product.isEmpty())
            Q_EMIT placeWanted(m_goal);
        else
            Q_EMIT requestWanted(m_product);
    });
    // Queued: signing in builds the rows anew, and the link that was pressed is in one of them.
    connect(
        m_obstacle, &ReasonLine::rowActivated, this, [this](int row) { Q_EMIT signInWanted(m_signIns.value(row)); },
        Qt::QueuedConnection);
    connect(m_obstacle, &ReasonLine::linkActivated, this, [this] { Q_EMIT signInWanted({}); });
}

void WayAnswer::showMissing(const QStringList& questions)
{
    m_card->setTitle(tr("The answer"));
    m_missing->setText(tr("It appears here once every question is answered. Still missing:") + u'\n' + questions.join(u'\n'));
    m_missing->show();
    for (QWidget* part : {static_cast<QWidget*>(m_reasons), static_cast<QWidget*>(m_facts), static_cast<QWidget*>(m_go),
                          static_cast<QWidget*>(m_obstacleCard)})
        part->hide();
}

void WayAnswer::showWay(const Way& way, const WayQuestion& asked, const Organisation& organisation)
{
    m_missing->hide();
    m_reasons->show();
    m_card->setTitle(wording::titleOf(way));
    QList<HelpList::Item> reasons;
    for (WayReason reason : way.reasons)
        reasons.append({"info", {}, wording::textOf(reason)});
    m_reasons->setItems(reasons);
    showFacts(way, asked);
    showObstacles(way, organisation);
    showGo(way, asked);
}

void WayAnswer::showFacts(const Way& way, const WayQuestion& asked)
{
    QList<Facts::Fact> facts;
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
}

// No contract is spoken of yet: what has no cloud support is the membership.
static QString obstacleText(const Refusal& refusal)
{
    return refusal.reason == Reason::NoCloudEntitlement ? wording::barText(refusal.reason) : wording::textOf(refusal);
}

void WayAnswer::showObstacles(const Way& way, const Organisation& organisation)
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
    const QList<ReasonLine::Row> rows = rowsOfAccounts(first, organisation);
    m_signIns = first.accounts;
    if (rows.isEmpty())
        others.append(wording::adviceFor(first));
    m_obstacle->setReason(obstacleText(first), others.join(u' '), rows);
    m_obstacle->setLink(first.reason == Reason::NotSignedIn || first.reason == Reason::NotMpnAssociated
                            ? tr("Sign-in with another account")
                            : QString());
}

void WayAnswer::showGo(const Way& way, const WayQuestion& asked)
{
    m_go->show();
    m_product.clear();
    if (way.isInCustomerContext) {
        m_goal = Place::Customers;
        m_go->setText(tr("Open C&ustomers"));
    } else if (way.road == Road::AdvisoryHours) {
        m_goal = Place::AdvisoryHours;
        m_go->setText(tr("Open &advisory hours (TPD)"));
    } else if (const auto place = way.portal ? newRequestPlaceOf(*way.portal) : std::nullopt) {
        m_goal = *place;
        if (way.road == Road::Incident && asked.product)
            m_product = asked.product->id;
        m_go->setText(tr("&New request: %1").arg(wording::textOf(*way.portal)));
    } else {
        m_go->hide();
    }
}
