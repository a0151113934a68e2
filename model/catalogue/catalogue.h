#pragma once

#include "model/catalogue/scenario.h"
#include "model/domain/coverage.h"
#include "model/domain/edition.h"
#include "model/domain/product.h"
#include "model/result.h"

#include <QHash>
#include <QList>
#include <QString>

// All content of resources/: editions, products, problem categories, scenarios. Read once at start, then constant.
// Every error says the file, the place (JSON pointer, or line and column for malformed JSON) and what was expected.
class Catalogue
{
public:
    // `folder`: where resources/ is; the default is the copy compiled into the program.
    static Result<Catalogue> load(const QString& folder = QStringLiteral(":/resources"));

    const QList<Edition>& editions() const { return m_editions; }
    const Edition* edition(const QString& id) const;

    const QList<ProductVersion>& products() const { return m_products; }
    const ProductVersion* product(const QString& id) const;
    // The versions of the same product, oldest first; what coverageOf() wants.
    const QList<ProductVersion>& versionsOf(const ProductVersion& version) const;
    Coverage coverage(const ProductVersion& version, const QDate& date) const;

    QList<ProblemCategory> categoriesFor(const ProductVersion& version) const;

    // The built-in ones in the order of scenarios.md; the first is "gold-hybrid". Parsed when first asked for: the
    // window opens without them.
    Result<QList<Scenario>> scenarios() const;
    Outcome<Scenario> scenario(const QString& id) const; // refused: unknown-scenario
    // A trainer's own file; failure BadContent names the place.
    Result<Scenario> scenarioFromFile(const QString& path) const;

private:
    QString arrange();
    Result<Scenario> builtIn(const QString& id) const;

    QString m_folder;
    QList<Edition> m_editions;
    QList<ProductVersion> m_products;
    QHash<QString, qsizetype> m_productIndex;
    QHash<QString, QList<ProductVersion>> m_versions; // by product name
    QList<ProblemCategory> m_categories;
    QHash<QString, QStringList> m_categoriesOfFamily;
};
