#include "ui/partner_center/technical_benefits_page.h"

#include "model/wording.h"
#include "ui/partner_center/benefits_card.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/help_list.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

TechnicalBenefitsPage::TechnicalBenefitsPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace)
{
    setRehearsal(true);
    build();
    buildSide();
    connect(&m_workspace, &Workspace::changed, this, &TechnicalBenefitsPage::refresh);
    connect(&m_workspace, &Workspace::accountChanged, this, [this] {
        m_benefits->maskIds(); // what one account was shown, the next asks for anew
        m_outcome.reset();
        showResult(false);
    });
    retranslate();
}

void TechnicalBenefitsPage::build()
{
    m_print = new Button(ButtonKind::Secondary, "printer", this);
    m_print->setObjectName(u"printButton"_s);
    addHeaderAction(m_print);
    connect(m_print, &Button::clicked, this, [this] { printWithDialog(this, sheet()); });

    m_result = new MessageBar(Tone::Danger, this);
    m_result->setObjectName(u"resultBar"_s);
    m_activated = new MessageBar(Tone::Success, this);
    m_activated->setObjectName(u"activatedBar"_s);
    m_notSeen = new MessageBar(Tone::Warning, this);
    m_notSeen->setObjectName(u"portalMessage"_s);
    for (QWidget* bar : {m_result, m_activated, m_notSeen})
        wideLayout()->addWidget(bar);

    m_signIn = new EmptyState("circle-user-round", this);
    m_signIn->setObjectName(u"signInState"_s);
    connect(m_signIn, &EmptyState::activated, this, [this] { Q_EMIT signInWanted({}); });
    m_whoSeesCard = new Card(this);
    m_whoSees = new ReasonLine(m_whoSeesCard);
    m_whoSees->setObjectName(u"whoSees"_s);
    m_whoSees->setIconName("circle-user-round");
    m_whoSeesCard->bodyLayout()->addWidget(m_whoSees);
    connect(m_whoSees, &ReasonLine::linkActivated, this, [this] { Q_EMIT signInWanted({}); });

    m_benefits = new BenefitsCard(this);
    connect(m_benefits, &BenefitsCard::activateWanted, this, &TechnicalBenefitsPage::activate);
    connect(m_benefits, &BenefitsCard::signInWanted, this, &TechnicalBenefitsPage::signInWanted);

    m_hours = new Card(this);
    auto* row = new QHBoxLayout;
    setSpaces(row, 4);
    auto* clock = new IconLabel("clock", 24, m_hours);
    clock->setAccent(true);
    row->addWidget(clock, 0, Qt::AlignVCenter);
    auto* texts = new QVBoxLayout;
    setSpaces(texts, 0);
    m_hoursTitle = new TextLabel(TextRole::Strong, m_hours);
    m_hoursText = new TextLabel(TextRole::Caption, m_hours);
    m_hoursText->setMuted(true);
    texts->addWidget(m_hoursTitle);
    texts->addWidget(m_hoursText);
    row->addLayout(texts, 1);
    m_hours->bodyLayout()->addLayout(row);

    for (QWidget* part : {static_cast<QWidget*>(m_signIn), static_cast<QWidget*>(m_whoSeesCard),
                          static_cast<QWidget*>(m_benefits), static_cast<QWidget*>(m_hours)})
        contentLayout()->addWidget(part);
}

void TechnicalBenefitsPage::buildSide()
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
    connect(m_otherAccount, &LinkButton::clicked, this, [this] { Q_EMIT signInWanted({}); });

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
    connect(m_openAzure, &Button::clicked, this, [this] { Q_EMIT placeWanted(Place::Azure); });
    connect(m_newRequest, &Button::clicked, this, [this] { Q_EMIT placeWanted(Place::NewRequest); });

    m_balance = new Card(this);
    m_balance->setSmallTitle(true);
    m_balanceText = new TextLabel(TextRole::Caption, m_balance);
    m_balance->bodyLayout()->addWidget(m_balanceText);
    for (Card* card : {m_account, m_help, m_balance})
        sideLayout()->addWidget(card);
}

