#include "ui/theme/icon.h"

#include "ui/theme/icon_shapes.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Swap = std::pair<QColor, QColor>; // a colour as it is drawn, and the one it is to have

IconShapes shapesOf(const QString& name)
{
    QFile file(u":/icons/"_s + name);
    const bool known = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(known, "themeIcon", qPrintable(u"no icon of this name: "_s + name));
    IconShapes shapes;
    if (known) {
        QDataStream in(&file);
        in.setVersion(iconShapesVersion);
        in >> shapes;
    }
    return shapes;
}

QColor swapped(const QColor& colour, std::initializer_list<Swap> swaps)
{
    const auto* const found = std::find_if(swaps.begin(), swaps.end(), [&](const Swap& swap) { return swap.first == colour; });
    return found != swaps.end() ? found->second : colour;
}

void draw(QPainter& painter, const QList<IconShape>& shapes, std::initializer_list<Swap> swaps)
{
    for (IconShape shape : shapes) {
        if (shape.pen.style() != Qt::NoPen)
            shape.pen.setColor(swapped(shape.pen.color(), swaps));
        if (shape.brush.style() != Qt::NoBrush)
            shape.brush.setColor(swapped(shape.brush.color(), swaps));
        painter.setPen(shape.pen);
        painter.setBrush(shape.brush);
        painter.drawPath(shape.path);
    }
}

QPixmap rendered(const QString& name, const QSize& size, qreal ratio, std::initializer_list<Swap> swaps)
{
    QPixmap pixmap(size * ratio);
    pixmap.fill(Qt::transparent);
    if (pixmap.isNull())
        return pixmap;
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(pixmap.width(), pixmap.height());
    painter.translate((pixmap.width() - side) / 2, (pixmap.height() - side) / 2);
    const IconShapes icon = shapesOf(name);
    painter.scale(side / icon.grid, side / icon.grid);
    draw(painter, icon.shapes, swaps);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QPixmap cachedIcon(const QString& name, const QSize& size, const QColor& colour, qreal ratio)
{
    const QString key =
        u"icon %1 %2x%3 %4 %5"_s.arg(name).arg(size.width()).arg(size.height()).arg(colour.name(QColor::HexArgb)).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = rendered(name, size, ratio, {{Qt::black, colour}});
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Asks for its colour on every painting, so that one QIcon serves all themes.
class ThemeIconEngine : public QIconEngine
{
public:
    ThemeIconEngine(QString name, QColor (*colour)()) : m_name(std::move(name)), m_colour(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// size is in device pixels.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return cachedIcon(m_name, (QSizeF(size) / scale).toSize(), colourOf(mode), scale);
    }

    QString iconName() override { return m_name; }
    bool isNull() override { return false; }
    QIconEngine* clone() const override { return new ThemeIconEngine(m_name, m_colour); }

private:
    QColor colourOf(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_colour ? m_colour() : palette.color(QPalette::ButtonText);
    }

    QString m_name;
    QColor (*m_colour)();
};

} // namespace

QIcon themeIcon(const char* name) { return themeIcon(name, nullptr); }

QIcon themeIcon(const char* name, QColor (*colour)()) { return QIcon(new ThemeIconEngine(QString::fromLatin1(name), colour)); }

QPixmap iconPixmap(const char* name, int logicalSize, const QColor& colour, qreal devicePixelRatio)
{
    return cachedIcon(QString::fromLatin1(name), QSize(logicalSize, logicalSize), colour, devicePixelRatio);
}

void paintIcon(QPainter* painter, const QRect& rect, const char* name, int logicalSize, const QColor& colour)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
    const QPoint corner = rect.center() - QPoint((logicalSize - 1) / 2, (logicalSize - 1) / 2);
    painter->drawPixmap(corner, iconPixmap(name, logicalSize, colour, ratio));
}

QPixmap appMark(int logicalSize, qreal devicePixelRatio)
{
    return rendered(u"app-mark"_s, QSize(logicalSize, logicalSize), devicePixelRatio,
                    {{QColor(0x12, 0x76, 0x8a), colours().accent}, {Qt::white, colours().onAccent}});
}

QStringList iconNames() { return QDir(u":/icons"_s).entryList(QDir::Files, QDir::Name); }
