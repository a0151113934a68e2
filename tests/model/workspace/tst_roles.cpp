#include "tests/support/invariants.h"
#include "tests/support/raw_file.h"
#include "tests/support/workspaces.h"

#include <QtTest>

#include <functional>

// G1: every role (and none) x every change x every state. What the workspace does is what the pure rule says on the
// same facts, and a refused attempt changes nothing but the history. Generated from the enums: a new role is in by
// itself.

static QString signInOf(int role, bool mpn) { return QStringLiteral("role%1.%2@aurora.example").arg(role).arg(mpn ? 1 : 0); }

static Account accountWith(int role, bool mpn)
{
    Account account;
    account.signIn = signInOf(role, mpn);
    account.displayName = account.signIn;
    account.mpn = mpn;
    account.csp = role % 2 == 0;
    if (role < roleCount)
        account.roles = {Role(role)};
    return account;
}

class RolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void everyChangeObeysItsRule_data();
    void everyChangeObeysItsRule();
    void nobodySignedInChangesOnlyTheDate();

private:
    struct Action
    {
        const char* name;
        std::function<Refusals(const Workspace&)> whyNot;       // the pure rule, on what the workspace shows
        std::function<std::optional<Refusals>(Workspace&)> act; // empty: done; nullopt: the file failed
    };
    static QList<Action> actions();
    struct Watched
    {
        Workspace& workspace;
        RawFile file{workspace.path()};
        QStringList contents = contentsNow(); // since the last attempt, and nothing but an attempt may change it

        QStringList contentsNow() const { return file.contents({QStringLiteral("history")}); }
        int events() const { return file.ask(QStringLiteral("SELECT count(*) FROM history")).first().toInt(); }
    };
    static void tryAction(Watched& watched, const Action& action);
    QTemporaryDir m_folder{fastFolderTemplate()};
};

template <class T> static std::optional<Refusals> verdictOf(const Outcome<T>& outcome)
{
    if (outcome.isFailed())
        return std::nullopt;
    return outcome.isRefused() ? outcome.refusals() : Refusals();
}

static Draft draftIn(const Workspace& workspace, int title)
{
    Draft draft = completeDraft(QString(title, u't'));
    const auto offer = workspace.plansFor(draft.productVersion, draft.portal);
    draft.plan = offer && !offer->available.isEmpty()     ? offer->available.constFirst().id()
                 : offer && !offer->unavailable.isEmpty() ? offer->unavailable.constFirst().id()
                                                          : QStringLiteral("plan-77");
    return draft;
}

static Refusals whyNotFile(const Workspace& workspace, const Draft& draft)
{
    if (!workspace.account())
        return {{.reason = Reason::NotSignedIn}};
    const Refusals problems = problemsIn(draft, 0);
    if (!problems.isEmpty())
        return problems;
    const QList<Contract> linked = workspace.linkedContracts();
    const QList<Contract> ofOrganisation = workspace.organisation()->contracts;
    const ProductVersion& product = *testCatalogue().product(draft.productVersion);
    const PlanOffer offer = plansFor(*workspace.account(), product, testCatalogue().coverage(product, workspace.today()),
                                     draft.portal, std::nullopt, linked, ofOrganisation, workspace.today());
    return offer.refusals.isEmpty() ? whyNotUsePlan(draft.plan, offer) : offer.refusals;
}

static Contract someContract(const Workspace& workspace)
{
    const QList<Organisation> organisations = workspace.organisations();
    for (const Organisation& organisation : organisations)
        if (!organisation.contracts.isEmpty())
            return organisation.contracts.constFirst();
    Contract none;
    none.accessId = QStringLiteral("123456789");
    none.contractId = QStringLiteral("987654321");
    return none;
}

static std::optional<SupportRequest> someRequest(const Workspace& workspace)
{
    const auto list = workspace.requests({});
    return list && !list->requests.isEmpty() ? std::optional(list->requests.constFirst()) : std::nullopt;
}

