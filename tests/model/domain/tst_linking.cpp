#include "model/domain/linking.h"
#include "tests/model/domain/sample.h"

#include <QTest>

class LinkingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void anIdIsNineDigits_data();
    void anIdIsNineDigits();
    void aMalformedIdIsSaidAtItsField();
    void thePairNamesAContractOrNothing_data();
    void thePairNamesAContractOrNothing();
    void anyAccountMayLink();
    void aNewLinkIsDecidedByTheContract_data();
    void aNewLinkIsDecidedByTheContract();
    void aSecondLinkIsDiagnosed_data();
    void aSecondLinkIsDiagnosed();
    void theFirstReasonIsTheOnlyOne();
    void aLinkOfAnotherAccountIsNotOurs();
};

static const QDate midYear = day("2021-06-17");
static const QString accessId = u"990000001"_s;
static const QString contractId = u"990000002"_s;
static const Account engineer = accountNamed(u"engineer@aurora.example"_s);
static const Link earlierLink = {11, 7, Portal::SupportForBusiness, day("2021-02-03")};

// "both", "action-pack", "signature": what the contract carries; "product spent", "signature spent": with none left;
// "signature alone spent": it carries nothing else.
static QList<Contract> contractsOf(const QString& content)
{
    const bool productSpent = content == u"product spent"_s;
    const bool signatureSpent = content.startsWith(u"signature") && content.endsWith(u"spent");
    const Entitlement product = entitlementOf(u"p"_s, Benefit::ProductSupport, 20, productSpent ? 20 : 3);
    const Entitlement signature = entitlementOf(u"s"_s, Benefit::Signature, 10, signatureSpent ? 10 : 4);
    Contract other = contractWith({product});
    other.id = 10;
    other.accessId = u"990000003"_s;
    other.contractId = u"990000004"_s;
    if (content == u"action-pack"_s)
        return {other, contractWith({product})};
    if (content == u"signature"_s || content == u"signature alone spent"_s)
        return {other, contractWith({signature})};
    if (content == u"unlimited"_s)
        return {other, contractWith({product, entitlementOf(u"s"_s, Benefit::Signature, std::nullopt, 99)})};
    return {other, contractWith({product, signature})};
}

void LinkingTest::anIdIsNineDigits_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("expected");
    QTest::newRow("nine digits") << u"990000001"_s << true;
    QTest::newRow("zeros") << u"000000000"_s << true;
    QTest::newRow("eight") << u"99000000"_s << false;
    QTest::newRow("ten") << u"9900000011"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("a letter") << u"99000000A"_s << false;
    QTest::newRow("a space before") << u" 99000000"_s << false;
    QTest::newRow("nine and a line feed") << u"990000001\n"_s << false;
    QTest::newRow("a sign") << u"-99000001"_s << false;
    QTest::newRow("before 0 in the table") << u"99000000/"_s << false;
    QTest::newRow("after 9 in the table") << u"99000000:"_s << false;
    QTest::newRow("Arabic-Indic digits") << u"٩٩٠٠٠٠٠٠١"_s << false;
    QTest::newRow("full-width digits") << u"９９０００００００"_s << false;
}

void LinkingTest::anIdIsNineDigits()
{
    QFETCH(QString, id);
    QTEST(isWellFormedId(id), "expected");
}

void LinkingTest::aMalformedIdIsSaidAtItsField()
{
    const QList<Contract> contracts = contractsOf(u"both"_s);
    const auto refusalsFor = [&](const QString& access, const QString& contract) {
        return linkDecision(engineer, access, contract, Portal::Azure, contracts, {}, midYear).refusals;
    };
    const auto malformed = [](const QString& subject, int actual, bool hasOnlyDigits = true) {
        return Refusal{
            .reason = Reason::MalformedId, .subject = subject, .limit = 9, .actual = actual, .hasOnlyDigits = hasOnlyDigits};
    };
    const Refusal access = malformed(u"access-id"_s, 4, false);
    QCOMPARE(refusalsFor(accessId, u"abc"_s), Refusals{malformed(u"contract-id"_s, 3, false)});
    QCOMPARE(refusalsFor(accessId, u"123"_s), Refusals{malformed(u"contract-id"_s, 3)});
    const Refusal contract = malformed(u"contract-id"_s, 0);
    QCOMPARE(refusalsFor(u"99 1"_s, contractId), Refusals{access});
    QCOMPARE(refusalsFor(accessId, QString()), Refusals{contract});
    QCOMPARE(refusalsFor(u"99 1"_s, QString()), (Refusals{access, contract}));
}

