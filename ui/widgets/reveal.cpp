#include "ui/widgets/reveal.h"

#include "ui/theme/theme.h"
#include "ui/widgets/field.h"

#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

static const QWidget* fieldAround(const QScrollArea* area, const QWidget* widget)
{
    for (const QWidget* at = widget; at && at != area; at = at->parentWidget())
        if (qobject_cast<const Field*>(at))
            return at;
    return widget;
}

void revealIn(QScrollArea* area, const QWidget* widget)
{
    const int view = area->viewport()->height();
    const int room = units(4); // for its ring
    const QWidget* whole = fieldAround(area, widget);
    const QWidget* seen = whole->height() + 2 * room > view ? widget : whole;
    QScrollBar* bar = area->verticalScrollBar();
    const int top = seen->mapTo(area->widget(), QPoint()).y() - room;
    const int bottom = top + seen->height() + 2 * room;
    if (bottom - top > view)
        bar->setValue(top);
    else
        bar->setValue(std::clamp(bar->value(), bottom - view, top));
}
