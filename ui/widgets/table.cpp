#include "ui/widgets/table.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/paint.h"
#include "ui/theme/visible_text.h"
#include "ui/widgets/notifier.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

TableDelegate::TableDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void TableDelegate::setChips(int column, ChipOf chipOf) { m_chips.insert(column, std::move(chipOf)); }
void TableDelegate::setSecondLine(int column, int role) { m_secondRoles.insert(column, role); }
void TableDelegate::setStrong(int column) { m_strong.insert(column); }

int TableDelegate::rowHeight() const
{
    return scaled(m_secondRoles.isEmpty() ? 42 : 58) + m_moreLines * lineHeightOf(TextRole::Caption);
}

static bool isFirst(const QStyleOptionViewItem& option)
{
    return option.viewItemPosition == QStyleOptionViewItem::Beginning || option.viewItemPosition == QStyleOptionViewItem::OnlyOne;
}

static bool isLast(const QStyleOptionViewItem& option)
{
    return option.viewItemPosition == QStyleOptionViewItem::End || option.viewItemPosition == QStyleOptionViewItem::OnlyOne;
}

/// The space round a cell's words: 16 px at the table's edges, 8 inside.
static QRect wordsRect(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool first = isFirst(option) || index.column() == 0;
    const bool last = isLast(option) || index.column() == index.model()->columnCount(index.parent()) - 1;
    return option.rect.adjusted(units(first ? 4 : 2), 0, -units(last ? 4 : 2), 0);
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    const bool selected = item.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(item.rect, colours().accentTint);
    else if (item.state & QStyle::State_MouseOver)
        painter->fillRect(item.rect, colours().hover);
    if (index.row() + 1 < index.model()->rowCount(index.parent()))
        painter->fillRect(QRect(item.rect.x(), item.rect.bottom() - strokeWidth(1) + 1, item.rect.width(), strokeWidth(1)),
                          colours().divider);
    if (selected && index.column() == 0)
        painter->fillRect(QRect(item.rect.x(), item.rect.y(), strokeWidth(3), item.rect.height()), colours().accent);
    const auto chips = m_chips.constFind(index.column());
    const std::optional<ChipContent> chip = chips == m_chips.constEnd() ? std::nullopt : (*chips)(index);
    if (chip)
        paintChip(painter, wordsRect(item, index), *chip, item.displayAlignment & Qt::AlignRight);
    else
        paintTexts(painter, item, index);
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (table && table->hasFocus() && isKeyboardFocus() && table->currentIndex().row() == index.row()) {
        // One ring round the whole row: each cell draws its part, the sides lie outside the inner cells.
        const int out = 2 * cardRadius();
        const int columns = index.model()->columnCount(index.parent());
        const QRect ring = item.rect.adjusted(index.column() == 0 ? 1 : -out, 1, index.column() == columns - 1 ? -1 : out, -2);
        painter->setClipRect(item.rect);
        paintBox(painter, ring, controlRadius(), QColor(), colours().focusRing, strokeWidth(2));
    }
    painter->restore();
}

