#include "tests/model/domain/sample.h"

#include <QTest>

class ActivationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void onlyTwoRolesMayActivate_data();
    void onlyTwoRolesMayActivate();
    void aRefusalSaysWhichRolesAndWhoHoldsThem();
    void whatThePageRefusesIsRefusedAlone_data();
    void whatThePageRefusesIsRefusedAlone();
    void aSecondActivationIsRefused_data();
    void aSecondActivationIsRefused();
    void onlyWhatTheMembershipCarriesCanBeActivated_data();
    void onlyWhatTheMembershipCarriesCanBeActivated();
    void activationIssuesTheContractOfTheMembership_data();
    void activationIssuesTheContractOfTheMembership();
    void aContractStartsTodayAndEndsThirtyDaysAfterTheMembership();
    void aContractCountsForItsOwnMembershipOnly_data();
    void aContractCountsForItsOwnMembershipOnly();
    void theContractBeforeShowsUntilTheNewOne_data();
    void theContractBeforeShowsUntilTheNewOne();
    void whyThereIsNoSignature_data();
    void whyThereIsNoSignature();
    void nothingIsIssuedTwice();
};

static const QDate midYear = day("2021-06-17");
static const Account globalAdmin = accountNamed(u"global.admin@aurora.example"_s, {Role::GlobalAdmin});
static const Account engineer = accountNamed(u"engineer@aurora.example"_s);

static Organisation goldOrganisation() { return organisationWith({offerOf(u"gold data-platform"_s)}); }

void ActivationTest::onlyTwoRolesMayActivate_data()
{
    QTest::addColumn<QList<Role>>("roles");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no role") << QList<Role>{} << u"role-required"_s;
    for (int i = 0; i < roleCount; ++i) {
        const bool may = Role(i) == Role::GlobalAdmin || Role(i) == Role::MpnPartnerAdmin;
        QTest::newRow(qPrintable(codeOf(Role(i)))) << QList<Role>{Role(i)} << (may ? QString() : u"role-required"_s);
    }
    QTest::newRow("one of several roles") << QList<Role>{Role::AdminAgent, Role::MpnPartnerAdmin} << QString();
    QList<Role> allOthers;
    for (int i = int(Role::AdminAgent); i < roleCount; ++i)
        allOthers.append(Role(i));
    QTest::newRow("all roles but the two") << allOthers << u"role-required"_s;
}

void ActivationTest::onlyTwoRolesMayActivate()
{
    QFETCH(QList<Role>, roles);
    const Account account = accountNamed(u"x@aurora.example"_s, roles);
    for (Benefit benefit : {Benefit::ProductSupport, Benefit::Signature})
        for (const Edition& edition : {mpn2021(), maicpp2023()})
            QTEST(codesOf(whyNotActivate(account, benefit, goldOrganisation(), edition, midYear)), "expected");

    Account elsewhere = account; // an administrator, but of another organisation
    elsewhere.organisation = 2;
    QCOMPARE(codesOf(whyNotActivate(elsewhere, Benefit::Signature, goldOrganisation(), mpn2021(), midYear)), u"role-required"_s);
}

void ActivationTest::aRefusalSaysWhichRolesAndWhoHoldsThem()
{
    Organisation organisation = goldOrganisation();
    Account cspOnly = accountNamed(u"csp.admin@aurora.example"_s, {Role::GlobalAdmin});
    cspOnly.mpn = false;
    organisation.accounts.append(cspOnly);
    const Refusals refusals = whyNotActivate(engineer, Benefit::ProductSupport, organisation, mpn2021(), midYear);
    QCOMPARE(refusals.size(), 1);
    QCOMPARE(refusals.at(0).roles, (QList<Role>{Role::GlobalAdmin, Role::MpnPartnerAdmin}));
    QCOMPARE(refusals.at(0).accounts, (QStringList{u"global.admin@aurora.example"_s, u"partner.admin@aurora.example"_s}));
}

void ActivationTest::whatThePageRefusesIsRefusedAlone_data()
{
    QTest::addColumn<bool>("signedIn");
    QTest::addColumn<bool>("mpn");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nobody signed in") << false << false << midYear << u"not-signed-in"_s;
    QTest::newRow("CSP only") << true << false << midYear << u"not-mpn-associated"_s;
    QTest::newRow("the day before the offer") << true << true << day("2021-01-14") << u"no-active-offers"_s;
    QTest::newRow("the day after the window") << true << true << day("2022-02-14") << u"no-active-offers"_s;
    QTest::newRow("the offer's first day") << true << true << day("2021-01-15") << u"role-required"_s;
    QTest::newRow("the window's last day") << true << true << day("2022-02-13") << u"role-required"_s;
}

