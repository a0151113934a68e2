#include "opened_window.h"

#include "tests/support/files.h"
#include "ui/widgets/page.h"
#include "ui/window/menus.h"
#include "ui/window/notice_bar.h"
#include "ui/window/workspace_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>
#include <QtTest>

using namespace Qt::StringLiterals;

static const QString engineer = u"engineer@aurora.example"_s;

// C4: the file goes while it is open. Nothing that is shown is lost: a copy holds what is typed too.
class TestGone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        allowOnlyOffscreenWarnings();
        m_opened.emplace();
        m_opened->open(u"activated"_s);
        QVERIFY(m_opened->window->workspace()->signInAs(engineer));
        m_copy = m_opened->path(u"copy.vantaggi"_s);
        m_opened->window->askSavePath = [this](const QString&, const QString&) { return m_copy; };
    }
    void cleanup() { m_opened.reset(); }

    void theCopyHoldsWhatIsTypedAndOpensWithoutAQuestion_data()
    {
        QTest::addColumn<Place>("place");
        QTest::newRow("Support for Business") << Place::NewRequest;
        QTest::newRow("Azure") << Place::AzureNewRequest;
        QTest::newRow("Power Platform") << Place::PowerPlatform;
        QTest::newRow("advisory hours") << Place::AdvisoryHours;
    }
    void theCopyHoldsWhatIsTypedAndOpensWithoutAQuestion()
    {
        QFETCH(Place, place);
        typeAndLoseTheFile(place);
        press(u"goneBar"_s);
        QCOMPARE(notice(), u"copy.vantaggi was saved and read back: it holds the same as this workspace, and as a draft what is "
                           "typed here."_s);
        QCOMPARE(titleIn(m_copy, place), u"firstsecond"_s);
        QVERIFY2(line().contains(u"the copy holds this text"_s), qPrintable(line()));
        type(u"third"_s);      // after the copy was made
        press(u"noticeBar"_s); // a question would wait here for ever
        QCOMPARE(m_opened->window->workspace()->path(), m_copy);
        QCOMPARE(m_opened->window->workspace()->account()->signIn, engineer);
        QCOMPARE(m_opened->window->view()->place(), place);
        if (auto* goOn = m_opened->window->view()->page()->findChild<QAbstractButton*>(u"continueDraftButton"_s))
            goOn->click();
        QCOMPARE(title()->text(), u"firstsecondthird"_s);
    }

    void theCopyHoldsWhatIsInConflictWithAnotherWindow()
    {
        typeBesideAnotherWindow();
        QVERIFY(QFile::remove(m_opened->window->workspace()->path()));
        QTRY_VERIFY_WITH_TIMEOUT(m_opened->find(u"goneBar"_s)->isVisible(), 3000);
        press(u"goneBar"_s);
        QCOMPARE(titleIn(m_copy, Place::NewRequest), u"mine"_s);
    }

    // The edition is another page: what is typed goes along, in conflict or not.
    void anotherEditionKeepsWhatIsTyped()
    {
        typeBesideAnotherWindow();
        QVERIFY(m_opened->window->workspace()->setEdition(u"maicpp-2023"_s));
        settle();
        QCOMPARE(title()->text(), u"mine"_s);
        QCOMPARE(titleIn(*m_opened->window->workspace(), Place::NewRequest), u"theirs"_s);
    }

    // Another program changes it while the question about what is typed stands there: the form that asked is gone.
    void anotherEditionUnderTheQuestionAboutTheDraft()
    {
        QVERIFY(m_opened->window->go(Place::NewRequest));
        settle();
        type(u"mine"_s);
        const QPointer<QWidget> form = m_opened->window->view()->page();
        QTimer::singleShot(0, this, [this] {
            auto* question = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            QVERIFY(question);
            const auto other = Workspace::open(m_opened->window->workspace()->path(), OpenedWindow::catalogue());
            QVERIFY(other);
            QVERIFY((*other)->setEdition(u"maicpp-2023"_s));
            (void)m_opened->window->workspace()->refresh();
            QTimer::singleShot(0, question, [question] { question->findChild<QAbstractButton*>(u"keepDraftButton"_s)->click(); });
        });
        QVERIFY(!m_opened->window->go(Place::Requests)); // nothing is known of what the other form holds
        QVERIFY(!form);
        settle();
        QCOMPARE(m_opened->window->view()->place(), Place::NewRequest);
        m_opened->click(u"continueDraftButton"_s);
        QCOMPARE(title()->text(), u"mine"_s);
    }

    // Assistive technology reaches the menu behind a dialog.
    void noCommandTakesTheGroundFromADialog()
    {
        const auto* menus = m_opened->window->findChild<Menus*>();
        QTimer::singleShot(0, this, [this, menus] {
            QVERIFY(QApplication::activeModalWidget());
            menus->action(Command::CloseWorkspace)->trigger();
            QVERIFY(!m_opened->window->openWorkspace(m_opened->window->workspace()->path())); // as from the recent ones
            QVERIFY(m_opened->window->workspace());
            QApplication::activeModalWidget()->close();
        });
        menus->action(Command::SetDate)->trigger();
        menus->action(Command::CloseWorkspace)->trigger();
        QVERIFY(!m_opened->window->workspace());
    }

    void anotherWorkspaceThatIsCopiedOverItIsNotTakenForIt()
    {
        const QString path = m_opened->window->workspace()->path();
        const QString other = m_opened->path(u"other.vantaggi"_s);
        const auto another = Workspace::create(other, *OpenedWindow::catalogue().scenario(u"activated"_s), {},
                                               Workspace::Overwrite::No, OpenedWindow::catalogue());
        QVERIFY(another);
        QVERIFY(m_opened->window->go(Place::NewRequest));
        settle();
        type(u"first"_s);
        QTRY_COMPARE(titleIn(*m_opened->window->workspace(), Place::NewRequest), u"first"_s);
        const QByteArray bytes = bytesOf(other);
        writeBytes(path, bytes);
        type(u"second"_s);
        auto* bar = m_opened->find<NoticeBar>(u"goneBar"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 3000);
        QVERIFY2(bar->text().contains(u"holds another workspace now"_s), qPrintable(bar->text()));
        QCOMPARE(title()->text(), u"firstsecond"_s);
        QCOMPARE(m_opened->window->workspace()->account()->signIn, engineer);
        QVERIFY(bytesOf(path) == bytes);
        m_opened->window->confirm = [](const QString&, const QString&, const QString&) { return true; };
    }

    void aCopyThatWasNotMadeLeavesTheWarning()
    {
        QVERIFY(QFile::remove(m_opened->window->workspace()->path()));
        auto* bar = m_opened->find<NoticeBar>(u"goneBar"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 3000);
        m_copy.clear(); // cancelled
        press(u"goneBar"_s);
        QVERIFY(bar->isVisible());
    }

    void discardingLeavesAFormWhoseFileIsGone()
    {
        typeAndLoseTheFile(Place::NewRequest);
        QTimer::singleShot(0, this, [this] { m_opened->find<QAbstractButton>(u"discardDraftButton"_s)->click(); });
        QVERIFY(m_opened->window->closeWorkspace());
        QVERIFY(!m_opened->window->workspace());
    }

    void closingAsksForTypingThatIsOnlyInTheWindow()
    {
        typeAndLoseTheFile(Place::AdvisoryHours);
        QVERIFY(m_opened->window->go(Place::Home)); // the text waits on its page
        QStringList asked;
        m_opened->window->confirm = [&asked](const QString& question, const QString& text, const QString&) {
            asked = {question, text};
            return false;
        };
        QVERIFY(!m_opened->window->closeWorkspace());
        QVERIFY(!m_opened->window->close());
        QCOMPARE(asked, QStringList({u"Leave without saving what was typed?"_s,
                                     u"What was typed here is not saved and is only in this window: Technical presales and "
                                     "deployment services (TPD). \"Save a copy\" in the Workspace menu keeps it."_s}));
        press(u"goneBar"_s); // a copy holds it: nothing is to be asked any more
        asked.clear();
        QVERIFY(m_opened->window->closeWorkspace());
        QCOMPARE(asked, QStringList());
        QCOMPARE(titleIn(m_copy, Place::AdvisoryHours), u"firstsecond"_s);
    }

