#pragma once

#include "model/domain/account.h"
#include "model/domain/reason.h"
#include "ui/widgets/card.h"

class EmptyState;
class ReasonLine;

/// Why a whole page shows nothing to this account: each reason in words, what to do, and the accounts that may, each with a link
/// that signs in as it. Where nobody is signed in: the button that leads to the sign-in. Hidden while nothing is refused.
class RefusalCard : public QWidget
{
    Q_OBJECT

public:
    explicit RefusalCard(QWidget* parent = nullptr);

    /// helpers: accounts of the organisation to which the page shows itself; may be empty.
    void setRefusals(const Refusals& refusals, const QList<Account>& helpers);

Q_SIGNALS:
    void signInWanted(const QString& signIn); // "" = choose one

private:
    EmptyState* m_signIn;
    Card* m_card;
    ReasonLine* m_reason;
    QStringList m_signIns; // of the rows
};
