#include "ui/help/help_page.h"

#include "ui/help/help_topics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/spaces.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextFrame>
#include <QTextTable>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HelpPage::HelpPage(QWidget* parent)
    : Page(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight)), m_topics(new QListWidget), m_text(new QTextBrowser)
{
    setObjectName(u"helpPage"_s);
    m_topics->setObjectName(u"helpTopics"_s);
    m_text->setObjectName(u"helpText"_s);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_topics->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSpaces(m_row, 4);
    m_row->addWidget(m_topics, 0, Qt::AlignTop);
    m_row->addWidget(m_text, 1);
    contentLayout()->addLayout(m_row);
    const QList<QString> topics = helpTopics();
    for (const QString& topic : topics) {
        auto* item = new QListWidgetItem(m_topics);
        item->setData(Qt::UserRole, topic);
    }
    connect(m_topics, &QListWidget::currentRowChanged, this, [this] { render(); });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        showTopic(url.path().section(u'/', -1).remove(u".md"_s));
    });
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { fitText(); });
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
    setTitle(tr("Help"));
    m_topics->setAccessibleName(tr("Topics"));
    for (int i = 0; i < m_topics->count(); ++i)
        m_topics->item(i)->setText(helpTitle(m_topics->item(i)->data(Qt::UserRole).toString()));
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

void HelpPage::focusFirst() { m_topics->setFocus(Qt::OtherFocusReason); }

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

// Sizes and gaps of the design instead of Qt's own for Markdown, which grow headings too much.
static void applyLook(QTextDocument* document)
{
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        const int level = block.blockFormat().headingLevel();
        QTextBlockFormat format;
        format.setTopMargin(level == 0 ? 0 : level == 1 ? 0 : units(4));
        format.setBottomMargin(block.textList() ? units(1) : units(2));
        format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        cursor.mergeBlockFormat(format);
        if (level > 0) {
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat heading;
            heading.setFont(level == 1 ? sectionFont() : strongFont());
            heading.setProperty(QTextFormat::FontSizeAdjustment, 0);
            cursor.mergeCharFormat(heading);
        }
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
    m_text->document()->setDocumentMargin(units(4));
    m_text->setMarkdown(helpText(topic()));
    applyLook(m_text->document());
    m_text->moveCursor(QTextCursor::Start);
    fitText();
}

void HelpPage::arrange()
{
    const bool narrow = effectiveWidth(this) < 900;
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    int height = 2 * m_topics->frameWidth();
    for (int i = 0; i < m_topics->count(); ++i)
        height += m_topics->sizeHintForRow(i);
    m_topics->setFixedHeight(height);
    const int words = m_topics->sizeHintForColumn(0) + 2 * m_topics->frameWidth();
    m_topics->setMinimumWidth(narrow ? 0 : words);
    m_topics->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : words);
}

void HelpPage::fitText()
{
    const int wanted = qCeil(m_text->document()->size().height()) + 2 * m_text->frameWidth();
    if (m_text->minimumHeight() != wanted)
        m_text->setFixedHeight(wanted);
}
