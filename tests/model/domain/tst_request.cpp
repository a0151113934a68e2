#include "tests/model/domain/sample.h"

#include <QRandomGenerator>
#include <QTest>

class RequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyMissingFieldIsSaid_data();
    void everyMissingFieldIsSaid();
    void everyFieldHasItsLimit_data();
    void everyFieldHasItsLimit();
    void aCharacterIsACodePoint_data();
    void aCharacterIsACodePoint();
    void anAddressLooksLikeOne_data();
    void anAddressLooksLikeOne();
    void supportAroundTheClockIsForAAndB_data();
    void supportAroundTheClockIsForAAndB();
    void theFirstResponseFollowsTheSeverity();
    void aPlanIsUsedOrSaysWhyNot_data();
    void aPlanIsUsedOrSaysWhyNot();
    void aLimitedPlanConsumesOneIncident();
    void aDuplicateAndABugAreRefunded_data();
    void aDuplicateAndABugAreRefunded();
    void aNumberIsTheDateAndASerial_data();
    void aNumberIsTheDateAndASerial();
    void whoMayCloseARequest_data();
    void whoMayCloseARequest();
    void whatRemainsIsWithinWhatWasGranted_data();
    void whatRemainsIsWithinWhatWasGranted();
    void anyLedgerLeavesARemainderWithinTheGrant();
};

static Draft completeDraft()
{
    Draft draft;
    draft.productVersion = u"windows-10"_s;
    draft.category = u"install"_s;
    draft.problem = u"setup-fails"_s;
    draft.title = u"Setup stops"_s;
    draft.description = u"It stops at 80 %."_s;
    draft.plan = u"p"_s;
    draft.severity = Severity::C;
    draft.contactName = u"Giulia Riva"_s;
    draft.email = u"giulia@aurora.example"_s;
    return draft;
}

// "required-field title, too-long description"
static QString wordsOf(const Refusals& refusals)
{
    QStringList words;
    for (const Refusal& refusal : refusals)
        words.append(codeOf(refusal.reason) + u' ' + refusal.subject);
    return words.join(u", "_s);
}

using Change = void (*)(Draft&, const QString&);
Q_DECLARE_METATYPE(Change)

void RequestTest::everyMissingFieldIsSaid_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("step"); // where it is asked
    QTest::addColumn<bool>("isAskedInCloudPortals");
    const auto row = [](const char* subject, int step, bool inCloud, Change change) {
        QTest::newRow(subject) << change << step << inCloud;
    };
    row("product", 1, true, [](Draft& d, const QString& text) { d.productVersion = text; });
    row("category", 1, false, [](Draft& d, const QString& text) { d.category = text; });
    row("problem", 1, false, [](Draft& d, const QString& text) { d.problem = text; });
    row("title", 1, true, [](Draft& d, const QString& text) { d.title = text; });
    row("description", 1, true, [](Draft& d, const QString& text) { d.description = text; });
    row("plan", 2, true, [](Draft& d, const QString& text) { d.plan = text; });
    row("severity", 3, true, [](Draft& d, const QString&) { d.severity.reset(); });
    row("contact-name", 3, true, [](Draft& d, const QString& text) { d.contactName = text; });
    row("email", 3, true, [](Draft& d, const QString& text) { d.email = text; });
    row("phone", 3, true, [](Draft& d, const QString& text) {
        d.contactMethod = ContactMethod::Phone;
        d.phone = text;
    });
}

void RequestTest::everyMissingFieldIsSaid()
{
    QFETCH(Change, change);
    QFETCH(int, step);
    QFETCH(bool, isAskedInCloudPortals);
    const QString expected = u"required-field "_s + QLatin1StringView(QTest::currentDataTag());
    for (const QString& blank : {QString(), u" \t\n\u00a0"_s}) {
        for (Portal portal : allPortals) {
            Draft draft = completeDraft();
            draft.portal = portal;
            QVERIFY(problemsIn(draft, 0).isEmpty());
            change(draft, blank);
            const bool isAsked = portal == Portal::SupportForBusiness || isAskedInCloudPortals;
            for (int asked = 0; asked <= 3; ++asked)
                QCOMPARE(wordsOf(problemsIn(draft, asked)),
                         isAsked && (asked == 0 || asked == step) ? expected : QString());
        }
    }
}

