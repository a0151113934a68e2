#include "tests/support/every_change.h"
#include "tests/support/invariants.h"
#include "tests/support/workspaces.h"

#include <QSignalSpy>
#include <QtTest>

static const QString engineer = QStringLiteral("engineer@aurora.example");
static const QString globalAdmin = QStringLiteral("global.admin@aurora.example");

class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.vantaggi"));
    }
    void everyScenarioBecomesASoundFile_data();
    void everyScenarioBecomesASoundFile();
    void activatingIssuesOnePairOfIdsThatLinkAndPay();
    void submittingTwiceFilesOnce();
    void whatAChangeLeavesInMemoryIsWhatStandsInTheFile_data();
    void whatAChangeLeavesInMemoryIsWhatStandsInTheFile();
    void aDraftIsKeptAsTypedUntilItIsFiledOrDiscarded();
    void whatIsTooLongForTheFileIsRefusedVisibly();
    void requestsAreFoundByEveryWordAndState();
    void onlyATrainingWorkspaceHasADateToSet();
    void anOwnOrganisationIsKept();
    void aPlanThatIsNotOfferedIsRefused();
    void theCspRouteFilesWithoutAnIncident();
    void eachBenefitOfTheNewerEditionHasItsOwnIds();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void WorkspaceTest::everyScenarioBecomesASoundFile_data()
{
    QTest::addColumn<QString>("id");
    const auto scenarios = testCatalogue().scenarios();
    for (const Scenario& scenario : *scenarios)
        QTest::newRow(qUtf8Printable(scenario.id)) << scenario.id;
}

void WorkspaceTest::everyScenarioBecomesASoundFile()
{
    QFETCH(QString, id);
    const auto scenario = testCatalogue().scenario(id);
    {
        const auto workspace = makeWorkspace(m_path, id);
        QCOMPARE(workspace->scenarioId(), id);
        QCOMPARE(workspace->name(), scenario->name);
        QCOMPARE(workspace->today(), scenario->today);
        QCOMPARE(workspace->kind(), WorkspaceKind::Training);
        QVERIFY(!workspace->isReadOnly());
        QVERIFY(!workspace->account());
        const QList<Organisation> organisations = workspace->organisations();
        QCOMPARE(organisations.size(), scenario->organisations.size());
        for (qsizetype i = 0; i < organisations.size(); ++i) {
            const Organisation& wanted = scenario->organisations.at(i).organisation;
            QCOMPARE(organisations.at(i).name, wanted.name);
            QCOMPARE(organisations.at(i).partnerId, wanted.partnerId);
            QCOMPARE(organisations.at(i).customers, wanted.customers);
            QCOMPARE(organisations.at(i).csp, wanted.csp);
            QCOMPARE(organisations.at(i).accounts.size(), wanted.accounts.size());
            QCOMPARE(organisations.at(i).offers.size(), wanted.offers.size());
            QCOMPARE(organisations.at(i).contracts.size(), scenario->organisations.at(i).contracts.size());
        }
        const auto requests = workspace->requests({});
        QVERIFY(requests);
        QCOMPARE(requests->total, int(scenario->requests.size()));
        const auto report = workspace->check();
        QVERIFY(report);
        QCOMPARE(report->integrity, QStringLiteral("ok"));
        QCOMPARE(report->problems, QStringList());
        QCOMPARE(report->schema, workspace->schema());
    }
    QCOMPARE(brokenInvariants(m_path), QStringList());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a.vantaggi")});
}

