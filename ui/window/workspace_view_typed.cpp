// What is typed on the pages and could not be saved: asked for before a copy of the workspace is made, and put into it.
#include "ui/window/workspace_view.h"

#include "ui/partner_center/tpd_page.h"
#include "ui/request/request_form.h"

#include <algorithm>

void WorkspaceView::flush()
{
    for (Page* page : std::as_const(m_pages)) {
        if (auto* form = qobject_cast<RequestForm*>(page))
            form->flush();
        else if (auto* hours = qobject_cast<TpdPage*>(page))
            hours->flush();
    }
}

static bool hasUnsavedOn(const Page* page)
{
    if (const auto* form = qobject_cast<const RequestForm*>(page))
        return form->hasUnsaved();
    const auto* hours = qobject_cast<const TpdPage*>(page);
    return hours && hours->hasUnsaved();
}

bool WorkspaceView::hasUnsaved() const { return std::any_of(m_pages.cbegin(), m_pages.cend(), hasUnsavedOn); }

static bool losesOn(const Page* page)
{
    if (const auto* form = qobject_cast<const RequestForm*>(page))
        return form->isLostByLeaving();
    const auto* hours = qobject_cast<const TpdPage*>(page);
    return hours && hours->isLostByLeaving();
}

QStringList WorkspaceView::pagesThatLose() const
{
    QStringList titles;
    for (const Page* page : m_pages)
        if (losesOn(page))
            titles.append(page->title());
    titles.sort();
    return titles;
}

WorkspaceView::Typed WorkspaceView::takeTyped()
{
    flush();
    Typed typed;
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        if (auto* form = qobject_cast<RequestForm*>(page.value()))
            typed.drafts.insert(page.key(), form->takeUnsaved());
        else if (auto* hours = qobject_cast<TpdPage*>(page.value()))
            typed.hours = hours->takeUnsaved();
    }
    return typed;
}

void WorkspaceView::giveTyped(const Typed& typed)
{
    for (auto drafts = typed.drafts.cbegin(); drafts != typed.drafts.cend(); ++drafts)
        if (!drafts->isEmpty())
            static_cast<RequestForm*>(pageOf(drafts.key()))->giveUnsaved(*drafts);
    if (!typed.hours.isEmpty())
        static_cast<TpdPage*>(pageOf(Place::AdvisoryHours))->giveUnsaved(typed.hours);
}

bool WorkspaceView::keepIn(Workspace& copy)
{
    bool isKept = true;
    for (Page* page : std::as_const(m_pages)) {
        if (!hasUnsavedOn(page))
            continue;
        auto* form = qobject_cast<RequestForm*>(page);
        isKept = (form ? form->keepIn(copy) : static_cast<TpdPage*>(page)->keepIn(copy)) && isKept;
    }
    return isKept;
}
