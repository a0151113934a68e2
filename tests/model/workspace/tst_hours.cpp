#include "tests/support/file_test.h"
#include "tests/support/invariants.h"
#include "tests/support/workspaces.h"

#include <QtTest>

// Requests for partner advisory hours in a workspace file.
class HoursTest : public FileTest
{
    Q_OBJECT

public:
    HoursTest() : FileTest(fastFolderTemplate()) {}

private Q_SLOTS:
    void aRequestTakesItsHoursAndStays();
    void presalesTakeHoursFromAnActionPackAlone_data();
    void presalesTakeHoursFromAnActionPackAlone();
    void oneDraftIsFiledOnce();
    void whatIsRefusedTakesNothing_data();
    void whatIsRefusedTakesNothing();
    void twoProgramsCannotTakeTheSameHours();
    void aDraftIsKeptForEachAccountUntilItIsFiledOrDiscarded();
};

static const QString engineer = QStringLiteral("engineer@aurora.example");

void HoursTest::aRequestTakesItsHoursAndStays()
{
    QString number;
    {
        const auto workspace = makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
        QVERIFY(workspace->signInAs(engineer));
        QCOMPARE(workspace->advisoryPage()->hours->left(), 50);
        const auto filed = workspace->askForHours(completeAdvisoryDraft(QStringLiteral("L'architettura, perché?")));
        QVERIFY(filed.isDone());
        number = filed->number;
        QCOMPARE(filed->deducted, 4);
        QCOMPARE(filed->left, 46);
        QCOMPARE(filed->answerDue, answerDue(workspace->today()));
    }
    const auto workspace = openWorkspace(m_path);
    QVERIFY(workspace->signInAs(QStringLiteral("admin.agent@aurora.example"))); // a colleague sees it too
    const auto page = workspace->advisoryPage();
    QCOMPARE(page->hours->left(), 46);
    QCOMPARE(page->requests.size(), 1);
    const AdvisoryRequest request = page->requests.first();
    QCOMPARE(request.number, number);
    QCOMPARE(request.openedBy, engineer);
    QCOMPARE(request.opened, workspace->today());
    QCOMPARE(request.asked.title, QStringLiteral("L'architettura, perché?"));
    AdvisoryDraft expected = completeAdvisoryDraft(request.asked.title);
    expected.key = request.asked.key;
    QCOMPARE(request.asked, expected);
    QCOMPARE(workspace->check()->problems, QStringList());
    QCOMPARE(brokenInvariants(m_path), QStringList());
}

void HoursTest::presalesTakeHoursFromAnActionPackAlone_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<AdvisoryService>("service");
    QTest::addColumn<int>("left");
    QTest::newRow("Action Pack, presales") << QStringLiteral("action-pack") << AdvisoryService::Presales << 1;
    QTest::newRow("Action Pack, deployment") << QStringLiteral("action-pack") << AdvisoryService::Deployment << 1;
    QTest::newRow("Silver, presales") << QStringLiteral("silver-hybrid") << AdvisoryService::Presales << 20;
    QTest::newRow("Silver, deployment") << QStringLiteral("silver-hybrid") << AdvisoryService::Deployment << 16;
    QTest::newRow("Gold, presales") << QStringLiteral("gold-cloud") << AdvisoryService::Presales << 50;
    QTest::newRow("Gold, deployment") << QStringLiteral("gold-cloud") << AdvisoryService::Deployment << 46;
    QTest::newRow("Solutions Partner, presales") << QStringLiteral("solutions-partner") << AdvisoryService::Presales << 50;
}

void HoursTest::presalesTakeHoursFromAnActionPackAlone()
{
    QFETCH(QString, scenario);
    QFETCH(AdvisoryService, service);
    const auto workspace = makeWorkspace(m_path, scenario);
    QVERIFY(workspace->signInAs(engineer));
    AdvisoryDraft draft = completeAdvisoryDraft();
    draft.service = service;
    const auto filed = workspace->askForHours(draft);
    QVERIFY(filed.isDone());
    QTEST(filed->left, "left");
    QTEST(workspace->advisoryPage()->hours->left(), "left");
}

void HoursTest::oneDraftIsFiledOnce()
{
    const auto workspace = makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    QVERIFY(workspace->signInAs(engineer));
    AdvisoryDraft draft = completeAdvisoryDraft();
    draft.key = QStringLiteral("one");
    const auto first = workspace->askForHours(draft);
    const auto second = workspace->askForHours(draft);
    QVERIFY(first.isDone() && second.isDone());
    QVERIFY(!first->wasFiledBefore);
    QVERIFY(second->wasFiledBefore);
    QCOMPARE(second->number, first->number);
    QCOMPARE(second->left, 46);
    QCOMPARE(workspace->advisoryPage()->requests.size(), 1);
}

