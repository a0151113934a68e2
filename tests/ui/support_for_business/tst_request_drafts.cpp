#include "tests/ui/support_for_business/wizard_driver.h"

#include "model/wording.h"
#include "tests/ui/page_test.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/text_edit.h"

#include <QAbstractButton>
#include <QDialog>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestRequestDrafts : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void leavingOffersToKeepToDiscardAndToGoOn();
    void aButtonPressedByItsLetterTakesWhatIsTyped();
    void nothingIsAskedWhereNothingWasTyped();
    void draftSurvivesClosingTheWindow();
    void draftIsSavedSoonAfterTheLastKey();
    void discardedDraftDoesNotHaunt();
    void anotherWindowsDraftIsNotOverwritten();
    void discardingLeavesAnotherWindowsDraft();
    void anOfferedDraftFollowsTheOtherWindow();
    void otherAccountsDraftIsItsOwn();
};

void TestRequestDrafts::leavingOffersToKeepToDiscardAndToGoOn()
{
    WizardDriver wizard(u"activated"_s);
    wizard.type("titleEdit", u"Half"_s);
    wizard.inDialog([&] { QVERIFY(!wizard.page().mayLeave()); },
                    [](QDialog* dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
    QCOMPARE(wizard.find<LineEdit>("titleEdit")->text(), u"Half"_s);
    wizard.inDialog([&] { QVERIFY(wizard.page().mayLeave()); },
                    [](QDialog* dialog) { dialog->findChild<QAbstractButton*>(u"discardDraftButton"_s)->click(); });
    QVERIFY(!wizard.workspace().draft(Portal::SupportForBusiness));
}

void TestRequestDrafts::aButtonPressedByItsLetterTakesWhatIsTyped()
{
    WizardDriver wizard(u"activated"_s);
    auto* family = wizard.find<SearchableCombo>("familyCombo");
    family->setFocus();
    family->setEditText(family->itemText(1));
    wizard.find<QAbstractButton>("nextButton")->animateClick(); // as Alt and the letter do
    QTRY_VERIFY(!family->currentId().isEmpty());
    QCOMPARE(family->currentText(), family->itemText(1));
}

void TestRequestDrafts::nothingIsAskedWhereNothingWasTyped()
{
    WizardDriver wizard(u"activated"_s);
    QVERIFY(wizard.page().mayLeave());
    wizard.page().startWith(u"windows-server-2019"_s);
    QCOMPARE(wizard.find<SearchableCombo>("versionCombo")->currentId(), u"windows-server-2019"_s);
    QVERIFY(wizard.page().mayLeave());
    QVERIFY(!wizard.workspace().draft(Portal::SupportForBusiness));
}

void TestRequestDrafts::draftSurvivesClosingTheWindow()
{
    WizardDriver wizard(u"activated"_s);
    wizard.fillStep1(u"It's \"odd\""_s);
    wizard.remakePage();
    QVERIFY(wizard.barText("keptDraftBar").contains(u"It's \"odd\""_s));
    QVERIFY(!wizard.sees("titleEdit")); // nothing can be typed over it
    wizard.press("continueDraftButton");
    QCOMPARE(wizard.find<LineEdit>("titleEdit")->text(), u"It's \"odd\""_s);
    QCOMPARE(wizard.find<TextEdit>("descriptionEdit")->toPlainText(), u"Dummy text."_s);
    QCOMPARE(wizard.find<SearchableCombo>("versionCombo")->currentId(), u"windows-10"_s);
    QVERIFY(!wizard.find<SearchableCombo>("problemCombo")->currentId().isEmpty());
}

void TestRequestDrafts::draftIsSavedSoonAfterTheLastKey()
{
    WizardDriver wizard(u"activated"_s);
    wizard.type("titleEdit", u"Typed and not left"_s);
    QTRY_VERIFY(wizard.workspace().draft(Portal::SupportForBusiness));
    QCOMPARE(wizard.workspace().draft(Portal::SupportForBusiness)->title, u"Typed and not left"_s);
}

void TestRequestDrafts::discardedDraftDoesNotHaunt()
{
    WizardDriver wizard(u"activated"_s);
    wizard.type("titleEdit", u"Old"_s);
    wizard.remakePage();
    wizard.press("discardKeptDraftButton");
    QVERIFY(wizard.sees("titleEdit"));
    QCOMPARE(wizard.find<LineEdit>("titleEdit")->text(), QString());
    wizard.remakePage();
    QVERIFY(!wizard.sees("keptDraftBar"));
}

void TestRequestDrafts::anotherWindowsDraftIsNotOverwritten()
{
    WizardDriver wizard(u"activated"_s);
    wizard.type("titleEdit", u"Mine"_s);
    QTRY_VERIFY(wizard.workspace().draft(Portal::SupportForBusiness));
    const auto other = openWorkspace(wizard.path());
    QVERIFY(other->signInAs(u"engineer@aurora.example"_s));
    Draft theirs = *other->draft(Portal::SupportForBusiness);
    theirs.title = u"Theirs"_s;
    QVERIFY(other->keepDraft(theirs));
    wizard.type("titleEdit", u"Mine again"_s);
    wizard.find<QWidget>("descriptionEdit")->setFocus();
    QTRY_VERIFY(wizard.sees("conflictBar"));
    QCOMPARE(other->draft(Portal::SupportForBusiness)->title, u"Theirs"_s);
    QCOMPARE(wizard.find<LineEdit>("titleEdit")->text(), u"Mine again"_s);
    wizard.press("keepMineButton");
    QCOMPARE(wizard.workspace().draft(Portal::SupportForBusiness)->title, u"Mine again"_s);
    QVERIFY(!wizard.sees("conflictBar"));
}

void TestRequestDrafts::discardingLeavesAnotherWindowsDraft()
{
    WizardDriver wizard(u"activated"_s);
    const auto other = openWorkspace(wizard.path());
    QVERIFY(other->signInAs(u"engineer@aurora.example"_s));
    Draft theirs = completeDraft(u"Theirs"_s);
    QVERIFY(other->keepDraft(theirs));
    wizard.type("titleEdit", u"Mine"_s);
    QTRY_VERIFY(wizard.sees("conflictBar"));
    wizard.inDialog([&] { QVERIFY(wizard.page().mayLeave()); },
                    [](QDialog* dialog) { dialog->findChild<QAbstractButton*>(u"discardDraftButton"_s)->click(); });
    QCOMPARE(other->draft(Portal::SupportForBusiness).value_or(Draft()).title, u"Theirs"_s);
}

void TestRequestDrafts::anOfferedDraftFollowsTheOtherWindow()
{
    WizardDriver wizard(u"activated"_s);
    const auto other = openWorkspace(wizard.path());
    QVERIFY(other->signInAs(u"engineer@aurora.example"_s));
    Draft theirs = completeDraft(u"One"_s);
    QVERIFY(other->keepDraft(theirs));
    wizard.workspace().refresh();
    wizard.remakePage();
    QVERIFY(wizard.barText("keptDraftBar").contains(u"One"_s));
    theirs.title = u"Two"_s;
    QVERIFY(other->keepDraft(theirs));
    wizard.workspace().refresh();
    QVERIFY(wizard.barText("keptDraftBar").contains(u"Two"_s));
    theirs.title = u"Three"_s;
    QVERIFY(other->keepDraft(theirs)); // and the press comes before the look for changes
    wizard.press("continueDraftButton");
    QCOMPARE(wizard.find<LineEdit>("titleEdit")->text(), u"Three"_s);
    wizard.type("titleEdit", u"Four"_s);
    QTRY_COMPARE(wizard.workspace().draft(Portal::SupportForBusiness)->title, u"Four"_s);
    QVERIFY(!wizard.sees("conflictBar"));
    // Discarded there, nothing is left to go on with.
    wizard.remakePage();
    QVERIFY(other->discardDraft(Portal::SupportForBusiness));
    wizard.press("continueDraftButton");
    QCOMPARE(wizard.find<LineEdit>("titleEdit")->text(), QString());
}

void TestRequestDrafts::otherAccountsDraftIsItsOwn()
{
    WizardDriver wizard(u"activated"_s);
    wizard.type("titleEdit", u"Not saved yet"_s);
    QVERIFY(wizard.workspace().signInAs(u"helpdesk@aurora.example"_s));
    QVERIFY(!wizard.workspace().draft(Portal::SupportForBusiness));
    QCOMPARE(wizard.find<LineEdit>("titleEdit")->text(), QString());
    QVERIFY(wizard.workspace().signInAs(u"engineer@aurora.example"_s));
    QCOMPARE(wizard.find<LineEdit>("titleEdit")->text(), u"Not saved yet"_s);
}

QTEST_MAIN(TestRequestDrafts)
#include "tst_request_drafts.moc"
