#include "model/store/database.h"
#include "model/store/migrations.h"
#include "tests/support/invariants.h"
#include "tests/support/workspaces.h"

#include <QtTest>

class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.vantaggi"));
    }
    void aFreshFileHasTheFingerprintThatTheGateExpects();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void SchemaTest::aFreshFileHasTheFingerprintThatTheGateExpects()
{
    Database database(m_path, Database::Mode::Create, std::chrono::seconds(1));
    migrate(database);
    QCOMPARE(schemaFingerprint(database), expectedFingerprint(currentSchema));
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
