#include "tests/model/domain/sample.h"

#include <QTest>

class BenefitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void thePageIsShownOrSaysWhyNot_data();
    void thePageIsShownOrSaysWhyNot();
    void everyRoleSeesThePage();
    void anOfferIsActiveFromItsFirstDayToItsWindowsLast_data();
    void anOfferIsActiveFromItsFirstDayToItsWindowsLast();
    void theMembershipGrantsWhatTheTableSays_data();
    void theMembershipGrantsWhatTheTableSays();
    void everyCloudCompetencyMakesSignatureUnlimited_data();
    void everyCloudCompetencyMakesSignatureUnlimited();
    void aGrantForOtherCompetenciesIsNotForCloudOnes();
    void anAllowanceNamesItsPlanAndItsSource();
    void anOfferInItsWindowCountsOnlyWhereNoneRuns_data();
    void anOfferInItsWindowCountsOnlyWhereNoneRuns();
    void theMembershipThatCountsEndsOnItsLastDay_data();
    void theMembershipThatCountsEndsOnItsLastDay();
    void theDatesOfAMembershipFollowItsEnd_data();
    void theDatesOfAMembershipFollowItsEnd();
};

static const QDate midYear = day("2021-06-17");

void BenefitsTest::thePageIsShownOrSaysWhyNot_data()
{
    QTest::addColumn<bool>("signedIn");
    QTest::addColumn<bool>("mpn");
    QTest::addColumn<bool>("csp");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("expected");
    const QDate before = day("2021-01-14");
    QTest::newRow("nobody signed in") << false << false << false << midYear << u"not-signed-in"_s;
    QTest::newRow("nobody signed in, no offer") << false << false << false << before << u"not-signed-in"_s;
    QTest::newRow("CSP only") << true << false << true << midYear << u"not-mpn-associated"_s;
    QTest::newRow("no association") << true << false << false << midYear << u"not-mpn-associated"_s;
    QTest::newRow("CSP only, no offer") << true << false << true << before << u"not-mpn-associated"_s;
    QTest::newRow("MPN, no active offer") << true << true << false << before << u"no-active-offers"_s;
    QTest::newRow("MPN, offer past its window") << true << true << false << day("2022-02-14") << u"no-active-offers"_s;
    QTest::newRow("MPN, offer in its window") << true << true << false << day("2022-02-13") << QString();
    QTest::newRow("MPN, active offer") << true << true << false << midYear << QString();
    QTest::newRow("MPN and CSP, active offer") << true << true << true << midYear << QString();
}

void BenefitsTest::thePageIsShownOrSaysWhyNot()
{
    QFETCH(bool, signedIn);
    QFETCH(bool, mpn);
    QFETCH(bool, csp);
    QFETCH(QDate, today);
    std::optional<Account> account;
    if (signedIn) {
        account = accountNamed(u"somebody@aurora.example"_s);
        account->mpn = mpn;
        account->csp = csp;
    }
    const Organisation organisation = organisationWith({offerOf(u"gold data-platform"_s)});
    QTEST(codesOf(whyNotSeeBenefits(account, organisation, mpn2021(), today)), "expected");
}

void BenefitsTest::everyRoleSeesThePage()
{
    const Organisation organisation = organisationWith({offerOf(u"action-pack"_s)});
    QVERIFY(whyNotSeeBenefits(accountNamed(u"x@aurora.example"_s), organisation, mpn2021(), midYear).isEmpty());
    for (int role = 0; role < roleCount; ++role)
        QVERIFY(whyNotSeeBenefits(accountNamed(u"x@aurora.example"_s, {Role(role)}), organisation, mpn2021(), midYear).isEmpty());
}

void BenefitsTest::anOfferIsActiveFromItsFirstDayToItsWindowsLast_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("expected");
    QTest::newRow("the day before") << day("2021-01-14") << false;
    QTest::newRow("first day") << day("2021-01-15") << true;
    QTest::newRow("last day") << day("2022-01-14") << true;
    QTest::newRow("window's first day") << day("2022-01-15") << true;
    QTest::newRow("window's last day") << day("2022-02-13") << true;
    QTest::newRow("the day after the window") << day("2022-02-14") << false;
    QTest::newRow("no date") << QDate() << false;
}

