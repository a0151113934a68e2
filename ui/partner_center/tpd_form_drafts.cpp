#include "ui/partner_center/tpd_form.h"

#include "model/wording.h"
#include "ui/request/contact_lists.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/text_label.h"

#include <QUuid>

#include <utility>

// Keeping what is typed, and filing it.

AdvisoryDraft TpdForm::freshDraft() const
{
    AdvisoryDraft draft;
    draft.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.language = codeOf(wording::language());
    draft.timeZone = defaultTimeZone();
    if (const std::optional<Account> account = m_workspace.account())
        draft.email = account->signIn;
    if (const std::optional<Organisation> organisation = m_workspace.organisation())
        draft.country = organisation->country;
    return draft;
}

void TpdForm::start()
{
    const std::optional<Account> account = m_workspace.account();
    const QString signIn = account ? account->signIn : QString();
    if (signIn == m_signIn && m_dirty)
        return; // what is being typed stays
    const Result<std::optional<AdvisoryDraft>> read = m_workspace.readAdvisoryDraft();
    if (!read) { // not to be taken for a draft that is not there
        sayUnread(read.error());
        return;
    }
    m_card->show();
    if (m_dirty)
        m_unsaved.insert(m_signIn, m_draft, m_kept);
    m_signIn = signIn;
    m_timer.stop();
    m_dirty = false;
    m_cannotSave = false;
    m_untouched = freshDraft();
    m_kept = *read;
    m_draft = m_kept.value_or(m_untouched);
    const bool comesBack = m_unsaved.contains(signIn);
    if (comesBack) {
        const auto waiting = m_unsaved.take(signIn);
        m_draft = waiting.draft;
        m_kept = waiting.kept;
    }
    m_conflict->hide();
    m_refused->hide();
    showProblems({});
    load();
    showScope();
    showDraftLine(m_kept ? tr("A draft was kept; it goes on here.") : QString());
    m_dirty = comesBack;
    save();
}

void TpdForm::sayUnread(const Failure& failure)
{
    m_card->hide(); // what stands in it may be another account's
    m_refused->showMessage(tr("Whether a draft is kept could not be read."), wording::textOf(failure));
    if (mayPass(failure.kind))
        m_readAgain.start();
}

bool TpdForm::isLostByLeaving() const
{
    if (m_unsaved.hasUncopied() || (m_dirty && !m_isCopied))
        return true;
    // Saved once, and another window's stands in its place: there it is shown, here it would go.
    const auto now = m_workspace.readAdvisoryDraft();
    const std::optional<Account> account = m_workspace.account();
    return m_kept && account && account->signIn == m_signIn && now && *now != m_kept;
}

UnsavedDrafts<AdvisoryDraft> TpdForm::takeUnsaved()
{
    if (m_dirty)
        m_unsaved.insert(m_signIn, m_draft, m_kept);
    m_dirty = false;
    return std::exchange(m_unsaved, {});
}

void TpdForm::giveUnsaved(const UnsavedDrafts<AdvisoryDraft>& drafts)
{
    m_unsaved = drafts;
    start();
}

void TpdForm::showDraftLine(const QString& line)
{
    m_draftLine->setText(line);
    m_draftLine->setVisible(!line.isEmpty());
    if (!m_cannotSave && m_retry->hasFocus()) // it goes by itself, and would take the keyboard's place along
        m_submit->setFocus(Qt::OtherFocusReason);
    m_retry->setVisible(m_cannotSave);
    m_discard->setVisible(m_kept.has_value() || m_dirty);
}

void TpdForm::edited()
{
    m_dirty = true;
    m_isCopied = false;
    m_refused->hide();
    if (!m_timer.isActive()) // not restarted by every key: somebody who types without a pause is saved too
        m_timer.start();
}

void TpdForm::flush()
{
    if (m_dirty)
        save();
}

// Once it failed, the same is to be expected of the next second: somebody who types must not stand still each time (promise B2).
void TpdForm::keepUp()
{
    std::optional<Workspace::Hurry> hurry;
    if (m_cannotSave)
        hurry.emplace(m_workspace);
    save();
}

void TpdForm::save()
{
    m_timer.stop();
    const std::optional<Account> account = m_workspace.account();
    if (!m_dirty || !account || account->signIn != m_signIn)
        return;
    const Result<std::optional<AdvisoryDraft>> now = m_workspace.readAdvisoryDraft();
    if (!now) { // not to be taken for a draft that is not there: another window's would be overwritten
        showUnsaved(now.error());
        return;
    }
    if (*now && *now != m_kept) { // another window's: never overwritten silently (promise B5)
        if (m_conflict->isHidden())
            m_conflict->showMessage(tr("Another window saved a different draft."),
                                    tr("Nothing is overwritten: keep this text, or take the other one."));
        m_cannotSave = false;
        showDraftLine(tr("Draft not saved: another window saved another text."));
        return;
    }
    overwrite();
}

