#include "ui/widgets/empty_state.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

EmptyState::EmptyState(const char* iconName, QWidget* parent)
    : QWidget(parent), m_icon(new IconLabel(iconName, 20, this)), m_title(new TextLabel(TextRole::Strong, this)),
      m_text(new TextLabel(TextRole::Caption, this)), m_button(new Button(ButtonKind::Secondary, this))
{
    m_icon->setMuted(true);
    m_text->setMuted(true);
    auto* words = new QVBoxLayout;
    setSpaces(words, 0);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto* row = new QHBoxLayout(this);
    setSpaces(row, 3, 4, 3, 4, 3);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addWidget(m_button);
    m_title->hide();
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
}

void EmptyState::setTexts(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setRole(title.isEmpty() ? TextRole::Body : TextRole::Caption);
    m_text->setText(text);
    setAccessibleName(title.isEmpty() ? text : title);
    setAccessibleDescription(title.isEmpty() ? QString() : text);
}

void EmptyState::setButtonText(const QString& text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(&painter, rect(), controlRadius(), QColor(), colours().controlBorder, strokeWidth(1), Qt::DashLine);
}
