#include "tests/model/domain/sample.h"

#include <QTest>

class RequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theFirstResponseFollowsTheSeverity();
    void aPlanIsUsedOrSaysWhyNot_data();
    void aPlanIsUsedOrSaysWhyNot();
    void aLimitedPlanConsumesOneIncident();
    void aDuplicateAndABugAreRefunded_data();
    void aDuplicateAndABugAreRefunded();
    void aNumberIsTheDateAndASerial_data();
    void aNumberIsTheDateAndASerial();
    void noTwoRestoresShareASerial();
    void whoMayCloseARequest_data();
    void whoMayCloseARequest();
};

void RequestTest::theFirstResponseFollowsTheSeverity()
{
    QCOMPARE(firstResponse(Severity::A).hours, 2);
    QVERIFY(!firstResponse(Severity::A).businessHours);
    QCOMPARE(firstResponse(Severity::B).hours, 4);
    QVERIFY(firstResponse(Severity::B).businessHours);
    QCOMPARE(firstResponse(Severity::C).hours, 8);
    QVERIFY(firstResponse(Severity::C).businessHours);
}

void RequestTest::aPlanIsUsedOrSaysWhyNot_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("expected");
    QTest::newRow("available") << u"p"_s << QString();
    QTest::newRow("unavailable") << u"old"_s << u"contract-expired, no-incidents"_s;
    QTest::newRow("hidden") << u"s"_s << u"contract-not-started"_s;
    QTest::newRow("without a contract") << u"csp"_s << QString();
    QTest::newRow("not offered") << u"none"_s << u"unknown-plan"_s;
    QTest::newRow("no plan at all") << QString() << u"unknown-plan"_s;
}

void RequestTest::aPlanIsUsedOrSaysWhyNot()
{
    QFETCH(QString, plan);
    const Contract contract =
        contractWith({entitlementOf(u"p"_s, Benefit::ProductSupport, 20),
                      entitlementOf(u"old"_s, Benefit::ProductSupport, 20, 20), entitlementOf(u"s"_s, Benefit::Signature, 10)});
    const auto line = [&](int i, ReasonSet reasons) {
        return PlanLine{PlanLine::Kind::Entitlement, &contract, &contract.entitlements.at(i), reasons};
    };
    PlanOffer offer;
    offer.available = {line(0, {}), {.kind = PlanLine::Kind::Csp}};
    offer.unavailable = {line(1, {Reason::NoIncidents, Reason::ContractExpired})};
    offer.hidden = {line(2, {Reason::ContractNotStarted})};

    const Refusals refusals = whyNotUsePlan(plan, offer);
    QTEST(codesOf(refusals), "expected");
    for (const Refusal& refusal : refusals) {
        QCOMPARE(refusal.subject, refusal.reason == Reason::UnknownPlan ? plan : QString());
        QCOMPARE(refusal.date, refusal.reason == Reason::ContractExpired      ? contract.end
                               : refusal.reason == Reason::ContractNotStarted ? contract.start
                                                                              : QDate());
    }

    offer.refusals = {{.reason = Reason::OtherPortal, .subject = u"lcs"_s}};
    QCOMPARE(whyNotUsePlan(plan, offer), offer.refusals);
}

void RequestTest::aLimitedPlanConsumesOneIncident()
{
    const Entitlement limited = entitlementOf(u"p"_s, Benefit::ProductSupport, 20);
    const Entitlement unlimited = entitlementOf(u"u"_s, Benefit::Signature, std::nullopt);
    QCOMPARE(incidentsConsumed({.kind = PlanLine::Kind::Entitlement, .entitlement = &limited}), 1);
    QCOMPARE(incidentsConsumed({.kind = PlanLine::Kind::Entitlement, .entitlement = &unlimited}), 0);
    QCOMPARE(incidentsConsumed({.kind = PlanLine::Kind::Csp}), 0);
    QCOMPARE(incidentsConsumed({.kind = PlanLine::Kind::NoPlan}), 0);
}

void RequestTest::aDuplicateAndABugAreRefunded_data()
{
    QTest::addColumn<CloseReason>("reason");
    QTest::addColumn<bool>("expected");
    QTest::newRow("solved") << CloseReason::Solved << false;
    QTest::newRow("duplicate") << CloseReason::Duplicate << true;
    QTest::newRow("product bug") << CloseReason::ProductBug << true;
}

void RequestTest::aDuplicateAndABugAreRefunded()
{
    QFETCH(CloseReason, reason);
    QTEST(refunds(reason), "expected");
}

