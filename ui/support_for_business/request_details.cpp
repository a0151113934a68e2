#include "ui/support_for_business/request_details.h"

#include "model/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/help_list.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

RequestDetails::RequestDetails(QWidget* parent) : QWidget(parent)
{
    auto* outer = new QVBoxLayout(this);
    setSpaces(outer, 4);
    m_card = new Card(this);
    outer->addWidget(m_card);

    m_state = new StatusChip(m_card);
    m_card->addTitleAction(m_state);
    m_title = new TextLabel(TextRole::Strong, m_card);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts = new Facts(m_card);
    m_descriptionHead = new TextLabel(TextRole::CaptionStrong, m_card);
    m_description = new TextLabel(TextRole::Body, m_card);
    m_historyHead = new TextLabel(TextRole::CaptionStrong, m_card);
    m_history = new HelpList(m_card);
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_facts), static_cast<QWidget*>(m_descriptionHead),
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
    m_whyNot->setCompact(true);
    closing->addWidget(m_closeHead);
    closing->addWidget(m_reasons);
    closing->addWidget(m_consequence);
    closing->addWidget(m_close, 0, Qt::AlignLeft);
    closing->addWidget(m_whyNot);
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
    m_request = request;
    const Draft& asked = request.asked;
    m_card->setTitle(tr("Request %1").arg(request.number));
    m_state->setContent({request.state == RequestState::Closed ? Tone::Neutral : Tone::Info, wording::textOf(request.state),
                         request.state == RequestState::Closed ? "circle-check" : "circle-dashed"});
    m_title->setText(asked.title);
    const ProductVersion* product = workspace.catalogue().product(asked.productVersion);
    QList<Facts::Fact> facts{{tr("Portal"), wording::textOf(asked.portal)},
                             {tr("Product"), product ? wording::productText(*product) : asked.productVersion},
                             {tr("Plan"), request.planName},
                             {tr("Incidents used"), wording::numberText(request.consumed)}};
    if (asked.severity)
        facts << Facts::Fact{tr("Severity"), wording::textOf(*asked.severity)}
              << Facts::Fact{tr("Support"), wording::textOf(asked.hours)};
    facts << Facts::Fact{tr("Contact"), asked.contactName} << Facts::Fact{tr("E-mail"), asked.email};
    if (!asked.phone.isEmpty())
        facts << Facts::Fact{tr("Phone"), asked.phone};
    facts << Facts::Fact{tr("Opened"), tr("%1 by %2").arg(wording::dateText(request.opened), request.openedBy)};
    if (request.closed.isValid())
        facts << Facts::Fact{tr("Closed"), request.closeReason ? tr("%1, %2").arg(wording::dateText(request.closed), wording::textOf(*request.closeReason))
                                                               : wording::dateText(request.closed)};
    m_facts->setFacts(facts);
    m_descriptionHead->setVisible(!asked.description.isEmpty());
    m_description->setVisible(!asked.description.isEmpty());
    m_description->setText(asked.description);
    showHistory();
    showClosing(workspace);
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
    const Refusals why = whyNotClose(workspace.account(), m_request);
    const bool isClosed = contains(why, Reason::AlreadyClosed);
    m_closePart->setVisible(!isClosed);
    m_close->setRefusal(why.isEmpty() ? QString() : wording::textOf(why.first()));
    m_whyNot->setReason(why.isEmpty() || isClosed ? QString() : wording::textOf(why.first()));
    m_reasons->setEnabled(why.isEmpty());
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
