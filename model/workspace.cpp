#include "model/workspace.h"

#include "model/backups.h"
#include "model/store/file_gate.h"
#include "model/workspace_state.h"

#include <QAbstractEventDispatcher>

QString codeOf(WorkspaceKind kind)
{
    switch (kind) {
    case WorkspaceKind::Training: return QStringLiteral("training");
    case WorkspaceKind::Organisation: return QStringLiteral("organisation");
    }
    Q_UNREACHABLE();
}

bool isSameText(const QString& a, const QString& b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

std::optional<Account> Workspace::State::signedIn(const WorkspaceFacts& from) const
{
    std::optional<Account> found = from.account(account);
    return found && found->signIn == signIn ? found : std::nullopt;
}

void Workspace::State::take(const WorkspaceFacts& fresh)
{
    facts = fresh;
    edition = catalogue.edition(facts.edition);
    const std::optional<Account> acting = signedIn(facts);
    if (!acting)
        account = 0;
    contracts = facts.contracts();
    linked = facts.linkedTo(account);
    ofOrganisation = acting ? facts.organisation(acting->organisation)->contracts : QList<Contract>();
}

Workspace::Workspace(std::unique_ptr<Store> store, const Catalogue& catalogue)
    : m(std::make_unique<State>(*this, std::move(store), catalogue))
{
    // The console program has no event loop: it reads once and is done.
    if (!QAbstractEventDispatcher::instance())
        return;
    m->poll.setInterval(1000);
    connect(&m->poll, &QTimer::timeout, this, &Workspace::refresh);
    m->poll.start();
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, const Catalogue& catalogue,
                                                   std::chrono::milliseconds patience)
{
    if (Store::needsUpgrade(path))
        if (const auto failure = Backups(path).keepBeforeUpgrade())
            return *failure;
    auto store = Store::open(path, patience);
    if (!store)
        return store.error();
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*store), catalogue));
    WorkspaceFacts facts;
    if (const auto failure = workspace->m->store->read([&](StoreReader& reader) { facts = reader.facts(); }))
        return *failure;
    if (!workspace->m->knows(facts))
        return workspace->m->newer();
    workspace->m->take(facts);
    return workspace;
}

void Workspace::setPatience(std::chrono::milliseconds patience) { m->store->setPatience(patience); }

Workspace::Hurry::Hurry(Workspace& workspace) : m_workspace(workspace) { m_workspace.m->store->setHurried(true); }

Workspace::Hurry::~Hurry() { m_workspace.m->store->setHurried(false); }

bool Workspace::refresh()
{
    const bool wasChanged = m->store->wasChangedByOthersSince(m->facts);
    if (!m->isGone && m->store->whyGone()) {
        m->isGone = true;
        Q_EMIT gone();
    }
    if (!wasChanged)
        return false;
    WorkspaceFacts facts;
    if (m->store->read([&](StoreReader& reader) { facts = reader.facts(); }) || !m->knows(facts))
        return false; // held by another program, which is asked again a second later, or a newer one wrote it
    const qint64 before = m->account;
    m->take(facts);
    Q_EMIT changed();
    if (m->account != before)
        Q_EMIT accountChanged();
    return true;
}

std::optional<Failure> Workspace::whyGone() const { return m->store->whyGone(); }

QString Workspace::path() const { return m->store->path(); }

Text Workspace::name() const { return m->facts.name; }

WorkspaceKind Workspace::kind() const { return m->facts.isTraining ? WorkspaceKind::Training : WorkspaceKind::Organisation; }

bool Workspace::isReadOnly() const { return m->store->isReadOnly(); }

int Workspace::schema() const { return m->store->schema(); }

QString Workspace::engine() const { return m->store->engine(); }

const Edition& Workspace::edition() const { return *m->edition; }

const Catalogue& Workspace::catalogue() const { return m->catalogue; }

QDate Workspace::today() const { return m->facts.date(); }

QString Workspace::scenarioId() const { return m->facts.scenario; }

QList<Organisation> Workspace::organisations() const { return m->facts.organisations; }

