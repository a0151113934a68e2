#include "model/workspace_state.h"

#include "model/wording.h"

#include <QUuid>

#include <algorithm>

// Turns a scenario, in which everything refers by name, into rows. Throws inside Store::create() alone.
class ScenarioMaker
{
public:
    ScenarioMaker(StoreWriter& writer, const Scenario& scenario, const Edition& edition, const Catalogue& catalogue)
        : m_writer(writer), m_scenario(scenario), m_edition(edition), m_catalogue(catalogue)
    {
    }
    void make();

private:
    std::optional<Account> account(const QString& signIn) const;
    Actor actor(const QString& signIn, const QDate& date);
    void makeContract(const ScenarioContract& made, qint64 organisation);
    void makeRequest(const ScenarioRequest& made);
    Draft draftFor(const ScenarioRequest& made, const Account& account) const;

    StoreWriter& m_writer;
    const Scenario& m_scenario;
    const Edition& m_edition;
    const Catalogue& m_catalogue;
    int m_minutes = 0; // events of one day keep their order
};

std::optional<Account> ScenarioMaker::account(const QString& signIn) const
{
    const WorkspaceFacts facts = m_writer.facts();
    for (const Organisation& organisation : facts.organisations)
        for (const Account& candidate : organisation.accounts)
            if (isSameText(candidate.signIn, signIn))
                return candidate;
    return std::nullopt;
}

Actor ScenarioMaker::actor(const QString& signIn, const QDate& date)
{
    const std::optional<Account> found = account(signIn);
    const QDateTime at = QDateTime(date, QTime(8, 0), Qt::UTC).addSecs(qint64(60) * m_minutes++);
    return {found ? found->id : 0, found ? found->roles : QList<Role>(), date, at};
}

void ScenarioMaker::makeContract(const ScenarioContract& made, qint64 organisationId)
{
    const WorkspaceFacts facts = m_writer.facts();
    const Organisation& organisation = *facts.organisation(organisationId);
    Contract contract;
    for (Benefit benefit : made.benefits) {
        const Contract issued = contractFor(benefit, organisation, m_edition, made.activated);
        contract.organisation = issued.organisation;
        contract.start = issued.start;
        contract.end = issued.end;
        if (const Entitlement* entitlement = issued.entitlement(benefit))
            contract.entitlements.append(*entitlement);
    }
    contract.accessId = made.accessId.isEmpty() ? freshId(m_writer) : made.accessId;
    contract.contractId = made.contractId.isEmpty() ? freshId(m_writer, contract.accessId) : made.contractId;
    const qint64 id = m_writer.insertContract(contract, actor(made.activatedBy, made.activated));
    for (const ScenarioContract::LinkedTo& link : made.links)
        if (const std::optional<Account> linked = account(link.account))
            m_writer.insertLink({id, linked->id, link.portal, link.date}, actor(link.account, link.date));
}

Draft ScenarioMaker::draftFor(const ScenarioRequest& made, const Account& account) const
{
    const ProductVersion* product = m_catalogue.product(made.productVersion);
    Draft draft;
    draft.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.portal = made.portal;
    draft.family = product->family;
    draft.product = product->product;
    draft.productVersion = product->id;
    const QList<ProblemCategory> categories = m_catalogue.categoriesFor(*product);
    draft.category = made.category;
    draft.problem = made.problem;
    if (draft.category.isEmpty() && !categories.isEmpty()) {
        draft.category = categories.first().id;
        draft.problem = categories.first().problems.isEmpty() ? QString() : categories.first().problems.first().id;
    }
    draft.title = wording::textOf(made.title);
    draft.description = wording::textOf(made.description);
    draft.severity = made.severity;
    draft.contactName = account.displayName;
    draft.email = account.signIn;
    draft.language = codeOf(wording::language());
    draft.timeZone = QStringLiteral("Europe/Rome");
    draft.country = m_writer.facts().organisation(account.organisation)->country;
    return draft;
}

static const Entitlement* entitlementFor(const ScenarioRequest& made, const QList<Contract>& linked,
                                         const QList<Contract>& ofOrganisation)
{
    for (const QList<Contract>* contracts : {&linked, &ofOrganisation}) // Microsoft 365 needs no link
        for (const Contract& contract : *contracts)
            if (contract.start <= made.opened && made.opened <= contract.end)
                if (const Entitlement* entitlement = contract.entitlement(made.benefit))
                    return entitlement;
    return nullptr;
}

