#pragma once

#include "model/workspace.h"
#include "ui/places.h"
#include "ui/printing.h"
#include "ui/widgets/page.h"

class BenefitPanel;
class BenefitsCard;
class BenefitsSide;
class Button;
class Card;
class EmptyState;
class ExportButton;
class LinkButton;
class MessageBar;
class ReasonLine;
class TextLabel;

// Partner Center > Benefits > Technical benefits (article, "View and activate your Technical support benefits";
// rules.md D1 and D3): the two benefits of the page, who may activate, and both IDs once somebody did.
class TechnicalBenefitsPage final : public Page
{
    Q_OBJECT

public:
    explicit TechnicalBenefitsPage(Workspace& workspace, QWidget* parent = nullptr);

    Print sheet() const; // what Print puts on paper

Q_SIGNALS:
    void placeWanted(Place place);
    void drillWanted(const QString& productVersion);
    void signInWanted(const QString& signIn); // "" = choose one

protected:
    void retranslate() override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void refresh();
    void activate(Benefit benefit);
    void openPanel(Benefit benefit, int step);
    BenefitPanel& panel();
    void maskIds();
    void showResult(bool isNews);
    void showPage(const BenefitsPage& page);
    void showWhyNotSeen(const BenefitsPage& page);
    void showAdvisoryHours(const BenefitsPage& page);

    Workspace& m_workspace;
    PrintButton* m_print;
    ExportButton* m_export;
    MessageBar* m_result; // what the last press of Activate came to, while it is of interest
    std::optional<Outcome<Contract>> m_outcome;
    MessageBar* m_activated;
    MessageBar* m_secondHand;
    MessageBar* m_notSeen; // the portal's own words
    EmptyState* m_signIn;
    ReasonLine* m_whoSees; // what to do about m_notSeen
    Card* m_whoSeesCard;
    BenefitsCard* m_benefits;
    BenefitPanel* m_panel = nullptr; // one benefit, where each is activated on its own; made when it is opened first
    Card* m_hours;
    TextLabel* m_hoursTitle;
    TextLabel* m_hoursText;
    LinkButton* m_openHours;
    BenefitsSide* m_side;
};
