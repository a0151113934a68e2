#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/masked_id.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/text_edit.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QDateEdit>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestEntryWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(Theme::Light);
        setReducedMotion(true);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }
    void maskedIdNeverHoldsTheRealText();
    void maskedTextKeepsTheLastThree_data();
    void maskedTextKeepsTheLastThree();
    void copiedIdLeavesTheClipboard();
    void somethingCopiedLaterStays();
    void searchableComboFiltersByWhatItContains();
    void searchableComboPutsBackWhatIsNotInTheList();
    void enterInTheOpenListTakesWhatWasTyped();
    void downAndEnterChooseAndCloseTheList();
    void nothingTypedIsSwallowedWhereNothingMatches();
    void aFocusThatIsMovedAwayLeavesNoListBehind();
    void nothingStaysSelectedWhenTheFocusIsElsewhere();
    void theWheelLeavesValuesAlone_data();
    void theWheelLeavesValuesAlone();
    void bothWordsOfTheShowButtonFit();
    void fieldErrorReachesScreenReaders();
    void fieldCountsCharacters();
    void pasteThatDoesNotFitIsCutAndReported();
};

void TestEntryWidgets::maskedIdNeverHoldsTheRealText()
{
    MaskedId masked;
    masked.setLabel(u"Access ID"_s);
    masked.setId(u"990000417"_s);
    QVERIFY(!masked.field()->text().contains(u"990000"_s));
    QVERIFY(!QAccessible::queryAccessibleInterface(masked.field())->text(QAccessible::Value).contains(u"990000"_s));
    masked.showButton()->click();
    QCOMPARE(masked.field()->text(), u"990000417"_s);
    QCOMPARE(masked.showButton()->text(), u"Hide"_s);
    masked.setId(u"990000862"_s);
    QVERIFY(!masked.isShown());
    QVERIFY(!masked.field()->text().contains(u"990000"_s));
}

void TestEntryWidgets::maskedTextKeepsTheLastThree_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("masked");
    QTest::newRow("nine digits") << u"990000417"_s << u"\u2022\u2022\u2022 \u2022\u2022\u2022 417"_s;
    QTest::newRow("four digits") << u"1417"_s << u"\u2022 417"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestEntryWidgets::maskedTextKeepsTheLastThree()
{
    QFETCH(QString, id);
    QFETCH(QString, masked);
    QCOMPARE(maskedText(id), masked);
}

void TestEntryWidgets::copiedIdLeavesTheClipboard()
{
    MaskedId masked;
    masked.setId(u"990000417"_s);
    masked.setClipboardSeconds(0.05);
    masked.copyButton()->click();
    QCOMPARE(QApplication::clipboard()->text(), u"990000417"_s);
    QTRY_COMPARE(QApplication::clipboard()->text(), QString());
}

void TestEntryWidgets::somethingCopiedLaterStays()
{
    MaskedId masked;
    masked.setId(u"990000417"_s);
    masked.setClipboardSeconds(0.05);
    masked.copyButton()->click();
    QApplication::clipboard()->setText(u"mine"_s);
    auto* note = masked.findChildren<TextLabel*>().last();
    QTRY_COMPARE(note->text(), u"Cleared from the clipboard."_s);
    QCOMPARE(QApplication::clipboard()->text(), u"mine"_s);
}

static const QList<SearchableCombo::Item> products{
    {u"ws"_s, u"Windows Server"_s}, {u"sql"_s, u"SQL Server"_s}, {u"w10"_s, u"Windows 10"_s}};

void TestEntryWidgets::searchableComboFiltersByWhatItContains()
{
    SearchableCombo combo;
    combo.setItems(products);
    QCOMPARE(combo.currentId(), QString());
    QCOMPARE(combo.matchingIds(u"serv"_s), QStringList({u"ws"_s, u"sql"_s}));
    combo.completer()->setCompletionPrefix(u"serv"_s);
    QCOMPARE(combo.completer()->completionCount(), 2);
    QSignalSpy chosen(&combo, &SearchableCombo::idChosen);
    combo.setCurrentId(u"sql"_s);
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(combo.currentText(), u"SQL Server"_s);
    combo.setItems({products.at(0), products.at(1)});
    QCOMPARE(combo.currentId(), u"sql"_s);
}

