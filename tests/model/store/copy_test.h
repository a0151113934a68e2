#pragma once

#include "tests/support/files.h"
#include "tests/support/invariants.h"
#include "tests/support/workspaces.h"

#include <QtTest>

// What the tests of copies begin with: a workspace with requests in a folder of its own for each case, and what it holds.
class CopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

protected:
    QString at(const char* name) const { return m_folder->filePath(QLatin1StringView(name)); }
    QStringList files() const; // in the folder, hidden ones too

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QStringList m_contents;
};
