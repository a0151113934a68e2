#pragma once

#include "model/workspace.h"
#include "ui/places.h"
#include "ui/widgets/page.h"

class AzureMenu;
class Button;
class Card;
class ContractIds;
class DiagnosisCard;
class EmptyState;
class LinkButton;
class MessageBar;
class QBoxLayout;
class QCheckBox;
class TextLabel;

/// Azure portal > Help + support > Support plans > Link support benefits. Where the contract is linked already, the portal's
/// misleading message stands as it does there, and beside it our diagnosis (article, "Azure portal"; rules.md D4).
class AzureLinkPage final : public Page
{
    Q_OBJECT

public:
    explicit AzureLinkPage(Workspace& workspace, QWidget* parent = nullptr);
    void focusFirst() override;

Q_SIGNALS:
    void placeWanted(Place place);
    void signInWanted(const QString& signIn);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    QWidget* buildLeft();
    void link();
    void showAnswer();
    void clearAnswer();
    void showLinked();
    void showDiagnosis();
    void refresh();

    /// What the last Link came to; all texts are made of it again when the language changes.
    struct Answer
    {
        std::optional<LinkResult> linked;
        std::optional<Diagnosis> diagnosis;
        std::optional<Contract> contract; // that the diagnosis is about
        bool showsPortalMessage = false;
        Refusals refusals;
        std::optional<Failure> failure;
    };
    Workspace& m_workspace;
    std::optional<Answer> m_answer;
    AzureMenu* m_menu;
    EmptyState* m_signIn;
    QWidget* m_both;
    QBoxLayout* m_columns;
    Card* m_card;
    TextLabel* m_text;
    ContractIds* m_ids;
    Button* m_cancel;
    Button* m_link;
    MessageBar* m_result;
    QWidget* m_says;
    TextLabel* m_saysHead;
    MessageBar* m_message;
    TextLabel* m_messageNote;
    QCheckBox* m_original;
    LinkButton* m_decode;
    DiagnosisCard* m_diagnosis;
};
