#pragma once

#include "ui/request/wizard_step.h"

class Card;
class ContactBlock;
class HelpList;
class ReviewCard;
class SeverityChoice;

/// Step 3 of the request wizard: severity, hours, who is contacted and how, and a review of everything (rules.md D7;
/// domain.md 2.7).
class ContactStep final : public WizardStep
{
    Q_OBJECT

public:
    ContactStep(Workspace& workspace, Draft& draft, QWidget* parent);

    void retranslate() override;

protected:
    void refreshOwn() override;

private:
    void showSide();

    Card* m_severityCard;
    SeverityChoice* m_severity;
    Card* m_contactCard;
    ContactBlock* m_contact;
    ReviewCard* m_review;
    Card* m_consequences;
    HelpList* m_help;
};
