#include "tests/model/domain/sample.h"

#include <QFile>
#include <QTest>

class CoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyProductOfTheTableIsCoveredAsItSays_data();
    void everyProductOfTheTableIsCoveredAsItSays();
    void bothSidesOfEveryDateCount_data();
    void bothSidesOfEveryDateCount();
    void aReleaseRanksWithItsBaseVersion_data();
    void aReleaseRanksWithItsBaseVersion();
    void aBaseVersionAndItsR2OfTheSameDayCountOnce_data();
    void aBaseVersionAndItsR2OfTheSameDayCountOnce();
    void eachReasonCarriesItsDate();
    void aCloudProductIsNeverRecent();
    void aRankIsWrittenAsPartnersSayIt();
    void periodsSayOfEveryDayWhatTheRuleSays_data() { everyProductOfTheTableIsCoveredAsItSays_data(); }
    void periodsSayOfEveryDayWhatTheRuleSays();
    void theNextChangeIsTheNextPeriod_data();
    void theNextChangeIsTheNextPeriod();
    void noDayChangesACloudProduct();
};

struct TableRow
{
    ProductVersion version;
    QString statuses[3];
};

static const char* const statusDates[] = {"2021-06-17", "2023-10-23", "2026-08-22"};

// product;version;release;mainstream_end;extended_end and one status for each of the dates
static QList<TableRow> readTable()
{
    QList<TableRow> rows;
    QFile file(QStringLiteral(TEST_DATA "/coverage-expected.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split(u';');
        TableRow row;
        row.version.product = cells.at(0);
        row.version.version = cells.at(1);
        row.version.released = QDate::fromString(cells.at(2), Qt::ISODate);
        row.version.mainstreamEnd = QDate::fromString(cells.at(3), Qt::ISODate);
        row.version.extendedEnd = QDate::fromString(cells.at(4), Qt::ISODate);
        for (int i = 0; i < 3; ++i)
            row.statuses[i] = cells.at(5 + i);
        rows.append(row);
    }
    return rows;
}

static QList<ProductVersion> versionsOf(const QString& product, const QList<TableRow>& table)
{
    QList<ProductVersion> versions;
    for (const TableRow& row : table)
        if (row.version.product == product)
            versions.append(row.version);
    return versions;
}

// As the table writes it: "COVERED (N-1)", "NO: N-2, mainstream ended", "not released".
static QString statusOf(const Coverage& coverage)
{
    if (contains(coverage.reasons, Reason::NotReleased))
        return u"not released"_s;
    const QString rank = rankText(*coverage.rank);
    if (coverage.recent)
        return u"COVERED (%1)"_s.arg(rank);
    QString status = u"NO: "_s + rank;
    if (contains(coverage.reasons, Reason::MainstreamEnded))
        status += u", mainstream ended"_s;
    if (contains(coverage.reasons, Reason::OutOfSupport))
        status += u", out of support"_s;
    return status;
}

void CoverageTest::everyProductOfTheTableIsCoveredAsItSays_data()
{
    QTest::addColumn<int>("row");
    const QList<TableRow> table = readTable();
    QCOMPARE(table.size(), 74);
    for (int i = 0; i < table.size(); ++i)
        QTest::newRow(qPrintable(table.at(i).version.product + u", "_s + table.at(i).version.version)) << i;
}

void CoverageTest::everyProductOfTheTableIsCoveredAsItSays()
{
    QFETCH(int, row);
    const QList<TableRow> table = readTable();
    const ProductVersion& version = table.at(row).version;
    QList<ProductVersion> versions = versionsOf(version.product, table);
    for (int i = 0; i < 3; ++i) {
        const Coverage coverage = coverageOf(version, versions, day(statusDates[i]));
        QCOMPARE(statusOf(coverage), table.at(row).statuses[i]);
        QCOMPARE(coverage.recent, coverage.reasons.isEmpty());
        QCOMPARE(contains(coverage.reasons, Reason::NMinus2OrOlder), coverage.rank.value_or(0) >= 2);
        QVERIFY(!contains(coverage.reasons, Reason::MainstreamEnded) || !contains(coverage.reasons, Reason::OutOfSupport));
        std::reverse(versions.begin(), versions.end()); // in any order
        QCOMPARE(coverageOf(version, versions, day(statusDates[i])).reasons, coverage.reasons);
    }
}

static ProductVersion versionOf(const char* name, const char* released, const char* mainstreamEnd = "",
                                const char* extendedEnd = "")
{
    ProductVersion version;
    version.version = QString::fromLatin1(name);
    version.released = day(released);
    version.mainstreamEnd = day(mainstreamEnd);
    version.extendedEnd = day(extendedEnd);
    return version;
}

// "N-1: mainstream-ended"; without rank where there is none.
static QString wordsOf(const Coverage& coverage)
{
    return (coverage.rank ? rankText(*coverage.rank) + u": "_s : QString()) + codesOf(coverage.reasons);
}

void CoverageTest::bothSidesOfEveryDateCount_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("fixed");  // 2016: mainstream to 2022-01-11, extended to 2027-01-12
    QTest::addColumn<QString>("short_"); // 2018, mainstream only, to 2023-10-10
    const auto row = [](const char* date, const QString& fixed, const QString& shortOne) {
        QTest::newRow(date) << day(date) << fixed << shortOne;
    };
    row("2016-10-14", u"not-released"_s, u"not-released"_s);
    row("2016-10-15", u"N: "_s, u"not-released"_s);
    row("2018-11-12", u"N: "_s, u"not-released"_s);
    row("2018-11-13", u"N-1: "_s, u"N: "_s);
    row("2021-08-17", u"N-1: "_s, u"N: "_s);
    row("2021-08-18", u"N-2: n-2-or-older"_s, u"N-1: "_s);
    row("2022-01-11", u"N-2: n-2-or-older"_s, u"N-1: "_s);
    row("2022-01-12", u"N-2: n-2-or-older, mainstream-ended"_s, u"N-1: "_s);
    row("2023-10-10", u"N-2: n-2-or-older, mainstream-ended"_s, u"N-1: "_s);
    row("2023-10-11", u"N-2: n-2-or-older, mainstream-ended"_s, u"N-1: out-of-support"_s);
    row("2027-01-12", u"N-2: n-2-or-older, mainstream-ended"_s, u"N-1: out-of-support"_s);
    row("2027-01-13", u"N-2: n-2-or-older, out-of-support"_s, u"N-1: out-of-support"_s);
}

