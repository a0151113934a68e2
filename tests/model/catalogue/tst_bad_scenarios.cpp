#include "content.h"

#include "model/catalogue/json_reader.h"
#include "model/catalogue/scenario_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// `value` with the place at `path` (parts of a JSON pointer) set, or removed where `content` is Undefined.
static QJsonValue patched(const QJsonValue& value, QStringList path, const QJsonValue& content)
{
    if (path.isEmpty())
        return content;
    const QString key = path.takeFirst().replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const qsizetype index = key.toInt();
        if (index >= array.size()) // an earlier change may have shortened it
            array.append(content);
        else
            array.replace(index, patched(array.at(index), path, content));
        return array;
    }
    QJsonObject object = value.toObject();
    if (path.isEmpty() && content.isUndefined())
        object.remove(key);
    else
        object.insert(key, patched(object.value(key), path, content));
    return object;
}

// Every place of a document that holds no other.
static void collectLeaves(const QJsonValue& value, const QStringList& path, QList<QStringList>& leaves)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collectLeaves(it.value(), path + QStringList{it.key()}, leaves);
    } else if (value.isArray()) {
        for (qsizetype i = 0; i < value.toArray().size(); ++i)
            collectLeaves(value.toArray().at(i), path + QStringList{QString::number(i)}, leaves);
    }
    if (!path.isEmpty())
        leaves.append(path);
}

class TestBadScenarios : public QObject
{
    Q_OBJECT

private:
    const Catalogue m_catalogue = loadedCatalogue();
    const QByteArray m_good = bytesOfFile(u":/resources/scenarios/activated.json"_s);

