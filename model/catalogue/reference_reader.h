#pragma once

#include "model/domain/plan_comparison.h"
#include "model/domain/published_list.h"
#include "model/domain/text.h"
#include "model/result.h"

// What people look up: resources/reference/. Each is read when its page is opened. `folder`: where resources/ is.

// reference/published-lists.json: the editions of Microsoft's own list, oldest first.
Result<QList<PublishedList>> readPublishedLists(const QString& folder = QStringLiteral(":/resources"));

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
