#include "app/languages.h"
#include "model/benefits_model.h"
#include "tests/support/workspaces.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestBenefitsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.install(Language::English); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>(fastFolderTemplate());
        m_path = m_folder->filePath(u"a.vantaggi"_s);
    }

    void staysAModelWhateverThePageIs();
    void saysWhatEachScenarioGrants_data();
    void saysWhatEachScenarioGrants();
    void activationChangesCellsAndKeepsTheSelection();
    void neverHoldsAnId();
    void foldedSourceIsReadAloud();
    void whatIsFoldedStandsInLinesUnderTheRest();

private:
    Languages m_languages;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

static QStringList cellsOf(const BenefitsModel& model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(row, column).data().toString();
    return cells;
}

void TestBenefitsModel::staysAModelWhateverThePageIs()
{
    BenefitsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const char* scenario : {"gold-hybrid", "action-pack", "activated", "solutions-partner"}) {
        const auto workspace = makeWorkspace(m_folder->filePath(QLatin1String(scenario)), QLatin1String(scenario));
        QVERIFY(workspace->signInAs(u"global.admin@aurora.example"_s));
        model.setPage(workspace->benefitsPage(), workspace->edition());
        QCOMPARE(model.rowCount(), workspace->benefitsPage().rows.size());
        QVERIFY(model.hasRowsOf(workspace->benefitsPage()));
        model.setFolds({.source = !model.folds().source});
        model.retranslate();
    }
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestBenefitsModel::saysWhatEachScenarioGrants_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char* scenario, const QStringList& rows) {
        QTest::newRow(scenario) << QString::fromLatin1(scenario) << rows;
    };
    row("gold-hybrid", {u"Microsoft Product Support|Gold Data Platform|20 incidents|Not activated|"_s,
                        u"Signature Cloud Support|Gold Data Platform|10 incidents|Not activated|"_s});
    row("action-pack", {u"Microsoft Product Support|Microsoft Action Pack|10 incidents|Not activated|"_s});
    row("silver-cloud", {u"Microsoft Product Support|Silver Security|15 incidents|Not activated|"_s,
                         u"Signature Cloud Support|Silver Security|Unlimited|Not activated|"_s});
    row("activated", {u"Microsoft Product Support|Gold Data Platform|20 incidents|Activated|1 February 2021"_s,
                      u"Signature Cloud Support|Gold Data Platform|10 incidents|Activated|1 February 2021"_s});
}

void TestBenefitsModel::saysWhatEachScenarioGrants()
{
    QFETCH(QString, scenario);
    QFETCH(QStringList, rows);
    const auto workspace = makeWorkspace(m_path, scenario);
    QVERIFY(workspace->signInAs(u"helpdesk@aurora.example"_s));
    BenefitsModel model;
    model.setPage(workspace->benefitsPage(), workspace->edition());
    QStringList found;
    for (int i = 0; i < model.rowCount(); ++i)
        found << cellsOf(model, i).join(u'|');
    QCOMPARE(found, rows);
}

void TestBenefitsModel::activationChangesCellsAndKeepsTheSelection()
{
    const auto workspace = makeWorkspace(m_path, u"gold-hybrid"_s);
    QVERIFY(workspace->signInAs(u"partner.admin@aurora.example"_s));
    BenefitsModel model;
    model.setPage(workspace->benefitsPage(), workspace->edition());
    const QPersistentModelIndex chosen(model.index(1, BenefitsModel::State));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(workspace->activate(Benefit::ProductSupport));
    model.setPage(workspace->benefitsPage(), workspace->edition());
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QVERIFY(chosen.isValid());
    QCOMPARE(chosen.data().toString(), u"Activated"_s);
    QCOMPARE(chosen.data(BenefitsModel::ActivatedRole).toBool(), true);
}

void TestBenefitsModel::neverHoldsAnId()
{
    const auto workspace = makeWorkspace(m_path, u"activated"_s);
    QVERIFY(workspace->signInAs(u"admin.agent@aurora.example"_s));
    const Contract contract = workspace->organisation()->contracts.constFirst();
    BenefitsModel model;
    model.setPage(workspace->benefitsPage(), workspace->edition());
    QVERIFY(model.rowCount() > 0);
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            for (int role = 0; role < Qt::UserRole + 16; ++role) {
                const QString text = model.index(row, column).data(role).toString().remove(u' ');
                QVERIFY2(!text.contains(contract.accessId) && !text.contains(contract.contractId), qPrintable(text));
            }
}

void TestBenefitsModel::foldedSourceIsReadAloud()
{
    const auto workspace = makeWorkspace(m_path, u"gold-hybrid"_s);
    QVERIFY(workspace->signInAs(u"helpdesk@aurora.example"_s));
    BenefitsModel model;
    model.setPage(workspace->benefitsPage(), workspace->edition());
    const QModelIndex quantity = model.index(0, BenefitsModel::Amount);
    QCOMPARE(quantity.data(Qt::AccessibleTextRole).toString(), u"20 incidents"_s);
    QCOMPARE(quantity.data(BenefitsModel::SecondLineRole).toString(), QString());
    model.setFolds({.source = true});
    QCOMPARE(quantity.data(Qt::AccessibleTextRole).toString(), u"20 incidents, Gold Data Platform"_s);
    QCOMPARE(quantity.data().toString(), u"20 incidents"_s);
    QCOMPARE(model.index(0, BenefitsModel::Name).data(Qt::AccessibleTextRole).toString(),
             u"Microsoft Product Support, Recent on-premises products only"_s);
}

void TestBenefitsModel::whatIsFoldedStandsInLinesUnderTheRest()
{
    const auto workspace = makeWorkspace(m_path, u"solutions-partner"_s);
    QVERIFY(workspace->signInAs(u"global.admin@aurora.example"_s));
    BenefitsModel model;
    model.setPage(workspace->benefitsPage(), workspace->edition());
    const auto linesUnder = [&model](BenefitsModel::Column column) {
        return model.index(0, column).data(BenefitsModel::SecondLineRole).toString();
    };
    QCOMPARE(model.lineCount(), 2);
    model.setFolds({.source = true, .state = true});
    QCOMPARE(linesUnder(BenefitsModel::Amount), u"Solutions Partner (Data & AI)\nActivate by 1 March 2024"_s);
    QCOMPARE(model.lineCount(), 3);
    model.setFolds({.source = true, .state = true, .amount = true});
    QCOMPARE(linesUnder(BenefitsModel::Name),
             u"Recent on-premises products only\n20 incidents\nSolutions Partner (Data & AI)\nActivate by 1 March 2024"_s);
    QCOMPARE(model.lineCount(), 5);
    QVERIFY(!model.index(0, BenefitsModel::Name).data(Qt::AccessibleTextRole).toString().contains(u'\n'));
}

QTEST_GUILESS_MAIN(TestBenefitsModel)
#include "tst_benefits_model.moc"
