#include "ui/theme/icon.h"
#include "ui/theme/paint.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace {

/// The box of every field; its height never depends on focus or error, only the line's width and colour do.
void drawField(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const Colours& ours = colours();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool error = isSet(widget, "error");
    const QColor line = error ? ours.danger.line : enabled ? ours.controlBorder : ours.disabledBorder;
    paintBox(painter, option->rect, controlRadius(), enabled ? option->palette.color(QPalette::Base) : ours.disabledFill, line,
             strokeWidth(error ? 2 : 1));
}

QColor arrowColour(const QStyleOption* option, bool active)
{
    if (!active || !(option->state & QStyle::State_Enabled))
        return colours().disabledText;
    return option->palette.color(QPalette::ButtonText);
}

void drawCombo(const QStyleOptionComboBox* combo, QPainter* painter, const QWidget* widget)
{
    if (combo->frame)
        drawField(combo, painter, widget);
    const QRect arrow = fieldPartRect(QStyle::CC_ComboBox, combo, QStyle::SC_ComboBoxArrow);
    const char* name = qobject_cast<const QDateTimeEdit*>(widget) ? "calendar-days" : "chevron-down";
    paintIcon(painter, arrow, name, scaled(18), arrowColour(combo, true));
}

void drawSpin(const QStyleOptionSpinBox* spin, QPainter* painter, const QWidget* widget)
{
    if (spin->frame)
        drawField(spin, painter, widget);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto drawStep = [&](QStyle::SubControl part, const char* name, QAbstractSpinBox::StepEnabledFlag step) {
        const QRect rect = fieldPartRect(QStyle::CC_SpinBox, spin, part);
        if (spin->activeSubControls & part && spin->stepEnabled & step)
            paintBox(painter, rect.adjusted(1, 2, -1, -2), controlRadius(),
                     spin->state & QStyle::State_Sunken ? colours().pressed : colours().hover, QColor());
        paintIcon(painter, rect, name, scaled(18), arrowColour(spin, spin->stepEnabled & step));
    };
    drawStep(QStyle::SC_SpinBoxDown, "minus", QAbstractSpinBox::StepDownEnabled);
    drawStep(QStyle::SC_SpinBoxUp, "plus", QAbstractSpinBox::StepUpEnabled);
}

/// A slim bar in accent; its words stand beside it, where they can be read whatever is filled.
void drawProgress(const QStyleOptionProgressBar* bar, QPainter* painter)
{
    QRect groove = bar->rect;
    if (bar->textVisible && !bar->text.isEmpty()) {
        const int words = painter->fontMetrics().horizontalAdvance(bar->text) + units(2);
        groove.setRight(groove.right() - words);
        painter->setPen(bar->palette.color(QPalette::WindowText));
        painter->drawText(
            QStyle::visualRect(bar->direction, bar->rect, QRect(groove.right() + 1, bar->rect.y(), words, bar->rect.height())),
            Qt::AlignVCenter | Qt::AlignTrailing, bar->text);
    }
    const int height = units(2);
    groove = QStyle::visualRect(bar->direction, bar->rect,
                                QRect(groove.x(), groove.center().y() - height / 2, groove.width(), height));
    paintBox(painter, groove, height / 2.0, bar->palette.color(QPalette::Base), colours().controlBorder, strokeWidth(1));
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const double share = range <= 0 ? 0.5 : double(qint64(bar->progress) - bar->minimum) / double(range);
    QRect filled = groove;
    filled.setWidth(int(groove.width() * std::clamp(share, 0.0, 1.0)));
    if (filled.width() > 0)
        paintBox(painter, QStyle::visualRect(bar->direction, groove, filled), height / 2.0, colours().accent, QColor());
}

/// Slim: a rounded groove, a rounded slider, no buttons.
void drawScrollBar(const QStyleOptionSlider* bar, QPainter* painter)
{
    if (bar->maximum <= bar->minimum)
        return;
    const qreal margin = units(2) / 4.0;
    const auto shrunk = [margin](const QRect& rect) { return QRectF(rect).adjusted(margin, margin, -margin, -margin); };
    const QRectF groove = shrunk(bar->rect);
    const qreal radius = std::min(groove.width(), groove.height()) / 2;
    paintBox(painter, groove, radius, colours().divider, QColor());
    const bool active = bar->state & QStyle::State_MouseOver && bar->activeSubControls & QStyle::SC_ScrollBarSlider;
    const QRectF slider = shrunk(fieldPartRect(QStyle::CC_ScrollBar, bar, QStyle::SC_ScrollBarSlider));
    paintBox(painter, slider, radius, active ? colours().muted : colours().controlBorder, QColor());
}