void ScenarioMaker::makeRequest(const ScenarioRequest& made)
{
    const std::optional<Account> opener = account(made.account);
    if (!opener || !m_catalogue.product(made.productVersion))
        return; // the catalogue has checked both
    const WorkspaceFacts facts = m_writer.facts();
    const QList<Contract> linked = facts.linkedTo(opener->id);
    const QList<Contract> ofOrganisation = facts.organisation(opener->organisation)->contracts;
    const Entitlement* entitlement = entitlementFor(made, linked, ofOrganisation);
    SupportRequest request;
    request.asked = draftFor(made, *opener);
    request.asked.plan = entitlement ? entitlement->id : QStringView(noPlanId).toString();
    request.planName = entitlement ? entitlement->planName : QString();
    request.consumed = entitlement && entitlement->granted ? 1 : 0;
    request.organisation = opener->organisation;
    do
        request.number = requestNumber(made.opened, 1000 + m_minutes++ * 37);
    while (m_writer.isNumberTaken(request.number));
    request.id = m_writer.insertRequest(request, productWords(*m_catalogue.product(made.productVersion)),
                                        actor(made.account, made.opened));
    if (made.closed.isValid()) {
        const CloseReason reason = made.closeReason.value_or(CloseReason::Solved);
        m_writer.closeRequest(request, reason, request.consumed > 0 && refunds(reason), actor(made.account, made.closed));
    }
}

void ScenarioMaker::make()
{
    for (const ScenarioOrganisation& organisation : m_scenario.organisations) {
        const qint64 id = m_writer.insertOrganisation(organisation.organisation);
        QList<ScenarioContract> contracts = organisation.contracts;
        std::stable_sort(contracts.begin(), contracts.end(),
                         [](const ScenarioContract& a, const ScenarioContract& b) { return a.activated < b.activated; });
        for (const ScenarioContract& contract : std::as_const(contracts))
            makeContract(contract, id);
    }
    QList<ScenarioRequest> requests = m_scenario.requests;
    std::stable_sort(requests.begin(), requests.end(),
                     [](const ScenarioRequest& a, const ScenarioRequest& b) { return a.opened < b.opened; });
    for (const ScenarioRequest& request : std::as_const(requests))
        makeRequest(request);
}

// The file is there now, whatever happens: its maker must not read that nothing was made, or that the old one is still there.
static Result<std::unique_ptr<Workspace>> openMade(const QString& path, const Catalogue& catalogue)
{
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(path, catalogue);
    if (opened)
        return opened;
    Failure failure = opened.error();
    failure.after = Failure::After::InPlace;
    return failure;
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path, const Scenario& scenario, const QDate& today,
                                                     Overwrite overwrite, const Catalogue& catalogue, const QString& editionId)
{
    const Edition* edition = catalogue.edition(scenario.edition);
    if (!edition || (!editionId.isEmpty() && !catalogue.edition(editionId)))
        return Failure{Failure::Kind::BadContent, path, QStringLiteral("the scenario names an unknown edition")};
    const auto made = Store::create(path, overwrite == Overwrite::Yes, [&](StoreWriter& writer) {
        const QDate date = today.isValid() ? today : scenario.today;
        writer.insertWorkspace({true, scenario.edition, scenario.id, scenario.name, date}, QDateTime::currentDateTimeUtc());
        ScenarioMaker(writer, scenario, *edition, catalogue).make();
        // What the scenario's past issued, it issued under the scenario's own rules.
        if (!editionId.isEmpty() && editionId != scenario.edition)
            writer.setEdition(editionId, {0, {}, date, QDateTime::currentDateTimeUtc()});
    });
    if (!made)
        return made.error();
    return openMade(path, catalogue);
}

Result<std::unique_ptr<Workspace>> Workspace::createOwn(const QString& path, const Organisation& organisation,
                                                        const QString& editionId, const Catalogue& catalogue)
{
    if (!catalogue.edition(editionId))
        return Failure{Failure::Kind::BadContent, path, QStringLiteral("unknown edition")};
    const Organisation own = storable(organisation);
    const auto made = Store::create(path, false, [&](StoreWriter& writer) {
        const Text name{own.name, own.name};
        writer.insertWorkspace({false, editionId, {}, name, {}}, QDateTime::currentDateTimeUtc());
        writer.insertOrganisation(own);
    });
    if (!made)
        return made.error();
    return openMade(path, catalogue);
}
