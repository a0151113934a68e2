#pragma once

#include "model/domain/organisation_problems.h"

#include <QSet>

// Correcting the record of one's own organisation after it was made. It is no act in a portal: the file says what is so outside,
// and whoever holds the file keeps it true. So no role is asked for and nobody need be signed in (as at its making); a training
// organisation comes from its scenario and stays as that says.
//
// What others stand on stays: an account that did something here keeps its sign-in name and is not removed, because the history,
// requests, links and contracts name it; an offer that counted when a contract was activated or hours were asked for keeps what
// it is and when it began, and ends no sooner than that day. Both may be added to, and an offer may end.
struct OrganisationUse
{
    QSet<qint64> accounts; // ids
    QList<QDate> days;     // on which a contract was activated, or hours were asked for

    bool isUsed(const Account& account) const { return accounts.contains(account.id); }
    // The last of those days on which the offer counted, the days of grace after its end included; null: on none.
    QDate lastDayOf(const Offer& offer, const Edition& edition) const;
};

// Whether both say the same of the organisation itself: name, partner ID, country, CSP, accounts, offers.
bool isSameRecord(const Organisation& a, const Organisation& b);

// All that is wrong with `wanted` in place of `current`: as problemsIn(), and in-use. Accounts and offers are known by their ids;
// 0 is a new one. The index of one that is missing in `wanted` is -1.
QList<OrganisationProblem> problemsInEdit(const Organisation& current, const Organisation& wanted, const OrganisationUse& use,
                                          const Edition& edition);

// organisation-only; changed-meanwhile, where `current` is no longer what the person saw (`known`); else as problemsInEdit().
Refusals whyNotEdit(bool isTraining, const Organisation& known, const Organisation& current, const Organisation& wanted,
                    const OrganisationUse& use, const Edition& edition);
