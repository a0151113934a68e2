#include "ui/theme/theme.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/mnemonics.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QPixmapCache>
#include <QPointer>
#include <QStyleHints>
#include <QWidget>

#include <cmath>

/// Tells whoever asked by whenThemeChanges().
class ThemeChanges : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void changed();
};

namespace {

/// What is shown now. One per program, like the palette and the font that it goes with.
struct State
{
    Theme chosen = Theme::Light;
    Theme shown = Theme::Light;
    Colours colours = coloursOf(Theme::Light);
    int zoom = 100;
    bool reducedMotion = false;
    QPalette systemPalette;
    QFont systemFont;
    double basePoints = 0; ///< 0 = not asked yet
    QPointer<ThemeChanges> changes;
};

State& state()
{
    static State theState;
    return theState;
}

ThemeChanges* changes()
{
    if (!state().changes)
        state().changes = new ThemeChanges(qApp);
    return state().changes;
}

double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// Only the high-contrast palettes of desktops have (nearly) black and white together: stock ones stay at 18.3 or below.
bool isHighContrast(const QPalette& palette)
{
    return contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) > 20 &&
           contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) > 20;
}

bool isDarkDesktop(const QPalette& palette)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

/// Ours, taken from a system palette that is used as it is: no tints, lines and words in the system's own colours.
Colours derivedFrom(const QPalette& palette)
{
    Colours c = coloursOf(Theme::HighContrast);
    const QColor text = palette.color(QPalette::WindowText);
    const QColor base = palette.color(QPalette::Base);
    const QColor highlight = palette.color(QPalette::Highlight);
    const QColor accent = contrast(highlight, base) >= 4.5 ? highlight : text;
    c.muted = text;
    c.hover = c.pressed = c.disabledFill = palette.color(QPalette::Button);
    c.accent = c.accentHover = c.accentPressed = accent;
    c.onAccent = accent == highlight ? palette.color(QPalette::HighlightedText) : base;
    c.accentTint = base;
    c.onAccentTint = accent;
    c.focusRing = accent;
    c.controlBorder = c.divider = text;
    c.disabledText = c.disabledBorder = palette.color(QPalette::Disabled, QPalette::WindowText);
    c.success = c.warning = c.danger = c.info = c.rehearsal = {text, base, text};
    c.dark = luminance(base) < luminance(text);
    return c;
}

void askSystem()
{
    State& s = state();
    if (s.basePoints > 0)
        return;
    s.systemPalette = QApplication::palette();
    s.systemFont = QApplication::font();
    // Letters keep their shape and weight from 100 to 200 %, instead of being bent to whole pixels at each size; and the
    // hinter, which costs the first paint several milliseconds, is not started.
    s.systemFont.setHintingPreference(QFont::PreferNoHinting);
    const double points = s.systemFont.pointSizeF() > 0 ? s.systemFont.pointSizeF() : s.systemFont.pixelSize() * 0.75;
    s.basePoints = std::max(points, 10.5);
    setTextBase(s.systemFont, s.basePoints, s.zoom / 100.0);
}

/// 1 at 10.5 points and 100 %.
double textFactor() { return std::max(state().basePoints, 10.5) / 10.5 * state().zoom / 100.0; }

void tellAll()
{
    QPixmapCache::clear();
    // Controls keep size hints that come from the style's measures; this event makes them ask again.
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget* widget : all) {
        QEvent event(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &event);
    }
    Q_EMIT changes()->changed();
}

void show(Theme theme)
{
    State& s = state();
    s.shown = theme;
    s.colours = coloursOf(theme);
    QPalette palette = paletteOf(theme);
    if (s.chosen == Theme::System) {
        if (isHighContrast(s.systemPalette)) {
            s.shown = Theme::HighContrast;
            s.colours = derivedFrom(s.systemPalette);
            palette = s.systemPalette;
        }
    }
    QApplication::setPalette(palette);
}

} // namespace

const Colours& colours() { return state().colours; }
Theme chosenTheme() { return state().chosen; }
Theme shownTheme() { return state().shown; }
int zoom() { return state().zoom; }

void applyTheme(Theme theme)
{
    askSystem();
    if (!qobject_cast<VantaggiStyle*>(QApplication::style())) {
        QApplication::setStyle(new VantaggiStyle);
        new FocusRing(qApp);
        new Mnemonics(qApp);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, changes(), [] {
            if (state().chosen == Theme::System)
                applyTheme(Theme::System);
        });
#endif
    }
    state().chosen = theme;
    const Theme desktop = isDarkDesktop(state().systemPalette) ? Theme::Dark : Theme::Light;
    show(theme == Theme::System ? desktop : theme);
    QApplication::setFont(bodyFont());
    tellAll();
}

void setZoom(int percent)
{
    askSystem();
    const int rounded = qRound(std::clamp(percent, 100, 200) / 10.0) * 10;
    if (rounded == state().zoom)
        return;
    state().zoom = rounded;
    setTextBase(state().systemFont, state().basePoints, rounded / 100.0);
    QApplication::setFont(bodyFont());
    tellAll();
}

int units(int n) { return qRound(n * 4 * (100 + state().zoom) / 200.0); }
int scaled(int pixelsAt100) { return qRound(pixelsAt100 * textFactor()); }

int strokeWidth(int n) { return state().zoom >= 150 && n > 1 ? n + 1 : n; }

int controlRadius() { return units(1); }
int cardRadius() { return qRound(6 * (100 + state().zoom) / 200.0); }
int controlHeight() { return lineHeightOf(TextRole::Body) + qRound(14 * (100 + state().zoom) / 200.0); }
int effectiveWidth(const QWidget* widget) { return widget->window()->width() * 100 / state().zoom; }

void setReducedMotion(bool reduced) { state().reducedMotion = reduced; }

bool isMotionReduced()
{
    return state().reducedMotion || QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

int animationDuration(int msec) { return isMotionReduced() ? 0 : msec; }

void whenThemeChanges(QObject* owner, std::function<void()> apply)
{
    apply();
    QObject::connect(changes(), &ThemeChanges::changed, owner, std::move(apply));
}

#include "theme.moc"