void TestEntryWidgets::searchableComboPutsBackWhatIsNotInTheList()
{
    SearchableCombo combo;
    combo.setItems(products);
    combo.setCurrentId(u"ws"_s);
    QSignalSpy chosen(&combo, &SearchableCombo::idChosen);
    combo.setEditText(u"nonsense"_s);
    QTest::keyClick(&combo, Qt::Key_Return);
    QCOMPARE(combo.currentText(), u"Windows Server"_s);
    QCOMPARE(chosen.size(), 0);
    combo.setEditText(u"sql"_s);
    QTest::keyClick(&combo, Qt::Key_Return);
    QCOMPARE(combo.currentId(), u"sql"_s);
    QCOMPARE(chosen.size(), 1);
}

void TestEntryWidgets::enterInTheOpenListTakesWhatWasTyped()
{
    QWidget window;
    SearchableCombo combo(&window);
    combo.setItems(products);
    window.show();
    combo.setFocus();
    QTest::keyClicks(combo.lineEdit(), u"sql"_s);
    QWidget* list = combo.lineEdit()->completer()->popup();
    QTRY_VERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!list->isVisible());
    QCOMPARE(combo.currentId(), u"sql"_s);
    QCOMPARE(lastAnnouncement(&window), u"SQL Server"_s);
}

void TestEntryWidgets::downAndEnterChooseAndCloseTheList()
{
    QWidget window;
    SearchableCombo combo(&window);
    combo.setItems(products);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    combo.setFocus();
    QSignalSpy chosen(&combo, &SearchableCombo::idChosen);
    QTest::keyClicks(&combo, u"serv"_s);
    QWidget* list = combo.completer()->popup();
    QVERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!list->isVisible());
    QCOMPARE(combo.currentId(), u"sql"_s);
    QCOMPARE(combo.currentText(), u"SQL Server"_s);
    QCOMPARE(chosen.size(), 1);
    QCoreApplication::processEvents();
    QVERIFY(!list->isVisible());
}

// The list closes where nothing is left to show, and hands the focus back.
void TestEntryWidgets::nothingTypedIsSwallowedWhereNothingMatches()
{
    QWidget window;
    SearchableCombo combo(&window);
    LineEdit other(&window);
    combo.setItems(products);
    combo.setCurrentId(u"ws"_s);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    combo.setFocus(Qt::TabFocusReason);
    for (const char key : {'s', 'q', 'x', 'l'}) // "sq" is shown in a list, "sqx" is not
        QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : &combo, key);
    QCOMPARE(combo.currentText(), u"sqxl"_s);
    QCOMPARE(lastAnnouncement(&window), u"Nothing matches \"sqxl\"."_s);
    QApplication::setActiveWindow(&window); // offscreen the list is the active one
    QCOMPARE(QToolTip::text(), u"<qt>Nothing matches &quot;sqxl&quot;."_s);
    other.setFocus(Qt::TabFocusReason);
    QCOMPARE(combo.currentText(), u"Windows Server"_s);
    QTRY_COMPARE(lastAnnouncement(&window), u"Nothing matches \"sqxl\". \"Windows Server\" stays chosen."_s);
    QApplication::setActiveWindow(&window); // or the tip
    combo.setFocus(Qt::TabFocusReason);
    QTest::keyClicks(&combo, u"s"_s);
    QCOMPARE(combo.currentText(), u"s"_s);
    QTRY_VERIFY(!QToolTip::isVisible());
}

// As a screen reader moves it: without a key or a click that would close the list first.
void TestEntryWidgets::aFocusThatIsMovedAwayLeavesNoListBehind()
{
    QWidget window;
    SearchableCombo combo(&window);
    QLineEdit other(&window);
    combo.setItems(products);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    combo.setFocus();
    QTest::keyClicks(&combo, u"sql"_s);
    QWidget* list = combo.completer()->popup();
    QVERIFY(list->isVisible());
    other.setFocus();
    QVERIFY(!list->isVisible());
    QCOMPARE(combo.currentId(), u"sql"_s); // what was typed names one item
}

void TestEntryWidgets::nothingStaysSelectedWhenTheFocusIsElsewhere()
{
    QWidget window;
    SearchableCombo combo(&window);
    LineEdit other(&window);
    combo.setItems(products);
    combo.setCurrentId(u"ws"_s);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    combo.setFocus(Qt::TabFocusReason);
    QCOMPARE(combo.lineEdit()->selectedText(), u"Windows Server"_s);
    other.setFocus(Qt::TabFocusReason);
    QCOMPARE(combo.lineEdit()->selectedText(), QString());
    combo.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&combo, Qt::Key_Down);
    QTest::keyClick(combo.completer()->popup(), Qt::Key_Down);
    QTest::keyClick(combo.completer()->popup(), Qt::Key_Return);
    other.setFocus(Qt::TabFocusReason);
    QCOMPARE(combo.lineEdit()->selectedText(), QString());
}

