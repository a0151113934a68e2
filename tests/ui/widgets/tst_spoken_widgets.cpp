#include "ui/theme/theme.h"
#include "ui/widgets/accessible_cures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/field.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/masked_id.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace Qt::StringLiterals;

// What a person hears of a control, sees of its letters, and may do to it from its own signal.
class TestSpokenWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(Theme::Light);
        setReducedMotion(true);
        installAccessibleCures();
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        setZoom(100);
    }
    void boxAndFieldOfAComboDoNotSayTheSame();
    void aScreenReaderCanGiveAComboTheFocus();
    void aComboIsToldAsQtTellsOne();
    void titleAndTextOfABarAreTwoSentences_data();
    void titleAndTextOfABarAreTwoSentences();
    void whatOpensIsToldAsExpandable_data();
    void whatOpensIsToldAsExpandable();
    void pressedSectionSaysWhatItIsNow();
    void pressedLinkMayReplaceItsOwnRow();
    void pressedLinkMayReplaceItself();
    void signInNamesAreNeverBroken_data();
    void signInNamesAreNeverBroken();
    void lettersAreUnderlinedWhileAltIsHeld();
};

void TestSpokenWidgets::boxAndFieldOfAComboDoNotSayTheSame()
{
    auto* combo = new SearchableCombo;
    const Field field(u"Product &family"_s, combo);
    QCOMPARE(combo->accessibleName(), u"Product family"_s);
    QCOMPARE(combo->lineEdit()->accessibleName(), u"Type to search"_s);
}

void TestSpokenWidgets::aScreenReaderCanGiveAComboTheFocus()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* before = new QLineEdit;
    auto* combo = new SearchableCombo;
    column->addWidget(before);
    column->addWidget(combo);
    window.show();
    before->setFocus();
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(combo);
    QVERIFY(told->state().focusable && !told->state().focused);
    QVERIFY(told->actionInterface()->actionNames().contains(QAccessibleActionInterface::setFocusAction()));
    told->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(window.focusWidget() == combo);
    before->setFocus();
    told->child(1)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(window.focusWidget() == combo);
}

// Only the focus is cured: against Qt's own box, which is another class to it.
void TestSpokenWidgets::aComboIsToldAsQtTellsOne()
{
    SearchableCombo combo;
    QComboBox own;
    own.setEditable(true);
    combo.setItems({{u"a"_s, u"First"_s}, {u"b"_s, u"Second"_s}});
    own.addItems({u"First"_s, u"Second"_s});
    const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&combo);
    const QAccessibleInterface* usual = QAccessible::queryAccessibleInterface(&own);
    QCOMPARE(told->role(), usual->role());
    QCOMPARE(told->childCount(), usual->childCount());
    for (int child = 0; child < told->childCount(); ++child) {
        QCOMPARE(told->child(child)->role(), usual->child(child)->role());
        QCOMPARE(told->indexOfChild(told->child(child)), child);
    }
    for (QComboBox* one : {static_cast<QComboBox*>(&combo), &own})
        one->setAccessibleName(u"Product family"_s);
    for (int row : {0, -1}) {
        combo.setCurrentId(row < 0 ? QString() : u"a"_s);
        own.setCurrentIndex(row);
        own.setEditText(row < 0 ? QString() : u"First"_s);
        for (QAccessible::Text kind : {QAccessible::Name, QAccessible::Value, QAccessible::Description})
            QCOMPARE(told->text(kind), usual->text(kind));
    }
    combo.show();
    QAccessible::queryAccessibleInterface(&combo)->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QVERIFY(told->state().expandable && told->state().expanded);
    QAccessible::queryAccessibleInterface(&combo)->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QVERIFY(!told->state().expanded);
}

void TestSpokenWidgets::titleAndTextOfABarAreTwoSentences_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spoken");
    const QString text = u"Nothing was written."_s;
    QTest::newRow("a title without a full stop")
        << u"The file is read-only"_s << text << u"The file is read-only. Nothing was written."_s;
    QTest::newRow("a title with one") << u"Read only."_s << text << u"Read only. Nothing was written."_s;
    QTest::newRow("a question") << u"Go on?"_s << text << u"Go on? Nothing was written."_s;
    QTest::newRow("no title") << QString() << text << text;
    QTest::newRow("no text") << u"The file is read-only"_s << QString() << u"The file is read-only"_s;
}

void TestSpokenWidgets::titleAndTextOfABarAreTwoSentences()
{
    QFETCH(QString, title);
    QFETCH(QString, text);
    QFETCH(QString, spoken);
    QWidget window;
    auto* bar = new MessageBar(Tone::Danger, &window);
    window.show();
    bar->showMessage(title, text);
    QCOMPARE(bar->accessibleName(), spoken);
    QCOMPARE(lastAnnouncement(bar), spoken);
    QCOMPARE(QAccessible::queryAccessibleInterface(bar->findChild<TextLabel*>())->text(QAccessible::Name), spoken);
    QCOMPARE(bar->text(), title + (title.isEmpty() || text.isEmpty() ? u""_s : u" "_s) + text); // as the eye reads it
}

void TestSpokenWidgets::whatOpensIsToldAsExpandable_data()
{
    QTest::addColumn<bool>("isSection");
    QTest::newRow("a section") << true;
    QTest::newRow("Show of a masked ID") << false;
}

