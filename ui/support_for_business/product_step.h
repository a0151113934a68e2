#pragma once

#include "ui/support_for_business/wizard_step.h"

class Card;
class CoverageBar;
class CoveragePanel;
class LineEdit;
class ProductChooser;
class SearchableCombo;
class TextEdit;
class TextLabel;

/// Step 1 of the request wizard: product, category, problem, title, description (article, "How many Partner support incidents are
/// remaining", step 1; rules.md D5 and D7).
class ProductStep : public WizardStep
{
    Q_OBJECT

public:
    ProductStep(Workspace& workspace, Draft& draft, QWidget* parent);

    void load() override;
    void refresh() override;
    void retranslate() override;
    void focusFirst() override;
    /// Why Support for Business does not take the chosen product (cloud-product, csp-partner-only); empty where it does.
    Refusals whyNotHere() const;

protected:
    Field* fieldOf(const Refusal& problem) const override;

private:
    void build();
    void buildSide();
    void fillCategories();
    void fillProblems();
    void chooseCategory(const QString& category);
    void showCoverage();

    Card* m_card;
    ProductChooser* m_chooser;
    CoverageBar* m_coverage;
    SearchableCombo* m_categoryCombo;
    SearchableCombo* m_problemCombo;
    LineEdit* m_titleEdit;
    TextEdit* m_descriptionEdit;
    Field* m_category;
    Field* m_problem;
    Field* m_title;
    Field* m_description;
    CoveragePanel* m_panel;
    Card* m_harmless;
    TextLabel* m_harmlessText;
};
