#include "app/languages.h"
#include "model/wording.h"
#include "tests/support/workspaces.h"
#include "tests/ui/page_words.h"
#include "ui/reference/coverage_checker_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/timeline.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTextDocument>
#include <QtTest>

using namespace Qt::StringLiterals;

// The page in a window of its own, on the training date of 17 June 2021.
class OpenedChecker
{
public:
    explicit OpenedChecker(const QString& path, int width = 1280) : workspace(makeWorkspace(path, u"gold-hybrid"_s))
    {
        page = new CoverageCheckerPage(*workspace);
        window.reset(page);
        window->resize(width, 900);
        window->show();
        settle();
    }
    template <class T> T* find(const QString& name) const { return page->findChild<T*>(name); }
    QString answer() const { return find<MessageBar>(u"answerBar"_s)->text(); }
    QString next() const { return find<TextLabel>(u"nextChange"_s)->text(); }
    void type(const QString& product) const
    {
        auto* combo = find<SearchableCombo>(u"productCombo"_s);
        combo->setFocus();
        combo->lineEdit()->selectAll();
        QTest::keyClicks(combo->lineEdit(), product);
        QTest::keyClick(combo, Qt::Key_Return);
        settle();
    }
    void setDate(const QDate& date) const
    {
        find<QDateEdit>(u"dateEdit"_s)->setDate(date);
        settle();
    }

    std::unique_ptr<Workspace> workspace;
    CoverageCheckerPage* page = nullptr;
    std::unique_ptr<QWidget> window;
};