QRect comboPart(const QStyleOptionComboBox* combo, QStyle::SubControl part)
{
    const int arrow = scaled(18) + units(4) + units(1);
    const QRect r = combo->rect;
    if (part == QStyle::SC_ComboBoxArrow)
        return QStyle::visualRect(combo->direction, r, QRect(r.right() - arrow + 1, r.y(), arrow, r.height()));
    if (part == QStyle::SC_ComboBoxEditField) {
        const int left = combo->editable ? units(2) : units(2) + 2;
        return QStyle::visualRect(combo->direction, r, r.adjusted(left, strokeWidth(2), -arrow, -strokeWidth(2)));
    }
    return r;
}

QRect spinPart(const QStyleOptionSpinBox* spin, QStyle::SubControl part)
{
    const QRect r = spin->rect;
    const int side = spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : std::max(24, scaled(28));
    QRect rect = r;
    if (part == QStyle::SC_SpinBoxUp)
        rect = QRect(r.right() - side, r.y(), side, r.height());
    else if (part == QStyle::SC_SpinBoxDown)
        rect = QRect(r.right() - 2 * side, r.y(), side, r.height());
    else if (part == QStyle::SC_SpinBoxEditField)
        rect = r.adjusted(units(2), strokeWidth(2), -2 * side - 1, -strokeWidth(2));
    return QStyle::visualRect(spin->direction, r, rect);
}

QRect scrollBarPart(const QStyleOptionSlider* bar, QStyle::SubControl part)
{
    const bool across = bar->orientation == Qt::Horizontal;
    const int length = across ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    const double share = double(bar->pageStep) / (range + bar->pageStep + 0.001);
    const int slider = range <= 0 ? length : std::clamp(int(share * length), std::min(length, units(8)), length);
    const int start =
        QStyle::sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    int from = 0;
    int size = length;
    switch (int(part)) {
    case QStyle::SC_ScrollBarSlider:
        from = start;
        size = slider;
        break;
    case QStyle::SC_ScrollBarSubPage: size = start; break;
    case QStyle::SC_ScrollBarAddPage:
        from = start + slider;
        size = length - from;
        break;
    case QStyle::SC_ScrollBarAddLine:
    case QStyle::SC_ScrollBarSubLine:
    case QStyle::SC_ScrollBarFirst:
    case QStyle::SC_ScrollBarLast: return QRect(0, 0, 0, 1);
    }
    const QRect rect = across ? QRect(from, 0, size, bar->rect.height()) : QRect(0, from, bar->rect.width(), size);
    return QStyle::visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
}

} // namespace

QRect fieldPartRect(QStyle::ComplexControl control, const QStyleOptionComplex* option, QStyle::SubControl part)
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && control == QStyle::CC_ComboBox)
        return part == QStyle::SC_ComboBoxListBoxPopup ? QRect() : comboPart(combo, part);
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == QStyle::CC_SpinBox)
        return spinPart(spin, part);
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == QStyle::CC_ScrollBar)
        return scrollBarPart(bar, part);
    return QRect();
}

bool drawFieldPrimitive(QStyle::PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    switch (int(element)) {
    case QStyle::PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            drawField(option, painter, widget);
        return true;
    }
    case QStyle::PE_FrameLineEdit: return true;
    case QStyle::PE_Frame: {
        if (isSet(widget, "quietFrame"))
            return true;
        if (qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget)) {
            drawField(option, painter, widget);
            return true;
        }
        const QColor fill = qobject_cast<const QAbstractScrollArea*>(widget) ? QColor() : option->palette.color(QPalette::Base);
        paintBox(painter, option->rect, 0, fill, colours().controlBorder, strokeWidth(1));
        return true;
    }
    case QStyle::PE_FrameGroupBox:
        paintBox(painter, option->rect, cardRadius(), QColor(), colours().divider, strokeWidth(1));
        return true;
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_PanelStatusBar:
    case QStyle::PE_PanelScrollAreaCorner: return true;
    }
    return false;
}

bool drawFieldControl(QStyle::ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget*)
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option); bar && element == QStyle::CE_ProgressBar)
        return drawProgress(bar, painter), true;
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (element != QStyle::CE_ComboBoxLabel || !combo)
        return false;
    if (combo->editable)
        return true;
    QRect rect = comboPart(combo, QStyle::SC_ComboBoxEditField);
    painter->save();
    painter->setPen(combo->state & QStyle::State_Enabled ? combo->palette.color(QPalette::ButtonText) : colours().disabledText);
    if (!combo->currentIcon.isNull()) {
        const int side = scaled(18);
        paintButtonIcon(painter, QRect(rect.x(), rect.center().y() - side / 2, side, side), combo->currentIcon,
                        painter->pen().color(), true);
        rect.setLeft(rect.left() + side + units(2));
    }
    const QString text = painter->fontMetrics().elidedText(combo->currentText, Qt::ElideRight, rect.width());
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeading, text);
    painter->restore();
    return true;
}

bool drawFieldComplex(QStyle::ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget)
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && control == QStyle::CC_ComboBox)
        return drawCombo(combo, painter, widget), true;
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == QStyle::CC_SpinBox)
        return drawSpin(spin, painter, widget), true;
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == QStyle::CC_ScrollBar)
        return drawScrollBar(bar, painter), true;
    return false;
}
