#include "model/domain/field_checks.h"
#include "model/store/database.h"
#include "model/store/fold.h"
#include "model/store/migrations.h"
#include "model/store/row_hash.h"

#include <QTemporaryDir>
#include <QtTest>

#include <random>

// D1 and D3: any text is kept exactly, or what could not be kept is visibly replaced; it is never anything but text.
class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = std::make_unique<Database>(m_folder.filePath(QStringLiteral("a.vantaggi")), Database::Mode::Create,
                                                std::chrono::seconds(1));
        transact(*m_database, [&] { migrate(*m_database); });
        m_database->insert(u"organisation", QStringLiteral("INSERT INTO organisation VALUES (?, ?, ?, ?, ?, ?)"),
                           {1, QStringLiteral("A"), QStringLiteral("1"), QStringLiteral("IT"), QStringLiteral("none")});
    }
    void cleanupTestCase() { m_database.reset(); }
    void nastyTextsComeBack_data();
    void nastyTextsComeBack();
    void aHundredThousandRandomTextsComeBack();
    void searchingIgnoresCaseAndAccents_data();
    void searchingIgnoresCaseAndAccents();
    void rowsThatDifferHashDifferently();

private:
    QString roundTrip(const QString& text);

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

QString TextTest::roundTrip(const QString& text)
{
    m_database->run(QStringLiteral("UPDATE organisation SET name = ? WHERE id = 1"), {text});
    return m_database->text(QStringLiteral("SELECT name FROM organisation WHERE id = 1"));
}

void TextTest::nastyTextsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    const auto same = [](const char* name, const QString& text) { QTest::newRow(name) << text << text; };
    same("empty", QStringLiteral(""));
    same("apostrophes", QStringLiteral("L'aula dell'\"Università\" ''"));
    same("SQL", QStringLiteral("'; DROP TABLE ledger; SELECT '?1 :x @y $z"));
    same("markup", QStringLiteral("<img src=x onerror=alert(1)>&amp;<![CDATA["));
    same("right to left", QStringLiteral("abc\u202egpj.exe\u202c\u2066"));
    same("control characters", QStringLiteral("\x01\x02\x1b[31m\x7f\t\n\v"));
    same("decomposed", QStringLiteral("e\u0301 a\u030a"));
    same("beyond the basic plane", QStringLiteral("\U0001F600\U0010FFFF\U0001FFFE"));
    same("mark inside", QStringLiteral("a\ufeffb"));
    same("spaces around", QStringLiteral("  two  "));
    same("percent and arguments", QStringLiteral("%1 %2 %n %s %%"));
    same("number-like", QStringLiteral("0012e3"));
    QTest::newRow("null") << QString() << QStringLiteral("");
    QTest::newRow("line ends of Windows and old Macs") << QStringLiteral("a\r\nb\rc\n") << QStringLiteral("a\nb\nc\n");
    QTest::newRow("leading mark") << QStringLiteral("\ufeff\ufeffa") << QStringLiteral("a");
    QTest::newRow("NUL") << QString(QStringLiteral("a") + QChar(0) + u'b') << QStringLiteral("a\ufffdb");
    QTest::newRow("lone high") << QString(QStringLiteral("a") + QChar(0xd83d) + u'b') << QStringLiteral("a\ufffdb");
    QTest::newRow("lone low") << QString(QStringLiteral("a") + QChar(0xde00) + u'b') << QStringLiteral("a\ufffdb");
    QTest::newRow("swapped pair") << QString(QChar(0xde00)) + QChar(0xd83d) << QStringLiteral("\ufffd\ufffd");
    QTest::newRow("leading swapped mark") << QString(QChar(0xfffe)) + u'a' << QStringLiteral("\ufffda");
    QTest::newRow("not a character") << QString(QChar(0xffff)) << QStringLiteral("\ufffd");
}

void TextTest::nastyTextsComeBack()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    QCOMPARE(storable(text), kept);
    QCOMPARE(roundTrip(text), kept);
}

static QString withPlainLineEnds(QString text)
{
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
}

void TextTest::aHundredThousandRandomTextsComeBack()
{
    std::mt19937 random(20210617);
    // Units that hurt somewhere, among ordinary ones.
    const QString units = QStringLiteral("abcÀé 'x\";?%\r\n\t\ufeff\u202e\u0301\U0001F600") + QChar(0) + QChar(0xd800) +
                          QChar(0xdfff) + QChar(0xfffe) + QChar(0xffff);
    Transaction transaction(*m_database, Transaction::Kind::Write);
    for (int i = 0; i < 100'000; ++i) {
        QString text;
        for (quint32 length = random() % 12; length > 0; --length)
            text += i % 2 ? QChar(char16_t(random())) : units.at(qsizetype(random() % quint32(units.size())));
        const QString kept = storable(text);
        if (storable(kept) != kept || !kept.isValidUtf16() || roundTrip(text) != kept)
            QFAIL(qPrintable(QStringLiteral("round %1: %2").arg(i).arg(QString::fromLatin1(text.toUtf8().toHex()))));
        // Exactly, unless it holds what cannot be kept.
        const bool isOrdinary = text.isValidUtf16() && !text.contains(QChar(0)) && !text.contains(u'\r') &&
                                !text.contains(QChar(0xfffe)) && !text.contains(QChar(0xffff)) && !text.startsWith(QChar(0xfeff));
        if (isOrdinary && kept != text)
            QFAIL(qPrintable(QStringLiteral("round %1 was changed").arg(i)));
        // What is refused and what would be changed is the same; line ends alone may differ.
        if (signNotKept(text).has_value() == (kept == withPlainLineEnds(text)))
            QFAIL(qPrintable(QStringLiteral("round %1 was changed and would not be refused").arg(i)));
    }
    transaction.commit();
}

void TextTest::searchingIgnoresCaseAndAccents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("case") << QStringLiteral("VELOCE") << QStringLiteral("veloce");
    QTest::newRow("accent") << QStringLiteral("Perché è così") << QStringLiteral("PERCHE e COSI");
    QTest::newRow("decomposed") << QStringLiteral("perche\u0301") << QStringLiteral("perché");
    QTest::newRow("sharp s") << QStringLiteral("Straße") << QStringLiteral("STRASSE");
    QTest::newRow("ligature") << QStringLiteral("ﬁle") << QStringLiteral("FILE");
}

void TextTest::searchingIgnoresCaseAndAccents()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    QCOMPARE(folded(text), folded(found));
    QCOMPARE(foldedWords(QStringLiteral("  Due\tPAROLE ")), (QStringList{QStringLiteral("due"), QStringLiteral("parole")}));
}

void TextTest::rowsThatDifferHashDifferently()
{
    const QString a = QStringLiteral("a");
    const QList<QVariantList> rows{{a, QStringLiteral("bc")},
                                   {QStringLiteral("ab"), QStringLiteral("c")},
                                   {1},
                                   {-1},
                                   {QStringLiteral("1")},
                                   {QVariant()},
                                   {QStringLiteral("")},
                                   {},
                                   {a, QVariant()},
                                   {QVariant(), a}};
    QSet<QByteArray> hashes;
    for (const QVariantList& row : rows) {
        hashes.insert(rowHash(u"draft", row));
        hashes.insert(rowHash(u"request", row));
    }
    QCOMPARE(hashes.size(), rows.size() * 2);
}

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
