#include "tests/model/domain/sample.h"

#include <QTest>

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
    void aCustomersRequestHasThePlanOfTheCloudSolutionProvider_data();
    void aCustomersRequestHasThePlanOfTheCloudSolutionProvider();
    void severalContractsStandSideBySide();
    void actingForACustomerNeedsAssociationAndRole_data();
    void actingForACustomerNeedsAssociationAndRole();
    void whichCustomersWorkloadsMayBeOpened_data();
    void whichCustomersWorkloadsMayBeOpened();
};

static const QDate midYear = day("2021-06-17");

// One line a plan, then the bars: "available p", "unavailable s: cloud-only", "bar not-linked", "refused other-portal lcs".
static QString wordsOf(const PlanOffer& offer)
{
    QStringList words;
    for (const Refusal& refusal : offer.refusals)
        words.append(u"refused "_s + codeOf(refusal.reason)
                     + (refusal.subject.isEmpty() ? QString() : u' ' + refusal.subject));
    const auto add = [&](const QString& where, const QList<PlanLine>& lines) {
        for (const PlanLine& line : lines) {
            const QString reasons = codesOf(line.reasons.toList());
            words.append(where + u' ' + line.id() + (reasons.isEmpty() ? QString() : u": "_s + reasons));
        }
    };
    add(u"available"_s, offer.available);
    add(u"unavailable"_s, offer.unavailable);
    add(u"hidden"_s, offer.hidden);
    for (Reason bar : offer.bars)
        words.append(u"bar "_s + codeOf(bar));
    return words.join(u"; "_s);
}

static Coverage recent(bool isRecent)
{
    Coverage coverage;
    coverage.recent = isRecent;
    return coverage;
}

// "": no contract; otherwise words out of: product, product-spent, signature, signature-spent, unlimited; expired and
// early say the same of the whole contract.
static QList<Contract> contractsOf(const QString& content)
{
    if (content.isEmpty())
        return {};
    Contract contract = contractWith({});
    const QStringList words = content.split(u' ');
    for (const QString& word : words) {
        if (word.startsWith(u"product"))
            contract.entitlements.append(
                entitlementOf(u"p"_s, Benefit::ProductSupport, 20, word.endsWith(u"spent") ? 20 : 19));
        else if (word.startsWith(u"signature"))
            contract.entitlements.append(
                entitlementOf(u"s"_s, Benefit::Signature, 10, word.endsWith(u"spent") ? 10 : 9));
        else if (word == u"unlimited")
            contract.entitlements.append(entitlementOf(u"u"_s, Benefit::Signature, std::nullopt, 1000));
        else if (word == u"expired")
            contract.end = midYear.addDays(-1);
        else if (word == u"early")
            contract.start = midYear.addDays(1);
    }
    return {contract};
}

static Account microsoftAccount()
{
    Account account = accountNamed(u"engineer.private@mail.example"_s);
    account.kind = AccountKind::MicrosoftAccount;
    return account;
}

void PlansTest::supportForBusinessOffersWhatTheTableSays_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("recentProduct");
    QTest::addColumn<QString>("oldProduct");
    const auto row = [](const char* name, const QString& content, const QString& recentProduct,
                        const QString& oldProduct) { QTest::newRow(name) << content << recentProduct << oldProduct; };
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
            return plansFor(account, onPremisesProduct(), recent(isRecent), Portal::SupportForBusiness, {}, contracts,
                            {}, midYear);
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
    row("Signature, expired and none left", u"signature-spent expired"_s,
        u"hidden s: contract-expired, no-incidents"_s + bar);
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
        const PlanOffer offer = plansFor(accountNamed(u"engineer@aurora.example"_s), cloudProduct(portal),
                                         recent(false), portal, {}, contracts, organisations, midYear);
        QTEST(wordsOf(offer), "expected");
        QVERIFY(!offer.showsRemaining);
    }
}

void PlansTest::microsoft365UsesTheOrganisationsBenefit_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& content, const QString& expected) {
        QTest::newRow(name) << content << expected;
    };
    row("nothing activated", {}, u"bar not-activated"_s);
    row("Action Pack", u"product"_s, u"hidden p: on-premises-only; bar not-activated"_s);
    row("valid", u"product signature"_s, u"available s; hidden p: on-premises-only"_s);
    row("unlimited", u"unlimited"_s, u"available u"_s);
    row("expired", u"signature expired"_s, u"hidden s: contract-expired; bar no-eligible-plan"_s);
    row("none left", u"signature-spent"_s, u"hidden s: no-incidents; bar no-eligible-plan"_s);
}

