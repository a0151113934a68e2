#pragma once

#include "ui/support_for_business/wizard_step.h"

class Card;
class ChoiceRow;
class HelpList;
class LineEdit;
class ReviewCard;
class SearchableCombo;
class SeverityChoice;
class TextLabel;

/// Step 3 of the request wizard: severity, hours, who is contacted and how, and a review of everything (rules.md D7; domain.md 2.7).
class ContactStep : public WizardStep
{
    Q_OBJECT

public:
    ContactStep(Workspace& workspace, Draft& draft, QWidget* parent);

    void load() override;
    void refresh() override;
    void retranslate() override;
    void focusFirst() override;
    void showProblems(const Refusals& problems) override;

Q_SIGNALS:
    void stepWanted(int step); // 1 or 2, from the review

private:
    Field* newLine(const char* name, const QString& subject, QString Draft::*member, int maximum);
    Field* newCombo(const char* name, const QString& subject, QString Draft::*member);
    void build();
    void buildContactCard();
    void fillCombos();
    void chooseInCombos();
    void showMethod();
    void showReview();
    void showSide();

    Card* m_severityCard;
    SeverityChoice* m_severity;
    Card* m_contactCard;
    Field* m_name;
    Field* m_email;
    TextLabel* m_methodLabel;
    ChoiceRow* m_method;
    Field* m_phone;
    Field* m_language;
    Field* m_zone;
    Field* m_country;
    Field* m_copyTo;
    ReviewCard* m_review;
    Card* m_consequences;
    HelpList* m_help;
};
