#include "ui/printing.h"

#include "model/exchange/write_file.h"
#include "model/wording.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QBuffer>
#include <QEvent>
#include <QFileInfo>
#include <QPdfWriter>
#include <QPointer>
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

// In memory first, so that a disk without room harms no earlier file.
static QByteArray pdfOf(const QTextDocument& document, const QPrinter& asChosen)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(asChosen.docName());
    writer.setResolution(asChosen.resolution());
    writer.setPageLayout(asChosen.pageLayout());
    document.print(&writer);
    return buffer.data();
}

// Without a range of pages: one that the sheet does not have would give a blank one.
static bool askForPrinter(QPrinter& printer, QWidget* parent)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    return dialog.exec() == QDialog::Accepted;
}

PrintButton::PrintButton(std::function<Print()> sheet, MessageBar* bar, QWidget* parent)
    : Button(ButtonKind::Secondary, "printer", parent), m_sheet(std::move(sheet)), m_bar(bar)
{
    setObjectName(QStringLiteral("printButton"));
    choosePrinter = [this](QPrinter& printer) { return askForPrinter(printer, window()); };
    connect(this, &Button::clicked, this, &PrintButton::print);
    retranslate();
}

void PrintButton::print()
{
    const Print sheet = m_sheet();
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(sheet.title);
    const QPointer<PrintButton> self(this); // the page may go behind the dialog
    if (!choosePrinter(printer) || !self)
        return;
    QTextDocument document;
    fillDocument(document, sheet);
    if (const QString path = printer.outputFileName(); !path.isEmpty()) {
        const std::optional<Failure> failure = writeAll(path, pdfOf(document, printer));
        if (failure)
            say(false, tr("The PDF was not saved."),
                whyNotWritten(*failure, tr("%1 is no PDF: it was left as it is. Choose another name.")));
        else
            say(true, tr("The PDF is saved."), QFileInfo(path).fileName());
        return;
    }
    document.print(&printer);
    // Whether it comes out is known to the system's own list of prints alone.
    if (printer.printerState() == QPrinter::Error)
        say(false, tr("The document was not printed."), tr("There may be no room for temporary files. Print to a file instead."));
    else
        say(true, tr("The document was handed to the printing system."), printer.printerName());
}

void PrintButton::say(bool isDone, const QString& news, const QString& detail)
{
    m_bar->setTone(isDone ? Tone::Success : Tone::Danger);
    m_bar->showMessage(news, detail);
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
