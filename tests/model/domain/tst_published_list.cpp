#include "model/domain/published_list.h"
#include "tests/model/domain/sample.h"

#include <QTest>

class PublishedListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void quotedWhereItParts_data();
    void quotedWhereItParts();
};

static ProductVersion released(const char* version, const char* date, const char* mainstreamEnd)
{
    ProductVersion result;
    result.product = u"SQL Server"_s;
    result.version = QString::fromLatin1(version);
    result.released = day(date);
    result.mainstreamEnd = day(mainstreamEnd);
    return result;
}

void PublishedListTest::quotedWhereItParts_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("said"); // "" = nothing
    const auto row = [](const char* name, const char* date, const QString& said) { QTest::newRow(name) << day(date) << said; };
    row("the day before the first list", "2017-07-21", u""_s);
    row("the list names what is recent; R2 counts with its base", "2017-07-22", u""_s);
    row("a version came out and the list did not say so", "2017-09-29", u"first: 2016, 2014 / 2017, 2016"_s);
    row("the last day of a version that the list ends itself", "2019-07-09", u"first: 2016, 2014 / 2017, 2016"_s);
    row("the day after", "2019-07-10", u"first: 2016 / 2017, 2016"_s);
    row("the last day of the first list", "2020-08-31", u"first: 2016 / 2019, 2017"_s);
    row("the next list", "2020-09-01", u"second: 2017, 2016 / 2019, 2017"_s);
    row("the day after the last list", "2022-01-01", u""_s);
}

void PublishedListTest::quotedWhereItParts()
{
    QFETCH(QDate, date);
    const QList<ProductVersion> versions = {
        released("2014", "2014-06-05", "2019-07-09"), released("2014 R2", "2015-06-05", "2019-07-09"),
        released("2016", "2016-06-01", "2021-07-13"), released("2017", "2017-09-29", "2022-10-11"),
        released("2019", "2019-11-04", "2025-02-28")};
    const QList<PublishedList> lists = {{{u"first"_s, u"prima"_s},
                                         day("2017-07-22"),
                                         day("2020-08-31"),
                                         {{u"SQL Server"_s, {{u"2016"_s, {}}, {u"2014"_s, day("2019-07-09")}}}}},
                                        {{u"second"_s, u"seconda"_s},
                                         day("2020-09-01"),
                                         day("2021-12-31"),
                                         {{u"SQL Server"_s, {{u"2017"_s, {}}, {u"2016"_s, {}}}}}}};
    const std::optional<ListLag> lag = lagOn(date, versions, lists);
    QTEST(lag ? u"%1: %2 / %3"_s.arg(lag->list.en, lag->named.join(u", "_s), lag->recent.join(u", "_s)) : QString(), "said");
    ProductVersion other = versions.first();
    other.product = u"Windows"_s; // which the lists do not name
    QVERIFY(!lagOn(date, {other}, lists));
}

QTEST_APPLESS_MAIN(PublishedListTest)
#include "tst_published_list.moc"
