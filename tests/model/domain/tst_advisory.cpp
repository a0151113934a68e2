#include "model/domain/advisory.h"
#include "tests/model/domain/sample.h"

#include <QTest>

// Partner advisory hours (domain.md 1.4 and 1.6).
class AdvisoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theHoursAreThoseOfTheMembership_data();
    void theHoursAreThoseOfTheMembership();
    void hoursAreSpentWithinOneMembership_data();
    void hoursAreSpentWithinOneMembership();
    void anyMpnAccountMayAskWhateverItsRole_data();
    void anyMpnAccountMayAskWhateverItsRole();
    void productsInScope_data();
    void productsInScope();
    void whatIsWrongWithTheForm_data();
    void whatIsWrongWithTheForm();
    void whatARequestTakes_data();
    void whatARequestTakes();
    void theAnswerComesWithinTwoWorkingDays_data();
    void theAnswerComesWithinTwoWorkingDays();
};

static Edition editionWithHours()
{
    Edition edition = maicpp2023();
    for (OfferType& type : edition.offerTypes)
        for (Grant& grant : type.grants)
            grant.isPresalesFree = grant.benefit == Benefit::AdvisoryHours && type.kind != u"action-pack";
    return edition;
}

static AdvisoryRequest taken(int hours, const char* date)
{
    AdvisoryRequest request;
    request.deducted = hours;
    request.opened = day(date);
    return request;
}

static AdvisoryDraft completeForm()
{
    AdvisoryDraft draft;
    draft.productVersion = u"azure-virtual-machines"_s;
    draft.hours = 4;
    draft.title = u"How many machines does it take?"_s;
    draft.description = u"We move a shop to Azure."_s;
    draft.email = u"engineer@aurora.example"_s;
    draft.phone = u"+39 02 5550 1000"_s;
    return draft;
}

// "50 hours, 12 spent, 38 left, 2021-01-15 to 2022-02-13, presales free"; "none".
static QString wordsOf(const std::optional<AdvisoryHours>& hours)
{
    if (!hours)
        return u"none"_s;
    return u"%1 hours, %2 spent, %3 left, %4 to %5%6"_s.arg(hours->granted)
        .arg(hours->spent)
        .arg(hours->left())
        .arg(hours->from.toString(Qt::ISODate), hours->until.toString(Qt::ISODate),
             hours->isPresalesFree ? u", presales free"_s : QString());
}

void AdvisoryTest::theHoursAreThoseOfTheMembership_data()
{
    QTest::addColumn<QStringList>("offers");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("expected");
    const QString year = u"left, 2021-01-15 to 2022-02-13"_s;
    const auto row = [](const char* name, const QStringList& offers, const char* today, const QString& expected) {
        QTest::newRow(name) << offers << QString::fromLatin1(today) << expected;
    };
    row("no offer", {}, "2021-06-17", u"none"_s);
    row("Action Pack", {u"action-pack"_s}, "2021-06-17", u"5 hours, 0 spent, 5 "_s + year);
    row("Silver", {u"silver messaging"_s}, "2021-06-17", u"20 hours, 0 spent, 20 "_s + year + u", presales free"_s);
    row("Gold", {u"gold security"_s}, "2021-06-17", u"50 hours, 0 spent, 50 "_s + year + u", presales free"_s);
    row("Solutions Partner", {u"solutions-partner"_s}, "2021-06-17", u"50 hours, 0 spent, 50 "_s + year + u", presales free"_s);
    row("the highest counts once", {u"action-pack"_s, u"gold security"_s, u"silver messaging"_s}, "2021-06-17",
        u"50 hours, 0 spent, 50 "_s + year + u", presales free"_s);
    row("the day before", {u"action-pack"_s}, "2021-01-14", u"none"_s);
    row("the last day of the renewal window", {u"action-pack"_s}, "2022-02-13", u"5 hours, 0 spent, 5 "_s + year);
    row("the day after it", {u"action-pack"_s}, "2022-02-14", u"none"_s);
}

void AdvisoryTest::theHoursAreThoseOfTheMembership()
{
    QFETCH(QStringList, offers);
    QFETCH(QString, today);
    QList<Offer> held;
    for (const QString& words : offers)
        held.append(offerOf(words));
    QTEST(wordsOf(advisoryHoursOf(organisationWith(held), editionWithHours(), {}, QDate::fromString(today, Qt::ISODate))),
          "expected");
}

void AdvisoryTest::hoursAreSpentWithinOneMembership_data()
{
    QTest::addColumn<QList<AdvisoryRequest>>("requests");
    QTest::addColumn<QString>("today");
    QTest::addColumn<int>("left");
    const auto row = [](const char* name, const QList<AdvisoryRequest>& requests, const char* today, int left) {
        QTest::newRow(name) << requests << QString::fromLatin1(today) << left;
    };
    row("none asked for", {}, "2021-06-17", 20);
    row("two requests", {taken(4, "2021-03-01"), taken(10, "2021-05-01")}, "2021-06-17", 6);
    row("presales that took nothing", {taken(0, "2021-03-01")}, "2021-06-17", 20);
    row("on the first day", {taken(5, "2021-01-15")}, "2021-06-17", 15);
    row("of the membership before", {taken(20, "2021-01-14")}, "2021-06-17", 20);
    row("dated after today", {taken(8, "2021-07-01")}, "2021-06-17", 12);
    row("never below zero", {taken(25, "2021-03-01")}, "2021-06-17", 0);
    row("after the renewal", {taken(20, "2021-03-01")}, "2022-01-20", 20);
}

