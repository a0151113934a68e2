#include "tests/support/file_holder.h"
#include "tests/ui/page_driver.h"
#include "tests/ui/page_test.h"
#include "ui/partner_center/tpd_page.h"

#include <QLineEdit>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QString engineer = u"engineer@aurora.example"_s;
static Page* newTpdPage(Workspace& workspace) { return new TpdPage(workspace); }

// A7 for the request for advisory hours: what is typed under another program's lock is saved by itself.
class TestTpdRetries : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void theDraftIsSavedByItselfOnceTheLockIsGone()
    {
        PageDriver page(u"gold-hybrid"_s, engineer, newTpdPage);
        page.workspace().setPatience(50ms);
        std::optional<FileHolder> holder;
        holder.emplace(page.path(), FileHolder::From::Reading);
        page.type("titleEdit", u"Typed under a lock"_s);
        QTRY_VERIFY(page.sees("retryDraftButton"));
        QCOMPARE(page.labelText("draftLine"), u"Draft not saved; the text is only in this window. Another program is using the "
                                              "file. Saving is tried again every second."_s);
        holder.reset();
        const auto kept = [&] { return page.workspace().advisoryDraft().value_or(AdvisoryDraft()).title; };
        QTRY_COMPARE_WITH_TIMEOUT(kept(), u"Typed under a lock"_s, 2000);
        QCOMPARE(page.labelText("draftLine"), u"Draft saved."_s);
        QVERIFY(!page.sees("retryDraftButton"));
    }

    void aPageThatCouldNotBeReadIsReadOnceTheLockIsGone()
    {
        PageDriver page(u"gold-hybrid"_s, engineer, newTpdPage);
        AdvisoryDraft draft;
        draft.title = u"Of yesterday"_s;
        QVERIFY(page.workspace().keepAdvisoryDraft(draft).isDone());
        page.workspace().setPatience(50ms);
        std::optional<FileHolder> holder;
        holder.emplace(page.path(), FileHolder::From::Reading);
        page.remakePage();
        QVERIFY(!page.barText("failedBar").isEmpty());
        QVERIFY(page.barText("refusedBar").startsWith(u"Whether a draft is kept could not be read."_s));
        holder.reset();
        QTRY_COMPARE_WITH_TIMEOUT(page.barText("failedBar"), QString(), 3000);
        QTRY_COMPARE_WITH_TIMEOUT(page.find<QLineEdit>("titleEdit")->text(), u"Of yesterday"_s, 3000);
        QCOMPARE(page.barText("refusedBar"), QString());
    }

    void anotherAccountLeavesWhatCouldNotBeSaved()
    {
        PageDriver page(u"gold-hybrid"_s, engineer, newTpdPage);
        page.workspace().setPatience(50ms);
        std::optional<FileHolder> holder;
        holder.emplace(page.path(), FileHolder::From::Reading);
        page.type("titleEdit", u"Typed under a lock"_s);
        QTRY_VERIFY(page.sees("retryDraftButton"));
        QVERIFY(page.workspace().signInAs(u"global.admin@aurora.example"_s));
        QVERIFY(!page.sees("titleEdit")); // while it cannot be read what this one kept
        holder.reset();
        QTRY_VERIFY_WITH_TIMEOUT(page.sees("titleEdit"), 3000);
        QCOMPARE(page.find<QLineEdit>("titleEdit")->text(), QString()); // nobody sees another one's text
        QVERIFY(page.workspace().signInAs(engineer));
        QCOMPARE(page.find<QLineEdit>("titleEdit")->text(), u"Typed under a lock"_s);
        QCOMPARE(page.workspace().advisoryDraft().value_or(AdvisoryDraft()).title, u"Typed under a lock"_s);
    }
};

QTEST_MAIN(TestTpdRetries)
#include "tst_tpd_retries.moc"
