#pragma once

#include "ui/widgets/table_delegate.h"

// A request in one cell, for tables with little room: its title in up to two lines, and below it, muted, number and day, the
// product, plan and severity.
class StackedRequest : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

    // The lines that the cell has beyond one title and one muted line.
    static constexpr int moreLines = 3;
    // The title as it stands in a cell of that width.
    static QStringList titleIn(int cellWidth, const QString& title);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    static QStringList mutedLines(const QModelIndex& index);
};
