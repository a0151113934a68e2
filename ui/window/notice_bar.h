#pragma once

#include "ui/widgets/message_bar.h"

#include <functional>

class Button;

// What came of something that was asked for, or what is worth knowing; stays until it is closed. The words are functions,
// so that they follow a change of language.
class NoticeBar : public MessageBar
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    using Words = std::function<QString()>;
    void say(Tone tone, Words text);
    // One button beside it; what it does also closes the bar. Call after say().
    void offer(Words label, std::function<void()> act);
    void clear();

protected:
    void changeEvent(QEvent* event) override;

private:
    void furnish();
    void retranslate();

    Words m_text;
    Words m_label;
    std::function<void()> m_act;
    Button* m_action = nullptr; // made with the first words
    Button* m_close = nullptr;
};
