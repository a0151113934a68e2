#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QLabel>
#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;

/// WCAG 2 relative luminance and contrast.
static double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

static double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!.*propagateSizeHints).*"_s)); }
    void everyPairOfTheTableIsReadable_data();
    void everyPairOfTheTableIsReadable();
    void inactiveEqualsActive_data() { themes(); }
    void inactiveEqualsActive();
    void choosingAThemeSetsPaletteAndColours();
    void zoomGrowsTextAndGaps();
    void zoomStaysBetween100And200InTens();
    void titleKeepsItsShareOfTheBodySize();
    void followersAreToldAndForgotten();
    void reducedMotionStopsAnimations();
    void everyIconOfTheDesignExists_data();
    void everyIconOfTheDesignExists();
    void iconTakesTheColourOfItsPlace();

private:
    static void themes();
};

void TestTheme::themes()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << int(Theme::Light);
    QTest::newRow("dark") << int(Theme::Dark);
    QTest::newRow("high contrast") << int(Theme::HighContrast);
}

void TestTheme::everyPairOfTheTableIsReadable_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("back");
    QTest::addColumn<double>("least");
    for (const auto& [theme, word] :
         {std::pair{Theme::Light, "light"}, {Theme::Dark, "dark"}, {Theme::HighContrast, "high contrast"}}) {
        const Colours& c = coloursOf(theme);
        const QPalette p = paletteOf(theme);
        const auto of = [&p](QPalette::ColorRole role) { return p.color(QPalette::Active, role); };
        using Named = QList<std::pair<const char*, QColor>>;
        const Named plain{
            {"window", of(QPalette::Window)}, {"base", of(QPalette::Base)}, {"alternate", of(QPalette::AlternateBase)}};
        const Named tints{{"selected", c.accentTint}, {"success", c.success.tint}, {"warning", c.warning.tint},
                          {"danger", c.danger.tint},  {"info", c.info.tint},       {"rehearsal", c.rehearsal.tint}};
        const Named buttons{{"button", of(QPalette::Button)}, {"hover", c.hover}, {"pressed", c.pressed}};
        const auto add = [w = word](const char* front, const QColor& colour, const Named& backs, double least) {
            for (const auto& [back, fill] : backs)
                QTest::addRow("%s: %s on %s", w, front, back) << colour << fill << least;
        };
        add("text", of(QPalette::Text), plain + tints + buttons, 4.5);
        add("muted", c.muted, plain + tints, 4.5);
        add("placeholder", of(QPalette::PlaceholderText), {plain.at(1)}, 4.5);
        add("disabled text", c.disabledText, {{"fill", c.disabledFill}, plain.at(0), plain.at(1)}, 4.5);
        add("on accent", c.onAccent, {{"accent", c.accent}, {"hover", c.accentHover}, {"pressed", c.accentPressed}}, 4.5);
        add("highlighted text", of(QPalette::HighlightedText), {{"highlight", of(QPalette::Highlight)}}, 4.5);
        add("tooltip text", of(QPalette::ToolTipText), {{"tooltip", of(QPalette::ToolTipBase)}}, 4.5);
        add("accent", c.accent, plain + Named{buttons.at(0), tints.at(0)}, 4.5);
        add("on tint", c.onAccentTint, {tints.at(0)}, 4.5);
        add("link", of(QPalette::Link), plain + tints.mid(1) + Named{buttons.at(1)}, 4.5);
        add("visited link", of(QPalette::LinkVisited), plain.mid(0, 2), 4.5);
        for (const auto& [name, tone] : {std::pair{"success", c.success},
                                         {"warning", c.warning},
                                         {"danger", c.danger},
                                         {"info", c.info},
                                         {"rehearsal", c.rehearsal}}) {
            const Named backs{{"its tint", tone.tint}, plain.at(1), plain.at(0)};
            add(name, tone.text, backs, 4.5);
            add(qPrintable(QString::fromLatin1(name) + u" line"_s), tone.line, backs, 3);
        }
        add("danger", c.danger.text, buttons.mid(0, 2), 4.5);
        add("danger line", c.danger.line, {buttons.at(0)}, 3);
        add("control border", c.controlBorder, plain + buttons, 3);
        add("focus ring", c.focusRing, plain + tints, 3);
    }
}

void TestTheme::everyPairOfTheTableIsReadable()
{
    QFETCH(QColor, front);
    QFETCH(QColor, back);
    QFETCH(double, least);
    QVERIFY2(contrast(front, back) >= least,
             qPrintable(u"%1 on %2: %3"_s.arg(front.name(), back.name()).arg(contrast(front, back))));
}

void TestTheme::inactiveEqualsActive()
{
    QFETCH(int, theme);
    const QPalette palette = paletteOf(Theme(theme));
    for (int role = 0; role < QPalette::NColorRoles; ++role)
        QCOMPARE(palette.color(QPalette::Inactive, QPalette::ColorRole(role)),
                 palette.color(QPalette::Active, QPalette::ColorRole(role)));
}