QList<Account> Workspace::accounts() const
{
    QList<Account> all;
    for (const Organisation& organisation : m->facts.organisations)
        all += organisation.accounts;
    return all;
}

std::optional<Account> Workspace::account() const { return m->facts.account(m->account); }

std::optional<Organisation> Workspace::organisation() const
{
    const std::optional<Account> signedIn = account();
    return signedIn ? std::optional(*m->facts.organisation(signedIn->organisation)) : std::nullopt;
}

Outcome<Done> Workspace::signInAs(const QString& signIn)
{
    const QList<Account> all = accounts();
    for (const Account& candidate : all) {
        if (!isSameText(candidate.signIn, signIn.trimmed()))
            continue;
        m->account = candidate.id;
        m->signIn = candidate.signIn;
        m->take(m->facts);
        Q_EMIT changed();
        Q_EMIT accountChanged();
        return Done{};
    }
    return Refusal{.reason = Reason::UnknownAccount, .subject = signIn};
}

void Workspace::signOut()
{
    if (m->account == 0)
        return;
    m->account = 0;
    m->take(m->facts);
    Q_EMIT changed();
    Q_EMIT accountChanged();
}

QList<Contract> Workspace::linkedContracts() const { return m->linked; }

QList<Link> Workspace::links() const { return m->facts.linksOf(m->account); }

Result<RequestList> Workspace::requests(const RequestFilter& filter) const
{
    RequestList list;
    const auto failure = m->store->read([&](StoreReader& reader) {
        const RequestQuery query{filter.text, filter.state, filter.offset, filter.limit, filter.portal};
        list.requests = reader.requests(query);
        list.total = filter.countsAll ? reader.count(query) : 0;
    });
    if (failure)
        return *failure;
    return list;
}

bool Workspace::hasFiled() const
{
    bool found = false;
    if (m->account == 0 || m->store->read([&](StoreReader& reader) { found = reader.hasFiled(m->account); }))
        return false;
    return found;
}

Outcome<SupportRequest> Workspace::request(const QString& number) const
{
    std::optional<SupportRequest> found;
    if (const auto failure = m->store->read([&](StoreReader& reader) { found = reader.request(number.trimmed()); }))
        return *failure;
    if (!found)
        return Refusal{.reason = Reason::NotFound, .subject = number};
    return *found;
}

std::optional<Draft> Workspace::draft(Portal portal) const
{
    const auto read = readDraft(portal);
    return read ? *read : std::nullopt;
}

Result<std::optional<Draft>> Workspace::readDraft(Portal portal) const
{
    std::optional<Draft> draft;
    if (m->account == 0)
        return draft;
    if (const auto failure = m->store->read([&](StoreReader& reader) { draft = reader.draft(m->account, portal); }))
        return *failure;
    return draft;
}

Result<CheckReport> Workspace::check() const
{
    const auto found = m->store->check();
    if (!found)
        return found.error();
    return CheckReport{found->integrity, m->store->schema(), found->problems, found->rows};
}

Result<SavedCopy> Workspace::saveCopy(const QString& path, Overwrite overwrite) const
{
    return m->store->backUp(path, overwrite == Overwrite::Yes);
}

int Workspace::schemaOf(const QString& path) { return schemaInHeader(path); }

Result<SavedCopy> Workspace::copyBeforeUpgrade(const QString& older, const QString& path)
{
    return Store::backUpUnopened(older, path);
}

Result<SavedCopy> Workspace::inspect(const QString& path) { return Store::inspect(path); }

Result<SavedCopy> Workspace::copyReceived(const QString& received, const QString& path)
{
    return Store::copyReceived(received, path);
}

Result<Restored> Workspace::restore(const QString& path, const QString& backup, const QString& signIn,
                                    std::chrono::milliseconds patience)
{
    return Store::restore(path, backup, signIn, patience);
}

Result<Recovered> Workspace::recover(const QString& damaged, const QString& path, Overwrite overwrite)
{
    return Store::recover(damaged, path, overwrite == Overwrite::Yes);
}
