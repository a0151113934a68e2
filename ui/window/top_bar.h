#pragma once

#include <QWidget>

class AccountMenu;
class BarButton;
class ElidedLabel;
class Menus;
class QHBoxLayout;
class QLabel;
class QMenu;
class QMenuBar;
class SearchBox;
class Segmented;
class Workspace;

// Mark, name, menus, search, EN | IT, account. In a narrow window the menus become one Menu button, the search an icon that
// opens the field over the bar, the account its first word.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(const Menus& menus, QWidget* parent = nullptr);

    SearchBox* search() const { return m_search; }
    AccountMenu* account() const { return m_account; }
    Segmented* languages() const { return m_languages; }
    void setWorkspace(const Workspace* workspace); // null: search and account are not there
    void setNarrow(bool narrow);
    void focusSearch();                     // Ctrl+K
    QSize minimumSizeHint() const override; // the folded bar's

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildMenus(const Menus& menus);
    void retranslate();
    void arrange();
    int foldedWidth() const;
    int wholeWidth() const;
    void endSearch();

    QLabel* m_mark;
    ElidedLabel* m_name;
    QMenuBar* m_menuBar;
    BarButton* m_menuButton;
    QMenu* m_folded;
    SearchBox* m_search;
    BarButton* m_searchButton;
    Segmented* m_languages;
    AccountMenu* m_account;
    bool m_narrow = false;
    bool m_searching = false;
    bool m_hasWorkspace = false;
};