void CoverageTest::bothSidesOfEveryDateCount()
{
    QFETCH(QDate, date);
    const QList<ProductVersion> versions = {versionOf("2016", "2016-10-15", "2022-01-11", "2027-01-12"),
                                            versionOf("2018", "2018-11-13", "2023-10-10"), versionOf("2022", "2021-08-18")};
    QTEST(wordsOf(coverageOf(versions.at(0), versions, date)), "fixed");
    QTEST(wordsOf(coverageOf(versions.at(1), versions, date)), "short_");
}

void CoverageTest::aReleaseRanksWithItsBaseVersion_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& version, const char* date, const QString& expected) {
        QTest::newRow(name) << version << day(date) << expected;
    };
    row("2008 R2 before 2012", u"2008 R2"_s, "2012-10-29", u"N: "_s);
    row("2008 R2 after 2012", u"2008 R2"_s, "2012-10-30", u"N-1: "_s);
    row("2012 R2 the day before its release", u"2012 R2"_s, "2013-11-24", u"not-released"_s);
    row("2012 R2 on its release", u"2012 R2"_s, "2013-11-25", u"N: "_s);
    row("2012 is not pushed down by its own R2", u"2012"_s, "2013-11-25", u"N: "_s);
    row("2012 R3 ranks with it too", u"2012 R3"_s, "2020-01-01", u"N-1: "_s);
    row("2008 R2 counts 2012 and its releases once", u"2008 R2"_s, "2013-11-25", u"N-1: "_s);
    row("2008 R2 after 2016", u"2008 R2"_s, "2016-10-15", u"N-2: n-2-or-older"_s);
    row("an R2 later than a newer version does not overtake it", u"2012 R3"_s, "2017-01-01", u"N-1: "_s);
}

