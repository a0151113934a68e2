#pragma once

#include "model/domain/request.h"

#include <QWidget>

class Button;
class Card;
class Facts;
class MessageBar;
class Workspace;

/// "A draft of ... is kept: Continue / Discard", with what the draft holds. Shown before anything can be typed: one draft per
/// account is kept, and a new one would take its place.
class KeptDraftCard : public QWidget
{
    Q_OBJECT

public:
    explicit KeptDraftCard(Workspace& workspace, QWidget* parent = nullptr);

    /// stepCount: of the form; one step is not worth a word.
    void setDraft(const Draft& draft, int stepCount);
    const Draft& draft() const { return m_draft; }
    void retranslate();
    void focusFirst();

Q_SIGNALS:
    void continueWanted();
    void discardWanted();

private:
    Workspace& m_workspace;
    Draft m_draft;
    int m_stepCount = 1;
    MessageBar* m_bar;
    Card* m_card;
    Facts* m_facts;
    Button* m_continue;
    Button* m_discard;
};
