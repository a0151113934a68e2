#include "model/workspace_state.h"

#include "model/store/draft_rows.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

Question Workspace::State::question(const WorkspaceFacts& from, const StoreReader& reader) const
{
    return {from, reader, signedIn(from), from.date(), *catalogue.edition(from.edition)};
}

Actor actorOf(const Question& question)
{
    return {question.account ? question.account->id : 0, question.account ? question.account->roles : QList<Role>(),
            question.today, QDateTime::currentDateTimeUtc()};
}

bool Workspace::State::knows(const WorkspaceFacts& from) const { return catalogue.edition(from.edition) != nullptr; }

Failure Workspace::State::newer() const { return {Failure::Kind::Newer, store->path(), QStringLiteral("unknown edition")}; }

Workspace::State::ChangeResult Workspace::State::attempt(Change action, const std::function<Refusals(const Question&)>& whyNot,
                                                         const std::function<void(StoreWriter&, const Question&)>& apply)
{
    ChangeResult result;
    WorkspaceFacts& fresh = result.fresh;
    if (store->isReadOnly()) { // what a rule refuses is refused as ever, only that it leaves no trace
        result.failure = store->read([&](StoreReader& reader) {
            fresh = reader.facts();
            if (knows(fresh))
                result.refusals = whyNot(question(fresh, reader));
        });
        if (!result.failure && !knows(fresh))
            result.failure = newer();
        if (!result.failure && result.refusals.isEmpty())
            result.failure = Failure{Failure::Kind::ReadOnly, store->path(), {}};
        return result;
    }
    result.failure = store->change([&](StoreWriter& writer) {
        fresh = writer.factsSince(facts);
        if (!knows(fresh))
            return;
        const Question asked = question(fresh, writer);
        result.refusals = whyNot(asked);
        if (!result.refusals.isEmpty()) {
            writer.recordRefusal(codeOf(action), result.refusals, actorOf(asked));
            return;
        }
        apply(writer, asked);
        fresh = writer.factsAfter(fresh);
    });
    if (!result.failure && !knows(fresh))
        result.failure = newer();
    return result;
}

Refusals whyNotSignedIn(const Question& question)
{
    return question.account ? Refusals() : Refusals{{.reason = Reason::NotSignedIn}};
}

QString freshId(const StoreReader& reader, const QString& besides)
{
    QString id;
    do
        id = QString::number(990'000'000 + QRandomGenerator::global()->bounded(10'000'000));
    while (id == besides || reader.isIdTaken(id));
    return id;
}

Outcome<Contract> Workspace::activate(Benefit benefit)
{
    const auto whyNot = [&](const Question& q) {
        return whyNotActivate(q.account, benefit, q.organisation(), q.edition, q.today);
    };
    const auto outcome = m->change<qint64>(Change::Activate, whyNot, [&](StoreWriter& writer, const Question& q) {
        Contract contract = contractFor(benefit, q.organisation(), q.edition, q.today);
        contract.accessId = freshId(writer);
        contract.contractId = freshId(writer, contract.accessId);
        return writer.insertContract(contract, actorOf(q));
    });
    return outcome.then([&](qint64 issued) {
        const auto isIssued = [&](const Contract& contract) { return contract.id == issued; };
        return *std::find_if(m->contracts.cbegin(), m->contracts.cend(), isIssued);
    });
}

Outcome<LinkResult> Workspace::link(const QString& accessId, const QString& contractId, Portal portal)
{
    const auto decide = [&](const Question& q, const QList<Contract>& contracts) {
        return linkDecision(q.account, accessId, contractId, portal, contracts, q.facts.linksOf(q.account ? q.account->id : 0),
                            q.today);
    };
    const auto whyNot = [&](const Question& q) { return decide(q, q.facts.contracts()).refusals; };
    return m->change<LinkResult>(Change::Link, whyNot, [&](StoreWriter& writer, const Question& q) {
        const QList<Contract> contracts = q.facts.contracts();
        const LinkDecision decision = decide(q, contracts);
        writer.insertLink({decision.contract->id, q.account->id, portal, q.today}, actorOf(q));
        return LinkResult{*decision.contract, decision.notices};
    });
}

bool Workspace::isPossibleDate(const QDate& date) { return isPossibleToday(date); }

Outcome<Done> Workspace::setToday(const QDate& date)
{
    const auto whyNot = [&](const Question& q) -> Refusals {
        if (!q.facts.isTraining)
            return {{.reason = Reason::TrainingOnly}};
        if (!isPossibleDate(date))
            return {{.reason = Reason::InvalidValue, .subject = QStringLiteral("date")}};
        return {};
    };
    return m->change<Done>(Change::SetDate, whyNot, [&](StoreWriter& writer, const Question& q) {
        writer.setToday(date, actorOf(q));
        return Done{};
    });
}

Outcome<Done> Workspace::advanceToday(int days)
{
    if (kind() == WorkspaceKind::Training && (days < 1 || days > 36'500))
        return Refusal{.reason = Reason::InvalidValue, .subject = QStringLiteral("days")};
    return setToday(today().addDays(days));
}

Outcome<Done> Workspace::setEdition(const QString& editionId)
{
    const auto whyNot = [&](const Question& q) -> Refusals {
        if (!q.facts.isTraining)
            return {{.reason = Reason::TrainingOnly, .subject = QStringLiteral("edition")}};
        if (!m->catalogue.edition(editionId))
            return {{.reason = Reason::UnknownEdition, .subject = editionId}};
        return {};
    };
    return m->change<Done>(Change::SetEdition, whyNot, [&](StoreWriter& writer, const Question& q) {
        if (q.facts.edition != editionId)
            writer.setEdition(editionId, actorOf(q));
        return Done{};
    });
}

Outcome<Done> Workspace::keepDraft(const Draft& typed)
{
    Draft draft = storable(typed);
    if (draft.key.isEmpty())
        draft.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto whyNot = [&](const Question& q) { return whyNotSignedIn(q) + whyNotKeep(draft); };
    bool isNew = false;
    auto outcome = m->change<Done>(
        Change::KeepDraft, whyNot,
        [&](StoreWriter& writer, const Question& q) {
            isNew = !q.reader.draft(q.account->id, draft.portal);
            writer.keepDraft(q.account->id, draft);
            return Done{};
        },
        false);
    // Typing saves every second or two: only a draft that was not there before is news to the pages.
    if (outcome && isNew)
        Q_EMIT changed();
    return outcome;
}

Outcome<Done> Workspace::discardDraft(Portal portal, const std::optional<Draft>& mine)
{
    auto outcome = m->change<Done>(
        Change::DiscardDraft, whyNotSignedIn,
        [&](StoreWriter& writer, const Question& q) {
            if (!mine || q.reader.draft(q.account->id, portal) == mine)
                writer.discardDraft(q.account->id, portal);
            return Done{};
        },
        false);
    if (outcome)
        Q_EMIT changed();
    return outcome;
}
