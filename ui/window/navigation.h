#pragma once

#include "ui/places.h"

#include <QHash>
#include <QTreeView>

#include <functional>

class QStandardItem;
class QStandardItemModel;

// The places of a workspace at the left edge: groups that open and close, pages inside them. Arrow keys move, Enter goes
// there. Where not all rows fit, the last groups close by themselves, so that every group stays in sight; never the one whose
// page is shown, and none that the person opened. Folded (a narrow window, Presentation mode) it is a rail of icons; a group
// then opens a menu of its pages.
class Navigation : public QTreeView
{
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    // The place that is shown now; one that is not in the navigation (Sign-in) selects nothing.
    void setPlace(Place place);
    std::optional<Place> place() const { return m_place; }
    // What the places are called, where that is not nameOf(Place).
    void setNames(std::function<QString(Place)> nameOfPlace);
    void setRail(bool rail);
    bool isRail() const { return m_rail; }
    void retranslate();
    // The groups that the person closed, by their codes: "benefits", "csp", "support", "portals". Going to one of their pages
    // opens them again.
    void setClosedGroups(const QStringList& codes);
    QStringList closedGroups() const;

    // For the delegate.
    bool isShownPlace(const QModelIndex& index) const;

    enum Roles { PlaceRole = Qt::UserRole, IconRole, GroupRole };

Q_SIGNALS:
    void placeWanted(Place place);
    void closedGroupsChanged();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}

private:
    QStandardItem* addItem(QStandardItem* group, const char* icon, std::optional<Place> place);
    QStandardItem* addGroup(const char* code, const char* icon, std::initializer_list<Place> pages);
    void connectGroups();
    void showGroups();
    void arrangeGroups();
    void openGroup(const QModelIndex& group);
    bool holdsPlace(const QModelIndex& group) const;
    QModelIndexList groups() const;
    void carryOut(const QModelIndex& index);
    void openPagesOf(const QModelIndex& group);
    void updateMeasures();

    QStandardItemModel* m_items;
    std::optional<Place> m_place;
    std::function<QString(Place)> m_nameOf = [](Place place) { return nameOf(place); };
    bool m_rail = false;
    bool m_arranging = false;      // groups open and close by themselves, not by hand
    QHash<QString, bool> m_byHand; // group -> open
};
