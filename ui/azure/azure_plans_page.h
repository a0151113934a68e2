#pragma once

#include "model/workspace.h"
#include "ui/places.h"
#include "ui/widgets/page.h"

class AzureMenu;
class Button;
class CollapsibleSection;
class EmptyState;
class TextLabel;
enum class PlanHelp;

/// Azure portal > Help + support > Support plans: the plans that the portal shows, without a balance (rules.md D9); what it
/// hides, and why, stands in our own section below (D6).
class AzurePlansPage final : public Page
{
    Q_OBJECT

public:
    explicit AzurePlansPage(Workspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
    void placeWanted(Place place);
    void signInWanted(const QString& signIn);

protected:
    void retranslate() override;

private:
    void build();
    void refresh();
    void showOffer(const PlanOffer& offer);
    void help(PlanHelp help);

    Workspace& m_workspace;
    AzureMenu* m_menu;
    Button* m_link;
    EmptyState* m_signIn;
    EmptyState* m_none;
    QWidget* m_plans;
    CollapsibleSection* m_why;
    TextLabel* m_noneHidden;
    QWidget* m_hidden;
    QStringList m_shown;
};
