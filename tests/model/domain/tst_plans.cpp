#include "tests/model/domain/plan_words.h"

#include <QTest>

static const QList<Contract> none; // of the organisation: only the Microsoft 365 admin center asks for them

class PlansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void supportForBusinessOffersWhatTheTableSays_data();
    void supportForBusinessOffersWhatTheTableSays();
    void cloudPortalsHideWhatCannotBeUsed_data();
    void cloudPortalsHideWhatCannotBeUsed();
    void microsoft365UsesTheOrganisationsBenefit_data();
    void microsoft365UsesTheOrganisationsBenefit();
    void aProductBelongsToItsPortal_data();
    void aProductBelongsToItsPortal();
    void aContractIsValidOnItsFirstAndItsLastDay_data();
    void aContractIsValidOnItsFirstAndItsLastDay();
    void aQuestionAboutBillingNeedsNoPlan();
    void severalContractsStandSideBySide();
};

void PlansTest::supportForBusinessOffersWhatTheTableSays_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("recentProduct");
    QTest::addColumn<QString>("oldProduct");
    const auto row = [](const char* name, const QString& content, const QString& recentProduct, const QString& oldProduct) {
        QTest::newRow(name) << content << recentProduct << oldProduct;
    };
    const QString bar = u"; bar no-eligible-plan"_s;
    const auto same = [&](const char* name, const QString& content, const QString& line) {
        row(name, content, line + bar, line + bar);
    };
    row("nothing linked", {}, u"bar not-linked"_s, u"bar not-linked"_s);
    row("Product Support, valid", u"product"_s, u"available p"_s, u"unavailable p: product-not-recent"_s + bar);
    row("Product Support, expired", u"product expired"_s, u"unavailable p: contract-expired"_s + bar,
        u"unavailable p: contract-expired, product-not-recent"_s + bar);
    row("Product Support, none left", u"product-spent"_s, u"unavailable p: no-incidents"_s + bar,
        u"unavailable p: no-incidents, product-not-recent"_s + bar);
    row("Product Support, expired and none left", u"product-spent expired"_s,
        u"unavailable p: contract-expired, no-incidents"_s + bar,
        u"unavailable p: contract-expired, no-incidents, product-not-recent"_s + bar);
    row("Product Support, date set back", u"product early"_s, u"unavailable p: contract-not-started"_s + bar,
        u"unavailable p: contract-not-started, product-not-recent"_s + bar);
    same("Signature, valid", u"signature"_s, u"unavailable s: cloud-only"_s);
    same("Signature, expired", u"signature expired"_s, u"unavailable s: contract-expired, cloud-only"_s);
    same("Signature, none left", u"signature-spent"_s, u"unavailable s: no-incidents, cloud-only"_s);
    same("Signature, expired and none left", u"signature-spent expired"_s,
         u"unavailable s: contract-expired, no-incidents, cloud-only"_s);
    same("Signature, unlimited", u"unlimited"_s, u"unavailable u: cloud-only"_s);
    same("Signature, unlimited and expired", u"unlimited expired"_s, u"unavailable u: contract-expired, cloud-only"_s);
    row("both, valid", u"product signature"_s, u"available p; unavailable s: cloud-only"_s,
        u"unavailable p: product-not-recent; unavailable s: cloud-only"_s + bar);
}

void PlansTest::supportForBusinessOffersWhatTheTableSays()
{
    QFETCH(QString, content);
    const QList<Contract> contracts = contractsOf(content);
    for (bool isRecent : {true, false}) {
        const auto offerFor = [&](const Account& account) {
            return plansFor(account, onPremisesProduct(), recent(isRecent), Portal::SupportForBusiness, {}, contracts, none,
                            midYear);
        };
        const PlanOffer offer = offerFor(microsoftAccount());
        QTEST(wordsOf(offer), isRecent ? "recentProduct" : "oldProduct");
        QVERIFY(offer.showsRemaining);

        // A work or school account cannot buy a plan either: one bar more wherever there is one.
        QList<Reason> bars = offer.bars;
        if (!bars.isEmpty())
            bars.append(Reason::PurchaseNeedsMicrosoftAccount);
        QCOMPARE(offerFor(accountNamed(u"engineer@aurora.example"_s)).bars, bars);
    }
}

