#pragma once

#include <QString>
#include <QStringList>
#include <QVariantList>

// A look at a workspace file that shares no code with the product: what must hold in every file, whatever was done to
// it and wherever it was interrupted. Empty = all of it holds. The file must not be open in this process.
QStringList brokenInvariants(const QString& path);

// RawFile's contents() and ask(), for a single question. Who asks the same file often keeps a RawFile.
QStringList contentsOf(const QString& path, const QStringList& without = {});
QStringList runSql(const QString& path, const QString& sql, const QVariantList& values = {});
