#include "ui/request/draft_keeper.h"

#include "model/wording.h"

#include <QLocale>

static constexpr int unsavedMilliseconds = 1000; // at most, since the first unsaved key: a kill may cost two seconds

DraftKeeper::DraftKeeper(Workspace& workspace, const Draft& draft, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_draft(draft)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(unsavedMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

void DraftKeeper::begin(const Draft& untouched, const std::optional<Draft>& kept)
{
    m_timer.stop();
    m_untouched = untouched;
    m_kept = kept;
    m_dirty = false;
    m_savedAt = {};
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
    if (!m_timer.isActive()) // not restarted by every key: somebody who types without a pause is saved too
        m_timer.start();
}

bool DraftKeeper::flush()
{
    m_timer.stop();
    if (!m_dirty)
        return true;
    if (!isTouched() && !m_kept) {
        m_dirty = false;
        return true;
    }
    const std::optional<Draft> now = m_workspace.draft(m_draft.portal);
    if (now && now != m_kept) {
        m_other = *now;
        setState(State::Conflict);
        return false;
    }
    return save();
}

bool DraftKeeper::overwrite()
{
    m_dirty = true;
    return save();
}

bool DraftKeeper::save()
{
    m_failure.reset();
    m_refusals.clear();
    m_dirty = false; // changed() comes from inside keepDraft(): what is asked then must see the draft as saved
    const Outcome<Done> outcome = m_workspace.keepDraft(m_draft);
    if (outcome.isDone()) {
        m_kept = m_workspace.draft(m_draft.portal); // as the file holds it: texts are normalised there
        m_savedAt = QTime::currentTime();
        setState(State::Saved);
        return true;
    }
    m_dirty = true;
    if (outcome.isFailed())
        m_failure = outcome.failure();
    else
        m_refusals = outcome.refusals();
    setState(State::Failed);
    return false;
}

void DraftKeeper::forget()
{
    m_timer.stop();
    m_dirty = false;
    m_kept.reset();
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
    case State::Failed:
        return tr("Draft not saved; the text is only in this window.") + u' ' +
               (m_failure              ? wording::titleOf(*m_failure)
                : m_refusals.isEmpty() ? QString()
                                       : wording::textOf(m_refusals.first()));
    case State::Conflict: return tr("Draft not saved: another window saved another text.");
    }
    Q_UNREACHABLE();
}

void DraftKeeper::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}
