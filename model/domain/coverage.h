#pragma once

#include "model/domain/product.h"
#include "model/domain/reason.h"

#include <optional>

// The answer to D5: is this product version recent on this date?
struct Coverage
{
    bool recent = false;
    std::optional<int> rank; // 0 = N, 1 = N-1, ...; none for an unreleased version or a cloud product
    Refusals reasons;        // empty exactly when recent; each with its date
    QDate mainstreamEnd;
    QDate extendedEnd;
};

// D5 (rules.md; article, "select ... an old on-premise product"; domain.md 3.3). `versions` are the catalogue's versions
// of the same product, in any order, `version` among them. R2 and R3 releases rank with their base version, whose date is
// the first release of the group. The last day of mainstream support still counts. Past the end of all support the reason
// is out-of-support, before it mainstream-ended; never both. A cloud product is never recent: cloud-product.
Coverage coverageOf(const ProductVersion& version, const QList<ProductVersion>& versions, const QDate& date);

// Days in a row on which the answer to D5 is the same.
struct CoveragePeriod
{
    QDate from;  // the first day; null: all days before the first date that is known
    QDate until; // the last day, inclusive; null: no change is known
    Coverage coverage;
};

// All days, oldest first, without a gap: one period ends where rank or reasons change. Empty for a cloud product, for
// which no day changes anything. `versions` as for coverageOf().
QList<CoveragePeriod> coveragePeriods(const ProductVersion& version, const QList<ProductVersion>& versions);

// The period that begins next after the date: when the answer changes, and to what. nullopt: no change is known.
std::optional<CoveragePeriod> nextCoverage(const ProductVersion& version, const QList<ProductVersion>& versions,
                                           const QDate& date);

// "N", "N-1", "N-2", ...
QString rankText(int rank);
