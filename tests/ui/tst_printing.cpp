#include "ui/printing.h"

#include <QAbstractTextDocumentLayout>
#include <QPdfWriter>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QTextTable>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void documentHasTitleLinesTableAndFootnote();
    void headIsRepeatedOnEverySheet();
    void withoutATableTheRestIsThere();
    void longTableIsCutAtItsLimit();
    void wordsStayWhatTheyAre();
    void inkIsBlackInEveryTheme();
    void documentGoesOntoPaper();
};

static QStandardItemModel* newModel(QObject* parent, int rows)
{
    auto* model = new QStandardItemModel(rows, 2, parent);
    model->setHorizontalHeaderLabels({u"Benefit"_s, u"Quantity"_s});
    for (int row = 0; row < rows; ++row) {
        model->setItem(row, 0, new QStandardItem(u"Row %1"_s.arg(row)));
        model->setItem(row, 1, new QStandardItem(QString::number(row)));
    }
    return model;
}

static QTextTable* tableIn(const QTextDocument& document)
{
    const QList<QTextFrame*> frames = document.rootFrame()->childFrames();
    return frames.isEmpty() ? nullptr : qobject_cast<QTextTable*>(frames.constFirst());
}

static QString cell(const QTextTable* table, int row, int column)
{
    return table->cellAt(row, column).firstCursorPosition().block().text();
}

void TestPrinting::documentHasTitleLinesTableAndFootnote()
{
    Print sheet;
    sheet.title = u"Technical benefits"_s;
    sheet.lines = {u"Aurora Sistemi"_s, u"On 17 June 2021"_s};
    sheet.list = exportOf(*newModel(this, 2), {});
    sheet.footnote = u"From a rehearsal."_s;
    QTextDocument document;
    fillDocument(document, sheet);
    const QStringList blocks = document.toPlainText().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(blocks, QStringList({u"Technical benefits"_s, u"Aurora Sistemi"_s, u"On 17 June 2021"_s, u"Benefit"_s, u"Quantity"_s,
                                  u"Row 0"_s, u"0"_s, u"Row 1"_s, u"1"_s, u"From a rehearsal."_s}));
    const QTextTable* table = tableIn(document);
    QVERIFY(table);
    QCOMPARE(table->rows(), 3);
    QCOMPARE(cell(table, 0, 1), u"Quantity"_s);
    QCOMPARE(cell(table, 2, 0), u"Row 1"_s);
}

void TestPrinting::headIsRepeatedOnEverySheet()
{
    Print sheet;
    sheet.list = exportOf(*newModel(this, 3), {});
    QTextDocument document;
    fillDocument(document, sheet);
    QCOMPARE(tableIn(document)->format().toTableFormat().headerRowCount(), 1);
}

void TestPrinting::withoutATableTheRestIsThere()
{
    Print sheet;
    sheet.title = u"Title"_s;
    sheet.footnote = u"End"_s;
    QTextDocument document;
    fillDocument(document, sheet);
    QVERIFY(!tableIn(document));
    QCOMPARE(document.toPlainText().split(u'\n', Qt::SkipEmptyParts), QStringList({u"Title"_s, u"End"_s}));
}

void TestPrinting::longTableIsCutAtItsLimit()
{
    Print sheet;
    sheet.list = exportOf(*newModel(this, 30), {});
    sheet.mostRows = 12;
    QTextDocument document;
    fillDocument(document, sheet);
    QCOMPARE(tableIn(document)->rows(), 13);
    QCOMPARE(cell(tableIn(document), 12, 0), u"Row 11"_s);
}

void TestPrinting::wordsStayWhatTheyAre()
{
    auto* model = newModel(this, 1);
    model->item(0, 0)->setText(u"<b>R&D</b> \"x\" & l'avvio"_s);
    Print sheet;
    sheet.title = u"<i>a</i>"_s;
    sheet.list = exportOf(*model, {});
    QTextDocument document;
    fillDocument(document, sheet);
    QCOMPARE(cell(tableIn(document), 1, 0), u"<b>R&D</b> \"x\" & l'avvio"_s);
    QVERIFY(document.toPlainText().startsWith(u"<i>a</i>"_s));
}

void TestPrinting::inkIsBlackInEveryTheme()
{
    Print sheet;
    sheet.title = u"Title"_s;
    sheet.lines = {u"Line"_s};
    sheet.list = exportOf(*newModel(this, 1), {});
    sheet.footnote = u"End"_s;
    QTextDocument document;
    fillDocument(document, sheet);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            QCOMPARE(it.fragment().charFormat().foreground().color(), QColor(Qt::black));
}

void TestPrinting::documentGoesOntoPaper()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.pdf"_s);
    Print sheet;
    sheet.title = u"Requests"_s;
    sheet.list = exportOf(*newModel(this, 200), {});
    QTextDocument document;
    fillDocument(document, sheet);
    {
        QPdfWriter writer(path);
        document.print(&writer);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QVERIFY(file.size() > 1'000);
}

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
