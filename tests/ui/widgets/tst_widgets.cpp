#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/field.h"
#include "ui/widgets/incident_strip.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/masked_id.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plan_card.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/text_edit.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }
    void maskedIdNeverHoldsTheRealText();
    void maskedTextKeepsTheLastThree_data();
    void maskedTextKeepsTheLastThree();
    void copiedIdLeavesTheClipboard();
    void somethingCopiedLaterStays();
    void searchableComboFiltersByWhatItContains();
    void searchableComboPutsBackWhatIsNotInTheList();
    void enterInTheOpenListTakesWhatWasTyped();
    void enterPressesTheFocusedButton();
    void whatSeveralPartsSayIsSpokenTogether();
    void collapsibleSectionTogglesByKeyboard();
    void planCardIsARadioButtonWithItsFacts();
    void unusablePlanCannotBeChosen();
    void incidentStripCountsBlocks_data();
    void incidentStripCountsBlocks();
    void fieldErrorReachesScreenReaders();
    void fieldCountsCharacters();
    void pasteThatDoesNotFitIsCutAndReported();
    void reasonLineSaysWhyAndOffersRows();
    void refusedButtonSaysWhy();
    void stepperAnnouncesItsStep();
    void barIsHiddenWithoutTextAndSpokenWithIt();
    void segmentedEmitsOnlyForPersons();
    void labelWrapsInsteadOfCutting();
    void pagePinsItsFooterOnlyWhenItScrolls();
    void targetsAreLargeEnough();
};

void TestWidgets::initTestCase()
{
    applyTheme(Theme::Light);
    setReducedMotion(true);
}

void TestWidgets::maskedIdNeverHoldsTheRealText()
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

void TestWidgets::maskedTextKeepsTheLastThree_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("masked");
    QTest::newRow("nine digits") << u"990000417"_s << u"\u2022\u2022\u2022 \u2022\u2022\u2022 417"_s;
    QTest::newRow("four digits") << u"1417"_s << u"\u2022 417"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestWidgets::maskedTextKeepsTheLastThree()
{
    QFETCH(QString, id);
    QFETCH(QString, masked);
    QCOMPARE(maskedText(id), masked);
}

void TestWidgets::copiedIdLeavesTheClipboard()
{
    MaskedId masked;
    masked.setId(u"990000417"_s);
    masked.setClipboardSeconds(0.05);
    masked.copyButton()->click();
    QCOMPARE(QApplication::clipboard()->text(), u"990000417"_s);
    QTRY_COMPARE(QApplication::clipboard()->text(), QString());
}

void TestWidgets::somethingCopiedLaterStays()
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

static const QList<SearchableCombo::Item> products{{u"ws"_s, u"Windows Server"_s}, {u"sql"_s, u"SQL Server"_s}, {u"w10"_s, u"Windows 10"_s}};

void TestWidgets::searchableComboFiltersByWhatItContains()
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

void TestWidgets::searchableComboPutsBackWhatIsNotInTheList()
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

void TestWidgets::enterInTheOpenListTakesWhatWasTyped()
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

void TestWidgets::enterPressesTheFocusedButton()
{
    Button button(ButtonKind::Secondary);
    QSignalSpy clicked(&button, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Enter);
    QCOMPARE(clicked.size(), 2);
}

void TestWidgets::whatSeveralPartsSayIsSpokenTogether()
{
    QWidget window;
    QWidget part(&window);
    window.show();
    announce(&window, u"Signed in"_s);
    announce(&part, u"An ID"_s);
    announce(&part, u"Hidden."_s); // takes the place of what the same part said
    const auto* label = window.findChild<QLabel*>(u"noticeLabel"_s);
    QVERIFY(label && !label->isVisible());
    QCOMPARE(label->text(), u"Signed in. Hidden."_s);
    QTRY_VERIFY(label->isVisible());
    announce(&window, u"Saved"_s);
    QCOMPARE(label->text(), u"Saved"_s);
}

