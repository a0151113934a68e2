#pragma once

#include "model/workspace.h"
#include "ui/places.h"

#include <QWidget>

class Button;
class Card;
class Facts;
class HelpList;
class LinkButton;
class TextLabel;

// Beside the benefits: who is signed in, what activation does, what comes next, and where the number of incidents is read.
class BenefitsSide : public QWidget
{
    Q_OBJECT

public:
    explicit BenefitsSide(QWidget* parent = nullptr);

    void setPage(const BenefitsPage& page, const Workspace& workspace);

Q_SIGNALS:
    void otherAccountWanted();
    void placeWanted(Place place);
    void drillWanted(const QString& productVersion); // a request that is only begun, to read what remains (D9)

private:
    void setTexts(const Workspace& workspace);
    void showBefore(const Edition& edition);
    void showAfter(const Contract& contract, const Workspace& workspace);

    Card* m_account;
    Facts* m_facts;
    LinkButton* m_otherAccount;
    Card* m_help;
    HelpList* m_helpList;
    Button* m_newRequest;
    LinkButton* m_oldWay; // the page of facts on Partner Membership Center
    Button* m_openAzure;  // where Signature is activated
    Card* m_balance;
    TextLabel* m_balanceText;
    LinkButton* m_drill;
    QString m_drillProduct;
};
