#include "model/domain/error_decoder.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ErrorDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void answersLeadToACause_data();
    void answersLeadToACause();
    void everyWayEndsAfterFiveQuestions();
    void theQuestionsFindWhatTheDataSay_data();
    void theQuestionsFindWhatTheDataSay();
    void anAnswerToAnotherQuestionEndsTheList();
    void everyAnswerComesBackFromItsCode();
};

static QList<DecodeAnswer> answersFrom(const QString& codes)
{
    QList<DecodeAnswer> answers;
    const QStringList parts = codes.split(u' ', Qt::SkipEmptyParts);
    for (const QString& code : parts)
        answers.append(decodeAnswerFromCode(code).value());
    return answers;
}

static QString resultOf(const DecodeStep& step)
{
    if (step.question)
        return u"ask "_s + codeOf(*step.question);
    return codeOf(*step.cause) + (step.isSure ? QString() : u"?"_s);
}

void ErrorDecoderTest::answersLeadToACause_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("expected");
    QTest::newRow("first whether the plan is offered") << u""_s << u"ask plan-offered"_s;
    QTest::newRow("an offered plan settles it") << u"yes"_s << u"linked-and-valid"_s;
    QTest::newRow("hidden: then its end") << u"no"_s << u"ask end-passed"_s;
    QTest::newRow("not looked: the same") << u"dont-know"_s << u"ask end-passed"_s;
    QTest::newRow("over") << u"no yes"_s << u"expired"_s;
    QTest::newRow("not over: then the membership") << u"no no"_s << u"ask membership"_s;
    QTest::newRow("Action Pack has no cloud support") << u"no no action-pack"_s << u"no-cloud-entitlement"_s;
    QTest::newRow("Action Pack, its end unknown") << u"no dont-know action-pack"_s << u"no-cloud-entitlement?"_s;
    QTest::newRow("unlimited is never spent") << u"no no cloud-competency"_s << u"linked-and-valid"_s;
    QTest::newRow("five or ten: then what is left") << u"no no other-competency"_s << u"ask none-left"_s;
    QTest::newRow("membership unknown: the same") << u"no no dont-know"_s << u"ask none-left"_s;
    QTest::newRow("none left") << u"no no other-competency yes"_s << u"spent"_s;
    QTest::newRow("none left says that there is a plan") << u"no no dont-know yes"_s << u"spent"_s;
    QTest::newRow("some left") << u"no no other-competency no"_s << u"linked-and-valid"_s;
    QTest::newRow("some left, its end unknown") << u"no dont-know other-competency no"_s << u"linked-and-valid?"_s;
    QTest::newRow("nobody read the balance") << u"no no other-competency dont-know"_s << u"ask all-used"_s;
    QTest::newRow("all were filed") << u"no no other-competency dont-know yes"_s << u"spent"_s;
    QTest::newRow("fewer were filed") << u"no no other-competency dont-know no"_s << u"linked-and-valid"_s;
    QTest::newRow("fewer, of which membership") << u"no no dont-know dont-know no"_s << u"linked-and-valid?"_s;
    QTest::newRow("nothing is known") << u"dont-know dont-know dont-know dont-know dont-know"_s << u"linked-and-valid?"_s;
    QTest::newRow("what comes after the cause") << u"yes no no"_s << u"linked-and-valid"_s;
}

void ErrorDecoderTest::answersLeadToACause()
{
    QFETCH(QString, answers);
    QTEST(resultOf(decode(answersFrom(answers))), "expected");
}

static int mostQuestions(const QList<DecodeAnswer>& answers)
{
    const DecodeStep step = decode(answers);
    if (!step.question)
        return int(answers.size());
    int most = 0;
    const QList<DecodeAnswer> possible = answersTo(*step.question);
    for (DecodeAnswer answer : possible)
        most = qMax(most, mostQuestions(answers + QList<DecodeAnswer>{answer}));
    return most;
}

void ErrorDecoderTest::everyWayEndsAfterFiveQuestions() { QCOMPARE(mostQuestions({}), maxDecodeQuestions); }

void ErrorDecoderTest::theQuestionsFindWhatTheDataSay_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QDate>("today");
    const QDate before(2021, 6, 17), after(2022, 3, 1);
    for (const char* content : {"action-pack", "spent", "left", "unlimited"}) {
        QTest::addRow("%s, within its dates", content) << QString::fromLatin1(content) << before;
        QTest::addRow("%s, over", content) << QString::fromLatin1(content) << after;
    }
}

// Somebody who answers truly gets the cause that linkDecision() finds in the same contract.
void ErrorDecoderTest::theQuestionsFindWhatTheDataSay()
{
    QFETCH(QString, content);
    QFETCH(QDate, today);
    Contract contract;
    contract.id = 1;
    contract.accessId = u"990000001"_s;
    contract.contractId = u"990000002"_s;
    contract.start = QDate(2021, 2, 1);
    contract.end = QDate(2022, 2, 13);
    if (content != u"action-pack") {
        Entitlement signature;
        signature.benefit = Benefit::Signature;
        signature.granted = content == u"unlimited" ? Quantity() : Quantity(5);
        signature.consumed = content == u"spent" ? 5 : 2;
        contract.entitlements = {signature};
    }
    Account account;
    account.id = 7;
    const LinkDecision decision = linkDecision(account, contract.accessId, contract.contractId, Portal::Azure, {contract},
                                               {{1, 7, Portal::SupportForBusiness, QDate(2021, 2, 3)}}, today);
    QVERIFY(decision.diagnosis);
    const bool isOver = today > contract.end;
    const QList<DecodeAnswer> answers{DecodeAnswer::DontKnow, isOver ? DecodeAnswer::Yes : DecodeAnswer::No,
                                      content == u"action-pack" ? DecodeAnswer::ActionPack
                                      : content == u"unlimited" ? DecodeAnswer::CloudCompetency
                                                                : DecodeAnswer::OtherCompetency,
                                      content == u"spent" ? DecodeAnswer::Yes : DecodeAnswer::No};
    const DecodeStep step = decode(answers);
    QVERIFY(step.cause);
    QCOMPARE(codeOf(*step.cause), codeOf(decision.diagnosis->cause));
    QVERIFY(step.isSure);
}

void ErrorDecoderTest::anAnswerToAnotherQuestionEndsTheList()
{
    QCOMPARE(decode({DecodeAnswer::ActionPack, DecodeAnswer::Yes}), decode({}));
    QCOMPARE(decode({DecodeAnswer::No, DecodeAnswer::OtherCompetency}), decode({DecodeAnswer::No}));
}

void ErrorDecoderTest::everyAnswerComesBackFromItsCode()
{
    for (DecodeAnswer answer : {DecodeAnswer::Yes, DecodeAnswer::No, DecodeAnswer::DontKnow, DecodeAnswer::ActionPack,
                                DecodeAnswer::CloudCompetency, DecodeAnswer::OtherCompetency})
        QVERIFY(decodeAnswerFromCode(codeOf(answer)) == answer);
    QVERIFY(!decodeAnswerFromCode(u"perhaps"_s));
}

QTEST_APPLESS_MAIN(ErrorDecoderTest)
#include "tst_error_decoder.moc"