void PlansTest::cloudPortalsHideWhatCannotBeUsed_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& content, const QString& expected) {
        QTest::newRow(name) << content << expected;
    };
    const QString bar = u"; bar no-eligible-plan"_s;
    row("nothing linked", {}, u"bar not-linked"_s);
    row("Signature, valid", u"signature"_s, u"available s"_s);
    row("Signature, unlimited", u"unlimited"_s, u"available u"_s);
    row("Signature, expired", u"signature expired"_s, u"hidden s: contract-expired"_s + bar);
    row("Signature, none left", u"signature-spent"_s, u"hidden s: no-incidents"_s + bar);
    row("Signature, expired and none left", u"signature-spent expired"_s, u"hidden s: contract-expired, no-incidents"_s + bar);
    row("Signature, date set back", u"signature early"_s, u"hidden s: contract-not-started"_s + bar);
    row("Action Pack", u"product"_s, u"hidden p: on-premises-only"_s + bar);
    row("Action Pack, expired", u"product expired"_s, u"hidden p: contract-expired, on-premises-only"_s + bar);
    row("both, valid", u"product signature"_s, u"available s; hidden p: on-premises-only"_s);
}

void PlansTest::cloudPortalsHideWhatCannotBeUsed()
{
    QFETCH(QString, content);
    const QList<Contract> contracts = contractsOf(content);
    for (Portal portal : {Portal::Azure, Portal::PowerPlatform, Portal::Lcs}) {
        // What the organisation has activated is not enough here, and a product is never too old in the cloud.
        const QList<Contract> organisations = contractsOf(u"unlimited"_s);
        const PlanOffer offer = plansFor(accountNamed(u"engineer@aurora.example"_s), cloudProduct(portal), recent(false), portal,
                                         {}, contracts, organisations, midYear);
        QTEST(wordsOf(offer), "expected");
        QVERIFY(!offer.showsRemaining);
    }
}

void PlansTest::microsoft365UsesTheOrganisationsBenefit_data()
{
    using Why = std::optional<Reason>;
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<Why>("whyNoSignature");
    const auto row = [](const char* name, const QString& content, const QString& expected, Why why = {}) {
        QTest::newRow(name) << content << expected << why;
    };
    row("nothing activated", {}, u"bar not-activated"_s, Reason::NotActivated);
    row("Product Support alone is activated", u"product"_s, u"hidden p: on-premises-only; bar not-activated"_s,
        Reason::NotActivated);
    row("Action Pack", u"product"_s, u"hidden p: on-premises-only; bar no-cloud-entitlement"_s, Reason::NoCloudEntitlement);
    row("Action Pack, nothing activated", {}, u"bar no-cloud-entitlement"_s, Reason::NoCloudEntitlement);
    row("no offers", {}, u"bar no-active-offers"_s, Reason::NoActiveOffers);
    row("no offers any more", u"signature expired"_s, u"hidden s: contract-expired; bar no-eligible-plan"_s,
        Reason::NoActiveOffers);
    row("renewed, not activated anew", u"signature expired"_s, u"hidden s: contract-expired; bar not-activated"_s,
        Reason::NotActivated);
    row("renewed, the contract before still holds", u"signature"_s, u"available s"_s, Reason::NotActivated);
    row("valid", u"product signature"_s, u"available s; hidden p: on-premises-only"_s);
    row("unlimited", u"unlimited"_s, u"available u"_s);
    row("expired", u"signature expired"_s, u"hidden s: contract-expired; bar no-eligible-plan"_s);
    row("none left", u"signature-spent"_s, u"hidden s: no-incidents; bar no-eligible-plan"_s);
}

void PlansTest::microsoft365UsesTheOrganisationsBenefit()
{
    QFETCH(QString, content);
    QFETCH(std::optional<Reason>, whyNoSignature);
    const QList<Contract> organisations = contractsOf(content);
    const QList<Contract> linked = contractsOf(u"unlimited"_s); // links mean nothing here
    const PlanOffer offer = plansFor(accountNamed(u"engineer@aurora.example"_s), cloudProduct(Portal::Microsoft365),
                                     recent(false), Portal::Microsoft365, {}, linked, organisations, midYear, whyNoSignature);
    QTEST(wordsOf(offer), "expected");
    QVERIFY(!offer.showsRemaining);
}

