#pragma once

#include "ui/widgets/table_delegate.h"

// Cells with the date of the activation and a button at its right, which the table puts there; or, where that is too wide, with
// the date below the button.
class ActivationDelegate : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

    void setDateBelow(bool isBelow) { m_isBelow = isBelow; }
    bool isDateBelow() const { return m_isBelow; }
    // The button's place at the right of the cell.
    QRect buttonPlace(const QRect& cell, const QSize& button, bool hasDate) const;
    static int roomAfter(); // free after button and date

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    bool m_isBelow = false;
};
