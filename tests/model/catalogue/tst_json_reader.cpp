#include "content.h"

#include "model/catalogue/json_reader.h"

using namespace Qt::StringLiterals;

class TestJsonReader : public QObject
{
    Q_OBJECT

private:
    // What reading `json`'s key "x" with `read` reports, or "" where nothing is wrong.
    template <class Read> static QString reported(const QByteArray& json, Read read)
    {
        Result<JsonFile> file = JsonFile::parse(u"f.json"_s, "{\"x\": " + json + "}");
        if (!file)
            return file.error().detail;
        read(JsonPlace(*file).at("x"_L1));
        return file->isGood() ? QString() : file->failure().detail;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void dates_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("a plain one") << QByteArray("\"2021-06-17\"") << true;
        QTest::newRow("a leap day") << QByteArray("\"2024-02-29\"") << true;
        QTest::newRow("the first one") << QByteArray("\"1900-01-01\"") << true;
        QTest::newRow("no leap day") << QByteArray("\"2023-02-29\"") << false;
        QTest::newRow("before 1900") << QByteArray("\"1899-12-31\"") << false;
        QTest::newRow("other digits") << QByteArray("\"٢٠٢١-06-17\"") << false;
        QTest::newRow("spaces") << QByteArray("\"2021- 6-17\"") << false;
        QTest::newRow("a number") << QByteArray("20210617") << false;
    }

    void dates()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isGood);
        QCOMPARE(reported(json, [](const JsonPlace& p) { p.date(); }).isEmpty(), isGood);
    }

    void wholeNumbers_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("least") << QByteArray("1") << true;
        QTest::newRow("most") << QByteArray("10") << true;
        QTest::newRow("written with a point") << QByteArray("5.0") << true;
        QTest::newRow("too little") << QByteArray("0") << false;
        QTest::newRow("too much") << QByteArray("11") << false;
        QTest::newRow("a fraction") << QByteArray("1.5") << false;
        QTest::newRow("huge") << QByteArray("1e300") << false;
        QTest::newRow("text") << QByteArray("\"5\"") << false;
        QTest::newRow("true") << QByteArray("true") << false;
    }

    void wholeNumbers()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isGood);
        QCOMPARE(reported(json, [](const JsonPlace& p) { p.integer(1, 10); }).isEmpty(), isGood);
    }

    void ids_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("one word") << QByteArray("\"expired\"") << true;
        QTest::newRow("words and digits") << QByteArray("\"windows-8-1\"") << true;
        QTest::newRow("64 characters") << '"' + QByteArray(64, 'a') + '"' << true;
        QTest::newRow("65 characters") << '"' + QByteArray(65, 'a') + '"' << false;
        QTest::newRow("empty") << QByteArray("\"\"") << false;
        QTest::newRow("a hyphen first") << QByteArray("\"-a\"") << false;
        QTest::newRow("a hyphen last") << QByteArray("\"a-\"") << false;
        QTest::newRow("two hyphens") << QByteArray("\"a--b\"") << false;
        QTest::newRow("a path") << QByteArray("\"../a\"") << false;
        QTest::newRow("a capital") << QByteArray("\"A\"") << false;
        QTest::newRow("an accent") << QByteArray("\"è\"") << false;
    }

    void ids()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isGood);
        QCOMPARE(reported(json, [](const JsonPlace& p) { p.id(); }).isEmpty(), isGood);
    }

    void controlCharactersAreRefusedLineBreaksAreNot()
    {
        const auto read = [](const JsonPlace& p) { p.string(); };
        QCOMPARE(reported("\"a\\nb\\tc\"", read), QString());
        QVERIFY(!reported("\"a\\u0007b\"", read).isEmpty());
        QVERIFY(!reported("\"a\\u0000b\"", read).isEmpty());
    }

    void aLongWrongValueIsShortenedAndMadePrintable()
    {
        const QString detail = reported('"' + QByteArray(5'000, 'A') + '"', [](const JsonPlace& p) { p.id(); });
        QVERIFY2(detail.size() < 200, qPrintable(detail));
        const QString odd = reported("\"A\\n\\u202Eb\"", [](const JsonPlace& p) { p.id(); });
        QVERIFY2(odd.endsWith(u"found \"A??b\""), qPrintable(odd));
    }

    void onlyTheFirstProblemIsKept()
    {
        const QString detail = reported("{\"a\": 1, \"b\": 2}", [](const JsonPlace& p) {
            p.at("a"_L1).string();
            p.at("b"_L1).string();
        });
        QCOMPARE(detail, u"f.json: /x/a: expected text, found the number 1"_s);
    }

    void aQuoteWithinTextIsNoKey()
    {
        QCOMPARE(reported("{\"a\": \"\\\"b\\\": {\", \"b\": \"\\\\\"}",
                          [](const JsonPlace& p) {
                              p.hasKeys({"a"_L1, "b"_L1});
                          }),
                 QString());
        QVERIFY(reported("[{\"a\": 1}, {\"a\": 1, \"c\": {\"a\": 1}, \"a\": 2}]", [](const JsonPlace&) {}).contains(u"line 1"));
    }
};

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_json_reader.moc"
