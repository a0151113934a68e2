#pragma once

#include "ui/request/wizard_step.h"

class Button;
class Card;
class DescriptionField;
class HelpList;
class MessageBar;
class PlanList;
class ReasonLine;
class ServiceChooser;
class SeverityChoice;
class TextLabel;
class TitleField;
class ContactBlock;
enum class PlanHelp;

/// The whole short form of a cloud portal: service, title, description, plan, severity, contact; beside it what the portal does
/// with Access ID and Contract ID.
class ShortRequestStep final : public WizardStep
{
    Q_OBJECT

public:
    ShortRequestStep(Workspace& workspace, Draft& draft, QWidget* parent);

    void retranslate() override;

protected:
    void refreshOwn() override;

private:
    void build();
    void buildLinking();
    void help(PlanHelp help);
    void addContract();
    void showConsequences();

    ServiceChooser* m_service;
    TitleField* m_title;
    DescriptionField* m_description;
    PlanList* m_plans;
    SeverityChoice* m_severity;
    ContactBlock* m_contact;
    Card* m_issueCard;
    Card* m_planCard;
    TextLabel* m_choosePlan; // until a service is chosen
    Card* m_severityCard;
    Card* m_contactCard;
    MessageBar* m_notice;
    TextLabel* m_linkText;
    Button* m_link;
    ReasonLine* m_noIds;
    Card* m_portalCard;
    HelpList* m_portalHelp;
    Card* m_submitCard;
    HelpList* m_submitHelp;
};
