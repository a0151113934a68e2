#include "ui/theme/icon.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

QByteArray svgOf(const QString& name)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    const bool known = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(known, "themeIcon", qPrintable(u"no icon of this name: "_s + name));
    return known ? file.readAll() : QByteArray();
}

QPixmap rendered(const QByteArray& svg, const QSize& size, qreal ratio)
{
    QPixmap pixmap(size * ratio);
    pixmap.fill(Qt::transparent);
    if (svg.isEmpty() || pixmap.isNull())
        return pixmap;
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(pixmap.width(), pixmap.height());
    renderer.render(&painter, QRectF((pixmap.width() - side) / 2, (pixmap.height() - side) / 2, side, side));
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
    QByteArray svg = svgOf(name);
    svg.replace("#000000", colour.name().toLatin1());
    pixmap = rendered(svg, size, ratio);
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
    QByteArray svg = svgOf(u"app-mark"_s);
    svg.replace("#12768A", colours().accent.name().toLatin1());
    svg.replace("#FFFFFF", colours().onAccent.name().toLatin1());
    return rendered(svg, QSize(logicalSize, logicalSize), devicePixelRatio);
}

QStringList iconNames()
{
    QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(4);
    return names;
}
