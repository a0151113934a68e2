#include "app/console/plan_json.h"

#include "app/console/console_tr.h"
#include "model/wording.h"

#include <algorithm>

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

// Why a line is not offered. Of a version that is still to come the portal says the same as of an old one; it is said which.
static QString whyNot(Reason reason, const PlanLine& line, const ProductVersion& product, const Coverage& coverage)
{
    if (reason == Reason::ProductNotRecent && contains(coverage.reasons, Reason::NotReleased))
        return wording::withDate(
                   Console::tr("Support plan cannot be used for support on the specified product (Code: 8). %2 is not "
                               "released yet: its release date is %1."),
                   product.released)
            .arg(wording::productText(product));
    return wording::textOf(reason, line, product);
}

static QStringList headsOf(bool hasContracts, bool showsRemaining)
{
    QStringList heads{Console::tr("Plan"), Console::tr("Name")};
    if (hasContracts)
        heads += {wording::fieldName(QStringLiteral("access-id")), Console::tr("Start"), Console::tr("End")};
    if (showsRemaining)
        heads += Console::tr("Remaining");
    return heads;
}

// A table whose rows have their reasons below them.
static QString linesText(const QString& title, const QList<PlanLine>& lines, bool showsRemaining, const ProductVersion& product,
                         const Coverage& coverage)
{
    if (lines.isEmpty())
        return {};
    const bool hasContracts =
        std::any_of(lines.begin(), lines.end(), [](const PlanLine& line) { return line.contract != nullptr; });
    QList<QStringList> rows;
    for (const PlanLine& line : lines) {
        QStringList cells{line.id(), wording::planName(line)};
        if (line.contract)
            cells += {line.contract->accessId, wording::dateText(line.contract->start), wording::dateText(line.contract->end)};
        if (showsRemaining && line.entitlement)
            cells += remainingAmount(line.entitlement->remaining());
        rows.append(cells.replaceInStrings(QStringLiteral("\n"), QStringLiteral(" "))); // a line of the table each
    }
    const QStringList printed =
        tableText(headsOf(hasContracts, showsRemaining && hasContracts), rows).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QString text = title + QLatin1Char('\n');
    for (qsizetype i = 0; i < printed.size(); ++i) {
        text += QStringLiteral("  ") + printed.at(i) + QLatin1Char('\n');
        const QList<Reason> reasons = i > 0 ? lines.at(i - 1).reasons.toList() : QList<Reason>();
        for (Reason reason : reasons)
            text += QStringLiteral("    ") + whyNot(reason, lines.at(i - 1), product, coverage) + QLatin1Char('\n');
    }
    return text;
}

// The portal's bars without what only makes sense where there is something to click; what to do here stands below.
static QString barLines(Reason bar)
{
    if (bar == Reason::PurchaseNeedsMicrosoftAccount)
        return Console::tr("You are currently signed in using an Azure Active Directory account. The purchase of Professional "
                           "Support plans must be made using a Microsoft Account.") +
               QLatin1Char('\n');
    if (bar != Reason::NotLinked && bar != Reason::NoEligiblePlan)
        return wording::barText(bar) + QLatin1Char('\n');
    const QString advice = bar == Reason::NotLinked
                               ? Console::tr("To link a contract with its Access ID and Contract ID: vantaggi-cli link.")
                               : Console::tr("Read why each plan cannot be used, or link another contract: vantaggi-cli link.");
    return Console::tr("We were unable to find an eligible support plan associated with your account.") + QStringLiteral("\n  ") +
           advice + QLatin1Char('\n');
}

QString offerText(const PlanOffer& offer, const ProductVersion& product, const Coverage& coverage)
{
    QString text;
    for (Reason bar : offer.bars)
        text += barLines(bar);
    text += linesText(Console::tr("Support plans"), offer.available, offer.showsRemaining, product, coverage);
    text += linesText(Console::tr("Unavailable support plans"), offer.unavailable, offer.showsRemaining, product, coverage);
    text += linesText(Console::tr("Plans that the portal does not show"), offer.hidden, false, product, coverage);
    return text;
}