void TechnicalBenefitsPage::retranslate()
{
    setBreadcrumb({tr("Partner Center"), tr("Benefits")});
    setTitle(tr("Technical benefits"));
    m_print->setText(tr("&Print"));
    m_signIn->setTexts(tr("Nobody is signed in"),
                       tr("Partner Center shows the benefits of the account that is signed in."));
    m_signIn->setButtonText(tr("Sign in"));
    m_account->setTitle(tr("Signed in"));
    m_otherAccount->setText(tr("Sign-in with another account"));
    m_newRequest->setText(tr("New request"));
    m_openAzure->setText(tr("Open Azure"));
    m_balance->setTitle(tr("How many are left?"));
    m_balanceText->setText(
        tr("This page does not show it. The number is read only in Support for Business, at step 2 of a "
           "new request."));
    m_hoursTitle->setText(tr("Technical presales and deployment services (TPD)"));
    refresh();
}

void TechnicalBenefitsPage::refresh()
{
    const BenefitsPage page = m_workspace.benefitsPage();
    const std::optional<Organisation> organisation = m_workspace.organisation();
    setSubtitle(organisation ? tr("%1, partner ID %2").arg(organisation->name, organisation->partnerId) : QString());
    const bool isSeen = page.whyNotSeen.isEmpty();
    const bool isSignedIn = m_workspace.account().has_value();
    m_print->setVisible(isSeen);
    m_benefits->setVisible(isSeen);
    m_hours->setVisible(isSeen && page.advisoryHours);
    m_signIn->setVisible(!isSignedIn);
    m_notSeen->setVisible(!isSeen && isSignedIn);
    m_whoSeesCard->setVisible(!isSeen && isSignedIn);
    if (isSeen) {
        showPage(page);
    } else {
        m_benefits->clear();
        showWhyNotSeen(page);
    }
    showSide(page);
    if (!isSeen)
        m_outcome.reset(); // of a page that is not there any more
    showResult(false);
}

void TechnicalBenefitsPage::showPage(const BenefitsPage& page)
{
    const bool allActivated = std::all_of(page.rows.begin(), page.rows.end(),
                                          [](const BenefitsPage::Row& row) { return row.contract.has_value(); });
    if (allActivated && !page.rows.isEmpty())
        m_activated->setMessage(tr("Benefits activated."), tr("Every account that sees this page also sees both IDs."));
    else
        m_activated->setText({});
    m_benefits->setPage(page, m_workspace);
    showAdvisoryHours(page);
}

void TechnicalBenefitsPage::showAdvisoryHours(const BenefitsPage& page)
{
    if (!page.advisoryHours)
        return;
    const Allowance& hours = *page.advisoryHours;
    const QString text = tr("%n partner advisory hour(s) from %1, until %2. They need no activation.", nullptr,
                            hours.quantity.value_or(0))
                             .arg(wording::textOf(hours.source));
    m_hoursText->setText(wording::withDate(text, hours.membershipEnd));
}

// D1: the portal's sentence unchanged, and beside it what the portal leaves out.
void TechnicalBenefitsPage::showWhyNotSeen(const BenefitsPage& page)
{
    m_activated->setText({});
    const Refusal& why = page.whyNotSeen.first();
    if (why.reason == Reason::NotMpnAssociated) {
        m_notSeen->setTone(Tone::Danger);
        m_notSeen->setText(tr("You are not authorized for this action"));
        m_whoSees->setReason(
            tr("This account is not associated with MPN."),
            tr("The Technical benefits page needs an account that is associated with MPN. An association "
               "with CSP alone is not enough."));
    } else if (why.reason == Reason::NoActiveOffers) {
        m_notSeen->setTone(Tone::Warning);
        m_notSeen->setText(tr("Looks like you don't have any benefits yet"));
        m_whoSees->setReason(
            tr("The organisation of this account has no active membership offer."),
            tr("If the company has one, this is the wrong account. To check it, open the Account icon in the "
               "top right corner and choose Sign-in with another account."));
    }
    m_whoSees->setLink(tr("Sign-in with another account"));
}

