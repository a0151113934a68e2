#include "model/catalogue/edition_reader.h"

#include <QSet>

using namespace Qt::StringLiterals;

static constexpr int mostIncidents = 1'000; // more in one contract is a slip of the pen

static std::optional<ActivationStyle> activationStyleFromCode(const QString& code)
{
    if (code == u"whole-membership")
        return ActivationStyle::WholeMembership;
    if (code == u"each-benefit")
        return ActivationStyle::EachBenefit;
    return std::nullopt;
}

static Benefit readBenefit(const JsonPlace& place)
{
    return place.word(benefitFromCode, u"a benefit: product-support, signature-cloud-support or tpd"_s);
}

// What is not marked is as well founded as the edition as a whole.
static Evidence readEvidence(const JsonPlace& place, bool isSecondHand)
{
    if (!place.has("evidence"_L1))
        return isSecondHand ? Evidence::SecondHand : Evidence::Published;
    return place.at("evidence"_L1).word(evidenceFromCode, u"published, second-hand or assumed"_s);
}

static Competency readCompetency(const JsonPlace& place)
{
    place.hasKeys({"id"_L1, "kind"_L1, "name"_L1, "cloud"_L1}, {"area"_L1});
    Competency result;
    result.id = place.at("id"_L1).id();
    result.name = place.at("name"_L1).text();
    result.cloud = place.at("cloud"_L1).boolean();
    result.kind = place.at("kind"_L1).id();
    if (place.has("area"_L1))
        result.area = place.at("area"_L1).text();
    return result;
}

static Quantity readQuantity(const JsonPlace& place)
{
    if (!place.isString())
        return place.integer(1, mostIncidents);
    if (place.string() != u"unlimited")
        place.report(u"a whole number or \"unlimited\""_s);
    return std::nullopt;
}

static Grant readGrant(const JsonPlace& place)
{
    place.hasKeys({"benefit"_L1, "quantity"_L1}, {"plan"_L1, "competency"_L1, "freePresales"_L1});
    Grant result{
        .benefit = readBenefit(place.at("benefit"_L1)), .quantity = readQuantity(place.at("quantity"_L1)), .planName = {}};
    if (place.has("competency"_L1)) {
        const JsonPlace which = place.at("competency"_L1);
        const QString word = which.string();
        result.cloudCompetencyOnly = word == u"cloud";
        result.otherCompetencyOnly = word == u"other";
        if (!result.cloudCompetencyOnly && !result.otherCompetencyOnly)
            which.report(u"cloud or other"_s);
    }
    if (result.benefit != Benefit::AdvisoryHours || place.has("plan"_L1))
        result.planName = place.at("plan"_L1).string();
    result.isPresalesFree = place.has("freePresales"_L1) && place.at("freePresales"_L1).boolean();
    return result;
}

static OfferType readOfferType(const JsonPlace& place, bool isSecondHand)
{
    place.hasKeys({"kind"_L1, "level"_L1, "rank"_L1, "name"_L1, "grants"_L1}, {"evidence"_L1});
    OfferType result;
    result.kind = place.at("kind"_L1).id();
    const JsonPlace level = place.at("level"_L1);
    if (level.isEmptyString())
        result.level = u""_s;
    else
        result.level = level.id();
    result.rank = place.at("rank"_L1).integer(1, 100);
    result.name = place.at("name"_L1).text();
    if (result.name.en.contains(u"%1") != result.name.it.contains(u"%1"))
        place.at("name"_L1).report(u"%1 in both languages or in neither"_s, u"it in one"_s);
    for (const JsonPlace& grant : place.at("grants"_L1).items(1, 20))
        result.grants.append(readGrant(grant));
    result.evidence = readEvidence(place, isSecondHand);
    return result;
}

static BenefitText readBenefitText(const JsonPlace& place, bool isSecondHand)
{
    place.hasKeys({"benefit"_L1, "name"_L1, "scope"_L1}, {"evidence"_L1});
    return {readBenefit(place.at("benefit"_L1)), place.at("name"_L1).text(), place.at("scope"_L1).text(),
            readEvidence(place, isSecondHand)};
}

static ListedBenefit readListed(const JsonPlace& place, bool isSecondHand)
{
    place.hasKeys({"name"_L1, "source"_L1, "quantity"_L1, "unit"_L1}, {"evidence"_L1});
    return {place.at("name"_L1).text(), place.at("source"_L1).text(), readQuantity(place.at("quantity"_L1)),
            place.at("unit"_L1).word(listedUnitFromCode, u"incidents, hours or consultations"_s),
            readEvidence(place, isSecondHand)};
}

