#include "copy_test.h"

void CopyTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>(fastFolderTemplate());
    m_path = at("a.vantaggi");
    makeWorkspace(m_path, QStringLiteral("activated"));
    m_contents = contentsOf(m_path);
}

QStringList CopyTest::files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
