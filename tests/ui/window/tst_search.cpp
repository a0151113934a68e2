#include "opened_window.h"

#include "ui/theme/text_roles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/page.h"
#include "ui/window/search.h"
#include "ui/window/search_box.h"
#include "ui/window/workspace_view.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { allowOnlyOffscreenWarnings(); }

    void everyTypedWordIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("kind"); // -1 = nothing
        QTest::addColumn<QString>("first");
        QTest::newRow("a page") << u"technical"_s << int(SearchHit::Kind::Page) << u"Technical benefits"_s;
        QTest::newRow("case does not matter") << u"TECHNICAL BEN"_s << int(SearchHit::Kind::Page) << u"Technical benefits"_s;
        QTest::newRow("words in any order") << u"2016 server windows"_s << int(SearchHit::Kind::Product)
                                            << u"Windows Server 2016"_s;
        QTest::newRow("nothing") << u"xyzzy"_s << -1 << QString();
        QTest::newRow("blank") << u"  "_s << -1 << QString();
        QTest::newRow("markup is only text") << u"<b>'%"_s << -1 << QString();
    }
    void everyTypedWordIsFound()
    {
        QFETCH(QString, typed);
        QFETCH(int, kind);
        QFETCH(QString, first);
        OpenedWindow opened;
        opened.open(u"activated"_s);
        const QList<SearchHit> hits = searchFor(typed, *opened.window->workspace()).hits;
        QCOMPARE(hits.isEmpty(), kind < 0);
        if (kind < 0)
            return;
        QCOMPARE(int(hits.constFirst().kind), kind);
        QCOMPARE(hits.constFirst().text, first);
    }

    void theNewestVersionComesFirstAndTheRestIsCounted()
    {
        OpenedWindow opened;
        opened.open(u"activated"_s);
        const SearchResult found = searchFor(u"windows server"_s, *opened.window->workspace());
        QStringList names;
        for (const SearchHit& hit : found.hits)
            if (hit.kind == SearchHit::Kind::Product)
                names << hit.text;
        QCOMPARE(names.size(), 6);
        QVERIFY2(names.constFirst().contains(u"2022"_s) || names.constFirst().contains(u"2025"_s),
                 qPrintable(names.join(u", "_s)));
        QVERIFY(found.more > 0);
        auto* box = opened.find<SearchBox>(u"searchField"_s);
        box->setFocus();
        QTest::keyClicks(box, u"windows server"_s);
        QVERIFY2(box->lines().constLast().contains(QString::number(found.more)), qPrintable(box->lines().constLast()));
    }

    // Two versions of a product often differ at the end of their names.
    // Some versions are named with their product.
    void noProductIsNamedTwice()
    {
        OpenedWindow opened;
        opened.open(u"gold-hybrid"_s);
        for (const SearchHit& hit : searchFor(u"TFS"_s, *opened.window->workspace(), 50).hits)
            QVERIFY2(hit.text.count(u"TFS"_s) < 2, qPrintable(hit.text));
        QVERIFY(!searchFor(u"TFS 2018"_s, *opened.window->workspace()).hits.isEmpty());
    }

    void namesInTheListAreWhole_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Italian") << Language::Italian;
    }
    void namesInTheListAreWhole()
    {
        QFETCH(Language, language);
        OpenedWindow opened;
        opened.languages.install(language);
        opened.open(u"activated"_s);
        auto* box = opened.find<SearchBox>(u"searchField"_s);
        box->setFocus();
        QTest::keyClicks(box, u"windows 10"_s);
        const QWidget* list = QApplication::activePopupWidget();
        QVERIFY(list && !box->hits().isEmpty());
        for (const SearchHit& hit : box->hits()) {
            const int needed = textWidth(TextRole::Body, hit.text) + textWidth(TextRole::Caption, hit.detail);
            QVERIFY2(needed + 3 * units(3) <= list->width(), qPrintable(hit.text));
        }
        QVERIFY(textWidth(TextRole::Body, box->lines().constLast()) + 2 * units(3) <= list->width());
        QVERIFY(list->geometry().right() <= opened.window->geometry().right());
    }

    void nothingFoundIsSaidInTheList()
    {
        OpenedWindow opened;
        opened.open(u"activated"_s);
        auto* box = opened.find<SearchBox>(u"searchField"_s);
        box->setFocus();
        QTest::keyClicks(box, u"xyzzy"_s);
        QCOMPARE(box->lines(), QStringList{u"Nothing found"_s});
        QTest::keyClick(box, Qt::Key_Return); // leads nowhere
        QCOMPARE(box->text(), u"xyzzy"_s);
        QTest::keyClicks(box, u"x"_s);
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(box, Qt::Key_Backspace);
        QVERIFY(box->lines().isEmpty());
    }

    void downAndEnterTakeTheChosenOne()
    {
        OpenedWindow opened;
        opened.open(u"activated"_s);
        auto* box = opened.find<SearchBox>(u"searchField"_s);
        box->setFocus();
        QTest::keyClicks(box, u"windows server"_s);
        const QString second = box->hits().at(1).text;
        QSignalSpy chosen(box, &SearchBox::chosen);
        QWidget* list = QApplication::activePopupWidget();
        QVERIFY(list);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().constFirst().value<SearchHit>().text, second);
    }

    void accentsAreFolded() { QCOMPARE(foldedForSearch(u"Perché ÀÉ"_s), u"perche ae"_s); }

    void aRequestIsFoundByNumberAndTitle()
    {
        OpenedWindow opened;
        opened.open(u"activated"_s);
        const auto requests = opened.window->workspace()->requests({});
        QVERIFY(requests && !requests->requests.isEmpty());
        const SupportRequest request = requests->requests.constFirst();
        for (const QString& typed : {request.number, request.asked.title}) {
            const QList<SearchHit> hits = searchFor(typed, *opened.window->workspace()).hits;
            QVERIFY(std::any_of(hits.begin(), hits.end(), [&](const SearchHit& hit) { return hit.id == request.number; }));
        }
    }

    void noMoreThanTheLimitOfEachKind()
    {
        OpenedWindow opened;
        opened.open(u"gold-hybrid"_s);
        QCOMPARE(searchFor(u"server"_s, *opened.window->workspace(), 3).hits.size(), 3);
    }

    void typingAndEnterGoThere()
    {
        OpenedWindow opened;
        opened.open(u"gold-hybrid"_s);
        auto* box = opened.find<SearchBox>(u"searchField"_s);
        box->setFocus();
        QTest::keyClicks(box, u"reques"_s);
        QVERIFY(!box->hits().isEmpty());
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(opened.window->view()->place(), Place::NewRequest);
        QVERIFY(box->text().isEmpty());
    }

    void thePageThatIsShownIsGoneToAsWell_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Place>("place");
        QTest::addColumn<QString>("typed");
        QTest::newRow("home") << QSize(1280, 820) << Place::Home << u"home"_s;
        QTest::newRow("a list") << QSize(1280, 820) << Place::Requests << u"requests"_s;
        QTest::newRow("the search folded away") << QSize(880, 700) << Place::Requests << u"requests"_s;
    }
    // Nothing else would take the keyboard out of the search, and nothing would be said.
    void thePageThatIsShownIsGoneToAsWell()
    {
        QFETCH(QSize, size);
        QFETCH(Place, place);
        QFETCH(QString, typed);
        OpenedWindow opened;
        opened.open(u"activated"_s);
        opened.window->view()->signInAs(u"engineer@aurora.example"_s);
        opened.window->resize(size);
        QVERIFY(opened.window->go(place));
        settle();
        opened.window->activateWindow();
        QTest::keyClick(&*opened.window, Qt::Key_K, Qt::ControlModifier);
        auto* box = opened.find<SearchBox>(u"searchField"_s);
        QCOMPARE(opened.window->focusWidget(), box);
        QTest::keyClicks(box, typed);
        QCOMPARE(box->hits().constFirst().place, place);
        Page* shown = opened.window->view()->page();
        announce(box, u"something else"_s);
        QTest::keyClick(box, Qt::Key_Return); // at once: offscreen, the list becomes the active window when it is gone already
        QCOMPARE(opened.window->view()->page(), shown);
        QVERIFY(shown == opened.window->focusWidget() || shown->isAncestorOf(opened.window->focusWidget()));
        QCOMPARE(lastAnnouncement(opened.window->view()), shown->title());
    }

    void escapeEmptiesTheField()
    {
        OpenedWindow opened;
        opened.open(u"gold-hybrid"_s);
        auto* box = opened.find<SearchBox>(u"searchField"_s);
        box->setFocus();
        QTest::keyClicks(box, u"home"_s);
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(box->text().isEmpty());
        QCOMPARE(opened.window->view()->place(), Place::Home);
    }
};

QTEST_MAIN(TestSearch)
#include "tst_search.moc"
