#include "model/domain/benefits.h"

#include "model/domain/permission.h"

#include <algorithm>

static QDate lastDay(const Offer& offer, const Edition& edition) { return offer.end.addDays(edition.graceDays); }

bool isActive(const Offer& offer, const Edition& edition, const QDate& today)
{
    return offer.start.isValid() && offer.end.isValid() && offer.start <= today && today <= lastDay(offer, edition);
}

// The last day of a contract that is activated on that day for that membership.
static QDate contractEnd(const QDate& activated, const QDate& membershipEnd, const Edition& edition)
{
    if (edition.contractMonths)
        return activated.addMonths(*edition.contractMonths).addDays(-1); // both days count
    return membershipEnd.addDays(edition.graceDays);
}

QDate activateBy(const Offer& offer, const Edition& edition)
{
    const QDate last = lastDay(offer, edition);
    return edition.activateWithinMonths ? std::min(last, offer.start.addMonths(*edition.activateWithinMonths)) : last;
}

// The offers that count today: those that run; where none does, those in their renewal window. An offer that the edition
// does not know counts for nothing.
static QList<const Offer*> countingOffers(const Organisation& organisation, const Edition& edition, const QDate& today)
{
    QList<const Offer*> running, inWindow;
    for (const Offer& offer : organisation.offers)
        if (edition.offerType(offer.kind, offer.level) && isActive(offer, edition, today))
            (today <= offer.end ? running : inWindow).append(&offer);
    return running.isEmpty() ? inWindow : running;
}

// Those of the highest rank among them: they make up the membership.
static QList<const Offer*> membership(const Organisation& organisation, const Edition& edition, const QDate& today)
{
    QList<const Offer*> offers = countingOffers(organisation, edition, today);
    const auto rankOf = [&](const Offer* offer) { return edition.offerType(offer->kind, offer->level)->rank; };
    int best = 0;
    for (const Offer* offer : std::as_const(offers))
        best = std::max(best, rankOf(offer));
    offers.removeIf([&](const Offer* offer) { return rankOf(offer) < best; });
    return offers;
}

QDate membershipEnd(const Organisation& organisation, const Edition& edition, const QDate& today)
{
    QDate end;
    for (const Offer* offer : membership(organisation, edition, today))
        end = end.isValid() ? std::max(end, offer->end) : offer->end;
    return end;
}

static Text sourceOf(const Offer& offer, const OfferType& type, const Competency* competency)
{
    const Text name = competency ? competency->name : Text{offer.competency, {}};
    return {QString(type.name.en).replace(QStringLiteral("%1"), name.in(Language::English)),
            QString(type.name.it).replace(QStringLiteral("%1"), name.in(Language::Italian))};
}

// One offer's grant for a benefit with what decides whether it beats another's.
struct Candidate
{
    const Offer* offer = nullptr;
    const OfferType* type = nullptr;
    const Grant* grant = nullptr;

    // Unlimited first: one cloud competency makes Signature unlimited, whatever its level. Then the higher level, then
    // the one that lasts longer.
    bool isBetterThan(const Candidate& other) const
    {
        if (!other.grant)
            return true;
        if (grant->quantity.has_value() != other.grant->quantity.has_value())
            return !grant->quantity;
        if (type->rank != other.type->rank)
            return type->rank > other.type->rank;
        return offer->end > other.offer->end;
    }
};

static bool applies(const Grant& grant, const Competency* competency)
{
    const bool isCloud = competency && competency->cloud;
    return !(grant.cloudCompetencyOnly && !isCloud) && !(grant.otherCompetencyOnly && isCloud);
}

static Candidate bestGrant(Benefit benefit, const Organisation& organisation, const Edition& edition, const QDate& today)
{
    Candidate best;
    for (const Offer* offer : countingOffers(organisation, edition, today)) {
        const OfferType* type = edition.offerType(offer->kind, offer->level);
        for (const Grant& grant : type->grants) {
            const Candidate candidate{offer, type, &grant};
            if (grant.benefit == benefit && applies(grant, edition.competency(offer->competency)) && candidate.isBetterThan(best))
                best = candidate;
        }
    }
    return best;
}

QList<Allowance> allowancesOf(const Organisation& organisation, const Edition& edition, const QDate& today)
{
    QList<Allowance> allowances;
    for (Benefit benefit : {Benefit::ProductSupport, Benefit::Signature, Benefit::AdvisoryHours}) {
        const Candidate best = bestGrant(benefit, organisation, edition, today);
        if (best.grant)
            allowances.append({benefit, best.grant->quantity, best.grant->planName,
                               sourceOf(*best.offer, *best.type, edition.competency(best.offer->competency)), best.offer->end,
                               best.offer->start, lastDay(*best.offer, edition), best.grant->isPresalesFree,
                               activateBy(*best.offer, edition), best.type->evidence});
    }
    return allowances;
}

