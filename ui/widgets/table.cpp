#include "ui/widgets/table.h"

#include "model/domain/visible_text.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/paint.h"
#include "ui/widgets/notifier.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

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

int Table::firstShown() const
{
    int column = 0;
    while (column + 1 < model()->columnCount() && isColumnHidden(column))
        ++column;
    return column;
}

void Table::focusInEvent(QFocusEvent* event)
{
    // Otherwise Tab leads to a table without a row, and nothing is shown or spoken.
    if (model() && !currentIndex().isValid() && model()->rowCount(rootIndex()) > 0)
        selectionModel()->setCurrentIndex(model()->index(0, firstShown(), rootIndex()), QItemSelectionModel::NoUpdate);
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
