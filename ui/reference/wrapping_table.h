#pragma once

#include "ui/widgets/table.h"

#include <QList>

// A short table whose names are always whole: the first column wraps, and columns that find no room are left out. For pages
// that show everything about the chosen row below the table.
class WrappingTable : public Table
{
    Q_OBJECT

public:
    explicit WrappingTable(QWidget* parent = nullptr);

    // The muted words under a name, from TextTableModel; they wrap too.
    void setSecondLines(bool shown);
    // The columns that may be left out, the first of them first.
    void setFoldOrder(const QList<int>& columns);
    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    void fold();
    void setRowHeights();
    int wantedWidth(int column) const;
    int contentHeight() const;

    QList<int> m_foldOrder;
    bool m_hasSecondLines = false;
    bool m_isArranging = false;
};
