#include "ui/request/coverage_bar.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/request/request_texts.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

CoverageBar::CoverageBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_bar(new MessageBar(Tone::Success, this)), m_why(new Card(this)),
      m_rule(new TextLabel(TextRole::Body)), m_facts(new Facts), m_reasons(new TextLabel(TextRole::Body))
{
    m_bar->setObjectName(QStringLiteral("coverageBar"));
    m_bar->linkButton()->setObjectName(QStringLiteral("whyLink"));
    m_why->setObjectName(QStringLiteral("coverageWhy"));
    m_why->setSmallTitle(true);
    m_why->setAlternate(true);
    m_why->hide();
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 2);
    column->addWidget(m_bar);
    column->addWidget(m_why);
    m_why->bodyLayout()->addWidget(m_rule);
    m_why->bodyLayout()->addWidget(m_facts);
    m_why->bodyLayout()->addWidget(m_reasons);
    connect(m_bar, &MessageBar::linkActivated, this, &CoverageBar::followLink);
    hide();
}

void CoverageBar::setVersion(const ProductVersion* version)
{
    const QString id = version ? version->id : QString();
    if (id != m_version)
        m_why->hide();
    m_version = id;
    rebuild();
}

void CoverageBar::rebuild()
{
    const ProductVersion* version = m_workspace.catalogue().product(m_version);
    setVisible(version);
    if (!version)
        return;
    m_portal.reset();
    const Coverage coverage = m_workspace.coverage(*version);
    if (version->deployment == Deployment::Cloud)
        showCloud(*version);
    else
        showOnPremises(*version, coverage);
    showWhy(*version, coverage);
}

void CoverageBar::showOnPremises(const ProductVersion& version, const Coverage& coverage)
{
    m_bar->setTone(coverage.recent ? Tone::Success : Tone::Warning);
    if (coverage.recent)
        m_bar->setMessage(wording::coverageText(coverage), neighbourText(version, coverage));
    else
        m_bar->setMessage(
            wording::coverageText(coverage),
            tr("No incident of Microsoft Product Support can be used for %1. Step 2 shows every plan with its reason.")
                .arg(wording::productText(version)));
    m_bar->setLink(m_why->isVisibleTo(this) ? tr("Close the explanation") : tr("Why?"));
}

void CoverageBar::showCloud(const ProductVersion& version)
{
    m_bar->setTone(Tone::Danger);
    QString text;
    const Outcome<PlanOffer> offer = m_workspace.plansFor(version.id, Portal::SupportForBusiness);
    if (offer.isDone() && !offer->refusals.isEmpty())
        text = wording::textOf(offer->refusals.first());
    m_bar->setMessage(tr("%1 does not belong to Support for Business.").arg(wording::productText(version)), text);
    m_portal = version.portal ? newRequestPlaceOf(*version.portal) : std::nullopt;
    m_bar->setLink(m_portal ? tr("Go to %1", "a portal").arg(wording::textOf(*version.portal)) : QString());
    m_why->hide();
}

// "Windows Server 2016 is the version before Windows Server 2019."
QString CoverageBar::neighbourText(const ProductVersion& version, const Coverage& coverage) const
{
    if (coverage.rank != 1)
        return tr("%1 is the current version.").arg(wording::productText(version));
    const QList<ProductVersion>& versions = m_workspace.catalogue().versionsOf(version);
    for (const ProductVersion& other : versions) {
        const Coverage newer = m_workspace.coverage(other);
        if (newer.rank == 0)
            return tr("%1 is the version before %2.").arg(wording::productText(version), wording::productText(other));
    }
    return {};
}

void CoverageBar::showWhy(const ProductVersion& version, const Coverage& coverage)
{
    m_why->setTitle(!coverage.recent ? tr("Why it is not recent")
                    : coverage.rank  ? tr("Why it is recent (%1)").arg(rankText(*coverage.rank))
                                     : tr("Why it is recent"));
    m_rule->setText(
        tr("A version is recent when it is N or N-1 and its mainstream support has not ended. N is the newest version that "
           "is released today, N-1 the one before. R2 and R3 releases count with their base version. The last day of "
           "mainstream support still counts."));
    const auto dateOr = [](const QDate& date, const QString& none) { return date.isValid() ? wording::dateText(date) : none; };
    QList<Facts::Fact> facts{{tr("Today"), wording::dateText(m_workspace.today())},
                             {tr("Rank"), coverage.rank ? rankText(*coverage.rank) : tr("None")},
                             {tr("Released"), dateOr(version.released, tr("No date known"))},
                             {tr("Mainstream support until"), dateOr(version.mainstreamEnd, tr("No end announced"))}};
    if (version.extendedEnd.isValid())
        facts.append({tr("Extended support until"), wording::dateText(version.extendedEnd)});
    m_facts->setFacts(facts);
    QStringList reasons;
    for (const Refusal& reason : coverage.reasons)
        reasons.append(wording::textOf(reason));
    if (const QString note = wording::textOf(version.note); !note.isEmpty())
        reasons.append(note);
    m_reasons->setText(reasons.join(u' '));
    m_reasons->setVisible(!reasons.isEmpty());
}

void CoverageBar::followLink()
{
    if (m_portal) {
        Q_EMIT placeWanted(*m_portal);
        return;
    }
    m_why->setVisible(!m_why->isVisibleTo(this));
    rebuild();
    if (m_why->isVisibleTo(this))
        announce(this, m_rule->text() + u' ' + m_reasons->text());
}

void CoverageBar::announceCoverage()
{
    if (!m_version.isEmpty())
        announce(this, m_bar->text());
}
