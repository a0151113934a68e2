#pragma once

#include "ui/theme/theme.h"

#include <QHash>
#include <QLabel>
#include <QTextLayout>

#include <optional>

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
    /// What a layout depends on besides its width.
    struct Words
    {
        QString text;
        QFont font;
        TextRole role = TextRole::Body;
        int strongLength = 0;
        Qt::Alignment alignment;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        bool isWrapped = false;
        bool operator==(const Words&) const = default;
    };
    struct Lines
    {
        qreal widest = 0;
        qreal last = 0;
        int height = 0;
    };
    /// Size in the given width; where the trailing widget goes, if asked for.
    QSize sizeIn(int width, QPoint* trailingAt = nullptr) const;
    const Lines& linesIn(int width) const;
    Lines breakAt(int width) const;
    void breakForPainting(int width) const;
    void shape() const;
    QColor colour() const;
    void placeTrailing();

    TextRole m_role;
    Tone m_tone = Tone::Neutral;
    bool m_muted = false;
    bool m_accent = false;
    int m_strongLength = 0;
    QWidget* m_trailing = nullptr;
    // A page asks every label for its height in many widths. Shaping the text is the dear part, and done once; what does not fit
    // on its own lines is broken and measured once in each width.
    mutable QTextLayout m_layout;
    mutable std::optional<Words> m_shaped;
    mutable std::optional<int> m_brokenAt; // the width that the lines of m_layout have now
    mutable Lines m_natural;               // as wide as it likes
    mutable qreal m_widestWord = 0;
    mutable QHash<int, Lines> m_lines; // narrower than that, by width
};
