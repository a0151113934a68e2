#include "model/store/database.h"
#include "model/store/raw_pages.h"
#include "model/store/raw_record.h"
#include "tests/support/files.h"
#include "tests/support/workspaces.h"

#include <QtEndian>
#include <QtTest>

class RawPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>(fastFolderTemplate());
        m_path = m_folder->filePath(QStringLiteral("a.vantaggi"));
    }
    void aNumberOfVariableLengthIsTaken_data();
    void aNumberOfVariableLengthIsTaken();
    void aRecordIsRead_data();
    void aRecordIsRead();
    void everyRowIsFoundWithoutTheSchema_data();
    void everyRowIsFoundWithoutTheSchema();
    void rowsWithAnotherHashComeLast();
    void aCellThatIsNamedManyTimesIsReadOnce();
    void aChainOfPagesThatNeverEndsIsLeft();
    void whatHasNoRowOfOursGivesNothing();

private:
    void make(int pageSize);
    QList<QVariantList> rowsIn(const QByteArray& bytes, const QString& table);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QList<TableShape> m_shapes;
    QHash<QString, QList<QVariantList>> m_rows; // as SQLite reads them
};

// A workspace with a draft whose description takes many pages.
void RawPagesTest::make(int pageSize)
{
    {
        const auto workspace = makeWorkspace(m_path, QStringLiteral("activated"));
        QVERIFY(workspace->signInAs(QStringLiteral("engineer@aurora.example")));
        Draft draft = completeDraft();
        draft.description = QStringLiteral("Perché? ").repeated(5000);
        QVERIFY(workspace->keepDraft(draft));
    }
    Database database(m_path, Database::Mode::ReadWrite, std::chrono::seconds(1));
    database.run(QStringLiteral("PRAGMA page_size=%1").arg(pageSize));
    database.run(QStringLiteral("VACUUM"));
    m_shapes = tableShapesIn(database);
    m_rows.clear();
    for (const TableShape& shape : std::as_const(m_shapes)) {
        Rows rows = database.query(QStringLiteral("SELECT * FROM %1 ORDER BY id").arg(shape.name));
        while (rows.next())
            m_rows[shape.name].append(rows.values());
    }
    QVERIFY(m_rows.value(QStringLiteral("history")).size() > 10);
}

QList<QVariantList> RawPagesTest::rowsIn(const QByteArray& bytes, const QString& table)
{
    const QString path = m_folder->filePath(QStringLiteral("copy"));
    writeBytes(path, bytes);
    RawPages pages(path);
    pages.survey(m_shapes);
    QList<QVariantList> rows;
    pages.rowsOf(table, [&](const QVariantList& values) { rows.append(values); });
    return rows;
}

void RawPagesTest::aNumberOfVariableLengthIsTaken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<quint64>("number");
    QTest::addColumn<int>("left");
    const auto row = [](const char* name, const char* hex, bool isWhole, quint64 number, int left) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << isWhole << number << left;
    };
    row("zero", "00ff", true, 0, 1);
    row("one byte", "7f", true, 127, 0);
    row("two bytes", "810042", true, 128, 1);
    row("nine bytes", "ffffffffffffffffff00", true, ~quint64(0), 1);
    row("nothing", "", false, 0, 0);
    row("cut", "8181", false, 0, 0);
}

void RawPagesTest::aNumberOfVariableLengthIsTaken()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isWhole);
    QByteArrayView view = bytes;
    const auto number = takeVarint(view);
    QCOMPARE(number.has_value(), isWhole);
    if (isWhole) {
        QTEST(*number, "number");
        QTEST(int(view.size()), "left");
    }
}

void RawPagesTest::aRecordIsRead_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QVariantList>("values"); // empty: none
    const auto row = [](const char* name, const char* hex, const QVariantList& values) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << values;
    };
    row("the id alone", "0200", {7LL});
    row("null, 0 and 1", "0500000809", {7LL, QVariant(), 0LL, 1LL});
    row("one byte, negative", "030001ff", {7LL, -1LL});
    row("two bytes", "0300020100", {7LL, 256LL});
    row("three bytes, negative", "030003fffffe", {7LL, -2LL});
    row("six bytes", "030005000000000100", {7LL, 256LL});
    row("eight bytes", "0300067fffffffffffffff", {7LL, std::numeric_limits<qint64>::max()});
    row("text", "03001168c3", {7LL, QString::fromUtf8("h\xc3")});
    row("no text", "03000d", {7LL, QStringLiteral("")});
    row("bytes", "030010aabb", {7LL, QByteArray("\xaa\xbb")});
    row("bytes after the end are no column", "0200ffff", {7LL});
    row("no columns", "01", {});
    row("nothing", "", {});
    row("a header beyond the record", "0900", {});
    row("a header of no bytes", "00", {});
    row("text beyond the record", "030011c3", {});
    row("a floating-point number", "0300070000000000000000", {});
    row("a type that does not exist", "03000a", {});
    row("text of 2^61 bytes", "0a00ffffffffffffffff", {});
    row("no place for the id", "0209", {});
}

