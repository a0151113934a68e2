#include "tests/ui/page_driver.h"

#include "model/domain/contact_name.h"
#include "model/wording.h"
#include "ui/azure/azure_form.h"
#include "ui/azure/details_fields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/plan_card.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/text_edit.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFile>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

// Azure's form on a workspace of its own.
class AzureFormDriver : public PageDriver
{
public:
    explicit AzureFormDriver(const QString& scenario)
        : PageDriver(scenario, u"engineer@aurora.example"_s, [](Workspace& workspace) { return new AzureForm(workspace); })
    {
    }
    AzureForm& form() { return static_cast<AzureForm&>(page()); }
    void fillBasics(const QString& summary = u"The site answers 503"_s)
    {
        chooseIn("serviceCombo", u"App Service"_s);
        type("titleEdit", summary);
        chooseIn("categoryCombo", find<SearchableCombo>("categoryCombo")->itemText(0));
        chooseIn("problemCombo", find<SearchableCombo>("problemCombo")->itemText(0));
    }
    void goToDetails()
    {
        fillBasics();
        press("nextButton");
        press("nextButton");
    }
    DetailsFields* details() { return form().findChild<DetailsFields*>(); }
    QString fileError() const { return qobject_cast<Field*>(find<LineEdit>("fileEdit")->parentWidget())->error(); }
    bool seesText(const QString& text)
    {
        const QList<TextLabel*> labels = form().findChildren<TextLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const TextLabel* label) { return label->isVisible() && label->text() == text; });
    }
    // A file of so many bytes beside the workspace.
    QString file(const QString& name, qint64 size)
    {
        const QString at = path().section(u'/', 0, -2) + u'/' + name;
        QFile file(at);
        if (!file.open(QIODevice::WriteOnly) || !file.resize(size))
            qFatal("no file");
        return at;
    }
};

class TestAzureForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!.*This plugin does not support).*"_s)); }
    void wholeFormFilesARequestAndConsumesOne();
    void billingNeedsNoPlan();
    void changingTheIssueTypeChangesServiceAndPlan();
    void onlyTheServicesOfThePortalAreOffered();
    void aSpentPlanIsHiddenAndExplained();
    void basicsWantAPlan();
    void anEmptyFieldIsNotNamedOtherwiseThanOnTheScreen();
    void detailsWantADescription();
    void detailsSurviveClosingTheWindow();
    void theFileFollowsItsRules_data();
    void theFileFollowsItsRules();
    void theFileIsTakenBack();
    void theContactHasTwoNames();
    void bothNamesAreNeeded();
    void supportIsAskedForInOneOfElevenLanguages();
    void aDraftOfOnePieceIsSplitWhenItGoesOn();
    void reviewLeadsBackToItsTab();
    void reviewShowsNoBalance();
    void leavingLeadsToTheOverview();
};

void TestAzureForm::initTestCase()
{
    applyTheme(Theme::Light);
    setReducedMotion(true);
}

void TestAzureForm::wholeFormFilesARequestAndConsumesOne()
{
    AzureFormDriver azure(u"activated"_s);
    const int before = azure.remaining(Benefit::Signature);
    azure.fillBasics();
    QVERIFY(azure.find<PlanCard>(qPrintable(azure.cardName(Benefit::Signature)))->isChecked());
    azure.press("nextButton");
    azure.press("nextButton");
    azure.type("descriptionEdit", u"Since Monday. L'errore \"503\""_s);
    azure.press("start_on-day");
    azure.details()->nameFile(azure.file(u"trace.zip"_s, 48213));
    azure.press("nextButton");
    azure.press("submitButton");
    QVERIFY(azure.sees("confirmation"));
    QCOMPARE(azure.remaining(Benefit::Signature), before - 1);
    QVERIFY(!azure.labelText("consumedText").contains(QString::number(before - 1))); // D9
    const QString number = azure.find<LineEdit>("requestNumber")->text();
    const auto filed = azure.workspace().request(number);
    QVERIFY(filed);
    QCOMPARE(filed->asked.portal, Portal::Azure);
    QCOMPARE(filed->asked.productVersion, u"azure-app-service"_s);
    const AzureDetails kept = azureDetailsFrom(filed->asked.description);
    QCOMPARE(kept.text, u"Since Monday. L'errore \"503\""_s);
    QCOMPARE(kept.started, azure.workspace().today());
    QCOMPARE(kept.attachment, (Attachment{u"trace.zip"_s, 48213}));
    QVERIFY(!azure.workspace().draft(Portal::Azure));
}