void TechnicalBenefitsPage::showSide(const BenefitsPage& page)
{
    const std::optional<Account> account = m_workspace.account();
    const bool isSeen = page.whyNotSeen.isEmpty();
    const auto activated = std::find_if(page.rows.begin(), page.rows.end(),
                                        [](const BenefitsPage::Row& row) { return row.contract.has_value(); });
    const bool isActivated = activated != page.rows.end();
    m_account->setVisible(account && !isActivated);
    m_help->setVisible(isSeen);
    m_newRequest->setVisible(isActivated);
    m_openAzure->setVisible(std::any_of(page.rows.begin(), page.rows.end(), [](const BenefitsPage::Row& row) {
        return row.contract && row.allowance.benefit == Benefit::Signature;
    }));
    const bool isWaiting =
        std::any_of(page.rows.begin(), page.rows.end(), [](const BenefitsPage::Row& row) { return !row.contract; });
    m_newRequest->setKind(isWaiting ? ButtonKind::Secondary : ButtonKind::Primary);
    m_balance->setVisible(isActivated);
    if (account)
        m_facts->setFacts({{tr("Kind"), wording::textOf(account->kind)},
                           {tr("Programmes"), wording::programmesText(*account)},
                           {tr("Role"), wording::rolesText(account->roles)},
                           {tr("Organisation"), m_workspace.organisation()->name}});
    if (!isActivated) {
        m_help->setTitle(tr("What activation does"));
        const bool together = m_workspace.edition().activation == ActivationStyle::WholeMembership;
        m_helpList->setItems({{"key-round",
                               {},
                               together ? tr("Issues one Access ID and one Contract ID, which cover every row.")
                                        : tr("Issues one Access ID and one Contract ID for that benefit.")},
                              {"eye", {}, tr("Shows both IDs to every account that sees this page.")},
                              {"calendar-days",
                               {},
                               tr("Starts today and lasts until %n day(s) after the membership ends.", nullptr,
                                  m_workspace.edition().graceDays)}});
        return;
    }
    const QList<Link> links = m_workspace.links();
    const bool isLinked = std::any_of(links.begin(), links.end(),
                                      [&](const Link& link) { return link.contract == activated->contract->id; });
    m_help->setTitle(tr("What to do now"));
    m_helpList->setItems({{"circle-check", tr("Activate the benefit"),
                           tr("Done by %1").arg(activated->contract->activatedBy), Tone::Success},
                          {isLinked ? "circle-check" : "circle", tr("Link the contract"),
                           isLinked ? tr("Done for this account") : tr("Once for each account, with both IDs"),
                           isLinked ? Tone::Success : Tone::Neutral},
                          {"circle", tr("Open a request"), tr("The plan is offered at step 2")}});
}

void TechnicalBenefitsPage::activate(Benefit benefit)
{
    m_outcome = m_workspace.activate(benefit);
    showResult(true);
    if (!m_outcome->isDone())
        return;
    if (!m_activated->isHidden()) // the page was read again by changed()
        announce(this, m_activated->text());
    m_benefits->focusIds(**m_outcome);
}

void TechnicalBenefitsPage::showResult(bool isNews)
{
    m_result->setText({});
    if (!m_outcome)
        return;
    QString strong, text;
    if (m_outcome->isRefused()) {
        m_result->setTone(Tone::Warning);
        strong = wording::textOf(m_outcome->refusals().first());
        text = wording::adviceFor(m_outcome->refusals().first());
    } else if (m_outcome->isFailed()) {
        m_result->setTone(Tone::Danger);
        strong = wording::titleOf(m_outcome->failure().kind);
        text = wording::textOf(m_outcome->failure());
    } else if (m_activated->isHidden()) { // some, but not all: the green bar is for all
        m_result->setTone(Tone::Success);
        strong = tr("Benefit activated.");
        text = tr("Every account that sees this page also sees its two IDs.");
    }
    m_result->setMessage(strong, text);
    if (isNews)
        announce(m_result, m_result->text());
}

void TechnicalBenefitsPage::hideEvent(QHideEvent* event)
{
    m_benefits->maskIds();
    Page::hideEvent(event);
}

// What the page shows; the IDs are not in the list and never on paper.
Print TechnicalBenefitsPage::sheet() const
{
    Print sheet;
    sheet.title = title();
    if (const std::optional<Organisation> organisation = m_workspace.organisation())
        sheet.lines << tr("%1, partner ID %2").arg(organisation->name, organisation->partnerId);
    sheet.lines << tr("On %1").arg(wording::dateText(m_workspace.today()));
    if (m_hours->isVisibleTo(this))
        sheet.lines << m_hoursTitle->text() + u": "_s + m_hoursText->text();
    sheet.table = m_benefits->model();
    sheet.footnote = tr("From a rehearsal: nothing leaves the computer. The IDs are not printed.");
    return sheet;
}
