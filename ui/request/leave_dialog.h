#pragma once

#include "ui/widgets/dialog.h"

class Button;
class TextLabel;

/// "Keep draft / Discard / Go on": asked when a request is left before Submit. Enter keeps, Esc goes on.
class LeaveDialog final : public Dialog
{
    Q_OBJECT

public:
    enum class Choice { Keep, Discard, GoOn };

    /// title: of the draft; may be empty.
    explicit LeaveDialog(const QString& title, QWidget* parent = nullptr);

    Choice choice() const { return m_choice; }

private:
    void build();
    void retranslate() override;
    void choose(Choice choice);

    const QString m_title;
    TextLabel* m_head;
    TextLabel* m_text;
    Button* m_discard;
    Button* m_goOn;
    Button* m_keep;
    Choice m_choice = Choice::GoOn;
};
