// Run while the program is built: writes what each SVG draws as IconShapes, and its masks in the usual sizes. Qt SVG reads it,
// as it would at run time.
#include "ui/theme/icon_shapes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <cstdio>

// Takes down what is drawn instead of drawing it.
class ShapeRecorder : public QPaintEngine
{
public:
    ShapeRecorder() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState& state) override
    {
        m_transform = state.transform();
        m_pen = state.pen();
        m_brush = state.brush();
    }

    void drawPath(const QPainterPath& path) override
    {
        if (m_pen.style() != Qt::NoPen || m_brush.style() != Qt::NoBrush)
            m_shapes.append({m_transform.map(path), m_pen, m_brush});
    }

    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        if (mode != PolylineMode)
            path.closeSubpath();
        drawPath(path);
    }

    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { qFatal("an icon holds no picture"); }

    const QList<IconShape>& shapes() const { return m_shapes; }

private:
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    QList<IconShape> m_shapes;
};

class ShapeDevice : public QPaintDevice
{
public:
    explicit ShapeDevice(qreal grid) : m_grid(grid) {}

    QPaintEngine* paintEngine() const override { return &m_recorder; }
    const QList<IconShape>& shapes() const { return m_recorder.shapes(); }

protected:
    int metric(PaintDeviceMetric which) const override
    {
        switch (which) {
        case PdmWidth:
        case PdmHeight: return int(m_grid);
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 96;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        case PdmDevicePixelRatioF_EncodedA:
        case PdmDevicePixelRatioF_EncodedB: return encodeMetricF(which, 1);
#endif
        default: return QPaintDevice::metric(which);
        }
    }

private:
    qreal m_grid;
    mutable ShapeRecorder m_recorder;
};

static bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    file.close();
    return written && file.error() == QFile::NoError;
}

static bool isBlack(const IconShapes& icon)
{
    return std::all_of(icon.shapes.begin(), icon.shapes.end(), [](const IconShape& shape) {
        return (shape.pen.style() == Qt::NoPen || shape.pen.color() == Qt::black) &&
               (shape.brush.style() == Qt::NoBrush || shape.brush.color() == Qt::black);
    });
}

// A mask holds no colours: an icon that has one of its own would lose it without a word.
static bool writeMasks(const QString& name, const IconShapes& icon, const QDir& folder)
{
    if (name == markIcon)
        return true;
    if (!isBlack(icon))
        return false;
    for (int side : iconMaskSides) {
        const QString sized = folder.filePath(QString::number(side));
        if (!folder.mkpath(sized) || !writeFile(sized + u'/' + name, iconMask(icon, side)))
            return false;
    }
    return true;
}

static bool write(const QString& svg, const QDir& folder, const QDir& masks)
{
    QSvgRenderer renderer(svg);
    const qreal grid = renderer.viewBoxF().width();
    ShapeDevice device(grid);
    QPainter painter(&device);
    renderer.render(&painter, QRectF(0, 0, grid, grid)); // nothing is scaled yet
    painter.end();
    const QString name = QFileInfo(svg).completeBaseName();
    const IconShapes icon{grid, device.shapes()};
    if (!renderer.isValid() || icon.shapes.isEmpty())
        return false;
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(iconShapesVersion);
    out << icon;
    return out.status() == QDataStream::Ok && writeFile(folder.filePath(name), bytes) && writeMasks(name, icon, masks);
}

// icon_shapes FOLDER MASKS SVG...
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "minimal"); // nothing is shown, and there may be no display
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const QDir folder(arguments.value(1));
    const QDir masks(arguments.value(2));
    const QStringList icons = arguments.mid(3);
    if (!folder.mkpath(QStringLiteral(".")) || !masks.mkpath(QStringLiteral(".")))
        return 1;
    for (const QString& svg : icons) {
        if (!write(svg, folder, masks)) {
            std::fprintf(stderr, "%s: no icon could be made of it: an SVG of black shapes on a square grid is wanted\n",
                         qPrintable(svg));
            return 1;
        }
    }
    return 0;
}
