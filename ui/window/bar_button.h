#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

class QMenu;

// A flat button of the top bar and the status bar: icon, words, and a chevron where it opens a menu. The words are cut
// with dots where there is no room; the accessible name and the tooltip keep them whole.
class BarButton : public QAbstractButton
{
    Q_OBJECT

public:
    // iconName "" = no icon.
    BarButton(const char* iconName, TextRole role, QWidget* parent = nullptr);

    // Not owned. Opens below the button, or above where it stands at the window's lower edge.
    void setMenu(QMenu* menu);
    QMenu* menu() const { return m_menu; }
    // Icon alone: the text is still the accessible name and becomes the tooltip.
    void setIconOnly(bool only);
    // Where the words are cut; their end, unless it says more than their middle.
    void setElideMode(Qt::TextElideMode mode) { m_elideMode = mode; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int leastWidth() const; // with ten letters, enough to tell two accounts apart

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void openMenu();
    QString shownText() const; // without the mnemonic's &

    QByteArray m_iconName;
    TextRole m_role;
    QMenu* m_menu = nullptr;
    bool m_iconOnly = false;
    Qt::TextElideMode m_elideMode = Qt::ElideRight;
};
