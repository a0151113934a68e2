#include "ui/widgets/message_bar.h"

#include "ui/theme/paint.h"
#include "ui/widgets/folding_row.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

MessageBar::MessageBar(Tone tone, QWidget* parent) : QWidget(parent), m_tone(tone), m_row(new FoldingRow(0, this))
{
    whenThemeChanges(m_row, [this] {
        m_row->setSpacing(units(3));
        m_row->setContentsMargins(units(3), qRound(units(5) / 2.0), units(4), qRound(units(5) / 2.0));
    });
    m_row->setLeast([] { return scaled(280); });
    hide();
}

void MessageBar::furnish()
{
    if (m_label)
        return;
    m_icon = new IconLabel(m_iconName ? m_iconName : toneIcon(m_tone), 20, this);
    m_icon->setTone(m_tone);
    m_label = new TextLabel(TextRole::Body, this);
    m_link = new LinkButton(this);
    m_label->setTrailing(m_link);
    m_link->hide();
    // The icon beside the first line; both in the middle where a button is higher than the words.
    auto* words = new QHBoxLayout;
    setSpaces(words, 3);
    words->addWidget(m_icon, 0, Qt::AlignTop);
    words->addWidget(m_label, 1);
    auto* middle = new QVBoxLayout;
    setSpaces(middle, 0);
    middle->addStretch();
    middle->addLayout(words);
    middle->addStretch();
    m_row->insert(0, middle, 1);
    connect(m_link, &QPushButton::clicked, this, &MessageBar::linkActivated);
}

void MessageBar::setTone(Tone tone)
{
    m_tone = tone;
    m_iconName = nullptr;
    if (m_icon) {
        m_icon->setIconName(toneIcon(tone));
        m_icon->setTone(tone);
    }
    update();
}

// Read aloud the weight of the letters is lost: a title without a full stop would run into the sentence that follows.
static QString spoken(const QString& strong, const QString& text)
{
    static const QString ends = QStringLiteral(".!?:\u2026");
    if (strong.isEmpty() || text.isEmpty())
        return strong + text;
    return strong + (ends.contains(strong.back()) ? QStringLiteral(" ") : QStringLiteral(". ")) + text;
}

void MessageBar::setMessage(const QString& strong, const QString& text)
{
    const bool both = !strong.isEmpty() && !text.isEmpty();
    const QString whole = both ? QString(strong + QLatin1Char(' ') + text) : QString(strong + text);
    if (!m_label && whole.isEmpty())
        return;
    furnish();
    m_label->setText(whole);
    m_label->setStrongLength(int(strong.size()));
    setAccessibleName(spoken(strong, text));
    m_label->setAccessibleName(accessibleName());
    setVisible(!whole.isEmpty());
}

QString MessageBar::text() const { return m_label ? m_label->text() : QString(); }

void MessageBar::showMessage(const QString& strong, const QString& text)
{
    setMessage(strong, text);
    announce(this, accessibleName());
}

void MessageBar::setLink(const QString& text)
{
    if (!m_label && text.isEmpty())
        return;
    furnish();
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
    m_label->updateGeometry();
}

void MessageBar::setAtEdge(bool atEdge)
{
    m_isAtEdge = atEdge;
    update();
}

LinkButton* MessageBar::linkButton()
{
    furnish();
    return m_link;
}

void MessageBar::setIconName(const char* name)
{
    m_iconName = name;
    if (m_icon)
        m_icon->setIconName(name);
}

void MessageBar::addAction(QWidget* action) { m_row->add(action, 0, Qt::AlignLeading | Qt::AlignVCenter); }

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ToneColours tone = toneColours(m_tone);
    if (!m_isAtEdge) {
        paintBox(&painter, rect(), controlRadius(), tone.tint, tone.line, strokeWidth(1));
        return;
    }
    painter.fillRect(rect(), tone.tint);
    painter.fillRect(0, height() - strokeWidth(1), width(), strokeWidth(1), tone.line);
}
