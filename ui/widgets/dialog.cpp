#include "ui/widgets/dialog.h"

#include "ui/widgets/reading_order.h"

#include <QEvent>

Dialog::Dialog(QWidget* parent) : QDialog(parent) {}

bool Dialog::focusNextPrevChild(bool next) { return focusNextStop(this, next); }

void Dialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
