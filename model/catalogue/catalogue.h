#pragma once

#include "model/catalogue/product_list.h"
#include "model/catalogue/scenario.h"
#include "model/domain/coverage.h"
#include "model/domain/edition.h"
#include "model/result.h"

#include <QList>
#include <QString>

#include <memory>

// All content of resources/: editions, products, problem categories, scenarios. Read once at start, then constant.
// Every error says the file, the place (JSON pointer, or line and column for malformed JSON) and what was expected.
class Catalogue
{
public:
    // `folder`: where resources/ is; the default is the copy compiled into the program.
    static Result<Catalogue> load(const QString& folder = QStringLiteral(":/resources"));

    const QList<Edition>& editions() const { return m_editions; }
    const Edition* edition(const QString& id) const;

    // What the portals list.
    const QList<ProductVersion>& products() const { return m_products.versions(); }
    // Besides, after them, the archive: some hundred older and rarer versions. Read when first asked for, as the
    // scenarios are; the failure says what is wrong with the archive's file.
    Result<QList<ProductVersion>> productsWithArchive() const;
    bool isArchived(const ProductVersion& version) const { return !m_products.version(version.id); }
    // Of both. nullptr: unknown.
    const ProductVersion* product(const QString& id) const;
    // The versions of the same product, oldest first; what coverageOf() wants. The archive adds none that is newer than
    // what the portals list, so that it is read for its own products only.
    const QList<ProductVersion>& versionsOf(const ProductVersion& version) const;
    // The same with the archive's older ones.
    const QList<ProductVersion>& wholeLineOf(const ProductVersion& version) const;
    Coverage coverage(const ProductVersion& version, const QDate& date) const;

    QList<ProblemCategory> categoriesFor(const ProductVersion& version) const;

    // The built-in ones in the order of scenarios.md; the first is "gold-hybrid". Parsed when first asked for: the
    // window opens without them.
    Result<QList<Scenario>> scenarios() const;
    Outcome<Scenario> scenario(const QString& id) const; // refused: unknown-scenario
    // A trainer's own file; failure BadContent names the place.
    Result<Scenario> scenarioFromFile(const QString& path) const;

private:
    struct Archive; // what is read later; shared by copies of the catalogue
    QString problem() const;
    const Archive& archive() const;
    Result<Scenario> builtIn(const QString& id) const;

    QString m_folder;
    QList<Edition> m_editions;
    ProductList m_products;
    QList<ProblemCategory> m_categories;
    std::shared_ptr<Archive> m_archive;
};
