#pragma once

#include "ui/window/preferences.h"

#include <QWidget>

class ActionRow;
class QVBoxLayout;
class StatusLine;
class StepsPicture;
class TextLabel;

// The first page: Try it, Start with my organisation, Open a workspace, the recent ones, and what is rehearsed here.
// Nothing is asked.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    // Files that are gone are marked and can be taken off the list.
    void setRecent(const QList<Preferences::Recent>& recent);
    void focusFirst();
    // Where the window is narrow or the type is large: then the statement of who makes this, which stands below the page
    // otherwise, scrolls with it.
    void setNarrow(bool narrow);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void tryWanted();
    void ownWanted();
    void openWanted();
    void recentWanted(const QString& path);
    void forgetWanted(const QString& path);
    void assumptionsWanted();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* newHeader();
    void retranslate();
    void rebuildRecent();
    QWidget* newRecentRow(const Preferences::Recent& recent, int number);

    QList<Preferences::Recent> m_recent;
    TextLabel* m_title;
    TextLabel* m_subtitle;
    ActionRow* m_try;
    ActionRow* m_own;
    ActionRow* m_open;
    TextLabel* m_recentTitle;
    QVBoxLayout* m_recentPlace;
    QWidget* m_recentList = nullptr;
    TextLabel* m_rehearseTitle;
    StepsPicture* m_steps;
    StatusLine* m_statement;
};
