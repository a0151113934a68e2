#include "ui/theme/focus_ring.h"
#include "ui/theme/icon.h"
#include "ui/theme/mnemonics.h"
#include "ui/theme/paint.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QFocusFrame>
#include <QPainter>
#include <QSet>
#include <QStyleOption>
#include <QToolButton>

bool isSet(const QWidget* widget, const char* property) { return widget && widget->property(property).toBool(); }

void paintButtonIcon(QPainter* painter, const QRect& rect, const QIcon& icon, const QColor& colour, bool enabled)
{
    if (isThemeIcon(icon.name()))
        paintIcon(painter, rect, icon.name().toLatin1().constData(), rect.width(), colour);
    else
        icon.paint(painter, rect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

namespace {

struct ButtonLook
{
    QColor fill;
    QColor line;
    QColor text;
    bool strong = false;
};

ButtonLook filledLook(QStyle::State state)
{
    const Colours& ours = colours();
    const QColor fill = state & QStyle::State_Sunken      ? ours.accentPressed
                        : state & QStyle::State_MouseOver ? ours.accentHover
                                                          : ours.accent;
    return {fill, QColor(), ours.onAccent, true};
}

QColor plainFill(QStyle::State state, const QColor& atRest)
{
    if (state & QStyle::State_Sunken)
        return colours().pressed;
    return state & QStyle::State_MouseOver ? colours().hover : atRest;
}

ButtonLook lookOf(const QStyleOptionButton* button, const QWidget* widget)
{
    const Colours& ours = colours();
    const bool flat = button->features & QStyleOptionButton::Flat;
    if (!(button->state & QStyle::State_Enabled)) {
        const QColor text = ours.disabledText;
        return flat ? ButtonLook{QColor(), QColor(), text} : ButtonLook{ours.disabledFill, ours.disabledBorder, text};
    }
    if (isSet(widget, "danger"))
        return {plainFill(button->state, button->palette.color(QPalette::Button)), ours.danger.line, ours.danger.text};
    if (flat)
        return {plainFill(button->state, QColor()), QColor(), button->palette.color(QPalette::Link)};
    if (isSet(widget, "primary") || button->features & QStyleOptionButton::DefaultButton)
        return filledLook(button->state);
    if (button->state & QStyle::State_On)
        return {ours.accentTint, ours.accent, ours.onAccentTint, true};
    return {plainFill(button->state, button->palette.color(QPalette::Button)), ours.controlBorder,
            button->palette.color(QPalette::ButtonText)};
}

void drawPushButtonLabel(const QStyleOptionButton* button, QPainter* painter, const QWidget* widget)
{
    const ButtonLook look = lookOf(button, widget);
    painter->save();
    QFont font = painter->font();
    if (look.strong)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const int flags = Mnemonics::flagFor(widget) | Qt::AlignVCenter | Qt::AlignLeft;
    const QRect text = metrics.boundingRect(QRect(0, 0, 10000, 10000), flags, button->text);
    const int iconSide = button->icon.isNull() ? 0 : button->iconSize.width();
    const int gap = iconSide > 0 && !button->text.isEmpty() ? units(2) : 0;
    const bool menu = button->features & QStyleOptionButton::HasMenu;
    const int arrow = menu ? scaled(18) + units(1) : 0;
    const int total = iconSide + gap + (button->text.isEmpty() ? 0 : text.width()) + arrow;
    const QRect area = button->rect;
    int x = area.x() + std::max(units(1), (area.width() - total) / 2);
    const auto placed = [&](int left, int width) {
        return QStyle::visualRect(button->direction, area, QRect(left, area.y(), width, area.height()));
    };
    if (iconSide > 0) {
        const QRect place = placed(x, iconSide);
        paintButtonIcon(painter, QRect(place.x(), place.center().y() - (iconSide - 1) / 2, iconSide, iconSide), button->icon,
                        look.text, button->state & QStyle::State_Enabled);
    }
    x += iconSide + gap;
    painter->setPen(look.text);
    painter->drawText(placed(x, text.width() + 1), flags, button->text);
    if (menu)
        paintIcon(painter, placed(x + text.width() + units(1), scaled(18)), "chevron-down", scaled(18), look.text);
    painter->restore();
}

void drawRadio(const QStyleOption* option, QPainter* painter)
{
    const Colours& ours = colours();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const QColor chosen = enabled ? ours.accent : ours.disabledText;
    const qreal side = std::min(option->rect.width(), option->rect.height());
    const QRectF ring(option->rect.x(), option->rect.y() + (option->rect.height() - side) / 2.0, side, side);
    const QColor fill = !enabled                                  ? ours.disabledFill
                        : option->state & QStyle::State_MouseOver ? ours.hover
                                                                  : option->palette.color(QPalette::Base);
    paintBox(painter, ring, side / 2, fill,
             on        ? chosen
             : enabled ? ours.controlBorder
                       : ours.disabledBorder,
             (on ? 2 : 1.5) * side / 18);
    if (on)
        paintBox(painter, ring.adjusted(side * .25, side * .25, -side * .25, -side * .25), side / 2, chosen, QColor());
}

void drawCheck(const QStyleOption* option, QPainter* painter)
{
    const Colours& ours = colours();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const int side = std::min(option->rect.width(), option->rect.height());
    const QRectF box(QRect(option->rect.x(), option->rect.y() + (option->rect.height() - side) / 2, side, side));
    if (on) {
        paintBox(painter, box, controlRadius(), enabled ? ours.accent : ours.disabledText, QColor());
        const char* mark = option->state & QStyle::State_NoChange ? "minus" : "check";
        paintIcon(painter, box.toRect(), mark, side * 14 / 18, enabled ? ours.onAccent : ours.disabledFill);
        return;
    }
    const QColor fill = !enabled                                  ? ours.disabledFill
                        : option->state & QStyle::State_MouseOver ? ours.hover
                                                                  : option->palette.color(QPalette::Base);
    paintBox(painter, box, controlRadius(), fill, enabled ? ours.controlBorder : ours.disabledBorder, 1.5 * side / 18);
}

void drawToolButton(const QStyleOptionToolButton* button, QPainter* painter, const QWidget* widget)
{
    const bool enabled = button->state & QStyle::State_Enabled;
    QColor fill;
    if (enabled && button->state & (QStyle::State_Sunken | QStyle::State_MouseOver))
        fill = plainFill(button->state, QColor());
    else if (button->state & QStyle::State_On)
        fill = colours().accentTint;
    const bool framed = !(button->state & QStyle::State_AutoRaise);
    paintBox(painter, button->rect, controlRadius(), fill,
             framed ? (enabled ? colours().controlBorder : colours().disabledBorder) : QColor(), strokeWidth(1));
    QStyleOptionToolButton label = *button;
    label.state &= ~(QStyle::State_Sunken | QStyle::State_Raised);
    label.rect = button->rect.adjusted(units(1), 0, -units(1), 0);
    if (button->features & QStyleOptionToolButton::HasMenu) {
        const int side = scaled(18);
        const QRect arrow(label.rect.right() - side + 1, label.rect.y(), side, label.rect.height());
        const QColor text = enabled ? button->palette.color(QPalette::ButtonText) : colours().disabledText;
        paintIcon(painter, QStyle::visualRect(button->direction, button->rect, arrow), "chevron-down", side, text);
        label.rect.setRight(arrow.left() - 1);
        label.rect = QStyle::visualRect(button->direction, button->rect, label.rect);
    }
    label.features &= ~QStyleOptionToolButton::Arrow;
    widget->style()->drawControl(QStyle::CE_ToolButtonLabel, &label, painter, widget);
}

} // namespace

bool drawButtonPrimitive(QStyle::PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget*)
{
    switch (int(element)) {
    case QStyle::PE_IndicatorRadioButton: drawRadio(option, painter); return true;
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck: drawCheck(option, painter); return true;
    case QStyle::PE_PanelButtonTool:
        if (option->state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On))
            paintBox(painter, option->rect, controlRadius(), plainFill(option->state, colours().accentTint), QColor());
        return true;
    case QStyle::PE_FrameDefaultButton:
    case QStyle::PE_FrameButtonTool: return true;
    }
    return false;
}

bool drawButtonControl(QStyle::ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    if (element == QStyle::CE_FocusFrame) {
        const auto* frame = qobject_cast<const QFocusFrame*>(widget);
        const QVariant radius = frame && frame->widget() ? frame->widget()->property("focusRadius") : QVariant();
        paintBox(painter, option->rect, (radius.isValid() ? radius.toInt() : controlRadius()) + 4, QColor(), colours().focusRing,
                 strokeWidth(2));
        return true;
    }
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (!button)
        return false;
    if (element == QStyle::CE_PushButtonBevel) {
        const ButtonLook look = lookOf(button, widget);
        paintBox(painter, button->rect, controlRadius(), look.fill, look.line, strokeWidth(1));
        return true;
    }
    if (element == QStyle::CE_PushButtonLabel) {
        drawPushButtonLabel(button, painter, widget);
        return true;
    }
    return false;
}

bool drawButtonComplex(QStyle::ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                       const QWidget* widget)
{
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (control != QStyle::CC_ToolButton || !button || !widget)
        return false;
    drawToolButton(button, painter, widget);
    return true;
}
