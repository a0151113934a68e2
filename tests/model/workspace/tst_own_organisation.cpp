#include "tests/support/invariants.h"
#include "tests/support/workspaces.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

using Edit = std::function<void(Organisation&)>;

// The record of an own organisation, edited after it was made: whole or not at all, by whoever holds the file, and never over
// what another program wrote.
class OwnOrganisationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>(fastFolderTemplate());
        m_path = m_folder->filePath(u"own.vantaggi"_s);
    }
    void everythingCanBeCorrected();
    void twoAccountsCanSwapTheirNames();
    void nothingChangedIsNoChange();
    void everyRoleAndNobodyMay();
    void aTrainingOrganisationStays();
    void anAccountThatDidSomethingStays_data();
    void anAccountThatDidSomethingStays();
    void anOfferBehindAContractStays();
    void anOfferBehindAdvisoryHoursStays();
    void anotherProgramsChangeIsNotOverwritten();
    void anotherProgramSeesTheChange();
    void aReusedNumberSignsNobodyIn();
    void textsAreKeptExactly();

private:
    std::unique_ptr<Workspace> make() { return makeOwnWorkspace(m_path); }
    Organisation edited(const Workspace& workspace, const Edit& edit)
    {
        Organisation organisation = workspace.organisations().constFirst();
        edit(organisation);
        return organisation;
    }
    Outcome<Done> change(Workspace& workspace, const Edit& edit)
    {
        return workspace.editOrganisation(workspace.organisations().constFirst(), edited(workspace, edit));
    }
    QString lastOfHistory() const
    {
        return runSql(m_path, u"SELECT kind || ' ' || detail FROM history ORDER BY id DESC LIMIT 1"_s).value(0);
    }
    // Closes the workspace first: these look at the file from outside.
    void isSound(std::unique_ptr<Workspace>& workspace) const
    {
        workspace.reset();
        QCOMPARE(brokenInvariants(m_path), QStringList());
        QVERIFY(openWorkspace(m_path)->check()->isSound());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

static Account accountNamed(const QString& signIn)
{
    Account account;
    account.signIn = signIn;
    return account;
}

// Of a product that is recent for ever: an own organisation lives in the computer's today.
static Draft draftOfToday(const QString& plan)
{
    const ProductVersion& product = *testCatalogue().product(u"windows-11"_s);
    const ProblemCategory category = testCatalogue().categoriesFor(product).first();
    Draft draft = completeDraft();
    draft.productVersion = product.id;
    draft.category = category.id;
    draft.problem = category.problems.first().id;
    draft.plan = plan;
    return draft;
}

static const QString admin = u"global.admin@aurora.example"_s;
static const QString engineer = u"engineer@aurora.example"_s;

void OwnOrganisationTest::everythingCanBeCorrected()
{
    auto workspace = make();
    const QSignalSpy changed(workspace.get(), &Workspace::changed);
    QVERIFY(change(*workspace, [](Organisation& o) {
        o.name = u"Aurora Due"_s;
        o.partnerId = u"9900010"_s;
        o.country = u"CH"_s;
        o.csp = CspKind::DirectBill;
        o.accounts[1].roles = {Role::AdminAgent, Role::HelpdeskAgent};
        o.accounts[1].csp = true;
        o.accounts[1].displayName = u"Elena"_s;
        o.accounts[1].signIn = u"elena@aurora.example"_s;
        o.accounts.append(
            {0, u"new@aurora.example"_s, u"New"_s, AccountKind::MicrosoftAccount, true, false, {Role::SalesAgent}, 0});
        o.offers[0].level = u"silver"_s;
        o.offers.append({0, u"action-pack"_s, {}, {}, QDate(2031, 1, 1), QDate(2031, 12, 31)});
    }));
    QCOMPARE(changed.count(), 1);
    for (const auto& seen : {workspace->organisations().constFirst(), openWorkspace(m_path)->organisations().constFirst()}) {
        QCOMPARE(seen.name, u"Aurora Due"_s);
        QCOMPARE(seen.partnerId, u"9900010"_s);
        QCOMPARE(seen.country, u"CH"_s);
        QCOMPARE(seen.csp, CspKind::DirectBill);
        QCOMPARE(seen.accounts.size(), 3);
        QCOMPARE(seen.accounts[1].signIn, u"elena@aurora.example"_s);
        QCOMPARE(seen.accounts[1].roles, (QList<Role>{Role::AdminAgent, Role::HelpdeskAgent}));
        QCOMPARE(seen.accounts[2].kind, AccountKind::MicrosoftAccount);
        QCOMPARE(seen.accounts[2].organisation, seen.id);
        QCOMPARE(seen.offers.size(), 2);
        QCOMPARE(seen.offers[0].level, u"silver"_s);
        QCOMPARE(seen.offers[1].end, QDate(2031, 12, 31));
    }
    QCOMPARE(workspace->name().it, u"Aurora Due"_s);
    QCOMPARE(lastOfHistory(), u"organisation-edited organisation account-changed account-added offer-changed offer-added"_s);
    QVERIFY(change(*workspace, [](Organisation& o) {
        o.accounts.removeAt(1);
        o.offers.clear();
    }));
    QCOMPARE(lastOfHistory(), u"organisation-edited account-removed offer-removed"_s);
    QCOMPARE(openWorkspace(m_path)->organisations().constFirst().accounts.size(), 2);
    isSound(workspace);
}

void OwnOrganisationTest::twoAccountsCanSwapTheirNames()
{
    auto workspace = make();
    QVERIFY(change(*workspace, [](Organisation& o) { std::swap(o.accounts[0].signIn, o.accounts[1].signIn); }));
    QCOMPARE(workspace->organisations().constFirst().accounts[0].signIn, engineer);
    isSound(workspace);
}

void OwnOrganisationTest::nothingChangedIsNoChange()
{
    auto workspace = make();
    const QStringList before = contentsOf(m_path);
    QVERIFY(change(*workspace, [](Organisation&) {}));
    QCOMPARE(contentsOf(m_path), before);
}

// G1: the owner of the file keeps it true; the roles are those of the portals (organisation_edit.h).
void OwnOrganisationTest::everyRoleAndNobodyMay()
{
    auto workspace = make();
    QVERIFY(change(*workspace, [](Organisation& o) {
        for (int role = 0; role < roleCount; ++role)
            o.accounts.append({0,
                               u"role%1@aurora.example"_s.arg(role),
                               {},
                               AccountKind::WorkOrSchool,
                               role % 2 == 0,
                               role % 3 == 0,
                               {Role(role)},
                               0});
    }));
    const QList<Account> accounts = workspace->accounts();
    for (qsizetype i = -1; i < accounts.size(); ++i) {
        if (i >= 0)
            QVERIFY(workspace->signInAs(accounts[i].signIn));
        QVERIFY(change(*workspace, [i](Organisation& o) { o.partnerId = QString::number(9900100 + i); }));
        const QString actor =
            runSql(m_path, u"SELECT coalesce(account, 0) || ' ' || roles FROM history ORDER BY id DESC LIMIT 1"_s).value(0);
        QCOMPARE(actor, i < 0 ? u"0 "_s
                              : u"%1 %2"_s.arg(accounts[i].id)
                                    .arg(accounts[i].roles.isEmpty() ? QString() : codeOf(accounts[i].roles.first())));
    }
    isSound(workspace);
}

void OwnOrganisationTest::aTrainingOrganisationStays()
{
    const auto workspace = makeWorkspace(m_path, u"gold-hybrid"_s);
    const QStringList before = contentsOf(m_path, {u"history"_s});
    const auto outcome = change(*workspace, [](Organisation& o) { o.name = u"Borea"_s; });
    QCOMPARE(outcome.refusals(), (Refusals{{.reason = Reason::OrganisationOnly}}));
    QCOMPARE(contentsOf(m_path, {u"history"_s}), before);
    QCOMPARE(lastOfHistory(), u"refused edit-organisation organisation-only"_s);
}

void OwnOrganisationTest::anAccountThatDidSomethingStays_data()
{
    QTest::addColumn<QString>("deed");
    for (const char16_t* deed :
         {u"activate", u"link", u"file", u"keep a draft", u"ask for hours", u"keep a draft for hours", u"be refused", u"act now"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(deed))) << QString::fromUtf16(deed);
}

void OwnOrganisationTest::anAccountThatDidSomethingStays()
{
    QFETCH(QString, deed);
    auto workspace = make();
    const qsizetype which = deed == u"activate" ? 0 : 1;
    const QString signIn = which == 0 ? admin : engineer;
    if (deed == u"activate" || deed == u"link" || deed == u"file") {
        preparePlan(*workspace, engineer);
        const auto offer = workspace->plansFor(u"windows-11"_s, Portal::SupportForBusiness);
        QVERIFY(offer && !offer->available.isEmpty());
        QVERIFY(deed != u"file" || workspace->file(draftOfToday(offer->available.first().id())));
    } else {
        QVERIFY(workspace->signInAs(signIn));
        if (deed == u"keep a draft")
            QVERIFY(workspace->keepDraft(completeDraft()));
        else if (deed == u"ask for hours")
            QVERIFY(workspace->askForHours(completeAdvisoryDraft()));
        else if (deed == u"keep a draft for hours")
            QVERIFY(workspace->keepAdvisoryDraft(completeAdvisoryDraft()));
        else if (deed == u"be refused")
            QVERIFY(workspace->activate(Benefit::ProductSupport).isRefused());
    }
    if (deed != u"act now")
        workspace->signOut();
    QVERIFY(workspace->organisationUse()->accounts.contains(workspace->accounts()[which].id));
    const QStringList before = contentsOf(m_path, {u"history"_s});
    const Refusals inUse{{.reason = Reason::InUse, .subject = signIn}};
    QCOMPARE(change(*workspace, [which](Organisation& o) { o.accounts.removeAt(which); }).refusals(), inUse);
    QCOMPARE(change(*workspace, [which](Organisation& o) { o.accounts[which].signIn = u"x@aurora.example"_s; }).refusals(),
             inUse);
    QCOMPARE(contentsOf(m_path, {u"history"_s}), before);
    QVERIFY(change(*workspace, [which](Organisation& o) { o.accounts[which].displayName = u"Another"_s; }));
    isSound(workspace);
}

void OwnOrganisationTest::anOfferBehindAContractStays()
{
    auto workspace = make();
    preparePlan(*workspace, engineer);
    const QDate day = workspace->today();
    const Contract before = workspace->organisations().constFirst().contracts.constFirst();
    const auto outcome = change(*workspace, [](Organisation& o) { o.offers.clear(); });
    QCOMPARE(outcome.refusals(), (Refusals{{.reason = Reason::InUse, .subject = u"offer"_s, .date = day}}));
    QVERIFY(change(*workspace, [](Organisation& o) { o.offers[0].level = u"silver"_s; }).isRefused());
    QVERIFY(change(*workspace, [day](Organisation& o) { o.offers[0].end = day; })); // it ends
    const Contract after = workspace->organisations().constFirst().contracts.constFirst();
    QCOMPARE(after.end, before.end); // what was issued stays as it was issued
    QCOMPARE(after.entitlements.size(), before.entitlements.size());
    isSound(workspace);
}

void OwnOrganisationTest::anOfferBehindAdvisoryHoursStays()
{
    auto workspace = make();
    QVERIFY(workspace->signInAs(engineer));
    QVERIFY(workspace->askForHours(completeAdvisoryDraft()));
    QVERIFY(contains(change(*workspace, [](Organisation& o) { o.offers.clear(); }).refusals(), Reason::InUse));
}

void OwnOrganisationTest::anotherProgramsChangeIsNotOverwritten()
{
    const auto one = make();
    const auto two = openWorkspace(m_path);
    const Organisation known = one->organisations().constFirst();
    QVERIFY(change(*two, [](Organisation& o) { o.accounts.append(accountNamed(u"theirs@aurora.example"_s)); }));
    const QStringList before = contentsOf(m_path, {u"history"_s});
    Organisation mine = known;
    mine.name = u"Mine"_s;
    QCOMPARE(one->editOrganisation(known, mine).refusals(), (Refusals{{.reason = Reason::ChangedMeanwhile}}));
    QCOMPARE(contentsOf(m_path, {u"history"_s}), before);
    QCOMPARE(one->organisations().constFirst().accounts.size(), 3); // it was read anew
    QVERIFY(change(*one, [](Organisation& o) { o.name = u"Mine"_s; }));
    QCOMPARE(openWorkspace(m_path)->organisations().constFirst().accounts.size(), 3);
}

void OwnOrganisationTest::anotherProgramSeesTheChange()
{
    const auto one = make();
    const auto two = openWorkspace(m_path);
    QVERIFY(change(*two, [](Organisation& o) { o.name = u"Theirs"_s; }));
    QVERIFY(one->refresh());
    QCOMPARE(one->name().en, u"Theirs"_s);
}

// The number of a removed account may be given to a new one: whoever acts as the old one acts as nobody then.
void OwnOrganisationTest::aReusedNumberSignsNobodyIn()
{
    const auto one = make();
    const auto two = openWorkspace(m_path);
    QVERIFY(one->signInAs(engineer));
    const QSignalSpy left(one.get(), &Workspace::accountChanged);
    const qint64 id = two->accounts().constLast().id;
    QVERIFY(change(*two, [](Organisation& o) { o.accounts.removeLast(); }));
    QVERIFY(change(*two, [](Organisation& o) {
        o.accounts.append({0, u"other@aurora.example"_s, {}, AccountKind::WorkOrSchool, true, false, {Role::GlobalAdmin}, 0});
    }));
    QCOMPARE(two->accounts().constLast().id, id);
    QCOMPARE(one->activate(Benefit::ProductSupport).refusals(), (Refusals{{.reason = Reason::NotSignedIn}}));
    QVERIFY(!one->account());
    QCOMPARE(left.count(), 1);
}

void OwnOrganisationTest::textsAreKeptExactly()
{
    auto workspace = make();
    const QString hostile = u"L'O\"fficina'; DROP TABLE account; <b>\u202e\U0001F600"_s;
    QVERIFY(change(*workspace, [&](Organisation& o) {
        o.name = u"  "_s + hostile + u" "_s;
        o.accounts[0].displayName = hostile;
    }));
    const auto refused = [&](const QString& name) {
        const Organisation before = workspace->organisations().constFirst();
        Organisation after = before;
        after.accounts[0].displayName = name;
        return workspace->editOrganisation(before, after).isRefused();
    };
    for (const char16_t lost : {u'\ufeff', u'\ufffe', u'\uffff', char16_t(0xd800), u'\0'})
        QVERIFY2(refused(QChar(lost) + hostile), qPrintable(QString::number(lost, 16)));
    const Organisation seen = openWorkspace(m_path)->organisations().constFirst();
    QCOMPARE(seen.name, hostile);
    QCOMPARE(seen.accounts[0].displayName, hostile);
    isSound(workspace);
    const QString history = runSql(m_path, u"SELECT group_concat(detail) FROM history"_s).value(0);
    QVERIFY2(!history.contains(u"fficina"_s), qPrintable(history)); // codes only
}

QTEST_GUILESS_MAIN(OwnOrganisationTest)
#include "tst_own_organisation.moc"
