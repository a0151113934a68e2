#include "ui/widgets/dialog_fit.h"

#include <QDialog>
#include <QLayout>
#include <QScreen>
#include <QScrollArea>

static int heightAt(QDialog* dialog, int width)
{
    QLayout* layout = dialog->layout();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
}

void fitDialog(QDialog* dialog)
{
    dialog->layout()->activate();
    const QSize room = dialog->screen()->availableSize() * 0.9;
    int width = qMax(dialog->minimumWidth(), dialog->layout()->totalMinimumSize().width());
    int height = heightAt(dialog, width);
    if (height > room.height() && width < room.width()) {
        width = room.width();
        height = heightAt(dialog, width);
    }
    dialog->setMinimumHeight(qMin(height, room.height()));
    dialog->resize(width, height);
}

QScrollArea* scrollingForm(QWidget* form)
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

void resizeWithin(QDialog* dialog, const QSize& wanted) { dialog->resize(wanted.boundedTo(dialog->screen()->availableSize())); }
