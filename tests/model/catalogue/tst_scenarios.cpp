#include "content.h"

#include "model/domain/benefits.h"

#include <QSet>

using namespace Qt::StringLiterals;

static QString offersOf(const Organisation& organisation)
{
    QStringList result;
    for (const Offer& offer : organisation.offers)
        result.append(QStringList{offer.kind, offer.level, offer.competency, offer.start.toString(Qt::ISODate),
                                  offer.end.toString(Qt::ISODate)}
                          .join(u' ')
                          .simplified());
    return result.join(u"; ");
}

static QString contractsOf(const ScenarioOrganisation& organisation)
{
    QStringList result;
    for (const ScenarioContract& contract : organisation.contracts) {
        QStringList words{contract.activated.toString(Qt::ISODate)};
        for (const ScenarioContract::LinkedTo& link : contract.links)
            words += {link.account, codeOf(link.portal), link.date.toString(Qt::ISODate)};
        result.append(words.join(u' '));
    }
    return result.join(u"; ");
}

static QString accountOf(const Account& account)
{
    QStringList words{account.signIn, codeOf(account.kind), account.mpn ? u"MPN"_s : u"-"_s, account.csp ? u"CSP"_s : u"-"_s};
    for (const Role role : account.roles)
        words.append(codeOf(role));
    return words.join(u' ');
}

class TestScenarios : public QObject
{
    Q_OBJECT

private:
    const Catalogue m_catalogue = loadedCatalogue();
    QList<Scenario> m_scenarios;

    const Scenario& scenario(const QString& id) const
    {
        for (const Scenario& s : m_scenarios)
            if (s.id == id)
                return s;
        qFatal("no scenario %s", qPrintable(id));
    }
    int consumed(const Scenario& scenario, Benefit benefit) const
    {
        return int(std::count_if(scenario.requests.begin(), scenario.requests.end(), [&](const ScenarioRequest& r) {
            return r.benefit == benefit && !(r.closeReason && refunds(*r.closeReason));
        }));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Result<QList<Scenario>> all = m_catalogue.scenarios();
        QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
        m_scenarios = *all;
    }

    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void theyComeInTheirOrder()
    {
        QStringList ids;
        for (const Scenario& s : std::as_const(m_scenarios))
            ids.append(s.id);
        QCOMPARE(ids, u"gold-hybrid gold-cloud silver-hybrid silver-cloud action-pack no-offers activated expired spent "
                      "two-organisations csp-direct csp-indirect renewal solutions-partner "
                      "solutions-partner-2026"_s.split(u' '));
    }

