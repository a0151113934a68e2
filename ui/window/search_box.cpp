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
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int detailRole = Qt::UserRole;

// A hit: its words at the left, what it is at the right in caption size.
class HitDelegate : public QStyledItemDelegate
{
public:
    explicit HitDelegate(SearchBox* box) : QStyledItemDelegate(box), m_box(box) {}

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
        const bool isHit = index.flags() & Qt::ItemIsEnabled;
        painter->setPen(chosen ? colours().onAccentTint : isHit ? option.palette.color(QPalette::Text) : colours().muted);
        const QString text = QFontMetrics(bodyFont()).elidedText(index.data().toString(), Qt::ElideRight, room.width());
        QTextLayout layout(text, bodyFont());
        if (isHit)
            layout.setFormats(matchesIn(text));
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(room.width());
        layout.endLayout();
        layout.draw(painter, QPointF(room.x(), room.y() + (room.height() - line.height()) / 2));
        painter->restore();
    }

private:
    // Every typed word where it begins first, in DemiBold; compared as the search does, letter by letter.
    QList<QTextLayout::FormatRange> matchesIn(const QString& text) const
    {
        QString folded;
        QList<int> places; // of each folded letter
        for (int i = 0; i < text.size(); ++i) {
            const QString letter = foldedForSearch(text.mid(i, 1));
            folded += letter;
            places.insert(places.size(), letter.size(), i);
        }
        QList<QTextLayout::FormatRange> ranges;
        const QStringList words = foldedForSearch(m_box->text()).split(u' ', Qt::SkipEmptyParts);
        for (const QString& word : words) {
            const qsizetype at = folded.indexOf(word);
            if (at < 0)
                continue;
            QTextLayout::FormatRange range;
            range.start = places.at(at);
            range.length = places.at(at + word.size() - 1) + 1 - range.start;
            range.format.setFontWeight(QFont::DemiBold);
            ranges.append(range);
        }
        return ranges;
    }

    const SearchBox* m_box;
};

SearchBox::SearchBox(QWidget* parent) : LineEdit(parent)
{
    setObjectName(u"searchField"_s);
    setLeadingIcon("search");
    setMaxLength(200);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::lookUp);
    retranslate();
    whenThemeChanges(this, [this] {
        updateGeometry();
        choosePlaceholder();
    });
}

QSize SearchBox::sizeHint() const { return {scaled(348), LineEdit::sizeHint().height()}; }

QSize SearchBox::minimumSizeHint() const { return {scaled(150), LineEdit::minimumSizeHint().height()}; }

// With the icon and the margins beside them.
int SearchBox::widthOfWords(const QString& words) const
{
    return LineEdit::minimumSizeHint().width() - fontMetrics().maxWidth() + textWidth(TextRole::Body, words) + units(2);
}

// What can be searched, where that has room; else only that one can.
void SearchBox::choosePlaceholder()
{
    const QString whole = tr("Search pages, products, requests");
    setPlaceholderText(widthOfWords(whole) <= width() ? whole : tr("Search"));
}

void SearchBox::resizeEvent(QResizeEvent* event)
{
    LineEdit::resizeEvent(event);
    choosePlaceholder();
}

void SearchBox::retranslate()
{
    choosePlaceholder();
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
    if (width() < widthOfWords(placeholderText()) + capWidth)
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
    const SearchResult found = m_search ? m_search(typed) : SearchResult();
    m_hits = found.hits;
    QCompleter* list = completer();
    m_rows->clear();
    for (const SearchHit& hit : std::as_const(m_hits)) {
        auto* row = new QStandardItem(hit.text);
        row->setData(hit.detail, detailRole);
        //: Read by a screen reader: what was found, then what it is.
        row->setAccessibleText(tr("%1, %2").arg(hit.text, hit.detail));
        m_rows->appendRow(row);
    }
    if (typed.trimmed().isEmpty()) {
        list->popup()->hide();
        return;
    }
    if (m_hits.isEmpty()) {
        addLine(tr("Nothing found"));
        announce(this, tr("Nothing found"));
    } else if (found.more > 0) {
        addLine(tr("%n more: another word narrows it down", nullptr, found.more));
    }
    list->popup()->setAccessibleName(tr("Search results"));
    list->complete(QRect(0, 0, listWidth(), height()));
}

// Wider than the field where names need it: two versions of a product often differ at the end of their names.
int SearchBox::listWidth() const
{
    const QFontMetrics name(strongFont());
    const QFontMetrics detail(captionFont());
    int wanted = std::max(width(), scaled(348));
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QModelIndex index = m_rows->index(row, 0);
        wanted = std::max(wanted, name.horizontalAdvance(index.data().toString()) +
                                      detail.horizontalAdvance(index.data(detailRole).toString()) + 4 * units(3));
    }
    return std::min(wanted, std::max(width(), window()->width() - mapTo(window(), QPoint()).x() - units(2)));
}

// Words that lead nowhere.
void SearchBox::addLine(const QString& text)
{
    auto* row = new QStandardItem(text);
    row->setFlags(Qt::NoItemFlags);
    m_rows->appendRow(row);
}

QStringList SearchBox::lines() const
{
    QStringList texts;
    for (int row = 0; m_rows && row < m_rows->rowCount(); ++row)
        texts << m_rows->item(row)->text();
    return texts;
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
        const QModelIndex chosen = m_completer ? m_completer->popup()->currentIndex() : QModelIndex();
        take(chosen.isValid() && m_completer->popup()->isVisible() ? chosen.row() : 0);
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
