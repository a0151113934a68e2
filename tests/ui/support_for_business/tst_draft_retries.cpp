#include "tests/support/file_holder.h"
#include "tests/ui/page_test.h"
#include "tests/ui/support_for_business/wizard_driver.h"
#include "ui/request/draft_keeper.h"
#include "ui/widgets/wizard_footer.h"

#include <QAbstractButton>
#include <QDialog>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A7 and B2: what is typed while another program holds the file is saved by itself once it can be, and nothing stands still.
class TestDraftRetries : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_holder.reset();
        m_wizard.reset();
    }
    void typingStandsStillForOneWaitInAll();
    void theDraftIsSavedByItselfOnceTheLockIsGone();
    void itIsSavedWhileTheQuestionIsOpen();
    void retrySavesAtOnce();
    void aFileThatComesBackTakesTheDraft();
    void keepingThatFailsIsSaidAboveTheForm();
    void aDraftThatCannotBeReadIsWaitedFor();
    void discardingLeavesAFormWhoseFileTakesNothing();

private:
    void open(std::chrono::milliseconds patience = 50ms)
    {
        m_wizard.emplace(u"activated"_s);
        m_wizard->workspace().setPatience(patience);
    }
    void hold() { m_holder.emplace(m_wizard->path(), FileHolder::From::Reading); }
    QString line() { return m_wizard->page().findChild<WizardFooter*>()->draftLine(); }
    QString kept() { return m_wizard->workspace().draft(Portal::SupportForBusiness).value_or(Draft()).title; }
    void typeUnderTheLock(const QString& text)
    {
        open();
        hold();
        m_wizard->type("titleEdit", text);
        QTRY_VERIFY(m_wizard->sees("retryDraftButton"));
        QCOMPARE(line(), u"Draft not saved; the text is only in this window. Another program is using the file. "
                         "Saving is tried again every second."_s);
    }

    std::optional<WizardDriver> m_wizard;
    std::optional<FileHolder> m_holder;
};

void TestDraftRetries::typingStandsStillForOneWaitInAll()
{
    static constexpr std::chrono::milliseconds patience{
        1500}; // more than the window's, so that a busy machine is told from a wait
    open(patience);
    hold();
    QList<qint64> gaps;
    QElapsedTimer sinceTick;
    QTimer tick;
    connect(&tick, &QTimer::timeout, this, [&] {
        gaps.append(sinceTick.restart());
        QTest::keyClick(m_wizard->find<QWidget>("titleEdit"), Qt::Key_A);
    });
    const QSignalSpy tries(m_wizard->page().findChild<DraftKeeper*>(), &DraftKeeper::stateChanged);
    tick.start(50);
    sinceTick.start();
    QTRY_VERIFY_WITH_TIMEOUT(tries.count() >= 4, 20'000);
    const qint64 longest = *std::max_element(gaps.cbegin(), gaps.cend());
    QVERIFY2(longest < 2 * patience.count(), qPrintable(QString::number(longest)));
    QCOMPARE(std::count_if(gaps.cbegin(), gaps.cend(), [](qint64 gap) { return gap > patience.count() / 2; }), 1);
}

void TestDraftRetries::theDraftIsSavedByItselfOnceTheLockIsGone()
{
    typeUnderTheLock(u"Typed under a lock"_s);
    m_holder.reset();
    QTRY_COMPARE_WITH_TIMEOUT(kept(), u"Typed under a lock"_s, 2000);
    QVERIFY2(line().startsWith(u"Draft saved at "_s), qPrintable(line()));
    QVERIFY(!m_wizard->sees("retryDraftButton"));
}

void TestDraftRetries::itIsSavedWhileTheQuestionIsOpen()
{
    typeUnderTheLock(u"Asked about"_s);
    m_wizard->inDialog([&] { QVERIFY(!m_wizard->page().mayLeave()); },
                       [&](QDialog* dialog) {
                           m_holder.reset();
                           QTRY_COMPARE_WITH_TIMEOUT(kept(), u"Asked about"_s, 2000);
                           QTest::keyClick(dialog, Qt::Key_Escape);
                       });
}

void TestDraftRetries::retrySavesAtOnce()
{
    typeUnderTheLock(u"Not waited for"_s);
    m_holder.reset();
    m_wizard->press("retryDraftButton");
    QCOMPARE(kept(), u"Not waited for"_s);
    QVERIFY(!m_wizard->sees("retryDraftButton"));
}

void TestDraftRetries::aFileThatComesBackTakesTheDraft()
{
    open();
    const QString elsewhere = m_wizard->path() + u".moved"_s;
    QVERIFY(QFile::rename(m_wizard->path(), elsewhere));
    m_wizard->type("titleEdit", u"Meanwhile"_s);
    QTRY_VERIFY(line().contains(u"moved or replaced"_s));
    QVERIFY(!m_wizard->sees("retryDraftButton"));
    QVERIFY(QFile::rename(elsewhere, m_wizard->path()));
    QTRY_COMPARE_WITH_TIMEOUT(kept(), u"Meanwhile"_s, 2000);
}

void TestDraftRetries::keepingThatFailsIsSaidAboveTheForm()
{
    typeUnderTheLock(u"To be kept"_s);
    m_wizard->inDialog([&] { QVERIFY(!m_wizard->page().mayLeave()); },
                       [](QDialog* dialog) { dialog->findChild<QAbstractButton*>(u"keepDraftButton"_s)->click(); });
    QVERIFY2(m_wizard->barText("failedBar").startsWith(u"The draft was not kept"_s), qPrintable(m_wizard->barText("failedBar")));
    m_holder.reset();
    m_wizard->press("retryButton"); // keeps the draft, and files nothing
    QCOMPARE(kept(), u"To be kept"_s);
    QCOMPARE(m_wizard->barText("failedBar"), QString());
    QCOMPARE(m_wizard->requestCount(), 7); // as in the scenario
}

// A new request begun over it would end as a conflict with a draft of one's own.
void TestDraftRetries::aDraftThatCannotBeReadIsWaitedFor()
{
    open();
    m_wizard->type("titleEdit", u"Of yesterday"_s);
    QTRY_COMPARE(kept(), u"Of yesterday"_s);
    hold();
    m_wizard->remakePage();
    QVERIFY2(m_wizard->barText("failedBar").startsWith(u"Whether a draft is kept could not be read. "_s),
             qPrintable(m_wizard->barText("failedBar")));
    QVERIFY(!m_wizard->sees("titleEdit"));
    m_holder.reset();
    QTRY_VERIFY_WITH_TIMEOUT(m_wizard->sees("continueDraftButton"), 3000);
    QCOMPARE(m_wizard->barText("failedBar"), QString());
}

void TestDraftRetries::discardingLeavesAFormWhoseFileTakesNothing()
{
    typeUnderTheLock(u"Given up"_s);
    m_wizard->inDialog([&] { QVERIFY(m_wizard->page().mayLeave()); },
                       [](QDialog* dialog) { dialog->findChild<QAbstractButton*>(u"discardDraftButton"_s)->click(); });
    m_holder.reset();
    QCOMPARE(kept(), QString());
}

QTEST_MAIN(TestDraftRetries)
#include "tst_draft_retries.moc"
