#pragma once

#include <QWidget>

class Button;
class TextLabel;

// One thing to do on a page that offers several: picture, what it is, what it means, and its button.
class ActionRow : public QWidget
{
    Q_OBJECT

public:
    ActionRow(const char* icon, const QString& buttonName, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& text, const QString& buttonText);
    Button* button() const { return m_button; }

private:
    TextLabel* m_title;
    TextLabel* m_text;
    Button* m_button;
};
