#pragma once

#include <QString>
#include <QStringList>
#include <QVariantList>

// A look at a workspace file that shares no code with the product: what must hold in every file, whatever was done to
// it and wherever it was interrupted. Empty = all of it holds. The file must not be open in this process.
QStringList brokenInvariants(const QString& path);

// Every row of every table, as text, in order: equal before and after = nothing changed. `without` are tables left out.
QStringList contentsOf(const QString& path, const QStringList& without = {});

// One statement or query on the file behind the product's back; the rows' first columns. An error is reported as a row
// "error <native code>".
QStringList runSql(const QString& path, const QString& sql, const QVariantList& values = {});
