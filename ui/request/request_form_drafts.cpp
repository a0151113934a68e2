#include "ui/request/request_form.h"

#include "model/domain/contact_name.h"
#include "model/domain/support_language.h"
#include "model/wording.h"
#include "ui/request/contact_lists.h"
#include "ui/request/draft_keeper.h"
#include "ui/request/kept_draft_card.h"
#include "ui/request/wizard_step.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/wizard_footer.h"

#include <QUuid>

#include <utility>

// How a draft begins, is kept, offered, and follows its account. How it is left: request_form_leaving.cpp.

void RequestForm::start()
{
    m_pendingCustomer.clear(); // whoever comes directly comes for the own organisation (D8)
    resume();
}

void RequestForm::resume()
{
    const std::optional<Account> account = m_workspace.account();
    if (!account) {
        showView(View::SignIn);
        return;
    }
    const bool isMine = account->signIn == m_signIn;
    if (m_view == View::Steps && isMine && m_keeper->isTouched())
        return;
    const Result<std::optional<Draft>> read = m_workspace.readDraft(m_portal);
    if (!read) { // not to be taken for a draft that is not there: a new one would be begun over it
        sayUnread(read.error());
        return;
    }
    const std::optional<Draft>& kept = *read;
    m_signIn = account->signIn;
    if (m_unsaved.contains(m_signIn)) {
        const auto waiting = m_unsaved.take(m_signIn);
        begin(waiting.draft, freshDraft(), waiting.kept);
        m_keeper->noteEdit();
    } else if (kept) {
        m_offer->setDraft(*kept, stepCount());
        showView(View::Offer);
    } else {
        beginNew();
    }
}

void RequestForm::sayUnread(const Failure& failure)
{
    showView(View::None);
    showFailed(tr("Whether a draft is kept could not be read."), wording::textOf(failure), [this] { resume(); });
    if (mayPass(failure.kind))
        m_readAgain.start();
}

void RequestForm::startWith(const QString& productVersionId, const QString& customer)
{
    m_pendingProduct = productVersionId;
    m_pendingCustomer = customer;
    if (m_view == View::Steps && m_keeper->isTouched() && m_keeper->flush())
        m_view = View::None; // what was typed is kept: it is offered before the new request
    resume();
}

Draft RequestForm::freshDraft() const
{
    Draft draft;
    draft.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.portal = m_portal;
    draft.severity = Severity::C; // what the portal proposes (domain.md 2.3)
    draft.language = supportLanguageFor(codeOf(wording::language()), m_portal);
    draft.timeZone = defaultTimeZone();
    draft.country = QStringLiteral("IT");
    if (const std::optional<Account> account = m_workspace.account()) {
        draft.contactName =
            m_portal == Portal::Azure ? contactNameOf(contactNameFrom(account->displayName)) : account->displayName;
        draft.email = account->signIn;
    }
    if (const std::optional<Organisation> organisation = m_workspace.organisation();
        organisation && !organisation->country.isEmpty())
        draft.country = organisation->country;
    return draft;
}

void RequestForm::beginNew()
{
    Draft draft = freshDraft();
    draft.customer = m_pendingCustomer;
    if (const ProductVersion* version = m_workspace.catalogue().product(m_pendingProduct)) {
        draft.productVersion = version->id;
        draft.family = version->family;
        draft.product = version->product;
    }
    m_pendingProduct.clear();
    m_pendingCustomer.clear();
    begin(draft, draft, std::nullopt);
}

void RequestForm::begin(const Draft& draft, const Draft& untouched, const std::optional<Draft>& kept)
{
    m_draft = draft;
    setStep(draft.step);
    if (m_draft.key.isEmpty())
        m_draft.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_keeper->begin(untouched, kept);
    m_failed->hide();
    for (WizardStep* step : std::as_const(m_steps))
        step->load();
    // A later step only as long as the earlier ones are in order.
    for (int step = 1; step < m_step; ++step)
        if (!stepAt(step)->problems().isEmpty())
            setStep(step);
    showView(View::Steps);
    stepAt(m_step)->refresh();
}

// Another window may have typed on, filed or discarded it since it was offered.
void RequestForm::refreshOffer()
{
    const Result<std::optional<Draft>> now = m_workspace.readDraft(m_portal);
    if (!now || *now == m_offer->draft())
        return;
    if (*now)
        m_offer->setDraft(**now, stepCount());
    else
        resume();
}

void RequestForm::continueKept()
{
    refreshOffer();
    if (m_view != View::Offer)
        return;
    m_pendingProduct.clear();
    m_pendingCustomer.clear();
    begin(m_offer->draft(), freshDraft(), m_offer->draft());
    focusFirst();
    showTop();
}

void RequestForm::discardKept()
{
    const Outcome<Done> outcome = m_workspace.discardDraft(m_portal, m_offer->draft());
    if (outcome.isFailed()) {
        showFailed(tr("The draft was not discarded."), wording::textOf(outcome.failure()), [this] { discardKept(); });
        return;
    }
    beginNew();
    focusFirst();
}

void RequestForm::updateDraftLine()
{
    const QString before = m_footer->draftLine();
    const bool hasFailed = m_keeper->state() == DraftKeeper::State::Failed;
    m_footer->setDraftLine(m_keeper->line());
    m_footer->setRetryShown(hasFailed && m_keeper->failure() && mayPass(m_keeper->failure()->kind));
    const bool isConflict = m_view == View::Steps && m_keeper->state() == DraftKeeper::State::Conflict;
    if (isConflict && m_conflict->isHidden())
        m_conflict->showMessage(tr("Another window saved a different draft."),
                                tr("Nothing is overwritten: keep this text, or take the other one."));
    m_conflict->setVisible(isConflict);
    // Once, not every second; and whoever heard that it is not saved hears when it is.
    if ((hasFailed && m_keeper->line() != before) || (m_hadFailed && m_keeper->state() == DraftKeeper::State::Saved))
        announce(this, m_keeper->line());
    m_hadFailed = hasFailed;
    if (!hasFailed && std::exchange(m_saysNotKept, false))
        m_failed->hide(); // it is kept by now
}

void RequestForm::takeOther()
{
    const Draft other = m_keeper->other();
    begin(other, freshDraft(), other);
    focusFirst();
}

void RequestForm::leaveAccount()
{
    if (m_view == View::Steps && m_keeper->isTouched() && !m_keeper->isSaved())
        m_unsaved.insert(m_signIn, m_draft, m_keeper->kept());
}

UnsavedDrafts<Draft> RequestForm::takeUnsaved()
{
    leaveAccount();
    return std::exchange(m_unsaved, {});
}

void RequestForm::giveUnsaved(const UnsavedDrafts<Draft>& drafts)
{
    m_unsaved = drafts;
    if (isVisible())
        start();
}

void RequestForm::onAccountChanged()
{
    const std::optional<Account> account = m_workspace.account();
    if (account && account->signIn == m_signIn && m_view == View::Steps)
        return;
    leaveAccount();
    m_keeper->forget();
    m_signIn.clear();
    showView(View::None);
    if (isVisible())
        start();
}