void TestAzureForm::billingNeedsNoPlan()
{
    AzureFormDriver azure(u"spent"_s); // no plan is left
    azure.press("issueType_billing");
    QCOMPARE(azure.find<SearchableCombo>("serviceCombo")->currentId(), u"azure-subscription-management"_s);
    azure.type("titleEdit", u"Raise the quota"_s);
    azure.chooseIn("categoryCombo", azure.find<SearchableCombo>("categoryCombo")->itemText(0));
    azure.chooseIn("problemCombo", azure.find<SearchableCombo>("problemCombo")->itemText(0));
    azure.press("nextButton");
    azure.press("nextButton");
    azure.type("descriptionEdit", u"Forty cores."_s);
    azure.press("nextButton");
    azure.press("submitButton");
    QVERIFY(azure.sees("confirmation"));
    QCOMPARE(azure.remaining(Benefit::Signature), 0);
}

void TestAzureForm::changingTheIssueTypeChangesServiceAndPlan()
{
    AzureFormDriver azure(u"activated"_s);
    azure.press("issueType_billing");
    QVERIFY(azure.sees("planCard_none"));
    azure.press("issueType_technical");
    QCOMPARE(azure.find<SearchableCombo>("serviceCombo")->currentId(), QString());
    QVERIFY(!azure.sees("planCard_none"));
    azure.chooseIn("serviceCombo", u"App Service"_s);
    QVERIFY(azure.find<PlanCard>(qPrintable(azure.cardName(Benefit::Signature)))->isChecked());
}

void TestAzureForm::onlyTheServicesOfThePortalAreOffered()
{
    AzureFormDriver azure(u"activated"_s);
    const auto* combo = azure.find<SearchableCombo>("serviceCombo");
    QVERIFY(combo->count() > 3);
    for (const ProductVersion& version : testCatalogue().products())
        if (version.portal != Portal::Azure || version.needsNoPlan)
            QVERIFY2(combo->findText(wording::productText(version)) < 0, qPrintable(version.id));
}

void TestAzureForm::aSpentPlanIsHiddenAndExplained()
{
    AzureFormDriver azure(u"spent"_s);
    azure.chooseIn("serviceCombo", u"App Service"_s);
    const QString card = azure.cardName(Benefit::Signature);
    QVERIFY(azure.sees(qPrintable(card))); // in our section, which opens by itself
    QVERIFY(!azure.find<PlanCard>(qPrintable(card))->isCheckable());
    QVERIFY(!azure.find<PlanCard>(qPrintable(card))->content().remaining);
    QSignalSpy wanted(&azure.form(), &AzureForm::placeWanted);
    azure.press("linkBenefitsButton");
    QCOMPARE(wanted.value(0).value(0).value<Place>(), Place::AzureLink);
}

void TestAzureForm::basicsWantAPlan()
{
    AzureFormDriver azure(u"spent"_s);
    azure.fillBasics();
    azure.press("nextButton");
    QVERIFY(azure.sees("titleEdit")); // still there
    QVERIFY(azure.sees("planProblemBar"));
}

// "Product version" and "Title" stand nowhere on this page: the fields are Service and Summary.
void TestAzureForm::anEmptyFieldIsNotNamedOtherwiseThanOnTheScreen()
{
    AzureFormDriver azure(u"activated"_s);
    azure.press("nextButton");
    for (const char* editor : {"serviceCombo", "titleEdit"}) {
        const auto* field = qobject_cast<const Field*>(azure.find<QWidget>(editor)->parentWidget());
        QVERIFY(field);
        QCOMPARE(field->error(), u"This field is required."_s);
    }
}

