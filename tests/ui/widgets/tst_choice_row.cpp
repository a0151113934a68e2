#include "ui/theme/theme.h"
#include "ui/widgets/choice_row.h"

#include <QAbstractButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestChoiceRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }
    void cleanup() { setZoom(100); }

    void choicesStandBesideEachOtherWhereTheyFit_data()
    {
        QTest::addColumn<Qt::Orientation>("orientation");
        QTest::addColumn<int>("room"); // in percent of what they need beside each other
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("isBeside");
        QTest::newRow("enough room") << Qt::Horizontal << 100 << 100 << true;
        QTest::newRow("not enough room") << Qt::Horizontal << 80 << 100 << false;
        QTest::newRow("larger type in the same room") << Qt::Horizontal << 100 << 200 << false;
        QTest::newRow("below each other on purpose") << Qt::Vertical << 200 << 100 << false;
    }
    void choicesStandBesideEachOtherWhereTheyFit()
    {
        QFETCH(Qt::Orientation, orientation);
        QFETCH(int, room);
        QFETCH(int, percent);
        QFETCH(bool, isBeside);
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        auto* row = new ChoiceRow(orientation);
        row->setChoices({{u"a"_s, u"The first of three"_s}, {u"b"_s, u"Another one"_s}, {u"c"_s, u"One more choice"_s}});
        column->addWidget(row);
        column->addStretch(1);
        window.resize(row->sizeHint().width() * room / 100, 400);
        setZoom(percent);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QList<QRect> places;
        for (const char* id : {"a", "b", "c"})
            places << row->buttonOf(QLatin1StringView(id))->geometry();
        for (int i = 0; i < 2; ++i) {
            QVERIFY(isBeside ? places.at(i).right() < places.at(i + 1).left() : places.at(i).bottom() < places.at(i + 1).top());
            QCOMPARE(places.at(i).top() == places.at(i + 1).top(), isBeside);
        }
        for (const QRect& place : places)
            QVERIFY(row->rect().contains(place));
    }
};

QTEST_MAIN(TestChoiceRow)
#include "tst_choice_row.moc"
