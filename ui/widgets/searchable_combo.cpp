#include "ui/widgets/searchable_combo.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notifier.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QToolTip>

using namespace Qt::StringLiterals;

static constexpr int idRole = Qt::UserRole + 1;

namespace {

/// The match in DemiBold; the chosen row tinted, with bar and tick.
class MatchDelegate : public QStyledItemDelegate
{
public:
    MatchDelegate(const SearchableCombo* combo, QCompleter* completer)
        : QStyledItemDelegate(completer), m_combo(combo), m_completer(completer)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QSize(QStyledItemDelegate::sizeHint(option, index).width(), controlHeight());
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool chosen = index.data(idRole).toString() == m_combo->currentId();
        const bool tinted = chosen || option.state & QStyle::State_Selected;
        const QRect row = option.rect;
        const auto placed = [&option, row](const QRect& rect) { return QStyle::visualRect(option.direction, row, rect); };
        if (tinted) {
            painter->fillRect(row, colours().accentTint);
            painter->fillRect(placed(QRect(row.x(), row.y(), strokeWidth(3), row.height())), colours().accent);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(row, colours().hover);
        }
        const QColor colour = tinted ? colours().onAccentTint : option.palette.color(QPalette::Text);
        const int side = scaled(18);
        QRect words = row.adjusted(units(2) + 2, 0, -units(2), 0);
        if (chosen) {
            paintIcon(painter, placed(QRect(words.right() - side + 1, row.y(), side, row.height())), "check", side, colour);
            words.setRight(words.right() - side - units(1));
        }
        paintText(painter, placed(words), index.data().toString(), colour);
    }

private:
    void paintText(QPainter* painter, const QRect& rect, const QString& text, const QColor& colour) const
    {
        QTextLayout layout(QFontMetrics(bodyFont()).elidedText(text, Qt::ElideRight, rect.width()), bodyFont());
        const QString typed = m_completer->completionPrefix();
        QTextLayout::FormatRange match;
        match.start = typed.isEmpty() ? -1 : int(text.indexOf(typed, 0, Qt::CaseInsensitive));
        match.length = int(typed.size());
        match.format.setFontWeight(QFont::DemiBold);
        if (match.start >= 0)
            layout.setFormats({match});
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(rect.width());
        layout.endLayout();
        painter->setPen(colour);
        layout.draw(painter, QPointF(rect.x(), rect.y() + (rect.height() - line.height()) / 2));
    }

    const SearchableCombo* m_combo;
    QCompleter* m_completer;
};

} // namespace

SearchableCombo::SearchableCombo(QWidget* parent)
    : QComboBox(parent), m_items(new QStandardItemModel(this)), m_completer(new QCompleter(m_items, this))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setModel(m_items);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setMaxVisibleItems(9);
    setCompleter(m_completer);
    m_completer->popup()->setItemDelegate(new MatchDelegate(this, m_completer));
    m_completer->popup()->installEventFilter(this);
    connect(this, &QComboBox::activated, this, &SearchableCombo::choose);
    // The completer keeps the loss of the focus from the field while its list is open: whoever moves the focus by other means
    // than a click or a key (a screen reader, the tour) would leave the list and a cursor behind.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* old) {
        if (old == this && !hasFocus())
            m_completer->popup()->hide();
    });
    connect(lineEdit(), &QLineEdit::textEdited, this, &SearchableCombo::sayMatches);
    setSearchIcon(true);
    // The box has the label's name; the field inside it says what one does there.
    lineEdit()->setAccessibleName(tr("Type to search"));
}

SearchableCombo::~SearchableCombo()
{
    disconnect(qApp, nullptr, this, nullptr); // what goes loses the focus, too
}

void SearchableCombo::setItems(const QList<Item>& items)
{
    const QString kept = currentId();
    const QSignalBlocker blocker(this);
    m_items->clear();
    for (const Item& item : items) {
        auto* row = new QStandardItem(item.text);
        row->setData(item.id, idRole);
        m_items->appendRow(row);
    }
    m_chosen = -1;
    setCurrentId(kept);
}

QString SearchableCombo::currentId() const { return m_chosen < 0 ? QString() : itemData(m_chosen, idRole).toString(); }

void SearchableCombo::setCurrentId(const QString& id)
{
    const QSignalBlocker blocker(this);
    m_chosen = id.isEmpty() ? -1 : findData(id, idRole);
    setCurrentIndex(m_chosen);
    setEditText(m_chosen < 0 ? QString() : itemText(m_chosen));
    lineEdit()->setCursorPosition(0);
}

void SearchableCombo::setPlaceholder(const QString& text) { lineEdit()->setPlaceholderText(text); }

QStringList SearchableCombo::matchingIds(const QString& typed) const
{
    QStringList ids;
    for (int row = 0; row < count(); ++row)
        if (itemText(row).contains(typed, Qt::CaseInsensitive))
            ids.append(itemData(row, idRole).toString());
    return ids;
}

