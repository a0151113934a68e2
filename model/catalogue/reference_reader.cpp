#include "model/catalogue/reference_reader.h"

#include "model/catalogue/json_reader.h"

#include <QSet>

using namespace Qt::StringLiterals;

static constexpr int maxText = 2'000;

static Result<JsonFile> readFile(const QString& folder, const char* name)
{
    return JsonFile::read(u"%1/reference/%2.json"_s.arg(folder, QLatin1StringView(name)));
}

// An id that no other item of the list has.
static QString uniqueId(const JsonPlace& place, QSet<QString>& seen)
{
    const JsonPlace at = place.at("id"_L1);
    const QString id = at.id();
    if (seen.contains(id))
        at.report(u"an id that no other entry has"_s);
    seen.insert(id);
    return id;
}

static PublishedList readList(const JsonPlace& place)
{
    place.hasKeys({"name"_L1, "from"_L1, "until"_L1, "products"_L1});
    PublishedList list{place.at("name"_L1).text(), place.at("from"_L1).date(), place.at("until"_L1).date(), {}};
    for (const JsonPlace& product : place.at("products"_L1).items(1, 100)) {
        product.hasKeys({"product"_L1, "named"_L1});
        QList<PublishedList::Named>& named = list.products[product.at("product"_L1).string()];
        for (const JsonPlace& version : product.at("named"_L1).items(1, 10)) {
            version.hasKeys({"version"_L1}, {"until"_L1});
            named.append({version.at("version"_L1).string(), version.has("until"_L1) ? version.at("until"_L1).date() : QDate()});
        }
    }
    return list;
}

Result<QList<PublishedList>> readPublishedLists(const QString& folder)
{
    Result<JsonFile> file = readFile(folder, "published-lists");
    if (!file)
        return file.error();
    const JsonPlace root(*file);
    root.hasKeys({"lists"_L1});
    QList<PublishedList> lists;
    for (const JsonPlace& place : root.at("lists"_L1).items(1, 20)) {
        lists.append(readList(place));
        if (lists.size() > 1 && lists.last().from <= lists.at(lists.size() - 2).until)
            place.at("from"_L1).report(u"a day after the last day of the list before"_s);
    }
    if (!file->isGood())
        return file->failure();
    return lists;
}

static PlanFact readFact(const JsonPlace& place)
{
    place.hasKeys({"text"_L1}, {"short"_L1, "certainty"_L1});
    PlanFact fact;
    fact.text = place.at("text"_L1).text(maxText);
    fact.shortText = place.has("short"_L1) ? place.at("short"_L1).text(60) : fact.text;
    if (place.has("certainty"_L1))
        fact.certainty =
            place.at("certainty"_L1).word(certaintyFromCode, u"a certainty: sourced, second-hand, not-found or assumed"_s);
    return fact;
}

static ComparedPlan readPlan(const JsonPlace& place, const QList<PlanComparison::Aspect>& aspects, QSet<QString>& seen)
{
    place.hasKeys({"id"_L1, "name"_L1, "onPremises"_L1, "cloud"_L1, "forCustomers"_L1, "isPaid"_L1, "firstResponseHours"_L1,
                   "facts"_L1, "sources"_L1},
                  {"isRecentOnly"_L1});
    ComparedPlan plan;
    plan.id = uniqueId(place, seen);
    plan.name = place.at("name"_L1).text();
    plan.isRecentOnly = place.has("isRecentOnly"_L1) && place.at("isRecentOnly"_L1).boolean();
    plan.onPremises = place.at("onPremises"_L1).boolean();
    plan.cloud = place.at("cloud"_L1).boolean();
    plan.forCustomers = place.at("forCustomers"_L1).boolean();
    plan.isPaid = place.at("isPaid"_L1).boolean();
    plan.firstResponseHours = place.at("firstResponseHours"_L1).integer(0, 100);
    const JsonPlace facts = place.at("facts"_L1);
    for (const PlanComparison::Aspect& aspect : aspects)
        plan.facts.append(readFact(facts.at(aspect.id)));
    if (facts.keys().size() != aspects.size())
        facts.report(u"one fact for each aspect, and no other"_s);
    plan.sources = place.at("sources"_L1).text(maxText);
    return plan;
}

Result<PlanComparison> readPlanComparison(const QString& folder)
{
    Result<JsonFile> file = readFile(folder, "support-plans");
    if (!file)
        return file.error();
    const JsonPlace root(*file);
    root.hasKeys({"aspects"_L1, "plans"_L1});
    PlanComparison result;
    QSet<QString> seen;
    for (const JsonPlace& place : root.at("aspects"_L1).items(1, 20)) {
        place.hasKeys({"id"_L1, "name"_L1});
        result.aspects.append({uniqueId(place, seen), place.at("name"_L1).text()});
    }
    for (const JsonPlace& place : root.at("plans"_L1).items(1, 20))
        result.plans.append(readPlan(place, result.aspects, seen));
    if (!file->isGood())
        return file->failure();
    return result;
}

Result<QList<GlossaryTerm>> readGlossary(const QString& folder)
{
    Result<JsonFile> file = readFile(folder, "glossary");
    if (!file)
        return file.error();
    const JsonPlace root(*file);
    root.hasKeys({"terms"_L1});
    QList<GlossaryTerm> terms;
    QSet<QString> seen;
    for (const JsonPlace& place : root.at("terms"_L1).items(1, 200)) {
        place.hasKeys({"id"_L1, "term"_L1, "meaning"_L1}, {"otherNames"_L1});
        terms.append({uniqueId(place, seen), place.at("term"_L1).text(), place.at("meaning"_L1).text(maxText),
                      place.has("otherNames"_L1) ? place.at("otherNames"_L1).text(maxText) : Text()});
    }
    if (!file->isGood())
        return file->failure();
    return terms;
}

Result<QList<Assumption>> readAssumptions(const QString& folder)
{
    Result<JsonFile> file = readFile(folder, "assumptions");
    if (!file)
        return file.error();
    const JsonPlace root(*file);
    root.hasKeys({"assumptions"_L1});
    QList<Assumption> assumptions;
    QSet<QString> seen;
    for (const JsonPlace& place : root.at("assumptions"_L1).items(1, 200)) {
        place.hasKeys({"id"_L1, "topic"_L1, "text"_L1});
        assumptions.append({uniqueId(place, seen), place.at("topic"_L1).text(), place.at("text"_L1).text(maxText)});
    }
    if (!file->isGood())
        return file->failure();
    return assumptions;
}
