#include "tests/support/file_test.h"
#include "tests/support/invariants.h"
#include "tests/support/workspaces.h"

#include <QSignalSpy>
#include <QtTest>

static const QString engineer = QStringLiteral("engineer@aurora.example");
static const QString globalAdmin = QStringLiteral("global.admin@aurora.example");

// From the draft to the closed request: kept as typed, filed once, found again.
class FilingTest : public FileTest
{
    Q_OBJECT

private Q_SLOTS:
    void submittingTwiceFilesOnce();
    void aDraftIsKeptAsTypedUntilItIsFiledOrDiscarded();
    void whatIsTooLongForTheFileIsRefusedVisibly();
    void requestsAreFoundByEveryWordAndState();
    void aPlanThatIsNotOfferedIsRefused();
    void theCspRouteFilesWithoutAnIncident();
};

void FilingTest::submittingTwiceFilesOnce()
{
    const QTemporaryDir folder(fastFolderTemplate()); // a thousand commits, and none of them about the disk
    const QString path = folder.filePath(QStringLiteral("a.vantaggi"));
    constexpr int doubles = 1000;
    {
        const auto workspace = makeWorkspace(path, QStringLiteral("gold-hybrid"));
        Draft draft = completeDraft();
        draft.plan = preparePlan(*workspace, engineer);
        for (int i = 0; i < doubles; ++i) {
            draft.key = QStringLiteral("key-%1").arg(i);
            const auto first = workspace->file(draft);
            const auto second = workspace->file(draft);
            QVERIFY(first && second);
            QVERIFY(!first->wasFiledBefore);
            QVERIFY(second->wasFiledBefore);
            QCOMPARE(second->number, first->number);
            QCOMPARE(second->remaining, Quantity(19));
            QVERIFY(workspace->close(first->number, CloseReason::Duplicate));
        }
        // What says something else meanwhile is not answered in its name.
        draft.description += QStringLiteral(" and more");
        const auto another = workspace->file(draft);
        QVERIFY(another.isRefused());
        QCOMPARE(another.refusals().first().reason, Reason::ChangedMeanwhile);
        QVERIFY(!another.refusals().first().subject.isEmpty());
        // Another account's key is its own.
        QVERIFY(workspace->signInAs(QStringLiteral("helpdesk@aurora.example")));
        const auto other = workspace->file(draft);
        QVERIFY(other.isRefused());
    }
    QCOMPARE(runSql(path, QStringLiteral("SELECT count(*), count(DISTINCT number) FROM request")),
             QStringList{QStringLiteral("%1|%1").arg(doubles)});
    QCOMPARE(brokenInvariants(path), QStringList());
}

void FilingTest::aDraftIsKeptAsTypedUntilItIsFiledOrDiscarded()
{
    Draft draft = completeDraft(QStringLiteral("  L'\u202e<b>titolo</b> \U0001F600 "));
    draft.key = QStringLiteral("one");
    draft.customer = QStringLiteral("x'y");
    draft.copyTo = QStringLiteral("not an address;;");
    draft.phone = QStringLiteral("+39 02 (0)1");
    draft.severity.reset();
    draft.hours = SupportHours::AroundTheClock;
    draft.contactMethod = ContactMethod::Phone;
    draft.step = 2;
    {
        const auto workspace = makeWorkspace(m_path, QStringLiteral("activated"));
        QVERIFY(workspace->keepDraft(draft).isRefused()); // nobody is signed in
        QVERIFY(workspace->signInAs(engineer));
        const QSignalSpy changed(workspace.get(), &Workspace::changed);
        QVERIFY(workspace->keepDraft(draft));
        QVERIFY(workspace->keepDraft(draft));
        QCOMPARE(changed.count(), 1); // typing on is no news
        Draft azure;
        azure.key = QStringLiteral("two");
        azure.portal = Portal::Azure;
        QVERIFY(workspace->keepDraft(azure));
    }
    const auto workspace = openWorkspace(m_path);
    QVERIFY(!workspace->draft(Portal::SupportForBusiness));
    QVERIFY(workspace->signInAs(globalAdmin));
    QVERIFY(!workspace->draft(Portal::SupportForBusiness));
    QVERIFY(workspace->signInAs(engineer));
    QCOMPARE(*workspace->draft(Portal::SupportForBusiness), draft);
    QVERIFY(workspace->discardDraft(Portal::Azure));
    QVERIFY(!workspace->draft(Portal::Azure));
    Draft complete = completeDraft();
    complete.key = draft.key;
    complete.plan = preparePlan(*workspace, engineer);
    QVERIFY(workspace->file(complete));
    QVERIFY(!workspace->draft(Portal::SupportForBusiness));
}

void FilingTest::whatIsTooLongForTheFileIsRefusedVisibly()
{
    const auto workspace = makeWorkspace(m_path, QStringLiteral("activated"));
    QVERIFY(workspace->signInAs(engineer));
    Draft draft = completeDraft();
    draft.description = QString(1'000'000, QChar(0x20ac)); // three bytes each
    QVERIFY(workspace->keepDraft(draft));
    QCOMPARE(workspace->draft(Portal::SupportForBusiness)->description, draft.description);
    draft.description += u'x';
    const auto refused = workspace->keepDraft(draft);
    QVERIFY(refused.isRefused());
    QCOMPARE(refused.refusals().first().reason, Reason::TooLong);
    QCOMPARE(refused.refusals().first().subject, QStringLiteral("description"));
    QCOMPARE(workspace->draft(Portal::SupportForBusiness)->description.size(), 1'000'000);
    draft.description = QStringLiteral("d");
    draft.title = QString(maxTitleLength + 1, u't');
    draft.plan = QStringLiteral("plan-1");
    QVERIFY(contains(workspace->file(draft).refusals(), Reason::TooLong));
    draft.title = QChar(0xfeff); // nothing is left of it
    QVERIFY(contains(workspace->file(draft).refusals(), Reason::RequiredField));
}

