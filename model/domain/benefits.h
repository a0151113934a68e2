#pragma once

#include "model/domain/organisation.h"
#include "model/domain/reason.h"

#include <optional>

// One benefit that the organisation is entitled to today, and the offer it comes from (D2).
struct Allowance
{
    Benefit benefit;
    Quantity quantity;
    QString planName;
    Text source;         // "Gold Data Platform"
    QDate membershipEnd; // end of the offer it comes from
    QDate membershipStart = {};
    QDate until = {};                        // last day of that offer's renewal window: the benefit goes on until then
    bool isPresalesFree = false;             // advisory hours: technical presales take none of them
    QDate activateBy = {};                   // the last day on which it can be activated
    Evidence evidence = Evidence::Published; // of that offer's grants
};

// The last day on which a benefit of that offer can be activated: that of its renewal window, or earlier where the edition
// counts months from the membership's start.
QDate activateBy(const Offer& offer, const Edition& edition);

// True from the first day of the offer to the last day of its renewal window, in which benefits go on (D10).
bool isActive(const Offer& offer, const Edition& edition, const QDate& today);

// An offer in its renewal window counts as long as no other offer of the organisation runs, and can be activated in it; once
// one runs, only those that run count [A]. D2: the highest level counts once and nothing is added up; one cloud competency makes
// Signature unlimited, whatever its level. Sorted by Benefit. Empty where no offer is active. An offer that the edition does not
// know counts for nothing.
QList<Allowance> allowancesOf(const Organisation& organisation, const Edition& edition, const QDate& today);

// The last day of the membership that counts today: that of the highest offer that counts, the latest of equals [A].
// Null where no offer is active.
QDate membershipEnd(const Organisation& organisation, const Edition& edition, const QDate& today);

// Why the account does not see the Technical benefits page (D1), empty where it does: not-signed-in,
// not-mpn-associated or no-active-offers, one at a time and in this order.
Refusals whyNotSeeBenefits(const std::optional<Account>& account, const Organisation& organisation, const Edition& edition,
                           const QDate& today);

// The contract that activated this benefit for the membership that counts today; nullptr before activation. A contract
// of an earlier membership does not count: after a renewal the benefit is activated anew. One that starts after today
// does (a date set back): there is never a second one for the same membership.
const Contract* activationOf(Benefit benefit, const Organisation& organisation, const Edition& edition, const QDate& today);

// A contract that carries this benefit and holds today although activationOf() finds none: that of the membership before,
// or of a lower level, until its own last day. Its IDs are still in use and stay in sight; the activation is due all the
// same. The newest; nullptr where there is none, or once the benefit is activated.
const Contract* earlierContractOf(Benefit benefit, const Organisation& organisation, const Edition& edition, const QDate& today);

// Why the organisation's membership gives no Signature Cloud Support to use today: no-active-offers, no-cloud-entitlement
// (the membership does not grant it) or not-activated; nullopt where it is activated.
std::optional<Reason> whyNoSignature(const Organisation& organisation, const Edition& edition, const QDate& today);

// D3 (article, "View and activate", step 3). What D1 refuses is refused here with the same reason alone; then
// role-required (with the roles that may and the accounts of the organisation that hold one) and already-activated, both
// where both are so; or, in place of the second, activation-closed, where the edition's time to activate is over. Alone before
// these two: unknown-benefit, where the membership does not carry this benefit or it needs no activation (TPD).
Refusals whyNotActivate(const std::optional<Account>& account, Benefit benefit, const Organisation& organisation,
                        const Edition& edition, const QDate& today);

// The contract an activation issues today, without ids: in mpn-2021 with every technical support benefit of the
// membership that is not activated yet, in maicpp-2023 with the one asked for. Start = today; end = the membership's end
// + grace days (D3), or as many months as the edition says. Call only where whyNotActivate() is empty.
Contract contractFor(Benefit benefit, const Organisation& organisation, const Edition& edition, const QDate& today);

// The dates of one membership offer (D10); the anniversary is the offer's last day [A].
struct MembershipDates
{
    QDate anniversary, firstReminder, secondReminder, windowOpens, windowCloses;
};
MembershipDates membershipDates(const Offer& offer, const Edition& edition);
