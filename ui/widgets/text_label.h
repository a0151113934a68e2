#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

class QTextLayout;

/// Text of one role, with the design's line height; follows theme and zoom. Use it for every label that is not a field's buddy.
/// Wraps by default (height for width); the accessible name is the text. Plain text only.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, QWidget* parent = nullptr);
    TextLabel(const QString& text, TextRole role, QWidget* parent = nullptr);

    void setRole(TextRole role);
    TextRole role() const { return m_role; }
    /// Muted colour instead of the text colour.
    void setMuted(bool muted);
    /// The words in the tone's own colour; Neutral = text colour.
    void setTone(Tone tone);
    /// The accent colour, for the number of the chosen plan.
    void setAccent(bool accent);
    /// The first length characters are DemiBold: "For cloud products only. You chose ...".
    void setStrongLength(int length);
    /// A widget (usually a LinkButton) that stands right after the last word, or on the next line. Takes ownership.
    void setTrailing(QWidget* trailing);
    QWidget* trailing() const { return m_trailing; }

    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Size in the given width; where the trailing widget goes, if asked for.
    QSize layOut(QTextLayout& layout, int width, QPoint* trailingAt = nullptr) const;
    void prepare(QTextLayout& layout) const;
    QColor colour() const;
    void placeTrailing();

    TextRole m_role;
    Tone m_tone = Tone::Neutral;
    bool m_muted = false;
    bool m_accent = false;
    int m_strongLength = 0;
    QWidget* m_trailing = nullptr;
};
