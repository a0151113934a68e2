#include "tests/ui/support_for_business/opened_requests.h"

#include "model/wording.h"
#include "tests/support/invariants.h"
#include "ui/support_for_business/request_details.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/segmented.h"

#include <QClipboard>
#include <QFileInfo>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextDocument>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestRequestsList : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void listsEverythingNewestFirst();
    void nothingFiledLeadsToANewRequest();
    void typingFilters_data();
    void typingFilters();
    void statesFilter();
    void filterThatHidesAllCanBeCleared();
    void filterThatHidesTheChosenOneSelectsNothing();
    void changeElsewhereKeepsSelectionAndScroll_data();
    void changeElsewhereKeepsSelectionAndScroll();
    void listAtItsBeginningShowsWhatIsNew();
    void ctrlCCopiesTheRow();
    void printHoldsWhatIsListed();
    void exportHoldsWhatIsListed_data();
    void exportHoldsWhatIsListed();
    void failedExportSaysSo();
    void whatCannotBeReadIsNotCalledEmpty();
};

void TestRequestsList::listsEverythingNewestFirst()
{
    const OpenedRequests opened(make(u"activated"_s));
    const auto all = opened.workspace->requests({});
    QVERIFY(all);
    QCOMPARE(opened.rows(), all->total);
    QVERIFY(opened.rows() > 3);
    for (int row = 0; row < opened.rows(); ++row)
        QCOMPARE(opened.number(row), all->requests.at(row).number);
    QVERIFY(wordsUnder(opened.page).contains(u"7 requests"_s));
    QVERIFY(!opened.find<RequestDetails>()->isVisible());
    QCOMPARE(opened.chosen(), QString());
}

void TestRequestsList::nothingFiledLeadsToANewRequest()
{
    const OpenedRequests opened(make(u"gold-hybrid"_s));
    QVERIFY(opened.sees(u"emptyState"_s) && !opened.sees(u"requestsTable"_s) && !opened.sees(u"printButton"_s));
    QVERIFY(wordsUnder(opened.page).contains(u"No requests yet"_s));
    QVERIFY(!opened.sees(u"newRequestButton"_s)); // once is enough
    QSignalSpy wanted(opened.page, &RequestsPage::placeWanted);
    opened.click(opened.find<EmptyState>(u"emptyState"_s)->button());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<Place>(), Place::NewRequest);
}

void TestRequestsList::typingFilters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("rows");
    QTest::newRow("with its accent") << u"perché"_s << 1;
    QTest::newRow("without its accent") << u"perche"_s << 1;
    QTest::newRow("in capitals") << u"PERCHE"_s << 1;
    QTest::newRow("two words of it") << u"parte perche"_s << 1;
    QTest::newRow("words of the description") << u"stops at the logo"_s << 1;
    QTest::newRow("a product") << u"server 2019 perche"_s << 1;
    QTest::newRow("nothing of the kind") << u"perche zzz"_s << 0;
    QTest::newRow("only spaces") << u"   "_s << 8;
}

void TestRequestsList::typingFilters()
{
    QFETCH(QString, typed);
    QFETCH(int, rows);
    const OpenedRequests opened(make(u"activated"_s));
    fileOne(*opened.workspace, u"Perché non parte?"_s);
    settle();
    QCOMPARE(opened.rows(), 8);
    opened.type(typed);
    QCOMPARE(opened.rows(), rows);
    QCOMPARE(lastAnnouncement(opened.page), rows == 0 ? u"No request matches"_s : rows == 1 ? u"1 request"_s : u"8 requests"_s);
}

void TestRequestsList::statesFilter()
{
    const OpenedRequests opened(make(u"activated"_s));
    opened.chooseState(u"Open"_s);
    QCOMPARE(opened.rows(), 2);
    opened.chooseState(u"Waiting"_s);
    QCOMPARE(opened.rows(), 0);
    opened.chooseState(u"Closed"_s);
    QCOMPARE(opened.rows(), 5);
    opened.type(opened.number(0));
    QCOMPARE(opened.rows(), 1);
    opened.chooseState(u"Open"_s);
    QCOMPARE(opened.rows(), 0);
    QVERIFY(opened.sees(u"emptyState"_s));
}