void TestWidgets::collapsibleSectionTogglesByKeyboard()
{
    CollapsibleSection section(u"Unavailable plans"_s);
    auto* inside = new TextLabel(u"inside"_s, TextRole::Body);
    section.contentLayout()->addWidget(inside);
    section.show();
    QVERIFY(!inside->isVisible());
    QTest::keyClick(section.header(), Qt::Key_Space);
    QVERIFY(section.isOpen());
    QVERIFY(inside->isVisible());
    QTest::keyClick(section.header(), Qt::Key_Return);
    QVERIFY(!inside->isVisible());
}

static PlanCard::Content gold()
{
    PlanCard::Content content;
    content.name = u"Partner support Gold 20pack"_s;
    content.accessIdText = u"Access ID: 990000417"_s;
    content.remainingCaption = u"incidents remaining"_s;
    content.grantedCaption = u"of 20"_s;
    content.remaining = 17;
    content.granted = 20;
    return content;
}

void TestWidgets::planCardIsARadioButtonWithItsFacts()
{
    PlanCard card;
    card.setContent(gold());
    card.show();
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&card);
    QCOMPARE(accessible->role(), QAccessible::RadioButton);
    QCOMPARE(accessible->text(QAccessible::Name), u"Partner support Gold 20pack"_s);
    QVERIFY(accessible->text(QAccessible::Description).contains(u"17 of 20"_s));
    QVERIFY(!accessible->state().checked);
    QTest::keyClick(&card, Qt::Key_Space);
    QVERIFY(accessible->state().checked);
}

void TestWidgets::unusablePlanCannotBeChosen()
{
    PlanCard card;
    PlanCard::Content content = gold();
    content.usable = false;
    card.setContent(content);
    card.show();
    QTest::mouseClick(&card, Qt::LeftButton);
    QVERIFY(!card.isChecked());
    QVERIFY(QAccessible::queryAccessibleInterface(&card)->state().disabled);
}

void TestWidgets::incidentStripCountsBlocks_data()
{
    QTest::addColumn<int>("granted");
    QTest::addColumn<int>("remaining");
    QTest::addColumn<int>("blocks");
    QTest::addColumn<int>("filled");
    QTest::newRow("one block per incident") << 20 << 17 << 20 << 17;
    QTest::newRow("one block per tenth above twenty") << 50 << 21 << 10 << 5;
    QTest::newRow("the last incident still shows") << 100 << 1 << 10 << 1;
    QTest::newRow("none left") << 10 << 0 << 10 << 0;
    QTest::newRow("never more than granted") << 5 << 9 << 5 << 5;
}

void TestWidgets::incidentStripCountsBlocks()
{
    QFETCH(int, granted);
    QFETCH(int, remaining);
    IncidentStrip strip;
    strip.setIncidents(granted, remaining);
    QTEST(strip.blocks(), "blocks");
    QTEST(strip.filledBlocks(), "filled");
    QVERIFY(strip.accessibleName().contains(u" of "_s));
}

void TestWidgets::fieldErrorReachesScreenReaders()
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

void TestWidgets::fieldCountsCharacters()
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

void TestWidgets::pasteThatDoesNotFitIsCutAndReported()
{
    LineEdit line;
    line.setMaxLength(5);
    QSignalSpy lineCut(&line, &LineEdit::pasteCut);
    QApplication::clipboard()->setText(u"12345678"_s);
    QTest::keySequence(&line, QKeySequence::Paste);
    QCOMPARE(line.text(), u"12345"_s);
    QCOMPARE(lineCut.value(0).value(0).toInt(), 3);
    TextEdit text;
    text.setMaximum(4);
    QSignalSpy textCut(&text, &TextEdit::pasteCut);
    text.paste();
    QCOMPARE(text.toPlainText(), u"1234"_s);
    QCOMPARE(textCut.value(0).value(0).toInt(), 4);
    QTest::keyClicks(&text, u"9"_s);
    QCOMPARE(text.toPlainText(), u"1234"_s);
}

