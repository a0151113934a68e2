#include "ui/printing.h"

#include "model/wording.h"

#include <QApplication>
#include <QEvent>
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

void insertTable(QTextCursor& cursor, const ExportList& list, int rows)
{
    QTextTableFormat format;
    format.setHeaderRowCount(1); // repeated on every sheet
    format.setCellPadding(4);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    const int columns = int(list.heads.size());
    QTextTable* table = cursor.insertTable(rows + 1, columns, format);
    const auto fill = [table, columns](int row, const QStringList& cells, QFont::Weight weight) {
        for (int column = 0; column < columns; ++column)
            table->cellAt(row, column).firstCursorPosition().insertText(cells.value(column), formatOf(9, weight));
    };
    fill(0, list.heads, QFont::DemiBold);
    for (int row = 0; row < rows; ++row)
        fill(row + 1, list.row(row), QFont::Normal);
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
    if (print.list)
        insertTable(cursor, *print.list, std::min(print.mostRows, print.list->rows));
    cursor.insertBlock();
    cursor.insertText(print.footnote, formatOf(9));
}

PrintButton::PrintButton(std::function<Print()> sheet, QWidget* parent)
    : Button(ButtonKind::Secondary, "printer", parent), m_sheet(std::move(sheet))
{
    setObjectName(QStringLiteral("printButton"));
    connect(this, &Button::clicked, this, &PrintButton::print);
    retranslate();
}

void PrintButton::print()
{
    const Print sheet = m_sheet();
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(sheet.title);
    QPrintDialog dialog(&printer, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument document;
    fillDocument(document, sheet);
    document.print(&printer);
}

QString printedOn(const QDate& day) { return PrintButton::tr("On %1").arg(wording::dateText(day)); }

QString printedInRehearsal() { return PrintButton::tr("From a rehearsal: nothing leaves the computer."); }

void PrintButton::retranslate() { setText(tr("&Print")); }

void PrintButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Button::changeEvent(event);
}
