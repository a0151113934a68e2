#pragma once

#include "model/domain/published_list.h"
#include "model/domain/text.h"
#include "model/result.h"

// What people look up: resources/reference/. Each is read when its page is opened. `folder`: where resources/ is.

// reference/published-lists.json: the editions of Microsoft's own list, oldest first.
Result<QList<PublishedList>> readPublishedLists(const QString& folder = QStringLiteral(":/resources"));

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
    bool onPremises = false, cloud = false, forCustomers = false, isPaid = false;
    int firstResponseHours = 0; // at severity A; 0: not known
    QList<PlanFact> facts; // as many as PlanComparison::aspects
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
// reference/support-plans.json.
Result<PlanComparison> readPlanComparison(const QString& folder = QStringLiteral(":/resources"));

// One term of the glossary, with what it was or is called at other times.
struct GlossaryTerm
{
    QString id;
    Text term, meaning;
    Text otherNames; // older and newer names; may be empty
};
Result<QList<GlossaryTerm>> readGlossary(const QString& folder = QStringLiteral(":/resources"));

// One [A] of the rules: what no source says and how the program decides it.
struct Assumption
{
    QString id; // "nine-digits"; stands in the comments of the code as "[A nine-digits]"
    Text topic, text;
};
Result<QList<Assumption>> readAssumptions(const QString& folder = QStringLiteral(":/resources"));
