#include "ui/partner_center/technical_benefits_page.h"

#include "model/wording.h"
#include "ui/exporting.h"
#include "ui/partner_center/benefit_panel.h"
#include "ui/partner_center/benefits_card.h"
#include "ui/partner_center/benefits_side.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

TechnicalBenefitsPage::TechnicalBenefitsPage(Workspace& workspace, QWidget* parent) : Page(parent), m_workspace(workspace)
{
    setRehearsal(true);
    build();
    m_side = new BenefitsSide(this);
    sideLayout()->addWidget(m_side);
    connect(m_side, &BenefitsSide::otherAccountWanted, this, [this] { Q_EMIT signInWanted({}); });
    connect(m_side, &BenefitsSide::drillWanted, this, &TechnicalBenefitsPage::drillWanted);
    connect(m_side, &BenefitsSide::placeWanted, this, &TechnicalBenefitsPage::placeWanted);
    connect(&m_workspace, &Workspace::changed, this, &TechnicalBenefitsPage::refresh);
    connect(&m_workspace, &Workspace::accountChanged, this, [this] {
        maskIds(); // what one account was shown, the next asks for anew
        m_outcome.reset();
        showResult(false);
    });
    retranslate();
}

void TechnicalBenefitsPage::build()
{
    m_export = new ExportButton([this] { return exportOf(*m_benefits->model(), title()); }, this); // no IDs: as on paper
    m_print = new PrintButton([this] { return sheet(); }, m_export->bar(), this);
    addHeaderAction(m_export);
    addHeaderAction(m_print);

    m_result = new MessageBar(Tone::Danger, this);
    m_result->setObjectName(u"resultBar"_s);
    m_activated = new MessageBar(Tone::Success, this);
    m_activated->setObjectName(u"activatedBar"_s);
    m_notSeen = new MessageBar(Tone::Warning, this);
    m_notSeen->setObjectName(u"portalMessage"_s);
    m_secondHand = new MessageBar(Tone::Warning, this);
    m_secondHand->setObjectName(u"secondHandBar"_s);
    for (MessageBar* bar : {m_secondHand, m_result, m_activated, m_notSeen, m_export->bar()})
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

    connect(m_benefits, &BenefitsCard::openWanted, this, [this](Benefit benefit) { openPanel(benefit, 0); });

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
    m_openHours = new LinkButton(m_hours);
    m_openHours->setObjectName(u"openHoursButton"_s);
    m_openHours->setIconName("arrow-right");
    row->addWidget(m_openHours, 0, Qt::AlignVCenter);
    connect(m_openHours, &LinkButton::clicked, this, [this] { Q_EMIT placeWanted(Place::AdvisoryHours); });
    m_hours->bodyLayout()->addLayout(row);

    for (QWidget* part : {static_cast<QWidget*>(m_signIn), static_cast<QWidget*>(m_whoSeesCard),
                          static_cast<QWidget*>(m_benefits), static_cast<QWidget*>(m_hours)})
        contentLayout()->addWidget(part);
}

void TechnicalBenefitsPage::retranslate()
{
    setBreadcrumb({tr("Partner Center"), tr("Benefits")});
    m_signIn->setTexts(tr("Nobody is signed in"), tr("Partner Center shows the benefits of the account that is signed in."));
    m_signIn->setButtonText(tr("Sign in"));
    m_hoursTitle->setText(tr("Technical presales and deployment services (TPD)"));
    m_openHours->setText(tr("Open TPD"));
    refresh();
}

