#include "tests/ui/support_for_business/wizard_driver.h"

#include "model/wording.h"
#include "tests/ui/page_test.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/text_edit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestRequestSteps : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void nextShowsWhatIsMissingAtItsField();
    void errorOfAFieldIsInSight_data();
    void errorOfAFieldIsInSight();
    void familyNarrowsTheProducts();
    void coverageIsSaidAtOnce_data();
    void coverageIsSaidAtOnce();
    void whyExplainsTheRule();
    void cloudProductIsRefusedWithItsPortal();
    void severityCDisablesAroundTheClock();
    void phoneIsRequiredWhereItIsPreferred();
    void titleTakesNoMoreThanItsLimit();
    void reviewLeadsBackToItsStep();
};

void TestRequestSteps::nextShowsWhatIsMissingAtItsField()
{
    WizardDriver wizard(u"activated"_s);
    wizard.type("descriptionEdit", u"Kept"_s);
    wizard.press("nextButton");
    for (const char* name : {"familyCombo", "categoryCombo", "problemCombo", "titleEdit"})
        QVERIFY2(!fieldAround(wizard, name)->error().isEmpty(), name);
    QVERIFY(fieldAround(wizard, "descriptionEdit")->error().isEmpty());
    QVERIFY(wizard.find<QWidget>("familyCombo")->hasFocus());
    QCOMPARE(wizard.find<TextEdit>("descriptionEdit")->toPlainText(), u"Kept"_s);
    wizard.type("titleEdit", u"T"_s);
    QVERIFY(fieldAround(wizard, "titleEdit")->error().isEmpty());
}

void TestRequestSteps::errorOfAFieldIsInSight_data()
{
    QTest::addColumn<int>("height");
    for (int height : {420, 500, 580, 660})
        QTest::addRow("%d high", height) << height;
}

// After Next and on the way with Tab, both ways: not below the footer.
void TestRequestSteps::errorOfAFieldIsInSight()
{
    QFETCH(int, height);
    WizardDriver wizard(u"activated"_s);
    wizard.page().resize(1048, height);
    wizard.fillStep1(QString());
    wizard.find<QPlainTextEdit>("descriptionEdit")->clear();
    wizard.press("nextButton");
    QTRY_VERIFY(wizard.page().isInView(fieldAround(wizard, "titleEdit")));
    QVERIFY(wizard.find<QWidget>("titleEdit")->hasFocus());
    int seen = 0;
    for (bool next : {true, false}) {
        for (qsizetype left = tabStops(&wizard.page()).size(); left > 0; --left) {
            QTest::keyClick(QApplication::focusWidget(), next ? Qt::Key_Tab : Qt::Key_Backtab);
            for (const char* name : {"titleEdit", "familyCombo", "categoryCombo", "problemCombo"}) {
                if (!wizard.find<QWidget>(name)->isAncestorOf(QApplication::focusWidget()) &&
                    wizard.find<QWidget>(name) != QApplication::focusWidget())
                    continue;
                QVERIFY2(wizard.page().isInView(fieldAround(wizard, name)), name);
                ++seen;
            }
        }
    }
    QVERIFY(seen >= 8);
    QApplication::setActiveWindow(&wizard.page()); // offscreen, the list of matches stays the active window
}

void TestRequestSteps::familyNarrowsTheProducts()
{
    WizardDriver wizard(u"activated"_s);
    wizard.chooseIn("familyCombo", u"windows server"_s);
    QCOMPARE(wizard.find<SearchableCombo>("productCombo")->currentId(), u"Windows Server"_s); // the only one
    QVERIFY(wizard.find<SearchableCombo>("versionCombo")->count() > 3);
    wizard.chooseIn("versionCombo", u"2016"_s);
    wizard.chooseIn("familyCombo", u"System Center"_s);
    QCOMPARE(wizard.find<SearchableCombo>("productCombo")->currentId(), QString());
    QCOMPARE(wizard.find<SearchableCombo>("versionCombo")->count(), 0);
    QVERIFY(!wizard.sees("coverageBar"));
}

void TestRequestSteps::coverageIsSaidAtOnce_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<QString>("words");
    QTest::newRow("N-1") << u"2016"_s << Tone::Success << u"Recent: N-1, mainstream support until 11 January 2022."_s;
    QTest::newRow("N") << u"2019"_s << Tone::Success << u"Recent: N"_s;
    QTest::newRow("too old") << u"2008 R2"_s << Tone::Warning << u"Not recent"_s;
}