class TestCoverageChecker : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder{fastFolderTemplate()};
    Languages m_languages;
    int m_files = 0;
    QString path() { return m_folder.filePath(u"%1.vantaggi"_s.arg(++m_files)); }

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!.*This plugin does not support).*"_s));
        m_languages.install(Language::English);
    }
    void cleanup() { setZoom(100); }

    void answersForAnyProductAndDate_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("next");
        QTest::newRow("N-1") << u"Windows Server 2016"_s << QDate(2021, 6, 17)
                             << u"Windows Server 2016 on 17 June 2021. Recent: N-1, mainstream support until 11 January 2022."_s
                             << u"From 18 August 2021: not recent, N-2."_s;
        QTest::newRow("mainstream ended")
            << u"Project Server 2016"_s << QDate(2021, 7, 14)
            << u"Project Server 2016 on 14 July 2021. Not recent: N-1. Mainstream support ended on 13 July 2021."_s
            << u"From 2 November 2021: not recent, N-2."_s;
        QTest::newRow("of the archive") << u"Access 2019"_s << QDate(2021, 6, 17)
                                        << u"Access 2019 on 17 June 2021. Recent: N, mainstream support until 10 October 2023."_s
                                        << u"From 16 September 2021: recent, N-1"_s;
        QTest::newRow("nothing changes any more")
            << u"Windows XP"_s << QDate(2030, 1, 1) << u"Windows XP on 1 January 2030. Not recent: N-5."_s
            << u"No later change of this answer is known."_s;
    }
    void answersForAnyProductAndDate()
    {
        QFETCH(QString, product);
        QFETCH(QDate, date);
        QFETCH(QString, answer);
        QFETCH(QString, next);
        const OpenedChecker opened(path());
        opened.type(product);
        opened.setDate(date);
        QVERIFY2(opened.answer().startsWith(answer), qPrintable(opened.answer()));
        QVERIFY2(opened.next().startsWith(next), qPrintable(opened.next()));
        QCOMPARE(lastAnnouncement(opened.page), opened.answer());
    }

    void cloudProductIsNeverRecentAndHasNoTimeline()
    {
        const OpenedChecker opened(path());
        opened.page->showProduct(u"exchange-online"_s);
        QVERIFY(opened.answer().contains(u"Signature Cloud Support covers it"_s));
        QVERIFY(!opened.find<Timeline>(u"timeline"_s)->isVisible());
        QVERIFY(!opened.find<QWidget>(u"whyCard"_s)->isVisible());
    }

    void listOfMicrosoftIsQuotedWhereItLagged_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("said");
        QTest::newRow("SQL Server 2019 was not named")
            << u"sql-server-2017"_s << QDate(2021, 6, 17) << u"named 2017, 2016. Recent by the rule on this date: 2019, 2017."_s;
        QTest::newRow("its own end date is no lag") << u"exchange-server-2019"_s << QDate(2021, 6, 17) << QString();
        QTest::newRow("named as the rule says") << u"windows-server-2016"_s << QDate(2021, 6, 17) << QString();
        QTest::newRow("of a product it does not name") << u"biztalk-server-2016"_s << QDate(2021, 6, 17) << QString();
        QTest::newRow("no list is known of that day") << u"sql-server-2017"_s << QDate(2022, 1, 1) << QString();
    }
    void listOfMicrosoftIsQuotedWhereItLagged()
    {
        QFETCH(QString, product);
        QFETCH(QDate, date);
        QFETCH(QString, said);
        const OpenedChecker opened(path());
        opened.page->showProduct(product);
        opened.setDate(date);
        const auto* bar = opened.find<MessageBar>(u"lagBar"_s);
        QCOMPARE(bar->isVisible(), !said.isEmpty());
        QVERIFY2(bar->text().contains(said), qPrintable(bar->text()));
    }

    void tableSaysWhatThePictureShows()
    {
        const OpenedChecker opened(path());
        opened.page->showProduct(u"windows-server-2016"_s);
        settle();
        auto* table = opened.find<Table>(u"lineTable"_s);
        const auto* timeline = opened.find<Timeline>(u"timeline"_s);
        QCOMPARE(table->model()->rowCount(), 7 + 3); // with those of the archive
        QCOMPARE(timeline->accessibleName(), u"Timeline of Windows Server"_s);
        QVERIFY(timeline->accessibleDescription().contains(
            u"2016: released 15 October 2016, recent until: 17 August 2021, mainstream support until: 11 January 2022"_s));
        const int row = table->currentIndex().row();
        QCOMPARE(table->model()->index(row, 0).data().toString(), u"2016"_s);
        QCOMPARE(table->model()->index(row, 1).data().toString(), u"17 August 2021"_s);
        QCOMPARE(table->model()->index(row, 3).data().toString(), u"Recent, N-1"_s);
        QCOMPARE(table->model()->index(0, 3).data().toString(), u"Not released"_s);
        QVERIFY(timeline->xOf(QDate(2016, 10, 15)) < timeline->xOf(QDate(2021, 8, 17)));
        QVERIFY(timeline->xOf(QDate(2035, 1, 1)) <= timeline->width());
    }

    void nothingOfThePictureIsCut_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QString>("product");
        QTest::addColumn<bool>("isAbove");
        const QString longest = u"business-central-13-14"_s; // "Business Central 13 e 14 (criteri fissi)"
        QTest::newRow("wide") << 1280 << 100 << u"windows-8-1"_s << false;
        QTest::newRow("narrow") << 600 << 100 << u"windows-8-1"_s << false;
        QTest::newRow("at 200 %") << 900 << 200 << u"windows-8-1"_s << false;
        QTest::newRow("long names") << 1280 << 100 << longest << false;
        QTest::newRow("long names at 200 %") << 800 << 200 << longest << true;
    }
    void nothingOfThePictureIsCut()
    {
        QFETCH(int, width);
        QFETCH(int, percent);
        QFETCH(QString, product);
        setZoom(percent);
        m_languages.install(Language::Italian);
        const OpenedChecker opened(path(), width);
        opened.page->showProduct(product);
        settle();
        const auto* timeline = opened.find<Timeline>(u"timeline"_s);
        const auto* table = opened.find<Table>(u"lineTable"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString name = table->model()->index(row, 0).data().toString();
            const QFontMetrics metrics(row == table->currentIndex().row() ? captionStrongFont() : captionFont());
            QVERIFY2(metrics.horizontalAdvance(name) <= timeline->nameRect(row).width(), qPrintable(name));
            QVERIFY(timeline->rect().contains(timeline->nameRect(row)));
        }
        QTEST(timeline->xOf(QDate(1990, 1, 1)) < timeline->nameRect(0).right(), "isAbove");
        for (const QRect& entry : timeline->legend().rectsIn(timeline->width()))
            QVERIFY(entry.right() < timeline->width());
        QVERIFY(timeline->height() >= timeline->heightForWidth(timeline->width()));
    }

    void rowOfTheTableAsksAboutThatVersion_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"click in the table", "Enter in the table", "click in the picture"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void rowOfTheTableAsksAboutThatVersion()
    {
        QFETCH(QString, how);
        const OpenedChecker opened(path());
        opened.page->showProduct(u"windows-server-2019"_s);
        settle();
        auto* table = opened.find<Table>(u"lineTable"_s);
        auto* timeline = opened.find<Timeline>(u"timeline"_s);
        const int row = table->currentIndex().row() + 1; // 2016
        if (how == u"click in the table")
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(row, 0)).center());
        else if (how == u"Enter in the table") {
            table->setFocus();
            QTest::keyClick(table, Qt::Key_Down);
            QTest::keyClick(table, Qt::Key_Return);
        } else {
            const int top = lineHeightOf(TextRole::Caption) + units(1);
            QTest::mouseClick(timeline, Qt::LeftButton, {},
                              QPoint(timeline->xOf(QDate(2018, 1, 1)), top + row * scaled(28) + scaled(14)));
        }
        settle();
        QCOMPARE(opened.page->product(), u"windows-server-2016"_s);
        QVERIFY(opened.answer().startsWith(u"Windows Server 2016"_s));
        QCOMPARE(table->currentIndex().row(), row);
    }

    void dateFollowsTheWorkspaceUntilItIsChosen()
    {
        const OpenedChecker opened(path());
        auto* date = opened.find<QDateEdit>(u"dateEdit"_s);
        auto* today = opened.find<Button>(u"todayButton"_s);
        QVERIFY(opened.workspace->setToday(QDate(2021, 9, 1)));
        QCOMPARE(date->date(), QDate(2021, 9, 1));
        opened.setDate(QDate(2022, 2, 1));
        QVERIFY(opened.workspace->setToday(QDate(2021, 10, 1)));
        QCOMPARE(date->date(), QDate(2022, 2, 1));
        QTest::mouseClick(today, Qt::LeftButton);
        QCOMPARE(date->date(), QDate(2021, 10, 1));
    }

    void newRequestIsAskedForWithTheProduct()
    {
        const OpenedChecker opened(path());
        opened.page->showProduct(u"windows-server-2019"_s);
        QSignalSpy wanted(opened.page, &CoverageCheckerPage::requestWanted);
        QTest::mouseClick(opened.find<Button>(u"newRequestButton"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"windows-server-2019"_s);
    }

    void printHoldsTheAnswerAndTheLine()
    {
        const OpenedChecker opened(path());
        opened.page->showProduct(u"sql-server-2017"_s);
        QTextDocument document;
        fillDocument(document, opened.page->sheet());
        const QString text = document.toPlainText();
        for (const char* word : {"Coverage checker", "SQL Server 2017 on 17 June 2021", "From ", "lagged", "Recent, N-1"})
            QVERIFY2(text.contains(QLatin1StringView(word)), word);
    }

    void languageSwitchLeavesNothingEnglish_data()
    {
        QTest::addColumn<QString>("product");
        for (const char* id :
             {"windows-10", "sql-server-2017", "dynamics-gp-18", "word-2016-for-mac", "exchange-online", "windows-7"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void languageSwitchLeavesNothingEnglish()
    {
        QFETCH(QString, product);
        const OpenedChecker opened(path());
        opened.page->showProduct(product);
        settle();
        const QSet<QString> english = wordsUnder(opened.page);
        m_languages.install(Language::Italian);
        settle();
        QSet<QString> names{u"N"_s, u"N-1"_s, u"N-2"_s}; // which do not differ
        const auto all = testCatalogue().productsWithArchive();
        for (const ProductVersion& version : all.value())
            names << wording::productText(version) << version.version << version.versionName.it;
        QCOMPARE(notTranslated(english - names, wordsUnder(opened.page)).join(u" | "_s), QString());
        m_languages.install(Language::English);
        settle();
        QCOMPARE(differences(wordsUnder(opened.page), english).join(u" | "_s), QString());
    }

    void nothingIsScrolledSideways_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("isItalian");
        for (const auto& [width, percent] : {std::pair(1280, 100), {1000, 100}, {820, 100}, {1280, 200}})
            for (bool isItalian : {false, true})
                QTest::addRow("%d wide at %d %% in %s", width, percent, isItalian ? "Italian" : "English")
                    << width << percent << isItalian;
    }
    void nothingIsScrolledSideways()
    {
        QFETCH(int, width);
        QFETCH(int, percent);
        QFETCH(bool, isItalian);
        setZoom(percent);
        m_languages.install(isItalian ? Language::Italian : Language::English);
        const OpenedChecker opened(path(), width);
        opened.page->showProduct(u"windows-server-2016"_s);
        settle();
        const auto* table = opened.find<Table>(u"lineTable"_s);
        int used = 0;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            used += table->isColumnHidden(column) ? 0 : table->columnWidth(column);
        QVERIFY2(used <= table->viewport()->width(), qPrintable(u"%1 > %2"_s.arg(used).arg(table->viewport()->width())));
    }
};

QTEST_MAIN(TestCoverageChecker)
#include "tst_coverage_checker.moc"
