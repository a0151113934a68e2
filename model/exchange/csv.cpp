#include "model/exchange/table_text.h"

static QString quoted(QString cell)
{
    if (!cell.isEmpty() && QStringLiteral("=+-@\t\r\n").contains(cell.at(0)))
        cell.prepend(u'\'');
    const bool isPlain =
        !cell.contains(u'"') && !cell.contains(u',') && !cell.contains(u';') && !cell.contains(u'\n') && !cell.contains(u'\r');
    return isPlain ? cell : QString(u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"');
}

static void append(QByteArray& csv, const QStringList& row)
{
    QStringList cells;
    for (const QString& cell : row)
        cells.append(quoted(cell));
    csv += cells.join(u',').toUtf8() + "\r\n";
}

QByteArray csvOf(const TableText& table)
{
    QByteArray csv("\xEF\xBB\xBF");
    append(csv, table.heads);
    for (const QStringList& row : table.rows)
        append(csv, row);
    return csv;
}
