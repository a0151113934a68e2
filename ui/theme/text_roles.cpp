#include "ui/theme/text_roles.h"

#include <QCache>
#include <QFontMetrics>

#include <algorithm>
#include <array>
#include <optional>

namespace {

constexpr int roleCount = 8;
constexpr int keptWidths = 2000;

struct Kind
{
    double factor; ///< of B
    QFont::Weight weight;
    int line; ///< px at 100 %, as look.md says
};

/// In the order of the enum.
constexpr std::array<Kind, roleCount> kinds{{{1.71, QFont::DemiBold, 32},
                                             {1.24, QFont::DemiBold, 24},
                                             {1, QFont::Normal, 20},
                                             {1, QFont::DemiBold, 20},
                                             {0.905, QFont::Normal, 17},
                                             {0.905, QFont::DemiBold, 17},
                                             {2.1, QFont::DemiBold, 32},
                                             {1.71, QFont::DemiBold, 32}}};

struct Measured
{
    std::optional<QFont> font;
    std::optional<int> lineHeight;
    QCache<QString, int> widths{keptWidths};
};

/// One per program, like the font that it comes from.
struct Base
{
    QFont font;
    double points = 10.5; ///< B
    double zoom = 1;
    std::array<Measured, roleCount> roles;
};

Base& base()
{
    static Base theBase;
    return theBase;
}

} // namespace

void setTextBase(const QFont& font, double points, double zoom)
{
    Base& b = base();
    b.font = font;
    b.points = points;
    b.zoom = zoom;
    for (Measured& measured : b.roles) {
        measured.font.reset();
        measured.lineHeight.reset();
        measured.widths.clear();
    }
}

QFont fontOf(TextRole role)
{
    Base& b = base();
    std::optional<QFont>& font = b.roles[size_t(role)].font;
    if (!font) {
        const Kind& kind = kinds[size_t(role)];
        font = b.font;
        font->setPointSizeF(b.points * b.zoom * kind.factor);
        font->setWeight(kind.weight);
    }
    return *font;
}

int lineHeightOf(TextRole role)
{
    Base& b = base();
    std::optional<int>& height = b.roles[size_t(role)].lineHeight;
    if (!height)
        height = std::max(qRound(kinds[size_t(role)].line * b.points / 10.5 * b.zoom), QFontMetrics(fontOf(role)).height());
    return *height;
}

int textWidth(TextRole role, const QString& text)
{
    QCache<QString, int>& widths = base().roles[size_t(role)].widths;
    if (const int* known = widths.object(text))
        return *known;
    const int width = QFontMetrics(fontOf(role)).horizontalAdvance(text);
    widths.insert(text, new int(width));
    return width;
}

QString elided(TextRole role, const QString& text, int width, Qt::TextElideMode mode)
{
    return textWidth(role, text) <= width ? text : QFontMetrics(fontOf(role)).elidedText(text, mode, width);
}

QFont titleFont() { return fontOf(TextRole::Title); }
QFont sectionFont() { return fontOf(TextRole::Section); }
QFont bodyFont() { return fontOf(TextRole::Body); }
QFont strongFont() { return fontOf(TextRole::Strong); }
QFont captionFont() { return fontOf(TextRole::Caption); }
QFont captionStrongFont() { return fontOf(TextRole::CaptionStrong); }
QFont numberFont() { return fontOf(TextRole::Number); }
