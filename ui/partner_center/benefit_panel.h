#pragma once

#include "model/workspace.h"
#include "ui/widgets/card.h"

class Button;
class MaskedId;
class ReasonLine;
class Stepper;
class TextLabel;
class HelpList;
class MessageBar;
class QStackedWidget;

// One benefit opened by its name, where each is activated on its own (edition of 2023): Introduction, Activation
// Walkthrough, Activate Benefits; on the last the button, and both IDs once it was pressed.
class BenefitPanel : public Card
{
    Q_OBJECT

public:
    explicit BenefitPanel(QWidget* parent = nullptr);

    void open(Benefit benefit, int step); // 0..2; setPage() follows
    void close();
    std::optional<Benefit> benefit() const { return m_benefit; }
    void setPage(const BenefitsPage& page, const Workspace& workspace); // hidden where the benefit is not in it
    void maskIds();
    void focusIds(); // Show of the first
    void focusFirst();

Q_SIGNALS:
    void activateWanted(Benefit benefit);
    void closed();
    void guideWanted(); // the Technical support guide

private:
    QWidget* newIntroduction();
    QWidget* newWalkthrough();
    QWidget* newActivation();
    void buildFooter();
    void setTexts(const BenefitsPage::Row& row, const Workspace& workspace);
    void setIds(const BenefitsPage::Row& row);
    void go(int step);

    std::optional<Benefit> m_benefit;
    TextLabel* m_source;
    Stepper* m_stepper;
    QStackedWidget* m_steps;
    HelpList* m_introduction;
    MessageBar* m_guide;
    HelpList* m_walkthrough;
    TextLabel* m_waiting; // what the button does
    Button* m_activate;
    ReasonLine* m_reason;
    QWidget* m_idsPart;
    MaskedId* m_contract;
    MaskedId* m_access;
    TextLabel* m_idsNote;
    Button* m_previous;
    Button* m_next;
    Button* m_close;
};