void AdvisoryTest::hoursAreSpentWithinOneMembership()
{
    QFETCH(QList<AdvisoryRequest>, requests);
    QFETCH(QString, today);
    const Organisation organisation =
        organisationWith({offerOf(u"silver messaging"_s), offerOf(u"silver messaging"_s, day("2022-01-15"), day("2023-01-14"))});
    const auto hours = advisoryHoursOf(organisation, editionWithHours(), requests, QDate::fromString(today, Qt::ISODate));
    QVERIFY(hours);
    QTEST(hours->left(), "left");
}

void AdvisoryTest::anyMpnAccountMayAskWhateverItsRole_data()
{
    QTest::addColumn<bool>("mpn");
    QTest::addColumn<QList<Role>>("roles");
    QTest::addColumn<QString>("expected");
    for (bool mpn : {true, false}) {
        const QString expected = mpn ? QString() : u"not-mpn-associated"_s;
        QTest::addRow("%s, no role", mpn ? "MPN" : "no MPN") << mpn << QList<Role>{} << expected;
        for (int i = 0; i < roleCount; ++i)
            QTest::addRow("%s, %s", mpn ? "MPN" : "no MPN", qPrintable(codeOf(Role(i))))
                << mpn << QList<Role>{Role(i)} << expected;
    }
}

void AdvisoryTest::anyMpnAccountMayAskWhateverItsRole()
{
    QFETCH(bool, mpn);
    QFETCH(QList<Role>, roles);
    QFETCH(QString, expected);
    Account account = accountNamed(u"x@aurora.example"_s, roles);
    account.mpn = mpn;
    const Edition edition = editionWithHours();
    const QDate today = day("2021-06-17");
    QCOMPARE(codesOf(whyNotAskForHours(account, organisationWith({offerOf(u"action-pack"_s)}), edition, today)), expected);
    QCOMPARE(codesOf(whyNotAskForHours({}, organisationWith({offerOf(u"action-pack"_s)}), edition, today)), u"not-signed-in"_s);
    QCOMPARE(codesOf(whyNotAskForHours(account, organisationWith({}), edition, today)), mpn ? u"no-active-offers"_s : expected);
    Edition without = edition;
    for (OfferType& type : without.offerTypes)
        type.grants.removeIf([](const Grant& grant) { return grant.benefit == Benefit::AdvisoryHours; });
    QCOMPARE(codesOf(whyNotAskForHours(account, organisationWith({offerOf(u"action-pack"_s)}), without, today)),
             mpn ? u"unknown-benefit"_s : expected);
}

void AdvisoryTest::productsInScope_data()
{
    QTest::addColumn<ProductVersion>("product");
    QTest::addColumn<QString>("expected");
    ProductVersion server = onPremisesProduct();
    server.isAdvised = true;
    server.mainstreamEnd = day("2021-06-17");
    QTest::newRow("in mainstream support, on its last day") << server << QString();
    server.mainstreamEnd = day("2021-06-16");
    QTest::newRow("mainstream support ended yesterday") << server << u"mainstream-ended"_s;
    server.mainstreamEnd = {};
    QTest::newRow("modern policy") << server << QString();
    server.released = day("2021-06-18");
    QTest::newRow("released tomorrow") << server << u"not-released"_s;
    QTest::newRow("on-premises and not marked") << onPremisesProduct() << u"out-of-tpd-scope"_s;
    for (Portal portal : {Portal::Azure, Portal::Microsoft365, Portal::PowerPlatform, Portal::Lcs})
        QTest::addRow("cloud, %s", qPrintable(codeOf(portal))) << cloudProduct(portal) << QString();
    QTest::newRow("cloud without a portal") << cloudProduct(std::nullopt) << QString();
    ProductVersion billing = cloudProduct(Portal::Azure);
    billing.needsNoPlan = true;
    QTest::newRow("billing") << billing << u"out-of-tpd-scope"_s;
}

void AdvisoryTest::productsInScope()
{
    QFETCH(ProductVersion, product);
    QTEST(codesOf(whyNotAdvise(product, day("2021-06-17"))), "expected");
}

