#pragma once

#include "ui/places.h"
#include "ui/widgets/page.h"

class Button;
class Card;
class Facts;
class HelpList;
class MessageBar;
class TextLabel;
class Workspace;
enum class MembershipRegion;

// The Partner Membership Center: how technical benefits were activated before they moved into Partner Center (article, "Next
// steps"; domain.md 1.9). A page of facts: it asks for nothing and changes nothing.
class MembershipCenterPage final : public Page
{
    Q_OBJECT

public:
    explicit MembershipCenterPage(Workspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
    void placeWanted(Place place);
    void signInWanted(const QString& signIn);

protected:
    void retranslate() override;

private:
    void refresh();
    void alignValues();

    struct Region
    {
        MembershipRegion region;
        Card* card;
        TextLabel* countries;
        Facts* facts;
    };
    Workspace& m_workspace;
    MessageBar* m_retired;
    Button* m_now;
    QList<Region> m_regions;
    Card* m_reportCard;
    HelpList* m_report;
};