void CoverageTest::aReleaseRanksWithItsBaseVersion()
{
    QFETCH(QString, version);
    QFETCH(QDate, date);
    const QList<ProductVersion> versions = {versionOf("2012 R2", "2013-11-25"), versionOf("2008 R2", "2009-10-22"),
                                            versionOf("2012", "2012-10-30"), versionOf("2016", "2016-10-15"),
                                            versionOf("2012 R3", "2016-12-01")};
    const auto found =
        std::find_if(versions.begin(), versions.end(), [&](const ProductVersion& v) { return v.version == version; });
    QTEST(wordsOf(coverageOf(*found, versions, date)), "expected");
}

void CoverageTest::aBaseVersionAndItsR2OfTheSameDayCountOnce_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the version before them") << u"2004"_s << day("2007-01-01") << u"N-1: "_s;
    QTest::newRow("the base version") << u"2006"_s << day("2007-01-01") << u"N: "_s;
    QTest::newRow("the R2") << u"2006 R2"_s << day("2007-01-01") << u"N: "_s;
    QTest::newRow("two groups later") << u"2004"_s << day("2009-06-21") << u"N-2: n-2-or-older"_s;
}

void CoverageTest::aBaseVersionAndItsR2OfTheSameDayCountOnce()
{
    QFETCH(QString, version);
    QFETCH(QDate, date);
    const QList<ProductVersion> versions = {versionOf("2004", "2004-05-20"), versionOf("2006", "2006-06-23"),
                                            versionOf("2006 R2", "2006-06-23"), versionOf("2009", "2009-06-21")};
    const auto found =
        std::find_if(versions.begin(), versions.end(), [&](const ProductVersion& v) { return v.version == version; });
    QTEST(wordsOf(coverageOf(*found, versions, date)), "expected");
}

void CoverageTest::eachReasonCarriesItsDate()
{
    const QList<ProductVersion> versions = {versionOf("2016", "2016-10-15", "2022-01-11", "2027-01-12"),
                                            versionOf("2018", "2018-11-13"), versionOf("2022", "2021-08-18"),
                                            versionOf("2025", "2024-11-01", "2029-11-13", "2034-11-14")};
    const Coverage ended = coverageOf(versions.at(0), versions, day("2025-01-01"));
    QCOMPARE(ended.reasons.size(), 2);
    QCOMPARE(ended.reasons.at(0).date, day("2021-08-18")); // when the second newer version came out
    QCOMPARE(ended.reasons.at(1).date, day("2022-01-11"));
    QCOMPARE(ended.mainstreamEnd, day("2022-01-11"));
    QCOMPARE(ended.extendedEnd, day("2027-01-12"));
    QCOMPARE(coverageOf(versions.at(0), versions, day("2028-01-01")).reasons.at(1).date, day("2027-01-12"));
    const Coverage future = coverageOf(versions.at(3), versions, day("2024-10-31"));
    QCOMPARE(future.reasons.at(0).date, day("2024-11-01"));
    QCOMPARE(future.rank, std::nullopt);
}

void CoverageTest::aCloudProductIsNeverRecent()
{
    const ProductVersion azure = cloudProduct(Portal::Azure);
    const Coverage coverage = coverageOf(azure, {azure}, day("2021-06-17"));
    QVERIFY(!coverage.recent);
    QCOMPARE(codesOf(coverage.reasons), u"cloud-product"_s);
    QCOMPARE(coverage.reasons.at(0).subject, u"azure"_s);
    QCOMPARE(coverage.rank, std::nullopt);
}

