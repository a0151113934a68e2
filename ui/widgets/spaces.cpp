#include "ui/widgets/spaces.h"

#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLayout>
#include <QPainter>
#include <QWidget>

void setSpaces(QLayout* layout, int gapUnits, int marginUnits)
{
    setSpaces(layout, gapUnits, marginUnits, marginUnits, marginUnits, marginUnits);
}

void setSpaces(QLayout* layout, int gapUnits, int left, int top, int right, int bottom)
{
    whenThemeChanges(layout, [=] {
        layout->setSpacing(units(gapUnits));
        layout->setContentsMargins(units(left), units(top), units(right), units(bottom));
    });
}

namespace {

class Divider : public QWidget
{
public:
    Divider(QWidget* parent, bool vertical) : QWidget(parent), m_vertical(vertical)
    {
        setSizePolicy(vertical ? QSizePolicy::Fixed : QSizePolicy::Expanding,
                      vertical ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return m_vertical ? QSize(strokeWidth(1), units(4)) : QSize(units(4), strokeWidth(1)); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), colours().divider); }

private:
    bool m_vertical;
};

} // namespace

QWidget* newDivider(QWidget* parent, bool vertical) { return new Divider(parent, vertical); }

void setScaledMinimumWidth(QWidget* widget, int pixelsAt100)
{
    whenThemeChanges(widget, [=] { widget->setMinimumWidth(scaled(pixelsAt100)); });
}

void setScaledFixedWidth(QWidget* widget, int pixelsAt100)
{
    whenThemeChanges(widget, [=] { widget->setFixedWidth(scaled(pixelsAt100)); });
}
