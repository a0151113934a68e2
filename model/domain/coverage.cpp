#include "model/domain/coverage.h"

#include "model/domain/base_version.h"

#include <algorithm>

// "2012" of "2012 R2": what an R2 or R3 release ranks with.
static QStringView baseVersion(const QString& version)
{
    for (const QStringView suffix : {QStringView(u" R2"), QStringView(u" R3")})
        if (version.endsWith(suffix))
            return QStringView(version).chopped(suffix.size());
    return version;
}

QString baseVersionOf(const ProductVersion& version) { return baseVersion(version.version).toString(); }

// The base versions newer than that of `version` and released on or before the date, by the day each was first
// released, oldest first. Its size is the rank.
static QList<QDate> newerReleases(const ProductVersion& version, const QList<ProductVersion>& versions, const QDate& date)
{
    const auto firstRelease = [&](QStringView base) {
        QDate first;
        for (const ProductVersion& v : versions)
            if (baseVersion(v.version) == base && (first.isNull() || v.released < first))
                first = v.released;
        return first;
    };
    QDate own = firstRelease(baseVersion(version.version));
    if (own.isNull())
        own = version.released;
    QList<QDate> newer;
    QList<QStringView> counted; // a base version and its R2 may have come out on the same day
    for (const ProductVersion& v : versions) {
        const QStringView base = baseVersion(v.version);
        const bool isFirstOfItsBase = v.released == firstRelease(base);
        if (!isFirstOfItsBase || v.released <= own || v.released > date || counted.contains(base))
            continue;
        counted.append(base);
        newer.append(v.released);
    }
    std::sort(newer.begin(), newer.end());
    return newer;
}

Coverage coverageOf(const ProductVersion& version, const QList<ProductVersion>& versions, const QDate& date)
{
    Coverage coverage;
    coverage.mainstreamEnd = version.mainstreamEnd;
    coverage.extendedEnd = version.extendedEnd;
    if (version.deployment == Deployment::Cloud) {
        coverage.reasons.append(
            {.reason = Reason::CloudProduct, .subject = version.portal ? codeOf(*version.portal) : QString()});
        return coverage;
    }
    if (version.released > date) {
        coverage.reasons.append({.reason = Reason::NotReleased, .date = version.released});
        return coverage;
    }
    const QList<QDate> newer = newerReleases(version, versions, date);
    coverage.rank = int(newer.size());
    if (newer.size() >= 2)
        coverage.reasons.append({.reason = Reason::NMinus2OrOlder, .date = newer.at(1)});
    const QDate supportEnd = version.supportEnd();
    if (supportEnd.isValid() && date > supportEnd)
        coverage.reasons.append({.reason = Reason::OutOfSupport, .date = supportEnd});
    else if (version.mainstreamEnd.isValid() && date > version.mainstreamEnd)
        coverage.reasons.append({.reason = Reason::MainstreamEnded, .date = version.mainstreamEnd});
    coverage.recent = coverage.reasons.isEmpty();
    return coverage;
}

// The first days on which the answer may be another one than the day before.
static QList<QDate> turningDays(const ProductVersion& version, const QList<ProductVersion>& versions)
{
    QList<QDate> days{version.released};
    for (const ProductVersion& other : versions)
        if (other.released > version.released)
            days.append(other.released);
    for (const QDate& lastDay : {version.mainstreamEnd, version.supportEnd()})
        if (lastDay.isValid())
            days.append(lastDay.addDays(1));
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

QList<CoveragePeriod> coveragePeriods(const ProductVersion& version, const QList<ProductVersion>& versions)
{
    QList<CoveragePeriod> periods;
    if (version.deployment == Deployment::Cloud)
        return periods;
    const QList<QDate> days = turningDays(version, versions);
    periods.append({{}, {}, coverageOf(version, versions, days.first().addDays(-1))});
    for (const QDate& day : days) {
        const Coverage coverage = coverageOf(version, versions, day);
        CoveragePeriod& before = periods.last();
        if (coverage.rank == before.coverage.rank && coverage.reasons == before.coverage.reasons)
            continue;
        before.until = day.addDays(-1);
        periods.append({day, {}, coverage});
    }
    return periods;
}

std::optional<CoveragePeriod> nextCoverage(const ProductVersion& version, const QList<ProductVersion>& versions,
                                           const QDate& date)
{
    const QList<CoveragePeriod> periods = coveragePeriods(version, versions);
    const auto next = std::find_if(periods.begin(), periods.end(), [&](const CoveragePeriod& p) { return p.from > date; });
    return next == periods.end() ? std::nullopt : std::optional(*next);
}

QString rankText(int rank) { return rank == 0 ? QStringLiteral("N") : QStringLiteral("N-%1").arg(rank); }
