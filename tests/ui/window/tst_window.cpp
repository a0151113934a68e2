#include "opened_window.h"

#include "ui/theme/theme.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/page.h"
#include "ui/window/account_menu.h"
#include "ui/window/clock_dialog.h"
#include "ui/window/navigation.h"
#include "ui/window/presentation_overlay.h"
#include "ui/window/workspace_view.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        allowOnlyOffscreenWarnings();
        m_opened.emplace();
    }
    void cleanup() { m_opened.reset(); }

    void navigationIsDrivenByKeys()
    {
        m_opened->open(u"gold-hybrid"_s);
        Navigation* navigation = m_opened->window->view()->navigation();
        navigation->setFocus();
        navigation->setCurrentIndex(navigation->model()->index(0, 0));
        QTest::keyClick(navigation, Qt::Key_Down); // Benefits
        QCOMPARE(m_opened->window->view()->place(), Place::Home);
        QTest::keyClick(navigation, Qt::Key_Down); // Technical benefits
        QTest::keyClick(navigation, Qt::Key_Return);
        QCOMPARE(m_opened->window->view()->place(), Place::TechnicalBenefits);
    }

    void enterOnAGroupClosesAndOpensIt()
    {
        m_opened->open(u"gold-hybrid"_s);
        Navigation* navigation = m_opened->window->view()->navigation();
        const QModelIndex group = navigation->model()->index(1, 0);
        navigation->setCurrentIndex(group);
        QTest::keyClick(navigation, Qt::Key_Return);
        QVERIFY(!navigation->isExpanded(group));
        QTest::keyClick(navigation, Qt::Key_Return);
        QVERIFY(navigation->isExpanded(group));
    }

    // 1280 x 820 at 100 %: nothing is closed, nothing scrolls.
    void everythingIsInSightAtTheUsualSize()
    {
        m_opened->open(u"gold-hybrid"_s);
        const Navigation* navigation = m_opened->window->view()->navigation();
        QCOMPARE(m_opened->window->size(), QSize(1280, 820));
        for (Place place : allPlaces) {
            m_opened->window->go(place);
            settle();
            QVERIFY2(!navigation->verticalScrollBar()->isVisible(), qPrintable(codeOf(place)));
            for (int row = 0; row < navigation->model()->rowCount(); ++row) {
                const QModelIndex group = navigation->model()->index(row, 0);
                QVERIFY2(navigation->viewport()->rect().contains(navigation->visualRect(group)),
                         qPrintable(group.data().toString()));
                QVERIFY(!navigation->model()->hasChildren(group) || navigation->isExpanded(group));
            }
        }
    }

    // A lower window closes the last groups first, never the one whose page is shown, so that all of them stay in sight.
    void aLowWindowClosesTheLastGroups()
    {
        m_opened->open(u"gold-hybrid"_s);
        const Navigation* navigation = m_opened->window->view()->navigation();
        const auto isOpen = [&](int row) { return navigation->isExpanded(navigation->model()->index(row, 0)); };
        m_opened->window->resize(1280, 720);
        settle();
        QVERIFY(isOpen(1) && isOpen(2) && isOpen(3) && !isOpen(4)); // Benefits, CSP, Support, Cloud portals
        m_opened->window->go(Place::Azure);
        settle();
        QVERIFY(isOpen(1) && !isOpen(3) && isOpen(4));
        const QModelIndex help = navigation->model()->index(navigation->model()->rowCount() - 1, 0);
        QVERIFY(navigation->viewport()->rect().contains(navigation->visualRect(help)));
        m_opened->window->resize(1280, 820);
        settle();
        QVERIFY(isOpen(1) && isOpen(2) && isOpen(3) && isOpen(4));
    }

    void whatAPersonOpenedStaysOpenInALowWindow()
    {
        m_opened->open(u"gold-hybrid"_s);
        Navigation* navigation = m_opened->window->view()->navigation();
        m_opened->window->resize(1280, 720);
        settle();
        navigation->setCurrentIndex(navigation->model()->index(4, 0));
        QTest::keyClick(navigation, Qt::Key_Right);
        settle();
        QVERIFY(navigation->isExpanded(navigation->model()->index(4, 0)));
        QVERIFY(!navigation->isExpanded(navigation->model()->index(3, 0))); // the next one made room
        m_opened->window->resize(1280, 700);
        settle();
        QVERIFY(navigation->isExpanded(navigation->model()->index(4, 0)));
    }

    void everyPlaceOpensAndIsSpoken()
    {
        m_opened->open(u"activated"_s);
        for (Place place : allPlaces) {
            QVERIFY(m_opened->window->go(place));
            QCOMPARE(m_opened->window->view()->place(), place);
            QVERIFY(!m_opened->window->view()->page()->title().isEmpty());
            QCOMPARE(lastAnnouncement(m_opened->window->view()), m_opened->window->view()->page()->title());
        }
    }

    void aPlaceHasACodeThatLeadsBackToIt()
    {
        for (Place place : allPlaces)
            QCOMPARE(placeFromCode(codeOf(place)), std::optional(place));
        QVERIFY(!placeFromCode(u"nowhere"_s));
    }

    void signInLeadsBackToWhereItWasWanted()
    {
        m_opened->open(u"gold-hybrid"_s);
        m_opened->window->go(Place::Requests);
        m_opened->window->go(Place::SignIn);
        m_opened->click(u"signIn-engineer@aurora.example"_s);
        QCOMPARE(m_opened->window->workspace()->account()->signIn, u"engineer@aurora.example"_s);
        QCOMPARE(m_opened->window->view()->place(), Place::Requests);
    }

    void accountMenuSaysWhoIsSignedIn()
    {
        m_opened->open(u"gold-hybrid"_s);
        auto* account = m_opened->find<AccountMenu>(u"accountButton"_s);
        QVERIFY(account->lines().isEmpty());
        QVERIFY(!m_opened->find<QAction>(u"signOutAction"_s)->isVisible());
        m_opened->window->view()->signInAs(u"helpdesk@aurora.example"_s);
        QCOMPARE(account->text(), u"helpdesk@aurora.example"_s);
        QVERIFY(account->accessibleName().contains(u"helpdesk@aurora.example"_s));
        QStringList values;
        for (const AccountMenu::Line& line : account->lines())
            values << line.value;
        QCOMPARE(values, (QStringList{u"Work or school"_s, u"MPN, CSP"_s, u"Helpdesk agent"_s, u"Aurora Sistemi"_s}));
        m_opened->find<QAction>(u"signOutAction"_s)->trigger();
        QVERIFY(!m_opened->window->workspace()->account());
        m_opened->find<QAction>(u"signInAction"_s)->trigger();
        QCOMPARE(m_opened->window->view()->place(), Place::SignIn);
    }

    void windowTitleHoldsTheWorkspaceAndNoId()
    {
        m_opened->open(u"activated"_s);
        m_opened->window->view()->signInAs(u"global.admin@aurora.example"_s);
        m_opened->window->go(Place::TechnicalBenefits);
        QCOMPARE(m_opened->window->windowTitle(), u"Benefits activated \u2014 Vantaggi"_s);
    }

    void clockDialogAdvancesTheDate()
    {
        m_opened->open(u"gold-hybrid"_s);
        ClockDialog dialog(*m_opened->window->workspace(), &*m_opened->window);
        auto* date = dialog.findChild<QDateEdit*>(u"dateEdit"_s);
        QCOMPARE(date->date(), QDate(2021, 6, 17));
        for (const char* step : {"advance1Button", "advance7Button", "advance30Button"})
            dialog.findChild<QPushButton*>(QLatin1StringView(step))->click();
        QCOMPARE(date->date(), QDate(2021, 7, 25));
        dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
        QCOMPARE(m_opened->window->workspace()->today(), QDate(2021, 7, 25));
        QVERIFY(m_opened->find<QAbstractButton>(u"dateButton"_s)->text().contains(u"25 July 2021"_s));
    }

    void anotherEditionRenamesThePlacesAndTheStatusLine()
    {
        m_opened->open(u"gold-hybrid"_s);
        Navigation* navigation = m_opened->window->view()->navigation();
        const auto place = [&] { return navigation->model()->index(0, 0, navigation->model()->index(1, 0)).data().toString(); };
        QCOMPARE(place(), u"Technical benefits"_s);
        QVERIFY(m_opened->find<QAction>(u"chooseEditionAction"_s)->isEnabled());
        QTimer::singleShot(0, &*m_opened->window, [this] {
            auto* dialog = m_opened->find<QDialog>(u"editionDialog"_s);
            QTest::mouseClick(dialog->findChild<ChoiceRow*>(u"editionChoice"_s)->buttonOf(u"maicpp-2023"_s), Qt::LeftButton);
            QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        });
        m_opened->click(u"editionButton"_s);
        QCOMPARE(m_opened->window->workspace()->edition().id, u"maicpp-2023"_s);
        QCOMPARE(place(), u"Technical support & consultation"_s);
        const auto* edition = m_opened->find<QAbstractButton>(u"editionButton"_s);
        QCOMPARE(edition->text(), u"Microsoft AI Cloud Partner Program 2023"_s); // as Home calls it
        QCOMPARE(edition->accessibleName(), u"Edition: Microsoft AI Cloud Partner Program 2023"_s);
    }

    void cancelledClockDialogChangesNothing()
    {
        m_opened->open(u"gold-hybrid"_s);
        ClockDialog dialog(*m_opened->window->workspace(), &*m_opened->window);
        dialog.findChild<QPushButton*>(u"advance7Button"_s)->click();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(m_opened->window->workspace()->today(), QDate(2021, 6, 17));
    }

    void startOverGoesBackToTheStartOnlyWhenConfirmed()
    {
        m_opened->open(u"activated"_s);
        QVERIFY(!m_opened->window->workspace()->organisations().constFirst().contracts.isEmpty());
        (void)m_opened->window->workspace()->advanceToday(40);
        m_opened->window->confirm = [](const QString&, const QString&, const QString&) { return false; };
        m_opened->find<QAction>(u"startOverAction"_s)->trigger();
        QCOMPARE(m_opened->window->workspace()->today(), QDate(2021, 7, 27));
        m_opened->window->confirm = [](const QString&, const QString&, const QString&) { return true; };
        m_opened->find<QAction>(u"startOverAction"_s)->trigger();
        QCOMPARE(m_opened->window->workspace()->today(), QDate(2021, 6, 17));
        QCOMPARE(m_opened->window->view()->place(), Place::Home);
    }

    void zoomStaysWithinItsBounds()
    {
        for (int i = 0; i < 15; ++i)
            m_opened->find<QAction>(u"zoomInAction"_s)->trigger();
        QCOMPARE(zoom(), 200);
        QVERIFY(!m_opened->find<QAction>(u"zoomInAction"_s)->isEnabled());
        for (int i = 0; i < 15; ++i)
            m_opened->find<QAction>(u"zoomOutAction"_s)->trigger();
        QCOMPARE(zoom(), 100);
        QVERIFY(!m_opened->find<QAction>(u"zoomOutAction"_s)->isEnabled());
    }

    void shortcutsWorkWhileTheMenuBarIsFoldedAway()
    {
        m_opened->open(u"gold-hybrid"_s);
        m_opened->window->resize(880, 700);
        settle();
        QVERIFY(m_opened->find(u"menuButton"_s)->isVisible());
        m_opened->window->activateWindow();
        QTest::keyClick(&*m_opened->window, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(zoom(), 110);
        QTest::keyClick(&*m_opened->window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_opened->find(u"searchField"_s)->isVisible());
        QVERIFY(m_opened->find(u"searchField"_s)->hasFocus());
    }

    void helpOpensTheTopicOfThePage()
    {
        m_opened->open(u"gold-hybrid"_s);
        m_opened->window->go(Place::SignIn);
        QTest::keyClick(&*m_opened->window, Qt::Key_F1);
        QCOMPARE(m_opened->window->view()->place(), Place::Help);
        QCOMPARE(m_opened->find(u"helpText"_s)->accessibleName(), u"Choosing an account"_s);
    }

    void presentationIsLargerAndLeavesThePersonsZoomAlone()
    {
        m_opened->open(u"gold-hybrid"_s);
        QAction* presentation = m_opened->find<QAction>(u"presentationAction"_s);
        presentation->trigger();
        QCOMPARE(zoom(), 140);
        QVERIFY(m_opened->window->view()->navigation()->isRail());
        QVERIFY(m_opened->find(u"presentationOverlay"_s));
        QCOMPARE(m_opened->preferences->zoom(), 100);
        presentation->trigger();
        QCOMPARE(zoom(), 100);
        QVERIFY(!m_opened->find(u"presentationOverlay"_s));
    }

    void presentationNeverShowsWhatIsTyped()
    {
        m_opened->open(u"gold-hybrid"_s);
        m_opened->find<QAction>(u"presentationAction"_s)->trigger();
        auto* overlay = m_opened->find<PresentationOverlay>(u"presentationOverlay"_s);
        QWidget* field = m_opened->find(u"searchField"_s);
        m_opened->window->view()->navigation()->setFocus();
        QTest::keyClick(m_opened->window->view()->navigation(), Qt::Key_Down);
        QCOMPARE(overlay->shownKey(), u"Down"_s);
        QTest::keyClicks(field, u"990000417"_s);
        QCOMPARE(overlay->shownKey(), u"Down"_s);
        const QKeyEvent typed(QEvent::KeyPress, Qt::Key_At, Qt::ControlModifier | Qt::AltModifier, u"@"_s); // AltGr
        QCOMPARE(PresentationOverlay::nameOf(typed), QString());
    }

private:
    std::optional<OpenedWindow> m_opened;
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