void TestSpokenWidgets::whatOpensIsToldAsExpandable()
{
    QFETCH(bool, isSection);
    CollapsibleSection section(u"Unavailable plans"_s);
    MaskedId id;
    id.setLabel(u"Access ID"_s);
    id.setId(u"123456789"_s);
    QAbstractButton* button = section.header();
    if (!isSection)
        button = id.showButton();
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(button);
    QCOMPARE(told->role(), QAccessible::Button);
    QCOMPARE(told->text(QAccessible::Name), isSection ? u"Unavailable plans"_s : u"Show: Access ID"_s);
    QVERIFY(told->state().expandable && told->state().collapsed && !told->state().expanded && !told->state().checkable);
    QVERIFY(told->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    told->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(button->isChecked());
    QVERIFY(told->state().expanded && !told->state().collapsed);
}

void TestSpokenWidgets::pressedSectionSaysWhatItIsNow()
{
    CollapsibleSection section(u"Unavailable plans"_s);
    section.show();
    QTest::keyClick(section.header(), Qt::Key_Space);
    QCOMPARE(lastAnnouncement(&section), u"Expanded"_s);
    QTest::keyClick(section.header(), Qt::Key_Return);
    QCOMPARE(lastAnnouncement(&section), u"Collapsed"_s);
    section.setOpen(true); // by the program: whoever asked for it says why
    QCOMPARE(lastAnnouncement(&section), u"Collapsed"_s);
}

static const QList<ReasonLine::Row> whoCan{
    {u"global.admin@aurora.example"_s, u"Global admin"_s, u"Sign in as this account"_s},
    {u"partner.admin@aurora.example"_s, u"MPN partner admin"_s, u"Sign in as this account"_s}};

void TestSpokenWidgets::pressedLinkMayReplaceItsOwnRow()
{
    ReasonLine line;
    line.setReason(u"Refused"_s, u"These accounts can:"_s, whoCan);
    line.show();
    const QPointer<LinkButton> pressed = line.links().constLast();
    int activated = -1;
    bool wasAlive = false;
    connect(&line, &ReasonLine::rowActivated, &line, [&](int row) {
        activated = row;
        line.setReason(u"Refused again"_s, QString(), whoCan.first(1));
        wasAlive = !pressed.isNull();
    });
    QTest::mouseClick(pressed, Qt::LeftButton);
    QCOMPARE(activated, 1);
    QVERIFY(wasAlive);
    QCOMPARE(line.links().size(), 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(pressed.isNull());
}

void TestSpokenWidgets::pressedLinkMayReplaceItself()
{
    ReasonLine line;
    line.setReason(u"Refused"_s);
    line.setLink(u"Why?"_s);
    line.show();
    const QPointer<LinkButton> pressed = line.links().constFirst();
    bool wasAlive = false;
    connect(&line, &ReasonLine::linkActivated, &line, [&] {
        line.setLink(u"Close the explanation"_s);
        wasAlive = !pressed.isNull();
    });
    QTest::mouseClick(pressed, Qt::LeftButton);
    QVERIFY(wasAlive);
    QCOMPARE(line.links().size(), 1);
    QCOMPARE(line.links().constFirst()->text(), u"Close the explanation"_s);
}

void TestSpokenWidgets::signInNamesAreNeverBroken_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("width");
    for (const int percent : {100, 150, 200})
        for (const int width : {1100, 700, 560})
            QTest::addRow("%d %% in %d pixels", percent, width) << percent << width;
}

void TestSpokenWidgets::signInNamesAreNeverBroken()
{
    QFETCH(int, percent);
    QFETCH(int, width);
    setZoom(percent);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* line = new ReasonLine;
    column->addWidget(line);
    column->addStretch();
    line->setReason(u"Activate needs a role."_s, u"These accounts can activate:"_s, whoCan);
    window.resize(width, 900);
    window.show();
    QCoreApplication::processEvents();
    int names = 0;
    const QList<TextLabel*> labels = line->findChildren<TextLabel*>();
    for (const TextLabel* label : labels) {
        if (!label->text().contains(u'@'))
            continue;
        ++names;
        QVERIFY2(label->contentsRect().width() >= QFontMetrics(label->font()).horizontalAdvance(label->text()),
                 qPrintable(u"%1 wide"_s.arg(label->contentsRect().width())));
    }
    QCOMPARE(names, 2);
    const QList<LinkButton*> links = line->links();
    for (const LinkButton* link : links) {
        const QRect place(link->mapTo(&window, QPoint()), link->size());
        QVERIFY(window.rect().contains(place));
        QVERIFY(link->width() >= link->sizeHint().width());
    }
}

void TestSpokenWidgets::lettersAreUnderlinedWhileAltIsHeld()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* button = new Button(ButtonKind::Secondary);
    button->setText(u"&Activate"_s);
    auto* editor = new QLineEdit;
    auto* label = new QLabel(u"&Title"_s);
    label->setBuddy(editor);
    for (QWidget* widget : {static_cast<QWidget*>(button), static_cast<QWidget*>(label), static_cast<QWidget*>(editor)})
        column->addWidget(widget);
    window.show();
    window.activateWindow();
    button->setFocus();
    const auto looks = [&] { return QList<QImage>{button->grab().toImage(), label->grab().toImage()}; };
    const QList<QImage> calm = looks();
    QTest::keyPress(button, Qt::Key_Alt, Qt::AltModifier);
    const QList<QImage> held = looks();
    QVERIFY(held.at(0) != calm.at(0));
    QVERIFY(held.at(1) != calm.at(1));
    QTest::keyRelease(button, Qt::Key_Alt);
    QCOMPARE(looks(), calm);
}

QTEST_MAIN(TestSpokenWidgets)
#include "tst_spoken_widgets.moc"
