#pragma once

#include "ui/widgets/status_chip.h"

#include <QHash>
#include <QSet>
#include <QStyledItemDelegate>
#include <QTableView>

#include <functional>
#include <optional>
#include <utility>

/// How cells look: 42 px rows (58 with second lines), selection tint with 3 px bar and DemiBold, chips, dividers, ring inside the
/// row.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TableDelegate(QObject* parent = nullptr);

    /// The column's cells are chips; nothing returned = plain text. The text must also be the cell's DisplayRole, for screen
    /// readers.
    using ChipOf = std::function<std::optional<ChipContent>(const QModelIndex&)>;
    void setChips(int column, ChipOf chipOf);
    /// A muted caption under the cell's text, from this model role, which may hold several lines; rows become 58 px high.
    void setSecondLine(int column, int role);
    /// How many lines the highest cell has beyond those two. True where that is news: then Table::updateMetrics().
    bool setMoreLines(int lines) { return std::exchange(m_moreLines, lines) != lines; }
    int rowHeight() const;
    /// DemiBold text, for names.
    void setStrong(int column);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTexts(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    QHash<int, ChipOf> m_chips;
    QHash<int, int> m_secondRoles;
    QSet<int> m_strong;
    int m_moreLines = 0;
};

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

    void copy();

    TableDelegate* m_delegate;
    std::function<void()> m_copy;
    bool m_fitsRows = false;
    int m_stretch = -1;
};
