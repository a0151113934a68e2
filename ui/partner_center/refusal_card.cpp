#include "ui/partner_center/refusal_card.h"

#include "model/wording.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/spaces.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RefusalCard::RefusalCard(QWidget* parent)
    : QWidget(parent), m_signIn(new EmptyState("circle-user-round")), m_card(new Card), m_reason(new ReasonLine)
{
    m_signIn->setObjectName(u"signInState"_s);
    m_reason->setObjectName(u"whyNotReason"_s);
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 4);
    column->addWidget(m_signIn);
    column->addWidget(m_card);
    m_card->bodyLayout()->addWidget(m_reason);
    connect(m_signIn, &EmptyState::activated, this, [this] { Q_EMIT signInWanted({}); });
    connect(m_reason, &ReasonLine::linkActivated, this, [this] { Q_EMIT signInWanted({}); });
    connect(m_reason, &ReasonLine::rowActivated, this, [this](int row) { Q_EMIT signInWanted(m_signIns.value(row)); });
}

void RefusalCard::setRefusals(const Refusals& refusals, const QList<Account>& helpers)
{
    setHidden(refusals.isEmpty());
    if (refusals.isEmpty())
        return;
    const bool isNobody = contains(refusals, Reason::NotSignedIn);
    m_signIn->setVisible(isNobody);
    m_card->setHidden(isNobody);
    m_signIn->setTexts(tr("Nobody is signed in"), tr("Partner Center shows what the account that is signed in may see."));
    m_signIn->setButtonText(tr("Sign in"));
    QStringList reasons, advice;
    for (const Refusal& refusal : refusals) {
        reasons << wording::textOf(refusal);
        advice << wording::adviceFor(refusal);
    }
    advice.removeDuplicates();
    advice.removeAll(QString());
    QList<ReasonLine::Row> rows;
    m_signIns.clear();
    for (const Account& account : helpers) {
        rows.append({account.signIn, wording::rolesText(account.roles), tr("Sign in as this account")});
        m_signIns.append(account.signIn);
    }
    m_reason->setReason(reasons.join(u' '), advice.join(u' '), rows);
    m_reason->setLink(helpers.isEmpty() ? tr("Sign-in with another account") : QString());
}
