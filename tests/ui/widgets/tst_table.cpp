#include "ui/theme/theme.h"
#include "ui/widgets/table.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QStandardItemModel>
#include <QtTest>

using namespace Qt::StringLiterals;

// Rows by keyboard, and how they look while one walks through them.
class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(Theme::Light);
        setReducedMotion(true);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }
    void arrowKeysWalkAndCtrlCCopiesTheRow();
    void ringAndTintOfARowReachBothEdges_data();
    void ringAndTintOfARowReachBothEdges();
};

void TestTable::arrowKeysWalkAndCtrlCCopiesTheRow()
{
    QStandardItemModel model(2, 2);
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < 2; ++column)
            model.setItem(row, column, new QStandardItem(u"%1%2"_s.arg(row).arg(column)));
    Table table;
    table.setModel(&model);
    table.setColumnHidden(1, true);
    table.resize(300, 200);
    table.show();
    table.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"10\t11"_s);
    table.setCurrentIndex(model.index(0, 0));
    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, QPoint(5, 5), table.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&table, &wanted);
    auto* menu = table.findChild<QMenu*>(u"tableMenu"_s);
    QVERIFY(menu && menu->isVisible());
    menu->actions().constFirst()->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"00\t01"_s);
    menu->close();
}

void TestTable::ringAndTintOfARowReachBothEdges_data()
{
    QTest::addColumn<int>("hidden");
    QTest::newRow("every column") << -1;
    QTest::newRow("without the first") << 0;
    QTest::newRow("without the last") << 2;
}

void TestTable::ringAndTintOfARowReachBothEdges()
{
    QFETCH(int, hidden);
    QStandardItemModel model(3, 3);
    Table table;
    table.setModel(&model);
    if (hidden >= 0)
        table.setColumnHidden(hidden, true);
    table.setStretchColumn(1);
    table.resize(400, 200);
    table.show();
    table.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    table.setFocus(Qt::TabFocusReason);
    QVERIFY(!table.isColumnHidden(table.currentIndex().column())); // the keys begin where they are seen
    QTest::keyClick(&table, Qt::Key_Down);                         // by the keyboard
    table.selectRow(1);
    const QImage seen = table.viewport()->grab().toImage();
    const QRect row = table.visualRect(model.index(1, 1));
    const auto at = [&](int x, int y) { return seen.pixelColor(x, y).name(); };
    const QString ring = colours().focusRing.name();
    const int middle = row.center().y();
    const auto isRingNear = [&](int from, int to) {
        for (int x = from; x <= to; ++x)
            if (at(x, middle) == ring)
                return true;
        return false;
    };
    QVERIFY(isRingNear(0, 4));
    QVERIFY(isRingNear(table.viewport()->width() - 5, table.viewport()->width() - 1));
    for (int x = 10; x < table.viewport()->width() - 10; ++x) { // one ring round the whole row, on its tint
        QVERIFY(at(x, middle) == colours().accentTint.name());
        QVERIFY(at(x, row.top() + 1) == ring || at(x, row.top() + 2) == ring);
    }
    QCOMPARE(at(0, row.top()), colours().accent.name()); // the bar
}

QTEST_MAIN(TestTable)
#include "tst_table.moc"
