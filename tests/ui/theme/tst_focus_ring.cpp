#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/reading_order.h"

#include <QDialog>
#include <QFocusFrame>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestFocusRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void init();
    void cleanup() { m_window.reset(); }
    void tabShowsTheRing();
    void ringFollowsAScroll();
    void mouseShowsNoRing();
    void focusGivenAfterAMousePressShowsNoRing();
    void textFieldAlwaysShowsIt();
    void ringRestsWhileADialogIsOpen();
    void ringIsPaintedInItsColourAwayFromTheControl();

private:
    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_field = nullptr;
    Button* m_first = nullptr;
    Button* m_second = nullptr;
};

void TestFocusRing::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!.*propagateSizeHints).*"_s));
    m_window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(m_window.get());
    m_first = new Button(ButtonKind::Primary);
    m_second = new Button(ButtonKind::Secondary);
    m_field = new QLineEdit;
    for (Button* button : {m_first, m_second}) {
        button->setText(u"Activate"_s);
        column->addWidget(button);
    }
    column->addWidget(m_field);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::mouseClick(m_first, Qt::LeftButton);
}

void TestFocusRing::tabShowsTheRing()
{
    QTest::keyClick(m_first, Qt::Key_Tab);
    QCOMPARE(FocusRing::ringedWidget(m_window.get()), m_second);
    QTest::keyClick(m_second, Qt::Key_Backtab);
    QCOMPARE(FocusRing::ringedWidget(m_window.get()), m_first);
}

void TestFocusRing::mouseShowsNoRing()
{
    QTest::keyClick(m_first, Qt::Key_Tab);
    QTest::mouseClick(m_first, Qt::LeftButton);
    QCOMPARE(FocusRing::ringedWidget(m_window.get()), nullptr);
}

void TestFocusRing::ringFollowsAScroll()
{
    auto* area = new QScrollArea;
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    auto* above = new Button(ButtonKind::Secondary);
    auto* below = new Button(ButtonKind::Secondary);
    column->addWidget(above);
    column->addSpacing(2000);
    column->addWidget(below);
    area->setWidget(page);
    area->setFixedHeight(100);
    area->setFocusPolicy(Qt::NoFocus);
    m_window->layout()->addWidget(area);
    area->show();
    QTest::keyClick(m_first, Qt::Key_Tab);
    above->setFocus(Qt::TabFocusReason);
    QVERIFY(focusNextStop(m_window.get(), true));
    QVERIFY(below->hasFocus());
    QVERIFY(area->verticalScrollBar()->value() > 0);
    QCOMPARE(FocusRing::ringedWidget(m_window.get()), below);
    const auto* frame = m_window->findChild<QFocusFrame*>(u"focusRing"_s);
    QVERIFY(frame->geometry().contains(QRect(below->mapTo(area->viewport(), QPoint()), below->size())));
    QVERIFY(focusNextStop(m_window.get(), false));
    QCOMPARE(FocusRing::ringedWidget(m_window.get()), above);
}

void TestFocusRing::focusGivenAfterAMousePressShowsNoRing()
{
    QTest::mouseClick(m_first, Qt::LeftButton);
    m_second->setFocus(Qt::TabFocusReason); // as a page does that a click has opened
    QCOMPARE(FocusRing::ringedWidget(m_window.get()), nullptr);
    m_field->setFocus(Qt::TabFocusReason);
    QCOMPARE(FocusRing::ringedWidget(m_window.get()), m_field);
    QTest::keyClick(m_field, Qt::Key_A);
    m_second->setFocus(Qt::OtherFocusReason);
    QCOMPARE(FocusRing::ringedWidget(m_window.get()), m_second);
}

void TestFocusRing::textFieldAlwaysShowsIt()
{
    QTest::mouseClick(m_field, Qt::LeftButton);
    QCOMPARE(FocusRing::ringedWidget(m_window.get()), m_field);
}

void TestFocusRing::ringRestsWhileADialogIsOpen()
{
    QTest::keyClick(m_first, Qt::Key_Tab);
    QDialog dialog(m_window.get());
    QLineEdit field(&dialog);
    dialog.open();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTRY_VERIFY(field.hasFocus());
    QTRY_COMPARE(FocusRing::ringedWidget(m_window.get()), nullptr);
    dialog.close();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(FocusRing::ringedWidget(m_window.get()), m_second);
}

void TestFocusRing::ringIsPaintedInItsColourAwayFromTheControl()
{
    QTest::keyClick(m_first, Qt::Key_Tab);
    const QImage image = m_window->grab().toImage();
    const QRect control = m_second->geometry();
    const int x = control.center().x();
    QCOMPARE(image.pixelColor(x, control.top() - 3), colours().focusRing);
    QCOMPARE(image.pixelColor(x, control.top() - 4), colours().focusRing);
    QCOMPARE(image.pixelColor(x, control.top() - 1), QApplication::palette().color(QPalette::Window));
}

QTEST_MAIN(TestFocusRing)
#include "tst_focus_ring.moc"
