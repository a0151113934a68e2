#include "app/console/plan_json.h"

#include "app/console/console_tr.h"
#include "model/wording.h"

static QJsonObject lineJson(const PlanLine& line, bool showsRemaining)
{
    QJsonObject json{{QStringLiteral("id"), line.id()},           {QStringLiteral("name"), wording::planName(line)},
                     {QStringLiteral("access_id"), QJsonValue()}, {QStringLiteral("start"), QJsonValue()},
                     {QStringLiteral("end"), QJsonValue()},       {QStringLiteral("granted"), QJsonValue()}};
    if (line.contract) {
        json.insert(QStringLiteral("access_id"), line.contract->accessId);
        json.insert(QStringLiteral("start"), jsonOf(line.contract->start));
        json.insert(QStringLiteral("end"), jsonOf(line.contract->end));
    }
    if (line.entitlement) {
        json.insert(QStringLiteral("benefit"), codeOf(line.entitlement->benefit));
        json.insert(QStringLiteral("granted"), jsonOf(line.entitlement->granted));
    }
    if (showsRemaining)
        json.insert(QStringLiteral("remaining"), line.entitlement ? jsonOf(line.entitlement->remaining()) : QJsonValue());
    if (!line.reasons.isEmpty())
        json.insert(QStringLiteral("reasons"), codesOf(line.reasons.toList()));
    return json;
}

static QJsonArray linesJson(const QList<PlanLine>& lines, bool showsRemaining)
{
    QJsonArray json;
    for (const PlanLine& line : lines)
        json.append(lineJson(line, showsRemaining));
    return json;
}

QJsonObject offerJson(const PlanOffer& offer)
{
    return {{QStringLiteral("available"), linesJson(offer.available, offer.showsRemaining)},
            {QStringLiteral("unavailable"), linesJson(offer.unavailable, offer.showsRemaining)},
            {QStringLiteral("hidden"), linesJson(offer.hidden, false)},
            {QStringLiteral("bars"), codesOf(offer.bars)}};
}

static QString linesText(const QString& head, const QList<PlanLine>& lines, bool showsRemaining, const ProductVersion& product)
{
    QString text = lines.isEmpty() ? QString() : head + QLatin1Char('\n');
    for (const PlanLine& line : lines) {
        QStringList cells{QStringLiteral("  ") + line.id(), wording::planName(line)};
        if (line.contract)
            cells += {line.contract->accessId, wording::dateText(line.contract->start), wording::dateText(line.contract->end)};
        if (showsRemaining && line.entitlement)
            cells += wording::remainingText(line.entitlement->remaining());
        text += tableText({}, {cells});
        for (Reason reason : line.reasons.toList())
            text += QStringLiteral("    ") + wording::textOf(reason, line, product) + QLatin1Char('\n');
    }
    return text;
}

QString offerText(const PlanOffer& offer, const ProductVersion& product)
{
    QString text;
    for (Reason bar : offer.bars)
        text += wording::barText(bar) + QLatin1Char('\n');
    text += linesText(Console::tr("Support plans"), offer.available, offer.showsRemaining, product);
    text += linesText(Console::tr("Unavailable support plans"), offer.unavailable, offer.showsRemaining, product);
    text += linesText(Console::tr("Plans that the portal does not show"), offer.hidden, false, product);
    return text;
}
