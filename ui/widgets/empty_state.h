#pragma once

#include <QWidget>

class Button;
class IconLabel;
class TextLabel;

/// Dashed frame, icon, what will be here, one button at most.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const char* iconName = "inbox", QWidget* parent = nullptr);

    /// title may be empty: then text stands alone in muted body size.
    void setTexts(const QString& title, const QString& text);
    /// Empty = no button.
    void setButtonText(const QString& text);
    Button* button() const { return m_button; }

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IconLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_text;
    Button* m_button;
};
