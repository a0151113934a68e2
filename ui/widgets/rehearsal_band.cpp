#include "ui/widgets/rehearsal_band.h"

#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

RehearsalBand::RehearsalBand(QWidget* parent) : QWidget(parent), m_label(new TextLabel(TextRole::Caption, this))
{
    auto* row = new QHBoxLayout(this);
    setSpaces(row, 2, 8, 0, 8, 0);
    auto* icon = new IconLabel("drama", 18, this);
    icon->setTone(Tone::Rehearsal);
    m_label->setTone(Tone::Rehearsal);
    m_label->setWordWrap(false);
    row->addWidget(icon);
    row->addWidget(m_label, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(QString());
}

void RehearsalBand::setText(const QString& text)
{
    m_ownText = text.isEmpty();
    m_label->setText(m_ownText ? tr("Rehearsal: nothing leaves this computer") : text);
    setAccessibleName(m_label->text());
}

QSize RehearsalBand::sizeHint() const
{
    return QSize(m_label->sizeHint().width() + scaled(18) + units(8), std::max(units(8), lineHeightOf(TextRole::Caption) + 14));
}

void RehearsalBand::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours().rehearsal.tint);
    const int width = strokeWidth(2);
    QPen pen(colours().rehearsal.line, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawLine(QPointF(0, height() - width / 2.0), QPointF(this->width(), height() - width / 2.0));
}

void RehearsalBand::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_ownText)
        setText(QString());
    QWidget::changeEvent(event);
}
