#include "app/console/answer.h"

#include "app/console/advice.h"
#include "app/console/console_tr.h"
#include "model/wording.h"

#include <algorithm>

static QJsonObject withOk(QJsonObject fields, bool isOk)
{
    fields.insert(QStringLiteral("ok"), isOk);
    return fields;
}

Answer done(QJsonObject fields, const QString& text) { return {ExitCode::Done, withOk(std::move(fields), true), text, {}}; }

Answer refused(const Refusals& refusals, const QJsonObject& extra)
{
    QJsonArray list;
    for (const Refusal& refusal : refusals)
        list.append(jsonOf(refusal));
    QJsonObject json = withOk(extra, false);
    json.insert(QStringLiteral("refusals"), list);
    return {ExitCode::Refused, json, {}, sentencesOf(refusals)};
}

Answer refused(const Refusal& refusal, const QString& advice)
{
    Answer answer = refused(Refusals{refusal});
    QJsonObject json = jsonOf(refusal);
    json.insert(QStringLiteral("advice"), advice);
    answer.json.insert(QStringLiteral("refusals"), QJsonArray{json});
    answer.words = wording::textOf(refusal) + QStringLiteral("\n  ") + advice + QLatin1Char('\n');
    return answer;
}

static Answer failed(const Failure& failure, const QJsonObject& extra, const QString& hint)
{
    QJsonObject error{{QStringLiteral("code"), codeOf(failure.kind)},
                      {QStringLiteral("message"), consoleTextOf(failure)},
                      {QStringLiteral("file"), failure.path}};
    if (!failure.detail.isEmpty())
        error.insert(QStringLiteral("detail"), failure.detail);
    QJsonObject json = withOk(extra, false);
    json.insert(QStringLiteral("error"), error);
    QString words = wording::titleOf(failure) + QStringLiteral("\n") + consoleTextOf(failure) + QStringLiteral("\n");
    if (!hint.isEmpty())
        words += hint + QLatin1Char('\n');
    return {ExitCode::Failed, json, {}, words};
}

Answer failed(const Failure& failure, const QJsonObject& extra) { return failed(failure, extra, consoleHintFor(failure)); }

Answer failedForGood(const Failure& failure) { return failed(failure, {}, {}); }

Answer misused(const QString& message)
{
    const QJsonObject error{{QStringLiteral("code"), QStringLiteral("usage")}, {QStringLiteral("message"), message}};
    return {ExitCode::Usage, withOk({{QStringLiteral("error"), error}}, false), {}, message + QLatin1Char('\n')};
}

static QString sentenceFor(const UsageError& error)
{
    const QString name = wording::quotedText(error.name);
    switch (error.kind) {
    case UsageError::Kind::UnknownOption: return Console::tr("There is no option %1 here.").arg(name);
    case UsageError::Kind::MissingValue: return Console::tr("The option %1 needs a value.").arg(name);
    case UsageError::Kind::UnwantedValue: return Console::tr("The option %1 takes no value.").arg(name);
    case UsageError::Kind::RepeatedOption: return Console::tr("The option %1 is given twice.").arg(name);
    case UsageError::Kind::MissingOption: return Console::tr("The option %1 is missing.").arg(name);
    case UsageError::Kind::BadChoice:
        return Console::tr("The option %1 cannot be \"%2\". It can be: %3.")
            .arg(name, wording::quotedText(error.value), error.choices.join(QStringLiteral(", ")));
    case UsageError::Kind::ExtraArgument: return Console::tr("The argument %1 is not expected here.").arg(name);
    case UsageError::Kind::MissingArgument: return Console::tr("An argument is missing: %1.").arg(name);
    }
    Q_UNREACHABLE();
}

Answer misused(const UsageError& error) { return misused(sentenceFor(error)); }

Answer misusedDate(const QString& option, const QString& value)
{
    return misused(Console::tr("The option %1 needs a date such as 2021-06-17. \"%2\" is not a valid date in that form.")
                       .arg(option, wording::quotedText(value)));
}

QJsonValue jsonOf(const QDate& date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonOf(const Quantity& quantity) { return quantity ? QJsonValue(*quantity) : QJsonValue(QJsonValue::Null); }

// What the subject of a refusal is: a field that was filled in, the portal to go to, or what was asked for.
static QString subjectKey(Reason reason)
{
    const QList<Reason> ofFields{Reason::RequiredField, Reason::TooLong, Reason::InvalidValue, Reason::MalformedId};
    const QList<Reason> ofPortals{Reason::CloudProduct, Reason::OtherPortal, Reason::OnPremisesProduct};
    if (ofFields.contains(reason))
        return QStringLiteral("field");
    return ofPortals.contains(reason) ? QStringLiteral("portal") : QStringLiteral("subject");
}

QJsonObject jsonOf(const Refusal& refusal)
{
    QJsonObject json{{QStringLiteral("code"), codeOf(refusal.reason)}, {QStringLiteral("message"), wording::textOf(refusal)}};
    if (const QString advice = consoleAdviceFor(refusal); !advice.isEmpty())
        json.insert(QStringLiteral("advice"), advice);
    if (!refusal.subject.isEmpty())
        json.insert(subjectKey(refusal.reason), refusal.subject);
    if (refusal.date.isValid())
        json.insert(QStringLiteral("date"), jsonOf(refusal.date));
    if (refusal.limit > 0) {
        json.insert(QStringLiteral("limit"), refusal.limit);
        json.insert(QStringLiteral("actual"), refusal.actual);
    }
    if (!refusal.roles.isEmpty()) {
        QJsonArray roles;
        for (Role role : refusal.roles)
            roles.append(codeOf(role));
        json.insert(QStringLiteral("roles"), roles);
        json.insert(QStringLiteral("accounts"), QJsonArray::fromStringList(refusal.accounts));
    }
    return json;
}

QJsonArray codesOf(const Refusals& refusals)
{
    QJsonArray codes;
    for (const Refusal& refusal : refusals)
        codes.append(codeOf(refusal.reason));
    return codes;
}

QJsonArray codesOf(const QList<Reason>& reasons)
{
    QJsonArray codes;
    for (Reason reason : reasons)
        codes.append(codeOf(reason));
    return codes;
}

static QString lineOf(const QStringList& cells, const QList<qsizetype>& widths)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i)
        line += i + 1 < cells.size() ? cells.at(i).leftJustified(widths.at(i) + 2) : cells.at(i);
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line + QLatin1Char('\n');
}

QString tableText(const QStringList& heads, const QList<QStringList>& rows)
{
    QList<QStringList> lines = rows;
    if (!heads.isEmpty())
        lines.prepend(heads);
    QList<qsizetype> widths;
    for (const QStringList& cells : lines) {
        widths.resize(std::max(widths.size(), cells.size()));
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths.at(i), cells.at(i).size());
    }
    QString text;
    for (const QStringList& cells : lines)
        text += lineOf(cells, widths);
    return text;
}

QString remainingAmount(const Quantity& remaining) { return wording::quantityText(Benefit::ProductSupport, remaining); }

QString factsText(const QList<QStringList>& facts) { return tableText({}, facts); }

QString sentencesOf(const Refusals& refusals)
{
    QString text;
    for (const Refusal& refusal : refusals) {
        text += wording::textOf(refusal) + QLatin1Char('\n');
        if (const QString advice = consoleAdviceFor(refusal); !advice.isEmpty())
            text += QStringLiteral("  ") + advice + QLatin1Char('\n');
    }
    return text;
}
