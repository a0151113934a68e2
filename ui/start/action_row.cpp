#include "ui/start/action_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

ActionRow::ActionRow(const char* icon, const QString& buttonName, QWidget* parent)
    : QWidget(parent), m_title(new TextLabel(TextRole::Strong)), m_text(new TextLabel(TextRole::Body)),
      m_button(new Button(ButtonKind::Secondary))
{
    auto* picture = new IconLabel(icon, 24);
    picture->setAccent(true);
    m_text->setMuted(true);
    m_button->setObjectName(buttonName);
    setScaledMinimumWidth(m_button, 152);
    auto* words = new QVBoxLayout;
    setSpaces(words, 0);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto* row = new QHBoxLayout(this);
    setSpaces(row, 4);
    row->addWidget(picture);
    row->addLayout(words, 1);
    row->addWidget(m_button);
}

void ActionRow::setTexts(const QString& title, const QString& text, const QString& buttonText)
{
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(buttonText);
    m_button->setAccessibleDescription(title + u". "_s + text);
}