void TestRequestSteps::coverageIsSaidAtOnce()
{
    QFETCH(QString, version);
    QFETCH(Tone, tone);
    QFETCH(QString, words);
    WizardDriver wizard(u"activated"_s);
    wizard.chooseIn("familyCombo", u"Windows Server"_s);
    wizard.chooseIn("versionCombo", version);
    QVERIFY2(wizard.barText("coverageBar").contains(words), qPrintable(wizard.barText("coverageBar")));
    QCOMPARE(wizard.find<MessageBar>("coverageBar")->tone(), tone);
    QCOMPARE(lastAnnouncement(&wizard.page()), wizard.barText("coverageBar"));
}

void TestRequestSteps::whyExplainsTheRule()
{
    WizardDriver wizard(u"activated"_s);
    wizard.chooseIn("familyCombo", u"Windows Server"_s);
    wizard.chooseIn("versionCombo", u"2016"_s);
    QVERIFY(!wizard.sees("coverageWhy"));
    wizard.press("whyLink");
    QVERIFY(wizard.sees("coverageWhy"));
    wizard.press("whyLink");
    QVERIFY(!wizard.sees("coverageWhy"));
}

void TestRequestSteps::cloudProductIsRefusedWithItsPortal()
{
    WizardDriver wizard(u"activated"_s);
    wizard.chooseIn("familyCombo", u"Microsoft 365"_s);
    wizard.chooseIn("productCombo", u"Exchange Online"_s);
    QVERIFY(!wizard.find<SearchableCombo>("versionCombo")->currentId().isEmpty());
    QVERIFY(wizard.barText("coverageBar").contains(u"Microsoft 365 admin center"_s));
    wizard.press("nextButton");
    QVERIFY(wizard.sees("titleEdit"));
    QVERIFY(fieldAround(wizard, "versionCombo")->error().contains(u"Microsoft 365 admin center"_s));
}

void TestRequestSteps::severityCDisablesAroundTheClock()
{
    WizardDriver wizard(u"activated"_s);
    wizard.goToStep3();
    auto* allDay = wizard.find<QAbstractButton>("hours_around-the-clock");
    wizard.press("severityA");
    QVERIFY(allDay->isEnabled());
    QVERIFY(!wizard.sees("hoursReason"));
    wizard.press("hours_around-the-clock");
    wizard.press("severityC");
    QVERIFY(!allDay->isEnabled());
    QVERIFY(!allDay->isChecked());
    QVERIFY(wizard.sees("hoursReason"));
    wizard.press("submitButton");
    QVERIFY(wizard.sees("confirmation"));
    const auto filed = wizard.workspace().request(wizard.find<LineEdit>("requestNumber")->text());
    QVERIFY(filed->asked.hours == SupportHours::BusinessHours);
}

void TestRequestSteps::phoneIsRequiredWhereItIsPreferred()
{
    WizardDriver wizard(u"activated"_s);
    wizard.goToStep3();
    wizard.press("method_phone");
    wizard.press("submitButton");
    QVERIFY(!wizard.sees("confirmation"));
    QVERIFY(!fieldAround(wizard, "phoneEdit")->error().isEmpty());
    QVERIFY(wizard.find<QWidget>("phoneEdit")->hasFocus());
    wizard.type("phoneEdit", u"+39 02 5550 100"_s);
    wizard.press("submitButton");
    QVERIFY(wizard.sees("confirmation"));
}

void TestRequestSteps::titleTakesNoMoreThanItsLimit()
{
    WizardDriver wizard(u"activated"_s);
    QApplication::clipboard()->setText(QString(300, u'x'));
    auto* title = wizard.find<LineEdit>("titleEdit");
    title->setFocus();
    QTest::keyClick(title, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(title->text().size(), maxTitleLength);
    QVERIFY(fieldAround(wizard, "titleEdit")->error().contains(u"50"_s));
    QCOMPARE(wizard.find<TextEdit>("descriptionEdit")->maximum(), maxDescriptionLength);
}

void TestRequestSteps::reviewLeadsBackToItsStep()
{
    WizardDriver wizard(u"activated"_s);
    wizard.goToStep3();
    wizard.press("editProductButton");
    QVERIFY(wizard.sees("titleEdit"));
    wizard.press("nextButton");
    wizard.press("nextButton");
    wizard.press("editPlanButton");
    QVERIFY(wizard.sees(qPrintable(wizard.cardName(Benefit::ProductSupport))));
}

QTEST_MAIN(TestRequestSteps)
#include "tst_request_steps.moc"
