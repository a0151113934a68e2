#pragma once

#include <QString>
#include <QStringList>
#include <QVariantList>

// A workspace file behind the product's back, over one connection of its own that is gone at the end of the scope: a test that
// asks often keeps one, since each new connection reads the file's whole schema again.
class RawFile
{
public:
    explicit RawFile(const QString& path);
    ~RawFile();
    Q_DISABLE_COPY_MOVE(RawFile)

    // The rows of one statement or query, their columns with '|' in between, bytes as hexadecimal digits. An error is reported
    // as a row "error <native code>".
    QStringList ask(const QString& sql, const QVariantList& values = {}) const;

    // Every row of every table, as text, in order: equal before and after = nothing changed. `without` are tables left out.
    QStringList contents(const QStringList& without = {}) const;

private:
    QString m_name;
};
