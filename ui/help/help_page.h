#pragma once

#include "ui/widgets/page.h"

class Card;
class Field;
class QHBoxLayout;
class QListWidget;
class QTextBrowser;
class SearchableCombo;

// The help: topics at the left, the chosen one's text beside; where the window is narrow one field to choose the topic, above
// the text. Needs no workspace and no network.
class HelpPage final : public Page
{
    Q_OBJECT

public:
    explicit HelpPage(QWidget* parent = nullptr);

    void showTopic(const QString& topic);
    QString topic() const;
    void focusFirst() override;

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void render();
    void arrange();
    void fitText();

    QHBoxLayout* m_row;
    Card* m_topicsCard;
    QListWidget* m_topics;
    SearchableCombo* m_topicCombo; // narrow: instead of the list
    Field* m_topicField;
    Card* m_textCard;
    QTextBrowser* m_text;
    bool m_isStacked = false;
    bool m_ready = false;
};
