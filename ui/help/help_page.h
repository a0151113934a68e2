#pragma once

#include "ui/widgets/page.h"

class QBoxLayout;
class QListWidget;
class QTextBrowser;

// The help: topics at the left (above, where the window is narrow), the chosen one's text beside. Needs no workspace and
// no network.
class HelpPage : public Page
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

    QBoxLayout* m_row;
    QListWidget* m_topics;
    QTextBrowser* m_text;
    bool m_ready = false;
};