void ActivationTest::whatThePageRefusesIsRefusedAlone()
{
    QFETCH(bool, signedIn);
    QFETCH(bool, mpn);
    QFETCH(QDate, today);
    std::optional<Account> account;
    if (signedIn) {
        account = engineer;
        account->mpn = mpn;
    }
    QTEST(codesOf(whyNotActivate(account, Benefit::ProductSupport, goldOrganisation(), mpn2021(), today)), "expected");
}

void ActivationTest::aSecondActivationIsRefused_data()
{
    QTest::addColumn<Edition>("edition");
    QTest::addColumn<Benefit>("activated");
    QTest::addColumn<Benefit>("asked");
    QTest::addColumn<bool>("expected"); // refused
    const Benefit product = Benefit::ProductSupport;
    const Benefit signature = Benefit::Signature;
    QTest::newRow("2021: the same") << mpn2021() << product << product << true;
    QTest::newRow("2021: one activation carries both") << mpn2021() << product << signature << true;
    QTest::newRow("2021: and the other way round") << mpn2021() << signature << product << true;
    QTest::newRow("2023: the same") << maicpp2023() << product << product << true;
    QTest::newRow("2023: each on its own") << maicpp2023() << product << signature << false;
    QTest::newRow("2023: and the other way round") << maicpp2023() << signature << product << false;
}

void ActivationTest::aSecondActivationIsRefused()
{
    QFETCH(Edition, edition);
    QFETCH(Benefit, activated);
    QFETCH(Benefit, asked);
    QFETCH(bool, expected);
    Organisation organisation = goldOrganisation();
    organisation.contracts.append(contractFor(activated, organisation, edition, day("2021-02-01")));

    QCOMPARE(codesOf(whyNotActivate(globalAdmin, asked, organisation, edition, midYear)),
             expected ? u"already-activated"_s : QString());
    QCOMPARE(codesOf(whyNotActivate(engineer, asked, organisation, edition, midYear)),
             expected ? u"role-required, already-activated"_s : u"role-required"_s);
    QCOMPARE(activationOf(asked, organisation, edition, midYear) == &organisation.contracts.at(0), expected);
}

void ActivationTest::onlyWhatTheMembershipCarriesCanBeActivated_data()
{
    QTest::addColumn<QString>("offer");
    QTest::addColumn<Benefit>("benefit");
    QTest::addColumn<QString>("expected");
    const QString unknown = u"unknown-benefit"_s;
    QTest::newRow("Action Pack: Product Support") << u"action-pack"_s << Benefit::ProductSupport << QString();
    QTest::newRow("Action Pack: no Signature") << u"action-pack"_s << Benefit::Signature << unknown;
    QTest::newRow("Action Pack: TPD needs none") << u"action-pack"_s << Benefit::AdvisoryHours << unknown;
    QTest::newRow("Gold: Product Support") << u"gold messaging"_s << Benefit::ProductSupport << QString();
    QTest::newRow("Gold: Signature") << u"gold messaging"_s << Benefit::Signature << QString();
    QTest::newRow("Gold: TPD needs none") << u"gold messaging"_s << Benefit::AdvisoryHours << unknown;
}

void ActivationTest::onlyWhatTheMembershipCarriesCanBeActivated()
{
    QFETCH(QString, offer);
    QFETCH(Benefit, benefit);
    const Refusals refusals = whyNotActivate(globalAdmin, benefit, organisationWith({offerOf(offer)}), mpn2021(), midYear);
    QTEST(codesOf(refusals), "expected");
    for (const Refusal& refusal : refusals)
        QCOMPARE(refusal.subject, codeOf(benefit));
}

// "product-support 20 Partner support Gold 20pack"
static QStringList linesOf(const Contract& contract)
{
    QStringList lines;
    for (const Entitlement& e : contract.entitlements)
        lines.append(codeOf(e.benefit) + u' ' + quantityOf(e.granted) + u' ' + e.planName);
    return lines;
}

