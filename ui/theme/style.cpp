#include "ui/theme/style.h"

#include "ui/theme/icon.h"
#include "ui/theme/mnemonics.h"
#include "ui/theme/paint.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTextEdit>

using namespace Qt::StringLiterals;

VantaggiStyle::VantaggiStyle() : QProxyStyle(QStyleFactory::create(u"fusion"_s)) { setObjectName(u"vantaggi"_s); }

void VantaggiStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const
{
    for (const PrimitivePart part : {drawButtonPrimitive, drawFieldPrimitive, drawItemPrimitive})
        if (part(element, option, painter, widget))
            return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void VantaggiStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    for (const ControlPart part : {drawButtonControl, drawFieldControl, drawItemControl})
        if (part(element, option, painter, widget))
            return;
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option); item && element == CE_ItemViewItem) {
        QStyleOptionViewItem tinted = *item;
        tinted.palette.setColor(QPalette::HighlightedText, colours().onAccentTint);
        tinted.palette.setColor(QPalette::Highlight, colours().accentTint);
        QProxyStyle::drawControl(element, &tinted, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void VantaggiStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                       const QWidget* widget) const
{
    for (const ComplexPart part : {drawButtonComplex, drawFieldComplex})
        if (part(control, option, painter, widget))
            return;
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

static bool isTextEdit(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

int VantaggiStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (int(metric)) {
    case PM_FocusFrameHMargin:
        // Item views use this one as the margin of their texts.
        return qobject_cast<const QAbstractItemView*>(widget) ? units(2) + 1 : strokeWidth(2) + 2;
    case PM_FocusFrameVMargin: return qobject_cast<const QAbstractItemView*>(widget) ? 2 : strokeWidth(2) + 2;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_LineEditIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize: return scaled(18);
    case PM_LargeIconSize:
    case PM_MessageBoxIconSize: return scaled(24);
    case PM_LineEditIconMargin: return widget && qobject_cast<const QComboBox*>(widget->parentWidget()) ? 0 : units(2);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing: return units(2);
    case PM_LayoutVerticalSpacing: return units(3);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return units(4);
    case PM_DefaultFrameWidth: return isTextEdit(widget) ? strokeWidth(2) + 2 : strokeWidth(1);
    case PM_ScrollBarExtent: return units(3);
    case PM_ScrollBarSliderMin: return units(8);
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_HeaderMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_MenuHMargin:
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin: return 0;
    case PM_MenuPanelWidth: return strokeWidth(1);
    case PM_MenuVMargin:
    case PM_MenuBarItemSpacing: return units(1);
    case PM_ToolTipLabelFrameWidth: return units(2);
    case PM_TextCursorWidth: return zoom() >= 150 ? 2 : 1;
    case PM_TabBarTabHSpace: return units(8);
    case PM_TabBarTabVSpace: return 0;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int VantaggiStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                             QStyleHintReturn* returnData) const
{
    switch (int(hint)) {
    case SH_FocusFrame_AboveWidget: return 1;
    case SH_FocusFrame_Mask:
        if (auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(returnData); mask && option) {
            // The corners of the ring reach into the gap, so the mask leaves only the control itself free.
            const int margin = pixelMetric(PM_FocusFrameHMargin);
            mask->region = QRegion(option->rect) - QRegion(option->rect.adjusted(margin, margin, -margin, -margin));
        }
        return 1;
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_MessageBox_CenterButtons:
    case SH_TitleBar_NoBorder: return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ComboBox_ListMouseTracking:
    case SH_Menu_AllowActiveAndDisabled: // the arrow keys lead to a dimmed entry too: it says why
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking: return 1;
    case SH_DialogButtonLayout: // Cancel, then what the dialog is for at the right: the same on every system
        return QDialogButtonBox::GnomeLayout;
    case SH_LineEdit_PasswordCharacter: // the dot of masked IDs
        return 0x2022;
    case SH_UnderlineShortcut: return Mnemonics::areShownIn(widget);
    case SH_Table_GridLineColor: return int(colours().divider.rgb());
    }
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

static QSize pushButtonSize(const QStyleOptionButton* button, const QSize& content)
{
    int width = content.width() + qRound(units(15) / 2.0);
    if (button->icon.isNull() == false && !button->text.isEmpty())
        width += units(1); // Fusion counts a gap of 4, the design asks for 8
    width += std::max(0, textWidth(TextRole::Strong, button->text) - textWidth(TextRole::Body, button->text));
    return QSize(std::max(width, scaled(34)), std::max(controlHeight(), content.height() + units(2)));
}

static QSize headerSize(const QStyleOptionHeader* header)
{
    const int arrow = header->sortIndicator == QStyleOptionHeader::None ? 0 : scaled(15) + units(1);
    return QSize(textWidth(TextRole::CaptionStrong, header->text) + 1 + arrow + units(4) + units(2),
                 lineHeightOf(TextRole::CaptionStrong) + units(4) + units(1) / 2);
}

static QSize menuItemSize(const QStyleOptionMenuItem* item, const QSize& content)
{
    if (item->menuItemType == QStyleOptionMenuItem::Separator)
        return QSize(units(8), units(2) + 1);
    const int gap = item->text.contains(QLatin1Char('\t')) ? units(8) : 0;
    return QSize(content.width() + item->reservedShortcutWidth + gap + 2 * scaled(18) + units(8), controlHeight());
}

QSize VantaggiStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                      const QWidget* widget) const
{
    switch (int(type)) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return pushButtonSize(button, size);
        break;
    case CT_LineEdit: return QSize(size.width() + units(4), controlHeight());
    case CT_ComboBox: return QSize(size.width() + scaled(18) + units(8), controlHeight());
    case CT_SpinBox: return QSize(size.width() + 2 * std::max(24, scaled(28)) + units(4), controlHeight());
    case CT_CheckBox:
    case CT_RadioButton:
        return QProxyStyle::sizeFromContents(type, option, size, widget).expandedTo(QSize(24, std::max(24, scaled(24))));
    case CT_ToolButton: return (size + QSize(units(2), units(2))).expandedTo(QSize(24, 24));
    case CT_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return headerSize(header);
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return menuItemSize(item, size);
        break;
    case CT_MenuBarItem: return QSize(size.width() + 2 * qRound(units(5) / 2.0), controlHeight());
    case CT_TabBarTab: return QSize(size.width() + units(2), controlHeight() + units(2));
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return base.expandedTo(QSize(0, controlHeight() + (qobject_cast<const QTableView*>(widget) ? units(2) : 0)));
    }
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect VantaggiStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        // A leading icon brings its own margin.
        const int left = isSet(widget, "leadingIcon") ? 0 : units(2);
        return frame && frame->lineWidth > 0 ? option->rect.adjusted(left, strokeWidth(2), -units(2), -strokeWidth(2))
                                             : option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect VantaggiStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                    const QWidget* widget) const
{
    const QRect ours = fieldPartRect(control, option, part);
    return ours.isNull() ? QProxyStyle::subControlRect(control, option, part, widget) : ours;
}

QIcon VantaggiStyle::standardIcon(StandardPixmap standard, const QStyleOption* option, const QWidget* widget) const
{
    switch (int(standard)) {
    case SP_MessageBoxInformation: return themeIcon("info", [] { return colours().info.text; });
    case SP_MessageBoxWarning: return themeIcon("triangle-alert", [] { return colours().warning.text; });
    case SP_MessageBoxCritical: return themeIcon("circle-x", [] { return colours().danger.text; });
    case SP_MessageBoxQuestion: return themeIcon("circle-help", [] { return colours().info.text; });
    case SP_LineEditClearButton:
    case SP_DialogCloseButton: return themeIcon("x");
    case SP_ToolBarHorizontalExtensionButton: // every menu bar asks for it; the stock one loads all image plug-ins
        return themeIcon("chevron-right");
    }
    return QProxyStyle::standardIcon(standard, option, widget);
}

bool VantaggiStyle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel)
        return QProxyStyle::eventFilter(watched, event);
    event->ignore();
    return true;
}

void VantaggiStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // The stock delegate of combo boxes paints without the style.
    if (auto* combo = qobject_cast<QComboBox*>(widget);
        combo && qstrcmp(combo->itemDelegate()->metaObject()->className(), "QComboBoxDelegate") == 0)
        combo->setItemDelegate(new QStyledItemDelegate(combo));
    if (qobject_cast<QAbstractItemView*>(widget) || qobject_cast<QMenu*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // A value must not change because the page was scrolled over it: numbers, dates and choices leave the wheel to the page.
    if (qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QComboBox*>(widget)) {
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(this);
    }
}
