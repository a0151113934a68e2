#include "ui/widgets/facts.h"

#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

Facts::Facts(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setColumnStretch(1, 1);
    whenThemeChanges(m_grid, [this] {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(units(3));
        m_grid->setVerticalSpacing(qRound(units(3) / 2.0));
    });
}

void Facts::setFacts(const QList<Fact>& facts)
{
    m_facts = facts;
    rebuild();
}

void Facts::setLarge(bool large)
{
    m_large = large;
    rebuild();
}

void Facts::rebuild()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const TextRole role = m_large ? TextRole::Body : TextRole::Caption;
    for (int i = 0; i < m_facts.size(); ++i) {
        auto* name = new TextLabel(m_facts.at(i).name, role, this);
        name->setMuted(true);
        name->setWordWrap(false);
        name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        auto* value = new TextLabel(m_facts.at(i).value, role, this);
        value->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        value->setAccessibleName(m_facts.at(i).name + u": "_s + m_facts.at(i).value);
        m_grid->addWidget(name, i, 0);
        m_grid->addWidget(value, i, 1);
    }
}
