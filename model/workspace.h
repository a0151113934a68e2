#pragma once

#include "model/catalogue/catalogue.h"
#include "model/domain/advisory.h"
#include "model/domain/backup.h"
#include "model/domain/benefits.h"
#include "model/domain/linking.h"
#include "model/domain/organisation_edit.h"
#include "model/domain/plans.h"
#include "model/domain/request.h"
#include "model/result.h"

#include <QObject>

#include <chrono>
#include <memory>

class Store;

enum class WorkspaceKind { Training, Organisation };
QString codeOf(WorkspaceKind kind); // "training", "organisation"

// The rows of the Technical benefits page (D1), and everything it shows.
struct BenefitsPage
{
    Refusals whyNotSeen; // empty: the page shows `rows`
    struct Row
    {
        Allowance allowance;
        std::optional<Contract> contract; // once activated
        std::optional<Contract> earlier;  // until then: the contract of the membership before, while it holds
        Refusals whyNotActivate;
    };
    QList<Row> rows;                        // technical support benefits
    std::optional<Allowance> advisoryHours; // TPD
};

// What the page of technical presales and deployment services (TPD) shows.
struct AdvisoryPage
{
    Refusals whyNotAsk; // empty: `hours` is set and a request may be filed
    std::optional<AdvisoryHours> hours;
    QList<AdvisoryRequest> requests; // of the organisation, newest first
};

struct HoursFiled
{
    QString number;
    int deducted = 0; // hours
    int left = 0;
    QDate answerDue;
    bool wasFiledBefore = false; // the same draft key again: nothing new happened (promise A8)
};

struct LinkResult
{
    Contract contract;
    QList<Reason> notices;
};

struct Filed
{
    QString number;
    QString plan; // plan id
    int consumed = 0;
    bool isCounted = false; // false: unlimited, CSP or billing
    Quantity remaining;
    bool wasFiledBefore = false; // the same draft key again: nothing new happened (promise A8)
};

struct Closed
{
    int refunded = 0;
    bool isCounted = false;
    Quantity remaining;
    Portal portal = Portal::SupportForBusiness; // where it was filed: only Support for Business shows what remains (D9)
};

struct RequestFilter
{
    QString text = {}; // in number, title, description, product; every word must be found
    std::optional<RequestState> state = {};
    int offset = 0;
    int limit = -1;        // -1 = all
    bool countsAll = true; // false: `total` is not asked for and stays 0; a window of rows that is scrolled needs it once
    std::optional<Portal> portal = {}; // filed there
};
struct RequestList
{
    QList<SupportRequest> requests; // newest first, without history
    int total = 0;                  // that match, beyond the limit
};

struct CheckReport
{
    QString integrity; // "ok", or what SQLite said first
    int schema = 0;
    QStringList problems;   // English; rows whose hash does not match, sums that do not add up, ...
    QList<TableCount> rows; // read and compared, table by table

    bool isSound() const { return integrity == QStringLiteral("ok") && problems.isEmpty(); }
};

// One workspace file, seen and changed as the signed-in account may: the only door from the window and the console
// program to the store. Choosing an account is acting as, not logging in. Every change is one transaction in which the
// rule is asked again; a change made by another program is noticed by changed() within two seconds.
class Workspace : public QObject
{
    Q_OBJECT

public:
    enum class Overwrite { No, Yes };

    // `patience`: how long a change waits for another program that holds the file; a window keeps it under a second.
    static Result<std::unique_ptr<Workspace>> open(const QString& path, const Catalogue& catalogue,
                                                   std::chrono::milliseconds patience = std::chrono::seconds(5));
    // Dates from 1990 to 2999, which a training workspace may have.
    static bool isPossibleDate(const QDate& date);
    // A training workspace. `today` invalid: the scenario's own date; otherwise one that isPossibleDate(). Another `editionId`
    // than the scenario's: as setEdition() right after. bad-content: an unknown edition.
    static Result<std::unique_ptr<Workspace>> create(const QString& path, const Scenario& scenario, const QDate& today,
                                                     Overwrite overwrite, const Catalogue& catalogue,
                                                     const QString& editionId = {});
    // A workspace for a real organisation, whose date is the computer's.
    static Result<std::unique_ptr<Workspace>> createOwn(const QString& path, const Organisation& organisation,
                                                        const QString& editionId, const Catalogue& catalogue);
    ~Workspace() override;

    // --- what is so
    QString path() const;
    Text name() const; // the scenario's name, or the organisation's
    WorkspaceKind kind() const;
    bool isReadOnly() const;
    std::optional<Failure> whyGone() const; // as far as was looked; with a detail where what is shown can be copied no more
    int schema() const;
    QString engine() const; // what reads the file: "SQLite 3.40.1", for diagnostic details
    const Edition& edition() const;
    const Catalogue& catalogue() const;
    QDate today() const;
    QString scenarioId() const;                // "" for an own organisation
    QList<Organisation> organisations() const; // whole: accounts, offers, contracts with their sums
    QList<Account> accounts() const;

    // --- acting as an account
    std::optional<Account> account() const;           // nullopt: nobody is signed in
    std::optional<Organisation> organisation() const; // of the signed-in account
    Outcome<Done> signInAs(const QString& signIn);    // refused: unknown-account. Not stored: a new start has nobody signed in
    void signOut();

