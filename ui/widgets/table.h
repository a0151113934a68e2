#pragma once

#include "ui/widgets/table_delegate.h"

#include <QTableView>

#include <functional>
#include <utility>

/// A table in our look: row selection, no grid, Tab leaves it, Enter and double click emit activated(). Put it edge to edge into
/// a Card (Card::addFlush). With setFitsRows(true) it is as high as its rows and the page scrolls instead (short tables only).
class Table : public QTableView
{
    Q_OBJECT

public:
    explicit Table(QWidget* parent = nullptr);

    TableDelegate* tableDelegate() const { return m_delegate; }
    void setFitsRows(bool fits);
    /// The column that takes the width that is left; others fit their content. -1 = the last.
    void setStretchColumn(int column);
    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// What Ctrl+C and the context menu do here instead of copying the row as it stands.
    void setCopy(std::function<void()> copy) { m_copy = std::move(copy); }
    /// The row that is chosen, hidden columns too, its cells apart by tabs.
    void copyRow();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    int sizeHintForColumn(int column) const override;
    void updateMetrics();

private:
    void fit();
    int contentHeight() const;
    int firstShown() const; // column

    void copy();

    TableDelegate* m_delegate;
    std::function<void()> m_copy;
    bool m_fitsRows = false;
    int m_stretch = -1;
};