    Result<Scenario> parsed(const QByteArray& bytes) const
    {
        return parseScenario(u"/home/trainer/mine.json"_s, bytes, m_catalogue);
    }
    // The good one with two requests of few words: twenty thousand rounds stay quick.
    QJsonObject smallGood() const
    {
        QJsonObject result = QJsonDocument::fromJson(m_good).object();
        QJsonArray requests{result[u"requests"_s][0], result[u"requests"_s][1]};
        for (qsizetype i = 0; i < requests.size(); ++i)
            requests[i] = patched(requests[i], {u"description"_s}, QJsonObject{{u"en"_s, u"x"_s}, {u"it"_s, u"x"_s}});
        result[u"requests"_s] = requests;
        return result;
    }
    QString refusalOf(const QByteArray& bytes) const
    {
        const Result<Scenario> result = parsed(bytes);
        if (result)
            return u"nothing is wrong"_s;
        return result.error().kind == Failure::Kind::BadContent ? result.error().detail : u"another failure"_s;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void theGoodOneIsGood() { QCOMPARE(refusalOf(m_good), u"nothing is wrong"_s); }

    void isRefusedAtItsPlace_data()
    {
        QTest::addColumn<QJsonArray>("patch");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("says");
        const QJsonArray cases = QJsonDocument::fromJson(bytesOfFile(testData("bad-scenarios.json"))).array();
        QVERIFY(cases.size() >= 40);
        for (const QJsonValue& c : cases)
            QTest::newRow(qPrintable(c[u"name"].toString()))
                << c[u"patch"].toArray() << c[u"place"].toString() << c[u"says"].toString();
    }

    void isRefusedAtItsPlace()
    {
        QFETCH(QJsonArray, patch);
        QFETCH(QString, place);
        QFETCH(QString, says);
        QJsonValue document = QJsonDocument::fromJson(m_good).object();
        for (const QJsonValue& step : patch)
            document = patched(document, step[u"path"].toString().mid(1).split(u'/'),
                               step[u"op"].toString() == u"remove" ? QJsonValue(QJsonValue::Undefined) : step[u"value"]);
        const QString detail = refusalOf(QJsonDocument(document.toObject()).toJson());
        QVERIFY2(detail.startsWith(u"mine.json: %1: expected "_s.arg(place)), qPrintable(detail));
        QVERIFY2(detail.contains(u", found "), qPrintable(detail));
        QVERIFY2(detail.contains(says), qPrintable(detail));
    }

    void malformedFilesSayLineAndColumn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        QTest::newRow("an empty file") << QByteArray() << u"line 1, column 1: malformed JSON"_s;
        QTest::newRow("not JSON") << QByteArray("id: gold-hybrid\n") << u"line 1"_s;
        QTest::newRow("cut in half") << m_good.left(m_good.size() / 2) << u": malformed JSON: "_s;
        QTest::newRow("a comma too many") << QByteArray("{\n  \"id\": \"x\",\n}\n") << u"line 3, column "_s;
        QTest::newRow("something after the end")
            << m_good + "{}" << u": malformed JSON: something after the end of the document"_s;
        QTest::newRow("bytes that are not UTF-8")
            << QByteArray("{\n  \"id\": \"caff\xE8\"\n}") << u"line 2, column 14: expected UTF-8"_s;
        QTest::newRow("a character cut in two") << QByteArray("{\"id\": \"\xC3") << u"line 1, column 9: expected UTF-8"_s;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0}\0", 6) << u"line 1, column 1: expected UTF-8"_s;
        QTest::newRow("a key twice") << QByteArray("{\n  \"id\": \"a\",\n  \"id\": \"b\"\n}")
                                     << u"line 3, column 4: expected each key once"_s;
        QTest::newRow("a bomb of lists") << QByteArray(500'000, '[') << u"line 1, column "_s;
        QTest::newRow("a bomb of objects") << QByteArray("{\"a\":").repeated(100'000) << u"line 1, column "_s;
        QTest::newRow("more than a megabyte")
            << m_good + QByteArray(JsonFile::maxBytes, ' ') << u"the whole file: expected at most 1048576 bytes"_s;
        QTest::newRow("a list") << QByteArray("[1, 2]") << u"the whole file: expected an object, found an array of 2"_s;
    }

    void malformedFilesSayLineAndColumn()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        const QString detail = refusalOf(bytes);
        QVERIFY2(detail.startsWith(u"mine.json: "), qPrintable(detail));
        QVERIFY2(detail.contains(place), qPrintable(detail));
    }

    void aByteOrderMarkIsSkipped() { QCOMPARE(refusalOf("\xEF\xBB\xBF" + m_good), u"nothing is wrong"_s); }

    void halfACharacterIsRefused()
    {
        QByteArray bytes = m_good;
        bytes.replace("Benefits activated", "Benefits \\ud83d");
        QVERIFY2(refusalOf(bytes).startsWith(u"mine.json: /name/en: "), qPrintable(refusalOf(bytes)));
    }

    void idsAndPeopleAreNotRepeated()
    {
        QByteArray bytes = m_good;
        bytes.replace("990000417", "123456789");
        QVERIFY(!refusalOf(bytes).contains(u"123456789"));
        bytes = m_good;
        bytes.replace("\"account\": \"engineer@aurora.example\"", "\"account\": \"jane.doe@contoso.example\"");
        QVERIFY(refusalOf(bytes).contains(u"/links/0/account"));
        QVERIFY(!refusalOf(bytes).contains(u"jane"));
    }

    void aDesignationIsNoCompetency()
    {
        QByteArray bytes = bytesOfFile(u":/resources/scenarios/solutions-partner.json"_s);
        QCOMPARE(refusalOf(bytes), u"nothing is wrong"_s);
        bytes.replace("\"data-and-ai\"", "\"data-platform\"");
        QVERIFY2(refusalOf(bytes).startsWith(u"mine.json: /organisations/0/offers/0/competency: "), qPrintable(refusalOf(bytes)));
    }

    void aRefundMakesRoomForAnotherRequest()
    {
        QJsonObject document = QJsonDocument::fromJson(m_good).object();
        QJsonArray requests = document[u"requests"_s].toArray();
        QJsonObject more = requests.first().toObject();
        more[u"opened"_s] = u"2021-06-16"_s;
        more[u"closed"_s] = u"2021-06-16"_s;
        for (int i = 0; i < 6; ++i) {
            more[u"closeReason"_s] = i == 0 ? u"duplicate"_s : u"solved"_s;
            requests.append(more);
        }
        requests.append(more); // the eleventh; one of ten came back
        document[u"requests"_s] = requests;
        QCOMPARE(refusalOf(QJsonDocument(document).toJson()), u"nothing is wrong"_s);
    }

    void filesOfATrainerAreRead()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"mine.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(m_good), m_good.size());
        file.close();
        const Result<Scenario> scenario = m_catalogue.scenarioFromFile(path);
        QVERIFY(scenario);
        QCOMPARE(scenario->id, u"activated"_s);
        QCOMPARE(m_catalogue.scenarioFromFile(folder.filePath(u"none.json"_s)).error().kind, Failure::Kind::Missing);
        QCOMPARE(m_catalogue.scenarioFromFile(folder.path()).error().kind, Failure::Kind::IsFolder);
    }