void TestRequestsList::filterThatHidesAllCanBeCleared()
{
    const OpenedRequests opened(make(u"activated"_s));
    opened.chooseState(u"Waiting"_s);
    opened.type(u"zzz"_s);
    QVERIFY(wordsUnder(opened.page).contains(u"The filter hides all requests of this workspace."_s));
    QSignalSpy wanted(opened.page, &RequestsPage::placeWanted);
    opened.click(opened.find<EmptyState>(u"emptyState"_s)->button());
    QCOMPARE(opened.rows(), 7);
    QCOMPARE(opened.search->text(), QString());
    QCOMPARE(opened.find<Segmented>(u"stateFilter"_s)->currentId(), u"all"_s);
    QVERIFY(opened.search->hasFocus());
    QCOMPARE(wanted.size(), 0);
}

void TestRequestsList::filterThatHidesTheChosenOneSelectsNothing()
{
    const OpenedRequests opened(make(u"activated"_s));
    opened.choose(0);
    const QString number = opened.number(0);
    opened.chooseState(u"Closed"_s);
    QCOMPARE(opened.chosen(), QString());
    QVERIFY(opened.showsDetailsOf(number)); // what one was reading stays
    opened.chooseState(u"All"_s);
    QCOMPARE(opened.chosen(), number);
}

void TestRequestsList::changeElsewhereKeepsSelectionAndScroll_data()
{
    QTest::addColumn<bool>("isReset");
    QTest::newRow("a row is inserted") << false;
    QTest::newRow("the list of closed ones is reset") << true;
}

void TestRequestsList::changeElsewhereKeepsSelectionAndScroll()
{
    QFETCH(bool, isReset);
    const OpenedRequests opened(make(u"renewal"_s));
    QCOMPARE(opened.rows(), 19);
    if (isReset)
        opened.chooseState(u"Closed"_s);
    opened.choose(3);
    const QString chosen = opened.chosen();
    opened.table->verticalScrollBar()->setValue(5 * opened.table->rowHeight(0) + 11);
    const QString top = opened.table->indexAt(QPoint(0, 0)).data().toString();
    QCOMPARE(top, opened.number(5));
    const int rows = opened.rows();

    const auto other = openWorkspace(m_path);
    QVERIFY(other->signInAs(OpenedRequests::engineer));
    QSignalSpy resets(opened.table->model(), &QAbstractItemModel::modelReset);
    const auto all = other->requests({});
    if (isReset)
        QVERIFY(other->close(all->requests.constFirst().number, CloseReason::Duplicate));
    else
        fileOne(*other, u"From elsewhere"_s);
    QVERIFY(opened.workspace->refresh());
    settle();
    QCOMPARE(resets.isEmpty(), !isReset);
    QCOMPARE(opened.rows(), rows + 1);
    QCOMPARE(opened.chosen(), chosen);
    QVERIFY(opened.showsDetailsOf(chosen));
    QCOMPARE(opened.table->indexAt(QPoint(0, 0)).data().toString(), top);
    QCOMPARE(opened.table->verticalScrollBar()->value() % opened.table->rowHeight(0), 11);
}

void TestRequestsList::listAtItsBeginningShowsWhatIsNew()
{
    const OpenedRequests opened(make(u"renewal"_s));
    opened.choose(2);
    const QString chosen = opened.chosen();
    const QString number = fileOne(*opened.workspace, u"Newer"_s);
    settle();
    QCOMPARE(opened.table->indexAt(QPoint(0, 0)).data().toString(), number);
    QCOMPARE(opened.chosen(), chosen);
}