QList<RolesTest::Action> RolesTest::actions()
{
    QList<Action> all;
    for (Benefit benefit : {Benefit::ProductSupport, Benefit::Signature, Benefit::AdvisoryHours})
        all.append({"activate",
                    [=](const Workspace& w) {
                        return whyNotActivate(w.account(), benefit, w.organisation().value_or(Organisation()), w.edition(),
                                              w.today());
                    },
                    [=](Workspace& w) { return verdictOf(w.activate(benefit)); }});
    for (Portal portal : allPortals)
        all.append(
            {"link",
             [=](const Workspace& w) {
                 QList<Contract> contracts;
                 for (const Organisation& organisation : w.organisations())
                     contracts += organisation.contracts;
                 const Contract c = someContract(w);
                 return linkDecision(w.account(), c.accessId, c.contractId, portal, contracts, w.links(), w.today()).refusals;
             },
             [=](Workspace& w) {
                 const Contract c = someContract(w);
                 return verdictOf(w.link(c.accessId, c.contractId, portal));
             }});
    for (int title : {0, 10, maxTitleLength + 1})
        all.append({"file", [=](const Workspace& w) { return whyNotFile(w, draftIn(w, title)); },
                    [=](Workspace& w) { return verdictOf(w.file(draftIn(w, title))); }});
    for (int again = 0; again < 2; ++again)
        all.append({"close",
                    [](const Workspace& w) -> Refusals {
                        if (!w.account())
                            return {{.reason = Reason::NotSignedIn}};
                        const auto request = someRequest(w);
                        return request ? whyNotClose(w.account(), *request, w.today())
                                       : Refusals{{.reason = Reason::NotFound, .subject = QStringLiteral("none")}};
                    },
                    [](Workspace& w) {
                        const auto request = someRequest(w);
                        return verdictOf(w.close(request ? request->number : QStringLiteral("none"), CloseReason::Duplicate));
                    }});
    const auto signedIn = [](const Workspace& w) { return w.account() ? Refusals() : Refusals{{.reason = Reason::NotSignedIn}}; };
    all.append({"keep a draft", signedIn, [](Workspace& w) { return verdictOf(w.keepDraft(draftIn(w, 3))); }});
    all.append({"discard a draft", signedIn, [](Workspace& w) { return verdictOf(w.discardDraft(Portal::SupportForBusiness)); }});
    all.append({"set the date", [](const Workspace&) { return Refusals(); },
                [](Workspace& w) { return verdictOf(w.setToday(w.today())); }});
    all.append({"set no date",
                [](const Workspace&) { return Refusals{{.reason = Reason::InvalidValue, .subject = QStringLiteral("date")}}; },
                [](Workspace& w) { return verdictOf(w.setToday({})); }});
    return all;
}

void RolesTest::everyChangeObeysItsRule_data()
{
    QTest::addColumn<QString>("scenario");
    for (const char16_t* id : {u"gold-hybrid", u"activated", u"expired", u"spent", u"no-offers", u"action-pack"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(id))) << QString::fromUtf16(id);
}

void RolesTest::tryAction(Watched& watched, const Action& action)
{
    const Refusals expected = action.whyNot(watched.workspace);
    const int eventsBefore = watched.events();
    const std::optional<Refusals> verdict = action.act(watched.workspace);
    QVERIFY2(verdict, action.name);
    QCOMPARE(*verdict, expected);
    const QStringList before = std::exchange(watched.contents, watched.contentsNow());
    if (expected.isEmpty())
        return;
    QCOMPARE(watched.contents, before);
    QCOMPARE(watched.events(), eventsBefore + 1);
    const QString last =
        watched.file.ask(QStringLiteral("SELECT kind || ' ' || detail FROM history ORDER BY id DESC LIMIT 1")).first();
    QVERIFY2(last.startsWith(QStringLiteral("refused ")) && last.contains(codeOf(expected.first().reason)), qPrintable(last));
}

void RolesTest::everyChangeObeysItsRule()
{
    QFETCH(QString, scenario);
    Scenario staffed = *testCatalogue().scenario(scenario);
    for (int role = 0; role <= roleCount; ++role)
        for (bool mpn : {false, true})
            staffed.organisations.first().organisation.accounts.append(accountWith(role, mpn));
    const QString original = m_folder.filePath(scenario);
    QVERIFY(Workspace::create(original, staffed, {}, Workspace::Overwrite::No, testCatalogue()));
    const QList<Action> all = actions();
    int activations = 0;
    for (int role = 0; role <= roleCount; ++role) {
        for (bool mpn : {false, true}) {
            // Without MPN nothing can be activated in any state: shown for every role in one, for those that may in
            // all.
            if (!mpn && scenario != QStringLiteral("gold-hybrid") && role > int(Role::MpnPartnerAdmin) && role != roleCount)
                continue;
            const QString path = m_folder.filePath(QStringLiteral("%1-%2-%3").arg(scenario).arg(role).arg(mpn));
            QVERIFY(QFile::copy(original, path));
            {
                const auto workspace = openWorkspace(path);
                Watched watched{*workspace};
                QVERIFY(workspace->signInAs(signInOf(role, mpn)));
                for (const Action& action : all) {
                    tryAction(watched, action);
                    if (QTest::currentTestFailed())
                        qFatal("role %d, mpn %d: %s", role, int(mpn), action.name);
                }
                const bool mayActivate = mpn && (role == int(Role::GlobalAdmin) || role == int(Role::MpnPartnerAdmin));
                const bool isActivated = !workspace->organisation()->contracts.isEmpty();
                if (scenario == QStringLiteral("gold-hybrid"))
                    QCOMPARE(isActivated, mayActivate);
                activations += isActivated;
            }
            QCOMPARE(brokenInvariants(path), QStringList());
            QVERIFY(QFile::remove(path));
        }
    }
    if (scenario == QStringLiteral("gold-hybrid"))
        QCOMPARE(activations, 2);
}

void RolesTest::nobodySignedInChangesOnlyTheDate()
{
    const auto workspace = makeWorkspace(m_folder.filePath(QStringLiteral("nobody")), QStringLiteral("activated"));
    Watched watched{*workspace};
    const QList<Action> all = actions();
    for (const Action& action : all)
        tryAction(watched, action);
    QVERIFY(workspace->file(completeDraft()).refusals().first().reason == Reason::NotSignedIn);
}

QTEST_GUILESS_MAIN(RolesTest)
#include "tst_roles.moc"
