#include "opened_window.h"

#include "ui/theme/theme.h"
#include "ui/widgets/page.h"
#include "ui/widgets/reading_order.h"
#include "ui/window/workspace_view.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

using namespace Qt::StringLiterals;

static const QString engineer = u"engineer@aurora.example"_s;

static QScrollBar* barOf(const Page* page) { return page->findChild<QScrollArea*>()->verticalScrollBar(); }

// A control that begins below what is seen there: the page scrolls to it.
static bool isHiddenAtTheTop(const Page* page, const QWidget* control)
{
    const QScrollArea* area = page->findChild<QScrollArea*>();
    if (!area->isAncestorOf(control))
        return false;
    const QPoint begun(0, std::min(control->height(), 2 * controlHeight()));
    return control->mapTo(area->widget(), begun).y() > area->viewport()->height();
}

// What a page shows when one comes to it: its top, or where one left it.
class TestArriving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { allowOnlyOffscreenWarnings(); }
    void cleanup() { setZoom(100); }

    void everyPlaceShowsItsTop_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<Language>("language");
        for (Language language : {Language::English, Language::Italian})
            for (int percent : {100, 200})
                QTest::addRow("%d %% %s", percent, qPrintable(codeOf(language))) << percent << language;
    }
    void everyPlaceShowsItsTop()
    {
        QFETCH(int, percent);
        QFETCH(Language, language);
        OpenedWindow opened;
        opened.languages.install(language);
        setZoom(percent);
        opened.window->resize(900, 700);
        opened.open(u"activated"_s);
        opened.window->view()->signInAs(engineer);
        settle();
        for (Place place : allPlaces) {
            // The focus of the page that is left moves on somewhere as it goes.
            const QWidgetList stops = tabStops(opened.window->view()->page());
            if (!stops.isEmpty())
                stops.constLast()->setFocus(Qt::TabFocusReason);
            opened.window->go(place);
            settle();
            const Page* page = opened.window->view()->page();
            QVERIFY2(barOf(page)->value() == 0 || isHiddenAtTheTop(page, opened.window->focusWidget()),
                     qPrintable(u"%1 at %2"_s.arg(codeOf(place)).arg(barOf(page)->value())));
        }
    }

    void whoComesBackIsWhereHeWas()
    {
        OpenedWindow opened;
        setZoom(200);
        opened.window->resize(900, 700);
        opened.open(u"activated"_s);
        opened.window->view()->signInAs(engineer);
        opened.window->go(Place::CoverageChecker);
        settle();
        QScrollBar* bar = barOf(opened.window->view()->page());
        QVERIFY(bar->maximum() > 300);
        bar->setValue(300);
        opened.window->go(Place::Home);
        settle();
        opened.window->go(Place::CoverageChecker);
        settle();
        QCOMPARE(bar->value(), 300);
    }
};

QTEST_MAIN(TestArriving)
#include "tst_arriving.moc"
