#pragma once

#include "ui/window/bar_button.h"

class Facts;
class QMenu;
class TextLabel;
class Workspace;

// The Account icon at the far right of the top bar (article, "View and activate", step 2): who is signed in, what that
// account is, and Sign-in with another account.
class AccountMenu : public BarButton
{
    Q_OBJECT

public:
    explicit AccountMenu(QWidget* parent = nullptr);

    // Not owned; null where no workspace is open.
    void setWorkspace(const Workspace* workspace);
    // The first word only: "engineer" for "engineer@aurora.example".
    void setShort(bool isShort);
    // "Kind", "Work or school" and so on, as the menu shows them.
    struct Line
    {
        QString name;
        QString value;
    };
    QList<Line> lines() const;

Q_SIGNALS:
    void signInWanted();
    void signOutWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const Workspace* m_workspace = nullptr;
    bool m_short = false;
    QMenu* m_list;
    Facts* m_facts;
    TextLabel* m_name;
    QAction* m_signIn;
    QAction* m_signOut;
};
