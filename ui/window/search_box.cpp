#include "ui/window/search_box.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notifier.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

static constexpr int detailRole = Qt::UserRole;

// A hit: its words at the left, what it is at the right in caption size.
class HitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {0, controlHeight()}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->fillRect(option.rect, chosen ? colours().accentTint : option.palette.color(QPalette::Base));
        if (chosen)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(strokeWidth(3), option.rect.height())), colours().accent);
        QRect room = option.rect.adjusted(units(3), 0, -units(3), 0);
        painter->setFont(captionFont());
        painter->setPen(chosen ? colours().onAccentTint : colours().muted);
        const QString detail = index.data(detailRole).toString();
        painter->drawText(room, Qt::AlignTrailing | Qt::AlignVCenter, detail);
        room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(detail) - units(3));
        painter->setFont(chosen ? strongFont() : bodyFont());
        painter->setPen(chosen ? colours().onAccentTint : option.palette.color(QPalette::Text));
        painter->drawText(room, Qt::AlignLeading | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }
};

SearchBox::SearchBox(QWidget* parent) : LineEdit(parent)
{
    setObjectName(u"searchField"_s);
    setLeadingIcon("search");
    setMaxLength(200);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::lookUp);
    retranslate();
    whenThemeChanges(this, [this] { updateGeometry(); });
}

QSize SearchBox::sizeHint() const { return {scaled(348), LineEdit::sizeHint().height()}; }

QSize SearchBox::minimumSizeHint() const { return {scaled(150), LineEdit::minimumSizeHint().height()}; }

void SearchBox::retranslate()
{
    setPlaceholderText(tr("Search pages, products, requests"));
    setAccessibleName(tr("Search pages, products, requests"));
    //: A key on the keyboard.
    setAccessibleDescription(tr("Ctrl+K"));
}

void SearchBox::changeEvent(QEvent* event)
{
    LineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchBox::paintEvent(QPaintEvent* event)
{
    LineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus())
        return;
    // The key that leads here, as a little key cap at the far end.
    QPainter painter(this);
    painter.setFont(captionFont());
    const QString key = tr("Ctrl+K");
    const int capWidth = painter.fontMetrics().horizontalAdvance(key) + 2 * units(2);
    const int capHeight = scaled(20);
    const int words = painter.fontMetrics().horizontalAdvance(placeholderText()) + scaled(60);
    if (width() < words + capWidth)
        return;
    const QRect cap(width() - units(2) - scaled(2) - capWidth, (height() - capHeight) / 2, capWidth, capHeight);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), cap);
    paintBox(&painter, place, controlRadius(), palette().color(QPalette::Base), colours().divider);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(place, Qt::AlignCenter, key);
}

QCompleter* SearchBox::completer()
{
    if (m_completer)
        return m_completer;
    m_rows = new QStandardItemModel(this);
    m_completer = new QCompleter(m_rows, this);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(14);
    m_completer->popup()->setItemDelegate(new HitDelegate(this));
    m_completer->popup()->setObjectName(u"searchHits"_s);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { take(index.row()); });
    return m_completer;
}

void SearchBox::lookUp(const QString& typed)
{
    m_hits = m_search ? m_search(typed) : QList<SearchHit>();
    QCompleter* list = completer();
    m_rows->clear();
    for (const SearchHit& hit : std::as_const(m_hits)) {
        auto* row = new QStandardItem(hit.text);
        row->setData(hit.detail, detailRole);
        //: Read by a screen reader: what was found, then what it is.
        row->setAccessibleText(tr("%1, %2").arg(hit.text, hit.detail));
        m_rows->appendRow(row);
    }
    if (m_hits.isEmpty()) {
        list->popup()->hide();
        if (!typed.trimmed().isEmpty())
            announce(this, tr("Nothing found."));
        return;
    }
    list->popup()->setAccessibleName(tr("Search results"));
    list->complete(QRect(0, 0, qMax(width(), scaled(348)), height()));
}

void SearchBox::take(int row)
{
    if (row < 0 || row >= m_hits.size())
        return;
    const SearchHit hit = m_hits[row];
    clear();
    m_hits.clear();
    if (m_completer)
        m_completer->popup()->hide();
    Q_EMIT left();
    Q_EMIT chosen(hit);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        take(0);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        clear();
        m_hits.clear();
        Q_EMIT left();
        return;
    }
    LineEdit::keyPressEvent(event);
}
