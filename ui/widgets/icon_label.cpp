#include "ui/widgets/icon_label.h"

#include "ui/theme/icon.h"

#include <QPainter>

IconLabel::IconLabel(const char* name, int logicalSize, QWidget* parent) : QWidget(parent), m_name(name), m_size(logicalSize)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    whenThemeChanges(this, [this] {
        setFixedSize(sizeHint());
        update();
    });
}

void IconLabel::setIconName(const char* name)
{
    m_name = name;
    update();
}

void IconLabel::setLogicalSize(int logicalSize)
{
    m_size = logicalSize;
    setFixedSize(sizeHint());
    update();
}

void IconLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void IconLabel::setMuted(bool muted)
{
    m_muted = muted;
    update();
}

void IconLabel::setAccent(bool accent)
{
    m_accent = accent;
    update();
}

QSize IconLabel::sizeHint() const { return QSize(scaled(m_size), scaled(m_size)); }

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor colour = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    if (m_tone != Tone::Neutral)
        colour = toneColours(m_tone).text;
    else if (m_accent)
        colour = colours().accent;
    else if (m_muted)
        colour = colours().muted;
    paintIcon(&painter, rect(), m_name.constData(), scaled(m_size), colour);
}