void RequestTest::everyFieldHasItsLimit_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("expected");
    const auto rows = [](const QString& subject, int step, int limit, bool isRequired, const QString& suffix,
                         Change change) {
        const auto row = [&](int length, const QString& expected) {
            QTest::addRow("%s, %d", qPrintable(subject), length) << change << step << length << suffix << expected;
        };
        row(0, isRequired ? u"required-field "_s + subject : QString());
        if (suffix.isEmpty())
            row(1, {});
        row(limit, {});
        row(limit + 1, u"too-long "_s + subject);
    };
    rows(u"title"_s, 1, 250, true, {}, [](Draft& d, const QString& text) { d.title = text; });
    rows(u"description"_s, 1, 100'000, true, {}, [](Draft& d, const QString& text) { d.description = text; });
    rows(u"contact-name"_s, 3, 250, true, {}, [](Draft& d, const QString& text) { d.contactName = text; });
    rows(u"email"_s, 3, 250, true, u"@x"_s, [](Draft& d, const QString& text) { d.email = text; });
    rows(u"phone"_s, 3, 250, false, {}, [](Draft& d, const QString& text) { d.phone = text; });
    rows(u"copy-to"_s, 3, 2'000, false, u"@x"_s, [](Draft& d, const QString& text) { d.copyTo = text; });
}

void RequestTest::everyFieldHasItsLimit()
{
    QFETCH(Change, change);
    QFETCH(int, step);
    QFETCH(int, length);
    QFETCH(QString, suffix);
    // The same count whether a character takes one UTF-16 unit or two.
    for (const QString& character : {u"x"_s, u"é"_s, u"😀"_s}) {
        Draft draft = completeDraft();
        change(draft, length == 0 ? QString() : character.repeated(length - suffix.size()) + suffix);
        const Refusals refusals = problemsIn(draft, step);
        QTEST(wordsOf(refusals), "expected");
        QCOMPARE(problemsIn(draft, 0), refusals);
        if (contains(refusals, Reason::TooLong)) {
            QCOMPARE(refusals.at(0).limit, length - 1);
            QCOMPARE(refusals.at(0).actual, length);
        }
    }
}

void RequestTest::aCharacterIsACodePoint_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected");
    QTest::newRow("none") << QString() << 0;
    QTest::newRow("one unit") << u"a"_s << 1;
    QTest::newRow("two units") << u"😀"_s << 1;
    QTest::newRow("mixed") << u"a😀é😀"_s << 4;
    QTest::newRow("a high surrogate alone") << QString(QChar(0xd83d)) << 1;
    QTest::newRow("a low surrogate alone") << QString(QChar(0xde00)) << 1;
    QTest::newRow("a low surrogate after a letter") << u"a"_s + QChar(0xde00) << 2;
    QTest::newRow("the wrong way round") << QString(QChar(0xde00)) + QChar(0xd83d) << 2;
    QTest::newRow("two high, one low") << QString(QChar(0xd83d)) + QChar(0xd83d) + QChar(0xde00) << 2;
}

void RequestTest::aCharacterIsACodePoint()
{
    QFETCH(QString, text);
    QTEST(charactersIn(text), "expected");
}

void RequestTest::anAddressLooksLikeOne_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("expected");
    QTest::newRow("usual") << u"giulia@aurora.example"_s << true;
    QTest::newRow("short") << u"a@b"_s << true;
    QTest::newRow("spaces around") << u" giulia@aurora.example "_s << true;
    QTest::newRow("plus and quote") << u"o'neil+x@aurora.example"_s << true;
    QTest::newRow("no at") << u"giulia.aurora.example"_s << false;
    QTest::newRow("two at") << u"giulia@aurora@example"_s << false;
    QTest::newRow("nothing before") << u"@aurora.example"_s << false;
    QTest::newRow("nothing after") << u"giulia@"_s << false;
    QTest::newRow("only at") << u"@"_s << false;
    QTest::newRow("a space inside") << u"giulia riva@aurora.example"_s << false;
}

void RequestTest::anAddressLooksLikeOne()
{
    QFETCH(QString, email);
    QFETCH(bool, expected);
    Draft draft = completeDraft();
    draft.email = email;
    QCOMPARE(wordsOf(problemsIn(draft, 3)), expected ? QString() : u"invalid-value email"_s);
    draft = completeDraft();
    draft.copyTo = u"one@aurora.example, ;"_s + email + u";two@aurora.example"_s;
    QCOMPARE(wordsOf(problemsIn(draft, 3)), expected ? QString() : u"invalid-value copy-to"_s);
}

void RequestTest::supportAroundTheClockIsForAAndB_data()
{
    QTest::addColumn<std::optional<Severity>>("severity");
    QTest::addColumn<SupportHours>("hours");
    QTest::addColumn<QString>("expected");
    using Optional = std::optional<Severity>;
    const auto business = SupportHours::BusinessHours;
    const auto always = SupportHours::AroundTheClock;
    QTest::newRow("A, business hours") << Optional(Severity::A) << business << QString();
    QTest::newRow("B, business hours") << Optional(Severity::B) << business << QString();
    QTest::newRow("C, business hours") << Optional(Severity::C) << business << QString();
    QTest::newRow("A, around the clock") << Optional(Severity::A) << always << QString();
    QTest::newRow("B, around the clock") << Optional(Severity::B) << always << QString();
    QTest::newRow("C, around the clock") << Optional(Severity::C) << always << u"invalid-value hours"_s;
    QTest::newRow("no severity yet") << Optional() << always << u"required-field severity"_s;
}

