#include "model/domain/way.h"
#include "tests/model/domain/plan_words.h"

#include <QTest>

class WayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void answersLeadToRoadPortalAndPlan_data();
    void answersLeadToRoadPortalAndPlan();
    void everyAnswerHasAReason();
};

static QString roadName(Road road)
{
    switch (road) {
    case Road::Incident: return u"incident"_s;
    case Road::AdvisoryHours: return u"tpd"_s;
    case Road::Billing: return u"billing"_s;
    case Road::Feedback: return u"feedback"_s;
    }
    return {};
}

static std::optional<ProductVersion> productNamed(const QString& word)
{
    if (word == u"windows")
        return onPremisesProduct();
    if (word == u"azure")
        return cloudProduct(Portal::Azure);
    if (word == u"central")
        return cloudProduct(std::nullopt);
    return std::nullopt;
}

// "", or words out of: agent (CSP and Admin agent), reseller (its organisation is an indirect one).
static std::pair<std::optional<Account>, Organisation> whoIs(const QString& who)
{
    Organisation organisation = organisationWith({offerOf(u"gold datacenter"_s)});
    if (who == u"nobody")
        return {std::nullopt, Organisation()};
    Account account = accountNamed(u"engineer@aurora.example"_s);
    if (who == u"csp only")
        account.mpn = false;
    if (who == u"agent" || who == u"reseller" || who == u"csp only")
        account.csp = true;
    if (who == u"agent" || who == u"reseller")
        account.roles = {Role::AdminAgent};
    organisation.csp = who == u"reseller" ? CspKind::IndirectReseller : CspKind::DirectBill;
    return {account, organisation};
}

void WayTest::answersLeadToRoadPortalAndPlan_data()
{
    QTest::addColumn<Matter>("matter");
    QTest::addColumn<QString>("product");
    QTest::addColumn<bool>("isForCustomer");
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("linked");   // as contractsOf(); "old": the version is not recent
    QTest::addColumn<QString>("expected"); // road, portal, plans | obstacles
    const auto row = [](const char* name, Matter matter, const char* product, bool isForCustomer, const char* who,
                        const char* linked, const char* expected) {
        QTest::newRow(name) << matter << QString::fromLatin1(product) << isForCustomer << QString::fromLatin1(who)
                            << QString::fromLatin1(linked) << QString::fromLatin1(expected);
    };
    row("broken, on-premises, with a plan", Matter::Broken, "windows", false, "engineer", "product",
        "incident support-for-business p |");
    row("broken, on-premises, nothing linked", Matter::Broken, "windows", false, "engineer", "",
        "incident support-for-business | not-linked, purchase-needs-microsoft-account");
    row("broken, an old version", Matter::Broken, "windows", false, "engineer", "product old",
        "incident support-for-business | no-eligible-plan, purchase-needs-microsoft-account");
    row("broken, cloud, with a plan", Matter::Broken, "azure", false, "engineer", "signature", "incident azure s |");
    row("broken, cloud, only Product Support", Matter::Broken, "azure", false, "engineer", "product",
        "incident azure | no-eligible-plan");
    row("broken, nobody signed in", Matter::Broken, "windows", false, "nobody", "",
        "incident support-for-business | not-signed-in");
    row("broken, the product is not said", Matter::Broken, "", false, "engineer", "", "incident |");
    row("broken, customer's cloud", Matter::Broken, "azure", true, "agent", "", "incident azure csp |");
    row("broken, customer's cloud, without CSP and role", Matter::Broken, "azure", true, "engineer", "signature",
        "incident azure csp | csp-required, admin-agent-required");
    row("broken, customer's cloud, indirect reseller", Matter::Broken, "azure", true, "reseller", "",
        "incident azure csp | indirect-reseller");
    row("broken, customer's on-premises system: as its own", Matter::Broken, "windows", true, "engineer", "product",
        "incident support-for-business p |");
    row("broken, Business Central, own", Matter::Broken, "central", false, "engineer", "signature",
        "incident | csp-partner-only");
    row("broken, Business Central, for a customer", Matter::Broken, "central", true, "agent", "", "incident csp |");
    row("advice", Matter::Advice, "azure", false, "engineer", "", "tpd |");
    row("advice, CSP only", Matter::Advice, "azure", false, "csp only", "", "tpd | not-mpn-associated");
    row("advice on what consultants do not know", Matter::Advice, "windows", false, "engineer", "", "tpd | out-of-tpd-scope");
    row("billing, cloud", Matter::Billing, "azure", false, "engineer", "", "billing azure |");
    row("billing, on-premises: no portal", Matter::Billing, "windows", false, "engineer", "", "billing |");
    row("billing, for a customer, without the role", Matter::Billing, "azure", true, "engineer", "",
        "billing azure | csp-required, admin-agent-required");
    row("a suggestion", Matter::Suggestion, "azure", false, "engineer", "signature", "feedback |");
}

void WayTest::answersLeadToRoadPortalAndPlan()
{
    QFETCH(Matter, matter);
    QFETCH(QString, product);
    QFETCH(bool, isForCustomer);
    QFETCH(QString, who);
    QFETCH(QString, linked);
    const bool isOld = linked.endsWith(u" old");
    const std::optional<ProductVersion> version = productNamed(product);
    const auto [account, organisation] = whoIs(who);
    const Edition edition = mpn2021();
    const QList<Contract> contracts = contractsOf(linked.chopped(isOld ? 4 : 0));
    const QList<Contract> none;
    std::optional<PlanOffer> offer;
    if (version && version->portal && account)
        offer = plansFor(*account, *version, recent(!isOld), *version->portal, std::nullopt, contracts, none, midYear);
    const Way way = wayFor({.matter = matter, .product = version ? &*version : nullptr, .isForCustomer = isForCustomer},
                           {.account = account,
                            .organisation = organisation,
                            .edition = &edition,
                            .today = midYear,
                            .coverage = recent(!isOld),
                            .offer = offer ? &*offer : nullptr});
    QStringList words{roadName(way.road)};
    if (way.portal)
        words.append(codeOf(*way.portal));
    for (const PlanLine& plan : way.plans)
        words.append(plan.id());
    QTEST(QString(words.join(u' ') + u" | "_s + codesOf(way.obstacles)).trimmed(), "expected");
}

void WayTest::everyAnswerHasAReason()
{
    const ProductVersion windows = onPremisesProduct();
    for (Matter matter : allMatters)
        QVERIFY(!wayFor({.matter = matter, .product = &windows}, {}).reasons.isEmpty());
    const Way grave = wayFor({.product = &windows, .severity = Severity::A}, {});
    QCOMPARE(grave.reasons.last(), WayReason::AroundTheClock);
    QVERIFY(grave.reasons.contains(WayReason::NotRecentVersion));
}

QTEST_APPLESS_MAIN(WayTest)
#include "tst_way.moc"