void LinkingTest::thePairNamesAContractOrNothing_data()
{
    QTest::addColumn<QString>("access");
    QTest::addColumn<QString>("contract");
    QTest::addColumn<QString>("expected");
    QTest::newRow("right") << accessId << contractId << QString();
    QTest::newRow("the Access ID wrong") << u"990000009"_s << contractId << u"wrong-ids"_s;
    QTest::newRow("the Contract ID wrong") << accessId << u"990000009"_s << u"wrong-ids"_s;
    QTest::newRow("both wrong") << u"990000008"_s << u"990000009"_s << u"wrong-ids"_s;
    QTest::newRow("swapped") << contractId << accessId << u"wrong-ids"_s;
    QTest::newRow("of two contracts") << accessId << u"990000004"_s << u"wrong-ids"_s;
}

void LinkingTest::thePairNamesAContractOrNothing()
{
    QFETCH(QString, access);
    QFETCH(QString, contract);
    QFETCH(QString, expected);
    const QList<Contract> contracts = contractsOf(u"both"_s);
    const LinkDecision decision = linkDecision(engineer, access, contract, Portal::SupportForBusiness, contracts, {}, midYear);
    QCOMPARE(codesOf(decision.refusals), expected);
    QCOMPARE(decision.contract, expected.isEmpty() ? &contracts.at(1) : nullptr);
    for (const Refusal& refusal : decision.refusals) // which of the two is wrong is not revealed
        QCOMPARE(refusal, Refusal{.reason = Reason::WrongIds});
}

void LinkingTest::anyAccountMayLink()
{
    const QList<Contract> contracts = contractsOf(u"both"_s);
    for (AccountKind kind : {AccountKind::WorkOrSchool, AccountKind::MicrosoftAccount}) {
        for (bool mpn : {false, true}) {
            Account account = engineer;
            account.kind = kind;
            account.mpn = mpn;
            account.organisation = 99;
            QVERIFY(linkDecision(account, accessId, contractId, Portal::Azure, contracts, {}, midYear).refusals.isEmpty());
        }
    }
}

