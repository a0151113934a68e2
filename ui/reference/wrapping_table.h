#pragma once

#include "ui/widgets/table.h"

#include <QList>

// A short table in which nothing is cut: the first column wraps, and what stands in columns that find no room stands below the
// names.
class WrappingTable : public Table
{
    Q_OBJECT

public:
    explicit WrappingTable(QWidget* parent = nullptr);

    // The muted words under a name, from TextTableModel; they wrap too.
    void setSecondLines(bool shown);
    // The columns that may move below the names, the first of them first.
    void setFoldOrder(const QList<int>& columns);
    // The muted words below the name of that row: its second line, then what had no room beside it.
    QString wordsBelow(int row) const;
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
