#include "model/domain/plan_comparison.h"
#include "tests/model/domain/sample.h"

#include <QTest>

class PlanComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void plansFitWhatIsNeeded_data();
    void plansFitWhatIsNeeded();
};

static ComparedPlan planNamed(const char* id, bool onPremises, bool cloud, bool forCustomers, int hours,
                              bool isRecentOnly = false)
{
    ComparedPlan plan;
    plan.id = QString::fromLatin1(id);
    plan.onPremises = onPremises;
    plan.cloud = cloud;
    plan.forCustomers = forCustomers;
    plan.firstResponseHours = hours;
    plan.isRecentOnly = isRecentOnly;
    return plan;
}

void PlanComparisonTest::plansFitWhatIsNeeded_data()
{
    QTest::addColumn<PlanNeed>("need");
    QTest::addColumn<QString>("plans");
    const auto row = [](const char* name, const PlanNeed& need, const QString& plans) { QTest::newRow(name) << need << plans; };
    row("nothing is asked for", {}, u"membership cloud premier"_s);
    row("cloud", {.deployment = Deployment::Cloud}, u"cloud premier"_s);
    row("on-premises, recent", {.deployment = Deployment::OnPremises}, u"membership premier"_s);
    row("on-premises, not recent", {.deployment = Deployment::OnPremises, .isRecent = false}, u"premier"_s);
    row("an answer within two hours: not known does not fit", {.mostHours = 2}, u"membership premier"_s);
    row("an answer within an hour", {.mostHours = 1}, u"premier"_s);
    row("for customers", {.forCustomers = true}, u"premier"_s);
    row("cloud, within an hour, for customers", {.deployment = Deployment::Cloud, .mostHours = 1, .forCustomers = true},
        u"premier"_s);
}

void PlanComparisonTest::plansFitWhatIsNeeded()
{
    QFETCH(PlanNeed, need);
    PlanComparison comparison;
    comparison.plans = {planNamed("membership", true, false, false, 2, true), planNamed("cloud", false, true, false, 0),
                        planNamed("premier", true, true, true, 1)};
    QStringList ids;
    for (const ComparedPlan& plan : plansThatFit(need, comparison))
        ids.append(plan.id);
    QTEST(ids.join(u' '), "plans");
}

QTEST_APPLESS_MAIN(PlanComparisonTest)
#include "tst_plan_comparison.moc"