void CoverageTest::aRankIsWrittenAsPartnersSayIt()
{
    QCOMPARE(rankText(0), u"N"_s);
    QCOMPARE(rankText(1), u"N-1"_s);
    QCOMPARE(rankText(12), u"N-12"_s);
}

void CoverageTest::periodsSayOfEveryDayWhatTheRuleSays()
{
    QFETCH(int, row);
    const QList<TableRow> table = readTable();
    const ProductVersion& version = table.at(row).version;
    const QList<ProductVersion> versions = versionsOf(version.product, table);
    const QList<CoveragePeriod> periods = coveragePeriods(version, versions);
    QVERIFY(periods.size() >= 2);
    QVERIFY(periods.first().from.isNull());
    QVERIFY(periods.last().until.isNull());
    for (qsizetype i = 0; i < periods.size(); ++i) {
        const CoveragePeriod& period = periods.at(i);
        if (i > 0) {
            QCOMPARE(period.from, periods.at(i - 1).until.addDays(1));
            QVERIFY(wordsOf(period.coverage) != wordsOf(periods.at(i - 1).coverage) ||
                    period.coverage.reasons != periods.at(i - 1).coverage.reasons);
        }
        // A day a month, and both ends.
        const QDate first = period.from.isValid() ? period.from : period.until.addYears(-1);
        const QDate last = period.until.isValid() ? period.until : first.addYears(20);
        QList<QDate> days{last};
        for (QDate day = first; day <= last; day = day.addDays(30))
            days.append(day);
        for (const QDate& day : std::as_const(days)) {
            const Coverage expected = coverageOf(version, versions, day);
            QCOMPARE(wordsOf(period.coverage), wordsOf(expected));
            QCOMPARE(period.coverage.reasons, expected.reasons);
        }
    }
}

void CoverageTest::theNextChangeIsTheNextPeriod_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("next"); // of 2016: mainstream to 2022-01-11, extended to 2027-01-12
    const auto row = [](const char* name, const char* date, const QString& next) { QTest::newRow(name) << day(date) << next; };
    row("before the release", "2016-01-01", u"2016-10-15 N: "_s);
    row("on the release: a newer version comes", "2016-10-15", u"2018-11-13 N-1: "_s);
    row("N-1: a second newer version comes", "2021-06-17", u"2021-08-18 N-2: n-2-or-older"_s);
    row("the day before", "2021-08-17", u"2021-08-18 N-2: n-2-or-older"_s);
    row("mainstream support ends", "2021-08-18", u"2022-01-12 N-2: n-2-or-older, mainstream-ended"_s);
    row("all support ends", "2022-01-12", u"2027-01-13 N-2: n-2-or-older, out-of-support"_s);
    row("nothing comes after that", "2027-01-13", u""_s);
}

void CoverageTest::theNextChangeIsTheNextPeriod()
{
    QFETCH(QDate, date);
    const QList<ProductVersion> versions = {versionOf("2016", "2016-10-15", "2022-01-11", "2027-01-12"),
                                            versionOf("2018", "2018-11-13", "2023-10-10"), versionOf("2022", "2021-08-18")};
    const std::optional<CoveragePeriod> next = nextCoverage(versions.at(0), versions, date);
    QTEST(next ? next->from.toString(Qt::ISODate) + u' ' + wordsOf(next->coverage) : QString(), "next");
}

void CoverageTest::noDayChangesACloudProduct()
{
    const ProductVersion azure = cloudProduct(Portal::Azure);
    QVERIFY(coveragePeriods(azure, {azure}).isEmpty());
    QVERIFY(!nextCoverage(azure, {azure}, day("2021-06-17")));
}

QTEST_APPLESS_MAIN(CoverageTest)
#include "tst_coverage.moc"
