#pragma once

#include "model/workspace.h"
#include "ui/widgets/status_chip.h"

#include <QWidget>

class Button;
class Card;
class ChoiceRow;
class Facts;
class HelpList;
class ReasonLine;
class TextLabel;

ChipContent chipOf(RequestState state);

// One filed request: what was asked, what it used, what happened since, and closing it.
class RequestDetails : public QWidget
{
    Q_OBJECT

public:
    explicit RequestDetails(QWidget* parent = nullptr);

    void setRequest(const SupportRequest& request, const Workspace& workspace);
    void retranslate();

Q_SIGNALS:
    void closeWanted(const QString& number, CloseReason reason);
    void signInWanted(); // as somebody who may close it

private:
    void showFacts(const Workspace& workspace);
    void showHistory();
    void showClosing(const Workspace& workspace);
    void showConsequence();

    SupportRequest m_request;
    Card* m_card;
    StatusChip* m_state;
    TextLabel* m_title;
    Facts* m_facts;
    TextLabel* m_descriptionHead;
    TextLabel* m_description;
    TextLabel* m_historyHead;
    HelpList* m_history;
    QWidget* m_closePart;
    TextLabel* m_closeHead;
    ChoiceRow* m_reasons;
    TextLabel* m_consequence;
    Button* m_close;
    ReasonLine* m_whyNot;
};
