#pragma once

#include "model/workspace.h"
#include "ui/widgets/message_bar.h"

#include <optional>

// What the closing of a request came to: that it is closed and what became of its incident, or why it is not.
class ClosingBar final : public MessageBar
{
    Q_OBJECT

public:
    // portal: in the words of that portal, which may not show how many incidents remain.
    explicit ClosingBar(std::optional<Portal> portal, QWidget* parent = nullptr);

    void showClosing(const QString& number, const Outcome<Closed>& closing);
    void clear();
    void retranslate();

private:
    QString incidentText(const Closed& closed) const;

    const std::optional<Portal> m_portal;
    QString m_number;
    std::optional<Outcome<Closed>> m_closing;
};
