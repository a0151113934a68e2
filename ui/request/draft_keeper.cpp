#include "ui/request/draft_keeper.h"

#include "model/wording.h"

#include <QLocale>

#include <utility>

static constexpr int unsavedMilliseconds = 1000; // at most, since the first unsaved key: a kill may cost two seconds

DraftKeeper::DraftKeeper(Workspace& workspace, const Draft& draft, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_draft(draft)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(unsavedMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keepUp);
}

void DraftKeeper::begin(const Draft& untouched, const std::optional<Draft>& kept)
{
    m_timer.stop();
    m_untouched = untouched;
    m_kept = kept;
    m_dirty = false;
    m_savedAt = {};
    m_isCopied = false;
    m_failure.reset();
    setState(State::Nothing);
}

bool DraftKeeper::isTouched() const
{
    Draft draft = m_draft;
    draft.key = m_untouched.key;
    draft.step = m_untouched.step;
    return draft != m_untouched;
}

void DraftKeeper::noteEdit()
{
    m_dirty = true;
    m_isCopied = false;
    if (!m_timer.isActive()) // not restarted by every key: somebody who types without a pause is saved too
        m_timer.start();
}

// Once it failed, the same is to be expected of the next second: somebody who types must not stand still each time (promise B2).
void DraftKeeper::keepUp()
{
    std::optional<Workspace::Hurry> hurry;
    if (m_state == State::Failed)
        hurry.emplace(m_workspace);
    flush();
}

bool DraftKeeper::flush()
{
    m_timer.stop();
    if (!m_dirty)
        return true;
    if (!isTouched() && !m_kept) {
        m_dirty = false;
        if (m_state == State::Failed) // of a text that was taken back
            setState(State::Nothing);
        return true;
    }
    const Result<std::optional<Draft>> now = m_workspace.readDraft(m_draft.portal);
    if (!now) // not to be taken for a draft that is not there: another window's would be overwritten
        return fail(now.error());
    const bool isOwn = std::exchange(m_isInDoubt, false) && *now && (*now)->key == m_draft.key;
    if (*now && *now != m_kept && !isOwn) {
        m_other = **now;
        setState(State::Conflict);
        return false;
    }
    return save();
}

bool DraftKeeper::overwrite()
{
    m_dirty = true;
    m_kept = m_other; // seen and given up; what is tried again must not ask again
    return save();
}

bool DraftKeeper::save()
{
    m_dirty = false; // changed() comes from inside keepDraft(): what is asked then must see the draft as saved
    const Outcome<Done> outcome = m_workspace.keepDraft(m_draft);
    if (outcome.isDone()) {
        m_failure.reset();
        m_refusals.clear();
        const Result<std::optional<Draft>> kept = m_workspace.readDraft(m_draft.portal);
        m_kept = kept ? *kept : m_draft; // as the file holds it: texts are normalised there
        m_savedAt = QTime::currentTime();
        setState(State::Saved);
        return true;
    }
    m_dirty = true;
    if (outcome.isFailed())
        return fail(outcome.failure());
    m_failure.reset();
    m_refusals = outcome.refusals(); // of this text: it would be refused again, and the history tells of each refusal
    setState(State::Failed);
    return false;
}

bool DraftKeeper::fail(const Failure& failure)
{
    m_refusals.clear();
    m_failure = failure;
    m_isInDoubt = failure.after == Failure::After::InDoubt; // the draft that is there next may be this one
    if (failure.kind != Failure::Kind::ReadOnly)            // which a file stays until it is opened again
        m_timer.start();
    setState(State::Failed);
    return false;
}

void DraftKeeper::noteCopied()
{
    m_isCopied = true;
    Q_EMIT stateChanged();
}

void DraftKeeper::forget()
{
    m_timer.stop();
    m_dirty = false;
    m_kept.reset();
    m_failure.reset();
    setState(State::Nothing);
}

QString DraftKeeper::line() const
{
    switch (m_state) {
    case State::Nothing: return {};
    case State::Saved: {
        const QLocale locale(wording::language() == Language::Italian ? QLocale::Italian : QLocale::English,
                             wording::language() == Language::Italian ? QLocale::Italy : QLocale::UnitedKingdom);
        return tr("Draft saved at %1").arg(locale.toString(m_savedAt, QLocale::ShortFormat));
    }
    case State::Failed: {
        if (m_isCopied)
            return tr("Draft not saved here; the copy holds this text.");
        const QString unsaved = tr("Draft not saved; the text is only in this window.");
        return m_failure ? unsaved + u' ' + wording::whyUnsaved(*m_failure)
                         : unsaved + u' ' + wording::textOf(m_refusals.first());
    }
    case State::Conflict: return tr("Draft not saved: another window saved another text.");
    }
    Q_UNREACHABLE();
}

void DraftKeeper::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}
