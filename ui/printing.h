#pragma once

#include <QString>
#include <QStringList>

class QAbstractItemModel;
class QPrinter;
class QTextDocument;
class QWidget;

// A title, some lines and a table on paper or in a PDF. Every print says that it comes from a rehearsal where it does.
struct Print
{
    QString title;
    QStringList lines;
    const QAbstractItemModel* table = nullptr; // may be null
    int mostRows = 1000;                       // of the table, from its top: no register fills the memory, or a room, with paper
    QString footnote;
};

void fillDocument(QTextDocument& document, const Print& print); // black on white, whatever the theme
// Asks for the printer and prints; nothing happens when the person cancels.
void printWithDialog(QWidget* parent, const Print& print);
