#pragma once

#include <QWidget>

class QKeyEvent;

// What a projector's audience needs to follow: a ring where the mouse was pressed last, and the name of the last key.
// Characters that were typed are never shown, whatever the field: only keys that do something.
class PresentationOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit PresentationOverlay(QWidget* window);

    QString shownKey() const { return m_key; }
    // "Ctrl+K", "Tab", "F1"; "" for a key that types a character.
    static QString nameOf(const QKeyEvent& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QRect keyPlace() const;
    QRect clickPlace() const;
    void show(const QString& key);
    void show(const QPoint& click);

    QString m_key;
    QPoint m_click;
    bool m_hasClick = false;
};
