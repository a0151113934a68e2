#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QVBoxLayout;
class TextLabel;

/// A framed surface, radius 6. Content goes into bodyLayout() (16 px padding); tables and dividers go edge to edge with
/// addFlush().
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& title, QWidget* parent = nullptr);

    /// Section heading; the card's accessible name. Empty = none. In a side panel use setSmallTitle(true): DemiBold body.
    void setTitle(const QString& title);
    void setSmallTitle(bool small);
    /// At the right of the title.
    void addTitleAction(QWidget* action);
    /// The first padded part; made when first asked for, below everything so far.
    QVBoxLayout* bodyLayout();
    /// Edge to edge, below everything so far.
    void addFlush(QWidget* widget);
    /// A divider and one more padded part below everything so far; alternate = AlternateBase behind it. A part whose widgets are
    /// all hidden takes no room, and a divider stands only between two parts that are seen.
    QVBoxLayout* addSection(bool alternate = false);
    /// The frame in a tone's line colour (Neutral = divider); strong = control border instead of divider.
    void setTone(Tone tone);
    void setStrongFrame(bool strong);
    /// AlternateBase instead of Base.
    void setAlternate(bool alternate);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// One below the other; a divider is above its part.
    struct Block
    {
        QPointer<QWidget> widget;
        QWidget* divider = nullptr;
    };

    QVBoxLayout* addPart(bool alternate, QWidget* divider = nullptr);
    void addBlock(QWidget* widget, QWidget* divider);
    void placeDividers();
    void updateHead();

    QList<Block> m_blocks;
    QVBoxLayout* m_outer;
    QVBoxLayout* m_body = nullptr;
    QWidget* m_head;
    QHBoxLayout* m_headRow;
    TextLabel* m_title;
    Tone m_tone = Tone::Neutral;
    bool m_smallTitle = false;
    bool m_strong = false;
    bool m_alternate = false;
};
