#include "opened_window.h"

#include "ui/widgets/searchable_combo.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QtTest>

using namespace Qt::StringLiterals;

// A page goes while somebody is at work on it, with a list of suggestions open: another program has changed the edition, or
// the workspace is closed. The focus must not wander through what is half gone (it crashed there).
class TestTornAway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        allowOnlyOffscreenWarnings();
        m_opened.emplace();
        m_opened->open(u"gold-hybrid"_s);
        QVERIFY(m_opened->window->workspace()->signInAs(u"engineer@aurora.example"_s));
        m_opened->window->go(Place::NewRequest);
        settle();
        auto* family = m_opened->find<SearchableCombo>(u"familyCombo"_s);
        QVERIFY(family);
        family->setFocus();
        QTest::keyClicks(family, u"win"_s);
        QVERIFY(family->completer()->popup()->isVisible());
    }
    void cleanup() { m_opened.reset(); }

    void byAnotherEdition()
    {
        const QString path = m_opened->window->workspace()->path();
        const auto other = Workspace::open(path, OpenedWindow::catalogue());
        QVERIFY(other);
        QVERIFY(other.value()->setEdition(u"maicpp-2023"_s));
        QVERIFY(m_opened->window->workspace()->refresh());
        settle();
        QCOMPARE(QApplication::activePopupWidget(), nullptr);
        QVERIFY(m_opened->find(u"titleEdit"_s)); // the form of the other edition
        QCOMPARE(m_opened->window->focusWidget(), m_opened->find(u"familyCombo"_s));
    }

    void byTheEndOfTheWorkspace()
    {
        QVERIFY(m_opened->window->closeWorkspace());
        settle();
        QCOMPARE(QApplication::activePopupWidget(), nullptr);
        QVERIFY(!m_opened->window->workspace());
    }

    void byTheEndOfTheWindow()
    {
        m_opened->window.reset();
        QCOMPARE(QApplication::activePopupWidget(), nullptr);
    }

private:
    std::optional<OpenedWindow> m_opened;
};

QTEST_MAIN(TestTornAway)
#include "tst_torn_away.moc"
