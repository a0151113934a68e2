#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class FoldingRow;
class IconLabel;
class LinkButton;
class TextLabel;

/// A bar: tint, 1 px line, icon, text in the text colour. Warning is the portals' yellow bar; keep the portal's words unchanged.
/// Hidden while it has no text, and empty until it has some for the first time: most bars of a window are never seen. Announced
/// aloud when shown through showMessage().
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(Tone tone, QWidget* parent = nullptr);

    void setTone(Tone tone);
    Tone tone() const { return m_tone; }
    /// strong comes first in DemiBold and may be empty.
    void setMessage(const QString& strong, const QString& text);
    void setText(const QString& text) { setMessage(QString(), text); }
    QString text() const;
    /// setMessage, show, and announce.
    void showMessage(const QString& strong, const QString& text);
    /// A link right after the last word; empty = none.
    void setLink(const QString& text);
    LinkButton* linkButton();
    /// From one edge of the window to the other: no round corners, and a line only below.
    void setAtEdge(bool atEdge);
    /// Other than the tone's icon.
    void setIconName(const char* name);
    /// A button at the right, or below where the words would have too little room beside it.
    void addAction(QWidget* action);
    using QWidget::addAction;

Q_SIGNALS:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void furnish();

    Tone m_tone;
    const char* m_iconName = nullptr; // null: the tone's
    bool m_isAtEdge = false;
    IconLabel* m_icon = nullptr;
    TextLabel* m_label = nullptr;
    LinkButton* m_link = nullptr;
    FoldingRow* m_row;
};
