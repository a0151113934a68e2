#pragma once

#include "ui/exporting.h"

#include <QDate>

#include <optional>

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

// Print: asks for the printer and prints; nothing happens when the person cancels.
class PrintButton : public Button
{
    Q_OBJECT

public:
    explicit PrintButton(std::function<Print()> sheet, QWidget* parent = nullptr);

    Print sheet() const { return m_sheet(); } // what it puts on paper

protected:
    void changeEvent(QEvent* event) override;

private:
    void print();
    void retranslate();

    std::function<Print()> m_sheet;
};
