#include "model/wording.h"

#include "model/wording_tr.h"

#include <QLocale>
#include <QRegularExpression>

namespace wording {

// Content that carries both languages has no translator to ask, so the choice is kept here; app/languages sets it.
static Language currentLanguage = Language::English;

static QLocale locale()
{
    switch (currentLanguage) {
    case Language::English: return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case Language::Italian: return QLocale(QLocale::Italian, QLocale::Italy);
    }
    Q_UNREACHABLE();
}

Language language() { return currentLanguage; }

void setLanguage(Language language) { currentLanguage = language; }

// In Italian the first day of a month is an ordinal, and the only one.
QString dateText(const QDate& date)
{
    const bool isFirst = currentLanguage == Language::Italian && date.day() == 1;
    return locale().toString(date, isFirst ? QStringLiteral("d\u00B0 MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
}

// "il" -> "l'", "al" -> "all'", "dal" -> "dall'"
static QString elided(const QString& article)
{
    if (article == QLatin1String("il"))
        return QStringLiteral("l'");
    if (article == QLatin1String("Il"))
        return QStringLiteral("L'");
    return article + QStringLiteral("l'");
}

// The marker that QString::arg() would replace next: "%1", or "%2" where 1 is already filled in.
static QString lowestMarker(const QString& sentence)
{
    for (int i = 1; i <= 9; ++i) {
        const QString marker = QLatin1Char('%') + QString::number(i);
        if (sentence.contains(marker))
            return marker;
    }
    return {};
}

QString withDate(const QString& sentence, const QDate& date)
{
    QString result = sentence;
    // Eight and eleven begin with a vowel in Italian: "il 7", "l'8", "fino all'11".
    if (currentLanguage == Language::Italian && (date.day() == 8 || date.day() == 11)) {
        const QRegularExpression article(
            QStringLiteral("\\b([Ii]l|[Aa]l|[Dd]al|[Dd]el|[Nn]el|[Ss]ul) (?=%1)").arg(lowestMarker(sentence)));
        const QRegularExpressionMatch match = article.match(result);
        if (match.hasMatch())
            result.replace(match.capturedStart(), match.capturedLength(), elided(match.captured(1)));
    }
    return result.arg(dateText(date));
}

QString numberText(qint64 number) { return locale().toString(number); }

QString quotedText(const QString& words)
{
    constexpr qsizetype most = 100;
    if (words.size() <= most)
        return words;
    const bool isHalf = words.at(most - 1).isHighSurrogate(); // of a sign that stands in two places
    return words.left(isHalf ? most - 1 : most) + QStringLiteral("…");
}

// The catalogue's names are those of the reference tables, where some say the product twice: "Windows (client)" with
// "Windows 10", or two names of one line: "Azure DevOps Server / TFS" with "TFS 2018" or "2019".
QString productText(const ProductVersion& product)
{
    const QString name = textOf(product.productName);
    const QString version = textOf(product.versionName);
    if (version.isEmpty())
        return name;
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool hasTwoNames = words.contains(QStringLiteral("/"));
    const qsizetype repeated = words.indexOf(version.section(QLatin1Char(' '), 0, 0));
    QString before = name.section(QStringLiteral(" / "), 0, 0).section(QStringLiteral(" ("), 0, 0);
    if (repeated >= 0)
        before = words.indexOf(QStringLiteral("/")) < repeated && hasTwoNames ? QString()
                                                                              : words.first(repeated).join(QLatin1Char(' '));
    else if (hasTwoNames && version.at(0).isLetter())
        before = words.first(); // "Dynamics NAV 2018"
    return before.isEmpty() ? version : before + QLatin1Char(' ') + version;
}

QString planName(const PlanLine& line)
{
    switch (line.kind) {
    case PlanLine::Kind::Entitlement: return line.entitlement->planName;
    case PlanLine::Kind::Csp: return QStringLiteral("Cloud Solution Provider");
    case PlanLine::Kind::NoPlan: return Wording::tr("No plan needed");
    }
    Q_UNREACHABLE();
}

QString quantityText(Benefit benefit, const Quantity& quantity)
{
    if (!quantity)
        return Wording::tr("Unlimited");
    switch (benefit) {
    case Benefit::ProductSupport:
    case Benefit::Signature: return Wording::tr("%n incident(s)", nullptr, *quantity);
    case Benefit::AdvisoryHours: return Wording::tr("%n hour(s)", nullptr, *quantity);
    }
    Q_UNREACHABLE();
}

QString remainingText(const Quantity& remaining)
{
    return remaining ? Wording::tr("%n incident(s) remaining", nullptr, *remaining) : Wording::tr("Unlimited");
}

QString coverageText(const Coverage& coverage)
{
    if (coverage.recent) {
        const QString rank = rankText(coverage.rank.value_or(0));
        if (!coverage.mainstreamEnd.isValid())
            return Wording::tr("Recent: %1, no end of mainstream support is announced.").arg(rank);
        return withDate(Wording::tr("Recent: %2, mainstream support until %1."), coverage.mainstreamEnd).arg(rank);
    }
    if (contains(coverage.reasons, Reason::CloudProduct))
        return Wording::tr("A cloud product is always current: only an on-premises product can be recent or not.");
    QStringList sentences{coverage.rank ? Wording::tr("Not recent: %1.").arg(rankText(*coverage.rank))
                                        : Wording::tr("Not recent.")};
    for (const Refusal& refusal : coverage.reasons)
        sentences.append(textOf(refusal));
    return sentences.join(QLatin1Char(' '));
}

// As coverageText(), after "From 4 October 2021:".
static QString laterCoverageText(const Coverage& coverage)
{
    const QString rank = coverage.rank ? rankText(*coverage.rank) : QString();
    if (coverage.recent && !coverage.mainstreamEnd.isValid())
        return Wording::tr("recent, %1, no end of mainstream support is announced.").arg(rank);
    if (coverage.recent)
        return withDate(Wording::tr("recent, %2, mainstream support until %1."), coverage.mainstreamEnd).arg(rank);
    QStringList sentences{coverage.rank ? Wording::tr("not recent, %1.").arg(rank) : Wording::tr("not recent.")};
    for (const Refusal& refusal : coverage.reasons)
        sentences.append(textOf(refusal));
    return sentences.join(QLatin1Char(' '));
}

QString nextCoverageText(const std::optional<CoveragePeriod>& next)
{
    if (!next)
        return Wording::tr("No later change of this answer is known.");
    return withDate(Wording::tr("From %1: %2"), next->from).arg(laterCoverageText(next->coverage));
}

} // namespace wording
