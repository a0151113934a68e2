#pragma once

#include "model/domain/edition.h"
#include "model/domain/organisation.h"
#include "model/domain/reason.h"

// One thing that is wrong with what a person typed about an organisation, and where.
struct OrganisationProblem
{
    enum class Part { Organisation, Account, Offer };
    Part part = Part::Organisation;
    qsizetype index = 0; // which account or offer
    Refusal refusal;     // required-field, invalid-value or too-long; the subject is the field

    bool operator==(const OrganisationProblem&) const = default;
};

// All that is wrong, in reading order. Subjects: "organisation-name", "partner-id", "country"; of an account "sign-in" (asked
// for, used once, whatever the case); of an offer "offer", "competency" (asked for where the offer's name has one, and held as
// that kind of offer), "end" (not before the start). An organisation needs one account; it may have no offer.
QList<OrganisationProblem> problemsIn(const Organisation& organisation, const Edition& edition);
