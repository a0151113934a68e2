#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// A list as a file for a spreadsheet. All cells are text: a request number of sixteen digits must not become 2.1E+15.
struct TableText
{
    QString name; // of the sheet
    QStringList heads;
    QList<QStringList> rows; // each as long as heads
};

// RFC 4180 in UTF-8 with a byte order mark, which Excel needs. A cell that a spreadsheet would take for a formula (it begins
// with = + - @, a tab or a line feed) gets an apostrophe before it: opening the file runs nothing.
QByteArray csvOf(const TableText& table);

// An Office Open XML workbook of one sheet: first row DemiBold, fixed and with filters. Cells are inline text, never formulas;
// what a cell cannot hold (32,767 characters, control characters) is left out. The same table gives the same bytes.
QByteArray xlsxOf(const TableText& table);
