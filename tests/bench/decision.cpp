#include "model/domain/plans.h"
#include "tests/bench/allocations.h"
#include "tests/bench/grown_catalogue.h"
#include "tests/bench/rows.h"
#include "tests/support/workspaces.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

static const QDate today(2021, 6, 17);

// Ten contracts as Gold members hold them, one in three past its end, some spent: every kind of line occurs.
static QList<Contract> tenContracts()
{
    QList<Contract> contracts;
    for (int i = 0; i < 10; ++i) {
        Contract contract;
        contract.id = i + 1;
        contract.organisation = 1;
        contract.accessId = QString::number(990'000'000 + 2 * i);
        contract.contractId = QString::number(990'000'001 + 2 * i);
        contract.start = today.addDays(-300 - i);
        contract.end = today.addDays(i % 3 == 2 ? -1 : 65);
        Entitlement product{
            u"p%1"_s.arg(i), Benefit::ProductSupport, u"Partner support Gold 20pack"_s, {}, 20, i % 4 == 3 ? 20 : 3, 0};
        Entitlement signature{u"s%1"_s.arg(i), Benefit::Signature, u"Signature 10-pack"_s, {}, 10, 4, 0};
        contract.entitlements = {product, signature};
        contracts.append(contract);
    }
    return contracts;
}

struct Case
{
    QList<Contract> contracts = tenContracts();
    Account account;
    QString product = u"windows-server-2019"_s;

    PlanOffer decide(const ProductVersion& version, const Coverage& coverage) const
    {
        return plansFor(account, version, coverage, Portal::SupportForBusiness, {}, contracts, contracts, today);
    }
};

// Everything from the product's id to the plans: what may grow with the catalogue is in here.
static Allocations allocationsIn(const Case& one, const Catalogue& catalogue)
{
    return allocationsOf([&] {
        const ProductVersion* version = catalogue.product(one.product);
        one.decide(*version, catalogue.coverage(*version, today));
    });
}

static double nanosecondsPerDecision(const Case& one)
{
    const ProductVersion* version = testCatalogue().product(one.product);
    const Coverage coverage = testCatalogue().coverage(*version, today);
    QList<double> rounds;
    qsizetype seen = 0; // used, so that no call can be left out
    for (int round = 0; round < 101; ++round)
        rounds.append(nanoseconds([&] {
                          for (int i = 0; i < 2'000; ++i)
                              seen += one.decide(*version, coverage).available.size();
                      }) /
                      2'000);
    if (seen != qsizetype(101) * 2'000 * 5)
        qFatal("the decision is not the expected one: %lld lines", qlonglong(seen));
    return median(rounds);
}

QList<QJsonObject> decisionRows()
{
    const Case one;
    const double duration = nanosecondsPerDecision(one);
    const Allocations shipped = allocationsIn(one, testCatalogue());
    QTemporaryDir folder;
    const Catalogue grown = grownCatalogue(folder.path(), 20);
    const Allocations ofGrown = allocationsIn(one, grown);
    const QString growth =
        u"with %1 products instead of %2"_s.arg(grown.products().size()).arg(testCatalogue().products().size());
    const QString reference = u"the shipped catalogue"_s;
    return {
        boundedRow(u"a decision: plansFor with 10 contracts"_s, u"ns"_s, duration, 2'000),
        comparedRow(u"its allocations "_s + growth, u"calls"_s, double(ofGrown.count), double(shipped.count), reference, 1),
        comparedRow(u"its allocated bytes "_s + growth, u"bytes"_s, double(ofGrown.bytes), double(shipped.bytes), reference, 1)};
}
