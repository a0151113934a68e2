#include "tests/reliability/fuzz_targets.h"
#include "tests/support/sizes.h"

#include <QtTest>

#include <random>

// The targets of the fuzzers with inputs that a seeded generator makes from real ones: the same in every run.
class FuzzTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingCrashesOrHangs_data();
    void nothingCrashesOrHangs();
};

static QByteArray mutated(QByteArray bytes, const QList<QByteArray>& seeds, std::mt19937& random)
{
    static const QList<QByteArray> tokens{"\"",
                                          "{",
                                          "}",
                                          "[",
                                          "]",
                                          ":",
                                          ",",
                                          "null",
                                          "-1",
                                          "1e999",
                                          "\\u0000",
                                          "\xff",
                                          "\xf0\x9f\x98\x80",
                                          "99999999999999999999",
                                          "true",
                                          "\"\"",
                                          "2021-02-30",
                                          "--as",
                                          QByteArray(1, '\0')};
    for (quint32 times = 1 + random() % 4; times > 0 && !bytes.isEmpty(); --times) {
        const qsizetype at = qsizetype(random() % quint32(bytes.size()));
        const qsizetype length = qsizetype(random() % 40);
        switch (random() % 7) {
        case 0: bytes[at] = char(bytes.at(at) ^ char(1 << (random() % 8))); break;
        case 1: bytes[at] = char(random()); break;
        case 2: bytes.remove(at, length); break;
        case 3: bytes.insert(at, tokens.at(qsizetype(random() % quint32(tokens.size())))); break;
        case 4: bytes.insert(at, bytes.mid(qsizetype(random() % quint32(bytes.size())), length)); break;
        case 5: bytes.truncate(at); break;
        case 6: { // the rest of another one
            const QByteArray& other = seeds.at(qsizetype(random() % quint32(seeds.size())));
            bytes = bytes.left(at) + other.mid(qMin(at, other.size()));
            break;
        }
        }
    }
    return bytes;
}

void FuzzTest::nothingCrashesOrHangs_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("rounds");
    for (int i = 0; i < fuzzTargets().size(); ++i) {
        const bool isCheap = QLatin1StringView(fuzzTargets().at(i).name) == QLatin1StringView("command-line");
        QTest::newRow(fuzzTargets().at(i).name)
            << i << (isCheap ? sized(20'000, 200'000, 2'000'000) : sized(400, 10'000, 100'000));
    }
}

void FuzzTest::nothingCrashesOrHangs()
{
    QFETCH(int, index);
    QFETCH(int, rounds);
    const FuzzTarget& target = fuzzTargets().at(index);
    const QList<QByteArray> seeds = target.seeds();
    QVERIFY(!seeds.isEmpty());
    std::mt19937 random(20210617);
    for (const QByteArray& seed : seeds)
        target.run(seed); // accepted as they are
    target.run({});
    target.run(QByteArray(100'000, '['));
    for (int i = 0; i < rounds; ++i)
        target.run(mutated(seeds.at(qsizetype(random() % quint32(seeds.size()))), seeds, random));
}

QTEST_GUILESS_MAIN(FuzzTest)
#include "tst_fuzz.moc"
