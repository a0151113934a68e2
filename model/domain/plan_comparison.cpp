#include "model/domain/plan_comparison.h"

#include <algorithm>

std::optional<Certainty> certaintyFromCode(const QString& code)
{
    static const QStringList codes{QStringLiteral("sourced"), QStringLiteral("second-hand"), QStringLiteral("not-found"),
                                   QStringLiteral("assumed")};
    const qsizetype index = codes.indexOf(code);
    return index < 0 ? std::nullopt : std::optional(Certainty(index));
}

qsizetype PlanComparison::aspect(const QString& id) const
{
    const auto it = std::find_if(aspects.begin(), aspects.end(), [&](const Aspect& a) { return a.id == id; });
    return it == aspects.end() ? -1 : it - aspects.begin();
}

static bool fits(const PlanNeed& need, const ComparedPlan& plan)
{
    if (need.deployment == Deployment::Cloud && !plan.cloud)
        return false;
    if (need.deployment == Deployment::OnPremises && (!plan.onPremises || (plan.isRecentOnly && !need.isRecent)))
        return false;
    if (need.mostHours > 0 && (plan.firstResponseHours == 0 || plan.firstResponseHours > need.mostHours))
        return false;
    return !need.forCustomers || plan.forCustomers;
}

QList<ComparedPlan> plansThatFit(const PlanNeed& need, const PlanComparison& comparison)
{
    QList<ComparedPlan> plans;
    for (const ComparedPlan& plan : comparison.plans)
        if (fits(need, plan))
            plans.append(plan);
    return plans;
}
