#pragma once

#include <QProxyStyle>

/// The look of every standard control, over Fusion; no style sheets. Installed by applyTheme().
/// Dynamic properties read here (see ui/widgets/button.h for a shorter way):
///   "primary" (bool, QPushButton)  accent fill; also isDefault()
///   "danger"  (bool, QPushButton, QToolButton)  danger line and text
///   "link"    (bool, QPushButton)  looks like a link; "underlined" (bool) with it
///   "error"   (bool, text fields and combos)  2 px danger line, same height
///   "quietFrame" (bool, QFrame)  draws no frame
/// A flat QPushButton is a quiet button.
class VantaggiStyle : public QProxyStyle
{
    Q_OBJECT

public:
    VantaggiStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr, const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                  QStyleHintReturn* returnData = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption* option = nullptr,
                       const QWidget* widget = nullptr) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    bool eventFilter(QObject* watched, QEvent* event) override;
};