void RequestTest::supportAroundTheClockIsForAAndB()
{
    QFETCH(std::optional<Severity>, severity);
    QFETCH(SupportHours, hours);
    Draft draft = completeDraft();
    draft.severity = severity;
    draft.hours = hours;
    QTEST(wordsOf(problemsIn(draft, 3)), "expected");
    QTEST(wordsOf(problemsIn(draft, 0)), "expected");
}

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
    const Contract contract = contractWith({entitlementOf(u"p"_s, Benefit::ProductSupport, 20),
                                            entitlementOf(u"old"_s, Benefit::ProductSupport, 20, 20),
                                            entitlementOf(u"s"_s, Benefit::Signature, 10)});
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

void RequestTest::whoMayCloseARequest_data()
{
    QTest::addColumn<bool>("signedIn");
    QTest::addColumn<QString>("signIn");
    QTest::addColumn<qint64>("organisation");
    QTest::addColumn<RequestState>("state");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, bool signedIn, const QString& signIn, qint64 organisation,
                        RequestState state, const QString& expected) {
        QTest::newRow(name) << signedIn << signIn << organisation << state << expected;
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
}

void RequestTest::whoMayCloseARequest()
{
    QFETCH(bool, signedIn);
    QFETCH(QString, signIn);
    QFETCH(qint64, organisation);
    QFETCH(RequestState, state);
    SupportRequest request;
    request.number = u"2106170000000001"_s;
    request.openedBy = u"engineer@aurora.example"_s;
    request.organisation = 1;
    request.state = state;
    std::optional<Account> account;
    if (signedIn) {
        account = accountNamed(signIn);
        account->organisation = organisation;
    }
    const Refusals refusals = whyNotClose(account, request);
    QTEST(codesOf(refusals), "expected");
    if (contains(refusals, Reason::NotFound))
        QCOMPARE(refusals.at(0).subject, request.number);
}

void RequestTest::whatRemainsIsWithinWhatWasGranted_data()
{
    QTest::addColumn<Quantity>("granted");
    QTest::addColumn<int>("consumed");
    QTest::addColumn<int>("refunded");
    QTest::addColumn<Quantity>("remaining");
    const auto row = [](const char* name, Quantity granted, int consumed, int refunded, Quantity remaining) {
        QTest::newRow(name) << granted << consumed << refunded << remaining;
    };
    row("untouched", 20, 0, 0, 20);
    row("some consumed", 20, 3, 0, 17);
    row("one refunded", 20, 3, 1, 18);
    row("one left", 20, 19, 0, 1);
    row("none left", 20, 20, 0, 0);
    row("the last one back", 20, 20, 1, 1);
    row("never below zero", 20, 25, 0, 0);
    row("never above the grant", 20, 0, 5, 20);
    row("nothing granted", 0, 0, 0, 0);
    row("unlimited", std::nullopt, 1000, 0, std::nullopt);
}

void RequestTest::whatRemainsIsWithinWhatWasGranted()
{
    QFETCH(Quantity, granted);
    QFETCH(int, consumed);
    QFETCH(int, refunded);
    QFETCH(Quantity, remaining);
    const Entitlement entitlement = entitlementOf({}, Benefit::ProductSupport, granted, consumed, refunded);
    QCOMPARE(entitlement.remaining(), remaining);
    QCOMPARE(entitlement.isSpent(), remaining == Quantity(0));
}

void RequestTest::anyLedgerLeavesARemainderWithinTheGrant()
{
    QRandomGenerator random(20210617);
    for (int i = 0; i < 20'000; ++i) {
        const int granted = random.bounded(0, 60);
        const Entitlement entitlement = entitlementOf({}, Benefit::ProductSupport, granted, random.bounded(0, 80),
                                                      random.bounded(0, 80));
        const int remaining = *entitlement.remaining();
        QVERIFY(remaining >= 0 && remaining <= granted);
        // As long as the ledger is sound, the arithmetic is exact.
        const int exact = granted - entitlement.consumed + entitlement.refunded;
        if (exact >= 0 && exact <= granted)
            QCOMPARE(remaining, exact);
        QCOMPARE(entitlement.isSpent(), remaining == 0);
    }
}

QTEST_APPLESS_MAIN(RequestTest)
#include "tst_request.moc"
