#include "ui/widgets/help_list.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

HelpList::HelpList(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) { setSpaces(m_column, 2); }

void HelpList::setItems(const QList<Item>& items)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Item& item : items) {
        auto* host = new QWidget(this);
        auto* row = new QHBoxLayout(host);
        setSpaces(row, 2);
        auto* icon = new IconLabel(item.icon.isEmpty() ? toneIcon(item.tone) : item.icon.constData(),
                                   item.title.isEmpty() ? 15 : 18, host);
        icon->setTone(item.tone);
        icon->setMuted(item.tone == Tone::Neutral);
        auto* words = new QVBoxLayout;
        setSpaces(words, 0);
        if (!item.title.isEmpty())
            words->addWidget(new TextLabel(item.title, TextRole::Strong, host));
        auto* text = new TextLabel(item.text, TextRole::Caption, host);
        text->setMuted(!item.title.isEmpty());
        text->setVisible(!item.text.isEmpty());
        words->addWidget(text);
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addLayout(words, 1);
        m_column->addWidget(host);
    }
}