void TestAzureForm::detailsWantADescription()
{
    AzureFormDriver azure(u"activated"_s);
    azure.goToDetails();
    azure.press("start_on-day"); // what stands below the description is none
    azure.press("nextButton");
    auto* edit = azure.find<TextEdit>("descriptionEdit");
    QVERIFY(edit->hasFocus());
    QVERIFY(!qobject_cast<Field*>(edit->parentWidget())->error().isEmpty());
}

void TestAzureForm::detailsSurviveClosingTheWindow()
{
    AzureFormDriver azure(u"activated"_s);
    azure.goToDetails();
    azure.type("descriptionEdit", u"It's odd"_s);
    azure.details()->nameFile(azure.file(u"log.txt"_s, 12));
    azure.remakePage();
    azure.press("continueDraftButton");
    QVERIFY(azure.sees("descriptionEdit")); // the tab where it was left
    QCOMPARE(azure.find<TextEdit>("descriptionEdit")->toPlainText(), u"It's odd"_s);
    QVERIFY(azure.find<LineEdit>("fileEdit")->text().contains(u"log.txt"_s));
}

void TestAzureForm::theFileFollowsItsRules_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("error");
    QTest::newRow("fine") << u"trace.zip"_s << qint64(4 * 1024 * 1024) << QString();
    QTest::newRow("too large") << u"trace.zip"_s << qint64(4 * 1024 * 1024 + 1) << u"4 MB"_s;
    QTest::newRow("a script") << u"collect.ps1"_s << qint64(10) << u"scripts"_s;
    QTest::newRow("a long name") << QString(u"n"_s.repeated(108) + u".txt"_s) << qint64(10) << u"110"_s;
}

void TestAzureForm::theFileFollowsItsRules()
{
    QFETCH(QString, name);
    QFETCH(qint64, size);
    QFETCH(QString, error);
    AzureFormDriver azure(u"activated"_s);
    azure.goToDetails();
    azure.type("descriptionEdit", u"It fails."_s);
    azure.details()->nameFile(azure.file(name, size));
    QVERIFY2(error.isEmpty() ? azure.fileError().isEmpty() : azure.fileError().contains(error), qPrintable(azure.fileError()));
    azure.press("nextButton");
    QCOMPARE(azure.sees("reviewCard"), error.isEmpty());
}

void TestAzureForm::theFileIsTakenBack()
{
    AzureFormDriver azure(u"activated"_s);
    azure.goToDetails();
    azure.details()->nameFile(azure.file(u"fix.exe"_s, 10));
    azure.press("removeFileButton");
    QCOMPARE(azure.fileError(), QString());
    QVERIFY(azure.find<QAbstractButton>("chooseFileButton")->hasFocus());
}

void TestAzureForm::theContactHasTwoNames()
{
    AzureFormDriver azure(u"activated"_s);
    azure.goToDetails();
    QVERIFY(!azure.find<LineEdit>("firstNameEdit")->text().isEmpty()); // the account's
    azure.type("firstNameEdit", u"Maria"_s);
    azure.type("lastNameEdit", u"De Luca"_s);
    azure.type("descriptionEdit", u"It fails."_s);
    azure.remakePage();
    azure.press("continueDraftButton");
    QCOMPARE(azure.find<LineEdit>("firstNameEdit")->text(), u"Maria"_s);
    QCOMPARE(azure.find<LineEdit>("lastNameEdit")->text(), u"De Luca"_s);
    azure.press("nextButton");
    QTRY_VERIFY(azure.seesText(u"De Luca"_s));
    QTRY_VERIFY(azure.seesText(u"Last name"_s));
    azure.press("submitButton");
    const auto filed = azure.workspace().request(azure.find<LineEdit>("requestNumber")->text());
    QVERIFY(filed);
    QCOMPARE(contactNameFrom(filed->asked.contactName), (ContactName{u"Maria"_s, u"De Luca"_s}));
}

