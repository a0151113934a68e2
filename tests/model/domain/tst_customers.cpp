#include "tests/model/domain/plan_words.h"

#include <QTest>

class CustomersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aCustomersRequestHasThePlanOfTheCloudSolutionProvider_data();
    void aCustomersRequestHasThePlanOfTheCloudSolutionProvider();
    void actingForACustomerNeedsAssociationAndRole_data();
    void actingForACustomerNeedsAssociationAndRole();
    void whichCustomersWorkloadsMayBeOpened_data();
    void whichCustomersWorkloadsMayBeOpened();
};

void CustomersTest::aCustomersRequestHasThePlanOfTheCloudSolutionProvider_data()
{
    QTest::addColumn<ProductVersion>("product");
    QTest::addColumn<Portal>("portal");
    QTest::addColumn<bool>("isAllowed");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const ProductVersion& product, Portal portal, bool isAllowed, const QString& content,
                        const QString& expected) {
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
    for (Portal portal : {Portal::Azure, Portal::Microsoft365, Portal::Lcs})
        QTest::addRow("Business Central in %s", qPrintable(codeOf(portal)))
            << central << portal << true << u"unlimited"_s << u"refused other-portal power-platform"_s;
    row("a product of another portal", office, Portal::Azure, true, {}, u"refused other-portal microsoft-365"_s);
    row("on-premises", onPremisesProduct(), Portal::SupportForBusiness, true, u"product"_s, u"refused invalid-value customer"_s);
    row("a customer that D8 does not allow", azure, Portal::Azure, false, u"signature"_s, refused);
    row("Business Central, not allowed", central, Portal::PowerPlatform, false, {}, refused);
}

void CustomersTest::aCustomersRequestHasThePlanOfTheCloudSolutionProvider()
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

void CustomersTest::actingForACustomerNeedsAssociationAndRole_data()
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

void CustomersTest::actingForACustomerNeedsAssociationAndRole()
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

void CustomersTest::whichCustomersWorkloadsMayBeOpened_data()
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
            QTest::addRow("%s", name.constData()) << kind << u"Fabbrica Nord"_s << portal
                                                  << (isOnPremises      ? u"invalid-value"_s
                                                      : isIndirectAzure ? u"indirect-reseller"_s
                                                                        : QString());
            QTest::addRow("%s, not a customer", name.constData()) << kind << u"Nobody"_s << portal
                                                                  << (isOnPremises      ? u"invalid-value"_s
                                                                      : isIndirectAzure ? u"indirect-reseller, unknown-customer"_s
                                                                                        : u"unknown-customer"_s);
        }
    }
}

void CustomersTest::whichCustomersWorkloadsMayBeOpened()
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

QTEST_APPLESS_MAIN(CustomersTest)
#include "tst_customers.moc"
