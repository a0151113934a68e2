#include "tests/ui/window/opened_window.h"

#include "ui/home/home_page.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/failure_bar.h"
#include "ui/window/workspace_view.h"

#include <QDropEvent>
#include <QMimeData>
#include <QtTest>

using namespace Qt::StringLiterals;

// How a file gets into the window otherwise than through its menu.
class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        allowOnlyOffscreenWarnings();
        m_opened = std::make_unique<OpenedWindow>();
    }
    void cleanup() { m_opened.reset(); }

    void aFileThatIsDroppedOpens()
    {
        const QString path = m_opened->newWorkspace(u"gold-hybrid"_s);
        QVERIFY(drop({QUrl::fromLocalFile(path)}));
        QVERIFY(m_opened->window->workspace());
        QCOMPARE(m_opened->window->workspace()->path(), path);
    }
    void whatIsNoWorkspaceIsSaidAfterTheDrop()
    {
        const QString path = m_opened->path(u"letter.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear Sir or Madam") > 0);
        file.close();
        QVERIFY(drop({QUrl::fromLocalFile(path)}));
        QVERIFY(!m_opened->window->workspace());
        QVERIFY(m_opened->window->failureBar()->isVisible());
    }
    void onlyOneFileOfThisComputerIsTaken_data()
    {
        QTest::addColumn<QList<QUrl>>("urls");
        QTest::newRow("nothing") << QList<QUrl>();
        QTest::newRow("an address of the web") << QList<QUrl>{QUrl(u"https://vantaggi.example/a.vantaggi"_s)};
        QTest::newRow("two files") << QList<QUrl>{QUrl::fromLocalFile(u"a.vantaggi"_s), QUrl::fromLocalFile(u"b.vantaggi"_s)};
    }
    void onlyOneFileOfThisComputerIsTaken()
    {
        QFETCH(QList<QUrl>, urls);
        QVERIFY(!drop(urls));
        QVERIFY(!m_opened->window->workspace());
    }

    void aSecondWindowOnTheFileSaysSo()
    {
        const QString path = m_opened->newWorkspace(u"activated"_s);
        QVERIFY(m_opened->window->openWorkspace(path));
        QVERIFY(!m_opened->find(u"secondWindowBar"_s)->isVisible());
        {
            OpenedWindow second;
            QVERIFY(second.window->openWorkspace(path));
            QVERIFY(second.find(u"secondWindowBar"_s)->isVisible());
            QVERIFY(!m_opened->find(u"secondWindowBar"_s)->isVisible());
            second.languages.install(Language::Italian);
            settle();
            QVERIFY(second.find<MessageBar>(u"secondWindowBar"_s)->text().contains(u"altra finestra"_s));
            second.find<MessageBar>(u"secondWindowBar"_s)->linkButton()->click();
            QVERIFY(!second.find(u"secondWindowBar"_s)->isVisible());
            second.languages.install(Language::English);
        }
        OpenedWindow third;
        QVERIFY(third.window->openWorkspace(path));
        QVERIFY(third.find(u"secondWindowBar"_s)->isVisible());
        QVERIFY(m_opened->window->closeWorkspace());
        QTRY_VERIFY_WITH_TIMEOUT(!third.find(u"secondWindowBar"_s)->isVisible(), 5000); // it is the only one by now
        QVERIFY(third.window->closeWorkspace());
        QVERIFY(m_opened->window->openWorkspace(path)); // nobody else any more
        QVERIFY(!m_opened->find(u"secondWindowBar"_s)->isVisible());
    }

    void aPageThatIsAskedForIsTheFirstOne()
    {
        QVERIFY(m_opened->window->openWorkspaceAt(m_opened->newWorkspace(u"activated"_s), Place::Requests));
        QCOMPARE(m_opened->window->view()->place(), Place::Requests);
        QVERIFY(!m_opened->window->findChild<HomePage*>());
        QVERIFY(HomePage::isDone(HomePage::Step::Activate, *m_opened->window->workspace())); // though nobody is signed in
        m_opened->restart();
        m_opened->window->restoreLast(Place::Help);
        QCOMPARE(m_opened->window->view()->place(), Place::Help);
    }

private:
    bool drop(const QList<QUrl>& urls)
    {
        QMimeData data;
        data.setUrls(urls);
        MainWindow* window = &*m_opened->window;
        QDragEnterEvent enter(window->rect().center(), Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped(window->rect().center(), Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &dropped);
        settle();
        return dropped.dropAction() == Qt::CopyAction;
    }

    std::unique_ptr<OpenedWindow> m_opened;
};

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