void ActivationTest::activationIssuesTheContractOfTheMembership_data()
{
    QTest::addColumn<Edition>("edition");
    QTest::addColumn<QString>("offer");
    QTest::addColumn<Benefit>("benefit");
    QTest::addColumn<QStringList>("expected");
    const QString maps = u"product-support 10 Partner support MAPS 10pack"_s;
    const QString silver = u"product-support 15 Partner support Silver 15pack"_s;
    const QString gold = u"product-support 20 Partner support Gold 20pack"_s;
    const QString five = u"signature-cloud-support 5 Signature 5-pack"_s;
    const QString ten = u"signature-cloud-support 10 Signature 10-pack"_s;
    const QString unlimited = u"signature-cloud-support unlimited Signature Cloud Support"_s;
    const auto row = [](const char* name, const Edition& edition, const QString& offer, Benefit benefit,
                        const QStringList& expected) { QTest::newRow(name) << edition << offer << benefit << expected; };
    const Benefit product = Benefit::ProductSupport;
    row("2021: Action Pack", mpn2021(), u"action-pack"_s, product, {maps});
    row("2021: Silver, other", mpn2021(), u"silver messaging"_s, product, {silver, five});
    row("2021: Silver, cloud", mpn2021(), u"silver security"_s, product, {silver, unlimited});
    row("2021: Gold, other", mpn2021(), u"gold messaging"_s, product, {gold, ten});
    row("2021: Gold, cloud", mpn2021(), u"gold security"_s, product, {gold, unlimited});
    row("2021: asked for Signature", mpn2021(), u"gold messaging"_s, Benefit::Signature, {gold, ten});
    row("2023: Product Support alone", maicpp2023(), u"gold messaging"_s, product, {gold});
    row("2023: Signature alone", maicpp2023(), u"gold messaging"_s, Benefit::Signature, {ten});
    row("2023: Solutions Partner", maicpp2023(), u"solutions-partner"_s, Benefit::Signature, {unlimited});
}

void ActivationTest::activationIssuesTheContractOfTheMembership()
{
    QFETCH(Edition, edition);
    QFETCH(QString, offer);
    QFETCH(Benefit, benefit);
    const Organisation organisation = organisationWith({offerOf(offer)});
    QTEST(linesOf(contractFor(benefit, organisation, edition, midYear)), "expected");
}

void ActivationTest::aContractStartsTodayAndEndsThirtyDaysAfterTheMembership()
{
    const Contract contract = contractFor(Benefit::ProductSupport, goldOrganisation(), mpn2021(), day("2021-02-01"));
    QCOMPARE(contract.start, day("2021-02-01"));
    QCOMPARE(contract.end, day("2022-02-13"));
    QCOMPARE(contract.organisation, 1);
    QCOMPARE(contract.accessId + contract.contractId, QString());
    QCOMPARE(contract.entitlements.at(0).source, u"Gold Data Platform"_s);
    QCOMPARE(*contract.entitlements.at(0).remaining(), 20);
}

void ActivationTest::aContractCountsForItsOwnMembershipOnly_data()
{
    QTest::addColumn<QList<Offer>>("offers");
    QTest::addColumn<QDate>("activated"); // under the first offer alone
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("expected"); // still activated
    using Offers = QList<Offer>;
    const Offer gold = offerOf(u"gold data-platform"_s);
    const Offer renewal = offerOf(u"gold data-platform"_s, day("2022-01-15"), day("2023-01-14"));
    const Offer second = offerOf(u"gold messaging"_s, day("2021-05-01"), day("2022-04-30"));
    const Offer silver = offerOf(u"silver messaging"_s);
    const Offer upgrade = offerOf(u"gold messaging"_s, day("2021-05-01"), day("2022-01-14"));
    const QDate early = day("2021-02-01");
    QTest::newRow("on the same day") << Offers{gold} << early << early << true;
    QTest::newRow("months later") << Offers{gold} << early << midYear << true;
    QTest::newRow("in the window") << Offers{gold} << early << day("2022-02-13") << true;
    QTest::newRow("activated in the window") << Offers{gold} << day("2022-01-20") << day("2022-01-25") << true;
    QTest::newRow("the date set back") << Offers{gold} << early << day("2021-01-20") << true;
    QTest::newRow("the day before the renewal") << Offers{gold, renewal} << early << day("2022-01-14") << true;
    QTest::newRow("renewed") << Offers{gold, renewal} << early << day("2022-01-15") << false;
    QTest::newRow("activated in the window, renewed then")
        << Offers{gold, renewal} << day("2022-01-20") << day("2022-01-25") << false;
    QTest::newRow("a second Gold adds nothing") << Offers{gold, second} << early << midYear << true;
    QTest::newRow("when the first Gold is over") << Offers{gold, second} << early << day("2022-01-15") << false;
    QTest::newRow("upgraded from Silver") << Offers{silver, upgrade} << early << midYear << false;
}

void ActivationTest::aContractCountsForItsOwnMembershipOnly()
{
    QFETCH(QList<Offer>, offers);
    QFETCH(QDate, activated);
    QFETCH(QDate, today);
    const Organisation then = organisationWith({offers.at(0)});
    Organisation organisation = organisationWith(offers);
    organisation.contracts.append(contractFor(Benefit::ProductSupport, then, mpn2021(), activated));
    for (Benefit benefit : {Benefit::ProductSupport, Benefit::Signature})
        QTEST(activationOf(benefit, organisation, mpn2021(), today) != nullptr, "expected");
}

