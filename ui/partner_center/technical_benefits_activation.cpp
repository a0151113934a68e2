// What pressing Activate comes to. The page itself: technical_benefits_page.cpp.
#include "ui/partner_center/technical_benefits_page.h"

#include "model/wording.h"
#include "ui/partner_center/benefit_panel.h"
#include "ui/partner_center/benefits_card.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"

#include <QVBoxLayout>

void TechnicalBenefitsPage::activate(Benefit benefit)
{
    m_outcome = m_workspace.activate(benefit);
    showResult(true);
    if (!m_outcome->isDone())
        return;
    if (!m_activated->isHidden()) // the page was read again by changed()
        announce(this, m_activated->accessibleName());
    if (m_workspace.edition().activation == ActivationStyle::WholeMembership) {
        m_benefits->focusIds(**m_outcome);
        return;
    }
    openPanel(benefit, 2);
    panel().focusIds();
}

// A benefit that is activated already opens where its IDs are.
void TechnicalBenefitsPage::openPanel(Benefit benefit, int step)
{
    const BenefitsPage page = m_workspace.benefitsPage();
    const bool isActivated = std::any_of(page.rows.begin(), page.rows.end(), [&](const BenefitsPage::Row& row) {
        return row.allowance.benefit == benefit && row.contract;
    });
    panel().open(benefit, isActivated ? 2 : step);
    m_panel->setPage(page, m_workspace);
    m_panel->focusFirst();
    reveal(m_panel);
}

BenefitPanel& TechnicalBenefitsPage::panel()
{
    if (m_panel)
        return *m_panel;
    m_panel = new BenefitPanel(this);
    contentLayout()->insertWidget(contentLayout()->indexOf(m_benefits) + 1, m_panel);
    connect(m_panel, &BenefitPanel::activateWanted, this, &TechnicalBenefitsPage::activate);
    connect(m_panel, &BenefitPanel::guideWanted, this, [this] { Q_EMIT placeWanted(Place::Help); });
    connect(m_panel, &BenefitPanel::closed, m_benefits, &BenefitsCard::focusTable);
    return *m_panel;
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
        strong = wording::titleOf(m_outcome->failure());
        text = wording::textOf(m_outcome->failure());
    } else if (m_activated->isHidden()) { // some, but not all: the green bar is for all
        m_result->setTone(Tone::Success);
        strong = tr("Benefit activated.");
        text = tr("Every account that sees this page also sees its two IDs.");
    }
    m_result->setMessage(strong, text);
    if (isNews)
        announce(m_result, m_result->accessibleName());
}
