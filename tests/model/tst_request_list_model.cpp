#include "model/request_list_model.h"
#include "tests/support/invariants.h"
#include "tests/support/workspaces.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;

class TestRequestListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void holdsAnyRegisterByWindows();
    void rowsStandNewestFirst();
    void windowsAfterTheFirstDoNotCountAgain();
    void findsTheRowOfANumberWithoutReadingAll();
    void newRequestIsInsertedAtTheTopAndKeepsTheSelection();
    void manyNewRequestsStillShowTheRightRows();
    void closingChangesTheRowInItsPlace();
    void closingTakesTheRowOutOfTheOpenOnes();
    void filterFindsWordsWithoutCaseAndAccents_data();
    void filterFindsWordsWithoutCaseAndAccents();
    void anotherFilterWithAsManyRowsIsAnotherList();
    void whatCannotBeReadKeepsTheRows();
    void foldedTextsAreReadAloud();

private:
    static constexpr int many = 1'300;
    Draft billing(const QString& title) const;
    void file(Workspace& workspace, const QString& title) const;

    QTemporaryDir m_built{fastFolderTemplate()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_large;
    QString m_path;
};

// A question about billing needs no plan and consumes nothing: a register of any length can be made of it.
Draft TestRequestListModel::billing(const QString& title) const
{
    const QList<ProductVersion>& products = testCatalogue().products();
    const auto product =
        std::find_if(products.begin(), products.end(), [](const ProductVersion& p) { return p.needsNoPlan && p.portal; });
    Draft draft = completeDraft(title);
    draft.family = product->family;
    draft.product = product->product;
    draft.productVersion = product->id;
    draft.portal = *product->portal;
    draft.category = testCatalogue().categoriesFor(*product).constFirst().id;
    draft.problem.clear();
    return draft;
}

void TestRequestListModel::file(Workspace& workspace, const QString& title) const
{
    Draft draft = billing(title);
    const auto offer = workspace.plansFor(draft.productVersion, draft.portal);
    QVERIFY(offer && !offer->available.isEmpty());
    draft.plan = offer->available.constFirst().id();
    const auto filed = workspace.file(draft);
    QVERIFY2(filed.isDone(), filed.isRefused() ? qPrintable(codeOf(filed.refusals().first().reason)) : "failed");
}

void TestRequestListModel::initTestCase()
{
    const auto workspace = makeWorkspace(m_built.filePath(u"large.vantaggi"_s), u"gold-hybrid"_s);
    QVERIFY(workspace->signInAs(u"engineer@aurora.example"_s));
    for (int i = 0; i < many; ++i)
        file(*workspace, u"Invoice no%1."_s.arg(i));
}

void TestRequestListModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_large.reset();
    m_folder = std::make_unique<QTemporaryDir>(fastFolderTemplate());
    m_path = m_folder->filePath(u"a.vantaggi"_s);
    QVERIFY(QFile::copy(m_built.filePath(u"large.vantaggi"_s), m_path));
    m_large = openWorkspace(m_path);
    QVERIFY(m_large->signInAs(u"engineer@aurora.example"_s));
}

void TestRequestListModel::holdsAnyRegisterByWindows()
{
    RequestListModel model(*m_large, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), many);
    QVERIFY(model.rowsHeld() <= RequestListModel::pageSize);
    for (int row = 0; row < many; ++row)
        QCOMPARE(model.index(row, RequestListModel::Title).data().toString(), u"Invoice no%1."_s.arg(many - 1 - row));
    QVERIFY(model.rowsHeld() < many);
    QVERIFY(model.rowsHeld() <= RequestListModel::pagesKept * RequestListModel::pageSize);
    file(*m_large, u"One more"_s);
    model.refresh();
    QVERIFY(m_large->close(model.index(5, 0).data().toString(), CloseReason::Solved));
    model.refresh();
    model.setFilter(QString(), RequestState::Closed);
    QCOMPARE(model.rowCount(), 1);
    model.setFilter(u"invoice no12"_s, std::nullopt);
    model.setFilter(u"nothing of the kind"_s, std::nullopt);
    QCOMPARE(model.rowCount(), 0);
    model.retranslate();
}

