#include "ui/support_for_business/closing_bar.h"

#include "model/wording.h"

ClosingBar::ClosingBar(std::optional<Portal> portal, QWidget* parent) : MessageBar(Tone::Success, parent), m_portal(portal) {}

void ClosingBar::showClosing(const QString& number, const Outcome<Closed>& closing)
{
    m_number = number;
    m_closing = closing;
    retranslate();
}

void ClosingBar::clear()
{
    m_closing.reset();
    retranslate();
}

void ClosingBar::retranslate()
{
    setText({});
    if (!m_closing)
        return;
    if (m_closing->isRefused()) {
        setTone(Tone::Warning);
        setMessage(wording::textOf(m_closing->refusals().first()), wording::adviceFor(m_closing->refusals().first()));
    } else if (m_closing->isFailed()) {
        setTone(Tone::Danger);
        setMessage(wording::titleOf(m_closing->failure()), wording::textOf(m_closing->failure()));
    } else {
        setTone(Tone::Success);
        setMessage(tr("Request %1 is closed.").arg(m_number), incidentText(**m_closing));
    }
}

QString ClosingBar::incidentText(const Closed& closed) const
{
    if (closed.refunded == 0)
        return closed.isCounted ? tr("Its incident stays used.") : QString();
    if (m_portal && m_portal != Portal::SupportForBusiness)
        return tr("Its incident is back."); // D9
    return tr("Its incident is back: %1.").arg(wording::remainingText(closed.remaining));
}
