#pragma once

#include "model/domain/plans.h"
#include "ui/places.h"
#include "ui/support_for_business/wizard_step.h"

class Button;
class Card;
class CollapsibleSection;
class Facts;
class MessageBar;
class PlanCard;
class QButtonGroup;
class TextLabel;
enum class PlanHelp;

/// Step 2 of the request wizard: the plans that can be used, adding a contract, the plans that cannot be used with every reason
/// (article, "How many Partner support incidents are remaining", step 2; rules.md D4, D6, D9).
class PlanStep : public WizardStep
{
    Q_OBJECT

public:
    PlanStep(Workspace& workspace, Draft& draft, QWidget* parent);

    void load() override;
    void refresh() override;
    void retranslate() override;
    void focusFirst() override;
    void showProblems(const Refusals& problems) override;
    void clearProblems() override;

Q_SIGNALS:
    void placeWanted(Place place);
    void productWanted(); // back to step 1

private:
    void build();
    void buildPurchase();
    void showOffer(const PlanOffer& offer, const ProductVersion& product);
    void showBars(const PlanOffer& offer);
    void announceBars();
    PlanCard* newCard(const PlanLine& line, const ProductVersion& product);
    void choose(const QString& plan);
    void help(PlanHelp help);
    void addContract();
    void showLinked(const Contract& contract);
    void showFacts(const ProductVersion* product);
    void showBalance(const PlanOffer* offer);

    QStringList m_shown; // fingerprint of the cards
    MessageBar* m_problem;
    QWidget* m_bars;
    MessageBar* m_added;
    TextLabel* m_heading;
    QWidget* m_available;
    QButtonGroup* m_group;
    CollapsibleSection* m_purchase;
    TextLabel* m_addText;
    Button* m_add;
    TextLabel* m_buyHead;
    TextLabel* m_buyText;
    CollapsibleSection* m_unavailable;
    TextLabel* m_noneUnavailable;
    QWidget* m_unavailableCards;
    Card* m_soFar;
    Facts* m_facts;
    Card* m_balance;
    TextLabel* m_balanceText;
    QString m_addedName;
};
