#pragma once

#include "app/options.h"
#include "model/domain/organisation.h"
#include "model/domain/reason.h"
#include "model/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

enum class ExitCode { Done = 0, Refused = 1, Usage = 2, Failed = 3 };

// What one verb has to say, for scripts and for people; cli_main prints one of the two.
struct Answer
{
    ExitCode exitCode = ExitCode::Done;
    QJsonObject json; // always with "ok"
    QString text;     // standard output
    QString words;    // standard error
};

Answer done(QJsonObject fields, const QString& text);
Answer refused(const Refusals& refusals, const QJsonObject& extra = {});
Answer refused(const Refusal& refusal, const QString& advice);        // where the verb knows what to do better than the reason
Answer failed(const Failure& failure, const QJsonObject& extra = {}); // with what helps, for people: consoleHintFor()
Answer failedForGood(const Failure& failure);                         // without, where that was just tried
Answer misused(const QString& message);
Answer misused(const UsageError& error);
Answer misusedDate(const QString& option, const QString& value); // not a date as YYYY-MM-DD

// Where it did not come to be; call only then.
template <class T> Answer notDone(const Outcome<T>& outcome)
{
    return outcome.isRefused() ? refused(outcome.refusals()) : failed(outcome.failure());
}

// --- pieces of JSON
QJsonValue jsonOf(const QDate& date);        // "2021-06-17", null where there is none
QJsonValue jsonOf(const Quantity& quantity); // null = unlimited
QJsonObject jsonOf(const Refusal& refusal);  // code, message, advice and what else it carries
QJsonArray codesOf(const Refusals& refusals);
QJsonArray codesOf(const QList<Reason>& reasons);

// --- pieces of text
// Columns as wide as their widest cell, two spaces apart; an empty list of heads leaves the head line out.
QString tableText(const QStringList& heads, const QList<QStringList>& rows);
QString remainingAmount(const Quantity& remaining); // "17 incidents" where the head or the line says of what
QString factsText(const QList<QStringList>& facts); // "Start  1 February 2021" a line
QString sentencesOf(const Refusals& refusals);      // a line each: why, then what to do
