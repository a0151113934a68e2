#pragma once

#include "ui/request/wizard_step.h"

class CategoryFields;
class Card;
class CollapsibleSection;
class ContactBlock;
class CoveragePanel;
class DescriptionField;
class PlanStep;
class ProductChooser;
class ReviewCard;
class SeverityChoice;
class TextLabel;
class TitleField;

/// The whole request on one page with three parts that open and close, as Support for Business asks since the edition of 2023:
/// Product and Support Type (with the plans), Issue Description, Contact Details and Sharing (domain.md 2.2, 2.3).
class OnePageStep final : public WizardStep
{
    Q_OBJECT

public:
    OnePageStep(Workspace& workspace, Draft& draft, QWidget* parent);

    void load() override;
    void retranslate() override;

protected:
    void refreshOwn() override;
    void focusOn(QWidget* widget) override; // opens the part it is in

private:
    void buildProduct();
    void buildIssue();
    void buildContact();
    void buildSide();
    void follow(); // after an edit

    CollapsibleSection* m_sections[3];
    ProductChooser* m_chooser;
    CategoryFields* m_category;
    PlanStep* m_plans;
    TextLabel* m_plansTitle;
    SeverityChoice* m_severity;
    TitleField* m_title;
    DescriptionField* m_description;
    ContactBlock* m_contact;
    ReviewCard* m_review;
    CoveragePanel* m_coverage;
    Card* m_harmless;
    TextLabel* m_harmlessText;
    QString m_planProduct; // for which the plans were read
};
