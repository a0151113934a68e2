#pragma once

#include "model/domain/request.h"

#include <QVariantList>

class Rows;

// The columns that a draft and a request have in common, in the order of the schema: portal, draft_key, ... copy_to.
inline constexpr int draftColumnCount = 21;
QVariantList valuesOf(const Draft& draft);
Draft draftFrom(const Rows& rows, int firstColumn);

// Every text of the draft as the file keeps it (storable()).
Draft storable(Draft draft);

// The most that the file may hold, beyond what may be submitted: nothing typed is lost too early.
inline constexpr int maxKeptDescription = 1'000'000; // UTF-16 units
inline constexpr int maxKeptField = 10'000;
Refusals whyNotKeep(const Draft& draft); // too-long; the subjects of problemsIn()
// invalid-value: a text that would come back as another one, which a draft may and a request must not (promise D1).
Refusals whyNotFileAsTyped(const Draft& typed);

// The plan id of an entitlement, "plan-12", and back; 0 where it is none of ours.
QString planIdOf(qint64 entitlement);
qint64 entitlementOf(const QString& planId);

QVariant dateValue(const QDate& date); // ISO, or null
