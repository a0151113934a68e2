#pragma once

#include "ui/exporting.h"

#include <QDate>

#include <optional>

class MessageBar;
class QPrinter;
class QTextDocument;

// A title, some lines and a list on paper or in a PDF. Every print says that it comes from a rehearsal where it does.
struct Print
{
    QString title;
    QStringList lines;
    std::optional<ExportList> list;
    int mostRows = 1000; // of the list, from its top: no register fills the memory, or a room, with paper
    QString footnote;
};

QString printedOn(const QDate& day); // "On 17 June 2021"
QString printedInRehearsal();        // the usual footnote

void fillDocument(QTextDocument& document, const Print& print); // black on white, whatever the theme

// Print: asks for the printer and prints; nothing happens when the person cancels. A PDF is written as every file is: whole, or
// what stood there stays.
class PrintButton : public Button
{
    Q_OBJECT

public:
    // The bar says how it went: that of the export, which every print stands beside.
    PrintButton(std::function<Print()> sheet, MessageBar* bar, QWidget* parent = nullptr);

    Print sheet() const { return m_sheet(); } // what it puts on paper

    // How the printer is chosen; tests put an answer here. False = cancelled.
    std::function<bool(QPrinter& printer)> choosePrinter;

protected:
    void changeEvent(QEvent* event) override;

private:
    void print();
    void say(bool isDone, const QString& news, const QString& detail);
    void retranslate();

    std::function<Print()> m_sheet;
    MessageBar* m_bar;
};
