#include "ui/support_for_business/contact_step.h"

#include "model/wording.h"
#include "ui/request/contact_block.h"
#include "ui/request/review_card.h"
#include "ui/request/severity_choice.h"
#include "ui/widgets/card.h"
#include "ui/widgets/help_list.h"
#include "ui/widgets/spaces.h"

#include <QVBoxLayout>

ContactStep::ContactStep(Workspace& workspace, Draft& draft, QWidget* parent)
    : WizardStep(workspace, draft, parent), m_severityCard(new Card), m_severity(new SeverityChoice(workspace, draft)),
      m_contactCard(new Card), m_contact(new ContactBlock(workspace, draft)), m_review(new ReviewCard(workspace)),
      m_consequences(new Card), m_help(new HelpList)
{
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 4);
    m_severityCard->bodyLayout()->addWidget(m_severity);
    m_contactCard->bodyLayout()->addWidget(m_contact);
    column->addWidget(m_severityCard);
    column->addWidget(m_contactCard);
    column->addWidget(m_review);
    m_consequences->setSmallTitle(true);
    m_consequences->bodyLayout()->addWidget(m_help);
    sideLayout()->addWidget(m_consequences);
    addPart(m_severity);
    addPart(m_contact);
    connect(this, &WizardStep::edited, this, &ContactStep::refreshOwn);
    connect(m_review, &ReviewCard::editWanted, this, [this](ReviewCard::Part part) {
        switch (part) {
        case ReviewCard::Part::Issue: Q_EMIT stepWanted(1); return;
        case ReviewCard::Part::Plan: Q_EMIT stepWanted(2); return;
        case ReviewCard::Part::Contact: focusOn(m_contact->firstControl()); return;
        }
    });
}

void ContactStep::refreshOwn()
{
    m_review->setDraft(m_draft);
    showSide();
}

void ContactStep::showSide()
{
    QString response =
        m_draft.severity ? wording::textOf(firstResponse(*m_draft.severity)) : tr("first response: choose a severity");
    response[0] = response.at(0).toUpper();
    m_help->setItems({{"file-text", QString(), tr("With Submit, the request is filed and gets a number."), Tone::Neutral},
                      {"gauge", QString(),
                       tr("With Submit, one incident of the chosen plan is used. Closing the request as a duplicate or as a "
                          "product bug gives it back."),
                       Tone::Neutral},
                      {"clock", QString(), response + u'.', Tone::Neutral}});
}

void ContactStep::retranslate()
{
    m_severityCard->setTitle(tr("Severity"));
    m_contactCard->setTitle(tr("Contact details"));
    m_consequences->setTitle(tr("What Submit does"));
    m_review->retranslate();
    WizardStep::retranslate();
}
