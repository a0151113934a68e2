#include "ui/reference/wrapping_table.h"

#include "ui/widgets/text_table_model.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace {

QString nameOf(const QModelIndex& index) { return index.data().toString(); }

// In the width of the words, at the design's line height.
int heightOf(const QString& text, TextRole role, int width)
{
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(fontOf(role));
    const int height = metrics.boundingRect(QRect(0, 0, width, 1 << 14), Qt::TextWordWrap, text).height();
    return std::max(1, qRound(double(height) / metrics.lineSpacing())) * lineHeightOf(role);
}

// The space round the words of the first column: 16 px at the table's edge, 8 inside.
QRect wordsIn(const QRect& cell) { return cell.adjusted(units(4), 0, -units(2), 0); }

class WrappingDelegate : public TableDelegate
{
public:
    explicit WrappingDelegate(const WrappingTable* table, QObject* parent) : TableDelegate(parent), m_table(table) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        TableDelegate::paint(painter, option, index); // all but the words
        const bool isSelected = option.state & QStyle::State_Selected;
        const QString second = m_table->wordsBelow(index.row());
        const QRect words = wordsIn(option.rect);
        const int first = heightOf(nameOf(index), TextRole::Strong, words.width());
        const int below = heightOf(second, TextRole::Caption, words.width());
        const QRect above(words.x(), words.y() + (words.height() - first - below) / 2, words.width(), first);
        const int align = Qt::AlignLeading | Qt::AlignVCenter | Qt::TextWordWrap;
        painter->save();
        painter->setFont(strongFont());
        painter->setPen(isSelected ? colours().onAccentTint : option.palette.color(QPalette::Text));
        painter->drawText(above, align, nameOf(index));
        painter->setFont(captionFont());
        painter->setPen(colours().muted);
        painter->drawText(QRect(above.x(), above.bottom() + 1, above.width(), below), align, second);
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        TableDelegate::initStyleOption(option, index);
        option->text.clear();
    }

private:
    const WrappingTable* m_table;
};

} // namespace

WrappingTable::WrappingTable(QWidget* parent) : Table(parent)
{
    tableDelegate()->setStrong(0);
    setItemDelegateForColumn(0, new WrappingDelegate(this, this));
    setFitsRows(true);
    setStretchColumn(0);
    whenThemeChanges(this, [this] { arrange(); });
}

void WrappingTable::setSecondLines(bool shown)
{
    m_hasSecondLines = shown;
    arrange();
}

void WrappingTable::setFoldOrder(const QList<int>& columns)
{
    m_foldOrder = columns;
    arrange();
}

QString WrappingTable::wordsBelow(int row) const
{
    QStringList words;
    if (m_hasSecondLines)
        words.append(model()->index(row, 0).data(TextTableModel::SecondLineRole).toString());
    for (int column = 1; column < model()->columnCount(); ++column)
        if (isColumnHidden(column))
            words.append(tr("%1: %2", "the head of a column, what stands there")
                             .arg(model()->headerData(column, Qt::Horizontal).toString(),
                                  model()->index(row, column).data(Qt::AccessibleTextRole).toString()));
    words.removeAll(QString());
    return words.join(u'\n');
}

void WrappingTable::setModel(QAbstractItemModel* model)
{
    Table::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &WrappingTable::arrange);
    connect(model, &QAbstractItemModel::dataChanged, this, &WrappingTable::arrange);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &WrappingTable::arrange);
    arrange();
}

int WrappingTable::contentHeight() const
{
    int height = horizontalHeader()->sizeHint().height();
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += rowHeight(row);
    return height;
}

QSize WrappingTable::sizeHint() const { return {scaled(480), contentHeight()}; }
QSize WrappingTable::minimumSizeHint() const { return {scaled(160), contentHeight()}; }

void WrappingTable::resizeEvent(QResizeEvent* event)
{
    Table::resizeEvent(event);
    arrange();
}

void WrappingTable::showEvent(QShowEvent* event)
{
    Table::showEvent(event);
    arrange();
}

int WrappingTable::wantedWidth(int column) const
{
    return std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
}

// A name that wraps is readable from here on.
static int leastNameWidth() { return scaled(232); }

void WrappingTable::fold()
{
    const auto isTooWide = [this] {
        int width = std::min(sizeHintForColumn(0), leastNameWidth());
        for (int column = 1; column < model()->columnCount(); ++column)
            width += isColumnHidden(column) ? 0 : wantedWidth(column);
        return width > viewport()->width();
    };
    for (int column : std::as_const(m_foldOrder))
        setColumnHidden(column, false);
    for (int column : std::as_const(m_foldOrder))
        if (isTooWide())
            setColumnHidden(column, true);
    setStretchColumn(0); // lays the columns out anew
}

void WrappingTable::setRowHeights()
{
    const int width = wordsIn(QRect(0, 0, columnWidth(0), 0)).width();
    for (int row = 0; row < model()->rowCount(); ++row) {
        const int second = heightOf(wordsBelow(row), TextRole::Caption, width);
        const int words = heightOf(nameOf(model()->index(row, 0)), TextRole::Strong, width) + second;
        verticalHeader()->resizeSection(row, std::max(scaled(second > 0 ? 58 : 42), words + units(4)));
    }
}

void WrappingTable::arrange()
{
    if (m_isArranging || !isVisible() || !model() || model()->columnCount() == 0)
        return;
    m_isArranging = true;
    const int before = contentHeight();
    fold();
    setRowHeights();
    if (contentHeight() != before)
        updateGeometry();
    m_isArranging = false;
}
