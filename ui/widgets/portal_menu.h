#pragma once

#include <QWidget>

class LinkButton;

/// The inner navigation of a portal with several places of its own, below the rehearsal band (Page::setMenu): names side by side,
/// the current one underlined in the accent and marked as chosen; wraps where the window is narrow.
class PortalMenu : public QWidget
{
    Q_OBJECT

public:
    explicit PortalMenu(QWidget* parent = nullptr);

    struct Entry
    {
        int id = 0;
        QString text;
        QString objectName;
    };
    /// Keeps the buttons where their number is the same.
    void setEntries(const QList<Entry>& entries);
    void setCurrent(int id);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    LinkButton* newButton();
    void mark();
    /// Where each button goes in that width; returns the height.
    int flow(int width, QList<QRect>* places) const;

    QList<Entry> m_entries;
    QList<LinkButton*> m_buttons;
    int m_current = -1;
};