void ActivationTest::theContractBeforeShowsUntilTheNewOne_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("isActivatedAnew"); // on 2022-01-18
    QTest::addColumn<QString>("expected");     // "current", "before" or nothing
    QTest::newRow("before the renewal") << day("2022-01-14") << false << u"current"_s;
    QTest::newRow("the renewal's first day") << day("2022-01-15") << false << u"before"_s;
    QTest::newRow("the last day of the contract before") << day("2022-02-13") << false << u"before"_s;
    QTest::newRow("the day after") << day("2022-02-14") << false << QString();
    QTest::newRow("activated anew") << day("2022-01-20") << true << u"current"_s;
    QTest::newRow("activated anew, the date set back") << day("2022-01-16") << true << u"current"_s;
}

void ActivationTest::theContractBeforeShowsUntilTheNewOne()
{
    QFETCH(QDate, today);
    QFETCH(bool, isActivatedAnew);
    Organisation organisation = goldOrganisation();
    organisation.contracts.append(contractFor(Benefit::ProductSupport, organisation, mpn2021(), day("2021-02-01")));
    organisation.offers.append(offerOf(u"gold data-platform"_s, day("2022-01-15"), day("2023-01-14")));
    if (isActivatedAnew)
        organisation.contracts.append(contractFor(Benefit::ProductSupport, organisation, mpn2021(), day("2022-01-18")));
    for (Benefit benefit : {Benefit::ProductSupport, Benefit::Signature}) {
        const bool isCurrent = activationOf(benefit, organisation, mpn2021(), today) != nullptr;
        const Contract* before = earlierContractOf(benefit, organisation, mpn2021(), today);
        QVERIFY(!before || before == &organisation.contracts.at(0));
        QTEST(isCurrent && before ? u"both"_s : isCurrent ? u"current"_s : before ? u"before"_s : QString(), "expected");
        // It does not stand in the way of the new one.
        QCOMPARE(whyNotActivate(globalAdmin, benefit, organisation, mpn2021(), today).isEmpty(), !isCurrent);
    }
}

void ActivationTest::whyThereIsNoSignature_data()
{
    QTest::addColumn<QStringList>("offers");
    QTest::addColumn<bool>("isActivated");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no offer") << QStringList{} << false << u"no-active-offers"_s;
    QTest::newRow("an offer of another edition") << QStringList{u"solutions-partner"_s} << false << u"no-active-offers"_s;
    QTest::newRow("Action Pack") << QStringList{u"action-pack"_s} << false << u"no-cloud-entitlement"_s;
    QTest::newRow("Action Pack, activated") << QStringList{u"action-pack"_s} << true << u"no-cloud-entitlement"_s;
    QTest::newRow("Silver") << QStringList{u"silver messaging"_s} << false << u"not-activated"_s;
    QTest::newRow("Silver, activated") << QStringList{u"silver messaging"_s} << true << QString();
    QTest::newRow("Action Pack and Gold") << QStringList{u"action-pack"_s, u"gold security"_s} << false << u"not-activated"_s;
}

void ActivationTest::whyThereIsNoSignature()
{
    QFETCH(QStringList, offers);
    QFETCH(bool, isActivated);
    QList<Offer> list;
    for (const QString& offer : offers)
        list.append(offerOf(offer));
    Organisation organisation = organisationWith(list);
    if (isActivated)
        organisation.contracts.append(contractFor(Benefit::ProductSupport, organisation, mpn2021(), day("2021-02-01")));
    const std::optional<Reason> why = whyNoSignature(organisation, mpn2021(), midYear);
    QTEST(why ? codeOf(*why) : QString(), "expected");
}

void ActivationTest::nothingIsIssuedTwice()
{
    // A contract that carries Product Support alone, as a trainer's file may say.
    Organisation organisation = goldOrganisation();
    Contract contract = contractFor(Benefit::ProductSupport, organisation, mpn2021(), day("2021-02-01"));
    contract.entitlements.removeLast();
    organisation.contracts.append(contract);
    QVERIFY(whyNotActivate(globalAdmin, Benefit::Signature, organisation, mpn2021(), midYear).isEmpty());
    QCOMPARE(linesOf(contractFor(Benefit::Signature, organisation, mpn2021(), midYear)),
             QStringList{u"signature-cloud-support 10 Signature 10-pack"_s});
}

QTEST_APPLESS_MAIN(ActivationTest)
#include "tst_activation.moc"