void PlansTest::microsoft365UsesTheOrganisationsBenefit()
{
    QFETCH(QString, content);
    const QList<Contract> organisations = contractsOf(content);
    const QList<Contract> linked = contractsOf(u"unlimited"_s); // links mean nothing here
    const PlanOffer offer
        = plansFor(accountNamed(u"engineer@aurora.example"_s), cloudProduct(Portal::Microsoft365), recent(false),
                   Portal::Microsoft365, {}, linked, organisations, midYear);
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
            << onPremisesProduct() << portal
            << (isHome ? QString() : u"refused on-premises-product support-for-business"_s);
        QTest::newRow(qPrintable(u"Business Central in "_s + name))
            << cloudProduct(std::nullopt) << portal << u"refused csp-partner-only"_s;
        for (Portal own : {Portal::Azure, Portal::Microsoft365, Portal::PowerPlatform, Portal::Lcs}) {
            const QString reason = isHome ? u"cloud-product "_s : u"other-portal "_s;
            QTest::newRow(qPrintable(u"a product of "_s + codeOf(own) + u" in "_s + name))
                << cloudProduct(own) << portal
                << (own == portal ? QString() : u"refused "_s + reason + codeOf(own));
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
        const PlanOffer offer
            = plansFor(microsoftAccount(), product, recent(true), portal, {}, contracts, contracts, today);
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
        const PlanOffer offer
            = plansFor(microsoftAccount(), billing, recent(false), Portal::Azure, {}, contracts, contracts, midYear);
        QCOMPARE(wordsOf(offer), u"available none"_s);
    }
}

void PlansTest::aCustomersRequestHasThePlanOfTheCloudSolutionProvider_data()
{
    QTest::addColumn<ProductVersion>("product");
    QTest::addColumn<Portal>("portal");
    QTest::addColumn<bool>("isAllowed");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const ProductVersion& product, Portal portal, bool isAllowed,
                        const QString& content, const QString& expected) {
        QTest::newRow(name) << product << portal << isAllowed << content << expected;
    };
    const ProductVersion azure = cloudProduct(Portal::Azure);
    const ProductVersion office = cloudProduct(Portal::Microsoft365);
    const ProductVersion central = cloudProduct(std::nullopt);
    const QString refused = u"refused unknown-customer Fabbrica Nord"_s;
    row("without a link", azure, Portal::Azure, true, {}, u"available csp"_s);
    row("before the linked ones", azure, Portal::Azure, true, u"product signature"_s,
        u"available csp; available s; hidden p: on-premises-only"_s);
    row("with an expired one", azure, Portal::Azure, true, u"signature expired"_s,
        u"available csp; hidden s: contract-expired"_s);
    row("Microsoft 365", office, Portal::Microsoft365, true, {}, u"available csp"_s);
    row("Business Central", central, Portal::PowerPlatform, true, {}, u"available csp"_s);
    row("a product of another portal", office, Portal::Azure, true, {}, u"refused other-portal microsoft-365"_s);
    row("on-premises", onPremisesProduct(), Portal::SupportForBusiness, true, u"product"_s,
        u"refused invalid-value customer"_s);
    row("a customer that D8 does not allow", azure, Portal::Azure, false, u"signature"_s, refused);
    row("Business Central, not allowed", central, Portal::PowerPlatform, false, {}, refused);
}

void PlansTest::aCustomersRequestHasThePlanOfTheCloudSolutionProvider()
{
    QFETCH(ProductVersion, product);
    QFETCH(Portal, portal);
    QFETCH(bool, isAllowed);
    QFETCH(QString, content);
    const QList<Contract> contracts = contractsOf(content);
    const CustomerContext customer{u"Fabbrica Nord"_s, isAllowed};
    QTEST(wordsOf(plansFor(microsoftAccount(), product, recent(true), portal, customer, contracts, contracts, midYear)),
          "expected");
}

void PlansTest::severalContractsStandSideBySide()
{
    QList<Contract> contracts = contractsOf(u"product signature expired"_s);
    contracts += contractsOf(u"product signature"_s);
    contracts[1].entitlements[0].id = u"p2"_s;
    contracts[1].entitlements[1].id = u"s2"_s;
    contracts[1].entitlements.append(entitlementOf(u"hours"_s, Benefit::AdvisoryHours, 50)); // no support plan
    const PlanOffer offer = plansFor(accountNamed(u"engineer@aurora.example"_s), onPremisesProduct(), recent(true),
                                     Portal::SupportForBusiness, {}, contracts, {}, midYear);
    QCOMPARE(wordsOf(offer), u"available p2; unavailable p: contract-expired; "
                             "unavailable s: contract-expired, cloud-only; unavailable s2: cloud-only"_s);
    QCOMPARE(offer.available.at(0).contract, &contracts.at(1));
    QCOMPARE(offer.available.at(0).entitlement, &contracts.at(1).entitlements.at(0));
}

