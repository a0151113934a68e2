#include "ui/theme/icon.h"

#include "ui/theme/icon_shapes.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QResource>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

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

QByteArray maskOf(const QString& name, int side)
{
    const QResource made(u":/icon-masks/%1/%2"_s.arg(side).arg(name));
    return made.isValid() && made.uncompressedSize() == qint64(side) * side ? made.uncompressedData()
                                                                            : iconMask(shapesOf(name), side);
}

/// An icon of one colour; size is in device pixels. It keeps its shape in the middle of a size that is no square.
QImage tinted(const QString& name, const QSize& size, const QColor& colour)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const int side = std::min(size.width(), size.height());
    if (side <= 0)
        return image;
    const QByteArray mask = maskOf(name, side);
    const QRgb ink = colour.rgba();
    const QPoint corner((size.width() - side) / 2, (size.height() - side) / 2);
    for (int y = 0; y < side; ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(corner.y() + y)) + corner.x();
        for (int x = 0; x < side; ++x) {
            const int covered = uchar(mask.at(qsizetype(y) * side + x));
            row[x] = qPremultiply(qRgba(qRed(ink), qGreen(ink), qBlue(ink), qAlpha(ink) * covered / 255));
        }
    }
    return image;
}

QPixmap cachedIcon(const QString& name, const QSize& size, const QColor& colour, qreal ratio)
{
    const QString key =
        u"icon %1 %2x%3 %4 %5"_s.arg(name).arg(size.width()).arg(size.height()).arg(colour.name(QColor::HexArgb)).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    if (name == markIcon)
        return appMark(std::min(size.width(), size.height()), ratio);
    pixmap = QPixmap::fromImage(tinted(name, size * ratio, colour), Qt::NoFormatConversion);
    pixmap.setDevicePixelRatio(ratio);
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
    IconShapes mark = shapesOf(markIcon);
    for (IconShape& shape : mark.shapes) { // the ground is filled, the tick is a line
        shape.brush.setColor(colours().accent);
        shape.pen.setColor(colours().onAccent);
    }
    const int side = qRound(logicalSize * devicePixelRatio);
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawIcon(painter, mark, side);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

bool isThemeIcon(const QString& name)
{
    return !name.isEmpty() && !name.contains(u'/') && QResource(u":/icons/"_s + name).isValid();
}
