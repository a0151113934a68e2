#pragma once

#include "model/domain/plans.h"
#include "ui/request/wizard_step.h"

class Button;
class Card;
class CollapsibleSection;
class Facts;
class PlanList;
class TextLabel;
enum class PlanHelp;

/// Step 2 of the request wizard: the plans that can be used, adding a contract, the plans that cannot be used with every reason
/// (article, "How many Partner support incidents are remaining", step 2; rules.md D4, D6, D9).
class PlanStep final : public WizardStep
{
    Q_OBJECT

public:
    PlanStep(Workspace& workspace, Draft& draft, QWidget* parent);

    void load() override;
    void retranslate() override;

protected:
    void refreshOwn() override;

private:
    void buildPurchase();
    void buildSide();
    void help(PlanHelp help);
    void explainBuying();
    void addContract();
    void showFacts(const ProductVersion* product);
    void showBalance(const PlanOffer* offer);

    PlanList* m_plans;
    CollapsibleSection* m_purchase;
    TextLabel* m_addText;
    Button* m_add;
    TextLabel* m_buyHead;
    TextLabel* m_buyText;
    Card* m_soFar;
    Facts* m_facts;
    Card* m_balance;
    TextLabel* m_balanceText;
};
