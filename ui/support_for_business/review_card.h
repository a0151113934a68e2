#pragma once

#include "model/domain/request.h"
#include "ui/widgets/card.h"

class Facts;
class LinkButton;
class TextLabel;
class Workspace;

/// Everything that Submit would file, with a way back to the step where it was typed.
class ReviewCard : public Card
{
    Q_OBJECT

public:
    explicit ReviewCard(Workspace& workspace, QWidget* parent = nullptr);

    void setDraft(const Draft& draft);
    void retranslate();

Q_SIGNALS:
    void editWanted(int step); // 1 to 3

private:
    struct Part {
        TextLabel* title;
        LinkButton* edit;
        Facts* facts;
    };
    Part addPart(QVBoxLayout* column, int step);
    void showIssue(const Draft& draft);
    void showPlan(const Draft& draft);
    void showContact(const Draft& draft);

    Workspace& m_workspace;
    Part m_issue;
    Part m_plan;
    Part m_contact;
};