void TestEntryWidgets::theWheelLeavesValuesAlone_data()
{
    QTest::addColumn<bool>("focused");
    QTest::newRow("over a control without the focus") << false;
    QTest::newRow("over the one that has it") << true;
}

void TestEntryWidgets::theWheelLeavesValuesAlone()
{
    QFETCH(bool, focused);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* other = new LineEdit;
    auto* number = new QSpinBox;
    auto* date = new QDateEdit(QDate(2021, 6, 17));
    auto* combo = new SearchableCombo;
    combo->setItems(products);
    combo->setCurrentId(u"ws"_s);
    number->setValue(4);
    for (QWidget* part : std::initializer_list<QWidget*>{other, number, date, combo})
        column->addWidget(part);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    for (QWidget* part : std::initializer_list<QWidget*>{number, date, combo}) {
        if (focused)
            part->setFocus();
        const QPointF at(5, 5);
        QWheelEvent wheel(at, part->mapToGlobal(at), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(part, &wheel);
        QCOMPARE(part->hasFocus(), focused);
    }
    QCOMPARE(number->value(), 4);
    QCOMPARE(date->date(), QDate(2021, 6, 17));
    QCOMPARE(combo->currentId(), u"ws"_s);
}

void TestEntryWidgets::bothWordsOfTheShowButtonFit()
{
    MaskedId masked;
    masked.setId(u"990000417"_s);
    const int before = masked.showButton()->minimumWidth();
    masked.showButton()->click();
    QCOMPARE(masked.showButton()->minimumWidth(), before);
    QVERIFY(masked.showButton()->sizeHint().width() <= before);
}

void TestEntryWidgets::fieldErrorReachesScreenReaders()
{
    auto* edit = new LineEdit;
    Field field(u"&Access ID"_s, edit);
    QCOMPARE(edit->accessibleName(), u"Access ID"_s);
    const int height = edit->sizeHint().height();
    field.setError(u"The Access ID has nine digits. This one has eight."_s);
    QCOMPARE(edit->accessibleDescription(), field.error());
    QCOMPARE(edit->sizeHint().height(), height);
    field.clearError();
    QCOMPARE(edit->accessibleDescription(), QString());
}

void TestEntryWidgets::fieldCountsCharacters()
{
    auto* edit = new LineEdit;
    Field field(u"Title"_s, edit);
    field.setLocale(QLocale::c());
    field.setMaximum(250);
    edit->setText(u"DNS"_s);
    bool found = false;
    for (const auto* label : field.findChildren<TextLabel*>())
        found = found || label->text() == u"3 of 250 characters"_s;
    QVERIFY(found);
}

void TestEntryWidgets::pasteThatDoesNotFitIsCutAndReported()
{
    LineEdit line;
    line.setMaxLength(5);
    QSignalSpy lineCut(&line, &LineEdit::pasteCut);
    QApplication::clipboard()->setText(u"12345678"_s);
    QTest::keySequence(&line, QKeySequence::Paste);
    QCOMPARE(line.text(), u"12345"_s);
    QCOMPARE(lineCut.value(0).value(0).toInt(), 3);
    LineEdit one; // a field of one line: what had several lines stands in one, in sight
    for (const auto& [copied, expected] :
         {std::pair(u"\nSetup stops\r\n"_s, u"Setup stops"_s),
          std::pair(u"one\r\ntwo\tthree\u2028four"_s, u"one two three four"_s), std::pair(u"  as it is "_s, u"  as it is "_s)}) {
        one.clear();
        QApplication::clipboard()->setText(copied);
        QTest::keySequence(&one, QKeySequence::Paste);
        QCOMPARE(one.text(), expected);
    }
    QApplication::clipboard()->setText(u"12345678"_s);
    TextEdit text;
    text.setMaximum(4);
    QSignalSpy textCut(&text, &TextEdit::pasteCut);
    text.paste();
    QCOMPARE(text.toPlainText(), u"1234"_s);
    QCOMPARE(textCut.value(0).value(0).toInt(), 4);
    QTest::keyClicks(&text, u"9"_s);
    QCOMPARE(text.toPlainText(), u"1234"_s);
}

QTEST_MAIN(TestEntryWidgets)
#include "tst_entry_widgets.moc"
