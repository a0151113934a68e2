#include "ui/support_for_business/request_details.h"

#include "model/domain/contact_name.h"
#include "model/wording.h"
#include "ui/request/request_texts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/help_list.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

ChipContent chipOf(RequestState state)
{
    switch (state) {
    case RequestState::Open: return {Tone::Info, wording::textOf(state), "circle-dashed"};
    case RequestState::Waiting: return {Tone::Warning, wording::textOf(state), "clock"};
    case RequestState::Closed: return {Tone::Neutral, wording::textOf(state), "circle-check"};
    }
    Q_UNREACHABLE();
}

RequestDetails::RequestDetails(QWidget* parent) : QWidget(parent)
{
    auto* outer = new QVBoxLayout(this);
    setSpaces(outer, 4);
    m_card = new Card(this);
    outer->addWidget(m_card);

    m_state = new StatusChip(m_card);
    m_card->addTitleAction(m_state);
    m_title = new TextLabel(TextRole::Strong, m_card);
    m_facts = new Facts(m_card);
    m_descriptionHead = new TextLabel(TextRole::CaptionStrong, m_card);
    m_description = new TextLabel(TextRole::Body, m_card);
    m_historyHead = new TextLabel(TextRole::CaptionStrong, m_card);
    m_history = new HelpList(m_card);
    for (QWidget* part :
         {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_facts), static_cast<QWidget*>(m_descriptionHead),
          static_cast<QWidget*>(m_description), static_cast<QWidget*>(m_historyHead), static_cast<QWidget*>(m_history)})
        m_card->bodyLayout()->addWidget(part);

    QVBoxLayout* closing = m_card->addSection(true);
    m_closePart = closing->parentWidget();
    m_closeHead = new TextLabel(TextRole::Strong, m_card);
    m_reasons = new ChoiceRow(Qt::Horizontal, m_card);
    m_reasons->setObjectName(u"closeReason"_s);
    m_consequence = new TextLabel(TextRole::Caption, m_card);
    m_consequence->setMuted(true);
    m_close = new Button(ButtonKind::Secondary, "check", m_card);
    m_close->setObjectName(u"closeRequestButton"_s);
    m_whyNot = new ReasonLine(m_card);
    m_whyNot->setObjectName(u"closeRefusal"_s);
    closing->addWidget(m_closeHead);
    closing->addWidget(m_reasons);
    closing->addWidget(m_consequence);
    closing->addWidget(m_close, 0, Qt::AlignLeft);
    closing->addWidget(m_whyNot);
    connect(m_whyNot, &ReasonLine::linkActivated, this, &RequestDetails::signInWanted, Qt::QueuedConnection);
    connect(m_reasons, &ChoiceRow::chosen, this, &RequestDetails::showConsequence);
    connect(m_close, &Button::clicked, this, [this] {
        if (const std::optional<CloseReason> reason = closeReasonFromCode(m_reasons->currentId()))
            Q_EMIT closeWanted(m_request.number, *reason);
    });
    retranslate();
}

void RequestDetails::retranslate()
{
    m_descriptionHead->setText(tr("Description"));
    m_historyHead->setText(tr("History"));
    m_closeHead->setText(tr("Close this request"));
    m_close->setText(tr("&Close request"));
    m_reasons->setLabel(tr("Reason for closing"));
    QList<ChoiceRow::Choice> choices;
    for (CloseReason reason : {CloseReason::Solved, CloseReason::Duplicate, CloseReason::ProductBug})
        choices << ChoiceRow::Choice{codeOf(reason), wording::textOf(reason)};
    m_reasons->setChoices(choices);
    if (m_reasons->currentId().isEmpty())
        m_reasons->setCurrentId(codeOf(CloseReason::Solved));
}