void BenefitsTest::anOfferIsActiveFromItsFirstDayToItsWindowsLast()
{
    QFETCH(QDate, today);
    const Offer offer = offerOf(u"gold data-platform"_s);
    QTEST(isActive(offer, mpn2021(), today), "expected");
    Organisation organisation = organisationWith({offer});
    QTEST(!allowancesOf(organisation, mpn2021(), today).isEmpty(), "expected");
}

// "20 10 50": Product Support, Signature, TPD; "-" where none.
static QString tableRow(const QList<Allowance>& allowances)
{
    QStringList cells = {u"-"_s, u"-"_s, u"-"_s};
    for (const Allowance& allowance : allowances)
        cells[int(allowance.benefit)] = quantityOf(allowance.quantity);
    return cells.join(u' ');
}

void BenefitsTest::theMembershipGrantsWhatTheTableSays_data()
{
    QTest::addColumn<Edition>("edition");
    QTest::addColumn<QStringList>("offers");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const Edition& edition, const QStringList& offers, const QString& expected) {
        QTest::newRow(name) << edition << offers << expected;
    };
    const Edition mpn = mpn2021();
    row("no offer", mpn, {}, u"- - -"_s);
    row("Action Pack", mpn, {u"action-pack"_s}, u"10 - 5"_s);
    row("Silver, other", mpn, {u"silver data-platform"_s}, u"15 5 20"_s);
    row("Silver, cloud", mpn, {u"silver security"_s}, u"15 unlimited 20"_s);
    row("Gold, other", mpn, {u"gold data-platform"_s}, u"20 10 50"_s);
    row("Gold, cloud", mpn, {u"gold security"_s}, u"20 unlimited 50"_s);
    row("Gold and Silver: the highest counts", mpn, {u"silver messaging"_s, u"gold data-platform"_s}, u"20 10 50"_s);
    row("the same in the other order", mpn, {u"gold data-platform"_s, u"silver messaging"_s}, u"20 10 50"_s);
    row("two Golds: nothing is added up", mpn, {u"gold messaging"_s, u"gold data-platform"_s}, u"20 10 50"_s);
    row("Action Pack and Silver", mpn, {u"action-pack"_s, u"silver messaging"_s}, u"15 5 20"_s);
    row("one cloud competency among Golds", mpn, {u"gold messaging"_s, u"gold security"_s}, u"20 unlimited 50"_s);
    row("a Silver cloud competency beside a Gold", mpn, {u"gold messaging"_s, u"silver security"_s}, u"20 unlimited 50"_s);
    row("a competency unknown to the edition is no cloud one", mpn, {u"gold no-such"_s}, u"20 10 50"_s);
    row("an offer unknown to the edition", mpn, {u"solutions-partner"_s}, u"- - -"_s);

    const Edition maicpp = maicpp2023();
    row("2023: Solutions Partner", maicpp, {u"solutions-partner"_s}, u"20 unlimited 50"_s);
    row("2023: Action Pack", maicpp, {u"action-pack"_s}, u"10 - 5"_s);
    row("2023: legacy Silver, other", maicpp, {u"silver data-platform"_s}, u"15 5 20"_s);
    row("2023: legacy Silver, cloud", maicpp, {u"silver security"_s}, u"15 unlimited 20"_s);
    row("2023: legacy Gold, other", maicpp, {u"gold data-platform"_s}, u"20 10 50"_s);
    row("2023: legacy Gold, cloud", maicpp, {u"gold security"_s}, u"20 unlimited 50"_s);
    row("2023: Solutions Partner and Gold", maicpp, {u"gold data-platform"_s, u"solutions-partner"_s}, u"20 unlimited 50"_s);
}

void BenefitsTest::theMembershipGrantsWhatTheTableSays()
{
    QFETCH(Edition, edition);
    QFETCH(QStringList, offers);
    QList<Offer> list;
    for (const QString& offer : offers)
        list.append(offerOf(offer));
    QTEST(tableRow(allowancesOf(organisationWith(list), edition, midYear)), "expected");

    // An expired offer counts for nothing, however high it was.
    list.prepend(offerOf(u"gold cloud-platform"_s, day("2019-01-15"), day("2020-01-14")));
    QTEST(tableRow(allowancesOf(organisationWith(list), edition, midYear)), "expected");
}

