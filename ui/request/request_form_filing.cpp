#include "ui/request/request_form.h"

#include "model/wording.h"
#include "ui/request/confirmation.h"
#include "ui/request/draft_keeper.h"
#include "ui/request/wizard_step.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"

#include <QUuid>

// What Next and Submit do: the steps ask the rules, filing asks them again inside its transaction.

bool RequestForm::passes(int step)
{
    const Refusals problems = stepAt(step)->problems();
    if (problems.isEmpty())
        return true;
    if (m_step != step)
        showStep(step);
    stepAt(step)->showProblems(problems);
    return false;
}

void RequestForm::next()
{
    if (m_view != View::Steps || !passes(m_step))
        return;
    if (m_step < stepCount())
        showStep(m_step + 1);
    else
        submit();
}

void RequestForm::submit()
{
    for (int step = 1; step <= stepCount(); ++step)
        if (!passes(step))
            return;
    m_keeper->flush();
    m_failed->hide();
    const Outcome<Filed> outcome = m_workspace.file(m_draft);
    if (outcome.isDone()) {
        m_keeper->forget();
        showView(View::Filed);
        m_confirmation->setFiled(*outcome, m_draft);
        focusFirst();
    } else if (outcome.isRefused()) {
        showRefused(outcome.refusals());
    } else {
        showFailed(tr("The request was not filed; everything typed is still here."), wording::textOf(outcome.failure()),
                   [this] { submit(); });
        m_retry->setFocus(Qt::TabFocusReason);
    }
}

// Somebody was faster, or the rules of another day apply: back to the step that can mend it. The workspace knows the news by now,
// so the steps themselves say which.
void RequestForm::showRefused(const Refusals& refusals)
{
    if (contains(refusals, Reason::NotSignedIn)) {
        start();
        return;
    }
    for (int step = 1; step <= stepCount(); ++step)
        if (!passes(step))
            return;
    QStringList texts;
    for (const Refusal& refusal : refusals)
        texts.append(wording::textOf(refusal));
    if (contains(refusals, Reason::ChangedMeanwhile)) {
        m_draft.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_keeper->noteEdit();
        texts.append(tr("Retry files this text as a second request."));
    }
    showFailed(tr("The request was not filed; everything typed is still here."), texts.join(u' '), [this] { submit(); });
    m_retry->setFocus(Qt::TabFocusReason);
}

void RequestForm::showFailed(const QString& title, const QString& why, std::function<void()> again)
{
    m_saysNotKept = false;
    m_again = std::move(again);
    m_failed->showMessage(title, why);
    revealLater(m_failed);
}
