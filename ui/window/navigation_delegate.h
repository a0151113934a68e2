#pragma once

#include <QStyledItemDelegate>

class Navigation;

// How a row of the navigation looks: icon 18, words, chevron; the place that is shown has accent tint, bar and DemiBold.
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit NavigationDelegate(Navigation* navigation);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Navigation* m_navigation;
};
