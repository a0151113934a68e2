#pragma once

#include "model/catalogue/json_reader.h"
#include "model/domain/product.h"

#include <QHash>

// One file of resources/products/ with products: families, in them products, in them versions.
struct ProductsFile
{
    QList<ProductVersion> versions;
    QHash<QString, QStringList> categoriesOfFamily; // family -> ids of problem categories, in their order
};

// As products.schema.json describes it. Beyond the schema: dates in their order, a portal that fits the deployment.
// Unique ids and known categories are the catalogue's to check: they span files.
Result<ProductsFile> readProducts(const QString& path);

// resources/products/categories.json, as categories.schema.json describes it. Beyond the schema: unique ids.
Result<QList<ProblemCategory>> readCategories(const QString& path);
