#include "tests/support/file_test.h"

#include <QRegularExpression>
#include <QtTest>

void FileTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>(m_template);
    m_path = m_folder->filePath(QStringLiteral("a.vantaggi"));
}
