#include "ui/window/navigation.h"

#include "ui/theme/theme.h"
#include "ui/window/navigation_delegate.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTimer>

using namespace Qt::StringLiterals;

Navigation::Navigation(QWidget* parent) : QTreeView(parent), m_items(new QStandardItemModel(this))
{
    setObjectName(u"navigation"_s);
    setItemDelegate(new NavigationDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setProperty("ownFocus", true);

    addItem(nullptr, "house", Place::Home);
    addGroup("benefits", "gift",
             {Place::TechnicalBenefits, Place::AdvisoryHours, Place::SupportPlans, Place::WhoCanDoIt, Place::Editions});
    addGroup("csp", "users", {Place::Customers});
    addGroup("support", "life-buoy", {Place::NewRequest, Place::Requests, Place::CoverageChecker, Place::WhichWay});
    addGroup("portals", "cloud", {Place::Azure, Place::Microsoft365, Place::PowerPlatform, Place::Lcs, Place::DecodeError});
    addItem(nullptr, "circle-help", Place::Help);
    setModel(m_items);
    expandToDepth(0); // pages are no groups: "expanded" is not said of them
    setCurrentIndex(m_items->index(0, 0));

    connectGroups();
    connect(this, &QTreeView::clicked, this, &Navigation::carryOut);
    retranslate();
    whenThemeChanges(this, [this] { updateMeasures(); });
}

QStandardItem* Navigation::addItem(QStandardItem* group, const char* icon, std::optional<Place> place)
{
    auto* item = new QStandardItem;
    item->setData(QByteArray(icon), IconRole);
    if (place)
        item->setData(int(*place), PlaceRole);
    (group ? group : m_items->invisibleRootItem())->appendRow(item);
    return item;
}

QStandardItem* Navigation::addGroup(const char* code, const char* icon, std::initializer_list<Place> pages)
{
    QStandardItem* group = addItem(nullptr, icon, std::nullopt);
    group->setData(QString::fromLatin1(code), GroupRole);
    for (Place page : pages)
        addItem(group, "", page);
    return group;
}

void Navigation::retranslate()
{
    setAccessibleName(tr("Navigation"));
    const QString groups[] = {tr("Benefits"), tr("CSP"), tr("Support"), tr("Cloud portals")};
    int group = 0;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        QStandardItem* item = m_items->item(row);
        const QVariant place = item->data(PlaceRole);
        const QString name = place.isValid() ? m_nameOf(Place(place.toInt())) : groups[group++];
        item->setText(name);
        item->setToolTip(name);
        for (int child = 0; child < item->rowCount(); ++child)
            item->child(child)->setText(m_nameOf(Place(item->child(child)->data(PlaceRole).toInt())));
    }
    updateMeasures();
}

void Navigation::setNames(std::function<QString(Place)> nameOfPlace)
{
    m_nameOf = std::move(nameOfPlace);
    retranslate();
}

void Navigation::setPlace(Place place)
{
    m_place = place = navigationPlaceOf(place);
    const QModelIndexList found =
        m_items->match(m_items->index(0, 0), PlaceRole, int(place), 1, Qt::MatchExactly | Qt::MatchRecursive);
    if (!found.isEmpty()) {
        const QModelIndex group = found[0].parent();
        if (!m_rail && group.isValid())
            openGroup(group);
        setCurrentIndex(m_rail && group.isValid() ? group : found[0]);
        arrangeGroups();
    }
    viewport()->update();
}

bool Navigation::isShownPlace(const QModelIndex& index) const
{
    if (!m_place)
        return false;
    const QVariant place = index.data(PlaceRole);
    if (place.isValid())
        return place.toInt() == int(*m_place);
    // A group stands for its pages where they are not seen.
    return (m_rail || !isExpanded(index)) && holdsPlace(index);
}

bool Navigation::holdsPlace(const QModelIndex& group) const
{
    for (int child = 0; m_place && child < m_items->rowCount(group); ++child)
        if (m_items->index(child, 0, group).data(PlaceRole).toInt() == int(*m_place))
            return true;
    return false;
}

void Navigation::setRail(bool rail)
{
    if (rail == m_rail)
        return;
    m_rail = rail;
    setItemsExpandable(!rail);
    showGroups();
    updateMeasures();
    if (m_place)
        setPlace(*m_place);
}

void Navigation::updateMeasures()
{
    // 232 is the design's width; longer words of a language or a wide font get what they need.
    const int wanted = m_rail ? scaled(36) : qMax(scaled(232), sizeHintForColumn(0));
    setFixedWidth(wanted);
    scheduleDelayedItemsLayout();
    arrangeGroups(); // larger type: fewer rows
}

void Navigation::focusInEvent(QFocusEvent* event)
{
    QTreeView::focusInEvent(event);
    // Later than the tree's own focus: a screen reader says the tree, then the place in it.
    QTimer::singleShot(0, this, [this] {
        if (hasFocus() && currentIndex().isValid())
            QTreeView::currentChanged(currentIndex(), {});
    });
}

void Navigation::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: carryOut(currentIndex()); return;
    default: break;
    }
    QTreeView::keyPressEvent(event);
}

void Navigation::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Navigation::carryOut(const QModelIndex& index)
{
    const QVariant place = index.data(PlaceRole);
    if (place.isValid())
        Q_EMIT placeWanted(Place(place.toInt()));
    else if (m_rail)
        openPagesOf(index);
    else
        setExpanded(index, !isExpanded(index));
}

void Navigation::openPagesOf(const QModelIndex& group)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(group.data().toString());
    for (int row = 0; row < m_items->rowCount(group); ++row) {
        const auto place = Place(m_items->index(row, 0, group).data(PlaceRole).toInt());
        connect(menu->addAction(m_nameOf(place)), &QAction::triggered, this, [this, place] { Q_EMIT placeWanted(place); });
    }
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(viewport()->mapToGlobal(visualRect(group).topRight()));
}