    // --- questions of the signed-in account
    BenefitsPage benefitsPage() const;
    QList<Contract> linkedContracts() const;
    QList<Link> links() const;
    LinkDecision linkDecisionFor(const QString& accessId, const QString& contractId, Portal portal) const;
    // Refused: not-signed-in, unknown-product, what D8 says of the customer. The offer points into this workspace's
    // values and is valid until the next changed().
    Outcome<PlanOffer> plansFor(const QString& productVersion, Portal portal, const QString& customer = {}) const;
    Coverage coverage(const ProductVersion& version) const; // on today()

    // --- changes; each refuses as its rule says and then changes nothing but the history
    Outcome<Contract> activate(Benefit benefit);
    Outcome<LinkResult> link(const QString& accessId, const QString& contractId, Portal portal);
    Outcome<Filed> file(const Draft& draft);
    Outcome<Closed> close(const QString& number, CloseReason reason);
    Outcome<Done> setToday(const QDate& date); // refused: training-only, invalid-value
    Outcome<Done> advanceToday(int days);      // 1..36500
    // The same organisation under the rules of another edition. What the other one does not know (an offer, a designation)
    // stays in the file, counts for nothing there, and counts again after switching back; contracts keep what they were
    // issued with. Refused: training-only, unknown-edition.
    Outcome<Done> setEdition(const QString& editionId);

    // --- the record of an own organisation (organisation_edit.h): no role, and nobody need be signed in
    Result<OrganisationUse> organisationUse() const; // the signed-in account counts as used
    // `known` is what the person saw when editing began. Refused: organisation-only, changed-meanwhile (nothing of another
    // program is overwritten), in-use, and what problemsIn() says of it.
    Outcome<Done> editOrganisation(const Organisation& known, const Organisation& wanted);

    // --- drafts: one per account and portal, kept until discarded or filed
    Outcome<Done> keepDraft(const Draft& draft); // refused: too-long (more than the file may hold); half-filled is fine
    std::optional<Draft> draft(Portal portal) const;
    Result<std::optional<Draft>> readDraft(Portal portal) const; // tells an unreadable file from a draft that is not there
    // `mine`: what whoever discards it last read or saved: another draft that is there meanwhile stays. nullopt: whichever.
    Outcome<Done> discardDraft(Portal portal, const std::optional<Draft>& mine = {});

    // --- partner advisory hours (TPD): no incidents, no portal; one draft per account
    Result<AdvisoryPage> advisoryPage() const;
    // Refused: as whyNotAskForHours(), problemsIn(), unknown-product, whyNotAdvise(), no-hours. The draft is then kept.
    Outcome<HoursFiled> askForHours(const AdvisoryDraft& draft);
    Outcome<Done> keepAdvisoryDraft(const AdvisoryDraft& draft); // refused: too-long, invalid-value (hours)
    std::optional<AdvisoryDraft> advisoryDraft() const;
    Result<std::optional<AdvisoryDraft>> readAdvisoryDraft() const;                    // as readDraft()
    Outcome<Done> discardAdvisoryDraft(const std::optional<AdvisoryDraft>& mine = {}); // as discardDraft()

    // --- requests of the whole workspace
    Result<RequestList> requests(const RequestFilter& filter) const;
    bool hasFiled() const; // whether the signed-in account itself has filed a request; nobody has filed none
    Outcome<SupportRequest> request(const QString& number) const; // with its history; refused: not-found

    Result<CheckReport> check() const;

    // --- whole files (promises.md F3 to F7; the details at the functions of the same names in Store)
    // A verified copy of the file as it is now; also where it is read-only, or was deleted under us. Failures besides the
    // usual: damaged (rot is not copied), disk-full, exists.
    Result<SavedCopy> saveCopy(const QString& path, Overwrite overwrite = Overwrite::No) const;
    // Of files that this process does not have open. An older version is copied before open() upgrades it. restore(): what
    // was at `path` is kept beside it; `signIn` is who asked, as the history then tells.
    static int schemaOf(const QString& path);
    static Result<SavedCopy> copyBeforeUpgrade(const QString& older, const QString& path);
    static Result<SavedCopy> inspect(const QString& path);
    static Result<SavedCopy> copyReceived(const QString& received, const QString& path);
    static Result<Restored> restore(const QString& path, const QString& backup, const QString& signIn = {},
                                    std::chrono::milliseconds patience = std::chrono::seconds(5));
    static Result<Recovered> recover(const QString& damaged, const QString& path, Overwrite overwrite = Overwrite::No);

    void setPatience(std::chrono::milliseconds patience);
    // As long as it lives nothing waits for another program: for what is tried again by itself a moment later.
    class Hurry
    {
    public:
        explicit Hurry(Workspace& workspace);
        ~Hurry();
        Q_DISABLE_COPY_MOVE(Hurry)

    private:
        Workspace& m_workspace;
    };
    // Looks now whether another program changed the file, as happens each second by itself; true where it did.
    bool refresh();

Q_SIGNALS:
    void changed();        // anything at all: pages read again
    void accountChanged(); // after signInAs() and signOut(), besides changed()
    void gone();           // once, when the file is noticed to be deleted, moved or replaced: every change will be refused

private:
    Workspace(std::unique_ptr<Store> store, const Catalogue& catalogue);
    struct State;
    std::unique_ptr<State> m;
};
