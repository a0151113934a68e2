#pragma once

#include "model/result.h"
#include "ui/widgets/message_bar.h"

#include <functional>

class Button;

// What went wrong with a file, in words, with what can be done about it as buttons. Stays until it is closed or something
// succeeds; hidden while there is nothing to say.
class FailureBar : public MessageBar
{
    Q_OBJECT

public:
    explicit FailureBar(QWidget* parent = nullptr);

    // `again`: what to do on Retry; may be empty. Retry is offered where waiting or making room can help.
    void showFailure(const Failure& failure, std::function<void()> again);
    void showRefusals(const Refusals& refusals);
    // Offers the page on which a damaged file is dealt with; call after showFailure().
    void offerRepair();
    // Offers to take a missing file off the list of recent ones, where it is in it; call after showFailure().
    void offerForgetting();
    void clear();
    const std::optional<Failure>& failure() const { return m_failure; }

Q_SIGNALS:
    void forgetWanted(const QString& path); // a missing file: take it off the list
    void openWanted();                      // choose another file
    void repairWanted(const Failure& failure);

protected:
    void changeEvent(QEvent* event) override;

private:
    void furnish();
    void retranslate();

    std::optional<Failure> m_failure;
    Refusals m_refusals;
    std::function<void()> m_again;
    Button* m_retry = nullptr; // they are made with the first failure
    Button* m_forget = nullptr;
    Button* m_open = nullptr;
    Button* m_repair = nullptr;
    Button* m_close = nullptr;
};
