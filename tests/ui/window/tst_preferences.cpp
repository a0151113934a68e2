#include "opened_window.h"

#include "model/backups.h"
#include "ui/theme/theme.h"
#include "ui/window/navigation.h"
#include "ui/window/workspace_view.h"

#include <QDataStream>
#include <QScreen>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { allowOnlyOffscreenWarnings(); }

    void nothingIsKnownAtAFreshStart()
    {
        OpenedWindow opened;
        QVERIFY(!opened.preferences->language());
        QCOMPARE(opened.preferences->theme(), Theme::System);
        QCOMPARE(opened.preferences->zoom(), 100);
        QVERIFY(!opened.preferences->reducedMotion());
        opened.window->restoreLast();
        QVERIFY(!opened.window->workspace());
        QVERIFY(opened.find(u"tryButton"_s)->isVisible());
    }

    void choicesComeBackAtTheNextStart()
    {
        OpenedWindow opened;
        opened.find<QAction>(u"themeDarkAction"_s)->trigger();
        opened.find<QAction>(u"zoomInAction"_s)->trigger();
        opened.find<QAction>(u"reduceMotionAction"_s)->trigger();
        opened.preferences->setLanguage(Language::Italian);
        opened.restart();
        QCOMPARE(opened.preferences->theme(), Theme::Dark);
        QVERIFY(opened.find<QAction>(u"themeDarkAction"_s)->isChecked());
        QCOMPARE(opened.preferences->zoom(), 110);
        QVERIFY(opened.find<QAction>(u"reduceMotionAction"_s)->isChecked());
        QCOMPARE(opened.languages.current(), Language::Italian);
        setZoom(100);
    }

    void aClosedGroupComesBackClosedUntilItsPageIsShown()
    {
        OpenedWindow opened;
        opened.open(u"gold-hybrid"_s);
        const auto isOpen = [&](int row) {
            const Navigation* navigation = opened.window->view()->navigation();
            return navigation->isExpanded(navigation->model()->index(row, 0));
        };
        opened.window->view()->navigation()->collapse(opened.window->view()->navigation()->model()->index(2, 0));
        QCOMPARE(opened.preferences->closedGroups(), QStringList{u"csp"_s});
        opened.restart();
        opened.window->restoreLast();
        settle();
        QVERIFY(isOpen(1) && !isOpen(2) && isOpen(3));
        opened.window->go(Place::Customers);
        QVERIFY(isOpen(2));
        QCOMPARE(opened.preferences->closedGroups(), QStringList());
    }

    void aRelativeNameIsRememberedWhole()
    {
        OpenedWindow opened;
        const QString path = opened.newWorkspace(u"gold-hybrid"_s);
        const QString folder = QDir::currentPath();
        QVERIFY(QDir::setCurrent(QFileInfo(path).absolutePath()));
        const bool isOpen = opened.window->openWorkspace(QFileInfo(path).fileName());
        QDir::setCurrent(folder);
        QVERIFY(isOpen);
        QCOMPARE(opened.preferences->openWorkspace(), path);
    }

    void aLinkIsRememberedAsTheFileToWhichItLeads()
    {
        OpenedWindow opened;
        const QString path = opened.newWorkspace(u"gold-hybrid"_s);
        QVERIFY(QFile::link(path, opened.path(u"link.vantaggi"_s)));
        QVERIFY(opened.window->openWorkspace(opened.path(u"link.vantaggi"_s)));
        QVERIFY(opened.window->openWorkspace(path));
        QCOMPARE(opened.preferences->openWorkspace(), path);
        QCOMPARE(opened.preferences->recent().size(), 1);
        opened.preferences->remember(opened.path(u"link.vantaggi"_s));
        QCOMPARE(opened.preferences->recent().size(), 1);
        QCOMPARE(Backups(opened.path(u"link.vantaggi"_s)).folder(), Backups(path).folder());
    }

    void workspaceAndPageComeBack()
    {
        OpenedWindow opened;
        opened.open(u"gold-hybrid"_s);
        const QString path = opened.window->workspace()->path();
        opened.window->go(Place::Requests);
        opened.window->close();
        opened.restart();
        opened.window->restoreLast();
        QVERIFY(opened.window->workspace());
        QCOMPARE(opened.window->workspace()->path(), path);
        QCOMPARE(opened.window->view()->place(), Place::Requests);
        QVERIFY(!opened.window->workspace()->account()); // who was signed in is not remembered
    }

    void aClosedWorkspaceStaysClosed()
    {
        OpenedWindow opened;
        opened.open(u"gold-hybrid"_s);
        opened.window->closeWorkspace();
        opened.restart();
        opened.window->restoreLast();
        QVERIFY(!opened.window->workspace());
    }

    void aWorkspaceThatIsGoneIsSaidSoAndNotMadeAnew()
    {
        OpenedWindow opened;
        const QString path = opened.newWorkspace(u"gold-hybrid"_s);
        QVERIFY(opened.window->openWorkspace(path));
        opened.window->close();
        opened.window.reset();
        QVERIFY(QFile::remove(path));
        opened.restart();
        opened.window->restoreLast();
        QVERIFY(!opened.window->workspace());
        // A backup of it may have been made already: then it is offered at once.
        const bool hasBackup = bool(Backups(path).newestVerified());
        QVERIFY(opened.find(hasBackup ? u"recoveryPage"_s : u"failureBar"_s)->isVisible());
        QVERIFY(!QFile::exists(path));
    }

    void theSizeOfTheWindowComesBack()
    {
        OpenedWindow opened;
        opened.window->resize(1111, 777);
        settle();
        opened.window->close();
        opened.preferences.emplace(opened.path(u"settings.ini"_s));
        MainWindow again(OpenedWindow::catalogue(), *opened.preferences);
        QCOMPARE(again.size(), QSize(1111, 777));
    }

    void theFirstWindowIsNotLargerThanItsScreen()
    {
        OpenedWindow opened;
        opened.preferences.emplace(opened.path(u"other.ini"_s)); // as at the very first start
        const MainWindow first(OpenedWindow::catalogue(), *opened.preferences);
        const QSize room = first.screen()->availableSize();
        QVERIFY2(room.width() < 1280, "the screen of the offscreen platform is 800 pixels wide");
        QCOMPARE(first.size(), QSize(1280, 820).boundedTo(room));
    }

    void aWindowThatLiesOnNoScreenIsBroughtBack()
    {
        // As restoreGeometry() reads it: version 3.0, the frame and the normal place, screen, states, the screen's width, the
        // place.
        QByteArray geometry;
        QDataStream stream(&geometry, QIODevice::WriteOnly);
        const QRect far(QPoint(500, -2357), QSize(471, 32'000));
        stream << quint32(0x1D9D0CB) << quint16(3) << quint16(0) << far << far << qint32(0) << quint8(0) << quint8(0)
               << qint32(QGuiApplication::primaryScreen()->geometry().width()) << far;
        OpenedWindow opened;
        opened.preferences->setGeometry(geometry);
        const MainWindow again(OpenedWindow::catalogue(), *opened.preferences);
        const QPoint title(again.geometry().center().x(), again.geometry().top());
        QVERIFY2(again.screen()->geometry().contains(title),
                 qPrintable(QString::number(title.x()) + u' ' + QString::number(title.y())));
        QCOMPARE(again.size(), QSize(1280, 820).boundedTo(again.screen()->availableSize()));
    }

    void whatIsTooLongForAPathIsNoWorkspace()
    {
        OpenedWindow opened;
        {
            QSettings settings(opened.path(u"other.ini"_s), QSettings::IniFormat);
            settings.setValue(u"open-workspace"_s, QString(u'/' + QString(100'000, u'x')));
            settings.setValue(u"recent/paths"_s, QStringList{u'/' + QString(100'000, u'x'), u"/a.vantaggi"_s});
        }
        const Preferences preferences(opened.path(u"other.ini"_s));
        QCOMPARE(preferences.openWorkspace(), QString());
        QCOMPARE(preferences.recent().size(), 1);
        QCOMPARE(preferences.recent().constFirst().path, u"/a.vantaggi"_s);
    }

    void theListOfRecentOnesIsShortAndNewestFirst()
    {
        OpenedWindow opened;
        for (int i = 0; i < 12; ++i)
            opened.preferences->remember(u"/somewhere/%1.vantaggi"_s.arg(i));
        opened.preferences->remember(u"/somewhere/9.vantaggi"_s);
        const auto recent = opened.preferences->recent();
        QCOMPARE(recent.size(), Preferences::maxRecent);
        QCOMPARE(recent.constFirst().path, u"/somewhere/9.vantaggi"_s);
        QCOMPARE(recent.at(1).path, u"/somewhere/11.vantaggi"_s);
        opened.preferences->forget(u"/somewhere/9.vantaggi"_s);
        QCOMPARE(opened.preferences->recent().constFirst().path, u"/somewhere/11.vantaggi"_s);
    }

    void nothingOfAWorkspaceIsWrittenIntoTheSettings()
    {
        OpenedWindow opened;
        opened.open(u"activated"_s);
        opened.window->view()->signInAs(u"global.admin@aurora.example"_s);
        opened.window->go(Place::TechnicalBenefits);
        opened.window->close();
        opened.window.reset();
        opened.preferences.reset();
        QFile settings(opened.path(u"settings.ini"_s));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        const QByteArray written = settings.readAll();
        QVERIFY(!written.isEmpty());
        for (const char* secret : {"aurora", "Aurora", "9900"})
            QVERIFY2(!written.contains(secret), secret);
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