void TechnicalBenefitsPage::refresh()
{
    const BenefitsPage page = m_workspace.benefitsPage();
    const Edition& edition = m_workspace.edition();
    setTitle(wording::textOf(edition.benefitsPage));
    m_secondHand->setText({});
    if (edition.secondHand)
        m_secondHand->setMessage(tr("Second-hand facts."),
                                 tr("What this edition grants was told by others, not published where it "
                                    "could be read."));
    const std::optional<Organisation> organisation = m_workspace.organisation();
    setSubtitle(organisation ? tr("%1, partner ID %2").arg(organisation->name, organisation->partnerId) : QString());
    const bool isSeen = page.whyNotSeen.isEmpty();
    const bool isSignedIn = m_workspace.account().has_value();
    m_print->setVisible(isSeen);
    m_export->setVisible(isSeen);
    m_benefits->setVisible(isSeen);
    m_hours->setVisible(isSeen && page.advisoryHours);
    m_signIn->setVisible(!isSignedIn);
    m_notSeen->setVisible(!isSeen && isSignedIn);
    m_whoSeesCard->setVisible(!isSeen && isSignedIn);
    if (isSeen) {
        showPage(page);
    } else {
        m_benefits->clear();
        if (m_panel)
            m_panel->close();
        showWhyNotSeen(page);
    }
    m_side->setPage(page, m_workspace);
    if (!isSeen)
        m_outcome.reset(); // of a page that is not there any more
    showResult(false);
}

void TechnicalBenefitsPage::showPage(const BenefitsPage& page)
{
    const bool allActivated =
        std::all_of(page.rows.begin(), page.rows.end(), [](const BenefitsPage::Row& row) { return row.contract.has_value(); });
    if (allActivated && !page.rows.isEmpty())
        m_activated->setMessage(tr("Benefits activated."), tr("Every account that sees this page also sees both IDs."));
    else
        m_activated->setText({});
    m_benefits->setPage(page, m_workspace);
    if (m_panel)
        m_panel->setPage(page, m_workspace);
    showAdvisoryHours(page);
}

void TechnicalBenefitsPage::showAdvisoryHours(const BenefitsPage& page)
{
    if (!page.advisoryHours)
        return;
    const Allowance& hours = *page.advisoryHours;
    const QString text =
        tr("%n partner advisory hour(s) from %1, until %2. They need no activation.", nullptr, hours.quantity.value_or(0))
            .arg(wording::textOf(hours.source));
    m_hoursText->setText(wording::withDate(text, hours.until));
}

// D1: the portal's sentence unchanged, and beside it what the portal leaves out.
void TechnicalBenefitsPage::showWhyNotSeen(const BenefitsPage& page)
{
    m_activated->setText({});
    const Refusal& why = page.whyNotSeen.first();
    if (why.reason == Reason::NotMpnAssociated) {
        m_notSeen->setTone(Tone::Danger);
        m_notSeen->setText(tr("You are not authorized for this action"));
        m_whoSees->setReason(tr("This account is not associated with MPN."),
                             tr("The Technical benefits page needs an account that is associated with MPN. An association "
                                "with CSP alone is not enough."));
    } else if (why.reason == Reason::NoActiveOffers) {
        m_notSeen->setTone(Tone::Warning);
        m_notSeen->setText(tr("Looks like you don't have any benefits yet"));
        m_whoSees->setReason(tr("The organisation of this account has no membership offer of this edition that is active."),
                             tr("If the company has one, this is the wrong account. To check it, open the Account icon in the "
                                "top right corner and choose Sign-in with another account."));
    }
    m_whoSees->setLink(tr("Sign-in with another account"));
}

void TechnicalBenefitsPage::hideEvent(QHideEvent* event)
{
    maskIds();
    Page::hideEvent(event);
}

void TechnicalBenefitsPage::maskIds()
{
    m_benefits->maskIds();
    if (m_panel)
        m_panel->maskIds();
}

// What the page shows; the IDs are not in the list and never on paper.
Print TechnicalBenefitsPage::sheet() const
{
    Print sheet;
    sheet.title = title();
    if (const std::optional<Organisation> organisation = m_workspace.organisation())
        sheet.lines << tr("%1, partner ID %2").arg(organisation->name, organisation->partnerId);
    sheet.lines << printedOn(m_workspace.today());
    if (m_hours->isVisibleTo(this))
        sheet.lines << m_hoursTitle->text() + u": "_s + m_hoursText->text();
    sheet.list = exportOf(*m_benefits->model(), sheet.title);
    sheet.footnote = tr("From a rehearsal: nothing leaves the computer. The IDs are not printed.");
    return sheet;
}
