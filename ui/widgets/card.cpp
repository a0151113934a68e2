#include "ui/widgets/card.h"

#include "ui/theme/paint.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QChildEvent>

#include <algorithm>
#include <utility>

namespace {

/// A padded part whose AlternateBase keeps clear of the card's round corners.
class CardPart : public QWidget
{
public:
    CardPart(bool alternate, QWidget* parent) : QWidget(parent), m_alternate(alternate) {}

protected:
    void childEvent(QChildEvent* event) override
    {
        if (event->added() && event->child()->isWidgetType())
            event->child()->installEventFilter(this);
        QWidget::childEvent(event);
    }

    /// Padding round nothing would be an empty band. A part that somebody hides stays hidden.
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
            const QObjectList all = children();
            const bool empty = std::none_of(all.begin(), all.end(), [](QObject* child) {
                const auto* widget = qobject_cast<QWidget*>(child);
                return widget && !widget->isHidden();
            });
            if (empty && !isHidden()) {
                m_isFolded = true;
                hide();
            } else if (!empty && std::exchange(m_isFolded, false)) {
                show();
            }
        }
        return QWidget::eventFilter(watched, event);
    }

    void paintEvent(QPaintEvent*) override
    {
        if (!m_alternate)
            return;
        QPainter painter(this);
        const bool last = geometry().bottom() >= parentWidget()->height() - 1 - strokeWidth(1);
        const int radius = cardRadius() - strokeWidth(1);
        painter.setClipRect(rect());
        paintBox(&painter, QRectF(rect()).adjusted(0, -2 * radius, 0, last ? 0 : 2 * radius), radius,
                 palette().color(QPalette::AlternateBase), QColor());
    }

private:
    bool m_alternate;
    bool m_isFolded = false; // hidden by itself
};

} // namespace

Card::Card(QWidget* parent)
    : QFrame(parent), m_outer(new QVBoxLayout(this)), m_head(new QWidget(this)), m_headRow(new QHBoxLayout(m_head)),
      m_title(new TextLabel(TextRole::Section, m_head))
{
    setForegroundRole(QPalette::Text);
    whenThemeChanges(m_outer, [this] {
        m_outer->setSpacing(0);
        const int line = strokeWidth(1);
        m_outer->setContentsMargins(line, line, line, line);
    });
    setSpaces(m_headRow, 2, 4, 3, 4, 2);
    m_headRow->addWidget(m_title, 1);
    m_outer->addWidget(m_head);
    m_head->hide();
}

Card::Card(const QString& title, QWidget* parent) : Card(parent) { setTitle(title); }

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
    updateHead();
}

void Card::setSmallTitle(bool small)
{
    m_smallTitle = small;
    m_title->setRole(small ? TextRole::Strong : TextRole::Section);
}

void Card::addTitleAction(QWidget* action)
{
    m_headRow->addWidget(action);
    updateHead();
}

void Card::updateHead()
{
    m_head->setVisible(!m_title->text().isEmpty() || m_headRow->count() > 1);
    if (m_body)
        setSpaces(m_body, 3, 4, m_head->isHidden() ? 4 : 0, 4, 4);
    placeDividers();
}

QVBoxLayout* Card::bodyLayout()
{
    if (!m_body) {
        m_body = addPart(false);
        updateHead();
    }
    return m_body;
}

void Card::addFlush(QWidget* widget) { addBlock(widget, nullptr); }

QVBoxLayout* Card::addSection(bool alternate)
{
    QWidget* divider = newDivider(this);
    m_outer->addWidget(divider);
    return addPart(alternate, divider);
}

QVBoxLayout* Card::addPart(bool alternate, QWidget* divider)
{
    auto* part = new CardPart(alternate, this);
    auto* layout = new QVBoxLayout(part);
    setSpaces(layout, 3, 4);
    addBlock(part, divider);
    return layout;
}

void Card::addBlock(QWidget* widget, QWidget* divider)
{
    m_outer->addWidget(widget);
    m_blocks.append(Block{widget, divider});
    widget->installEventFilter(this);
    placeDividers();
}

void Card::placeDividers()
{
    bool above = !m_head->isHidden();
    for (const Block& block : std::as_const(m_blocks)) {
        const bool seen = block.widget && !block.widget->isHidden();
        if (block.divider)
            block.divider->setVisible(seen && above);
        above = above || seen;
    }
}

bool Card::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        placeDividers();
    return QFrame::eventFilter(watched, event);
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Card::setStrongFrame(bool strong)
{
    m_strong = strong;
    update();
}

void Card::setAlternate(bool alternate)
{
    m_alternate = alternate;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor line = m_strong ? colours().controlBorder : colours().divider;
    if (m_tone != Tone::Neutral)
        line = toneColours(m_tone).line;
    paintBox(&painter, rect(), cardRadius(), palette().color(m_alternate ? QPalette::AlternateBase : QPalette::Base), line,
             strokeWidth(1));
}
