#include "app/languages.h"
#include "app/options.h"
#include "model/wording.h"

#include <QCoreApplication>
#include <QTest>

// The words of model/wording in both languages, switched while running.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void datesElideTheArticleBeforeEightAndEleven_data();
    void datesElideTheArticleBeforeEightAndEleven();
    void everyReasonHasItsOwnWordsInBothLanguages();
    void everyFailureSaysWhatHappenedInBothLanguages();
    void anAddressSaysTheSameOnThePageAndAtTheCommandLine();
    void pluralsFollowTheLanguage();
    void standardButtonsSpeakItalian();
    void oneSwitchIsOneLanguageChange();
    void productsAreNamedOnce_data();
    void productsAreNamedOnce();
    void aValueMayLookLikeAnOptionOnlyAfterAnEqualsSign();
    void aChoiceMayBeTakenInEitherCase();
};

// Counts how often the application is told that the language changed.
class ChangeCounter : public QObject
{
    Q_OBJECT

public:
    int count = 0;
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::LanguageChange ? 1 : 0;
        return false;
    }
};

void TestLanguages::datesElideTheArticleBeforeEightAndEleven_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("day");
    QTest::addColumn<QString>("expected");
    QTest::newRow("until the 11th") << u"fino al %1."_qs << 11 << u"fino all'11 gennaio 2022."_qs;
    QTest::newRow("until the 8th") << u"fino al %1."_qs << 8 << u"fino all'8 gennaio 2022."_qs;
    QTest::newRow("until the 18th") << u"fino al %1."_qs << 18 << u"fino al 18 gennaio 2022."_qs;
    QTest::newRow("until the 1st") << u"fino al %1."_qs << 1 << u"fino al 1° gennaio 2022."_qs;
    QTest::newRow("on the 8th") << u"terminato il %1"_qs << 8 << u"terminato l'8 gennaio 2022"_qs;
    QTest::newRow("from the 11th") << u"Dal %1"_qs << 11 << u"Dall'11 gennaio 2022"_qs;
    QTest::newRow("the lowest marker") << u"%2 fino al %1"_qs << 11 << u"%2 fino all'11 gennaio 2022"_qs;
    QTest::newRow("no article") << u"Oggi: %1"_qs << 8 << u"Oggi: 8 gennaio 2022"_qs;
}

void TestLanguages::datesElideTheArticleBeforeEightAndEleven()
{
    QFETCH(QString, sentence);
    QFETCH(int, day);
    Languages languages;
    languages.install(Language::Italian);
    QTEST(wording::withDate(sentence, QDate(2022, 1, day)), "expected");
}

void TestLanguages::everyReasonHasItsOwnWordsInBothLanguages()
{
    Languages languages;
    for (int i = 0; i < reasonCount; ++i) {
        languages.install(Language::English);
        const QString english = wording::textOf(Reason(i)), shortEnglish = wording::shortTextOf(Reason(i));
        languages.install(Language::Italian);
        QVERIFY2(wording::textOf(Reason(i)) != english, qPrintable(english));
        QVERIFY2(wording::shortTextOf(Reason(i)) != shortEnglish, qPrintable(shortEnglish));
        QVERIFY2(!english.contains(u'%') && !wording::textOf(Reason(i)).contains(u'%'), qPrintable(english));
    }
}

void TestLanguages::everyFailureSaysWhatHappenedInBothLanguages()
{
    Languages languages;
    for (int i = 0; i <= int(Failure::Kind::Io); ++i) {
        const Failure failure{Failure::Kind(i), u"/somewhere/corso 100%1.vantaggi"_qs, u"detail"_qs};
        languages.install(Language::English);
        const QString english = wording::textOf(failure);
        QVERIFY2(english.contains(u"corso 100%1.vantaggi"_qs), qPrintable(english));
        languages.install(Language::Italian);
        QVERIFY(wording::textOf(failure) != english);
        QVERIFY(wording::textOf(failure).contains(u"corso 100%1.vantaggi"_qs));
    }
}

// The page shows at the field what the console prints as advice.
void TestLanguages::anAddressSaysTheSameOnThePageAndAtTheCommandLine()
{
    const Refusal refusal{.reason = Reason::InvalidValue, .subject = u"email"_qs};
    Languages languages;
    languages.install(Language::English);
    QCOMPARE(wording::textAtField(refusal),
             u"Enter an address with one @ and text before and after it, without spaces, such as name@company.example."_qs);
    QCOMPARE(wording::adviceFor(refusal), wording::textAtField(refusal));
    QCOMPARE(wording::textOf(refusal), u"E-mail: this is not an e-mail address."_qs);
    QCOMPARE(wording::textAtField({.reason = Reason::InvalidValue, .subject = u"phone"_qs}), u"This value is not allowed."_qs);
    languages.install(Language::Italian);
    QCOMPARE(wording::textAtField(refusal),
             u"Inserire un indirizzo con una sola @ e del testo prima e dopo, senza spazi, ad esempio nome@azienda.example."_qs);
    QCOMPARE(wording::adviceFor(refusal), wording::textAtField(refusal));
}

