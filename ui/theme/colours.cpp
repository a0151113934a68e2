#include "ui/theme/theme.h"

#include <QApplication>

// Every value below stands in the design's colour table, in its order: light, dark, high contrast.

static QColor rgb(QRgb value) { return QColor::fromRgb(value); }

static ToneColours toneOf(QRgb text, QRgb tint, QRgb line) { return {rgb(text), rgb(tint), rgb(line)}; }

static Colours lightColours()
{
    Colours c;
    c.muted = rgb(0x4A5A5E);
    c.hover = rgb(0xE9EFF0);
    c.pressed = rgb(0xDCE5E6);
    c.accent = rgb(0x0E6273);
    c.accentHover = rgb(0x0B5161);
    c.accentPressed = rgb(0x083F4C);
    c.onAccent = rgb(0xFFFFFF);
    c.accentTint = rgb(0xDCEBEE);
    c.onAccentTint = rgb(0x0A4350);
    c.focusRing = rgb(0x0A4FD0);
    c.controlBorder = rgb(0x728388);
    c.divider = rgb(0xD2DADC);
    c.disabledFill = rgb(0xE7ECED);
    c.disabledText = rgb(0x56656A);
    c.disabledBorder = rgb(0xB9C4C6);
    c.success = toneOf(0x1A6733, 0xE2F2E6, 0x3B8453);
    c.warning = toneOf(0x5E4300, 0xFFF1C2, 0x9A6F00);
    c.danger = toneOf(0x9B1C1C, 0xFBE7E5, 0xBF3B36);
    c.info = toneOf(0x264C86, 0xE4EDF9, 0x4674B4);
    c.rehearsal = toneOf(0x4E3382, 0xECE6F7, 0x8163BD);
    c.dimming = QColor(0x0C, 0x14, 0x16, qRound(0.55 * 255));
    return c;
}

static Colours darkColours()
{
    Colours c;
    c.muted = rgb(0xABB9BC);
    c.hover = rgb(0x2D3A3F);
    c.pressed = rgb(0x303D42);
    c.accent = rgb(0x66C7D4);
    c.accentHover = rgb(0x86D5E0);
    c.accentPressed = rgb(0xA5E1E9);
    c.onAccent = rgb(0x05262C);
    c.accentTint = rgb(0x17383F);
    c.onAccentTint = rgb(0xC4EDF3);
    c.focusRing = rgb(0x8FB8FF);
    c.controlBorder = rgb(0x768A90);
    c.divider = rgb(0x344247);
    c.disabledFill = rgb(0x20292C);
    c.disabledText = rgb(0x93A2A6);
    c.disabledBorder = rgb(0x3D4B50);
    c.success = toneOf(0x8AD69F, 0x152E1E, 0x4C9A64);
    c.warning = toneOf(0xF0CE74, 0x372B0A, 0xB48B2C);
    c.danger = toneOf(0xFFB4AC, 0x3D1A1A, 0xD4635B);
    c.info = toneOf(0xADCBF4, 0x18294A, 0x5E89C8);
    c.rehearsal = toneOf(0xD2C0F4, 0x292040, 0x9078C8);
    c.dimming = QColor(0, 0, 0, qRound(0.62 * 255));
    c.dark = true;
    return c;
}

static Colours highContrastColours()
{
    Colours c;
    c.muted = rgb(0xFFFFFF);
    c.hover = rgb(0x2A2A2A);
    c.pressed = rgb(0x3A3A3A);
    c.accent = rgb(0xFFE14A);
    c.accentHover = rgb(0xFFED8A);
    c.accentPressed = rgb(0xFFF4B8);
    c.onAccent = rgb(0x000000);
    c.accentTint = rgb(0x000000);
    c.onAccentTint = rgb(0xFFE14A);
    c.focusRing = rgb(0x66E0FF);
    c.controlBorder = rgb(0xFFFFFF);
    c.divider = rgb(0x8C8C8C);
    c.disabledFill = rgb(0x000000);
    c.disabledText = rgb(0xC0C0C0);
    c.disabledBorder = rgb(0x8C8C8C);
    c.success = toneOf(0x74F08F, 0x000000, 0x74F08F);
    c.warning = toneOf(0xFFD83D, 0x000000, 0xFFD83D);
    c.danger = toneOf(0xFFA39B, 0x000000, 0xFFA39B);
    c.info = toneOf(0x8FCBFF, 0x000000, 0x8FCBFF);
    c.rehearsal = toneOf(0xDCC0FF, 0x000000, 0xDCC0FF);
    c.dimming = QColor(0, 0, 0, qRound(0.70 * 255));
    c.dark = true;
    c.highContrast = true;
    return c;
}

