#pragma once

#include "model/domain/product.h"

// How sure a fact is: found in Microsoft's own pages, in somebody else's, not found, or assumed by us ([A]).
enum class Certainty { Sourced, SecondHand, NotFound, Assumed };
std::optional<Certainty> certaintyFromCode(const QString& code); // "sourced", "second-hand", "not-found", "assumed"

struct PlanFact
{
    Text text;
    Text shortText; // for a table's cell; the text itself where the file gives none
    Certainty certainty = Certainty::Sourced;
};

// One support plan of the comparison (domain.md 6).
struct ComparedPlan
{
    QString id;
    Text name;
    // For the filters.
    bool isRecentOnly = false; // on-premises products only while they are recent (D5)
    bool onPremises = false, cloud = false, forCustomers = false, isPaid = false;
    int firstResponseHours = 0; // at severity A; 0: not known
    QList<PlanFact> facts;      // as many as PlanComparison::aspects
    Text sources;
};

struct PlanComparison
{
    // What every plan says of itself, in order: scope, who, price, ...
    struct Aspect
    {
        QString id;
        Text name;
    };
    QList<Aspect> aspects;
    QList<ComparedPlan> plans;

    qsizetype aspect(const QString& id) const; // -1: none
};

// What somebody needs of a plan. The default asks for nothing.
struct PlanNeed
{
    std::optional<Deployment> deployment = {};
    bool isRecent = true; // false: an on-premises version that D5 calls not recent
    int mostHours = 0;    // first response at severity A within so many hours; 0: does not matter
    bool forCustomers = false;
};

// In the order of the comparison. A plan whose first response is not known does not fit where hours are asked for.
QList<ComparedPlan> plansThatFit(const PlanNeed& need, const PlanComparison& comparison);
