#pragma once

#include "ui/request/wizard_step.h"

class Card;
class CategoryFields;
class CoveragePanel;
class DescriptionField;
class ProductChooser;
class TextLabel;
class TitleField;

/// Step 1 of the request wizard: product, category, problem, title, description (article, "How many Partner support incidents are
/// remaining", step 1; rules.md D5 and D7).
class ProductStep final : public WizardStep
{
    Q_OBJECT

public:
    ProductStep(Workspace& workspace, Draft& draft, QWidget* parent);

    void load() override;
    void retranslate() override;

protected:
    void refreshOwn() override;

private:
    void showCoverage();

    Card* m_card;
    ProductChooser* m_chooser;
    CategoryFields* m_category;
    TitleField* m_title;
    DescriptionField* m_description;
    CoveragePanel* m_panel;
    Card* m_harmless;
    TextLabel* m_harmlessText;
};