void FilingTest::requestsAreFoundByEveryWordAndState()
{
    const auto workspace = makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
    Draft draft = completeDraft();
    draft.plan = preparePlan(*workspace, engineer);
    QStringList numbers;
    for (const char16_t* title : {u"Perché è lento?", u"PERCHE si ferma", u"100 % \\_ wild"}) {
        draft.title = QString::fromUtf16(title);
        const auto filed = workspace->file(draft);
        QVERIFY(filed);
        numbers.prepend(filed->number);
    }
    QVERIFY(workspace->close(numbers.last(), CloseReason::Solved));
    const auto found = [&](const QString& text, std::optional<RequestState> state = {}, int offset = 0, int limit = -1) {
        const auto list = workspace->requests({text, state, offset, limit});
        QStringList all{QString::number(list->total)};
        for (const SupportRequest& request : list->requests)
            all.append(request.number);
        return all;
    };
    QCOMPARE(found({}), QStringList{QStringLiteral("3")} + numbers); // newest first
    QCOMPARE(found(QStringLiteral("PERCHÉ")), (QStringList{QStringLiteral("2"), numbers.at(1), numbers.at(2)}));
    QCOMPARE(found(QStringLiteral(" lento  perche ")), (QStringList{QStringLiteral("1"), numbers.at(2)}));
    QCOMPARE(found(QStringLiteral("windows SERVER 2019")).first(), QStringLiteral("3"));
    QCOMPARE(found(QStringLiteral("logo lento")).first(),
             QStringLiteral("1")); // one in the description, one in the title
    QCOMPARE(found(QStringLiteral("%")), (QStringList{QStringLiteral("1"), numbers.first()}));
    QCOMPARE(found(QStringLiteral("_")), (QStringList{QStringLiteral("1"), numbers.first()}));
    QCOMPARE(found(numbers.at(1)).last(), numbers.at(1));
    QCOMPARE(found(QStringLiteral("' OR 1=1 --")).first(), QStringLiteral("0"));
    QCOMPARE(found({}, RequestState::Closed), (QStringList{QStringLiteral("1"), numbers.last()}));
    QCOMPARE(found({}, {}, 1, 1), (QStringList{QStringLiteral("3"), numbers.at(1)}));
    QVERIFY(workspace->request(QStringLiteral("x'")).isRefused());
}

void FilingTest::aPlanThatIsNotOfferedIsRefused()
{
    const auto workspace = makeWorkspace(m_path, QStringLiteral("activated"));
    QVERIFY(contains(workspace->plansFor(QStringLiteral("windows-10"), Portal::Azure).refusals(), Reason::NotSignedIn));
    QVERIFY(workspace->signInAs(engineer));
    QVERIFY(contains(workspace->plansFor(QStringLiteral("none"), Portal::Azure).refusals(), Reason::UnknownProduct));
    Draft draft = completeDraft();
    draft.plan = QStringLiteral("plan-99");
    QVERIFY(contains(workspace->file(draft).refusals(), Reason::UnknownPlan));
    draft.plan = QStringLiteral("csp");
    QVERIFY(contains(workspace->file(draft).refusals(), Reason::UnknownPlan));
    const auto offer = workspace->plansFor(draft.productVersion, Portal::SupportForBusiness);
    QVERIFY(!offer->unavailable.isEmpty());
    draft.plan = offer->unavailable.first().id();
    QVERIFY(contains(workspace->file(draft).refusals(), Reason::CloudOnly));
    draft.productVersion = QStringLiteral("none");
    QVERIFY(contains(workspace->file(draft).refusals(), Reason::UnknownProduct));
}

void FilingTest::theCspRouteFilesWithoutAnIncident()
{
    const auto workspace = makeWorkspace(m_path, QStringLiteral("csp-direct"));
    const QList<ProductVersion>& products = testCatalogue().products();
    const auto azure = std::find_if(products.begin(), products.end(),
                                    [](const ProductVersion& p) { return p.portal == Portal::Azure && !p.needsNoPlan; });
    QVERIFY(azure != products.end());
    Draft draft = completeDraft();
    draft.portal = Portal::Azure;
    draft.productVersion = azure->id;
    draft.customer = QStringLiteral("Fabbrica Nord");
    draft.plan = QStringLiteral("csp");
    QVERIFY(workspace->signInAs(QStringLiteral("helpdesk@aurora.example")));
    QVERIFY(contains(workspace->file(draft).refusals(), Reason::AdminAgentRequired));
    QVERIFY(workspace->signInAs(QStringLiteral("admin.agent@aurora.example")));
    const auto filed = workspace->file(draft);
    QVERIFY(filed);
    QCOMPARE(filed->consumed, 0);
    QVERIFY(!filed->isCounted);
    const auto request = workspace->request(filed->number);
    QCOMPARE(request->planName, QStringLiteral("Cloud Solution Provider"));
    QCOMPARE(request->asked.customer, draft.customer);
    const auto closed = workspace->close(filed->number, CloseReason::ProductBug);
    QVERIFY(closed);
    QCOMPARE(closed->refunded, 0);
    QVERIFY(contains(workspace->close(filed->number, CloseReason::Solved).refusals(), Reason::AlreadyClosed));
    draft.key = QStringLiteral("2");
    draft.customer = QStringLiteral("Nobody");
    QVERIFY(contains(workspace->file(draft).refusals(), Reason::UnknownCustomer));
}

QTEST_GUILESS_MAIN(FilingTest)
#include "tst_filing.moc"
