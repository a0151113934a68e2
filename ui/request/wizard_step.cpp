#include "ui/request/wizard_step.h"

#include "ui/request/draft_part.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/spaces.h"

#include <QVBoxLayout>

WizardStep::WizardStep(Workspace& workspace, Draft& draft, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_draft(draft), m_side(new QWidget(parent)), m_sideLayout(new QVBoxLayout(m_side))
{
    setSpaces(m_sideLayout, 4);
    m_side->hide();
    hide();
}

void WizardStep::addPart(DraftPart* part)
{
    m_parts.append(part);
    m_own.append(part);
    connect(part, &DraftPart::edited, this, &WizardStep::edited);
    connect(part, &DraftPart::fieldLeft, this, &WizardStep::fieldLeft);
    connect(part, &DraftPart::revealWanted, this, &WizardStep::revealWanted);
}

void WizardStep::addStep(WizardStep* inner)
{
    m_parts += inner->m_parts;
    m_inner.append(inner);
    inner->show();
    connect(inner, &WizardStep::edited, this, &WizardStep::edited);
    connect(inner, &WizardStep::fieldLeft, this, &WizardStep::fieldLeft);
    connect(inner, &WizardStep::revealWanted, this, &WizardStep::revealWanted);
}

void WizardStep::load()
{
    for (DraftPart* part : std::as_const(m_own))
        part->load();
    for (WizardStep* inner : std::as_const(m_inner))
        inner->load();
}

void WizardStep::refresh()
{
    if (isHidden())
        return;
    for (DraftPart* part : std::as_const(m_own))
        part->refresh();
    for (WizardStep* inner : std::as_const(m_inner))
        inner->refresh();
    refreshOwn();
}

void WizardStep::retranslate()
{
    for (DraftPart* part : std::as_const(m_own))
        part->retranslate();
    for (WizardStep* inner : std::as_const(m_inner))
        inner->retranslate();
    refresh();
}

void WizardStep::focusFirst()
{
    if (!m_parts.isEmpty())
        focusOn(m_parts.constFirst()->firstControl());
}

Refusals WizardStep::problems() const
{
    Refusals all;
    for (const DraftPart* part : m_parts)
        all += part->problems();
    return all;
}

void WizardStep::showProblems(const Refusals& problems)
{
    clearProblems();
    std::optional<DraftPart::Mend> first;
    for (DraftPart* part : std::as_const(m_parts)) {
        const std::optional<DraftPart::Mend> mend = part->showProblems(problems);
        if (mend && !first)
            first = mend;
    }
    if (!first)
        return;
    focusOn(first->control);
    if (first->seen != first->control)
        Q_EMIT revealWanted(first->seen);
    announce(this, first->text);
}

void WizardStep::clearProblems()
{
    for (DraftPart* part : std::as_const(m_parts))
        part->clearProblems();
}

void WizardStep::focusOn(QWidget* widget)
{
    widget->setFocus(Qt::TabFocusReason);
    Q_EMIT revealWanted(widget);
}