private:
    QLineEdit* title() const { return m_opened->window->view()->page()->findChild<QLineEdit*>(u"titleEdit"_s); }
    QString line() const
    {
        const QList<QLabel*> labels = m_opened->window->view()->page()->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            if (label->text().startsWith(u"Draft not saved"_s))
                return label->text();
        return {};
    }
    // Another window keeps "theirs", and this one does not overwrite it with "mine".
    void typeBesideAnotherWindow()
    {
        QVERIFY(m_opened->window->go(Place::NewRequest));
        settle();
        const auto other = Workspace::open(m_opened->window->workspace()->path(), OpenedWindow::catalogue());
        Draft draft;
        draft.title = u"theirs"_s;
        QVERIFY(other && (*other)->signInAs(engineer) && (*other)->keepDraft(draft));
        type(u"mine"_s);
        auto* conflict = m_opened->window->view()->page()->findChild<QWidget*>(u"conflictBar"_s);
        QTRY_VERIFY(conflict->isVisible());
    }
    QString notice() const { return m_opened->find<NoticeBar>(u"noticeBar"_s)->text(); }
    void type(const QString& text) { QTest::keyClicks(title(), text); }
    void press(const QString& bar)
    {
        auto* button = m_opened->find(bar)->findChild<QAbstractButton*>(u"noticeActionButton"_s);
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    static QString titleIn(Workspace& workspace, Place place)
    {
        if (place == Place::AdvisoryHours)
            return workspace.advisoryDraft().value_or(AdvisoryDraft()).title;
        const Portal portal = place == Place::NewRequest        ? Portal::SupportForBusiness
                              : place == Place::AzureNewRequest ? Portal::Azure
                                                                : Portal::PowerPlatform;
        return workspace.draft(portal).value_or(Draft()).title;
    }
    static QString titleIn(const QString& path, Place place)
    {
        const auto copy = Workspace::open(path, OpenedWindow::catalogue());
        return copy && (*copy)->signInAs(engineer) ? titleIn(**copy, place) : QString();
    }
    void typeAndLoseTheFile(Place place)
    {
        QVERIFY(m_opened->window->go(place));
        settle();
        type(u"first"_s);
        QTRY_COMPARE(titleIn(*m_opened->window->workspace(), place), u"first"_s);
        QVERIFY(QFile::remove(m_opened->window->workspace()->path()));
        type(u"second"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_opened->find(u"goneBar"_s)->isVisible(), 3000);
    }

    std::optional<OpenedWindow> m_opened;
    QString m_copy;
};

QTEST_MAIN(TestGone)
#include "tst_gone.moc"