void TestRequestListModel::windowsAfterTheFirstDoNotCountAgain()
{
    const auto counted = m_large->requests({.limit = 3});
    const auto window = m_large->requests({.limit = 3, .countsAll = false});
    QVERIFY(counted && window);
    QVERIFY(counted->total > 3);
    QCOMPARE(window->total, 0);
    QCOMPARE(window->requests.size(), 3);
    QCOMPARE(window->requests.constFirst().number, counted->requests.constFirst().number);
}

void TestRequestListModel::rowsStandNewestFirst()
{
    RequestListModel model(*m_large, nullptr);
    QCOMPARE(model.index(0, RequestListModel::Title).data().toString(), u"Invoice no%1."_s.arg(many - 1));
    QCOMPARE(model.index(many - 1, RequestListModel::Title).data().toString(), u"Invoice no0."_s);
    QVERIFY(!model.index(many, 0).isValid());
}

void TestRequestListModel::findsTheRowOfANumberWithoutReadingAll()
{
    const auto all = m_large->requests({});
    QVERIFY(all);
    RequestListModel model(*m_large, nullptr);
    for (int row : {0, 1, 127, 128, 129, 640, many - 1}) {
        model.refresh();
        QCOMPARE(model.rowOf(all->requests.at(row).number), row);
        const int pages = (many + RequestListModel::pageSize - 1) / RequestListModel::pageSize;
        QVERIFY(model.rowsHeld() <= (2 + int(std::ceil(std::log2(pages)))) * RequestListModel::pageSize);
    }
    QCOMPARE(model.rowOf(u"2106170000999999"_s), -1);
    QCOMPARE(model.rowOf(QString()), -1);
    model.setFilter(u"invoice no7."_s, std::nullopt);
    QCOMPARE(model.rowOf(all->requests.at(many - 1 - 8).number), -1);
    const int row = model.rowOf(all->requests.at(many - 1 - 7).number);
    QCOMPARE(model.index(row, RequestListModel::Title).data().toString(), u"Invoice no7."_s);
}

void TestRequestListModel::newRequestIsInsertedAtTheTopAndKeepsTheSelection()
{
    RequestListModel model(*m_large, nullptr);
    const QPersistentModelIndex chosen(model.index(300, RequestListModel::Title));
    const QString title = chosen.data().toString();
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    file(*m_large, u"Newer"_s);
    model.refresh();
    QCOMPARE(resets.size(), 0);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.rowCount(), many + 1);
    QCOMPARE(chosen.row(), 301);
    QCOMPARE(chosen.data().toString(), title);
    QCOMPARE(model.index(0, RequestListModel::Title).data().toString(), u"Newer"_s);
}

void TestRequestListModel::manyNewRequestsStillShowTheRightRows()
{
    RequestListModel model(*m_large, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int i = 0; i < RequestListModel::pageSize + 3; ++i)
        file(*m_large, u"Newer %1"_s.arg(i));
    model.refresh();
    QCOMPARE(model.rowCount(), many + RequestListModel::pageSize + 3);
    QCOMPARE(model.index(0, RequestListModel::Title).data().toString(), u"Newer %1"_s.arg(RequestListModel::pageSize + 2));
    QCOMPARE(model.index(RequestListModel::pageSize + 3, RequestListModel::Title).data().toString(),
             u"Invoice no%1."_s.arg(many - 1));
}

void TestRequestListModel::closingChangesTheRowInItsPlace()
{
    RequestListModel model(*m_large, nullptr);
    const QPersistentModelIndex chosen(model.index(7, RequestListModel::State));
    QCOMPARE(chosen.data().toString(), u"Open"_s);
    QVERIFY(m_large->close(model.index(7, 0).data().toString(), CloseReason::Solved));
    model.refresh();
    QVERIFY(chosen.isValid());
    QCOMPARE(chosen.data().toString(), u"Closed"_s);
    QCOMPARE(chosen.data(RequestListModel::StateRole).toInt(), int(RequestState::Closed));
}