void TestAzureForm::bothNamesAreNeeded()
{
    AzureFormDriver azure(u"activated"_s);
    azure.goToDetails();
    azure.type("descriptionEdit", u"It fails."_s);
    azure.find<LineEdit>("lastNameEdit")->clear();
    azure.press("nextButton");
    auto* last = azure.find<LineEdit>("lastNameEdit");
    QVERIFY(last->hasFocus());
    QVERIFY(qobject_cast<Field*>(last->parentWidget())->error().contains(u"required"_s));
    azure.type("lastNameEdit", u"Riva"_s);
    QVERIFY(qobject_cast<Field*>(last->parentWidget())->error().isEmpty());
    azure.press("nextButton");
    QVERIFY(azure.sees("reviewCard"));
}

void TestAzureForm::supportIsAskedForInOneOfElevenLanguages()
{
    AzureFormDriver azure(u"activated"_s);
    azure.goToDetails();
    auto* combo = azure.find<SearchableCombo>("languageCombo");
    QCOMPARE(combo->count(), 11);
    QCOMPARE(combo->currentId(), u"en-us"_s); // the program's
    azure.chooseIn("languageCombo", u"Chinese (Traditional)"_s);
    azure.type("descriptionEdit", u"It fails."_s);
    azure.press("nextButton");
    QTRY_VERIFY(azure.seesText(u"Chinese (Traditional)"_s));
    azure.press("submitButton");
    const auto filed = azure.workspace().request(azure.find<LineEdit>("requestNumber")->text());
    QVERIFY(filed);
    QCOMPARE(filed->asked.language, u"zh-tw"_s);
}

// Kept by an earlier version: one name, a language without its region.
void TestAzureForm::aDraftOfOnePieceIsSplitWhenItGoesOn()
{
    AzureFormDriver azure(u"activated"_s);
    azure.goToDetails();
    azure.type("descriptionEdit", u"It fails."_s);
    azure.remakePage();
    Draft kept = *azure.workspace().draft(Portal::Azure);
    kept.contactName = u"Anna Maria Riva"_s;
    kept.language = u"it"_s;
    QVERIFY(azure.workspace().keepDraft(kept));
    azure.remakePage();
    azure.press("continueDraftButton");
    QCOMPARE(azure.find<LineEdit>("firstNameEdit")->text(), u"Anna Maria"_s);
    QCOMPARE(azure.find<LineEdit>("lastNameEdit")->text(), u"Riva"_s);
    QCOMPARE(azure.find<SearchableCombo>("languageCombo")->currentId(), u"it-it"_s);
}

void TestAzureForm::reviewLeadsBackToItsTab()
{
    AzureFormDriver azure(u"activated"_s);
    azure.goToDetails();
    azure.type("descriptionEdit", u"It fails."_s);
    azure.press("nextButton");
    azure.press("editContactButton");
    QVERIFY(azure.sees("firstNameEdit"));
    azure.press("nextButton");
    azure.press("editPlanButton");
    QVERIFY(azure.sees("serviceCombo"));
}

void TestAzureForm::reviewShowsNoBalance()
{
    AzureFormDriver azure(u"activated"_s);
    azure.goToDetails();
    azure.type("descriptionEdit", u"It fails."_s);
    azure.press("nextButton");
    QVERIFY(azure.sees("reviewCard"));
    const QList<TextLabel*> labels = azure.form().findChildren<TextLabel*>();
    for (const TextLabel* label : labels)
        QVERIFY2(!label->isVisible() || !label->text().contains(u"remaining"_s), qPrintable(label->text()));
}

void TestAzureForm::leavingLeadsToTheOverview()
{
    AzureFormDriver azure(u"activated"_s);
    azure.type("titleEdit", u"Half"_s);
    QSignalSpy left(&azure.form(), &AzureForm::placeWanted);
    azure.inDialog([&] { azure.press("leaveButton"); }, [](QDialog* dialog) { QTest::keyClick(dialog, Qt::Key_Return); });
    QCOMPARE(left.value(0).value(0).value<Place>(), Place::Azure);
    QCOMPARE(azure.workspace().draft(Portal::Azure)->title, u"Half"_s);
    QVERIFY(!azure.workspace().draft(Portal::SupportForBusiness));
}

QTEST_MAIN(TestAzureForm)
#include "tst_azure_form.moc"
