#include "model/catalogue/catalogue.h"

#include "model/catalogue/edition_reader.h"
#include "model/catalogue/product_reader.h"
#include "model/catalogue/scenario_reader.h"

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

// Which files make up the content, in the order in which people meet them: resources/contents.json.
struct Contents
{
    QStringList editions, products, archive, scenarios;
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
    root.hasKeys({"editions"_L1, "products"_L1, "scenarios"_L1}, {"archive"_L1});
    const Contents result{idsIn(root.at("editions"_L1)), idsIn(root.at("products"_L1)),
                          root.has("archive"_L1) ? idsIn(root.at("archive"_L1)) : QStringList(), idsIn(root.at("scenarios"_L1))};
    if (!file->isGood())
        return file->failure();
    return result;
}

static QString pathOf(const QString& folder, QLatin1StringView kind, const QString& id)
{
    return u"%1/%2/%3.json"_s.arg(folder, kind, id);
}

// Content that spans files has no single place: the message names the folder.
static Failure inconsistent(const QString& folder, const QString& what) { return {Failure::Kind::BadContent, folder, what}; }

// The list of everything, made once, by whichever thread asks first.
struct Catalogue::Archive
{
    std::once_flag once;
    QStringList files;
    std::optional<Failure> failure; // then `whole` is what the portals list
    ProductList whole;
};

static Result<Done> addFiles(ProductList& list, const QString& folder, const QStringList& ids)
{
    for (const QString& id : ids) {
        const Result<ProductsFile> products = readProducts(pathOf(folder, "products"_L1, id));
        if (!products)
            return products.error();
        const QString problem = list.add(*products);
        if (!problem.isEmpty())
            return inconsistent(folder, problem);
    }
    return Done();
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
    if (const Result<Done> added = addFiles(result.m_products, folder, contents->products); !added)
        return added.error();
    for (const QString& id : contents->editions) {
        const Result<Edition> edition = readEdition(pathOf(folder, "editions"_L1, id));
        if (!edition)
            return edition.error();
        if (edition->id != id)
            return inconsistent(folder, u"editions/%1.json: /id: expected the file's name"_s.arg(id));
        result.m_editions.append(*edition);
    }
    result.m_archive = std::make_shared<Archive>();
    result.m_archive->files = contents->archive;
    const QString problem = result.problem();
    if (!problem.isEmpty())
        return inconsistent(folder, problem);
    return result;
}

// What does not fit together across files, as a sentence.
QString Catalogue::problem() const
{
    for (const QStringList& ids : m_products.categories())
        for (const QString& id : ids)
            if (std::none_of(m_categories.begin(), m_categories.end(), [&](const auto& c) { return c.id == id; }))
                return u"products: expected the id of a category of categories.json, found \"%1\""_s.arg(id);
    for (const Edition& known : m_editions)
        if (!m_products.version(known.drillProduct))
            return u"editions/%1.json: /drillProduct: expected the id of a product"_s.arg(known.id);
    return {};
}

const Catalogue::Archive& Catalogue::archive() const
{
    std::call_once(m_archive->once, [this] {
        m_archive->whole = m_products;
        if (const Result<Done> added = addFiles(m_archive->whole, m_folder, m_archive->files); !added) {
            m_archive->failure = added.error();
            m_archive->whole = m_products;
        }
    });
    return *m_archive;
}

Result<QList<ProductVersion>> Catalogue::productsWithArchive() const
{
    if (archive().failure)
        return *archive().failure;
    return archive().whole.versions();
}

const Edition* Catalogue::edition(const QString& id) const
{
    const auto it = std::find_if(m_editions.begin(), m_editions.end(), [&](const Edition& e) { return e.id == id; });
    return it == m_editions.end() ? nullptr : &*it;
}

const ProductVersion* Catalogue::product(const QString& id) const
{
    if (id.isEmpty())
        return nullptr;
    const ProductVersion* listed = m_products.version(id);
    return listed ? listed : archive().whole.version(id);
}

const QList<ProductVersion>& Catalogue::versionsOf(const ProductVersion& version) const
{
    return isArchived(version) ? wholeLineOf(version) : m_products.sameProduct(version);
}

const QList<ProductVersion>& Catalogue::wholeLineOf(const ProductVersion& version) const
{
    return archive().whole.sameProduct(version);
}

Coverage Catalogue::coverage(const ProductVersion& version, const QDate& date) const
{
    return coverageOf(version, versionsOf(version), date);
}

QList<ProblemCategory> Catalogue::categoriesFor(const ProductVersion& version) const
{
    QList<ProblemCategory> result;
    const ProductList& list = isArchived(version) ? archive().whole : m_products;
    const QStringList ids = list.categoriesOf(version.family);
    for (const QString& id : ids)
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

Result<Scenario> Catalogue::scenarioFromFile(const QString& path) const { return readScenario(path, *this); }
