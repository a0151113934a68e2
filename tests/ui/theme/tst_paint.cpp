#include "ui/theme/paint.h"

#include <QImage>
#include <QtTest>

#include <algorithm>
#include <cstdlib>
#include <functional>

using namespace Qt::StringLiterals;

// A box is put together of kept corners and rectangles where that can be done: against the same box drawn by Qt in one.
class PaintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBoxIsThatOfQt_data();
    void aBoxIsThatOfQt();
    void eachLookHasItsOwnCorners();
    void aPainterMayDoWhatItLikes_data();
    void aPainterMayDoWhatItLikes();
};

static QImage drawn(const std::function<void(QPainter&)>& draw)
{
    QImage image(60, 48, QImage::Format_RGB32);
    image.fill(QColor(0xe8, 0xee, 0xf0));
    QPainter painter(&image);
    painter.translate(3, 5);
    draw(painter);
    return image;
}

static void drawByQt(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& line, qreal width)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(line.isValid() ? QPen(line, width, Qt::SolidLine, Qt::FlatCap) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
}

static QString firstDifference(const QImage& one, const QImage& other)
{
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            if (std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())}) >
                3) // rounding, no more
                return u"%1,%2: %3, Qt: %4"_s.arg(x).arg(y).arg(a.name(), b.name());
        }
    return {};
}

void PaintTest::aBoxIsThatOfQt_data()
{
    QTest::addColumn<QRectF>("rect");
    QTest::addColumn<qreal>("radius");
    QTest::addColumn<QColor>("fill");
    QTest::addColumn<QColor>("line");
    QTest::addColumn<qreal>("width");
    const QColor white(Qt::white);
    const QColor grey(0x8a, 0x98, 0xa0);
    const QColor accent(0x12, 0x76, 0x8a);
    QTest::newRow("a card") << QRectF(0, 0, 40, 30) << 6.0 << white << grey << 1.0;
    QTest::newRow("a wide line") << QRectF(2, 1, 40, 30) << 6.0 << white << accent << 2.0;
    QTest::newRow("a ring") << QRectF(2, 1, 40, 30) << 4.0 << QColor() << accent << 2.0;
    QTest::newRow("no line") << QRectF(2, 1, 40, 30) << 4.0 << accent << QColor() << 1.0;
    QTest::newRow("a line as wide as the corner") << QRectF(2, 1, 40, 30) << 3.0 << white << accent << 3.0;
    QTest::newRow("half a pixel of radius") << QRectF(2, 1, 40, 30) << 4.5 << white << accent << 1.0;
    QTest::newRow("nothing but corners") << QRectF(2, 1, 12, 12) << 6.0 << white << grey << 1.0;
    QTest::newRow("smaller than its corners") << QRectF(2, 1, 8, 30) << 6.0 << white << grey << 1.0;
    QTest::newRow("between pixels") << QRectF(2.5, 1.25, 30, 20) << 6.0 << white << grey << 1.0;
    QTest::newRow("a line and a half") << QRectF(2, 1, 30, 20) << 6.0 << white << grey << 1.5;
    QTest::newRow("a line that is seen through") << QRectF(2, 1, 40, 30) << 6.0 << white << QColor(0, 0, 0, 0x80) << 2.0;
    QTest::newRow("seen through") << QRectF(2, 1, 40, 30) << 6.0 << QColor(0x12, 0x76, 0x8a, 0x60) << QColor() << 1.0;
}

void PaintTest::aBoxIsThatOfQt()
{
    QFETCH(QRectF, rect);
    QFETCH(qreal, radius);
    QFETCH(QColor, fill);
    QFETCH(QColor, line);
    QFETCH(qreal, width);
    const QImage theirs = drawn([&](QPainter& painter) { drawByQt(painter, rect, radius, fill, line, width); });
    for (int time = 1; time <= 2; ++time) { // the second one finds the corners kept
        const QImage ours = drawn([&](QPainter& painter) { paintBox(&painter, rect, radius, fill, line, width); });
        const QString difference = firstDifference(ours, theirs);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
}

// The corners are kept: those of one look must not be taken for another that differs in one thing.
void PaintTest::eachLookHasItsOwnCorners()
{
    struct Look
    {
        qreal radius;
        QColor fill;
        QColor line;
        qreal width;
    };
    const QColor white(Qt::white);
    const QColor grey(0x8a, 0x98, 0xa0);
    const QColor accent(0x12, 0x76, 0x8a);
    const QList<Look> looks{{6, white, grey, 1},   {4, white, grey, 1},     {6, accent, grey, 1}, {6, QColor(), grey, 1},
                            {6, white, accent, 1}, {6, white, QColor(), 1}, {6, white, grey, 2}};
    const QRectF rect(2, 1, 40, 30);
    for (int time = 1; time <= 2; ++time)
        for (const Look& look : looks) {
            const auto with = [&](auto draw) {
                return drawn([&](QPainter& painter) { draw(&painter, rect, look.radius, look.fill, look.line, look.width); });
            };
            const QImage ours = with([](auto... given) { paintBox(given...); });
            const QImage theirs = with([](QPainter* painter, auto... given) { drawByQt(*painter, given...); });
            QCOMPARE(firstDifference(ours, theirs), QString());
        }
}

void PaintTest::aPainterMayDoWhatItLikes_data()
{
    QTest::addColumn<std::function<void(QPainter&)>>("prepare");
    const auto add = [](const char* name, const std::function<void(QPainter&)>& prepare) { QTest::newRow(name) << prepare; };
    add("it scales", [](QPainter& painter) { painter.scale(2, 2); });
    add("it stands between pixels", [](QPainter& painter) { painter.translate(.5, .25); });
    add("it turns", [](QPainter& painter) { painter.rotate(10); });
    add("it is half seen", [](QPainter& painter) { painter.setOpacity(.5); });
    add("it replaces", [](QPainter& painter) { painter.setCompositionMode(QPainter::CompositionMode_Source); });
    add("it clips", [](QPainter& painter) { painter.setClipRect(5, 3, 9, 7); });
}

void PaintTest::aPainterMayDoWhatItLikes()
{
    QFETCH(std::function<void(QPainter&)>, prepare);
    const QRectF rect(1, 1, 20, 14);
    const auto prepared = [&](auto draw) {
        return drawn([&](QPainter& painter) {
            prepare(painter);
            draw(painter);
        });
    };
    const QImage ours = prepared([&](QPainter& painter) { paintBox(&painter, rect, 4, Qt::white, Qt::darkGray, 1); });
    const QImage theirs = prepared([&](QPainter& painter) { drawByQt(painter, rect, 4, Qt::white, Qt::darkGray, 1); });
    QCOMPARE(firstDifference(ours, theirs), QString());
}

QTEST_MAIN(PaintTest)
#include "tst_paint.moc"