void TestLanguages::pluralsFollowTheLanguage()
{
    Languages languages;
    languages.install(Language::English);
    QCOMPARE(wording::remainingText(1), u"1 incident remaining"_qs);
    QCOMPARE(wording::remainingText(17), u"17 incidents remaining"_qs);
    QCOMPARE(wording::numberText(100000), u"100,000"_qs);
    QCOMPARE(wording::dateText(QDate(2021, 6, 17)), u"17 June 2021"_qs);
    languages.install(Language::Italian);
    QCOMPARE(wording::remainingText(1), u"1 evento imprevisto rimanente"_qs);
    QCOMPARE(wording::remainingText(0), u"0 eventi imprevisti rimanenti"_qs);
    QCOMPARE(wording::numberText(100000), u"100.000"_qs);
    QCOMPARE(wording::dateText(QDate(2021, 6, 17)), u"17 giugno 2021"_qs);
}

void TestLanguages::standardButtonsSpeakItalian()
{
    Languages languages;
    languages.install(Language::Italian);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annulla"_qs);
    languages.install(Language::English);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_qs);
}

void TestLanguages::oneSwitchIsOneLanguageChange()
{
    Languages languages;
    languages.install(Language::English);
    ChangeCounter counter;
    qApp->installEventFilter(&counter);
    languages.install(Language::Italian);
    QCOMPARE(counter.count, 1);
    QCOMPARE(languages.current(), Language::Italian);
}

void TestLanguages::productsAreNamedOnce_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("expected");
    QTest::newRow("joined") << u"Windows Server"_qs << u"2016"_qs << u"Windows Server 2016"_qs;
    QTest::newRow("said twice") << u"Windows (client)"_qs << u"Windows 10"_qs << u"Windows 10"_qs;
    QTest::newRow("in brackets") << u"Office (perpetual)"_qs << u"LTSC 2021"_qs << u"Office LTSC 2021"_qs;
    QTest::newRow("two names, the second") << u"Azure DevOps Server / TFS"_qs << u"TFS 2018"_qs << u"TFS 2018"_qs;
    QTest::newRow("two names, the first") << u"Azure DevOps Server / TFS"_qs << u"2019"_qs << u"Azure DevOps Server 2019"_qs;
    QTest::newRow("part of the first name") << u"Dynamics CRM / 365 CE on-premises"_qs << u"CRM 2016"_qs
                                            << u"Dynamics CRM 2016"_qs;
    QTest::newRow("cloud") << u"Exchange Online"_qs << QString() << u"Exchange Online"_qs;
}

void TestLanguages::productsAreNamedOnce()
{
    QFETCH(QString, product);
    QFETCH(QString, version);
    ProductVersion value;
    value.productName = {product, {}};
    value.versionName = {version, {}};
    QTEST(wording::productText(value), "expected");
}

void TestLanguages::aValueMayLookLikeAnOptionOnlyAfterAnEqualsSign()
{
    const QList<OptionSpec> specs{{u"--title"_qs, u"T"_qs, true, {}}};
    const auto refused = Options::parse(specs, {}, {u"--title"_qs, u"--title"_qs});
    QVERIFY(std::holds_alternative<UsageError>(refused));
    const auto read = Options::parse(specs, {u"FILE"_qs}, {u"--title=--title"_qs, u"--"_qs, u"--x"_qs});
    QVERIFY(std::holds_alternative<Options>(read));
    QCOMPARE(std::get<Options>(read).value(u"--title"_qs), u"--title"_qs);
    QCOMPARE(std::get<Options>(read).argument(0), u"--x"_qs);
}

void TestLanguages::aChoiceMayBeTakenInEitherCase()
{
    const auto valueOf = [](bool isAnyCase) {
        const QList<OptionSpec> specs{{u"--severity"_qs, u"S"_qs, true, {u"A"_qs, u"B"_qs}, false, isAnyCase}};
        const auto read = Options::parse(specs, {}, {u"--severity"_qs, u"b"_qs});
        const auto* options = std::get_if<Options>(&read);
        return options ? options->value(u"--severity"_qs) : u"refused"_qs;
    };
    QCOMPARE(valueOf(true), u"B"_qs);
    QCOMPARE(valueOf(false), u"refused"_qs);
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
