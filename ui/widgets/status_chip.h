#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QWidget>

class QPainter;

/// An icon and a word, always both. icon empty = the tone's icon.
struct ChipContent
{
    Tone tone = Tone::Neutral;
    QString text;
    QByteArray icon;
};

/// Size of the chip in the current zoom (24 high at 100 %).
QSize chipSize(const ChipContent& content);
/// Draws the chip at the left (or, rightAligned, at the right) of rect, vertically centred; for item delegates.
void paintChip(QPainter* painter, const QRect& rect, const ChipContent& content, bool rightAligned = false);

/// A status chip as a widget; accessible name = the word.
class StatusChip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusChip(QWidget* parent = nullptr);
    StatusChip(Tone tone, const QString& text, QWidget* parent = nullptr);

    void setContent(const ChipContent& content);
    const ChipContent& content() const { return m_content; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChipContent m_content;
};
