#include "ui/request/plan_reasons.h"

#include "model/wording.h"
#include "ui/request/request_texts.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/message_bar.h"

#include <QCoreApplication>

struct PlanReasons
{
    Q_DECLARE_TR_FUNCTIONS(PlanReasons)
};

PlanHelp helpFor(Reason reason)
{
    if (reason == Reason::ContractExpired)
        return PlanHelp::SeeBenefits;
    if (reason == Reason::NoIncidents)
        return PlanHelp::SeeRequests;
    if (reason == Reason::CloudOnly)
        return PlanHelp::GoToAzure;
    if (reason == Reason::OnPremisesOnly)
        return PlanHelp::GoToSupportForBusiness;
    return reason == Reason::ProductNotRecent ? PlanHelp::ChangeProduct : PlanHelp::None;
}

std::optional<Place> placeOf(PlanHelp help)
{
    switch (help) {
    case PlanHelp::None:
    case PlanHelp::ChangeProduct: return std::nullopt;
    case PlanHelp::SeeBenefits: return Place::TechnicalBenefits;
    case PlanHelp::SeeRequests: return Place::Requests;
    case PlanHelp::GoToAzure: return Place::Azure;
    case PlanHelp::GoToSupportForBusiness: return Place::NewRequest;
    }
    Q_UNREACHABLE();
}

static QString textOf(PlanHelp help)
{
    switch (help) {
    case PlanHelp::None: return {};
    case PlanHelp::SeeBenefits: return PlanReasons::tr("See the technical benefits");
    case PlanHelp::SeeRequests: return PlanReasons::tr("See what used them");
    case PlanHelp::ChangeProduct: return PlanReasons::tr("Change the product");
    case PlanHelp::GoToAzure: return PlanReasons::tr("Go to Azure");
    case PlanHelp::GoToSupportForBusiness: return PlanReasons::tr("Go to Support for Business");
    }
    Q_UNREACHABLE();
}

PlanCard::Content planContent(const PlanLine& line, bool showsRemaining)
{
    PlanCard::Content content;
    content.name = wording::planName(line);
    content.usable = line.reasons.isEmpty();
    if (line.kind != PlanLine::Kind::Entitlement)
        return content;
    content.accessIdText = PlanReasons::tr("Access ID: %1").arg(line.contract->accessId);
    content.startCaption = PlanReasons::tr("Start date");
    content.startText = wording::dateText(line.contract->start);
    content.endCaption = PlanReasons::tr("End date");
    content.endText = wording::dateText(line.contract->end);
    const Quantity remaining = line.entitlement->remaining();
    content.unlimited = !line.entitlement->granted;
    if (content.unlimited || !showsRemaining)
        return content;
    content.remaining = remaining;
    content.granted = *line.entitlement->granted;
    content.remainingCaption = *remaining == 1 ? PlanReasons::tr("incident remaining") : PlanReasons::tr("incidents remaining");
    content.grantedCaption = PlanReasons::tr("of %1").arg(wording::numberText(content.granted));
    return content;
}

static Tone toneOf(Reason reason)
{
    return reason == Reason::CloudOnly || reason == Reason::OnPremisesOnly ? Tone::Info : Tone::Warning;
}

void addReasonBars(PlanCard* card, const PlanLine& line, const ProductVersion* product,
                   const std::function<void(PlanHelp)>& onHelp)
{
    const QList<Reason> reasons = line.reasons.toList();
    for (Reason reason : reasons) {
        auto* bar = new MessageBar(toneOf(reason), card);
        bar->setObjectName(QStringLiteral("reason_%1_%2").arg(line.id(), codeOf(reason)));
        const bool speaksOfProduct =
            reason == Reason::CloudOnly || reason == Reason::OnPremisesOnly || reason == Reason::ProductNotRecent;
        setLeadMessage(bar, product || !speaksOfProduct ? wording::textOf(reason, line, product ? *product : ProductVersion())
                                                        : wording::textOf(reason));
        if (const PlanHelp help = helpFor(reason); help != PlanHelp::None) {
            bar->setLink(textOf(help));
            QObject::connect(bar, &MessageBar::linkActivated, bar, [onHelp, help] { onHelp(help); });
        }
        card->addReason(bar);
    }
}

static QString fingerprintOf(const PlanLine& line, const ProductVersion& product)
{
    const PlanCard::Content content = planContent(line, true);
    QStringList parts{line.id(),
                      content.name,
                      content.accessIdText,
                      content.startText,
                      content.startCaption,
                      content.endText,
                      QString::number(content.granted),
                      QString::number(content.remaining.value_or(-1))};
    const QList<Reason> reasons = line.reasons.toList();
    for (Reason reason : reasons)
        parts.append(wording::textOf(reason, line, product));
    return parts.join(u'\n');
}

QStringList fingerprintOf(const PlanOffer& offer, const ProductVersion& product)
{
    QStringList prints;
    for (const QList<PlanLine>* lines : {&offer.available, &offer.unavailable, &offer.hidden}) {
        prints.append(QStringLiteral("--"));
        for (const PlanLine& line : *lines)
            prints.append(fingerprintOf(line, product));
    }
    for (Reason bar : offer.bars)
        prints.append(wording::barText(bar));
    return prints;
}
