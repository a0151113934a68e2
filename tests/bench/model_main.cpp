#include "tests/bench/rows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

// The rows that need no window, as one JSON array on standard output. Its one argument is an empty folder on the disk to
// be measured. run.py makes the table.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    QJsonArray rows;
    const QList<QJsonObject> all = decisionRows() + filingRows(folder);
    for (const QJsonObject& row : all)
        rows.append(row);
    std::puts(QJsonDocument(rows).toJson(QJsonDocument::Compact).constData());
    return 0;
}