void PlansTest::actingForACustomerNeedsAssociationAndRole_data()
{
    QTest::addColumn<bool>("csp");
    QTest::addColumn<QList<Role>>("roles");
    QTest::addColumn<QString>("expected");
    for (bool csp : {false, true}) {
        const char* with = csp ? "CSP, " : "no CSP, ";
        const QString base = csp ? QString() : u"csp-required"_s;
        const QString refused = csp ? u"admin-agent-required"_s : u"csp-required, admin-agent-required"_s;
        QTest::addRow("%sno role", with) << csp << QList<Role>{} << refused;
        for (int i = 0; i < roleCount; ++i)
            QTest::addRow("%s%s", with, qPrintable(codeOf(Role(i))))
                << csp << QList<Role>{Role(i)} << (Role(i) == Role::AdminAgent ? base : refused);
    }
}

void PlansTest::actingForACustomerNeedsAssociationAndRole()
{
    QFETCH(bool, csp);
    QFETCH(QList<Role>, roles);
    QFETCH(QString, expected);
    Account account = accountNamed(u"x@aurora.example"_s, roles);
    account.csp = csp;
    Organisation organisation = organisationWith({});
    organisation.csp = CspKind::IndirectReseller;
    organisation.customers = {u"Fabbrica Nord"_s};
    QCOMPARE(codesOf(whyNotActFor(account, {}, organisation, {})), expected);
    QCOMPARE(codesOf(whyNotActFor(account, u"Fabbrica Nord"_s, organisation, Portal::Microsoft365)), expected);
    // Who may not see the customers does not learn which there are, nor what else would be refused.
    if (!expected.isEmpty())
        QCOMPARE(codesOf(whyNotActFor(account, u"Nobody"_s, organisation, Portal::Azure)), expected);
    QCOMPARE(codesOf(whyNotActFor({}, u"Fabbrica Nord"_s, organisation, Portal::Lcs)), u"not-signed-in"_s);
}

void PlansTest::whichCustomersWorkloadsMayBeOpened_data()
{
    QTest::addColumn<CspKind>("kind");
    QTest::addColumn<QString>("customer");
    QTest::addColumn<Portal>("portal");
    QTest::addColumn<QString>("expected");
    for (CspKind kind : {CspKind::DirectBill, CspKind::IndirectReseller}) {
        for (Portal portal : allPortals) {
            const bool isIndirectAzure = kind == CspKind::IndirectReseller && portal == Portal::Azure;
            const bool isOnPremises = portal == Portal::SupportForBusiness;
            const QByteArray name = (codeOf(kind) + u", "_s + codeOf(portal)).toLatin1();
            QTest::addRow("%s", name.constData())
                << kind << u"Fabbrica Nord"_s << portal
                << (isOnPremises ? u"invalid-value"_s : isIndirectAzure ? u"indirect-reseller"_s : QString());
            QTest::addRow("%s, not a customer", name.constData())
                << kind << u"Nobody"_s << portal
                << (isOnPremises      ? u"invalid-value"_s
                    : isIndirectAzure ? u"indirect-reseller, unknown-customer"_s
                                      : u"unknown-customer"_s);
        }
    }
}

void PlansTest::whichCustomersWorkloadsMayBeOpened()
{
    QFETCH(CspKind, kind);
    QFETCH(QString, customer);
    QFETCH(Portal, portal);
    Account agent = accountNamed(u"admin.agent@aurora.example"_s, {Role::AdminAgent});
    agent.csp = true;
    Organisation organisation = organisationWith({});
    organisation.csp = kind;
    organisation.customers = {u"Studio Legale Ponte"_s, u"Fabbrica Nord"_s};
    const Refusals refusals = whyNotActFor(agent, customer, organisation, portal);
    QTEST(codesOf(refusals), "expected");
    for (const Refusal& refusal : refusals)
        QCOMPARE(refusal.subject, refusal.reason == Reason::UnknownCustomer ? customer
                                  : refusal.reason == Reason::InvalidValue  ? u"customer"_s
                                                                            : QString());
}

QTEST_APPLESS_MAIN(PlansTest)
#include "tst_plans.moc"
