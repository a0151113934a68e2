#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QWidget>

/// An icon that stands beside a word; not read aloud by itself. logicalSize at 100 %: 15, 18, 20 or 24.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const char* name, int logicalSize = 18, QWidget* parent = nullptr);

    void setIconName(const char* name);
    void setLogicalSize(int logicalSize);
    /// Neutral = text colour.
    void setTone(Tone tone);
    void setMuted(bool muted);
    void setAccent(bool accent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QByteArray m_name;
    int m_size;
    Tone m_tone = Tone::Neutral;
    bool m_muted = false;
    bool m_accent = false;
};