void AdvisoryTest::whatIsWrongWithTheForm_data()
{
    QTest::addColumn<AdvisoryDraft>("draft");
    QTest::addColumn<QString>("expected"); // "reason subject, ..."
    const auto row = [](const char* name, void (*change)(AdvisoryDraft&), const QString& expected) {
        AdvisoryDraft draft = completeForm();
        change(draft);
        QTest::newRow(name) << draft << expected;
    };
    row("nothing", [](AdvisoryDraft&) {}, {});
    row(
        "everything", [](AdvisoryDraft& d) { d = {}; },
        u"required-field product, required-field advisory-hours, required-field title, required-field description, "
        "required-field email, required-field phone"_s);
    row("one hour", [](AdvisoryDraft& d) { d.hours = 1; }, {});
    row("as many as one engagement may have", [](AdvisoryDraft& d) { d.hours = 25; }, {});
    row(
        "one more", [](AdvisoryDraft& d) { d.hours = 26; }, u"invalid-value advisory-hours"_s);
    row(
        "less than none", [](AdvisoryDraft& d) { d.hours = -1; }, u"invalid-value advisory-hours"_s);
    row("a title of 250 characters", [](AdvisoryDraft& d) { d.title = QString(250, u'x'); }, {});
    row(
        "one of 251", [](AdvisoryDraft& d) { d.title = QString(251, u'x'); }, u"too-long title"_s);
    row(
        "a blank description", [](AdvisoryDraft& d) { d.description = u" \n"_s; }, u"required-field description"_s);
    row(
        "no address", [](AdvisoryDraft& d) { d.email = u"engineer"_s; }, u"invalid-value email"_s);
    row(
        "a phone without its international code", [](AdvisoryDraft& d) { d.phone = u"02 5550 1000"_s; },
        u"invalid-value phone"_s);
    row(
        "a phone of nothing but the sign", [](AdvisoryDraft& d) { d.phone = u"+"_s; }, u"invalid-value phone"_s);
    row(
        "a phone with letters", [](AdvisoryDraft& d) { d.phone = u"+39 office"_s; }, u"invalid-value phone"_s);
    row("a phone with brackets", [](AdvisoryDraft& d) { d.phone = u" +39 (02) 55-50.10 "_s; }, {});
}

void AdvisoryTest::whatIsWrongWithTheForm()
{
    QFETCH(AdvisoryDraft, draft);
    QStringList words;
    const Refusals problems = problemsIn(draft);
    for (const Refusal& problem : problems)
        words.append(codeOf(problem.reason) + u' ' + problem.subject);
    QTEST(words.join(u", "_s), "expected");
}

void AdvisoryTest::whatARequestTakes_data()
{
    QTest::addColumn<AdvisoryService>("service");
    QTest::addColumn<QString>("offer");
    QTest::addColumn<int>("spent");
    QTest::addColumn<int>("deducted");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, AdvisoryService service, const QString& offer, int spent, int deducted,
                        const QString& expected) { QTest::newRow(name) << service << offer << spent << deducted << expected; };
    row("deployment, Gold", AdvisoryService::Deployment, u"gold messaging"_s, 0, 4, {});
    row("presales, Gold", AdvisoryService::Presales, u"gold messaging"_s, 50, 0, {});
    row("presales, Action Pack", AdvisoryService::Presales, u"action-pack"_s, 0, 4, {});
    row("exactly what is left", AdvisoryService::Deployment, u"action-pack"_s, 1, 4, {});
    row("one hour more than is left", AdvisoryService::Deployment, u"action-pack"_s, 2, 4, u"no-hours 3 of 4"_s);
    row("none left", AdvisoryService::Deployment, u"gold messaging"_s, 50, 4, u"no-hours 0 of 4"_s);
}

void AdvisoryTest::whatARequestTakes()
{
    QFETCH(AdvisoryService, service);
    QFETCH(QString, offer);
    QFETCH(int, spent);
    QFETCH(int, deducted);
    AdvisoryDraft draft = completeForm();
    draft.service = service;
    const auto hours =
        advisoryHoursOf(organisationWith({offerOf(offer)}), editionWithHours(), {taken(spent, "2021-03-01")}, day("2021-06-17"));
    QVERIFY(hours);
    QCOMPARE(hoursDeducted(draft, *hours), deducted);
    QString words;
    const Refusals refusals = whyNotDeduct(draft, *hours);
    for (const Refusal& refusal : refusals)
        words += u"%1 %2 of %3"_s.arg(codeOf(refusal.reason)).arg(refusal.limit).arg(refusal.actual);
    QTEST(words, "expected");
}

void AdvisoryTest::theAnswerComesWithinTwoWorkingDays_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("due");
    QTest::newRow("Monday") << u"2021-06-14"_s << u"2021-06-16"_s;
    QTest::newRow("Wednesday") << u"2021-06-16"_s << u"2021-06-18"_s;
    QTest::newRow("Thursday") << u"2021-06-17"_s << u"2021-06-21"_s;
    QTest::newRow("Friday") << u"2021-06-18"_s << u"2021-06-22"_s;
    QTest::newRow("Saturday") << u"2021-06-19"_s << u"2021-06-22"_s;
    QTest::newRow("Sunday") << u"2021-06-20"_s << u"2021-06-22"_s;
}

void AdvisoryTest::theAnswerComesWithinTwoWorkingDays()
{
    QFETCH(QString, asked);
    QTEST(answerDue(QDate::fromString(asked, Qt::ISODate)).toString(Qt::ISODate), "due");
}

QTEST_APPLESS_MAIN(AdvisoryTest)
#include "tst_advisory.moc"
