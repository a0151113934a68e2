#include "ui/partner_center/membership_center_page.h"

#include "model/domain/membership_center.h"
#include "model/workspace.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/help_list.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

MembershipCenterPage::MembershipCenterPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_retired(new MessageBar(Tone::Info)), m_now(new Button(ButtonKind::Secondary)),
      m_reportCard(new Card), m_report(new HelpList)
{
    setObjectName(u"membershipCenterPage"_s);
    setRehearsal(true);
    m_retired->setObjectName(u"retiredBar"_s);
    m_now->setObjectName(u"technicalBenefitsButton"_s);
    m_retired->addAction(m_now);
    wideLayout()->addWidget(m_retired);
    for (MembershipRegion region : allMembershipRegions) {
        Region part{region, new Card, new TextLabel(TextRole::Caption), new Facts};
        part.countries->setMuted(true);
        part.facts->setLarge(true);
        part.card->bodyLayout()->addWidget(part.countries);
        part.card->bodyLayout()->addWidget(part.facts);
        contentLayout()->addWidget(part.card);
        m_regions.append(part);
    }
    whenThemeChanges(this, [this] { alignValues(); });
    m_reportCard->setSmallTitle(true);
    m_reportCard->bodyLayout()->addWidget(m_report);
    sideLayout()->addWidget(m_reportCard);
    connect(m_now, &Button::clicked, this, [this] { Q_EMIT placeWanted(Place::TechnicalBenefits); });
    connect(&m_workspace, &Workspace::changed, this, &MembershipCenterPage::refresh);
    retranslate();
}

static QString titleOf(MembershipRegion region)
{
    switch (region) {
    case MembershipRegion::FrontlineSupport: return MembershipCenterPage::tr("The Americas, Australia, New Zealand and Taiwan");
    case MembershipRegion::Registration: return MembershipCenterPage::tr("Europe, Middle East and Africa");
    case MembershipRegion::TechnicalSupport: return MembershipCenterPage::tr("Asia Pacific and Greater China");
    }
    Q_UNREACHABLE();
}

static QList<Facts::Fact> factsOf(MembershipRegion region)
{
    const QString where = MembershipCenterPage::tr("Ask");
    const QString with = MembershipCenterPage::tr("Give");
    const QString then = MembershipCenterPage::tr("Then");
    const QString mail = MembershipCenterPage::tr("The programme contact receives the Access ID and the Contract ID by e‑mail.");
    switch (region) {
    case MembershipRegion::FrontlineSupport:
        return {{where, MembershipCenterPage::tr("Partner Frontline Support")}, {then, mail}};
    case MembershipRegion::Registration:
        return {{where, MembershipCenterPage::tr("By e‑mail, the registration desk of the region")},
                {with, MembershipCenterPage::tr("Partner ID, e‑mail address, name, company, phone number, city, country")},
                {then, mail}};
    case MembershipRegion::TechnicalSupport:
        return {{where, MembershipCenterPage::tr("Technical support of the region")}, {then, mail}};
    }
    Q_UNREACHABLE();
}

void MembershipCenterPage::retranslate()
{
    setBreadcrumb({tr("Partner Center"), tr("Benefits")});
    setTitle(tr("Partner Membership Center"));
    setSubtitle(tr("How technical benefits were activated before Partner Center, region by region"));
    m_retired->setMessage(tr("The Partner Membership Center is retired."),
                          tr("Everything is now activated on the Technical benefits page, by a Global admin or an MPN "
                             "partner admin."));
    m_now->setText(tr("Open Technical benefits"));
    m_reportCard->setTitle(tr("What the old report said"));
    m_report->setItems(
        {{"circle-dashed", tr("\"(blank)\""), tr("The benefit is not activated."), Tone::Neutral},
         {"badge-check", tr("Silver and Gold"), tr("A contract could be activated by itself within a month."), Tone::Neutral},
         {"key-round", tr("Microsoft Action Pack"), tr("Activation always had to be asked for."), Tone::Neutral}});
    refresh();
}

// The values of all regions begin at one line, whichever names a region has.
void MembershipCenterPage::alignValues()
{
    int width = 0;
    for (const QString& name : {tr("Ask"), tr("Give"), tr("Then")})
        width = std::max(width, textWidth(TextRole::Body, name));
    for (const Region& part : std::as_const(m_regions))
        if (auto* grid = qobject_cast<QGridLayout*>(part.facts->layout()))
            grid->setColumnMinimumWidth(0, width);
}

void MembershipCenterPage::refresh()
{
    alignValues();
    const std::optional<Organisation> organisation = m_workspace.organisation();
    for (const Region& part : std::as_const(m_regions)) {
        const bool isOwn = organisation && membershipRegionOf(organisation->country) == part.region;
        part.card->setTitle(titleOf(part.region));
        part.card->setTone(isOwn ? Tone::Info : Tone::Neutral);
        part.countries->setText(isOwn ? tr("%1 belongs to this region.").arg(organisation->name) : QString());
        part.countries->setVisible(isOwn);
        part.facts->setFacts(factsOf(part.region));
    }
}
