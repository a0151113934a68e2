#include "model/workspace_state.h"

#include "model/store/draft_rows.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

QString productWords(const ProductVersion& v)
{
    return QStringList{v.family,         v.product,        v.version,        v.familyName.en,  v.familyName.it,
                       v.productName.en, v.productName.it, v.versionName.en, v.versionName.it, v.id}
        .join(u' ');
}

QString freshNumber(const StoreReader& reader, const QDate& date, int restores)
{
    constexpr int mostTries = 200; // in vain only where thousands were filed on one day
    QString number;
    int tries = 0;
    do {
        QRandomGenerator& random = *QRandomGenerator::global();
        number = requestNumber(date, ++tries > mostTries ? random.bounded(1'000'000)
                                                         : serialFor(restores, random.bounded(serialsPerShare)));
    } while (reader.isNumberTaken(number));
    return number;
}

static const Entitlement* entitlementIn(const QList<Contract>& contracts, const QString& planId)
{
    for (const Contract& contract : contracts)
        for (const Entitlement& entitlement : contract.entitlements)
            if (entitlement.id == planId)
                return &entitlement;
    return nullptr;
}

static const PlanLine* lineIn(const PlanOffer& offer, const QString& planId)
{
    for (const PlanLine& line : offer.available)
        if (line.id() == planId)
            return &line;
    return nullptr;
}

// A plan of a contract that is not linked to the account: linking it is what is missing. The Microsoft 365 admin center
// knows no links, and where no plan is needed none is to be linked.
static bool isUnlinkedPlan(const QString& planId, Portal portal, const PlanOffer& offer, const QList<Contract>& linked,
                           const QList<Contract>& all)
{
    const auto isNoPlan = [](const PlanLine& line) { return line.kind == PlanLine::Kind::NoPlan; };
    return portal != Portal::Microsoft365 && std::none_of(offer.available.begin(), offer.available.end(), isNoPlan) &&
           !entitlementIn(linked, planId) && entitlementIn(all, planId);
}

// Filing asks D6 again. Everything that the offer points to lives in here.
struct FilingCheck
{
    QList<Contract> linked;
    QList<Contract> ofOrganisation;
    std::optional<PlanOffer> offer;
    Refusals refusals;

    FilingCheck(const Question& q, const Draft& draft, const Catalogue& catalogue)
        : linked(q.facts.linkedTo(q.account ? q.account->id : 0)), ofOrganisation(q.organisation().contracts)
    {
        refusals = q.account ? problemsIn(draft, 0) : Refusals{{.reason = Reason::NotSignedIn}};
        if (refusals.isEmpty()) // the file's own limits are wider, and hold for fields that no rule speaks of
            refusals = whyNotKeep(draft);
        if (!refusals.isEmpty())
            return;
        const Outcome<PlanOffer> asked =
            offerFor(q, catalogue, draft.productVersion, draft.portal, draft.customer, linked, ofOrganisation);
        if (!asked) {
            refusals = asked.refusals();
            return;
        }
        offer = *asked;
        refusals = whyNotUsePlan(draft.plan, *offer);
        if (offer->refusals.isEmpty() && isUnlinkedPlan(draft.plan, draft.portal, *offer, linked, q.facts.contracts()))
            refusals = {{.reason = Reason::NotLinked, .subject = draft.plan}};
    }
};

static QString planNameOf(const PlanLine& line)
{
    switch (line.kind) {
    case PlanLine::Kind::Entitlement: return line.entitlement->planName;
    case PlanLine::Kind::Csp: return QStringLiteral("Cloud Solution Provider"); // the same in every language
    case PlanLine::Kind::NoPlan: return QStringLiteral("");
    }
    Q_UNREACHABLE();
}

static Filed filedFrom(const SupportRequest& request, const QList<Contract>& contracts, bool wasFiledBefore)
{
    const Entitlement* entitlement = entitlementIn(contracts, request.asked.plan);
    const bool isCounted = entitlement && entitlement->granted;
    return {request.number, request.asked.plan, request.consumed, isCounted, isCounted ? entitlement->remaining() : std::nullopt,
            wasFiledBefore};
}

static SupportRequest fileNow(StoreWriter& writer, const Question& q, const Draft& draft, const Catalogue& catalogue)
{
    const FilingCheck check(q, draft, catalogue);
    const PlanLine* line = lineIn(*check.offer, draft.plan);
    SupportRequest request;
    request.number = freshNumber(writer, q.today, q.facts.restores);
    request.asked = draft;
    request.planName = planNameOf(*line);
    request.consumed = incidentsConsumed(*line);
    request.organisation = q.account->organisation;
    writer.insertRequest(request, productWords(*catalogue.product(draft.productVersion)), actorOf(q));
    writer.discardDraft(q.account->id, draft.portal, draft.key); // it became this request
    return request;
}

Outcome<Filed> Workspace::file(const Draft& typed)
{
    Draft draft = storable(typed);
    if (draft.key.isEmpty())
        draft.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::optional<SupportRequest> earlier;             // of the same transaction
    const Refusals notKept = whyNotFileAsTyped(typed); // `draft` has other signs there already
    const auto whyNot = [&](const Question& q) {
        earlier = q.account && notKept.isEmpty() ? q.reader.requestByKey(q.account->id, draft.key) : std::nullopt;
        if (earlier)
            return whyNotTheSame(isSameRequest(draft, earlier->asked), earlier->number);
        const Refusals refusals = FilingCheck(q, draft, m->catalogue).refusals;
        return refusals.isEmpty() ? notKept : refusals;
    };
    const auto outcome = m->change<SupportRequest>(Change::File, whyNot, [&](StoreWriter& writer, const Question& q) {
        return earlier ? *earlier : fileNow(writer, q, draft, m->catalogue);
    });
    return outcome.then([&](const SupportRequest& request) { return filedFrom(request, m->contracts, earlier.has_value()); });
}

Outcome<Closed> Workspace::close(const QString& number, CloseReason reason)
{
    const auto whyNot = [&](const Question& q) -> Refusals {
        const std::optional<SupportRequest> request = q.reader.request(number.trimmed());
        if (!q.account)
            return {{.reason = Reason::NotSignedIn}};
        return request ? whyNotClose(q.account, *request, q.today) : Refusals{{.reason = Reason::NotFound, .subject = number}};
    };
    const auto isRefunded = [reason](const SupportRequest& r) { return r.consumed > 0 && refunds(reason); };
    const auto outcome = m->change<SupportRequest>(Change::Close, whyNot, [&](StoreWriter& writer, const Question& q) {
        const SupportRequest request = *q.reader.request(number.trimmed());
        writer.closeRequest(request, reason, isRefunded(request), actorOf(q));
        return request;
    });
    return outcome.then([&](const SupportRequest& request) {
        const Entitlement* entitlement = entitlementIn(m->contracts, request.asked.plan);
        const bool isCounted = request.consumed > 0 && entitlement;
        return Closed{isRefunded(request) ? request.consumed : 0, isCounted, isCounted ? entitlement->remaining() : std::nullopt,
                      request.asked.portal};
    });
}
