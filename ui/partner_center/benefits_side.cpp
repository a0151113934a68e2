#include "ui/partner_center/benefits_side.h"

#include "model/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/help_list.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

BenefitsSide::BenefitsSide(QWidget* parent) : QWidget(parent)
{
    m_account = new Card(this);
    m_account->setSmallTitle(true);
    m_facts = new Facts(m_account);
    m_otherAccount = new LinkButton(m_account);
    m_otherAccount->setObjectName(u"otherAccountButton"_s);
    m_otherAccount->setIconName("log-in");
    m_otherAccount->setUnderlined(false);
    m_account->bodyLayout()->addWidget(m_facts);
    m_account->bodyLayout()->addWidget(m_otherAccount, 0, Qt::AlignLeft);
    connect(m_otherAccount, &LinkButton::clicked, this, &BenefitsSide::otherAccountWanted);

    m_help = new Card(this);
    m_help->setSmallTitle(true);
    m_helpList = new HelpList(m_help);
    m_newRequest = new Button(ButtonKind::Primary, m_help);
    m_newRequest->setObjectName(u"newRequestButton"_s);
    m_help->bodyLayout()->addWidget(m_helpList);
    m_help->bodyLayout()->addWidget(m_newRequest);
    m_openAzure = new Button(ButtonKind::Secondary, "cloud", m_help);
    m_openAzure->setObjectName(u"openAzureButton"_s);
    m_help->bodyLayout()->addWidget(m_openAzure);
    m_oldWay = new LinkButton(m_help);
    m_oldWay->setObjectName(u"oldWayButton"_s);
    m_oldWay->setUnderlined(false);
    m_help->bodyLayout()->addWidget(m_oldWay, 0, Qt::AlignLeft);
    connect(m_oldWay, &LinkButton::clicked, this, [this] { Q_EMIT placeWanted(Place::MembershipCenter); });
    connect(m_openAzure, &Button::clicked, this, [this] { Q_EMIT placeWanted(Place::Azure); });
    connect(m_newRequest, &Button::clicked, this, [this] { Q_EMIT placeWanted(Place::NewRequest); });

    m_balance = new Card(this);
    m_balance->setSmallTitle(true);
    m_balanceText = new TextLabel(TextRole::Caption, m_balance);
    m_drill = new LinkButton(m_balance);
    m_drill->setObjectName(u"drillButton"_s);
    m_drill->setUnderlined(false);
    m_balance->bodyLayout()->addWidget(m_balanceText);
    m_balance->bodyLayout()->addWidget(m_drill, 0, Qt::AlignLeft);
    connect(m_drill, &LinkButton::clicked, this, [this] { Q_EMIT drillWanted(m_drillProduct); });

    auto* column = new QVBoxLayout(this);
    setSpaces(column, 4);
    for (Card* card : {m_account, m_help, m_balance})
        column->addWidget(card);
}

void BenefitsSide::setTexts(const Workspace& workspace)
{
    m_account->setTitle(tr("Signed in"));
    m_otherAccount->setText(tr("Sign-in with another account"));
    m_newRequest->setText(tr("New request"));
    m_openAzure->setText(tr("Open Azure"));
    m_oldWay->setText(tr("The old way to activate"));
    m_oldWay->setAccessibleDescription(tr("Opens the facts on Partner Membership Center."));
    m_balance->setTitle(tr("How many are left?"));
    m_balanceText->setText(workspace.edition().showsBalance
                               ? tr("In this edition the list shows it, under the quantity. Support for Business shows it too, "
                                    "at step 2 of a new request.")
                               : tr("This page does not show it. The number is read only in Support for Business, at step 2 "
                                    "of a new request."));
    m_drillProduct = workspace.edition().drillProduct;
    const ProductVersion* product = workspace.catalogue().product(m_drillProduct);
    m_drill->setText(tr("Read it with %1").arg(product ? wording::productText(*product) : m_drillProduct));
    m_drill->setAccessibleDescription(
        tr("Begins a request for this product. Nothing is filed and nothing is consumed before Submit."));
}

void BenefitsSide::setPage(const BenefitsPage& page, const Workspace& workspace)
{
    setTexts(workspace);
    const std::optional<Account> account = workspace.account();
    const bool isSeen = page.whyNotSeen.isEmpty();
    const auto activated =
        std::find_if(page.rows.begin(), page.rows.end(), [](const BenefitsPage::Row& row) { return row.contract.has_value(); });
    const bool isActivated = activated != page.rows.end();
    m_account->setVisible(account && !isActivated);
    m_help->setVisible(isSeen);
    m_newRequest->setVisible(isActivated);
    m_oldWay->setVisible(!isActivated);
    m_openAzure->setVisible(std::any_of(page.rows.begin(), page.rows.end(), [](const BenefitsPage::Row& row) {
        return row.contract && row.allowance.benefit == Benefit::Signature;
    }));
    const bool isWaiting =
        std::any_of(page.rows.begin(), page.rows.end(), [](const BenefitsPage::Row& row) { return !row.contract; });
    m_newRequest->setKind(isWaiting ? ButtonKind::Secondary : ButtonKind::Primary);
    m_balance->setVisible(isActivated);
    setVisible(account || isSeen);
    if (account && !isActivated)
        m_facts->setFacts({{tr("Kind"), wording::textOf(account->kind)},
                           {tr("Programmes"), wording::programmesText(*account)},
                           {tr("Role"), wording::rolesText(account->roles)},
                           {tr("Organisation"), workspace.organisation()->name}});
    if (isActivated)
        showAfter(*activated->contract, workspace);
    else
        showBefore(workspace.edition());
}

void BenefitsSide::showBefore(const Edition& edition)
{
    const bool together = edition.activation == ActivationStyle::WholeMembership;
    const QString lasts = edition.contractMonths ? tr("Starts today and lasts %n month(s).", nullptr, *edition.contractMonths)
                                                 : tr("Starts today and lasts until %n day(s) after the membership ends.",
                                                      nullptr, edition.graceDays);
    m_help->setTitle(tr("What activation does"));
    m_helpList->setItems({{"key-round",
                           {},
                           together ? tr("Issues one Access ID and one Contract ID, which cover every row.")
                                    : tr("Issues one Access ID and one Contract ID for that benefit.")},
                          {"eye", {}, tr("Shows both IDs to every account that sees this page.")},
                          {"calendar-days", {}, lasts}});
}

void BenefitsSide::showAfter(const Contract& contract, const Workspace& workspace)
{
    const QList<Link> links = workspace.links();
    const bool isLinked = std::any_of(links.begin(), links.end(), [&](const Link& link) { return link.contract == contract.id; });
    const bool hasFiled = workspace.hasFiled();
    m_help->setTitle(tr("What to do now"));
    m_helpList->setItems({{"circle-check", tr("Activate the benefit"), tr("Done by %1").arg(contract.activatedBy), Tone::Success},
                          {isLinked ? "circle-check" : "circle", tr("Link the contract"),
                           isLinked ? tr("Done for this account") : tr("Once for each account, with both IDs"),
                           isLinked ? Tone::Success : Tone::Neutral},
                          {hasFiled ? "circle-check" : "circle", tr("Open a request"),
                           hasFiled ? tr("Done for this account") : tr("The plan is offered at step 2"),
                           hasFiled ? Tone::Success : Tone::Neutral}});
}
