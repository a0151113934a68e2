#include "model/exchange/table_text.h"
#include "model/exchange/write_file.h"
#include "tests/support/files.h"
#include "tests/support/workspaces.h"

#include <QtTest>

#include <cstring>

using namespace Qt::StringLiterals;

// With this mode the program writes the workbook that read_workbook.py reads: another program's eyes.
static TableText difficult()
{
    QStringList heads;
    QStringList cells;
    for (int column = 0; column < 30; ++column) { // past Z
        heads.append(u"Column %1"_s.arg(column + 1));
        cells.append(QString::number(column));
    }
    cells[0] = u"=1+1"_s;
    cells[1] = u"perché <b>&\"'</b>"_s;
    cells[2] = u"two\nlines"_s;
    cells[3] = u"  spaces  "_s;
    cells[4] = u"2106170000123456"_s;
    cells[5] = u"bell\a and \U0001F600"_s;
    cells[6] = QString(40'000, u'x');
    return {u"Requests: [all]/*?"_s, heads, {cells, QStringList(30)}};
}

class TestTableFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aCellOfCsvIsSafeAndWhole_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"Windows Server 2019"_s << u"Windows Server 2019"_s;
        QTest::newRow("accents") << u"perché"_s << u"perché"_s;
        QTest::newRow("a comma") << u"a, b"_s << u"\"a, b\""_s;
        QTest::newRow("the other separator") << u"a; b"_s << u"\"a; b\""_s;
        QTest::newRow("quotes") << u"the \"odd\" one"_s << u"\"the \"\"odd\"\" one\""_s;
        QTest::newRow("two lines") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("a formula") << u"=HYPERLINK(1)"_s << u"'=HYPERLINK(1)"_s;
        QTest::newRow("plus") << u"+39 02"_s << u"'+39 02"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("at") << u"@SUM(1)"_s << u"'@SUM(1)"_s;
        QTest::newRow("a tab before a formula") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("a formula with a comma") << u"=A1,B1"_s << u"\"'=A1,B1\""_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void aCellOfCsvIsSafeAndWhole()
    {
        QFETCH(QString, cell);
        QFETCH(QString, written);
        const QByteArray csv = csvOf({u"x"_s, {u"A"_s, u"B"_s}, {{cell, u"end"_s}}});
        const QByteArray expected = "\xEF\xBB\xBF"
                                    "A,B\r\n" +
                                    written.toUtf8() + ",end\r\n";
        QCOMPARE(csv, expected);
    }

    void theSameTableGivesTheSameWorkbook() { QCOMPARE(xlsxOf(difficult()), xlsxOf(difficult())); }

    void writingReplacesAFileAsAWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        QVERIFY(!writeAll(path, "long content of before"));
        QVERIFY(!writeAll(path, "new"));
        QCOMPARE(bytesOf(path), QByteArray("new"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.csv"_s});
    }

    void whatCannotBeWrittenIsSaid()
    {
        const QTemporaryDir folder;
        QCOMPARE(writeAll(folder.path(), "x")->kind, Failure::Kind::IsFolder);
        QCOMPARE(writeAll(folder.filePath(u"none/a.csv"_s), "x")->kind, Failure::Kind::Missing);
    }

    void aListReplacesNoWorkspace()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.vantaggi"_s);
        makeWorkspace(path, u"gold-hybrid"_s).reset();
        const QByteArray before = bytesOf(path);
        QCOMPARE(writeAll(path, "x")->kind, Failure::Kind::Exists);
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(writeAll(path + u"-journal"_s, "x")->kind, Failure::Kind::ReservedName);
        QVERIFY(!QFile::exists(path + u"-journal"_s));
    }

    void aFailedExportLeavesThePreviousOne()
    {
        QTemporaryDir folder;
        QFile::setPermissions(folder.path(), QFile::Permissions(0x7777));
        const QString path = folder.filePath(u"a.csv"_s);
        QVERIFY(!writeAll(path, "before"));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x5555)));
        QByteArray said;
        QCOMPARE(runAsOrdinaryUser({u"--over"_s, path}, &said), 0);
        QFile::setPermissions(folder.path(), QFile::Permissions(0x7777));
        QCOMPARE(said.trimmed(), QByteArray("read-only"));
        QCOMPARE(bytesOf(path), QByteArray("before"));
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--workbook") == 0)
        return writeAll(QString::fromLocal8Bit(argv[2]), xlsxOf(difficult())) ? 1 : 0;
    if (argc == 3 && std::strcmp(argv[1], "--over") == 0) {
        const std::optional<Failure> failure = writeAll(QString::fromLocal8Bit(argv[2]), "after");
        std::puts(failure ? qPrintable(codeOf(failure->kind)) : "written");
        return 0;
    }
    TestTableFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_table_files.moc"
