#pragma once

#include "ui/widgets/status_chip.h"

#include <QAbstractTableModel>

#include <optional>

/// One cell of a small table of words.
struct TextCell
{
    QString text;
    QString second = {};           ///< muted line below; with TableDelegate::setSecondLine(column, SecondLineRole)
    std::optional<Tone> chip = {}; ///< the text as a chip of this tone; with setChips(column, chipOfCell)
    QByteArray icon = {};          ///< of the chip; empty = the tone's
    bool operator==(const TextCell&) const = default;
};

/// A table of a few rows whose words somebody else knows: comparisons, roles, dates. Values in, words out; as long as rows and
/// columns stay the same in number, selection and scroll position stay too.
class TextTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum DataRole { SecondLineRole = Qt::UserRole, ChipRole, ChipIconRole };

    explicit TextTableModel(QObject* parent = nullptr);

    void setTable(const QStringList& heads, const QList<QList<TextCell>>& rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_heads;
    QList<QList<TextCell>> m_rows;
};

/// The chip of a cell of TextTableModel, for TableDelegate::setChips().
std::optional<ChipContent> chipOfCell(const QModelIndex& index);

class QAbstractItemModel;
/// Heads and rows of any table: cells parted by tabs, rows by line breaks, for the clipboard. Of a cell with two lines, both.
QString tabSeparated(const QAbstractItemModel& model);
/// The same as lists: heads first.
QList<QStringList> wordsOf(const QAbstractItemModel& model);
