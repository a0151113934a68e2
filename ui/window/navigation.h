#pragma once

#include "ui/places.h"

#include <QTreeView>

#include <functional>

class QStandardItem;
class QStandardItemModel;

// The places of a workspace at the left edge: groups that open and close, pages inside them. Arrow keys move, Enter goes
// there. Folded (a narrow window, Presentation mode) it is a rail of icons; a group then opens a menu of its pages.
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

    // For the delegate.
    bool isShownPlace(const QModelIndex& index) const;

    enum Roles { PlaceRole = Qt::UserRole, IconRole };

Q_SIGNALS:
    void placeWanted(Place place);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}

private:
    QStandardItem* addItem(QStandardItem* group, const char* icon, std::optional<Place> place);
    void carryOut(const QModelIndex& index);
    void openPagesOf(const QModelIndex& group);
    void updateMeasures();

    QStandardItemModel* m_items;
    std::optional<Place> m_place;
    std::function<QString(Place)> m_nameOf = [](Place place) { return nameOf(place); };
    bool m_rail = false;
};
