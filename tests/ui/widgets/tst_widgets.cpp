#include "model/domain/visible_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/incident_strip.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/plan_card.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(Theme::Light);
        setReducedMotion(true);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }
    void enterPressesTheFocusedButton();
    void whatSeveralPartsSayIsSpokenTogether();
    void collapsibleSectionTogglesByKeyboard();
    void planCardIsARadioButtonWithItsFacts();
    void unusablePlanCannotBeChosen();
    void incidentStripCountsBlocks_data();
    void incidentStripCountsBlocks();
    void nothingThatIsShownCanDisguiseAnotherText_data();
    void nothingThatIsShownCanDisguiseAnotherText();
    void reasonLineSaysWhyAndOffersRows();
    void refusedButtonSaysWhy();
    void stepperAnnouncesItsStep();
    void barIsHiddenWithoutTextAndSpokenWithIt();
    void segmentedEmitsOnlyForPersons();
    void labelWrapsInsteadOfCutting();
    void aHiddenPartOfACardLeavesNothing();
    void targetsAreLargeEnough();
};

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

void TestWidgets::nothingThatIsShownCanDisguiseAnotherText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("ordinary") << u"L'École – 日本 😀\tא\nb"_s << u"L'École – 日本 😀\tא\nb"_s;
    QTest::newRow("a name turned round") << u"abc\u202egpj.exe"_s << u"abc\ufffdgpj.exe"_s;
    QTest::newRow("isolates") << u"\u2066a\u2069"_s << u"\ufffda\ufffd"_s;
    QTest::newRow("what takes no room") << u"Bru\u200bno \u2060\u206a\u3164 sup\u00adporto"_s
                                        << u"Bru\ufffdno \ufffd\ufffd\ufffd sup\u00adporto"_s;
    QTest::newRow("joiners of a family and a flag")
        << u"👨\u200d👩\u200d👧 🏴\U000e0067\U000e007f"_s << u"👨\u200d👩\u200d👧 🏴\U000e0067\U000e007f"_s;
    QTest::newRow("controls") << u"a\x1b[31m\x7f\u0085"_s << u"a\ufffd[31m\ufffd\ufffd"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestWidgets::nothingThatIsShownCanDisguiseAnotherText()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(visibleText(text), shown);
    // A label paints what is visible, and keeps what was given.
    TextLabel label(text, TextRole::Body), plain(shown, TextRole::Body);
    for (TextLabel* one : {&label, &plain})
        one->resize(300, 60);
    QCOMPARE(label.grab().toImage(), plain.grab().toImage());
    QCOMPARE(label.text(), text);
}

void TestWidgets::reasonLineSaysWhyAndOffersRows()
{
    ReasonLine line;
    QVERIFY(line.isHidden());
    line.setReason(u"Activate needs the role Global admin."_s, u"This account can:"_s,
                   {{u"admin@aurora.example"_s, u"Global admin"_s, u"Sign in"_s}});
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
    // Nor does it forget anything by being painted.
    label.resize(200, label.heightForWidth(200));
    label.grab();
    for (int width : {2000, 300, 200, 120})
        QCOMPARE(label.heightForWidth(width), TextLabel(label.text(), TextRole::Body).heightForWidth(width));
}

void TestWidgets::aHiddenPartOfACardLeavesNothing()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    QList<TextLabel*> words;
    for (int i = 0; i < 3; ++i) {
        words << new TextLabel(u"Words"_s, TextRole::Body);
        (i == 0 ? card->bodyLayout() : card->addSection())->addWidget(words.last());
    }
    column->addWidget(card);
    column->addStretch();
    window.resize(400, 400);
    window.show();
    const auto height = [&] {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        return card->height();
    };
    const int three = height();
    words[2]->hide();
    const int two = height();
    words[0]->hide();
    const int one = height();
    QCOMPARE(three - two, two - one); // a part and its line each
    words[1]->hide();
    QVERIFY(height() < 8); // only the frame
    words[0]->show();
    QCOMPARE(height(), one);
    for (TextLabel* label : std::as_const(words))
        label->show();
    QCOMPARE(height(), three);
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
