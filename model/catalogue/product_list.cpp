#include "model/catalogue/product_list.h"

#include "model/catalogue/product_reader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

QString ProductList::add(const ProductsFile& file)
{
    QSet<QString> touched;
    for (const ProductVersion& version : file.versions) {
        if (m_index.contains(version.id))
            return u"products: expected each id once, found \"%1\" a second time"_s.arg(version.id);
        m_index.insert(version.id, m_versions.size());
        m_versions.append(version);
        m_byProduct[version.product].append(version);
        touched.insert(version.product);
    }
    for (const QString& product : std::as_const(touched)) {
        QList<ProductVersion>& versions = m_byProduct[product];
        std::stable_sort(versions.begin(), versions.end(),
                         [](const ProductVersion& a, const ProductVersion& b) { return a.released < b.released; });
    }
    for (auto it = file.categoriesOfFamily.begin(); it != file.categoriesOfFamily.end(); ++it)
        if (!m_categoriesOfFamily.contains(it.key()))
            m_categoriesOfFamily.insert(it.key(), it.value());
    return {};
}

const ProductVersion* ProductList::version(const QString& id) const
{
    const auto it = m_index.find(id);
    return it == m_index.end() ? nullptr : &m_versions.at(*it);
}

const QList<ProductVersion>& ProductList::sameProduct(const ProductVersion& version) const
{
    static const QList<ProductVersion> none;
    const auto it = m_byProduct.find(version.product);
    return it == m_byProduct.end() ? none : *it;
}
