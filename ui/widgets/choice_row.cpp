#include "ui/widgets/choice_row.h"

#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>

ChoiceRow::ChoiceRow(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent), m_orientation(orientation), m_group(new QButtonGroup(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(orientation == Qt::Horizontal);
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
    for (const Choice& choice : choices) {
        auto* button = new QRadioButton(choice.text, this);
        m_group->addButton(button, int(m_ids.size()));
        m_ids.append(choice.id);
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

QSize ChoiceRow::sizeIn(Qt::Orientation orientation) const
{
    const QList<QAbstractButton*> buttons = m_group->buttons();
    const int gaps = units(orientation == Qt::Horizontal ? 6 : 2) * std::max(0, int(buttons.size()) - 1);
    QSize size = orientation == Qt::Horizontal ? QSize(gaps, 0) : QSize(0, gaps);
    for (const QAbstractButton* button : buttons) {
        const QSize one = button->sizeHint();
        size = orientation == Qt::Horizontal ? QSize(size.width() + one.width(), std::max(size.height(), one.height()))
                                             : QSize(std::max(size.width(), one.width()), size.height() + one.height());
    }
    return size;
}

QSize ChoiceRow::sizeHint() const { return sizeIn(m_orientation); }

QSize ChoiceRow::minimumSizeHint() const { return QSize(sizeIn(Qt::Vertical).width(), sizeIn(Qt::Horizontal).height()); }

int ChoiceRow::heightForWidth(int width) const
{
    return sizeIn(sizeIn(Qt::Horizontal).width() <= width ? Qt::Horizontal : Qt::Vertical).height();
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
        const QSize size(isBeside ? button->sizeHint().width() : width(), button->sizeHint().height());
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(at, size)));
        at += isBeside ? QPoint(size.width() + units(6), 0) : QPoint(0, size.height() + units(2));
    }
    updateGeometry();
}
