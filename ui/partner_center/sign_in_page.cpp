#include "ui/partner_center/sign_in_page.h"

#include "model/domain/plans.h"
#include "model/wording.h"
#include "model/workspace.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/folding_row.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SignInPage::SignInPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_sideText(new TextLabel(TextRole::Caption)), m_side(new Card)
{
    setObjectName(u"signInPage"_s);
    setRehearsal(true);
    m_side->setSmallTitle(true);
    m_side->bodyLayout()->addWidget(m_sideText);
    sideLayout()->addWidget(m_side);
    connect(&m_workspace, &Workspace::changed, this, [this] { rebuild(); });
    retranslate();
}

void SignInPage::retranslate()
{
    setBreadcrumb({tr("Partner Center")});
    setTitle(tr("Sign in"));
    setSubtitle(tr("Choose the account to act as. No password is asked."));
    m_side->setTitle(tr("Acting as, not logging in"));
    m_sideText->setText(tr("Choosing an account shows what it would see in the portals. Roles guard against mistakes here; they "
                           "do not lock anybody out of this file."));
    rebuild();
}

void SignInPage::rebuild()
{
    // Not at once: it may be the press of one of its buttons that led here.
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
    }
    m_buttons.clear();
    m_list = new QWidget;
    auto* column = new QVBoxLayout(m_list);
    setSpaces(column, 4);
    const QList<Organisation> organisations = m_workspace.organisations();
    for (const Organisation& organisation : organisations) {
        auto* card = new Card;
        card->setTitle(organisation.name);
        for (const Account& account : organisation.accounts)
            card->addSection()->addWidget(newRow(account, organisation));
        column->addWidget(card);
    }
    contentLayout()->addWidget(m_list);
}

QWidget* SignInPage::newRow(const Account& account, const Organisation& organisation)
{
    auto* signIn = new TextLabel(account.signIn, TextRole::Strong);
    const QString programmes = account.mpn || account.csp ? wording::programmesText(account) : tr("no programme");
    const QString roles = account.roles.isEmpty() ? tr("no role") : wording::rolesText(account.roles);
    //: Kind of account, its programmes, its roles: "Work or school; MPN, CSP; Global admin".
    const QString what = tr("%1; %2; %3").arg(wording::textOf(account.kind), programmes, roles);
    auto* facts = new TextLabel(what, TextRole::Caption);
    facts->setMuted(true);
    auto* use = new TextLabel(whatItIsGoodFor(account, organisation), TextRole::Caption);
    auto* words = new QVBoxLayout;
    setSpaces(words, 1);
    for (TextLabel* label : {signIn, facts, use})
        words->addWidget(label);

    const std::optional<Account> current = m_workspace.account();
    const bool isCurrent = current && current->id == account.id;
    auto* whole = new QWidget;
    auto* who = new QHBoxLayout;
    setSpaces(who, 4);
    who->addWidget(new IconLabel("circle-user-round", 24), 0, Qt::AlignTop);
    who->addLayout(words, 1);
    auto* row = new FoldingRow(0, whole);
    setSpaces(row, 4);
    row->setLeast([] { return scaled(264); }); // an address on one line
    row->add(who, 1);
    QWidget* last = isCurrent ? static_cast<QWidget*>(new StatusChip(Tone::Success, tr("Signed in")))
                              : newSignInButton(account, facts->text() + u". "_s + use->text());
    row->add(last, 0, Qt::AlignLeading | Qt::AlignVCenter);
    return whole;
}

QWidget* SignInPage::newSignInButton(const Account& account, const QString& description)
{
    auto* button = new Button(ButtonKind::Secondary, "log-in");
    button->setObjectName(u"signIn-%1"_s.arg(account.signIn));
    button->setText(tr("Sign in"));
    //: Must begin with the text of the button, "Sign in".
    button->setAccessibleName(tr("Sign in as %1").arg(account.signIn));
    button->setAccessibleDescription(description);
    const QString name = account.signIn;
    connect(button, &Button::clicked, this, [this, name] { Q_EMIT signInWanted(name); });
    m_buttons.append(button);
    return button;
}

QString SignInPage::whatItIsGoodFor(const Account& account, const Organisation& organisation) const
{
    const Edition& edition = m_workspace.edition();
    const Refusals notSeen = whyNotSeeBenefits(account, organisation, edition, m_workspace.today());
    QStringList sentences;
    if (contains(notSeen, Reason::NotMpnAssociated))
        sentences << tr("Does not see the Technical benefits page: not associated with MPN.");
    else if (!notSeen.isEmpty())
        sentences << tr("Sees no benefits: the organisation has no membership offer of this edition that is active.");
    else if (contains(whyNotActivate(account, Benefit::ProductSupport, organisation, edition, m_workspace.today()),
                      Reason::RoleRequired))
        sentences << tr("Sees the technical benefits; another account activates them.");
    else
        sentences << tr("Sees the technical benefits and can activate them.");
    if (organisation.csp != CspKind::None && whyNotActFor(account, {}, organisation, std::nullopt).isEmpty())
        sentences << tr("Can open requests for CSP customers.");
    sentences << tr("Can link a contract and open requests once it has both IDs.");
    return sentences.join(u' ');
}

void SignInPage::focusFirst()
{
    if (m_buttons.isEmpty())
        Page::focusFirst();
    else
        m_buttons.constFirst()->setFocus(Qt::OtherFocusReason);
}