void LinkingTest::aNewLinkIsDecidedByTheContract_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<Portal>("portal");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("refused");
    QTest::addColumn<QString>("notices");
    const auto row = [](const char* name, const QString& content, Portal portal, const char* today, const QString& refused,
                        const QString& notices) { QTest::newRow(name) << content << portal << day(today) << refused << notices; };
    const QString none;
    const QString notice = u"no-cloud-entitlement"_s;
    const Portal sfb = Portal::SupportForBusiness;
    row("valid, Support for Business", u"both"_s, sfb, "2021-06-17", none, none);
    row("valid, Azure", u"both"_s, Portal::Azure, "2021-06-17", none, none);
    row("valid, Power Platform", u"both"_s, Portal::PowerPlatform, "2021-06-17", none, none);
    row("valid, LCS", u"both"_s, Portal::Lcs, "2021-06-17", none, none);
    row("Microsoft 365 takes no IDs", u"both"_s, Portal::Microsoft365, "2021-06-17", u"ids-not-taken"_s, none);
    row("Action Pack, Support for Business", u"action-pack"_s, sfb, "2021-06-17", none, none);
    row("Action Pack, Azure", u"action-pack"_s, Portal::Azure, "2021-06-17", none, notice);
    row("Action Pack, Power Platform", u"action-pack"_s, Portal::PowerPlatform, "2021-06-17", none, notice);
    row("Action Pack, LCS", u"action-pack"_s, Portal::Lcs, "2021-06-17", none, notice);
    row("Signature alone, Support for Business", u"signature"_s, sfb, "2021-06-17", none, u"cloud-only"_s);
    row("Signature alone, Azure", u"signature"_s, Portal::Azure, "2021-06-17", none, none);
    row("Signature alone and spent, Support for Business", u"signature alone spent"_s, sfb, "2021-06-17", none,
        u"cloud-only, no-incidents"_s);
    for (Portal portal : {Portal::Azure, Portal::PowerPlatform, Portal::Lcs})
        QTest::addRow("nothing left, %s", qPrintable(codeOf(portal)))
            << u"signature spent"_s << portal << midYear << none << u"no-incidents"_s;
    row("nothing left of the other plan, Azure", u"product spent"_s, Portal::Azure, "2021-06-17", none, none);
    row("nothing left, Support for Business", u"product spent"_s, sfb, "2021-06-17", none, u"no-incidents"_s);
    row("nothing left of the cloud plan, Support for Business", u"signature spent"_s, sfb, "2021-06-17", none, none);
    row("the day before the start", u"both"_s, sfb, "2021-01-31", u"contract-not-started"_s, none);
    row("the first day", u"both"_s, sfb, "2021-02-01", none, none);
    row("the last day", u"both"_s, sfb, "2022-02-13", none, none);
    row("the day after the end", u"both"_s, sfb, "2022-02-14", u"contract-expired"_s, none);
    row("expired, Azure", u"both"_s, Portal::Azure, "2022-02-14", u"contract-expired"_s, none);
    row("expired Action Pack, Azure", u"action-pack"_s, Portal::Azure, "2022-02-14", u"contract-expired"_s, none);
}

void LinkingTest::aNewLinkIsDecidedByTheContract()
{
    QFETCH(QString, content);
    QFETCH(Portal, portal);
    QFETCH(QDate, today);
    const QList<Contract> contracts = contractsOf(content);
    const LinkDecision decision = linkDecision(engineer, accessId, contractId, portal, contracts, {}, today);
    QTEST(codesOf(decision.refusals), "refused");
    QTEST(codesOf(decision.notices), "notices");
    QVERIFY(!decision.diagnosis && !decision.showsPortalMessage);
    if (contains(decision.refusals, Reason::ContractExpired))
        QCOMPARE(decision.refusals.at(0).date, day("2022-02-13"));
    if (contains(decision.refusals, Reason::ContractNotStarted))
        QCOMPARE(decision.refusals.at(0).date, day("2021-02-01"));
}

void LinkingTest::aSecondLinkIsDiagnosed_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<Portal>("portal");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char* name, const QString& content, Portal portal, const char* today, const QString& cause) {
        QTest::newRow(name) << content << portal << day(today) << cause;
    };
    const Portal sfb = Portal::SupportForBusiness;
    const Portal azure = Portal::Azure;
    const QString valid = u"linked-and-valid"_s;
    row("valid, Support for Business", u"both"_s, sfb, "2021-06-17", valid);
    row("valid, Azure", u"both"_s, azure, "2021-06-17", valid);
    row("valid, Power Platform", u"both"_s, Portal::PowerPlatform, "2021-06-17", valid);
    row("valid, LCS", u"both"_s, Portal::Lcs, "2021-06-17", valid);
    row("unlimited is never spent", u"unlimited"_s, azure, "2021-06-17", valid);
    row("the last day", u"both"_s, azure, "2022-02-13", valid);
    row("the day after the end, Azure", u"both"_s, azure, "2022-02-14", u"expired"_s);
    row("the day after the end, Support for Business", u"both"_s, sfb, "2022-02-14", u"expired"_s);
    row("Signature spent, Azure", u"signature spent"_s, azure, "2021-06-17", u"spent"_s);
    row("Signature spent, Support for Business", u"signature spent"_s, sfb, "2021-06-17", valid);
    row("Product Support spent, Support for Business", u"product spent"_s, sfb, "2021-06-17", u"spent"_s);
    row("Product Support spent, Azure", u"product spent"_s, azure, "2021-06-17", valid);
    row("Action Pack, Azure", u"action-pack"_s, azure, "2021-06-17", u"no-cloud-entitlement"_s);
    row("Action Pack, LCS", u"action-pack"_s, Portal::Lcs, "2021-06-17", u"no-cloud-entitlement"_s);
    row("Action Pack, Support for Business", u"action-pack"_s, sfb, "2021-06-17", valid);
    row("expired goes before spent", u"signature spent"_s, azure, "2022-02-14", u"expired"_s);
    row("expired goes before no cloud benefit", u"action-pack"_s, azure, "2022-02-14", u"expired"_s);
    row("Signature alone, Support for Business", u"signature"_s, sfb, "2021-06-17", valid);
    row("Signature alone and spent, Support for Business", u"signature alone spent"_s, sfb, "2021-06-17", u"spent"_s);
    row("the day before the start, Azure", u"both"_s, azure, "2021-01-31", valid);
    row("the day before the start, Support for Business", u"both"_s, sfb, "2021-01-31", valid);
}

