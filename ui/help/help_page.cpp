#include "ui/help/help_page.h"

#include "ui/help/help_topics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/spaces.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QEvent>
#include <QListWidget>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextFrame>
#include <QTextTable>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int listWidth = 272;

namespace {

// A topic's row: as high as its words need in the width of the list.
class TopicDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // DemiBold, as the chosen row is: no choice changes a height.
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const int width = scaled(listWidth) - 2 * strokeWidth(1);
        const QRect room(0, 0, width - units(7), 1 << 14);
        const int words = QFontMetrics(strongFont()).boundingRect(room, Qt::TextWordWrap, textOf(index)).height();
        return {width, std::max(controlHeight(), words + units(3))};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool isSelected = item.state & QStyle::State_Selected;
        painter->save();
        painter->setFont(isSelected ? strongFont() : bodyFont());
        painter->setPen(isSelected ? colours().onAccentTint : item.palette.color(QPalette::Text));
        painter->drawText(item.rect.adjusted(units(4), 0, -units(3), 0), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap,
                          textOf(index));
        painter->restore();
    }

private:
    static QString textOf(const QModelIndex& index) { return index.data().toString(); }
};

} // namespace

HelpPage::HelpPage(QWidget* parent)
    : Page(parent), m_row(new QHBoxLayout), m_topicsCard(new Card), m_topics(new QListWidget), m_topicCombo(new SearchableCombo),
      m_topicField(new Field(m_topicCombo)), m_textCard(new Card), m_text(new QTextBrowser)
{
    setObjectName(u"helpPage"_s);
    m_topics->setObjectName(u"helpTopics"_s);
    m_topicCombo->setObjectName(u"helpTopicCombo"_s);
    m_text->setObjectName(u"helpText"_s);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);           // the card shows through, with its round corners
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_topics->setFrameShape(QFrame::NoFrame);
    m_topics->setItemDelegate(new TopicDelegate(m_topics));
    m_topics->viewport()->setAutoFillBackground(false);
    m_topics->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* list = new QWidget(m_topicsCard);
    auto* inList = new QVBoxLayout(list);
    setSpaces(inList, 0, 0, 2, 0, 2);
    inList->addWidget(m_topics);
    m_topicsCard->addFlush(list);
    m_textCard->bodyLayout()->addWidget(m_text);
    setSpaces(m_row, 6);
    m_row->addWidget(m_topicsCard, 0, Qt::AlignTop);
    m_row->addWidget(m_textCard, 1, Qt::AlignTop);
    contentLayout()->addWidget(m_topicField);
    contentLayout()->addLayout(m_row);
    const QList<QString> topics = helpTopics();
    for (const QString& topic : topics) {
        auto* item = new QListWidgetItem(m_topics);
        item->setData(Qt::UserRole, topic);
    }
    connect(m_topics, &QListWidget::currentRowChanged, this, [this] {
        m_topicCombo->setCurrentId(topic());
        render();
    });
    connect(m_topicCombo, &SearchableCombo::idChosen, this, &HelpPage::showTopic);
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& url) { showTopic(url.path().section(u'/', -1).remove(u".md"_s)); });
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] { fitText(); });
    m_ready = true;
    retranslate();
    m_topics->setCurrentRow(0);
    whenThemeChanges(this, [this] {
        arrange();
        render();
    });
}

void HelpPage::retranslate()
{
    setBreadcrumb({tr("Home")});
    setTitle(tr("Help"));
    m_topics->setAccessibleName(tr("Topics"));
    m_topicField->setLabel(tr("&Topic"));
    QList<SearchableCombo::Item> items;
    for (int i = 0; i < m_topics->count(); ++i) {
        const QString id = m_topics->item(i)->data(Qt::UserRole).toString();
        m_topics->item(i)->setText(helpTitle(id));
        items.append({id, helpTitle(id)});
    }
    m_topicCombo->setItems(items);
    m_topicCombo->setCurrentId(topic());
    arrange();
    render();
}

QString HelpPage::topic() const
{
    const QListWidgetItem* item = m_topics->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void HelpPage::showTopic(const QString& topic)
{
    const qsizetype row = helpTopics().indexOf(topic);
    if (row >= 0)
        m_topics->setCurrentRow(int(row));
}

void HelpPage::focusFirst() { (m_isStacked ? static_cast<QWidget*>(m_topicCombo) : m_topics)->setFocus(Qt::OtherFocusReason); }

void HelpPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (m_ready && event->type() == QEvent::PaletteChange)
        render(); // colours stand in the document
}

void HelpPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
    fitText();
}

// Without the adjustment that Qt makes for headings: it counts for more than the font.
static void setFontOf(const QTextBlock& block, const QFont& font)
{
    QList<std::pair<int, int>> places; // not while the fragments are read: a change makes them anew
    for (auto part = block.begin(); !part.atEnd(); ++part)
        places.append({part.fragment().position(), part.fragment().length()});
    for (const auto& [position, length] : std::as_const(places)) {
        QTextCursor cursor(block);
        cursor.setPosition(position);
        cursor.setPosition(position + length, QTextCursor::KeepAnchor);
        QTextCharFormat format = cursor.charFormat();
        format.clearProperty(QTextFormat::FontSizeAdjustment);
        format.setFont(font);
        cursor.setCharFormat(format);
    }
}

// Sizes and gaps of the design instead of Qt's own for Markdown, which grow headings too much.
static void applyLook(QTextDocument* document)
{
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        const int level = block.blockFormat().headingLevel();
        const TextRole role = level == 0 ? TextRole::Body : level <= 2 ? TextRole::Section : TextRole::Strong;
        QTextBlockFormat format;
        format.setTopMargin(level <= 1 ? 0 : units(4));
        const bool goesOn = block.textList() && block.next().textList() == block.textList();
        format.setBottomMargin(goesOn ? units(1) : units(2));
        format.setLineHeight(lineHeightOf(role), QTextBlockFormat::FixedHeight);
        cursor.mergeBlockFormat(format);
        if (level > 0)
            setFontOf(block, fontOf(role));
    }
    const QList<QTextFrame*> frames = document->rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderBrush(colours().divider);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderCollapse(true);
            format.setCellPadding(units(1));
            format.setCellSpacing(0);
            format.setTopMargin(units(2)); // a paragraph's own margin is lost before a table
            table->setFormat(format);
        }
    }
}

void HelpPage::render()
{
    if (!m_ready)
        return;
    const QString title = helpTitle(topic());
    m_text->setAccessibleName(title);
    m_text->document()->setDefaultFont(bodyFont());
    m_text->document()->setDocumentMargin(0);
    m_text->setMarkdown(helpText(topic()));
    applyLook(m_text->document());
    m_text->moveCursor(QTextCursor::Start);
    fitText();
}

void HelpPage::arrange()
{
    m_isStacked = effectiveWidth(this) < 1100;
    m_topicField->setVisible(m_isStacked);
    m_topicsCard->setVisible(!m_isStacked);
    m_topicsCard->setFixedWidth(scaled(listWidth));
    m_topics->doItemsLayout();
    int height = 0;
    for (int i = 0; i < m_topics->count(); ++i)
        height += m_topics->sizeHintForRow(i);
    m_topics->setFixedHeight(height);
}

void HelpPage::fitText()
{
    const int wanted = qCeil(m_text->document()->size().height()) + 2 * m_text->frameWidth();
    if (m_text->minimumHeight() != wanted)
        m_text->setFixedHeight(wanted);
}
