#pragma once

#include "ui/theme/text_roles.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <functional>

class QWidget;

/// What a person can choose in the View menu. System follows the desktop.
enum class Theme { System, Light, Dark, HighContrast };

/// The meaning of a tinted area. Colour never stands alone: every tone also has an icon (toneIcon) and a word.
/// Neutral has no fill. Rehearsal (violet) is for imitation and coaching only.
enum class Tone { Neutral, Success, Warning, Danger, Info, Rehearsal };

struct ToneColours
{
    QColor text; ///< for the icon and for words in the tone's own colour
    QColor tint; ///< the fill behind; transparent for Neutral
    QColor line; ///< the 1 px line round the fill
};

/// The roles that QPalette has no place for ("ours" in the design). All others are in QApplication::palette():
/// Base, AlternateBase, Window, Text, Link, Dark = control border, Mid = divider, Midlight = hover.
struct Colours
{
    QColor muted; ///< secondary text
    QColor hover;
    QColor pressed;
    QColor accent; ///< petrol: can be done, or is chosen
    QColor accentHover;
    QColor accentPressed;
    QColor onAccent;
    QColor accentTint;   ///< fill of a selected row
    QColor onAccentTint; ///< words on that fill
    QColor focusRing;    ///< keyboard focus and nothing else
    QColor controlBorder;
    QColor divider;
    QColor disabledFill;
    QColor disabledText;
    QColor disabledBorder;
    ToneColours success;
    ToneColours warning;
    ToneColours danger;
    ToneColours info;
    ToneColours rehearsal;
    QColor dimming; ///< with alpha; lies over the window behind a coach mark
    bool dark = false;
    bool highContrast = false;
};

/// The colours of the theme shown now. Read them while painting, do not keep them.
const Colours& colours();
ToneColours toneColours(Tone tone);
/// The icon that always accompanies a tone ("circle-check", "triangle-alert", "circle-x", "info", "circle-dashed", "drama").
const char* toneIcon(Tone tone);

/// Values of one theme, for tests and previews; System is not a set of values and gives Light.
const Colours& coloursOf(Theme theme);
QPalette paletteOf(Theme theme);

/// Sets style, palette (Active = Inactive) and colours of the whole application. Call once after QApplication is made, again on
/// every choice in the View menu. Must be called before the first window is built, otherwise the stock style is seen.
void applyTheme(Theme theme);
Theme chosenTheme();
/// Never System: what is really shown.
Theme shownTheme();

/// Text and gaps grow together. percent is brought into 100..200 and rounded to tens. 140 is where Presentation mode starts.
void setZoom(int percent);
int zoom();

/// n units of space in device-independent pixels; u = 4 px, grown by (1 + z) / 2 with the zoom. Use 1, 2, 3, 4, 6 or 8 only.
int units(int n);
/// A length that grows with the text, such as an icon of 18 or a control height of 34.
int scaled(int pixelsAt100);
/// 1 = border, 2 = chosen card and error field, 3 = selection bar; 1, 3 and 4 px from 150 % on.
int strokeWidth(int n);
/// Radii grow like units: 4 control and chip, 6 card.
int controlRadius();
int cardRadius();
/// line + 14 px: 34 at 100 %.
int controlHeight();
/// Width of the window that widget stands in, divided by the zoom. From 1100 the side panel is beside, from 900 below; less:
/// narrow.
int effectiveWidth(const QWidget* widget);

/// View > Reduce motion. Also on by the system's setting (SH_Widget_Animation_Duration = 0).
void setReducedMotion(bool reduced);
bool isMotionReduced();
/// msec, or 0 when motion is reduced.
int animationDuration(int msec);

/// Calls apply now and after every change of theme or zoom, as long as owner lives. For what does not follow by itself: fonts
/// other than body, margins, icon sizes, fixed sizes.
void whenThemeChanges(QObject* owner, std::function<void()> apply);
