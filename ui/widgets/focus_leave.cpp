#include "ui/widgets/focus_leave.h"

#include <QApplication>
#include <QWidget>

static bool isPartOf(const QWidget* whole, const QWidget* widget)
{
    return widget && (widget == whole || whole->isAncestorOf(widget));
}

void takeFocusOutOf(QWidget* going)
{
    // A list of suggestions is a window of its own, which hands its keys to the field.
    QWidget* popup = QApplication::activePopupWidget();
    if (popup && (isPartOf(going, popup->focusProxy()) || isPartOf(going, popup->parentWidget())))
        popup->close();
    QWidget* focus = QApplication::focusWidget();
    if (isPartOf(going, focus))
        focus->clearFocus();
}