static EditionNote readNote(const JsonPlace& place, bool isSecondHand)
{
    place.hasKeys({"text"_L1}, {"evidence"_L1});
    return {place.at("text"_L1).text(), readEvidence(place, isSecondHand)};
}

static std::optional<int> readMonths(const JsonPlace& root, QLatin1StringView key)
{
    return root.has(key) ? std::optional<int>(root.at(key).integer(1, 120)) : std::nullopt;
}

// The keys of an edition one by one, as edition.schema.json lists them.
static void readRules(Edition& edition, const JsonPlace& root)
{
    edition.id = root.at("id"_L1).id();
    edition.name = root.at("name"_L1).text();
    edition.programme = root.at("programme"_L1).text();
    edition.secondHand = root.at("secondHand"_L1).boolean();
    edition.benefitsPage = root.at("benefitsPage"_L1).text();
    edition.advisoryPage = root.at("advisoryPage"_L1).text();
    edition.activation = root.at("activation"_L1).word(activationStyleFromCode, u"whole-membership or each-benefit"_s);
    edition.graceDays = root.at("graceDays"_L1).integer(0, 366);
    edition.activateWithinMonths = readMonths(root, "activateWithinMonths"_L1);
    edition.contractMonths = readMonths(root, "contractMonths"_L1);
    edition.showsBalance = root.has("showsBalance"_L1) && root.at("showsBalance"_L1).boolean();
    edition.drillProduct = root.at("drillProduct"_L1).id();
}

static void checkUnique(const Edition& edition, const JsonPlace& root)
{
    QSet<QString> seen;
    const auto once = [&](const QString& what, const JsonPlace& place) {
        if (seen.contains(what))
            place.report(u"each of them once"_s, u"it a second time"_s);
        seen.insert(what);
    };
    const QList<JsonPlace> competencies = root.at("competencies"_L1).items();
    for (qsizetype i = 0; i < edition.competencies.size(); ++i)
        once(u"competency "_s + edition.competencies.at(i).id, competencies.at(i).at("id"_L1));
    const QList<JsonPlace> types = root.at("offerTypes"_L1).items();
    for (qsizetype i = 0; i < edition.offerTypes.size(); ++i) {
        const OfferType& type = edition.offerTypes.at(i);
        once(u"type %1 %2"_s.arg(type.kind, type.level), types.at(i));
        once(u"rank %1"_s.arg(type.rank), types.at(i).at("rank"_L1));
    }
    const QList<JsonPlace> benefits = root.at("benefits"_L1).items();
    for (qsizetype i = 0; i < edition.benefits.size(); ++i)
        once(u"benefit "_s + codeOf(edition.benefits.at(i).benefit), benefits.at(i));
}

bool needsCompetency(const OfferType& type) { return type.name.en.contains(u"%1"); }

Result<Edition> readEdition(const QString& path)
{
    Result<JsonFile> file = JsonFile::read(path);
    if (!file)
        return file.error();
    const JsonPlace root(*file);
    if (!root.hasKeys({"id"_L1, "name"_L1, "programme"_L1, "secondHand"_L1, "benefitsPage"_L1, "advisoryPage"_L1, "activation"_L1,
                       "graceDays"_L1, "drillProduct"_L1, "competencies"_L1, "offerTypes"_L1, "benefits"_L1},
                      {"$schema"_L1, "activateWithinMonths"_L1, "contractMonths"_L1, "showsBalance"_L1, "listed"_L1, "notes"_L1}))
        return file->failure();

    Edition edition;
    readRules(edition, root);
    for (const JsonPlace& place : root.at("competencies"_L1).items(0, 200))
        edition.competencies.append(readCompetency(place));
    for (const JsonPlace& place : root.at("offerTypes"_L1).items(1, 100))
        edition.offerTypes.append(readOfferType(place, edition.secondHand));
    for (const JsonPlace& place : root.at("benefits"_L1).items(3, 3))
        edition.benefits.append(readBenefitText(place, edition.secondHand));
    if (root.has("listed"_L1))
        for (const JsonPlace& place : root.at("listed"_L1).items(0, 50))
            edition.listed.append(readListed(place, edition.secondHand));
    if (root.has("notes"_L1))
        for (const JsonPlace& place : root.at("notes"_L1).items(0, 50))
            edition.notes.append(readNote(place, edition.secondHand));
    checkUnique(edition, root);
    if (!file->isGood())
        return file->failure();
    return edition;
}