void TestRequestsList::ctrlCCopiesTheRow()
{
    const OpenedRequests opened(make(u"activated"_s));
    opened.choose(2);
    QTest::keyClick(opened.table, Qt::Key_C, Qt::ControlModifier);
    const auto request = opened.workspace->request(opened.number(2));
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringList({request->number, request->asked.title, request->planName, codeOf(*request->asked.severity),
                          wording::textOf(request->state), wording::dateText(request->opened)})
                 .join(u'\t'));
    QCOMPARE(lastAnnouncement(opened.page), u"Row copied"_s);
}

void TestRequestsList::printHoldsWhatIsListed()
{
    const OpenedRequests opened(make(u"activated"_s));
    opened.chooseState(u"Open"_s);
    QTextDocument document;
    fillDocument(document, opened.page->sheet());
    const QString text = document.toPlainText();
    const auto all = opened.workspace->requests({});
    for (const SupportRequest& request : all->requests)
        QCOMPARE(text.contains(request.number) && text.contains(request.asked.title), request.state == RequestState::Open);
    for (const char* word : {"Support requests", "On 17 June 2021", "2 requests", "Title and product", "From a rehearsal"})
        QVERIFY2(text.contains(QLatin1String(word)), word);
    const QList<Contract> contracts = opened.workspace->linkedContracts();
    QVERIFY(!text.contains(contracts.constFirst().accessId));
}

void TestRequestsList::exportHoldsWhatIsListed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("CSV") << u"list.csv"_s << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("no suffix") << u"list"_s << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("a workbook") << u"list.XLSX"_s << QByteArray("PK");
}

void TestRequestsList::exportHoldsWhatIsListed()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    const OpenedRequests opened(make(u"activated"_s));
    opened.chooseState(u"Closed"_s);
    auto* button = opened.find<ExportButton>(u"exportButton"_s);
    button->askPath = [&](const QString&) { return m_folder->filePath(name); };
    opened.click(button);
    QFile file(m_folder->filePath(name == u"list" ? u"list.csv"_s : name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(begins));
    QCOMPARE(opened.bar(u"exportBar"_s), u"The list is exported. 5 rows in %1."_s.arg(QFileInfo(file).fileName()));
    QVERIFY(lastAnnouncement(opened.page).startsWith(u"The list is exported."));
    const QString text = QString::fromUtf8(bytes);
    for (int row = 0; row < opened.rows(); ++row) // a workbook is not compressed
        QVERIFY(text.contains(opened.number(row)));
    const SupportRequest request = *opened.workspace->request(opened.number(0));
    QVERIFY(text.contains(wording::productText(*testCatalogue().product(request.asked.productVersion))));
}

void TestRequestsList::failedExportSaysSo()
{
    const OpenedRequests opened(make(u"activated"_s));
    auto* button = opened.find<ExportButton>(u"exportButton"_s);
    button->exportTo(m_folder->filePath(u"none/list.csv"_s));
    QVERIFY(opened.bar(u"exportBar"_s).startsWith(u"The list was not exported."));
    button->exportTo(m_folder->filePath(u"list.csv"_s));
    QVERIFY(opened.bar(u"exportBar"_s).startsWith(u"The list is exported."));
}

void TestRequestsList::whatCannotBeReadIsNotCalledEmpty()
{
    make(u"activated"_s).reset();
    auto workspace = openWorkspace(m_path);
    QVERIFY(workspace->signInAs(OpenedRequests::engineer));
    QCOMPARE(runSql(m_path, u"ALTER TABLE request RENAME TO away"_s), QStringList());
    const OpenedRequests opened(std::move(workspace), QString());
    QVERIFY(!opened.bar(u"failureBar"_s).isEmpty());
    QVERIFY(!opened.sees(u"emptyState"_s));
    QCOMPARE(runSql(m_path, u"ALTER TABLE away RENAME TO request"_s), QStringList());
    opened.chooseState(u"Open"_s);
    QCOMPARE(opened.bar(u"failureBar"_s), QString());
    QCOMPARE(opened.rows(), 2);
}

QTEST_MAIN(TestRequestsList)
#include "tst_requests_list.moc"
