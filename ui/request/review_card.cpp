#include "ui/request/review_card.h"

#include "model/domain/contact_name.h"
#include "model/wording.h"
#include "model/workspace.h"
#include "ui/request/contact_lists.h"
#include "ui/request/request_texts.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

static constexpr int shownDescription = 400; // characters; the whole text stays in the draft

ReviewCard::ReviewCard(Workspace& workspace, QWidget* parent)
    : Card(parent), m_workspace(workspace), m_issue(addPart(bodyLayout(), Part::Issue)),
      m_plan(addPart(addSection(), Part::Plan)), m_contact(addPart(addSection(), Part::Contact))
{
    setObjectName(QStringLiteral("reviewCard"));
    m_issue.edit->setObjectName(QStringLiteral("editProductButton"));
    m_plan.edit->setObjectName(QStringLiteral("editPlanButton"));
    m_contact.edit->setObjectName(QStringLiteral("editContactButton"));
}

ReviewCard::Section ReviewCard::addPart(QVBoxLayout* column, Part part)
{
    Section section{new TextLabel(TextRole::Strong, this), new LinkButton(this), new Facts(this)};
    auto* head = new QHBoxLayout;
    setSpaces(head, 2);
    head->addWidget(section.title, 1);
    head->addWidget(section.edit);
    column->addLayout(head);
    column->addWidget(section.facts);
    connect(section.edit, &LinkButton::clicked, this, [this, part] { Q_EMIT editWanted(part); });
    return section;
}

void ReviewCard::setDraft(const Draft& draft)
{
    showIssue(draft);
    showPlan(draft);
    showContact(draft);
}

void ReviewCard::showIssue(const Draft& draft)
{
    QList<Facts::Fact> facts;
    if (const ProductVersion* product = m_workspace.catalogue().product(draft.productVersion)) {
        facts.append({tr("Product"), wording::productText(*product)});
        if (product->deployment == Deployment::OnPremises)
            facts.append({tr("Coverage"), coverageTitle(*product, m_workspace.coverage(*product))});
    }
    QString description = wording::descriptionText(draft.description);
    if (description.size() > shownDescription)
        description = description.left(shownDescription) + QChar(0x2026);
    m_issue.facts->setFacts(facts + QList<Facts::Fact>{{tr("Category"), categoryName(m_workspace, draft)},
                                                       {tr("Problem"), problemName(m_workspace, draft)},
                                                       {tr("Title"), draft.title},
                                                       {tr("Description"), description}});
}

void ReviewCard::showPlan(const Draft& draft)
{
    QList<Facts::Fact> facts;
    const Outcome<PlanOffer> offer = m_workspace.plansFor(draft.productVersion, draft.portal, draft.customer);
    if (offer.isDone()) {
        for (const PlanLine& line : offer->available) {
            if (line.id() != draft.plan)
                continue;
            facts.append({tr("Plan"), wording::planName(line)});
            if (line.entitlement && offer->showsRemaining) // the cloud portals show neither (D9)
                facts.append({{tr("Balance"), wording::remainingText(line.entitlement->remaining())},
                              {tr("End date"), wording::dateText(line.contract->end)}});
            facts.append({tr("Consumption"), incidentsConsumed(line) > 0 ? tr("one incident") : tr("no incident")});
        }
    }
    if (facts.isEmpty())
        facts.append({tr("Plan"), tr("None is chosen, or the chosen one can no longer be used.")});
    m_plan.facts->setFacts(facts);
}

void ReviewCard::showContact(const Draft& draft)
{
    QList<Facts::Fact> facts;
    if (draft.severity) {
        facts.append({tr("Severity"), wording::textOf(*draft.severity)});
        facts.append({tr("Hours"), wording::textOf(draft.hours)});
    }
    if (isInTwoParts(draft.contactName)) {
        const ContactName name = contactNameFrom(draft.contactName);
        facts.append({{tr("First name"), name.first}, {tr("Last name"), name.last}, {tr("E-mail"), draft.email}});
    } else {
        facts.append(
            {tr("Contact"), draft.contactName + (draft.email.isEmpty() ? QString() : QStringLiteral(", ") + draft.email)});
    }
    facts.append({tr("Contact method"), draft.contactMethod == ContactMethod::Phone && !draft.phone.isEmpty()
                                            ? wording::textOf(draft.contactMethod) + QStringLiteral(", ") + draft.phone
                                            : wording::textOf(draft.contactMethod)});
    facts.append({tr("Language"), textIn(languageItems(draft.portal), draft.language)});
    facts.append({tr("Time zone"), textIn(timeZoneItems(), draft.timeZone)});
    facts.append({tr("Country"), textIn(countryItems(), draft.country)});
    if (!draft.copyTo.trimmed().isEmpty())
        facts.append({tr("Copied"), draft.copyTo});
    m_contact.facts->setFacts(facts);
}

void ReviewCard::retranslate()
{
    setTitle(tr("Review"));
    m_issue.title->setText(tr("Product and problem"));
    m_plan.title->setText(tr("Support plan"));
    m_contact.title->setText(tr("Contact"));
    const auto name = [](const Section& part, const QString& accessibleName) {
        part.edit->setText(tr("Edit"));
        part.edit->setAccessibleName(accessibleName);
    };
    name(m_issue, tr("Edit product and problem"));
    name(m_plan, tr("Edit support plan"));
    name(m_contact, tr("Edit contact"));
}

void ReviewCard::focusFirst() { m_issue.edit->setFocus(Qt::TabFocusReason); }