void TestTheme::choosingAThemeSetsPaletteAndColours()
{
    applyTheme(Theme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0x12, 0x19, 0x1B));
    QCOMPARE(colours().accent, QColor(0x66, 0xC7, 0xD4));
    QCOMPARE(shownTheme(), Theme::Dark);
    applyTheme(Theme::Light);
    QCOMPARE(colours().accent, QColor(0x0E, 0x62, 0x73));
    QVERIFY(Theme::System != (applyTheme(Theme::System), shownTheme()));
    applyTheme(Theme::Light);
}

void TestTheme::zoomGrowsTextAndGaps()
{
    const double points = bodyFont().pointSizeF();
    setZoom(200);
    QCOMPARE(bodyFont().pointSizeF(), 2 * points);
    QCOMPARE(QApplication::font().pointSizeF(), 2 * points);
    QCOMPARE(units(1), 6);
    QCOMPARE(strokeWidth(1), 1);
    QCOMPARE(strokeWidth(2), 3);
    QCOMPARE(strokeWidth(3), 4);
    setZoom(100);
    QCOMPARE(units(1), 4);
    QCOMPARE(strokeWidth(2), 2);
    QVERIFY(controlHeight() >= 34);
}

void TestTheme::zoomStaysBetween100And200InTens()
{
    setZoom(7000);
    QCOMPARE(zoom(), 200);
    setZoom(134);
    QCOMPARE(zoom(), 130);
    setZoom(-5);
    QCOMPARE(zoom(), 100);
}

void TestTheme::titleKeepsItsShareOfTheBodySize()
{
    QVERIFY(bodyFont().pointSizeF() >= 10.5);
    QVERIFY(std::abs(titleFont().pointSizeF() / bodyFont().pointSizeF() - 1.71) < 0.02);
    QVERIFY(captionFont().pointSizeF() >= 9.5);
    QCOMPARE(titleFont().weight(), QFont::DemiBold);
    QCOMPARE(bodyFont().weight(), QFont::Normal);
}

void TestTheme::followersAreToldAndForgotten()
{
    int told = 0;
    {
        QObject owner;
        whenThemeChanges(&owner, [&told] { ++told; });
        QCOMPARE(told, 1);
        setZoom(150);
        QCOMPARE(told, 2);
    }
    setZoom(100);
    QCOMPARE(told, 2);
}

void TestTheme::reducedMotionStopsAnimations()
{
    setReducedMotion(true);
    QVERIFY(isMotionReduced());
    QCOMPARE(animationDuration(120), 0);
    setReducedMotion(false);
    QCOMPARE(animationDuration(120), isMotionReduced() ? 0 : 120);
}

void TestTheme::everyIconOfTheDesignExists_data()
{
    QTest::addColumn<QString>("name");
    const QString names =
        u"house gift users life-buoy cloud book-open-text graduation-cap circle-help circle-user-round building-2 circle-check "
        "triangle-alert circle-x circle-alert info circle-dashed circle-slash calendar-x lock check search plus copy eye eye-off "
        "printer download folder-open save play rotate-ccw log-in link-2 trash-2 x menu chevron-down chevron-right drama "
        "key-round calendar-days clock inbox gauge table-2 message-square-quote app-mark"_s;
    for (const QString& name : names.split(u' '))
        QTest::newRow(qPrintable(name)) << name;
}

void TestTheme::everyIconOfTheDesignExists()
{
    QFETCH(QString, name);
    QVERIFY(isThemeIcon(name));
    const QImage image = iconPixmap(name.toLatin1().constData(), 24, Qt::black, 1).toImage();
    int painted = 0;
    for (int y = 0; y < 24; ++y)
        for (int x = 0; x < 24; ++x)
            painted += image.pixelColor(x, y).alpha() > 128;
    QVERIFY(painted > 10);
}

void TestTheme::iconTakesTheColourOfItsPlace()
{
    const auto strongest = [](const QPixmap& pixmap) {
        const QImage image = pixmap.toImage();
        QColor best(0, 0, 0, 0);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() > best.alpha())
                    best = image.pixelColor(x, y);
        return best.rgb();
    };
    const QIcon icon = themeIcon("lock");
    QCOMPARE(strongest(icon.pixmap(QSize(48, 48), 1.0)), QApplication::palette().color(QPalette::ButtonText).rgb());
    applyTheme(Theme::Dark);
    QCOMPARE(strongest(icon.pixmap(QSize(48, 48), 1.0)), QApplication::palette().color(QPalette::ButtonText).rgb());
    QCOMPARE(strongest(icon.pixmap(QSize(48, 48), 1.0, QIcon::Disabled)), colours().disabledText.rgb());
    applyTheme(Theme::Light);
    QCOMPARE(icon.pixmap(QSize(18, 18), 2.0).size(), QSize(36, 36));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
