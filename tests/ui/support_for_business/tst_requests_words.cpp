#include "tests/ui/support_for_business/opened_requests.h"

#include "model/wording.h"
#include "ui/support_for_business/stacked_request.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestRequestsWords : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void languageSwitchLeavesNothingEnglish_data();
    void languageSwitchLeavesNothingEnglish();
    void nothingIsScrolledSideways_data();
    void nothingIsScrolledSideways();
    void titlesAreWholeInANarrowWindow();
};

void TestRequestsWords::languageSwitchLeavesNothingEnglish_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("signIn");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("then");
    QTest::newRow("nothing filed") << u"gold-hybrid"_s << OpenedRequests::engineer << -1 << QString();
    QTest::newRow("an open one") << u"activated"_s << OpenedRequests::engineer << 0 << QString();
    QTest::newRow("a closed one") << u"activated"_s << OpenedRequests::engineer << 4 << QString();
    QTest::newRow("just closed") << u"activated"_s << OpenedRequests::engineer << 0 << u"close"_s;
    QTest::newRow("nobody signed in") << u"activated"_s << QString() << 0 << QString();
    QTest::newRow("no match") << u"activated"_s << OpenedRequests::engineer << 0 << u"filter"_s;
    QTest::newRow("many") << u"renewal"_s << OpenedRequests::engineer << 1 << QString();
}

void TestRequestsWords::languageSwitchLeavesNothingEnglish()
{
    QFETCH(QString, scenario);
    QFETCH(QString, signIn);
    QFETCH(int, row);
    QFETCH(QString, then);
    const OpenedRequests opened(make(scenario), signIn);
    if (row >= 0)
        opened.choose(row);
    if (then == u"close")
        opened.close(CloseReason::Duplicate);
    if (then == u"filter")
        opened.type(u"zzz"_s);
    const QSet<QString> english = wordsUnder(opened.page);
    // What a person wrote stays in their own words.
    QSet<QString> written{u"zzz"_s};
    const auto all = opened.workspace->requests({});
    for (const SupportRequest& request : all->requests) {
        written << request.asked.title << request.asked.description << request.planName
                << wording::productText(*testCatalogue().product(request.asked.productVersion));
        for (const QString& word : english)
            if (word.startsWith(request.asked.title))
                written << word;
    }
    m_languages.install(Language::Italian);
    settle();
    const QSet<QString> italian = wordsUnder(opened.page);
    QCOMPARE(notTranslated(english - written, italian).join(u" | "_s), QString());
    for (const QString& filter : {u"Tutte"_s, u"Aperte"_s, u"In attesa"_s, u"Chiuse"_s}) // requests are many, and feminine
        QVERIFY2(italian.contains(filter), qPrintable(filter));
    m_languages.install(Language::English);
    settle();
    QCOMPARE(differences(wordsUnder(opened.page), english).join(u" | "_s), QString());
}

void TestRequestsWords::nothingIsScrolledSideways_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("isItalian");
    for (const auto& [width, percent] : {std::pair(1280, 100), {1000, 100}, {820, 100}, {1280, 200}, {900, 200}})
        for (bool isItalian : {false, true})
            QTest::addRow("%d wide at %d %% in %s", width, percent, isItalian ? "Italian" : "English")
                << width << percent << isItalian;
}

void TestRequestsWords::nothingIsScrolledSideways()
{
    QFETCH(int, width);
    QFETCH(int, percent);
    QFETCH(bool, isItalian);
    setZoom(percent);
    m_languages.install(isItalian ? Language::Italian : Language::English);
    const OpenedRequests opened(make(u"spent"_s), OpenedRequests::engineer, width);
    const auto* model = opened.table->model();
    int used = 0;
    for (int column = 0; column < model->columnCount(); ++column) {
        if (opened.table->isColumnHidden(column))
            continue;
        used += opened.table->columnWidth(column);
        QStyleOptionViewItem option;
        option.initFrom(opened.table);
        for (int row = 0; row < model->rowCount() && column != RequestListModel::Title; ++row)
            QVERIFY2(opened.table->itemDelegate()->sizeHint(option, model->index(row, column)).width() <=
                         opened.table->columnWidth(column),
                     qPrintable(model->index(row, column).data().toString()));
    }
    QVERIFY(used <= opened.table->viewport()->width());
    QVERIFY(opened.table->columnWidth(RequestListModel::Title) >= scaled(160));
    const QModelIndex first = model->index(0, RequestListModel::Number);
    const QString date = model->index(0, RequestListModel::Opened).data().toString();
    QCOMPARE(first.data(Qt::AccessibleTextRole).toString().contains(date),
             opened.table->isColumnHidden(RequestListModel::Opened));
}

void TestRequestsWords::titlesAreWholeInANarrowWindow()
{
    setZoom(200);
    const OpenedRequests opened(make(u"activated"_s), OpenedRequests::engineer, 900);
    auto* table = opened.table;
    QVERIFY(table->isColumnHidden(RequestListModel::Number)); // its cell has it
    const int lines = 2 * lineHeightOf(TextRole::Body) + 3 * lineHeightOf(TextRole::Caption);
    for (int row = 0; row < opened.rows(); ++row) {
        const QString title = table->model()->index(row, RequestListModel::Title).data().toString();
        const QStringList seen = StackedRequest::titleIn(table->columnWidth(RequestListModel::Title), title);
        QVERIFY(seen.size() <= 2);
        QCOMPARE(seen.join(u' '), title);
        QVERIFY(table->rowHeight(row) >= lines);
    }
    const QStringList cut = StackedRequest::titleIn(400, QString(u"word "_s).repeated(60));
    QCOMPARE(cut.size(), 2);
    QVERIFY(cut.last().endsWith(u'\u2026'));
    // The row that is chosen stays so when the columns come back, and the keys go on from it.
    opened.table->setFocus();
    QTest::keyClick(opened.table, Qt::Key_Down);
    const QString chosen = table->currentIndex().data(RequestListModel::NumberRole).toString();
    QVERIFY(!table->isColumnHidden(table->currentIndex().column()));
    setZoom(100);
    settle();
    QVERIFY(!table->isColumnHidden(RequestListModel::Number));
    QCOMPARE(table->currentIndex().data(RequestListModel::NumberRole).toString(), chosen);
    table->setCurrentIndex(table->currentIndex().siblingAtColumn(RequestListModel::Number));
    setZoom(200);
    settle();
    QCOMPARE(table->currentIndex().data(RequestListModel::NumberRole).toString(), chosen);
    QVERIFY(!table->isColumnHidden(table->currentIndex().column()));
}

QTEST_MAIN(TestRequestsWords)
#include "tst_requests_words.moc"