void TableDelegate::paintTexts(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool selected = option.state & QStyle::State_Selected;
    QRect area = wordsRect(option, index);
    if (!option.icon.isNull()) {
        const int side = scaled(18);
        option.icon.paint(painter, QRect(area.x(), area.center().y() - side / 2, side, side));
        area.setLeft(area.x() + side + units(2));
    }
    const auto role = m_secondRoles.constFind(index.column());
    const QString second = role == m_secondRoles.constEnd() ? QString() : index.data(*role).toString();
    const int align = int(option.displayAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine;
    const int firstHeight = lineHeightOf(TextRole::Body);
    QRect words = area;
    if (!second.isEmpty()) {
        const int secondHeight = lineHeightOf(TextRole::Caption);
        const QStringList lines = second.split(u'\n');
        const int height = firstHeight + int(lines.size()) * secondHeight;
        words = QRect(area.x(), area.y() + (area.height() - height) / 2, area.width(), firstHeight);
        QRect below(area.x(), words.bottom() + 1, area.width(), secondHeight);
        painter->setFont(captionFont());
        painter->setPen(enabled ? colours().muted : colours().disabledText);
        for (const QString& line : lines) {
            painter->drawText(below, align, painter->fontMetrics().elidedText(visibleText(line), Qt::ElideRight, below.width()));
            below.translate(0, secondHeight);
        }
    }
    painter->setFont(m_strong.contains(index.column()) || option.font.weight() >= QFont::DemiBold ? strongFont() : bodyFont());
    painter->setPen(!enabled ? colours().disabledText : selected ? colours().onAccentTint : option.palette.color(QPalette::Text));
    painter->drawText(words, align, painter->fontMetrics().elidedText(visibleText(option.text), Qt::ElideRight, words.width()));
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int height = rowHeight();
    const int edges = units(6) + 1;
    const auto chips = m_chips.constFind(index.column());
    if (const auto chip = chips == m_chips.constEnd() ? std::nullopt : (*chips)(index))
        return QSize(chipSize(*chip).width() + edges, height);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    int width = textWidth(m_strong.contains(index.column()) ? TextRole::Strong : TextRole::Body, item.text);
    const auto role = m_secondRoles.constFind(index.column());
    if (role != m_secondRoles.constEnd())
        for (const QString& line : index.data(*role).toString().split(u'\n'))
            width = std::max(width, textWidth(TextRole::Caption, line));
    if (!item.icon.isNull())
        width += scaled(18) + units(2);
    return QSize(width + edges, height);
}

Table::Table(QWidget* parent) : QTableView(parent), m_delegate(new TableDelegate(this))
{
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    whenThemeChanges(this, [this] { updateMetrics(); });
}

void Table::updateMetrics()
{
    verticalHeader()->setMinimumSectionSize(24);
    verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
    horizontalHeader()->setMinimumSectionSize(scaled(48));
    fit();
    updateGeometry();
}

void Table::setFitsRows(bool fits)
{
    m_fitsRows = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void Table::setStretchColumn(int column)
{
    m_stretch = column;
    fit();
}

void Table::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    const auto refresh = [this] { updateMetrics(); };
    connect(model, &QAbstractItemModel::modelReset, this, refresh);
    connect(model, &QAbstractItemModel::rowsInserted, this, refresh);
    connect(model, &QAbstractItemModel::rowsRemoved, this, refresh);
    connect(model, &QAbstractItemModel::dataChanged, this, refresh);
    connect(model, &QAbstractItemModel::headerDataChanged, this, refresh);
    updateMetrics();
}

int Table::contentHeight() const
{
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->sizeHint().height() : 0;
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + bar;
}

QSize Table::sizeHint() const { return QSize(scaled(480), m_fitsRows ? contentHeight() : scaled(320)); }

QSize Table::minimumSizeHint() const { return QSize(scaled(160), m_fitsRows ? contentHeight() : scaled(120)); }

/// Columns get what they ask for; the stretch column gets the rest, or gives way down to a readable width. Every cell is
/// measured for it, so that a table nobody sees yet waits until it is shown.
void Table::fit()
{
    if (!isVisible() || !model() || model()->columnCount() == 0)
        return;
    const int columns = model()->columnCount();
    const int stretch = m_stretch >= 0 && m_stretch < columns ? m_stretch : columns - 1;
    int others = 0;
    for (int column = 0; column < columns; ++column) {
        if (column == stretch || isColumnHidden(column))
            continue;
        const int width = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        horizontalHeader()->resizeSection(column, width);
        others += width;
    }
    const int least = std::min(sizeHintForColumn(stretch), scaled(160));
    const int head = horizontalHeader()->sectionSizeHint(stretch);
    horizontalHeader()->resizeSection(stretch, std::max({viewport()->width() - others, least, head}));
}

int Table::sizeHintForColumn(int column) const
{
    // Looks at the rows that can be seen, never at a whole register.
    const int rows = std::min(model() ? model()->rowCount(rootIndex()) : 0, 100);
    int width = 0;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; row < rows; ++row)
        width = std::max(width, itemDelegate()->sizeHint(option, model()->index(row, column, rootIndex())).width());
    return width;
}

void Table::focusInEvent(QFocusEvent* event)
{
    // Otherwise Tab leads to a table without a row, and nothing is shown or spoken.
    if (model() && !currentIndex().isValid() && model()->rowCount(rootIndex()) > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0, rootIndex()), QItemSelectionModel::NoUpdate);
    QTableView::focusInEvent(event);
    viewport()->update();
}

void Table::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void Table::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    fit();
}

void Table::copyRow()
{
    if (!currentIndex().isValid())
        return;
    QStringList cells;
    for (int column = 0; column < model()->columnCount(rootIndex()); ++column)
        cells << currentIndex().siblingAtColumn(column).data().toString();
    QGuiApplication::clipboard()->setText(cells.join(u'\t'));
    announce(this, tr("Row copied"));
}

void Table::copy()
{
    if (m_copy)
        m_copy();
    else
        copyRow();
}

void Table::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        if (const QModelIndex under = indexAt(viewport()->mapFromGlobal(event->globalPos())); under.isValid())
            setCurrentIndex(under);
    if (!currentIndex().isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("tableMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* action = menu->addAction(m_copy ? tr("&Copy") : tr("&Copy row"), this, &Table::copy);
    action->setShortcut(QKeySequence::Copy); // to be read: keyPressEvent() takes the keys
    const QRect row = visualRect(currentIndex());
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : viewport()->mapToGlobal(row.bottomLeft()));
}

void Table::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        event->accept();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}