void RequestDetails::setRequest(const SupportRequest& request, const Workspace& workspace)
{
    if (request.number != m_request.number) // what was chosen for another one is no answer for this one
        m_reasons->setCurrentId(codeOf(CloseReason::Solved));
    m_request = request;
    m_card->setTitle(tr("Request %1").arg(request.number));
    m_state->setContent(chipOf(request.state));
    m_title->setText(request.asked.title);
    m_descriptionHead->setVisible(!request.asked.description.isEmpty());
    m_description->setVisible(!request.asked.description.isEmpty());
    m_description->setText(wording::descriptionText(request.asked.description));
    showFacts(workspace);
    showHistory();
    showClosing(workspace);
}

void RequestDetails::showFacts(const Workspace& workspace)
{
    const Draft& asked = m_request.asked;
    const ProductVersion* product = workspace.catalogue().product(asked.productVersion);
    const bool isBack = m_request.consumed > 0 && m_request.closeReason && refunds(*m_request.closeReason);
    const QString used = wording::numberText(m_request.consumed);
    QList<Facts::Fact> facts{{tr("Portal"), wording::textOf(asked.portal)},
                             {tr("Customer"), asked.customer},
                             {tr("Product"), product ? wording::productText(*product) : asked.productVersion},
                             {tr("Category"), categoryName(workspace, asked)},
                             {tr("Problem"), problemName(workspace, asked)},
                             {tr("Plan"), m_request.planName},
                             {tr("Incidents used"), isBack ? tr("%1, given back").arg(used) : used},
                             {tr("Severity"), asked.severity ? wording::textOf(*asked.severity) : QString()},
                             {tr("Support"), asked.severity ? wording::textOf(asked.hours) : QString()},
                             {tr("Contact"), wholeContactName(asked.contactName)},
                             {tr("E-mail"), asked.email},
                             {tr("Phone"), asked.phone},
                             {tr("People to copy"), asked.copyTo},
                             {tr("Opened"), tr("%1 by %2").arg(wording::dateText(m_request.opened), m_request.openedBy)}};
    if (m_request.closed.isValid() && m_request.closeReason)
        facts << Facts::Fact{tr("Closed"),
                             tr("%1, %2").arg(wording::dateText(m_request.closed), wording::textOf(*m_request.closeReason))};
    facts.removeIf([](const Facts::Fact& fact) { return fact.value.isEmpty(); });
    m_facts->setFacts(facts);
}

void RequestDetails::showHistory()
{
    QList<HelpList::Item> items;
    for (const RequestEvent& event : m_request.history)
        items << HelpList::Item{"clock", wording::textOf(event.kind),
                                tr("%1, by %2").arg(wording::dateText(event.date), event.account), Tone::Neutral};
    m_history->setItems(items);
}

void RequestDetails::showClosing(const Workspace& workspace)
{
    const Refusals why = whyNotClose(workspace.account(), m_request, workspace.today());
    const bool isClosed = m_request.state == RequestState::Closed;
    m_closePart->setVisible(!isClosed);
    if (isClosed)
        return;
    // "Not found" is the rule's word for what belongs to others; here the request is in sight.
    const bool isForeign = contains(why, Reason::NotFound);
    QString reason, advice;
    if (isForeign) {
        reason = tr("This request belongs to another organisation.");
        advice = tr("The account that opened it can close it, and every account of that organisation.");
    } else if (!why.isEmpty()) {
        reason = wording::textOf(why.first());
        advice = wording::adviceFor(why.first());
    }
    m_close->setRefusal(reason);
    m_whyNot->setLink(tr("Sign-in with another account"));
    m_whyNot->setReason(reason, advice);
    m_reasons->setEnabled(why.isEmpty());
    m_consequence->setVisible(why.isEmpty());
    showConsequence();
}

// Said before the button is pressed: closing cannot be taken back.
void RequestDetails::showConsequence()
{
    const std::optional<CloseReason> reason = closeReasonFromCode(m_reasons->currentId());
    if (!reason)
        return;
    if (m_request.consumed == 0)
        m_consequence->setText(tr("This request used no incident. A closed request stays closed."));
    else if (refunds(*reason))
        m_consequence->setText(tr("Its incident comes back. A closed request stays closed."));
    else
        m_consequence->setText(tr("Its incident stays used. A closed request stays closed."));
}
