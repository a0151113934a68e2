#include "ui/widgets/card.h"

#include "ui/theme/paint.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

namespace {

/// A padded part whose AlternateBase keeps clear of the card's round corners.
class CardPart : public QWidget
{
public:
    CardPart(bool alternate, QWidget* parent)
        : QWidget(parent)
        , m_alternate(alternate)
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (!m_alternate)
            return;
        QPainter painter(this);
        const bool last = geometry().bottom() >= parentWidget()->height() - 1 - strokeWidth(1);
        const int radius = cardRadius() - strokeWidth(1);
        painter.setClipRect(rect());
        paintBox(&painter, QRectF(rect()).adjusted(0, -2 * radius, 0, last ? 0 : 2 * radius), radius, palette().color(QPalette::AlternateBase), QColor());
    }

private:
    bool m_alternate;
};

} // namespace

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_outer(new QVBoxLayout(this))
    , m_head(new QWidget(this))
    , m_headRow(new QHBoxLayout(m_head))
    , m_title(new TextLabel(TextRole::Section, m_head))
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

Card::Card(const QString& title, QWidget* parent)
    : Card(parent)
{
    setTitle(title);
}

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
}

QVBoxLayout* Card::bodyLayout()
{
    if (!m_body) {
        m_body = addPart(false);
        updateHead();
    }
    return m_body;
}

void Card::addFlush(QWidget* widget) { m_outer->addWidget(widget); }

QVBoxLayout* Card::addSection(bool alternate)
{
    m_outer->addWidget(newDivider(this));
    return addPart(alternate);
}

QVBoxLayout* Card::addPart(bool alternate)
{
    auto* part = new CardPart(alternate, this);
    auto* layout = new QVBoxLayout(part);
    setSpaces(layout, 3, 4);
    m_outer->addWidget(part);
    return layout;
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
    paintBox(&painter, rect(), cardRadius(), palette().color(m_alternate ? QPalette::AlternateBase : QPalette::Base), line, strokeWidth(1));
}