void SearchableCombo::setSearchIcon(bool shown)
{
    if (shown && !m_icon)
        m_icon = lineEdit()->addAction(themeIcon("search", [] { return colours().muted; }), QLineEdit::LeadingPosition);
    if (m_icon)
        m_icon->setVisible(shown);
}

void SearchableCombo::choose(int row)
{
    m_chosen = row;
    setEditText(itemText(row));
    announce(this, itemText(row)); // the list that closed says nothing
    Q_EMIT idChosen(currentId());
}

/// The list goes where nothing is left to show: without a word, that looks as if it were broken.
void SearchableCombo::sayMatches(const QString& typed)
{
    if (typed.trimmed().isEmpty() || !matchingIds(typed.trimmed()).isEmpty()) {
        QToolTip::hideText();
        return;
    }
    say(tr("Nothing matches \"%1\".").arg(quoted(typed)));
}

QString SearchableCombo::quoted(const QString& typed) const { return fontMetrics().elidedText(typed, Qt::ElideRight, width()); }

void SearchableCombo::say(const QString& text)
{
    const QString html = u"<qt>"_s + text.toHtmlEscaped(); // else the tip guesses whether it is HTML
    QToolTip::showText(mapToGlobal(QPoint(0, height())), html, this);
    announce(this, text);
}

/// Who leaves the field learns why it does not hold what was typed. Later: the move of the focus would hide it.
void SearchableCombo::sayPutBack(const QString& typed, bool matches)
{
    const QString words = quoted(typed);
    const QString why = matches ? tr("\"%1\" matches several entries.").arg(words) : tr("Nothing matches \"%1\".").arg(words);
    const QString stays = m_chosen < 0 ? tr("Nothing is chosen.") : tr("\"%1\" stays chosen.").arg(itemText(m_chosen));
    QMetaObject::invokeMethod(
        this,
        [this, text = QString(why + u' ' + stays)] {
            if (isVisible() && isActiveWindow())
                say(text);
        },
        Qt::QueuedConnection);
}

/// Puts back the last choice, unless what was typed names one item.
void SearchableCombo::settle()
{
    const QString typed = currentText().trimmed();
    if (m_chosen >= 0 && typed == itemText(m_chosen))
        return;
    const int exact = typed.isEmpty() ? -1 : findText(typed, Qt::MatchFixedString);
    const QStringList matching = typed.isEmpty() ? QStringList() : matchingIds(typed);
    const int row = exact >= 0 ? exact : matching.size() == 1 ? findData(matching.first(), idRole) : -1;
    if (row >= 0 && row != m_chosen) {
        setCurrentIndex(row);
        choose(row);
        return;
    }
    if (!typed.isEmpty() && row < 0)
        sayPutBack(typed, !matching.isEmpty());
    const QSignalBlocker blocker(this);
    setCurrentIndex(m_chosen);
    setEditText(m_chosen < 0 ? QString() : itemText(m_chosen));
}

void SearchableCombo::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        lineEdit()->setAccessibleName(tr("Type to search"));
    QComboBox::changeEvent(event);
}

void SearchableCombo::showPopup()
{
    m_completer->setCompletionPrefix(QString());
    m_completer->complete();
}

bool SearchableCombo::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_completer->popup() && event->type() == QEvent::Hide && !hasFocus()) {
        QFocusEvent left(QEvent::FocusOut, Qt::OtherFocusReason);
        focusOutEvent(&left);
    }
    // Enter takes the row of the list, else what was typed, and closes the list. Left to itself, the completer hands the key to
    // the field first, and keeps the list open when the field takes it.
    if (watched == m_completer->popup() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            const auto* shown = qobject_cast<const QAbstractProxyModel*>(m_completer->completionModel());
            const int row = shown->mapToSource(m_completer->popup()->currentIndex()).row();
            m_completer->popup()->hide();
            if (row < 0) {
                settle();
            } else {
                setCurrentIndex(row);
                choose(row);
            }
            return true;
        }
    }
    return QComboBox::eventFilter(watched, event);
}

void SearchableCombo::focusInEvent(QFocusEvent* event)
{
    QComboBox::focusInEvent(event);
    // Not what is half typed: the list that closes in the midst of a word gives the focus back, and so does another window; the
    // next key would replace it.
    if (currentText() == (m_chosen < 0 ? QString() : itemText(m_chosen)))
        lineEdit()->selectAll();
}

void SearchableCombo::focusOutEvent(QFocusEvent* event)
{
    // The popup takes the focus for a moment; leaving for it, or for another window, is not leaving the field.
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason &&
        !m_completer->popup()->isVisible())
        settle();
}

void SearchableCombo::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_F4:
        // Opens the whole list instead of stepping through it unseen.
        showPopup();
        event->accept();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        settle();
        event->accept();
        return;
    }
    QComboBox::keyPressEvent(event);
}