void BenefitsTest::anOfferInItsWindowCountsOnlyWhereNoneRuns_data()
{
    QTest::addColumn<QStringList>("offers"); // "before ..." ended on 2022-01-14, "now ..." runs since 2022-01-15
    QTest::addColumn<QString>("expected");   // on 2022-01-20
    QTest::addColumn<QDate>("end");          // of the membership that counts
    const auto row = [](const char* name, const QStringList& offers, const QString& expected, const char* end) {
        QTest::newRow(name) << offers << expected << day(end);
    };
    row("in its window alone", {u"before gold security"_s}, u"20 unlimited 50"_s, "2022-01-14");
    row("two in their window", {u"before gold messaging"_s, u"before silver security"_s}, u"20 unlimited 50"_s, "2022-01-14");
    row("a cloud competency before, another one now", {u"before gold security"_s, u"now gold messaging"_s}, u"20 10 50"_s,
        "2023-01-14");
    row("Gold before, Silver now", {u"before gold messaging"_s, u"now silver messaging"_s}, u"15 5 20"_s, "2023-01-14");
    row("the same in the other order", {u"now silver messaging"_s, u"before gold messaging"_s}, u"15 5 20"_s, "2023-01-14");
    row("Gold before, Action Pack now", {u"before gold security"_s, u"now action-pack"_s}, u"10 - 5"_s, "2023-01-14");
    row("Silver before, Gold now", {u"before silver security"_s, u"now gold messaging"_s}, u"20 10 50"_s, "2023-01-14");
    row("what the edition does not know does not run", {u"before gold messaging"_s, u"now solutions-partner"_s}, u"20 10 50"_s,
        "2022-01-14");
}

void BenefitsTest::anOfferInItsWindowCountsOnlyWhereNoneRuns()
{
    QFETCH(QStringList, offers);
    QFETCH(QDate, end);
    QList<Offer> list;
    for (const QString& offer : offers) {
        const QString words = offer.section(u' ', 1);
        list.append(offer.startsWith(u"now") ? offerOf(words, day("2022-01-15"), day("2023-01-14")) : offerOf(words));
    }
    const Organisation organisation = organisationWith(list);
    const QDate today = day("2022-01-20");
    QTEST(tableRow(allowancesOf(organisation, mpn2021(), today)), "expected");
    QCOMPARE(membershipEnd(organisation, mpn2021(), today), end);
    const Contract contract = contractFor(Benefit::ProductSupport, organisation, mpn2021(), today);
    QCOMPARE(contract.end, end.addDays(30));
}

void BenefitsTest::everyCloudCompetencyMakesSignatureUnlimited_data()
{
    QTest::addColumn<bool>("expected");
    for (const char* id : {"security", "cloud-business-applications", "cloud-platform", "cloud-productivity",
                           "enterprise-mobility-management", "small-and-midmarket-cloud-solutions"})
        QTest::newRow(id) << true;
    QTest::newRow("data-platform") << false;
    QTest::newRow("messaging") << false;
}

void BenefitsTest::everyCloudCompetencyMakesSignatureUnlimited()
{
    QFETCH(bool, expected);
    for (const QString& level : {u"silver "_s, u"gold "_s}) {
        const Offer offer = offerOf(level + QLatin1StringView(QTest::currentDataTag()));
        const QList<Allowance> allowances = allowancesOf(organisationWith({offer}), mpn2021(), midYear);
        QCOMPARE(allowances.size(), 3);
        QCOMPARE(allowances.at(1).benefit, Benefit::Signature);
        QCOMPARE(!allowances.at(1).quantity, expected);
    }
}

void BenefitsTest::aGrantForOtherCompetenciesIsNotForCloudOnes()
{
    Edition edition = mpn2021();
    edition.offerTypes[2].grants.removeAt(1); // Gold without the row for cloud competencies
    QCOMPARE(tableRow(allowancesOf(organisationWith({offerOf(u"gold messaging"_s)}), edition, midYear)), u"20 10 50"_s);
    QCOMPARE(tableRow(allowancesOf(organisationWith({offerOf(u"gold security"_s)}), edition, midYear)), u"20 - 50"_s);
}