Refusals whyNotSeeBenefits(const std::optional<Account>& account, const Organisation& organisation, const Edition& edition,
                           const QDate& today)
{
    if (!account)
        return {{.reason = Reason::NotSignedIn}};
    if (!account->mpn)
        return {{.reason = Reason::NotMpnAssociated}};
    if (membership(organisation, edition, today).isEmpty())
        return {{.reason = Reason::NoActiveOffers}};
    return {};
}

const Contract* activationOf(Benefit benefit, const Organisation& organisation, const Edition& edition, const QDate& today)
{
    const QList<const Offer*> offers = membership(organisation, edition, today);
    // A contract that starts after today counts too: setting the date back must not open the way to a second one. Its end
    // tells it from one of the membership before; what another edition issued counts as well, for it lasts as long as this
    // membership or as any contract of this edition would.
    const auto belongsToMembership = [&](const Contract& contract) {
        return std::any_of(offers.begin(), offers.end(), [&](const Offer* offer) {
            return contract.start >= offer->start &&
                   contract.end >= std::min(offer->end, contractEnd(contract.start, offer->end, edition));
        });
    };
    for (qsizetype i = organisation.contracts.size() - 1; i >= 0; --i) {
        const Contract& contract = organisation.contracts.at(i);
        if (contract.entitlement(benefit) && belongsToMembership(contract))
            return &contract;
    }
    return nullptr;
}

const Contract* earlierContractOf(Benefit benefit, const Organisation& organisation, const Edition& edition, const QDate& today)
{
    if (activationOf(benefit, organisation, edition, today))
        return nullptr;
    for (qsizetype i = organisation.contracts.size() - 1; i >= 0; --i) {
        const Contract& contract = organisation.contracts.at(i);
        if (contract.entitlement(benefit) && contract.start <= today && today <= contract.end)
            return &contract;
    }
    return nullptr;
}

std::optional<Reason> whyNoSignature(const Organisation& organisation, const Edition& edition, const QDate& today)
{
    if (membership(organisation, edition, today).isEmpty())
        return Reason::NoActiveOffers;
    if (!bestGrant(Benefit::Signature, organisation, edition, today).grant)
        return Reason::NoCloudEntitlement;
    return activationOf(Benefit::Signature, organisation, edition, today) ? std::nullopt : std::optional(Reason::NotActivated);
}

static bool mayActivate(const Account& account, const Organisation& organisation)
{
    return account.organisation == organisation.id && mayDo(Permission::Activate, account);
}

static Refusal roleRequired(const Organisation& organisation)
{
    return {.reason = Reason::RoleRequired,
            .roles = requirementOf(Permission::Activate).roles,
            .accounts = signInsThatMay(Permission::Activate, organisation)};
}

Refusals whyNotActivate(const std::optional<Account>& account, Benefit benefit, const Organisation& organisation,
                        const Edition& edition, const QDate& today)
{
    Refusals refusals = whyNotSeeBenefits(account, organisation, edition, today);
    if (!refusals.isEmpty())
        return refusals;
    if (benefit == Benefit::AdvisoryHours || !bestGrant(benefit, organisation, edition, today).grant)
        return {{.reason = Reason::UnknownBenefit, .subject = codeOf(benefit)}};
    if (!mayActivate(*account, organisation))
        refusals.append(roleRequired(organisation));
    if (activationOf(benefit, organisation, edition, today))
        refusals.append({.reason = Reason::AlreadyActivated});
    else if (const QDate last = activateBy(*bestGrant(benefit, organisation, edition, today).offer, edition); today > last)
        refusals.append({.reason = Reason::ActivationClosed, .date = last});
    return refusals;
}

Contract contractFor(Benefit benefit, const Organisation& organisation, const Edition& edition, const QDate& today)
{
    Contract contract;
    contract.organisation = organisation.id;
    contract.start = today;
    contract.end = contractEnd(today, membershipEnd(organisation, edition, today), edition);
    for (const Allowance& allowance : allowancesOf(organisation, edition, today)) {
        const bool isWanted = allowance.benefit == benefit || (edition.activation == ActivationStyle::WholeMembership &&
                                                               allowance.benefit != Benefit::AdvisoryHours &&
                                                               !activationOf(allowance.benefit, organisation, edition, today));
        if (!isWanted)
            continue;
        Entitlement entitlement;
        entitlement.benefit = allowance.benefit;
        entitlement.planName = allowance.planName;
        entitlement.source = allowance.source.en;
        entitlement.granted = allowance.quantity;
        contract.entitlements.append(entitlement);
    }
    return contract;
}

MembershipDates membershipDates(const Offer& offer, const Edition& edition)
{
    return {.anniversary = offer.end,
            .firstReminder = offer.end.addDays(-15),
            .secondReminder = offer.end.addDays(23),
            .windowOpens = offer.end.addDays(1),
            .windowCloses = lastDay(offer, edition)};
}
