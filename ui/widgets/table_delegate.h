#pragma once

#include "ui/widgets/status_chip.h"

#include <QHash>
#include <QSet>
#include <QStyledItemDelegate>

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
    void setChips(int column, const ChipOf& chipOf);
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