void RequestTest::aNumberIsTheDateAndASerial_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("serial");
    QTest::addColumn<QString>("expected");
    QTest::newRow("first") << day("2021-06-17") << 0 << u"2106170000000000"_s;
    QTest::newRow("some") << day("2021-06-17") << 384 << u"2106170000000384"_s;
    QTest::newRow("last") << day("2021-06-17") << 999'999 << u"2106170000999999"_s;
    QTest::newRow("one-digit day and month") << day("2009-01-02") << 7 << u"0901020000000007"_s;
    QTest::newRow("leap day") << day("2024-02-29") << 12 << u"2402290000000012"_s;
}

void RequestTest::aNumberIsTheDateAndASerial()
{
    QFETCH(QDate, date);
    QFETCH(int, serial);
    QTEST(requestNumber(date, serial), "expected");
    QCOMPARE(requestNumber(date, serial).size(), 16);
}

void RequestTest::noTwoRestoresShareASerial()
{
    std::vector<char> isTaken(1'000'000, 0);
    for (int restores = 0; restores < 100; ++restores)
        for (int drawn = 0; drawn < serialsPerShare; ++drawn) {
            const int serial = serialFor(restores, drawn);
            if (serial < 0 || serial >= 1'000'000 || isTaken[size_t(serial)]) // a million times: words for none that is right
                QFAIL(qPrintable(QString::number(serial)));
            isTaken[size_t(serial)] = 1;
        }
    QCOMPARE(serialFor(100, 17), serialFor(0, 17));
}

void RequestTest::whoMayCloseARequest_data()
{
    QTest::addColumn<bool>("signedIn");
    QTest::addColumn<QString>("signIn");
    QTest::addColumn<qint64>("organisation");
    QTest::addColumn<RequestState>("state");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QDate>("today");
    const auto row = [](const char* name, bool signedIn, const QString& signIn, qint64 organisation, RequestState state,
                        const QString& expected, const QDate& today = day("2021-06-18")) {
        QTest::newRow(name) << signedIn << signIn << organisation << state << expected << today;
    };
    const QString opener = u"engineer@aurora.example"_s;
    const QString colleague = u"helpdesk@aurora.example"_s;
    row("nobody", false, opener, 1, RequestState::Open, u"not-signed-in"_s);
    row("who opened it", true, opener, 1, RequestState::Open, {});
    row("while waiting", true, opener, 1, RequestState::Waiting, {});
    row("in another spelling", true, u"Engineer@Aurora.Example"_s, 2, RequestState::Open, {});
    row("who opened it and moved", true, opener, 2, RequestState::Open, {});
    row("a colleague", true, colleague, 1, RequestState::Open, {});
    row("a stranger", true, colleague, 2, RequestState::Open, u"not-found"_s);
    row("closed already", true, opener, 1, RequestState::Closed, u"already-closed"_s);
    row("a stranger does not learn that it is closed", true, colleague, 2, RequestState::Closed, u"not-found"_s);
    row("on the day it was opened", true, opener, 1, RequestState::Open, {}, day("2021-06-17"));
    row("the day before, with the date set back", true, opener, 1, RequestState::Open, u"not-opened-yet"_s, day("2021-06-16"));
    row("closed already, with the date set back", true, opener, 1, RequestState::Closed, u"already-closed"_s, day("2021-06-16"));
    row("a stranger with the date set back", true, colleague, 2, RequestState::Open, u"not-found"_s, day("2021-06-16"));
}

void RequestTest::whoMayCloseARequest()
{
    QFETCH(bool, signedIn);
    QFETCH(QString, signIn);
    QFETCH(qint64, organisation);
    QFETCH(RequestState, state);
    QFETCH(QDate, today);
    SupportRequest request;
    request.opened = day("2021-06-17");
    request.number = u"2106170000000001"_s;
    request.openedBy = u"engineer@aurora.example"_s;
    request.organisation = 1;
    request.state = state;
    std::optional<Account> account;
    if (signedIn) {
        account = accountNamed(signIn);
        account->organisation = organisation;
    }
    const Refusals refusals = whyNotClose(account, request, today);
    QTEST(codesOf(refusals), "expected");
    if (contains(refusals, Reason::NotOpenedYet))
        QCOMPARE(refusals.at(0).date, request.opened);
    if (contains(refusals, Reason::NotFound))
        QCOMPARE(refusals.at(0).subject, request.number);
}

QTEST_APPLESS_MAIN(RequestTest)
#include "tst_request.moc"