void TestWidgets::reasonLineSaysWhyAndOffersRows()
{
    ReasonLine line;
    QVERIFY(line.isHidden());
    line.setReason(u"Activate needs the role Global admin."_s, u"This account can:"_s, {{u"admin@aurora.example"_s, u"Global admin"_s, u"Sign in"_s}});
    line.show();
    QCOMPARE(line.accessibleName(), u"Activate needs the role Global admin."_s);
    QVERIFY(line.focusPolicy() & Qt::TabFocus);
    QSignalSpy activated(&line, &ReasonLine::rowActivated);
    QTest::keyClick(line.findChild<LinkButton*>(), Qt::Key_Return);
    QCOMPARE(activated.value(0).value(0).toInt(), 0);
    line.setReason(QString());
    QVERIFY(line.isHidden());
}

void TestWidgets::refusedButtonSaysWhy()
{
    Button button(ButtonKind::Secondary);
    button.setText(u"Activate"_s);
    button.setRefusal(u"Needs a role."_s);
    QVERIFY(!button.isEnabled());
    QCOMPARE(button.toolTip(), u"Needs a role."_s);
    QCOMPARE(button.accessibleDescription(), u"Needs a role."_s);
    button.setRefusal(QString());
    QVERIFY(button.isEnabled());
}

void TestWidgets::stepperAnnouncesItsStep()
{
    QWidget window;
    auto* stepper = new Stepper(&window);
    stepper->setSteps({u"Product"_s, u"Support plan"_s, u"Review"_s});
    stepper->setCurrent(1);
    QCOMPARE(lastAnnouncement(&window), u"Step 2 of 3: support plan"_s);
    QSignalSpy wanted(stepper, &Stepper::stepWanted);
    stepper->findChildren<QAbstractButton*>().first()->click();
    QCOMPARE(wanted.value(0).value(0).toInt(), 0);
}

void TestWidgets::barIsHiddenWithoutTextAndSpokenWithIt()
{
    QWidget window;
    auto* bar = new MessageBar(Tone::Success, &window);
    QVERIFY(bar->isHidden());
    bar->showMessage(u"Benefits activated."_s, u"Both IDs are shown."_s);
    QVERIFY(!bar->isHidden());
    QCOMPARE(lastAnnouncement(&window), u"Benefits activated. Both IDs are shown."_s);
}

void TestWidgets::segmentedEmitsOnlyForPersons()
{
    Segmented segmented;
    segmented.addChoice(u"en"_s, u"EN"_s, u"EN, English"_s);
    segmented.addChoice(u"it"_s, u"IT"_s, u"IT, Italiano"_s);
    QSignalSpy chosen(&segmented, &Segmented::chosen);
    segmented.setCurrentId(u"it"_s);
    QCOMPARE(chosen.size(), 0);
    segmented.findChildren<QAbstractButton*>().first()->click();
    QCOMPARE(chosen.value(0).value(0).toString(), u"en"_s);
}

void TestWidgets::labelWrapsInsteadOfCutting()
{
    TextLabel label(u"Activate needs the role Global admin or MPN partner admin."_s, TextRole::Body);
    QCOMPARE(label.heightForWidth(2000), lineHeightOf(TextRole::Body));
    QVERIFY(label.heightForWidth(200) >= 2 * lineHeightOf(TextRole::Body));
}

void TestWidgets::pagePinsItsFooterOnlyWhenItScrolls()
{
    Page page;
    page.setTitle(u"Title"_s);
    auto* footer = new QWidget;
    footer->setMinimumHeight(34);
    auto* inFooter = new QVBoxLayout(footer);
    inFooter->addWidget(new Button(ButtonKind::Primary));
    page.setFooter(footer);
    auto* tall = new QWidget;
    tall->setFixedHeight(300);
    page.contentLayout()->addWidget(tall);
    page.resize(1000, 800);
    page.show();
    QTRY_VERIFY(footer->geometry().bottom() < 600);
    tall->setFixedHeight(2000);
    QTRY_VERIFY(footer->geometry().bottom() > 770);
    QVERIFY(footer->geometry().bottom() < 800);
}

void TestWidgets::targetsAreLargeEnough()
{
    LinkButton link(u"x"_s);
    QVERIFY(link.sizeHint().width() >= 24 && link.sizeHint().height() >= 24);
    Button button(ButtonKind::Secondary, "x");
    QVERIFY(button.sizeHint().width() >= 24 && button.sizeHint().height() >= 24);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
