#pragma once

#include "model/domain/product.h"

#include <QHash>

struct ProductsFile;

// Product versions with their indexes: by id, and those of the same product together.
class ProductList
{
public:
    // "" or what does not fit: an id a second time.
    QString add(const ProductsFile& file);
    const QList<ProductVersion>& versions() const { return m_versions; }
    const ProductVersion* version(const QString& id) const;
    // Of the same product, oldest first.
    const QList<ProductVersion>& sameProduct(const ProductVersion& version) const;
    QStringList categoriesOf(const QString& family) const { return m_categoriesOfFamily.value(family); }
    const QHash<QString, QStringList>& categories() const { return m_categoriesOfFamily; }

private:
    QList<ProductVersion> m_versions;
    QHash<QString, qsizetype> m_index;
    QHash<QString, QList<ProductVersion>> m_byProduct; // by product name
    QHash<QString, QStringList> m_categoriesOfFamily;
};
