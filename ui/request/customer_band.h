#pragma once

#include "ui/widgets/message_bar.h"

class Button;

/// "You are acting for Fabbrica Nord": stands at the top of a portal's page that was opened in a CSP customer's context, with the
/// way back to the customers (rules.md D8). Hidden in the own organisation's context.
class CustomerBand : public MessageBar
{
    Q_OBJECT

public:
    explicit CustomerBand(QWidget* parent = nullptr);

    /// "" = the own organisation.
    void setCustomer(const QString& customer);
    void retranslate();

Q_SIGNALS:
    void backWanted();

private:
    QString m_customer;
    Button* m_back;
};
