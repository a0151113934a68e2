#include "ui/widgets/text_table_model.h"

TextTableModel::TextTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void TextTableModel::setTable(const QStringList& heads, const QList<QList<TextCell>>& rows)
{
    if (heads.size() != m_heads.size() || rows.size() != m_rows.size()) {
        beginResetModel();
        m_heads = heads;
        m_rows = rows;
        endResetModel();
        return;
    }
    const bool newHeads = heads != m_heads;
    const bool newRows = rows != m_rows;
    m_heads = heads;
    m_rows = rows;
    if (newHeads && !heads.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(heads.size()) - 1);
    if (newRows && !rows.isEmpty() && !heads.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(rows.size()) - 1, int(heads.size()) - 1));
}

int TextTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int TextTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_heads.size()); }

QVariant TextTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TextCell& cell = m_rows.at(index.row()).at(index.column());
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::AccessibleTextRole: return cell.second.isEmpty() ? cell.text : cell.text + QStringLiteral(", ") + cell.second;
    case Qt::ToolTipRole: return cell.second.isEmpty() ? cell.text : cell.text + u'\n' + cell.second;
    case SecondLineRole: return cell.second;
    case ChipRole: return cell.chip ? QVariant(int(*cell.chip)) : QVariant();
    case ChipIconRole: return cell.icon;
    }
    return {};
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section < 0 || section >= m_heads.size())
        return {};
    return m_heads.at(section);
}

std::optional<ChipContent> chipOfCell(const QModelIndex& index)
{
    const QVariant tone = index.data(TextTableModel::ChipRole);
    if (!tone.isValid())
        return std::nullopt;
    return ChipContent{Tone(tone.toInt()), index.data().toString(), index.data(TextTableModel::ChipIconRole).toByteArray()};
}

QList<QStringList> wordsOf(const QAbstractItemModel& model)
{
    QList<QStringList> rows{QStringList()};
    for (int column = 0; column < model.columnCount(); ++column)
        rows[0].append(model.headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QVariant whole = index.data(Qt::AccessibleTextRole);
            cells.append(whole.isValid() ? whole.toString() : index.data().toString());
        }
        rows.append(cells);
    }
    return rows;
}

QString tabSeparated(const QAbstractItemModel& model)
{
    QStringList lines;
    const QList<QStringList> rows = wordsOf(model);
    for (const QStringList& cells : rows)
        lines.append(cells.join(u'\t'));
    return lines.join(u'\n');
}