void WorkspaceTest::activatingIssuesOnePairOfIdsThatLinkAndPay()
{
    QString number;
    QString plan;
    {
        const auto workspace = makeWorkspace(m_path, QStringLiteral("gold-hybrid"));
        QVERIFY(workspace->signInAs(QStringLiteral("GLOBAL.ADMIN@aurora.example ")));
        const QSignalSpy changed(workspace.get(), &Workspace::changed);
        const auto contract = workspace->activate(Benefit::ProductSupport);
        QVERIFY(contract);
        QCOMPARE(changed.count(), 1);
        QVERIFY(isWellFormedId(contract->accessId) && contract->accessId >= QStringLiteral("990000000"));
        QVERIFY(isWellFormedId(contract->contractId) && contract->contractId >= QStringLiteral("990000000"));
        QVERIFY(contract->accessId != contract->contractId);
        QCOMPARE(contract->start, QDate(2021, 6, 17));
        QCOMPARE(contract->end, QDate(2022, 2, 13));
        QCOMPARE(contract->activatedBy, globalAdmin);
        QCOMPARE(contract->entitlements.size(), 2);
        const auto again = workspace->activate(Benefit::Signature);
        QVERIFY(again.isRefused());
        QVERIFY(contains(again.refusals(), Reason::AlreadyActivated));
        plan = preparePlan(*workspace, engineer);
        QVERIFY(!plan.isEmpty());
        Draft draft = completeDraft(QStringLiteral("L'avvio non va: \"50 %\"; DROP TABLE request; --"));
        draft.plan = plan;
        const auto filed = workspace->file(draft);
        QVERIFY(filed);
        QCOMPARE(filed->consumed, 1);
        QVERIFY(filed->isCounted);
        QCOMPARE(filed->remaining, Quantity(19));
        number = filed->number;
        QVERIFY(QRegularExpression(QStringLiteral("^2106170000\\d{6}$")).match(number).hasMatch());
    }
    QCOMPARE(brokenInvariants(m_path), QStringList());
    const auto workspace = openWorkspace(m_path);
    const auto request = workspace->request(number);
    QVERIFY(request);
    QCOMPARE(request->asked.title, QStringLiteral("L'avvio non va: \"50 %\"; DROP TABLE request; --"));
    QCOMPARE(request->openedBy, engineer);
    QCOMPARE(request->history.size(), 2);
    QVERIFY(workspace->signInAs(engineer));
    const auto closed = workspace->close(number, CloseReason::Duplicate);
    QVERIFY(closed);
    QCOMPARE(closed->refunded, 1);
    QCOMPARE(closed->remaining, Quantity(20));
}

void WorkspaceTest::submittingTwiceFilesOnce()
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
        // Another account's key is its own.
        QVERIFY(workspace->signInAs(QStringLiteral("helpdesk@aurora.example")));
        const auto other = workspace->file(draft);
        QVERIFY(other.isRefused());
    }
    QCOMPARE(runSql(path, QStringLiteral("SELECT count(*), count(DISTINCT number) FROM request")),
             QStringList{QStringLiteral("%1|%1").arg(doubles)});
    QCOMPARE(brokenInvariants(path), QStringList());
}

void WorkspaceTest::whatAChangeLeavesInMemoryIsWhatStandsInTheFile_data()
{
    QTest::addColumn<int>("index");
    const QList<ChangeRow> rows = everyChange();
    for (int i = 0; i < rows.size(); ++i)
        QTest::newRow(qPrintable(codeOf(rows.at(i).change))) << i;
}

// Not everything is read again after a change.
void WorkspaceTest::whatAChangeLeavesInMemoryIsWhatStandsInTheFile()
{
    QFETCH(int, index);
    const ChangeRow row = everyChange().at(index);
    const auto workspace = row.makeFile(m_path);
    row.prepare(*workspace);
    row.signIn(*workspace);
    QVERIFY(row.make(*workspace));
    const auto opened = openWorkspace(m_path);
    if (workspace->account())
        QVERIFY(opened->signInAs(workspace->account()->signIn));
    QCOMPARE(workspace->account(), opened->account());
    QCOMPARE(workspace->today(), opened->today());
    QCOMPARE(workspace->edition().id, opened->edition().id);
    QCOMPARE(workspace->links().size(), opened->links().size());
    const QList<Organisation> kept = workspace->organisations();
    const QList<Organisation> read = opened->organisations();
    QCOMPARE(kept.size(), read.size());
    for (qsizetype i = 0; i < kept.size(); ++i) {
        QCOMPARE(kept[i].name, read[i].name);
        QCOMPARE(kept[i].accounts, read[i].accounts);
        QCOMPARE(kept[i].offers, read[i].offers);
        QCOMPARE(kept[i].contracts, read[i].contracts);
    }
}

void WorkspaceTest::aDraftIsKeptAsTypedUntilItIsFiledOrDiscarded()
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

void WorkspaceTest::whatIsTooLongForTheFileIsRefusedVisibly()
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