void LinkingTest::aSecondLinkIsDiagnosed()
{
    QFETCH(QString, content);
    QFETCH(Portal, portal);
    QFETCH(QDate, today);
    QFETCH(QString, cause);
    const QList<Contract> contracts = contractsOf(content);
    const LinkDecision decision = linkDecision(engineer, accessId, contractId, portal, contracts, {earlierLink}, today);
    QCOMPARE(codesOf(decision.refusals), u"already-linked"_s);
    QVERIFY(decision.diagnosis.has_value());
    QCOMPARE(codeOf(decision.diagnosis->cause), cause);
    QCOMPARE(decision.diagnosis->earlier, earlierLink);
    QCOMPARE(decision.diagnosis->expiredOn, cause == u"expired"_s ? day("2022-02-13") : QDate());
    // Where no plan is offered although it is linked and valid, the diagnosis says why.
    QCOMPARE(decision.diagnosis->startsOn, today < day("2021-02-01") ? day("2021-02-01") : QDate());
    QCOMPARE(decision.diagnosis->isCloudOnly,
             portal == Portal::SupportForBusiness && content.startsWith(u"signature") && content != u"signature spent"_s);
    QCOMPARE(checksOf(contracts.at(1), portal, today).isValid, today >= day("2021-02-01") && today <= day("2022-02-13"));
    QCOMPARE(decision.showsPortalMessage, portal == Portal::Azure);
    QCOMPARE(decision.contract, &contracts.at(1));
    QVERIFY(decision.notices.isEmpty());
}

void LinkingTest::theFirstReasonIsTheOnlyOne()
{
    const QList<Contract> contracts = contractsOf(u"both"_s);
    const QString bad = u"1"_s;
    QCOMPARE(codesOf(linkDecision({}, bad, bad, Portal::Microsoft365, contracts, {}, midYear).refusals), u"not-signed-in"_s);
    QCOMPARE(codesOf(linkDecision(engineer, bad, bad, Portal::Microsoft365, contracts, {}, midYear).refusals),
             u"ids-not-taken"_s);
    // Linked, and the date set back before the activation: it is linked all the same.
    QCOMPARE(
        codesOf(
            linkDecision(engineer, accessId, contractId, Portal::Azure, contracts, {earlierLink}, day("2021-01-20")).refusals),
        u"already-linked"_s);
}

void LinkingTest::aLinkOfAnotherAccountIsNotOurs()
{
    const QList<Contract> contracts = contractsOf(u"both"_s);
    Link foreign = earlierLink;
    foreign.account = 8;
    Link otherContract = earlierLink;
    otherContract.contract = 10;
    QVERIFY(linkDecision(engineer, accessId, contractId, Portal::Azure, contracts, {foreign, otherContract}, midYear)
                .refusals.isEmpty());
}

QTEST_APPLESS_MAIN(LinkingTest)
#include "tst_linking.moc"