void PlansTest::aProductBelongsToItsPortal_data()
{
    QTest::addColumn<ProductVersion>("product");
    QTest::addColumn<Portal>("portal");
    QTest::addColumn<QString>("expected"); // refused; "" = not refused
    for (Portal portal : allPortals) {
        const QString name = codeOf(portal);
        const bool isHome = portal == Portal::SupportForBusiness;
        QTest::newRow(qPrintable(u"on-premises in "_s + name))
            << onPremisesProduct() << portal << (isHome ? QString() : u"refused on-premises-product support-for-business"_s);
        QTest::newRow(qPrintable(u"Business Central in "_s + name))
            << cloudProduct(std::nullopt) << portal
            << (isHome ? u"refused cloud-product; refused csp-partner-only"_s : u"refused csp-partner-only"_s);
        for (Portal own : {Portal::Azure, Portal::Microsoft365, Portal::PowerPlatform, Portal::Lcs}) {
            const QString reason = isHome ? u"cloud-product "_s : u"other-portal "_s;
            QTest::newRow(qPrintable(u"a product of "_s + codeOf(own) + u" in "_s + name))
                << cloudProduct(own) << portal << (own == portal ? QString() : u"refused "_s + reason + codeOf(own));
        }
    }
}

void PlansTest::aProductBelongsToItsPortal()
{
    QFETCH(ProductVersion, product);
    QFETCH(Portal, portal);
    QFETCH(QString, expected);
    const QList<Contract> contracts = contractsOf(u"product unlimited"_s);
    const PlanOffer offer = plansFor(microsoftAccount(), product, recent(true), portal, {}, contracts, contracts, midYear);
    if (!expected.isEmpty())
        QCOMPARE(wordsOf(offer), expected);
    else
        QVERIFY(offer.refusals.isEmpty() && offer.available.size() == 1);
}

void PlansTest::aContractIsValidOnItsFirstAndItsLastDay_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the day before") << day("2021-01-31") << u"contract-not-started"_s;
    QTest::newRow("first day") << day("2021-02-01") << QString();
    QTest::newRow("last day") << day("2022-02-13") << QString();
    QTest::newRow("the day after") << day("2022-02-14") << u"contract-expired"_s;
}

void PlansTest::aContractIsValidOnItsFirstAndItsLastDay()
{
    QFETCH(QDate, today);
    QFETCH(QString, expected);
    const QList<Contract> contracts = contractsOf(u"product unlimited"_s);
    const auto reasonOf = [&](const ProductVersion& product, Portal portal) {
        const PlanOffer offer = plansFor(microsoftAccount(), product, recent(true), portal, {}, contracts, contracts, today);
        const QList<PlanLine> lines = offer.available + offer.unavailable + offer.hidden;
        for (const PlanLine& line : lines)
            if (!line.reasons.contains(Reason::CloudOnly) && !line.reasons.contains(Reason::OnPremisesOnly))
                return codesOf(line.reasons.toList());
        return u"no line"_s;
    };
    QCOMPARE(reasonOf(onPremisesProduct(), Portal::SupportForBusiness), expected);
    for (Portal portal : {Portal::Azure, Portal::Microsoft365, Portal::PowerPlatform, Portal::Lcs})
        QCOMPARE(reasonOf(cloudProduct(portal), portal), expected);
}

void PlansTest::aQuestionAboutBillingNeedsNoPlan()
{
    ProductVersion billing = cloudProduct(Portal::Azure);
    billing.needsNoPlan = true;
    for (const QString& content : {QString(), u"product signature"_s}) {
        const QList<Contract> contracts = contractsOf(content);
        const PlanOffer offer =
            plansFor(microsoftAccount(), billing, recent(false), Portal::Azure, {}, contracts, contracts, midYear);
        QCOMPARE(wordsOf(offer), u"available none"_s);
    }
}

void PlansTest::severalContractsStandSideBySide()
{
    QList<Contract> contracts = contractsOf(u"product signature expired"_s);
    contracts += contractsOf(u"product signature"_s);
    contracts[1].entitlements[0].id = u"p2"_s;
    contracts[1].entitlements[1].id = u"s2"_s;
    contracts[1].entitlements.append(entitlementOf(u"hours"_s, Benefit::AdvisoryHours, 50)); // no support plan
    const PlanOffer offer = plansFor(accountNamed(u"engineer@aurora.example"_s), onPremisesProduct(), recent(true),
                                     Portal::SupportForBusiness, {}, contracts, none, midYear);
    QCOMPARE(wordsOf(offer), u"available p2; unavailable p: contract-expired; "
                             "unavailable s: contract-expired, cloud-only; unavailable s2: cloud-only"_s);
    QCOMPARE(offer.available.at(0).contract, &contracts.at(1));
    QCOMPARE(offer.available.at(0).entitlement, &contracts.at(1).entitlements.at(0));
}

QTEST_APPLESS_MAIN(PlansTest)
#include "tst_plans.moc"