void WorkspaceTest::requestsAreFoundByEveryWordAndState()
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
    const auto found = [&](const QString& text, std::optional<RequestState> state = {}, int offset = 0,
                           int limit = -1) {
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

void WorkspaceTest::onlyATrainingWorkspaceHasADateToSet()
{
    {
        const auto workspace = makeWorkspace(m_path, QStringLiteral("activated"));
        QVERIFY(workspace->setToday(QDate(2022, 2, 13)));
        QVERIFY(workspace->advanceToday(1));
        QCOMPARE(workspace->today(), QDate(2022, 2, 14));
        for (int days : {0, -1, 36'501})
            QVERIFY(contains(workspace->advanceToday(days).refusals(), Reason::InvalidValue));
        QVERIFY(contains(workspace->setToday(QDate()).refusals(), Reason::InvalidValue));
    }
    const auto workspace = openWorkspace(m_path);
    QCOMPARE(workspace->today(), QDate(2022, 2, 14));
    QVERIFY(workspace->benefitsPage().rows.isEmpty());
    const auto own = Workspace::createOwn(m_folder->filePath(QStringLiteral("own")), workspace->organisations().first(),
                                          QStringLiteral("mpn-2021"), testCatalogue());
    QVERIFY(own);
    QVERIFY(contains((*own)->setToday(QDate(2022, 1, 1)).refusals(), Reason::TrainingOnly));
    QVERIFY(contains((*own)->advanceToday(1).refusals(), Reason::TrainingOnly));
    QCOMPARE((*own)->today(), QDate::currentDate());
}

void WorkspaceTest::anOwnOrganisationIsKept()
{
    Organisation organisation;
    organisation.name = QStringLiteral("L'Officina \"Più\"");
    organisation.partnerId = QStringLiteral("123");
    organisation.country = QStringLiteral("IT");
    organisation.csp = CspKind::DirectBill;
    organisation.customers = {QStringLiteral("B'"), QStringLiteral("A")};
    organisation.accounts = {{0,
                              QStringLiteral("o'neil@x.example"),
                              QStringLiteral("O'Neil"),
                              AccountKind::MicrosoftAccount,
                              true,
                              false,
                              {Role::GlobalAdmin, Role::ReportViewer},
                              0}};
    organisation.offers = {{0, QStringLiteral("action-pack"), {}, {}, QDate(2024, 2, 29), QDate(2025, 2, 27)}};
    QVERIFY(Workspace::createOwn(m_path, organisation, QStringLiteral("mpn-2021"), testCatalogue()));
    const auto unknown = Workspace::createOwn(m_path + u'x', organisation, QStringLiteral("none"), testCatalogue());
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Failure::Kind::BadContent);
    const auto workspace = openWorkspace(m_path);
    QCOMPARE(workspace->kind(), WorkspaceKind::Organisation);
    QCOMPARE(workspace->name().en, organisation.name);
    QCOMPARE(workspace->scenarioId(), QString());
    const Organisation kept = workspace->organisations().first();
    QCOMPARE(kept.customers, organisation.customers);
    QCOMPARE(kept.csp, organisation.csp);
    QCOMPARE(kept.accounts.first().roles, organisation.accounts.first().roles);
    QCOMPARE(kept.accounts.first().kind, AccountKind::MicrosoftAccount);
    QCOMPARE(kept.offers.first().start, QDate(2024, 2, 29));
}

void WorkspaceTest::aPlanThatIsNotOfferedIsRefused()
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

void WorkspaceTest::theCspRouteFilesWithoutAnIncident()
{
    const auto workspace = makeWorkspace(m_path, QStringLiteral("csp-direct"));
    const QList<ProductVersion>& products = testCatalogue().products();
    const auto azure = std::find_if(products.begin(), products.end(), [](const ProductVersion& p) {
        return p.portal == Portal::Azure && !p.needsNoPlan;
    });
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

void WorkspaceTest::eachBenefitOfTheNewerEditionHasItsOwnIds()
{
    const auto workspace = makeWorkspace(m_path, QStringLiteral("solutions-partner"));
    QVERIFY(workspace->signInAs(globalAdmin));
    const auto product = workspace->activate(Benefit::ProductSupport);
    const auto signature = workspace->activate(Benefit::Signature);
    QVERIFY(product && signature);
    QCOMPARE(product->entitlements.size(), 1);
    QCOMPARE((QSet<QString>{product->accessId, product->contractId, signature->accessId, signature->contractId}.size()),
             4);
    QVERIFY(product->entitlements.first().id != signature->entitlements.first().id);
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
