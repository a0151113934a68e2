// Run while the program is built: writes what each SVG draws as IconShapes. Qt SVG reads it, as it would at run time.
#include "ui/theme/icon_shapes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QSvgRenderer>

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

static bool write(const QString& svg, const QDir& folder)
{
    QSvgRenderer renderer(svg);
    const qreal grid = renderer.viewBoxF().width();
    ShapeDevice device(grid);
    QPainter painter(&device);
    renderer.render(&painter, QRectF(0, 0, grid, grid)); // nothing is scaled yet
    painter.end();
    QFile file(folder.filePath(QFileInfo(svg).completeBaseName()));
    if (!renderer.isValid() || device.shapes().isEmpty() || !file.open(QIODevice::WriteOnly))
        return false;
    QDataStream out(&file);
    out.setVersion(iconShapesVersion);
    out << IconShapes{grid, device.shapes()};
    file.close();
    return out.status() == QDataStream::Ok && file.error() == QFile::NoError;
}

// icon_shapes FOLDER SVG...
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "minimal"); // nothing is shown, and there may be no display
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const QDir folder(arguments.value(1));
    const QStringList icons = arguments.mid(2);
    if (!folder.mkpath(QStringLiteral(".")))
        return 1;
    for (const QString& svg : icons) {
        if (!write(svg, folder)) {
            std::fprintf(stderr, "%s: no icon could be made of it\n", qPrintable(svg));
            return 1;
        }
    }
    return 0;
}
