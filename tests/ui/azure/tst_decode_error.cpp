#include "tests/ui/page_driver.h"

#include "model/wording.h"
#include "ui/azure/decode_error_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/rehearsal_band.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestDecodeError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!.*This plugin does not support).*"_s)); }
    void answersLeadToTheDiagnosis_data();
    void answersLeadToTheDiagnosis();
    void itSaysThatItRehearses();
    void anAnswerIsNeeded();
    void enterOnAnAnswerGoesOn();
    void backAsksTheSameQuestionAgain();
    void startAgainForgetsTheAnswers();
};

static PageDriver newDriver()
{
    return PageDriver(u"activated"_s, QString(), [](Workspace&) { return new DecodeErrorPage; });
}

static void answer(PageDriver& driver, const QString& code)
{
    driver.press(qPrintable(u"answer_"_s + code));
    driver.press("nextButton");
}

void TestDecodeError::initTestCase()
{
    applyTheme(Theme::Light);
    setReducedMotion(true);
}

void TestDecodeError::answersLeadToTheDiagnosis_data()
{
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<QString>("title");
    QTest::newRow("the plan is offered") << QStringList{u"yes"_s} << u"Ignore this message"_s;
    QTest::newRow("over") << QStringList{u"no"_s, u"yes"_s} << u"The contract is expired"_s;
    QTest::newRow("Action Pack") << QStringList{u"no"_s, u"no"_s, u"action-pack"_s} << u"This contract has no cloud support"_s;
    QTest::newRow("none left") << QStringList{u"no"_s, u"no"_s, u"other-competency"_s, u"dont-know"_s, u"yes"_s}
                               << u"No incidents are left"_s;
}

void TestDecodeError::answersLeadToTheDiagnosis()
{
    QFETCH(QStringList, answers);
    QFETCH(QString, title);
    PageDriver driver = newDriver();
    QCOMPARE(driver.barText("portalMessageBar").contains(wording::azureAlreadyAssociated()), true);
    for (const QString& code : answers) {
        QVERIFY(!driver.sees("diagnosisCard"));
        answer(driver, code);
    }
    QCOMPARE(driver.labelText("diagnosisTitle"), title);
    QVERIFY(lastAnnouncement(&driver.page()).contains(title));
    QVERIFY(driver.find<QWidget>("diagnosisNextButton")->hasFocus());
}

void TestDecodeError::itSaysThatItRehearses()
{
    PageDriver driver = newDriver();
    const auto* band = driver.page().findChild<RehearsalBand*>();
    QVERIFY(band && band->isVisible());
}

void TestDecodeError::anAnswerIsNeeded()
{
    PageDriver driver = newDriver();
    driver.press("nextButton");
    QVERIFY(driver.sees("missingAnswer"));
    QVERIFY(driver.find<QWidget>("answer_yes")->hasFocus());
    driver.press("answer_no");
    QVERIFY(!driver.sees("missingAnswer"));
}

void TestDecodeError::enterOnAnAnswerGoesOn()
{
    PageDriver driver = newDriver();
    driver.press("answer_yes");
    QTest::keyClick(driver.find<QWidget>("answer_yes"), Qt::Key_Return);
    QVERIFY(driver.sees("diagnosisCard"));
}

void TestDecodeError::backAsksTheSameQuestionAgain()
{
    PageDriver driver = newDriver();
    QVERIFY(!driver.sees("backButton"));
    answer(driver, u"no"_s);
    answer(driver, u"no"_s);
    QVERIFY(driver.sees("answer_action-pack"));
    driver.press("backButton");
    QVERIFY(driver.sees("answer_yes"));
    QVERIFY(!driver.find<QAbstractButton>("answer_yes")->isChecked());
    answer(driver, u"yes"_s);
    QCOMPARE(driver.labelText("diagnosisTitle"), u"The contract is expired"_s);
}

void TestDecodeError::startAgainForgetsTheAnswers()
{
    PageDriver driver = newDriver();
    answer(driver, u"yes"_s);
    driver.press("againButton");
    QVERIFY(driver.sees("answer_yes"));
    QVERIFY(!driver.sees("diagnosisCard"));
    QVERIFY(!driver.sees("againButton"));
}

QTEST_MAIN(TestDecodeError)
#include "tst_decode_error.moc"
