// Which groups of the navigation are open: what the person chose, the group of the page that is shown, and as many of the others
// as there is room for.
#include "ui/window/navigation.h"

#include <QScopedValueRollback>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

static QString codeOf(const QModelIndex& group) { return group.data(Navigation::GroupRole).toString(); }

QModelIndexList Navigation::groups() const
{
    QModelIndexList found;
    for (int row = 0; row < m_items->rowCount(); ++row)
        if (m_items->hasChildren(m_items->index(row, 0)))
            found.append(m_items->index(row, 0));
    return found;
}

void Navigation::connectGroups()
{
    const auto note = [this](const QModelIndex& group, bool open) {
        if (m_arranging || m_rail)
            return;
        m_byHand[codeOf(group)] = open;
        Q_EMIT closedGroupsChanged();
        // Later: the tree is still at work on this one.
        QMetaObject::invokeMethod(this, &Navigation::arrangeGroups, Qt::QueuedConnection);
    };
    connect(this, &QTreeView::expanded, this, [note](const QModelIndex& group) { note(group, true); });
    connect(this, &QTreeView::collapsed, this, [note](const QModelIndex& group) { note(group, false); });
}

void Navigation::setClosedGroups(const QStringList& codes)
{
    m_byHand.clear();
    for (const QString& code : codes)
        m_byHand.insert(code, false);
    showGroups();
}

void Navigation::showGroups()
{
    const QScopedValueRollback<bool> arranging(m_arranging, true);
    for (const QModelIndex& group : groups())
        setExpanded(group, !m_rail && m_byHand.value(codeOf(group), true));
    arrangeGroups();
}

QStringList Navigation::closedGroups() const
{
    QStringList closed;
    for (const QModelIndex& group : groups())
        if (!m_byHand.value(codeOf(group), true))
            closed.append(codeOf(group));
    return closed;
}

void Navigation::openGroup(const QModelIndex& group)
{
    if (m_byHand.contains(codeOf(group)) && !m_byHand.value(codeOf(group))) {
        m_byHand.remove(codeOf(group));
        Q_EMIT closedGroupsChanged();
    }
    const QScopedValueRollback<bool> arranging(m_arranging, true);
    setExpanded(group, true);
}

void Navigation::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    arrangeGroups();
}

void Navigation::showEvent(QShowEvent* event)
{
    QTreeView::showEvent(event);
    arrangeGroups();
}

void Navigation::arrangeGroups()
{
    if (m_rail || !isVisible())
        return;
    const QModelIndexList all = groups();
    int rows = m_items->rowCount();
    for (const QModelIndex& group : all)
        rows += m_byHand.value(codeOf(group), true) ? m_items->rowCount(group) : 0;
    const int room = viewport()->height() / qMax(1, indexRowSizeHint(m_items->index(0, 0)));
    const QScopedValueRollback<bool> arranging(m_arranging, true);
    for (auto group = all.rbegin(); group != all.rend(); ++group) {
        const bool isChosen = m_byHand.contains(codeOf(*group)) || holdsPlace(*group);
        const bool closes = !isChosen && rows > room;
        setExpanded(*group, !closes && m_byHand.value(codeOf(*group), true));
        rows -= closes ? m_items->rowCount(*group) : 0;
    }
}