void HoursTest::whatIsRefusedTakesNothing_data()
{
    QTest::addColumn<QString>("signIn");
    QTest::addColumn<AdvisoryDraft>("draft");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char* name, const QString& signIn, Reason reason, void (*change)(AdvisoryDraft&)) {
        AdvisoryDraft draft = completeAdvisoryDraft();
        change(draft);
        QTest::newRow(name) << signIn << draft << reason;
    };
    const auto nothing = [](AdvisoryDraft&) {};
    row("nobody signed in", {}, Reason::NotSignedIn, nothing);
    row("CSP only", QStringLiteral("sales@aurora.example"), Reason::NotMpnAssociated, nothing);
    row("no title", engineer, Reason::RequiredField, [](AdvisoryDraft& d) { d.title.clear(); });
    row("an unknown product", engineer, Reason::UnknownProduct,
        [](AdvisoryDraft& d) { d.productVersion = QStringLiteral("atari"); });
    row("a product out of scope", engineer, Reason::OutOfTpdScope,
        [](AdvisoryDraft& d) { d.productVersion = QStringLiteral("exchange-server-2019"); });
    row("mainstream support has ended", engineer, Reason::MainstreamEnded,
        [](AdvisoryDraft& d) { d.productVersion = QStringLiteral("sql-server-2014"); });
    row("more hours than are left", engineer, Reason::NoHours, [](AdvisoryDraft& d) { d.hours = 6; });
}

void HoursTest::whatIsRefusedTakesNothing()
{
    QFETCH(QString, signIn);
    QFETCH(AdvisoryDraft, draft);
    QFETCH(Reason, reason);
    const auto workspace = makeWorkspace(m_path, QStringLiteral("action-pack"));
    if (!signIn.isEmpty())
        QVERIFY(workspace->signInAs(signIn));
    const auto filed = workspace->askForHours(draft);
    QVERIFY(filed.isRefused());
    QCOMPARE(filed.refusals().first().reason, reason);
    QVERIFY(workspace->signInAs(engineer));
    QCOMPARE(workspace->advisoryPage()->hours->left(), 5);
    QCOMPARE(workspace->advisoryPage()->requests.size(), 0);
}

void HoursTest::twoProgramsCannotTakeTheSameHours()
{
    const auto one = makeWorkspace(m_path, QStringLiteral("action-pack"));
    const auto other = openWorkspace(m_path);
    QVERIFY(one->signInAs(engineer));
    QVERIFY(other->signInAs(engineer));
    QVERIFY(one->askForHours(completeAdvisoryDraft()).isDone());
    const auto second = other->askForHours(completeAdvisoryDraft()); // it has not looked at the file since
    QVERIFY(second.isRefused());
    QCOMPARE(second.refusals().first().reason, Reason::NoHours);
    QCOMPARE(second.refusals().first().limit, 1);
    QCOMPARE(other->advisoryPage()->hours->left(), 1);
}

void HoursTest::aDraftIsKeptForEachAccountUntilItIsFiledOrDiscarded()
{
    AdvisoryDraft draft = completeAdvisoryDraft(QStringLiteral("Half"));
    draft.key = QStringLiteral("mine");
    draft.hours = 0;
    {
        const auto workspace = makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
        QVERIFY(workspace->keepAdvisoryDraft(draft).isRefused());
        QVERIFY(workspace->signInAs(engineer));
        QVERIFY(workspace->keepAdvisoryDraft(draft).isDone());
        draft.description = QString(maxDescriptionLength + 1, u'x'); // too long to file, not to keep
        QVERIFY(workspace->keepAdvisoryDraft(draft).isDone());
    }
    const auto workspace = openWorkspace(m_path);
    QVERIFY(!workspace->advisoryDraft());
    QVERIFY(workspace->signInAs(QStringLiteral("admin.agent@aurora.example")));
    QVERIFY(!workspace->advisoryDraft());
    QVERIFY(workspace->signInAs(engineer));
    QCOMPARE(workspace->advisoryDraft(), std::optional(draft));
    AdvisoryDraft another = draft;
    another.title += u'x';
    QVERIFY(workspace->discardAdvisoryDraft(another).isDone());
    QVERIFY(workspace->advisoryDraft()); // another window's is not whoever's discards
    QVERIFY(workspace->discardAdvisoryDraft(draft).isDone());
    QVERIFY(!workspace->advisoryDraft());
    draft = completeAdvisoryDraft();
    draft.key = QStringLiteral("other");
    QVERIFY(workspace->keepAdvisoryDraft(draft).isDone());
    QVERIFY(workspace->askForHours(completeAdvisoryDraft()).isDone());
    QVERIFY(workspace->advisoryDraft()); // another one that was begun meanwhile
    QVERIFY(workspace->askForHours(draft).isDone());
    QVERIFY(!workspace->advisoryDraft());
}

QTEST_GUILESS_MAIN(HoursTest)
#include "tst_hours.moc"
