#pragma once

#include <QObject>

class QFocusFrame;
class QWidget;

/// The strong blue ring: one QFocusFrame per window, moved when the focus moves. Shown for Tab, Backtab and shortcut focus, and
/// for text fields always. Installed by applyTheme(); item views, menus and tab bars draw the same line inside their rows
/// instead. A widget that draws its own focus sets the property "ownFocus".
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject* parent);

    /// The widget that shows the ring in this window, or null.
    static QWidget* ringedWidget(const QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void moveTo(QWidget* widget);
    void restOthers(const QWidget* dialog);

    Qt::FocusReason m_reason = Qt::OtherFocusReason;
};

/// True while the last thing a person did was a key: item delegates ask this before they draw the inner ring.
bool isKeyboardFocus();