void BenefitsTest::anAllowanceNamesItsPlanAndItsSource()
{
    const Organisation organisation =
        organisationWith({offerOf(u"gold data-platform"_s), offerOf(u"silver security"_s, day("2021-03-01"), day("2022-02-28"))});
    const QList<Allowance> allowances = allowancesOf(organisation, mpn2021(), midYear);
    QCOMPARE(allowances.size(), 3);
    QCOMPARE(allowances.at(0).planName, u"Partner support Gold 20pack"_s);
    QCOMPARE(allowances.at(0).source, (Text{u"Gold Data Platform"_s, u"it Gold it Data Platform"_s}));
    QCOMPARE(allowances.at(0).membershipEnd, day("2022-01-14"));
    QCOMPARE(allowances.at(1).planName, u"Signature Cloud Support"_s);
    QCOMPARE(allowances.at(1).source.en, u"Silver Security"_s);
    QCOMPARE(allowances.at(1).membershipEnd, day("2022-02-28"));
    QCOMPARE(allowances.at(2).benefit, Benefit::AdvisoryHours);
    QCOMPARE(allowances.at(2).planName, QString());
}

void BenefitsTest::theMembershipThatCountsEndsOnItsLastDay_data()
{
    QTest::addColumn<QList<Offer>>("offers");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("expected");
    const Offer gold = offerOf(u"gold data-platform"_s);
    const Offer renewal = offerOf(u"gold data-platform"_s, day("2022-01-15"), day("2023-01-14"));
    const Offer later = offerOf(u"gold messaging"_s, day("2021-05-01"), day("2022-04-30"));
    const Offer silver = offerOf(u"silver messaging"_s, day("2021-05-01"), day("2022-12-31"));
    using Offers = QList<Offer>;
    QTest::newRow("none") << Offers{} << midYear << QDate();
    QTest::newRow("one") << Offers{gold} << midYear << gold.end;
    QTest::newRow("none of them active") << Offers{gold} << day("2022-02-14") << QDate();
    QTest::newRow("the highest, not the longest") << Offers{silver, gold} << midYear << gold.end;
    QTest::newRow("the latest of equals") << Offers{later, gold} << midYear << later.end;
    QTest::newRow("in the window without renewal") << Offers{gold} << day("2022-02-13") << gold.end;
    QTest::newRow("the renewal, in the window") << Offers{gold, renewal} << day("2022-01-15") << renewal.end;
    QTest::newRow("not yet the renewal") << Offers{gold, renewal} << day("2022-01-14") << gold.end;
}

void BenefitsTest::theMembershipThatCountsEndsOnItsLastDay()
{
    QFETCH(QList<Offer>, offers);
    QFETCH(QDate, today);
    QTEST(membershipEnd(organisationWith(offers), mpn2021(), today), "expected");
}

void BenefitsTest::theDatesOfAMembershipFollowItsEnd_data()
{
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QDate>("firstReminder");
    QTest::addColumn<QDate>("secondReminder");
    QTest::addColumn<QDate>("windowOpens");
    QTest::addColumn<QDate>("windowCloses");
    QTest::newRow("the year of the scenarios")
        << day("2022-01-14") << day("2021-12-30") << day("2022-02-06") << day("2022-01-15") << day("2022-02-13");
    QTest::newRow("over a leap day") << day("2024-02-10") << day("2024-01-26") << day("2024-03-04") << day("2024-02-11")
                                     << day("2024-03-11");
    QTest::newRow("no leap day") << day("2023-02-10") << day("2023-01-26") << day("2023-03-05") << day("2023-02-11")
                                 << day("2023-03-12");
    QTest::newRow("on a leap day") << day("2024-02-29") << day("2024-02-14") << day("2024-03-23") << day("2024-03-01")
                                   << day("2024-03-30");
}

void BenefitsTest::theDatesOfAMembershipFollowItsEnd()
{
    QFETCH(QDate, end);
    const MembershipDates dates = membershipDates(offerOf(u"action-pack"_s, end.addDays(-364), end), mpn2021());
    QCOMPARE(dates.anniversary, end);
    QTEST(dates.firstReminder, "firstReminder");
    QTEST(dates.secondReminder, "secondReminder");
    QTEST(dates.windowOpens, "windowOpens");
    QTEST(dates.windowCloses, "windowCloses");
}

QTEST_APPLESS_MAIN(BenefitsTest)
#include "tst_benefits.moc"
