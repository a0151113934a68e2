#include "ui/theme/icon.h"
#include "ui/theme/icon_shapes.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QPainter>
#include <QResource>
#include <QSvgRenderer>
#include <QtTest>

using namespace Qt::StringLiterals;

// What was taken down of each SVG when the program was built, against Qt SVG, which reads it now.
class IconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDrawnAsItsSvg_data();
    void isDrawnAsItsSvg();
    void isDrawnBeforehandInTheUsualSizes();
    void theMarkKeepsItsColoursEverywhere();
    void theMarkHasTheColoursOfTheTheme_data();
    void theMarkHasTheColoursOfTheTheme();
};

void IconTest::isDrawnAsItsSvg_data()
{
    QTest::addColumn<QString>("svg");
    const QDir folder(QFINDTESTDATA("../../../resources/icons"));
    const QStringList svgs = folder.entryList({u"*.svg"_s}, QDir::Files);
    QVERIFY(svgs.size() > 60);
    for (const QString& svg : svgs)
        if (svg != u"app-mark.svg") // of two colours: the next test
            QTest::newRow(qPrintable(svg)) << folder.filePath(svg);
}

static QImage drawnBySvg(const QByteArray& svg, int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, side, side));
    return image;
}

static int largestDifference(const QImage& one, const QImage& other)
{
    int largest = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            largest = std::max({largest, std::abs(qAlpha(a) - qAlpha(b)), std::abs(qRed(a) - qRed(b)),
                                std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
        }
    return largest;
}

void IconTest::isDrawnAsItsSvg()
{
    QFETCH(QString, svg);
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray name = QFileInfo(svg).completeBaseName().toLatin1();
    const QColor colour(0x8a, 0x12, 0x40);
    const QByteArray coloured = file.readAll().replace("#000000", colour.name().toLatin1());
    for (int side : {14, 15, 16, 18, 20, 24, 48, 64}) { // with a mask of the build, and without
        const QImage ours = iconPixmap(name, side, colour, 1).toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
        QCOMPARE(ours.size(), QSize(side, side));
        const int difference = largestDifference(ours, drawnBySvg(coloured, side));
        QVERIFY2(difference <= 2, qPrintable(u"%1 of 255 at %2"_s.arg(difference).arg(side)));
    }
}

void IconTest::isDrawnBeforehandInTheUsualSizes()
{
    const QStringList names = QDir(u":/icons"_s).entryList(QDir::Files);
    QVERIFY(names.size() > 60);
    for (const QString& name : names)
        for (int side : iconMaskSides) {
            const QResource mask(u":/icon-masks/%1/%2"_s.arg(side).arg(name));
            QCOMPARE(mask.isValid() ? mask.uncompressedSize() : 0, name == markIcon ? 0 : side * side);
        }
}

// Wherever an icon is asked for by name, the mark is not one of those that take a colour.
void IconTest::theMarkKeepsItsColoursEverywhere()
{
    QImage painted(18, 18, QImage::Format_ARGB32_Premultiplied);
    painted.fill(Qt::transparent);
    QPainter painter(&painted);
    paintIcon(&painter, painted.rect(), "app-mark", 18, Qt::black);
    painter.end();
    const QImage mark = appMark(18, 1).toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QVERIFY(largestDifference(painted, mark) <= 2);
}

void IconTest::theMarkHasTheColoursOfTheTheme_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void IconTest::theMarkHasTheColoursOfTheTheme()
{
    QFETCH(Theme, theme);
    applyTheme(theme);
    QFile file(QFINDTESTDATA("../../../resources/icons/app-mark.svg"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray svg = file.readAll();
    for (const auto& [drawn, wanted] : {std::pair("#12768A", colours().accent), std::pair("#FFFFFF", colours().onAccent)}) {
        QVERIFY(svg.contains(drawn));
        svg.replace(drawn, wanted.name().toLatin1());
    }
    const QImage ours = appMark(64, 1).toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QVERIFY(largestDifference(ours, drawnBySvg(svg, 64)) <= 2);
}

QTEST_MAIN(IconTest)
#include "tst_icon.moc"
