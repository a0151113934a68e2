#pragma once

#include "model/workspace.h"

#include <QWidget>

class Button;
class Card;
class Facts;
class IncidentStrip;
class LineEdit;
class MessageBar;
class TextLabel;

/// What Submit did: the number, what was consumed, what is left, when somebody answers.
class Confirmation : public QWidget
{
    Q_OBJECT

public:
    explicit Confirmation(Workspace& workspace, QWidget* parent = nullptr);

    void setFiled(const Filed& filed, const Draft& asked);
    void retranslate();
    void focusFirst();
    QString number() const { return m_filed.number; }

Q_SIGNALS:
    void requestWanted(const QString& number);
    void newRequestWanted();

private:
    void build();
    void copyNumber();
    const Entitlement* entitlement(const QList<Contract>& contracts) const;
    QString consumedText() const;

    Workspace& m_workspace;
    Filed m_filed;
    Draft m_asked;
    MessageBar* m_bar;
    Card* m_card;
    TextLabel* m_numberLabel;
    LineEdit* m_number;
    Button* m_copy;
    TextLabel* m_consumed;
    IncidentStrip* m_strip;
    Facts* m_facts;
    Button* m_see;
    Button* m_new;
};
