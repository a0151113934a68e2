#include "ui/widgets/choice_row.h"

#include "ui/widgets/spaces.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QRadioButton>

ChoiceRow::ChoiceRow(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(orientation == Qt::Horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this))
    , m_group(new QButtonGroup(this))
{
    setSpaces(m_layout, orientation == Qt::Horizontal ? 6 : 2);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) { Q_EMIT chosen(m_ids.at(index)); });
}

void ChoiceRow::setChoices(const QList<Choice>& choices)
{
    const QString kept = currentId();
    const QList<QAbstractButton*> old = m_group->buttons();
    qDeleteAll(old);
    while (QLayoutItem* item = m_layout->takeAt(0))
        delete item;
    m_ids.clear();
    for (const Choice& choice : choices) {
        auto* button = new QRadioButton(choice.text, this);
        m_group->addButton(button, int(m_ids.size()));
        m_ids.append(choice.id);
        m_layout->addWidget(button);
        button->show(); // now, not with the next event: the focus may go to it
    }
    if (m_layout->direction() == QBoxLayout::LeftToRight)
        m_layout->addStretch(1);
    setCurrentId(kept);
}

QString ChoiceRow::currentId() const { return m_ids.value(m_group->checkedId()); }

void ChoiceRow::setCurrentId(const QString& id)
{
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
