#pragma once

#include "model/domain/request.h"
#include "ui/widgets/card.h"

class Facts;
class LinkButton;
class TextLabel;
class Workspace;

/// Everything that the form would file, with a way back to where it was typed.
class ReviewCard : public Card
{
    Q_OBJECT

public:
    explicit ReviewCard(Workspace& workspace, QWidget* parent = nullptr);

    void setDraft(const Draft& draft);
    void retranslate();
    /// The first way back.
    void focusFirst();

    enum class Part { Issue, Plan, Contact };

Q_SIGNALS:
    void editWanted(Part part); // the step that holds it is the form's to know

private:
    struct Section
    {
        TextLabel* title;
        LinkButton* edit;
        Facts* facts;
    };
    Section addPart(QVBoxLayout* column, Part part);
    void showIssue(const Draft& draft);
    void showPlan(const Draft& draft);
    void showContact(const Draft& draft);

    Workspace& m_workspace;
    Section m_issue;
    Section m_plan;
    Section m_contact;
};
