#include "ui/widgets/choice_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/wrapped_text.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

ChoiceRow::ChoiceRow(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent), m_orientation(orientation), m_group(new QButtonGroup(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    whenThemeChanges(this, [this] { arrange(); });
    // Toggled and not clicked: a screen reader toggles.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (checked)
            Q_EMIT chosen(m_ids.at(index));
    });
}

void ChoiceRow::setChoices(const QList<Choice>& choices)
{
    const QString kept = currentId();
    const QList<QAbstractButton*> old = m_group->buttons();
    qDeleteAll(old);
    m_ids.clear();
    m_texts.clear();
    for (const Choice& choice : choices) {
        auto* button = new QRadioButton(choice.text, this);
        m_group->addButton(button, int(m_ids.size()));
        m_ids.append(choice.id);
        m_texts.append(choice.text);
        button->show(); // now, not with the next event: the focus may go to it
    }
    setCurrentId(kept);
    arrange();
}

QString ChoiceRow::currentId() const { return m_ids.value(m_group->checkedId()); }

void ChoiceRow::setCurrentId(const QString& id)
{
    const QSignalBlocker quiet(m_group);
    if (QAbstractButton* button = buttonOf(id)) {
        button->setChecked(true);
    } else if (QAbstractButton* checked = m_group->checkedButton()) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

void ChoiceRow::setLabel(const QString& label) { setAccessibleName(label); }

QAbstractButton* ChoiceRow::buttonOf(const QString& id) const { return m_group->button(int(m_ids.indexOf(id))); }

QSize ChoiceRow::sizeOf(const QAbstractButton* button, const QString& text) const
{
    QStyleOptionButton option;
    option.initFrom(button);
    option.text = text;
    const QSize words = style()->itemTextRect(button->fontMetrics(), QRect(), Qt::TextShowMnemonic, false, text).size();
    return style()->sizeFromContents(QStyle::CT_RadioButton, &option, words, button);
}

QString ChoiceRow::wrapped(const QAbstractButton* button, int width) const
{
    const QString& text = m_texts.at(m_group->buttons().indexOf(button));
    const QFontMetrics metrics = button->fontMetrics();
    const int circle = sizeOf(button, text).width() - metrics.size(Qt::TextShowMnemonic, text).width();
    return wrappedText(text, metrics, width - circle);
}

QSize ChoiceRow::sizeIn(Qt::Orientation orientation) const
{
    const QList<QAbstractButton*> buttons = m_group->buttons();
    const int gaps = units(orientation == Qt::Horizontal ? 6 : 2) * std::max(0, int(buttons.size()) - 1);
    QSize size = orientation == Qt::Horizontal ? QSize(gaps, 0) : QSize(0, gaps);
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        const QSize one = sizeOf(buttons.at(i), m_texts.at(i));
        size = orientation == Qt::Horizontal ? QSize(size.width() + one.width(), std::max(size.height(), one.height()))
                                             : QSize(std::max(size.width(), one.width()), size.height() + one.height());
    }
    return size;
}

int ChoiceRow::heightBelowEachOther(int width) const
{
    const QList<QAbstractButton*> buttons = m_group->buttons();
    int height = units(2) * std::max(0, int(buttons.size()) - 1);
    for (const QAbstractButton* button : buttons)
        height += sizeOf(button, wrapped(button, width)).height();
    return height;
}

QSize ChoiceRow::sizeHint() const { return sizeIn(m_orientation); }

QSize ChoiceRow::minimumSizeHint() const
{
    int width = 0; // a word on each line
    const QList<QAbstractButton*> buttons = m_group->buttons();
    for (const QAbstractButton* button : buttons)
        width = std::max(width, sizeOf(button, wrapped(button, 0)).width());
    return QSize(width, sizeIn(Qt::Horizontal).height());
}

int ChoiceRow::heightForWidth(int width) const
{
    const QSize beside = sizeIn(Qt::Horizontal);
    return m_orientation == Qt::Horizontal && beside.width() <= width ? beside.height() : heightBelowEachOther(width);
}

void ChoiceRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// By hand: a layout asks its own items how high they are in a width, and not the widget that turns them.
void ChoiceRow::arrange()
{
    const bool isBeside = m_orientation == Qt::Horizontal && sizeIn(Qt::Horizontal).width() <= width();
    QPoint at;
    const QList<QAbstractButton*> buttons = m_group->buttons();
    for (QAbstractButton* button : buttons) {
        const QString& whole = m_texts.at(m_group->id(button));
        const QString text = isBeside ? whole : wrapped(button, width());
        if (button->text() != text) {
            button->setText(text);
            button->setAccessibleName(text == whole ? QString() : whole);
        }
        const QSize size = isBeside ? sizeOf(button, text) : QSize(width(), sizeOf(button, text).height());
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(at, size)));
        at += isBeside ? QPoint(size.width() + units(6), 0) : QPoint(0, size.height() + units(2));
    }
    updateGeometry();
}
