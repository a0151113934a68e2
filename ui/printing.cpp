#include "ui/printing.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace {

QTextCharFormat formatOf(qreal points, QFont::Weight weight = QFont::Normal)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(weight);
    format.setForeground(Qt::black);
    return format;
}

void insertTable(QTextCursor& cursor, const QAbstractItemModel& model, int rows)
{
    QTextTableFormat format;
    format.setHeaderRowCount(1); // repeated on every sheet
    format.setCellPadding(4);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable* table = cursor.insertTable(rows + 1, model.columnCount(), format);
    for (int column = 0; column < model.columnCount(); ++column) {
        table->cellAt(0, column).firstCursorPosition().insertText(model.headerData(column, Qt::Horizontal).toString(),
                                                                  formatOf(9, QFont::DemiBold));
        for (int row = 0; row < rows; ++row)
            table->cellAt(row + 1, column)
                .firstCursorPosition()
                .insertText(model.index(row, column).data().toString(), formatOf(9));
    }
    cursor.movePosition(QTextCursor::End);
}

} // namespace

void fillDocument(QTextDocument& document, const Print& print)
{
    document.setDefaultFont(QApplication::font());
    QTextCursor cursor(&document);
    cursor.insertText(print.title, formatOf(16, QFont::DemiBold));
    for (const QString& line : print.lines) {
        cursor.insertBlock();
        cursor.insertText(line, formatOf(10));
    }
    cursor.insertBlock();
    if (print.table)
        insertTable(cursor, *print.table, std::min(print.mostRows, print.table->rowCount()));
    cursor.insertBlock();
    cursor.insertText(print.footnote, formatOf(9));
}

void printWithDialog(QWidget* parent, const Print& print)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(print.title);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument document;
    fillDocument(document, print);
    document.print(&printer);
}
