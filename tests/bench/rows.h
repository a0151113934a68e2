#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <algorithm>
#include <chrono>

// Rows of the table, as run.py reads them.
QList<QJsonObject> decisionRows();
QList<QJsonObject> filingRows(const QString& folder); // an empty folder on the disk that is measured

// The goal is the most that ours may be, as a multiple of the reference.
inline QJsonObject comparedRow(const QString& what, const QString& unit, double ours, double reference,
                               const QString& referenceIs, double atMostTimes)
{
    return {{QStringLiteral("what"), what},
            {QStringLiteral("unit"), unit},
            {QStringLiteral("ours"), ours},
            {QStringLiteral("reference"), reference},
            {QStringLiteral("referenceIs"), referenceIs},
            {QStringLiteral("atMostTimes"), atMostTimes}};
}

// The goal is the most that ours may be by itself.
inline QJsonObject boundedRow(const QString& what, const QString& unit, double ours, double atMost)
{
    return {{QStringLiteral("what"), what},
            {QStringLiteral("unit"), unit},
            {QStringLiteral("ours"), ours},
            {QStringLiteral("atMost"), atMost}};
}

template <class T> T median(QList<T> values)
{
    std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
    return values.at(values.size() / 2);
}

// How long the work takes, in nanoseconds.
template <class Work> double nanoseconds(Work&& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - start).count();
}