const Colours& coloursOf(Theme theme)
{
    static const Colours light = lightColours();
    static const Colours dark = darkColours();
    static const Colours highContrast = highContrastColours();
    switch (theme) {
    case Theme::System:
    case Theme::Light: return light;
    case Theme::Dark: return dark;
    case Theme::HighContrast: return highContrast;
    }
    return light;
}

/// The values that only QPalette holds.
struct PlainColours
{
    QRgb window, base, alternate, text, placeholder, button, link, visited, tipBase, tipText;
};

static PlainColours plainOf(Theme theme)
{
    switch (theme) {
    case Theme::System:
    case Theme::Light: break;
    case Theme::Dark: return {0x12191B, 0x1A2326, 0x1F292C, 0xE6EDEE, 0x98A7AB, 0x243034, 0x7ED0DC, 0xCBB0E2, 0xE6EDEE, 0x142023};
    case Theme::HighContrast:
        return {0x000000, 0x000000, 0x000000, 0xFFFFFF, 0xD0D0D0, 0x000000, 0x7CE3FF, 0xE0BBFF, 0xFFFFFF, 0x000000};
    }
    return {0xF1F4F4, 0xFFFFFF, 0xF7F9F9, 0x142023, 0x5A6A6E, 0xFFFFFF, 0x0E6273, 0x6A3F86, 0x142023, 0xFFFFFF};
}

QPalette paletteOf(Theme theme)
{
    const Colours& ours = coloursOf(theme);
    const PlainColours plain = plainOf(theme);
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& colour) {
        palette.setColor(QPalette::All, role, colour);
    };
    set(QPalette::Window, rgb(plain.window));
    set(QPalette::Base, rgb(plain.base));
    set(QPalette::AlternateBase, rgb(plain.alternate));
    set(QPalette::Button, rgb(plain.button));
    set(QPalette::PlaceholderText, rgb(plain.placeholder));
    set(QPalette::Link, rgb(plain.link));
    set(QPalette::LinkVisited, rgb(plain.visited));
    set(QPalette::ToolTipBase, rgb(plain.tipBase));
    set(QPalette::ToolTipText, rgb(plain.tipText));
    set(QPalette::BrightText, ours.danger.text);
    set(QPalette::Highlight, ours.accent);
    set(QPalette::HighlightedText, ours.onAccent);
    set(QPalette::Dark, ours.controlBorder);
    set(QPalette::Shadow, ours.controlBorder);
    set(QPalette::Mid, ours.divider);
    set(QPalette::Light, ours.hover);
    set(QPalette::Midlight, ours.hover);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        set(role, rgb(plain.text));
        palette.setColor(QPalette::Disabled, role, ours.disabledText);
    }
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, ours.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Link, ours.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::LinkVisited, ours.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Button, ours.disabledFill);
    palette.setColor(QPalette::Disabled, QPalette::Dark, ours.disabledBorder);
    palette.setColor(QPalette::Disabled, QPalette::Shadow, ours.disabledBorder);
    return palette;
}

ToneColours toneColours(Tone tone)
{
    const Colours& ours = colours();
    switch (tone) {
    case Tone::Success: return ours.success;
    case Tone::Warning: return ours.warning;
    case Tone::Danger: return ours.danger;
    case Tone::Info: return ours.info;
    case Tone::Rehearsal: return ours.rehearsal;
    case Tone::Neutral: break;
    }
    return {QApplication::palette().color(QPalette::WindowText), QColor(), ours.controlBorder};
}

const char* toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Success: return "circle-check";
    case Tone::Warning: return "triangle-alert";
    case Tone::Danger: return "circle-x";
    case Tone::Info: return "info";
    case Tone::Rehearsal: return "drama";
    case Tone::Neutral: break;
    }
    return "circle-dashed";
}
