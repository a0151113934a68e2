#pragma once

#include "model/domain/advisory.h"

#include <QVariantList>

class Rows;

// The columns that an advisory draft and a filed request for hours have in common, in the order of the schema:
// draft_key, service, ... country.
QVariantList valuesOf(const AdvisoryDraft& draft);
AdvisoryDraft advisoryDraftFrom(const Rows& rows, int firstColumn);

// Every text as the file keeps it (storable()).
AdvisoryDraft storable(AdvisoryDraft draft);

// The most that the file may hold, beyond what may be submitted: too-long; the subjects of problemsIn(). Hours beyond
// what the file may hold: invalid-value.
Refusals whyNotKeep(const AdvisoryDraft& draft);
// invalid-value: a text that would come back as another one, which a draft may and a request must not (promise D1).
Refusals whyNotFileAsTyped(const AdvisoryDraft& typed);