void TpdForm::overwrite()
{
    m_conflict->hide();
    const Outcome<Done> outcome = m_workspace.keepAdvisoryDraft(m_draft);
    if (outcome.isDone()) {
        m_dirty = false;
        const auto kept = m_workspace.readAdvisoryDraft();
        m_kept = kept ? *kept : m_draft;
        if (std::exchange(m_cannotSave, false)) // whoever heard that it is not saved hears when it is
            announce(this, tr("Draft saved."));
        showDraftLine(tr("Draft saved."));
    } else if (outcome.isFailed()) {
        showUnsaved(outcome.failure());
    } else { // of this text: it would be refused again, and the history tells of each refusal
        m_cannotSave = false;
        showDraftLine(tr("Draft not saved; the text is only in this window.") + u' ' +
                      wording::textOf(outcome.refusals().first()));
    }
}

void TpdForm::showUnsaved(const Failure& failure)
{
    const QString line = m_isCopied
                             ? tr("Draft not saved here; the copy holds this text.")
                             : tr("Draft not saved; the text is only in this window.") + u' ' + wording::whyUnsaved(failure);
    if (line != m_draftLine->text()) // once, not every second
        announce(this, line);
    m_cannotSave = true;
    showDraftLine(line);
    m_retry->setVisible(mayPass(failure.kind));
    if (failure.kind != Failure::Kind::ReadOnly) // which a file stays until it is opened again
        m_timer.start();
}

bool TpdForm::keepIn(Workspace& copy)
{
    const auto keep = [&](const QString& signIn, const AdvisoryDraft& draft) {
        return copy.signInAs(signIn).isDone() && copy.keepAdvisoryDraft(draft).isDone();
    };
    const bool isKept = m_unsaved.keepAll(keep);
    if (!m_dirty)
        return isKept;
    if (!keep(m_signIn, m_draft))
        return false;
    m_isCopied = true;
    save(); // says so
    return isKept;
}

void TpdForm::takeOther()
{
    m_dirty = false;
    m_signIn.clear();
    start();
    firstControl()->setFocus(Qt::TabFocusReason);
}

void TpdForm::discard()
{
    // Only what this window kept: another window's stays.
    const Outcome<Done> outcome = m_kept ? m_workspace.discardAdvisoryDraft(m_kept) : Outcome<Done>(Done{});
    if (outcome.isFailed()) {
        m_refused->showMessage(tr("The draft was not discarded."), wording::textOf(outcome.failure()));
        return;
    }
    m_dirty = false;
    start();
    announce(this, tr("The draft is discarded."));
    firstControl()->setFocus(Qt::TabFocusReason);
}

// Said at once, not after Submit: most of the catalogue is on-premises and out of scope.
void TpdForm::showScope()
{
    const ProductVersion* product = m_workspace.catalogue().product(m_draft.productVersion);
    const Refusals refusals = product ? whyNotAdvise(*product, m_workspace.today()) : Refusals();
    const QString error = refusals.isEmpty() ? QString()
                                             : wording::textOf(refusals.first()) + u' ' +
                                                   wording::adviceFor(Refusal{.reason = Reason::OutOfTpdScope});
    m_product->setError(error);
    if (!error.isEmpty() && isVisible())
        announce(this, error);
}

void TpdForm::submit()
{
    const Refusals problems = problemsIn(m_draft);
    showProblems(problems);
    if (!problems.isEmpty())
        return;
    const Outcome<HoursFiled> outcome = m_workspace.askForHours(m_draft);
    if (outcome.isFailed()) {
        m_refused->showMessage(wording::titleOf(outcome.failure()), wording::textOf(outcome.failure()));
        Q_EMIT revealWanted(m_refused);
    } else if (outcome.isRefused()) {
        if (contains(outcome.refusals(), Reason::ChangedMeanwhile)) {
            m_draft.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
            edited();
        }
        showRefused(outcome.refusals());
    } else {
        m_timer.stop();
        m_dirty = false;
        m_kept.reset();
        start();
        Q_EMIT filed(*outcome);
    }
}

void TpdForm::showRefused(const Refusals& refusals)
{
    const Refusal& first = refusals.first();
    m_refused->showMessage(wording::textOf(first), first.reason == Reason::ChangedMeanwhile
                                                       ? tr("Submit once more to file this text as a second request.")
                                                       : wording::adviceFor(first));
    Q_EMIT revealWanted(m_refused);
}

void TpdForm::showProblems(const Refusals& problems)
{
    for (const char16_t* subject : {u"product", u"advisory-hours", u"title", u"description", u"email", u"phone"})
        fieldFor(QString::fromUtf16(subject))->clearError();
    Field* first = nullptr;
    QString said;
    for (const Refusal& problem : problems) {
        Field* field = fieldFor(problem.subject);
        if (!field)
            continue;
        field->setError(wording::textAtField(problem));
        if (!first) {
            first = field;
            said = wording::textOf(problem, field->editor()->accessibleName());
        }
    }
    if (!first)
        return;
    Q_EMIT revealWanted(first);
    first->editor()->setFocus(Qt::TabFocusReason);
    announce(this, said);
}
