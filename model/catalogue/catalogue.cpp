#include "model/catalogue/catalogue.h"

#include "model/catalogue/edition_reader.h"
#include "model/catalogue/product_reader.h"
#include "model/catalogue/scenario_reader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

// Which files make up the content, in the order in which people meet them: resources/contents.json.
struct Contents
{
    QStringList editions, products, scenarios;
};

static QStringList idsIn(const JsonPlace& place)
{
    QStringList result;
    for (const JsonPlace& item : place.items(1, 200)) {
        const QString id = item.id();
        if (result.contains(id))
            item.report(u"each file once"_s);
        result.append(id);
    }
    return result;
}

static Result<Contents> readContents(const QString& folder)
{
    Result<JsonFile> file = JsonFile::read(folder + u"/contents.json"_s);
    if (!file)
        return file.error();
    const JsonPlace root(*file);
    root.hasKeys({"editions"_L1, "products"_L1, "scenarios"_L1});
    const Contents result{idsIn(root.at("editions"_L1)), idsIn(root.at("products"_L1)), idsIn(root.at("scenarios"_L1))};
    if (!file->isGood())
        return file->failure();
    return result;
}

static QString pathOf(const QString& folder, QLatin1StringView kind, const QString& id)
{
    return u"%1/%2/%3.json"_s.arg(folder, kind, id);
}

// Content that spans files has no single place: the message names the folder.
static Failure inconsistent(const QString& folder, const QString& what)
{
    return {Failure::Kind::BadContent, folder, what};
}

Result<Catalogue> Catalogue::load(const QString& folder)
{
    Catalogue result;
    result.m_folder = folder;
    const Result<Contents> contents = readContents(folder);
    if (!contents)
        return contents.error();
    Result<QList<ProblemCategory>> categories = readCategories(pathOf(folder, "products"_L1, u"categories"_s));
    if (!categories)
        return categories.error();
    result.m_categories = *categories;
    for (const QString& id : contents->products) {
        const Result<ProductsFile> products = readProducts(pathOf(folder, "products"_L1, id));
        if (!products)
            return products.error();
        result.m_products += products->versions;
        result.m_categoriesOfFamily.insert(products->categoriesOfFamily);
    }
    for (const QString& id : contents->editions) {
        const Result<Edition> edition = readEdition(pathOf(folder, "editions"_L1, id));
        if (!edition)
            return edition.error();
        if (edition->id != id)
            return inconsistent(folder, u"editions/%1.json: /id: expected the file's name"_s.arg(id));
        result.m_editions.append(*edition);
    }
    const QString problem = result.arrange();
    if (!problem.isEmpty())
        return inconsistent(folder, problem);
    return result;
}

// Builds the indexes; what does not fit together across files comes back as a sentence.
QString Catalogue::arrange()
{
    for (qsizetype i = 0; i < m_products.size(); ++i) {
        const ProductVersion& version = m_products.at(i);
        if (m_productIndex.contains(version.id))
            return u"products: expected each id once, found \"%1\" a second time"_s.arg(version.id);
        m_productIndex.insert(version.id, i);
        m_versions[version.product].append(version);
    }
    for (QList<ProductVersion>& versions : m_versions)
        std::stable_sort(versions.begin(), versions.end(),
                         [](const ProductVersion& a, const ProductVersion& b) { return a.released < b.released; });
    for (const QStringList& ids : std::as_const(m_categoriesOfFamily))
        for (const QString& id : ids)
            if (std::none_of(m_categories.begin(), m_categories.end(), [&](const auto& c) { return c.id == id; }))
                return u"products: expected the id of a category of categories.json, found \"%1\""_s.arg(id);
    for (const Edition& known : std::as_const(m_editions))
        if (!m_productIndex.contains(known.drillProduct))
            return u"editions/%1.json: /drillProduct: expected the id of a product"_s.arg(known.id);
    return {};
}

const Edition* Catalogue::edition(const QString& id) const
{
    const auto it = std::find_if(m_editions.begin(), m_editions.end(), [&](const Edition& e) { return e.id == id; });
    return it == m_editions.end() ? nullptr : &*it;
}

const ProductVersion* Catalogue::product(const QString& id) const
{
    const auto it = m_productIndex.find(id);
    return it == m_productIndex.end() ? nullptr : &m_products.at(*it);
}

const QList<ProductVersion>& Catalogue::versionsOf(const ProductVersion& version) const
{
    static const QList<ProductVersion> none;
    const auto it = m_versions.find(version.product);
    return it == m_versions.end() ? none : *it;
}

Coverage Catalogue::coverage(const ProductVersion& version, const QDate& date) const
{
    return coverageOf(version, versionsOf(version), date);
}

QList<ProblemCategory> Catalogue::categoriesFor(const ProductVersion& version) const
{
    QList<ProblemCategory> result;
    for (const QString& id : m_categoriesOfFamily.value(version.family))
        for (const ProblemCategory& category : m_categories)
            if (category.id == id)
                result.append(category);
    return result;
}

// One of the built-in ones, which is named as its file.
Result<Scenario> Catalogue::builtIn(const QString& id) const
{
    Result<Scenario> result = readScenario(pathOf(m_folder, "scenarios"_L1, id), *this);
    if (result && result->id != id)
        return inconsistent(m_folder, u"scenarios/%1.json: /id: expected the file's name"_s.arg(id));
    return result;
}

Result<QList<Scenario>> Catalogue::scenarios() const
{
    const Result<Contents> contents = readContents(m_folder);
    if (!contents)
        return contents.error();
    QList<Scenario> result;
    for (const QString& id : contents->scenarios) {
        Result<Scenario> one = builtIn(id);
        if (!one)
            return one.error();
        result.append(std::move(*one));
    }
    return result;
}

Outcome<Scenario> Catalogue::scenario(const QString& id) const
{
    const Result<Contents> contents = readContents(m_folder);
    if (!contents)
        return contents.error();
    if (!contents->scenarios.contains(id))
        return Refusal{.reason = Reason::UnknownScenario, .subject = id};
    const Result<Scenario> result = builtIn(id);
    if (!result)
        return result.error();
    return *result;
}

Result<Scenario> Catalogue::scenarioFromFile(const QString& path) const
{
    return readScenario(path, *this);
}
