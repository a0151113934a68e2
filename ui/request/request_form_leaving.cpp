#include "ui/request/request_form.h"

#include "model/wording.h"
#include "ui/request/draft_keeper.h"
#include "ui/request/leave_dialog.h"
#include "ui/widgets/message_bar.h"

#include <QPointer>

// How a draft is kept, given up or taken along when its form is left.

bool RequestForm::mayLeave()
{
    if (m_view != View::Steps || !m_keeper->isTouched())
        return true;
    const QPointer<RequestForm> self(this);
    LeaveDialog dialog(m_draft.title, window());
    dialog.exec();
    if (!self) // another program changed the edition meanwhile: the text stands in the form of that one
        return false;
    switch (dialog.choice()) {
    case LeaveDialog::Choice::GoOn: return false;
    case LeaveDialog::Choice::Keep:
        m_keeper->noteEdit();
        if (!m_keeper->flush()) {
            showNotKept();
            return false;
        }
        m_keeper->forget();
        showView(View::None);
        return true;
    case LeaveDialog::Choice::Discard: return discard();
    }
    Q_UNREACHABLE();
}

// Whoever asked for it learns it where the eyes are, not only in the line at the foot.
void RequestForm::showNotKept()
{
    if (!m_keeper->failure()) // the line says what is refused, and the bar of a conflict what to choose
        return;
    showFailed(tr("The draft was not kept; everything typed is still here."), wording::textOf(*m_keeper->failure()),
               [this] { m_keeper->flush(); });
    m_saysNotKept = true;
}

void RequestForm::flush() { m_keeper->flush(); }

bool RequestForm::hasUnsaved() const { return !m_unsaved.isEmpty() || isInWindowOnly(); }

// Failed, or in conflict with another window's: a copy is to hold what is shown.
bool RequestForm::isInWindowOnly() const
{
    return m_view == View::Steps &&
           (m_keeper->state() == DraftKeeper::State::Failed || m_keeper->state() == DraftKeeper::State::Conflict);
}

bool RequestForm::keepIn(Workspace& copy)
{
    const auto keep = [&](const QString& signIn, const Draft& draft) {
        return copy.signInAs(signIn).isDone() && copy.keepDraft(draft).isDone();
    };
    const bool isKept = m_unsaved.keepAll(keep);
    if (!isInWindowOnly())
        return isKept;
    if (!keep(m_signIn, m_draft))
        return false;
    m_keeper->noteCopied();
    return isKept;
}

// Only this window's own draft goes: another window's stays. Where the file takes no change its draft stays, too, and is offered
// again; whoever gives up the text must be able to leave all the same.
bool RequestForm::discard()
{
    if (m_keeper->kept())
        (void)m_workspace.discardDraft(m_portal, m_keeper->kept());
    m_keeper->forget();
    m_draft = {};
    m_draft.portal = m_portal;
    showView(View::None);
    return true;
}

void RequestForm::leave()
{
    if (!mayLeave())
        return;
    showView(View::None);
    Q_EMIT placeWanted(placeAfterLeaving());
}
