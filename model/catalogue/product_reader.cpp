#include "model/catalogue/product_reader.h"

#include <QSet>

using namespace Qt::StringLiterals;

// "name" is the exact name of the reference tables; "shown" says how each language writes it, where they differ.
static Text readShown(const JsonPlace& place, const QString& name)
{
    return place.has("shown"_L1) ? place.at("shown"_L1).text() : Text{name, name};
}

static void readDates(const JsonPlace& place, ProductVersion& version)
{
    const JsonPlace mainstream = place.at("mainstreamEnd"_L1);
    const JsonPlace extended = place.at("extendedEnd"_L1);
    version.released = place.at("released"_L1).date();
    if (place.has("mainstreamEnd"_L1) && (version.mainstreamEnd = mainstream.date()) < version.released)
        mainstream.report(u"a day after the release"_s);
    if (place.has("extendedEnd"_L1) && (version.extendedEnd = extended.date()) < version.mainstreamEnd)
        extended.report(u"a day after the end of mainstream support"_s);
    if (place.has("extendedEnd"_L1) && !place.has("mainstreamEnd"_L1))
        extended.report(u"no extended support where mainstream support has no end"_s);
    const JsonPlace policy = place.at("policy"_L1);
    const QString word = policy.string();
    version.modernPolicy = word == u"modern";
    if (!version.modernPolicy && word != u"fixed" && word != u"fixed-mainstream-only")
        policy.report(u"fixed, fixed-mainstream-only or modern"_s);
    else if (!version.modernPolicy && !place.has("mainstreamEnd"_L1))
        policy.report(u"mainstreamEnd beside a fixed policy"_s, u"none"_s);
    else if ((word == u"fixed") != place.has("extendedEnd"_L1))
        policy.report(u"extendedEnd with the policy fixed and with no other"_s);
}

static void readPortal(const JsonPlace& place, ProductVersion& version)
{
    if (!place.has("portal"_L1))
        return;
    const JsonPlace portal = place.at("portal"_L1);
    version.portal =
        portal.word(portalFromCode, u"a portal: support-for-business, azure, microsoft-365, power-platform or lcs"_s);
    if ((version.portal == Portal::SupportForBusiness) != (version.deployment == Deployment::OnPremises))
        portal.report(u"support-for-business for on-premises products and for no other"_s);
}

static ProductVersion readVersion(const JsonPlace& place, ProductVersion version)
{
    if (version.deployment == Deployment::OnPremises) {
        place.hasKeys({"id"_L1, "version"_L1, "policy"_L1, "released"_L1},
                      {"shown"_L1, "mainstreamEnd"_L1, "extendedEnd"_L1, "note"_L1});
        version.version = place.at("version"_L1).string();
        version.versionName = readShown(place, version.version);
        readDates(place, version);
    } else {
        place.hasKeys({"id"_L1}, {"note"_L1, "needsNoPlan"_L1});
        version.needsNoPlan = place.has("needsNoPlan"_L1) && place.at("needsNoPlan"_L1).boolean();
    }
    version.id = place.at("id"_L1).id();
    if (place.has("note"_L1))
        version.note = place.at("note"_L1).text(1'000);
    return version;
}

static void readProduct(const JsonPlace& place, ProductVersion common, ProductsFile& result)
{
    place.hasKeys({"name"_L1, "deployment"_L1, "versions"_L1}, {"shown"_L1, "portal"_L1, "advised"_L1});
    common.product = place.at("name"_L1).string();
    common.productName = readShown(place, common.product);
    common.deployment =
        place.at("deployment"_L1).string() == codeOf(Deployment::Cloud) ? Deployment::Cloud : Deployment::OnPremises;
    if (place.at("deployment"_L1).string() != codeOf(common.deployment))
        place.at("deployment"_L1).report(u"on-premises or cloud"_s);
    readPortal(place, common);
    if (common.deployment == Deployment::OnPremises && !common.portal)
        place.report(u"the key \"portal\" for an on-premises product"_s, u"no such key"_s);
    common.isAdvised = place.has("advised"_L1) && place.at("advised"_L1).boolean();
    const int most = common.deployment == Deployment::Cloud ? 1 : 100;
    for (const JsonPlace& version : place.at("versions"_L1).items(1, most))
        result.versions.append(readVersion(version, common));
}

Result<ProductsFile> readProducts(const QString& path)
{
    Result<JsonFile> file = JsonFile::read(path);
    if (!file)
        return file.error();
    const JsonPlace root(*file);
    if (!root.hasKeys({"families"_L1}, {"$schema"_L1, "note"_L1}))
        return file->failure();
    const Text note = root.has("note"_L1) ? root.at("note"_L1).text(1'000) : Text();
    ProductsFile result;
    for (const JsonPlace& family : root.at("families"_L1).items(1, 100)) {
        family.hasKeys({"name"_L1, "categories"_L1, "products"_L1}, {"shown"_L1});
        ProductVersion common;
        common.note = note;
        common.family = family.at("name"_L1).string();
        common.familyName = readShown(family, common.family);
        for (const JsonPlace& category : family.at("categories"_L1).items(1, 20))
            result.categoriesOfFamily[common.family].append(category.id());
        for (const JsonPlace& product : family.at("products"_L1).items(1, 100))
            readProduct(product, common, result);
    }
    if (!file->isGood())
        return file->failure();
    return result;
}

static ProblemCategory readCategory(const JsonPlace& place)
{
    place.hasKeys({"id"_L1, "name"_L1, "problems"_L1});
    ProblemCategory result{place.at("id"_L1).id(), place.at("name"_L1).text(), {}};
    QSet<QString> seen;
    for (const JsonPlace& problem : place.at("problems"_L1).items(1, 50)) {
        problem.hasKeys({"id"_L1, "name"_L1});
        result.problems.append({problem.at("id"_L1).id(), problem.at("name"_L1).text()});
        if (seen.contains(result.problems.last().id))
            problem.at("id"_L1).report(u"an id that no other problem of the category has"_s);
        seen.insert(result.problems.last().id);
    }
    return result;
}

Result<QList<ProblemCategory>> readCategories(const QString& path)
{
    Result<JsonFile> file = JsonFile::read(path);
    if (!file)
        return file.error();
    const JsonPlace root(*file);
    if (!root.hasKeys({"categories"_L1}, {"$schema"_L1}))
        return file->failure();
    QList<ProblemCategory> result;
    QSet<QString> seen;
    for (const JsonPlace& place : root.at("categories"_L1).items(1, 200)) {
        result.append(readCategory(place));
        if (seen.contains(result.last().id))
            place.at("id"_L1).report(u"an id that no other category has"_s);
        seen.insert(result.last().id);
    }
    if (!file->isGood())
        return file->failure();
    return result;
}