    void randomBytesNeverCrashIt()
    {
        QRandomGenerator random(20'210'617);
        const QByteArray compact = QJsonDocument(smallGood()).toJson(QJsonDocument::Compact);
        const QByteArray marks = "{}[]\",:\\0-9eE.\x80\xC3\xFF\n";
        for (int round = 0; round < 14'000; ++round) {
            QByteArray bytes = compact;
            for (int i = random.bounded(1, 5); i > 0; --i) {
                const int at = random.bounded(int(bytes.size()));
                switch (random.bounded(4)) {
                case 0: bytes[at] = char(random.bounded(256)); break;
                case 1: bytes.insert(at, marks.at(random.bounded(int(marks.size())))); break;
                case 2: bytes.remove(at, random.bounded(1, 20)); break;
                case 3: bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), random.bounded(1, 60))); break;
                }
            }
            const Result<Scenario> result = parsed(bytes);
            QVERIFY(result || !result.error().detail.isEmpty());
        }
    }

    void randomValuesNeverCrashIt()
    {
        QRandomGenerator random(17'062'021);
        const QJsonValue good = smallGood();
        QVERIFY(parsed(QJsonDocument(good.toObject()).toJson()));
        QList<QStringList> leaves;
        collectLeaves(good, {}, leaves);
        const QJsonArray pool{QJsonValue(),
                              true,
                              0,
                              -1,
                              1e300,
                              2'147'483'648.0,
                              0.5,
                              u""_s,
                              u"x"_s,
                              u"2021-06-17"_s,
                              u"9999-12-31"_s,
                              u"1900-01-01"_s,
                              u"990000999"_s,
                              u"engineer@aurora.example"_s,
                              u"azure"_s,
                              u"windows-10"_s,
                              u"tpd"_s,
                              u"maicpp-2023"_s,
                              u"action-pack"_s,
                              QJsonArray(),
                              QJsonObject(),
                              QJsonArray{u"product-support"_s}};
        int accepted = 0;
        for (int round = 0; round < 6'000; ++round) {
            QJsonValue document = good;
            for (int i = random.bounded(1, 4); i > 0; --i) {
                const QStringList& path = leaves.at(random.bounded(int(leaves.size())));
                const bool isSwap = random.bounded(2) == 0; // a value of the file itself, at another place
                QJsonValue value = pool.at(random.bounded(int(pool.size())));
                if (isSwap) {
                    value = good;
                    for (const QString& part : leaves.at(random.bounded(int(leaves.size()))))
                        value = value.isArray() ? value.toArray().at(part.toInt()) : value.toObject().value(part);
                }
                document = patched(document, path, value);
            }
            accepted += parsed(QJsonDocument(document.toObject()).toJson(QJsonDocument::Compact)).has_value();
        }
        QVERIFY2(accepted > 0 && accepted < 6'000, qPrintable(QString::number(accepted)));
    }
};

QTEST_GUILESS_MAIN(TestBadScenarios)
#include "tst_bad_scenarios.moc"
