#include "app/console/verbs.h"

#include "app/console/console_tr.h"
#include "model/catalogue/catalogue.h"
#include "model/wording.h"

static Answer scenarios(const Options&, const Catalogue& catalogue)
{
    const Result<QList<Scenario>> all = catalogue.scenarios();
    if (!all)
        return failed(all.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const Scenario& scenario : all.value()) {
        list.append(QJsonObject{{QStringLiteral("id"), scenario.id},
                                {QStringLiteral("name"), wording::textOf(scenario.name)},
                                {QStringLiteral("explanation"), wording::textOf(scenario.explanation)},
                                {QStringLiteral("edition"), scenario.edition},
                                {QStringLiteral("today"), jsonOf(scenario.today)}});
        rows.append({scenario.id, wording::textOf(scenario.name), scenario.edition, wording::dateText(scenario.today)});
    }
    const QStringList heads{Console::tr("Scenario"), Console::tr("Name"), Console::tr("Edition"), Console::tr("Date")};
    return done({{QStringLiteral("scenarios"), list}}, tableText(heads, rows));
}

static Answer editions(const Options&, const Catalogue& catalogue)
{
    QJsonArray list;
    QList<QStringList> rows;
    for (const Edition& edition : catalogue.editions()) {
        list.append(QJsonObject{{QStringLiteral("id"), edition.id},
                                {QStringLiteral("name"), wording::textOf(edition.name)},
                                {QStringLiteral("second_hand"), edition.secondHand}});
        rows.append({edition.id, wording::textOf(edition.name)});
    }
    return done({{QStringLiteral("editions"), list}}, tableText({Console::tr("Edition"), Console::tr("Name")}, rows));
}

// Every word that was searched for must be in one of the names, in either language.
static bool matches(const ProductVersion& product, const QString& search)
{
    const QString haystack = QStringList{product.id,
                                         product.family,
                                         product.product,
                                         product.version,
                                         product.familyName.it,
                                         product.productName.it,
                                         wording::productText(product)}
                                 .join(QLatin1Char('\n'));
    const QStringList words = search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return haystack.contains(word, Qt::CaseInsensitive); });
}

static Answer products(const Options& options, const Catalogue& catalogue)
{
    const QString search = options.value(QStringLiteral("--search"));
    const std::optional<Portal> portal = portalFromCode(options.value(QStringLiteral("--portal")));
    const Result<QList<ProductVersion>> all =
        options.has(QStringLiteral("--all")) ? catalogue.productsWithArchive() : catalogue.products();
    if (!all)
        return failed(all.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const ProductVersion& product : all.value()) {
        if ((portal && product.portal != portal) || !matches(product, search))
            continue;
        const QJsonValue portalCode = product.portal ? QJsonValue(codeOf(*product.portal)) : QJsonValue();
        list.append(QJsonObject{{QStringLiteral("id"), product.id},
                                {QStringLiteral("family"), product.family},
                                {QStringLiteral("product"), product.product},
                                {QStringLiteral("version"), product.version},
                                {QStringLiteral("deployment"), codeOf(product.deployment)},
                                {QStringLiteral("portal"), portalCode}});
        rows.append({product.id, wording::productText(product), wording::textOf(product.deployment),
                     product.portal ? wording::textOf(*product.portal) : wording::shortTextOf(Reason::CspPartnerOnly)});
    }
    const QStringList heads{Console::tr("Product"), Console::tr("Name"), Console::tr("Where it runs"), Console::tr("Portal")};
    return done({{QStringLiteral("products"), list}}, tableText(heads, rows));
}

static QJsonValue rankOf(const Coverage& coverage) { return coverage.rank ? QJsonValue(rankText(*coverage.rank)) : QJsonValue(); }

static QJsonValue jsonOf(const std::optional<CoveragePeriod>& period)
{
    if (!period)
        return {};
    const Coverage& coverage = period->coverage;
    return QJsonObject{{QStringLiteral("on"), jsonOf(period->from)},
                       {QStringLiteral("recent"), coverage.recent},
                       {QStringLiteral("rank"), rankOf(coverage)},
                       {QStringLiteral("reasons"), codesOf(coverage.reasons)}};
}

static Answer coverage(const Options& options, const Catalogue& catalogue)
{
    const QString on = options.value(QStringLiteral("--on"));
    const QDate date = dateFrom(on);
    if (!date.isValid())
        return misusedDate(QStringLiteral("--on"), on);
    const QString id = options.value(QStringLiteral("--product"));
    const ProductVersion* product = catalogue.product(id);
    if (!product)
        return refused({{.reason = Reason::UnknownProduct, .subject = id}});
    const Coverage answer = catalogue.coverage(*product, date);
    const std::optional<CoveragePeriod> next = nextCoverage(*product, catalogue.versionsOf(*product), date);
    QJsonArray explanations;
    for (const Refusal& reason : answer.reasons)
        explanations.append(jsonOf(reason));
    const QString text = wording::productText(*product) + QLatin1Char('\n') + wording::coverageText(answer) + QLatin1Char('\n') +
                         wording::nextCoverageText(next) + QLatin1Char('\n');
    return done({{QStringLiteral("product"), product->id},
                 {QStringLiteral("on"), jsonOf(date)},
                 {QStringLiteral("recent"), answer.recent},
                 {QStringLiteral("rank"), rankOf(answer)},
                 {QStringLiteral("reasons"), codesOf(answer.reasons)},
                 {QStringLiteral("explanations"), explanations},
                 {QStringLiteral("message"), wording::coverageText(answer)},
                 {QStringLiteral("mainstream_end"), jsonOf(answer.mainstreamEnd)},
                 {QStringLiteral("extended_end"), jsonOf(answer.extendedEnd)},
                 {QStringLiteral("next_change"), jsonOf(next)}},
                text);
}

QList<Verb> catalogueVerbs()
{
    return {{QStringLiteral("scenarios"), {}, {}, Console::tr("List the built-in training scenarios."), scenarios},
            {QStringLiteral("editions"), {}, {}, Console::tr("List the editions: the dated sets of programme rules."), editions},
            {QStringLiteral("products"),
             {},
             {{QStringLiteral("--search"), QStringLiteral("TEXT"), false, {}},
              portalOption(false),
              {QStringLiteral("--all"), {}, false, {}}},
             Console::tr("List the products of the catalogue and where their requests are filed."),
             products},
            {QStringLiteral("coverage"),
             {},
             {{QStringLiteral("--product"), QStringLiteral("ID"), true, {}},
              {QStringLiteral("--on"), QStringLiteral("DATE"), true, {}}},
             Console::tr("Say whether a product version is recent on a date, and why."),
             coverage}};
}
