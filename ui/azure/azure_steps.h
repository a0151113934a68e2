#pragma once

#include "ui/request/wizard_step.h"

class Card;
class CategoryFields;
class ChoiceRow;
class ContactBlock;
class DetailsFields;
class Facts;
class HelpList;
class LinkButton;
class PlanList;
class ReviewCard;
class ServiceChooser;
class SeverityChoice;
class TextLabel;
class TitleField;
enum class PlanHelp;

/// Tab Basics of Azure's form: issue type, subscription, service, summary, problem type, support plan (domain.md 4.2, as in
/// 2021).
class AzureBasicsStep final : public WizardStep
{
    Q_OBJECT

public:
    AzureBasicsStep(Workspace& workspace, Draft& draft, QWidget* parent);
    void load() override;
    void retranslate() override;
    void focusFirst() override;

private:
    void build();
    void help(PlanHelp help);

    Card* m_card;
    TextLabel* m_typeLabel;
    ChoiceRow* m_type;
    Facts* m_facts;
    ServiceChooser* m_service;
    TitleField* m_title;
    CategoryFields* m_category;
    PlanList* m_plans;
    LinkButton* m_link;
    Card* m_side;
    HelpList* m_help;
};

/// Tab Solutions: what may help without a request. Nothing is asked.
class AzureSolutionsStep final : public WizardStep
{
    Q_OBJECT

public:
    AzureSolutionsStep(Workspace& workspace, Draft& draft, QWidget* parent);
    void retranslate() override;
    void focusFirst() override;

private:
    Card* m_card;
    TextLabel* m_text;
    HelpList* m_list;
    TextLabel* m_return;
};

/// Tab Details: problem start, description, file, severity, contact.
class AzureDetailsStep final : public WizardStep
{
    Q_OBJECT

public:
    AzureDetailsStep(Workspace& workspace, Draft& draft, QWidget* parent);
    void retranslate() override;

private:
    Card* m_problemCard;
    DetailsFields* m_details;
    Card* m_methodCard;
    SeverityChoice* m_severity;
    Card* m_contactCard;
    ContactBlock* m_contact;
};

/// Tab Review + create.
class AzureReviewStep final : public WizardStep
{
    Q_OBJECT

public:
    AzureReviewStep(Workspace& workspace, Draft& draft, QWidget* parent);
    void retranslate() override;
    void focusFirst() override;

protected:
    void refreshOwn() override;

private:
    ReviewCard* m_review;
    Card* m_consequences;
    HelpList* m_help;
};
