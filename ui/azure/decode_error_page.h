#pragma once

#include "model/domain/error_decoder.h"
#include "ui/places.h"
#include "ui/widgets/page.h"

class Button;
class Card;
class ChoiceRow;
class DiagnosisCard;
class Facts;
class MessageBar;
class TextLabel;

/// "Decode this error": the diagnosis of Azure's misleading message for somebody who has only the message (rules.md D4). Asks at
/// most five questions; needs no account and changes nothing.
class DecodeErrorPage final : public Page
{
    Q_OBJECT

public:
    explicit DecodeErrorPage(QWidget* parent = nullptr);
    void focusFirst() override;

Q_SIGNALS:
    void placeWanted(Place place);
    void signInWanted(const QString& signIn);

protected:
    void retranslate() override;

private:
    void build();
    void next();
    void back();
    void again();
    void showStep();

    QList<DecodeAnswer> m_answers;
    MessageBar* m_message;
    Card* m_card;
    TextLabel* m_hint;
    ChoiceRow* m_choices;
    TextLabel* m_missing;
    Button* m_back;
    Button* m_next;
    DiagnosisCard* m_diagnosis;
    Card* m_given;
    Facts* m_facts;
    Button* m_again;
};