void RawPagesTest::aRecordIsRead()
{
    QFETCH(QByteArray, record);
    QFETCH(QVariantList, values);
    const auto row = rowFromRecord(record, 7);
    QCOMPARE(row.has_value(), !values.isEmpty());
    if (row)
        QCOMPARE(*row, values);
}

void RawPagesTest::everyRowIsFoundWithoutTheSchema_data()
{
    QTest::addColumn<int>("pageSize");
    for (const int size : {512, 4096, 65536})
        QTest::newRow(qPrintable(QStringLiteral("pages of %1").arg(size))) << size;
}

void RawPagesTest::everyRowIsFoundWithoutTheSchema()
{
    QFETCH(int, pageSize);
    make(pageSize);
    QByteArray bytes = bytesOf(m_path);
    std::fill_n(bytes.data() + 100, 512 - 100, '\0'); // the tree of the schema; the header stays
    for (const TableShape& shape : std::as_const(m_shapes)) {
        QList<QVariantList> found = rowsIn(bytes, shape.name);
        const auto byId = [](const QVariantList& a, const QVariantList& b) {
            return a.constFirst().toLongLong() < b.constFirst().toLongLong();
        };
        std::sort(found.begin(), found.end(), byId);
        QCOMPARE(found, m_rows.value(shape.name));
    }
}

void RawPagesTest::rowsWithAnotherHashComeLast()
{
    make(4096);
    QByteArray bytes = bytesOf(m_path);
    const QByteArray name = m_rows.value(QStringLiteral("account")).constFirst().at(3).toString().toUtf8();
    const qsizetype at = bytes.indexOf(name);
    QVERIFY(at > 0);
    bytes[at] = '#';
    const QList<QVariantList> accounts = rowsIn(bytes, QStringLiteral("account"));
    QCOMPARE(accounts.size(), m_rows.value(QStringLiteral("account")).size());
    QVERIFY(accounts.constLast().at(3).toString().startsWith(u'#'));
}

static qsizetype leafWith(const QByteArray& bytes, const QByteArray& text) { return bytes.indexOf(text) / 4096 * 4096; }

void RawPagesTest::aCellThatIsNamedManyTimesIsReadOnce()
{
    make(4096);
    QByteArray bytes = bytesOf(m_path);
    const qsizetype page = leafWith(bytes, m_rows.value(QStringLiteral("account")).constFirst().at(2).toString().toUtf8());
    QCOMPARE(bytes.at(page), '\x0d');
    const quint16 cell = qFromBigEndian<quint16>(bytes.constData() + page + 8);
    qToBigEndian(quint16(2000), bytes.data() + page + 3);
    for (int i = 0; i < 1500; ++i)
        qToBigEndian(cell, bytes.data() + page + 8 + qsizetype(2) * i);
    QVERIFY(rowsIn(bytes, QStringLiteral("account")).size() <= 4096 / 32); // a hash is as long as that
}

void RawPagesTest::aChainOfPagesThatNeverEndsIsLeft()
{
    make(4096);
    QByteArray bytes = bytesOf(m_path);
    // Every page of overflow names itself as the next one.
    for (qsizetype page = 4096; page < bytes.size(); page += 4096)
        if (bytes.at(page) == '\0')
            qToBigEndian(quint32(page / 4096 + 1), bytes.data() + page);
    const QList<QVariantList> drafts = rowsIn(bytes, QStringLiteral("draft"));
    QVERIFY(drafts != m_rows.value(QStringLiteral("draft")));
    QCOMPARE(rowsIn(bytes, QStringLiteral("account")), m_rows.value(QStringLiteral("account")));
}

void RawPagesTest::whatHasNoRowOfOursGivesNothing()
{
    make(4096);
    QCOMPARE(rowsIn({}, QStringLiteral("draft")).size(), 0);
    QCOMPARE(rowsIn(QByteArray(20000, '\x0d'), QStringLiteral("draft")).size(), 0);
    // The shape of our rows, and no hash that fits.
    const QString foreign = m_folder->filePath(QStringLiteral("foreign"));
    {
        Database database(foreign, Database::Mode::Create, std::chrono::seconds(1));
        database.run(QStringLiteral("CREATE TABLE x (id INTEGER PRIMARY KEY, folded TEXT, hash BLOB)"));
        database.run(QStringLiteral("INSERT INTO x VALUES (1, 'words', zeroblob(32))"));
    }
    QCOMPARE(rowsIn(bytesOf(foreign), QStringLiteral("request_search")).size(), 0);
}

QTEST_GUILESS_MAIN(RawPagesTest)
#include "tst_raw_pages.moc"