    void startingStates_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("offers");
        QTest::addColumn<QString>("contracts");
        QTest::addColumn<int>("productSupport");
        QTest::addColumn<int>("signature");
        const QString june = u"2021-06-17"_s;
        const QString dates = u" 2021-01-15 2022-01-14"_s;
        const QString goldHybrid = u"competency gold data-platform"_s + dates;
        const QString silverHybrid = u"competency silver application-development"_s + dates;
        const QString linked = u"2021-02-01 engineer@aurora.example support-for-business 2021-02-03"_s;
        const QString pack = u"action-pack"_s + dates;
        const auto row = [](const char* id, const QString& today, const QString& offers, const QString& contracts = {},
                            int productSupport = 0, int signature = 0) {
            QTest::newRow(id) << QString::fromLatin1(id) << today << offers << contracts << productSupport << signature;
        };
        row("gold-hybrid", june, goldHybrid);
        row("gold-cloud", june, u"competency gold cloud-platform%1; competency silver data-analytics%1"_s.arg(dates));
        row("silver-hybrid", june, silverHybrid);
        row("silver-cloud", june, u"competency silver security"_s + dates);
        row("action-pack", june, pack);
        row("no-offers", june, u"action-pack 2020-03-01 2021-02-28"_s);
        row("activated", june, goldHybrid, linked, 3, 4);
        row("expired", u"2022-03-01"_s, goldHybrid, linked);
        row("spent", june, silverHybrid, linked, 14, 5);
        row("two-organisations", june, QString());
        row("csp-direct", june, u"competency silver cloud-productivity"_s + dates);
        row("csp-indirect", june, pack);
        row("renewal", u"2022-01-25"_s, goldHybrid, linked, 19, 0);
        row("solutions-partner", u"2023-10-23"_s, u"solutions-partner data-and-ai 2023-02-01 2024-01-31"_s);
        row("solutions-partner-2026", u"2026-08-22"_s, u"solutions-partner data-and-ai 2026-02-01 2027-01-31"_s);
    }

    void startingStates()
    {
        QFETCH(QString, id);
        const Scenario& s = scenario(id);
        const ScenarioOrganisation& aurora = s.organisations.first();
        QTEST(s.today.toString(Qt::ISODate), "today");
        QTEST(offersOf(aurora.organisation), "offers");
        QTEST(contractsOf(aurora), "contracts");
        QTEST(consumed(s, Benefit::ProductSupport), "productSupport");
        QTEST(consumed(s, Benefit::Signature), "signature");
        QCOMPARE(s.edition, id == u"solutions-partner"        ? u"maicpp-2023"_s
                            : id == u"solutions-partner-2026" ? u"maicpp-2026"_s
                                                              : u"mpn-2021"_s);
        QCOMPARE(aurora.organisation.name, u"Aurora Sistemi"_s);
        QCOMPARE(aurora.organisation.partnerId, u"9900001"_s);
        QCOMPARE(aurora.organisation.country, u"IT"_s);
        QCOMPARE(s.organisations.size(), id == u"two-organisations" ? 2 : 1);
        const Outcome<Scenario> alone = m_catalogue.scenario(id);
        QVERIFY(alone);
        QCOMPARE(alone->name, s.name);
    }

    void everyScenarioHasTheSevenAccounts()
    {
        const QStringList expected{u"global.admin@aurora.example work-or-school MPN CSP global-admin"_s,
                                   u"partner.admin@aurora.example work-or-school MPN - mpn-partner-admin"_s,
                                   u"admin.agent@aurora.example work-or-school MPN CSP admin-agent"_s,
                                   u"helpdesk@aurora.example work-or-school MPN CSP helpdesk-agent"_s,
                                   u"engineer@aurora.example work-or-school MPN -"_s,
                                   u"sales@aurora.example work-or-school - CSP sales-agent"_s,
                                   u"engineer.private@mail.example microsoft-account - -"_s};
        for (const Scenario& s : std::as_const(m_scenarios)) {
            QStringList accounts;
            for (const Account& account : s.organisations.first().organisation.accounts)
                accounts.append(accountOf(account));
            QCOMPARE(accounts, expected);
        }
    }

    void boreaIsActivatedAndLinkedToNobody()
    {
        const ScenarioOrganisation& borea = scenario(u"two-organisations"_s).organisations.at(1);
        QCOMPARE(borea.organisation.name, u"Borea Servizi"_s);
        QCOMPARE(borea.organisation.partnerId, u"9900002"_s);
        QCOMPARE(offersOf(borea.organisation), u"competency gold messaging 2021-01-15 2022-01-14"_s);
        QCOMPARE(contractsOf(borea), u"2021-02-01"_s);
        QCOMPARE(borea.organisation.accounts.size(), 2);
        QCOMPARE(accountOf(borea.organisation.accounts.at(0)), u"global.admin@borea.example work-or-school MPN - global-admin"_s);
        QCOMPARE(accountOf(borea.organisation.accounts.at(1)), u"engineer@borea.example work-or-school MPN -"_s);
        QCOMPARE(borea.organisation.accounts.at(1).displayName,
                 scenario(u"two-organisations"_s).organisations.at(0).organisation.accounts.at(4).displayName);
    }

    void cspPartnersHaveTheirCustomers()
    {
        for (const Scenario& s : std::as_const(m_scenarios)) {
            const Organisation& aurora = s.organisations.first().organisation;
            const bool isDirect = s.id == u"csp-direct";
            const bool isIndirect = s.id == u"csp-indirect";
            QCOMPARE(aurora.csp, isDirect ? CspKind::DirectBill : isIndirect ? CspKind::IndirectReseller : CspKind::None);
            const QStringList two{u"Fabbrica Nord"_s, u"Studio Legale Ponte"_s};
            QCOMPARE(aurora.customers, isDirect ? two + QStringList{u"Ospedale San Marco"_s} : isIndirect ? two : QStringList());
        }
    }

    void idsAreUniqueAcrossScenarios()
    {
        QSet<QString> seen;
        int count = 0;
        for (const Scenario& s : std::as_const(m_scenarios))
            for (const ScenarioOrganisation& organisation : s.organisations)
                for (const ScenarioContract& contract : organisation.contracts) {
                    seen << contract.accessId << contract.contractId;
                    count += 2;
                    QVERIFY(contract.accessId > u"990000000"_s && contract.contractId > u"990000000"_s);
                }
        QCOMPARE(count, 10);
        QCOMPARE(seen.size(), count);
        QCOMPARE(scenario(u"activated"_s).organisations.first().contracts.first().accessId, u"990000417"_s);
        QCOMPARE(scenario(u"activated"_s).organisations.first().contracts.first().contractId, u"990000862"_s);
    }

    void theNamesOfThePicturesAreKept()
    {
        QCOMPARE(scenario(u"gold-hybrid"_s).name.en, u"Gold, hybrid competency"_s);
        QCOMPARE(scenario(u"activated"_s).name, (Text{u"Benefits activated"_s, u"Vantaggi attivati"_s}));
    }

    void everyTextIsThereInBothLanguages()
    {
        for (const Scenario& s : std::as_const(m_scenarios)) {
            QVERIFY(!s.name.it.isEmpty() && !s.explanation.en.isEmpty() && s.explanation.en != s.explanation.it);
            for (const ScenarioRequest& request : s.requests) {
                QVERIFY(request.title.en != request.title.it && !request.title.it.isEmpty());
                QVERIFY(request.description.en != request.description.it && !request.description.it.isEmpty());
            }
        }
    }

    // Without it a request about DNS would be filed under the product's first category, deployment.
    void everyRequestSaysItsProblem()
    {
        for (const Scenario& s : std::as_const(m_scenarios)) {
            for (const ScenarioRequest& request : s.requests) {
                QVERIFY2(!request.category.isEmpty() && !request.problem.isEmpty(),
                         qPrintable(s.id + u": "_s + request.title.en));
                if (request.title.en.contains(u"DNS"_s))
                    QCOMPARE(request.category + u'/' + request.problem, u"network-and-authentication/dns"_s);
            }
        }
    }

    void everythingIsFictional()
    {
        for (const Scenario& s : std::as_const(m_scenarios))
            for (const ScenarioOrganisation& organisation : s.organisations)
                for (const Account& account : organisation.organisation.accounts)
                    QVERIFY2(account.signIn.endsWith(u".example"), qPrintable(account.signIn));
    }

    void anUnknownOneIsRefused()
    {
        const Outcome<Scenario> none = m_catalogue.scenario(u"../editions/mpn-2021"_s);
        QVERIFY(none.isRefused());
        QCOMPARE(none.refusals().first().reason, Reason::UnknownScenario);
        QCOMPARE(none.refusals().first().subject, u"../editions/mpn-2021"_s);
    }
};

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
