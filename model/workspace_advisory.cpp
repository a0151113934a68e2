#include "model/workspace_state.h"

#include "model/store/advisory_rows.h"

#include <QUuid>

Result<AdvisoryPage> Workspace::advisoryPage() const
{
    const std::optional<Account> signedIn = account();
    const Organisation own = organisation().value_or(Organisation());
    AdvisoryPage page;
    page.whyNotAsk = whyNotAskForHours(signedIn, own, edition(), today());
    if (!page.whyNotAsk.isEmpty())
        return page;
    const auto failure = m->store->read([&](StoreReader& reader) { page.requests = reader.advisoryRequests(own.id); });
    if (failure)
        return *failure;
    page.hours = advisoryHoursOf(own, edition(), page.requests, today());
    return page;
}

static std::optional<AdvisoryHours> hoursNow(const Question& q, const Edition& edition)
{
    const Organisation own = q.organisation();
    return advisoryHoursOf(own, edition, q.reader.advisoryRequests(own.id), q.today);
}

static Refusals whyNotFileHours(const Question& q, const AdvisoryDraft& draft, const Edition& edition, const Catalogue& catalogue)
{
    Refusals refusals = whyNotAskForHours(q.account, q.organisation(), edition, q.today);
    if (refusals.isEmpty())
        refusals = problemsIn(draft);
    if (refusals.isEmpty()) // the file's own limits hold for fields that no rule speaks of
        refusals = whyNotKeep(draft);
    if (!refusals.isEmpty())
        return refusals;
    const ProductVersion* product = catalogue.product(draft.productVersion);
    if (!product)
        return {{.reason = Reason::UnknownProduct, .subject = draft.productVersion}};
    return whyNotAdvise(*product, q.today) + whyNotDeduct(draft, *hoursNow(q, edition));
}

static HoursFiled filedFrom(const AdvisoryRequest& request, const AdvisoryHours& hours, bool wasFiledBefore)
{
    return {request.number, request.deducted, hours.left(), answerDue(request.opened), wasFiledBefore};
}

Outcome<HoursFiled> Workspace::askForHours(const AdvisoryDraft& typed)
{
    AdvisoryDraft draft = storable(typed);
    if (draft.key.isEmpty())
        draft.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto earlier = [&](const Question& q) {
        return q.account ? q.reader.advisoryRequestByKey(q.account->id, draft.key) : std::nullopt;
    };
    const Refusals notKept = whyNotFileAsTyped(typed); // `draft` has other signs there already
    const auto whyNot = [&](const Question& q) {
        if (const auto found = notKept.isEmpty() ? earlier(q) : std::nullopt)
            return whyNotTheSame(found->asked == draft, found->number);
        const Refusals refusals = whyNotFileHours(q, draft, edition(), m->catalogue);
        return refusals.isEmpty() ? notKept : refusals;
    };
    return m->change<HoursFiled>(Change::AskForHours, whyNot, [&](StoreWriter& writer, const Question& q) {
        if (const auto found = earlier(q))
            return filedFrom(*found, hoursNow(q, edition()).value_or(AdvisoryHours()), true);
        AdvisoryRequest request;
        request.number = freshNumber(writer, q.today, q.facts.restores);
        request.asked = draft;
        request.deducted = hoursDeducted(draft, *hoursNow(q, edition()));
        request.opened = q.today;
        request.organisation = q.account->organisation;
        writer.insertAdvisoryRequest(request, actorOf(q));
        writer.discardAdvisoryDraft(q.account->id, draft.key); // it became this request
        return filedFrom(request, *hoursNow(q, edition()), false);
    });
}

Outcome<Done> Workspace::keepAdvisoryDraft(const AdvisoryDraft& typed)
{
    AdvisoryDraft draft = storable(typed);
    if (draft.key.isEmpty())
        draft.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto whyNot = [&](const Question& q) { return whyNotSignedIn(q) + whyNotKeep(draft); };
    return m->change<Done>(
        Change::KeepAdvisoryDraft, whyNot,
        [&](StoreWriter& writer, const Question& q) {
            writer.keepAdvisoryDraft(q.account->id, draft);
            return Done{};
        },
        false);
}

std::optional<AdvisoryDraft> Workspace::advisoryDraft() const
{
    const auto read = readAdvisoryDraft();
    return read ? *read : std::nullopt;
}

Result<std::optional<AdvisoryDraft>> Workspace::readAdvisoryDraft() const
{
    std::optional<AdvisoryDraft> draft;
    if (m->account == 0)
        return draft;
    if (const auto failure = m->store->read([&](StoreReader& reader) { draft = reader.advisoryDraft(m->account); }))
        return *failure;
    return draft;
}

Outcome<Done> Workspace::discardAdvisoryDraft(const std::optional<AdvisoryDraft>& mine)
{
    return m->change<Done>(
        Change::DiscardAdvisoryDraft, whyNotSignedIn,
        [&](StoreWriter& writer, const Question& q) {
            if (!mine || q.reader.advisoryDraft(q.account->id) == mine)
                writer.discardAdvisoryDraft(q.account->id);
            return Done{};
        },
        false);
}