void TestRequestListModel::closingTakesTheRowOutOfTheOpenOnes()
{
    RequestListModel model(*m_large, nullptr);
    model.setFilter(QString(), RequestState::Open);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString number = model.index(400, 0).data().toString();
    const QString next = model.index(401, 0).data().toString();
    QVERIFY(m_large->close(number, CloseReason::Duplicate));
    model.refresh();
    QCOMPARE(model.rowCount(), many - 1);
    QCOMPARE(model.rowOf(number), -1);
    QCOMPARE(model.rowOf(next), 400);
}

void TestRequestListModel::filterFindsWordsWithoutCaseAndAccents_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("rows");
    QTest::newRow("with its accent") << u"perché"_s << 1;
    QTest::newRow("without its accent") << u"perche"_s << 1;
    QTest::newRow("in capitals") << u"PERCHÉ FATTURA"_s << 1;
    QTest::newRow("words in another order") << u"fattura perche"_s << 1;
    QTest::newRow("half a word") << u"invoice o1299."_s << 1;
    QTest::newRow("a quotation mark") << u"d'avvio"_s << 1;
    QTest::newRow("a word that is nowhere") << u"perche nulla"_s << 0;
    QTest::newRow("a pattern is no pattern") << u"%"_s << 0;
}

void TestRequestListModel::filterFindsWordsWithoutCaseAndAccents()
{
    QFETCH(QString, typed);
    QFETCH(int, rows);
    file(*m_large, u"Perché la fattura d'avvio è doppia"_s);
    RequestListModel model(*m_large, nullptr);
    model.setFilter(typed, std::nullopt);
    QCOMPARE(model.rowCount(), rows);
}

void TestRequestListModel::anotherFilterWithAsManyRowsIsAnotherList()
{
    RequestListModel model(*m_large, nullptr);
    model.setFilter(u"invoice no1298."_s, std::nullopt);
    const QPersistentModelIndex chosen(model.index(0, 0));
    model.setFilter(u"invoice no1297."_s, std::nullopt);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!chosen.isValid()); // otherwise a view would go on showing it as chosen
}

void TestRequestListModel::whatCannotBeReadKeepsTheRows()
{
    RequestListModel model(*m_large, nullptr);
    QVERIFY(!model.failure());
    QCOMPARE(runSql(m_path, u"ALTER TABLE request RENAME TO away"_s), QStringList());
    model.refresh();
    QVERIFY(model.failure());
    QCOMPARE(model.rowCount(), many);
    QCOMPARE(runSql(m_path, u"ALTER TABLE away RENAME TO request"_s), QStringList());
    model.refresh();
    QVERIFY(!model.failure());
}

void TestRequestListModel::foldedTextsAreReadAloud()
{
    const auto workspace = makeWorkspace(m_folder->filePath(u"b.vantaggi"_s), u"activated"_s);
    RequestListModel model(*workspace, nullptr);
    const QModelIndex number = model.index(0, RequestListModel::Number);
    const QModelIndex title = model.index(0, RequestListModel::Title);
    const QString date = model.index(0, RequestListModel::Opened).data().toString();
    const QString plan = model.index(0, RequestListModel::Plan).data().toString();
    QVERIFY(!date.isEmpty() && !plan.isEmpty());
    QCOMPARE(number.data(Qt::AccessibleTextRole), number.data());
    QVERIFY(!title.data(Qt::AccessibleTextRole).toString().contains(plan));
    model.setFolding(RequestListModel::Folding::Date);
    QCOMPARE(number.data(Qt::AccessibleTextRole).toString(), u"%1, %2"_s.arg(number.data().toString(), date));
    model.setFolding(RequestListModel::Folding::DateAndPlan);
    QVERIFY(title.data(Qt::AccessibleTextRole).toString().endsWith(plan));
    QCOMPARE(model.index(0, RequestListModel::Plan).data().toString(), plan);
}

QTEST_GUILESS_MAIN(TestRequestListModel)
#include "tst_request_list_model.moc"
