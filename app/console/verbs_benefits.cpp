#include "app/console/verbs.h"

#include "app/console/console_tr.h"
#include "app/console/open_workspace.h"
#include "model/wording.h"

static QString nameOf(Benefit benefit, const Edition& edition)
{
    const BenefitText* text = edition.textFor(benefit);
    return text ? wording::textOf(text->name) : codeOf(benefit);
}

static void insertContract(QJsonObject& json, const Contract& contract)
{
    json.insert(QStringLiteral("access_id"), contract.accessId);
    json.insert(QStringLiteral("contract_id"), contract.contractId);
    json.insert(QStringLiteral("start"), jsonOf(contract.start));
    json.insert(QStringLiteral("end"), jsonOf(contract.end));
}

static QList<QStringList> contractFacts(const Contract& contract)
{
    return {{wording::fieldName(QStringLiteral("access-id")), contract.accessId},
            {wording::fieldName(QStringLiteral("contract-id")), contract.contractId},
            {Console::tr("Start"), wording::dateText(contract.start)},
            {Console::tr("End"), wording::dateText(contract.end)}};
}

static QJsonObject rowJson(const BenefitsPage::Row& row, const Edition& edition)
{
    QJsonObject json{{QStringLiteral("id"), codeOf(row.allowance.benefit)},
                     {QStringLiteral("name"), nameOf(row.allowance.benefit, edition)},
                     {QStringLiteral("activate_by"), jsonOf(row.allowance.activateBy)},
                     {QStringLiteral("evidence"), codeOf(row.allowance.evidence)},
                     {QStringLiteral("source"), wording::textOf(row.allowance.source)},
                     {QStringLiteral("quantity"), jsonOf(row.allowance.quantity)},
                     {QStringLiteral("activated"), row.contract.has_value()},
                     {QStringLiteral("can_activate"), row.whyNotActivate.isEmpty()},
                     {QStringLiteral("why_not"), codesOf(row.whyNotActivate)}};
    if (row.contract || row.earlier)
        insertContract(json, row.contract ? *row.contract : *row.earlier);
    if (row.contract && edition.showsBalance)
        json.insert(QStringLiteral("remaining"), jsonOf(row.contract->entitlement(row.allowance.benefit)->remaining()));
    return json;
}

static QJsonObject tpdJson(const Allowance& hours)
{
    return {{QStringLiteral("hours"), jsonOf(hours.quantity)},
            {QStringLiteral("source"), wording::textOf(hours.source)},
            {QStringLiteral("until"), jsonOf(hours.until)}};
}

static QString pageText(const BenefitsPage& page, const Edition& edition)
{
    QList<QStringList> rows;
    for (const BenefitsPage::Row& row : page.rows)
        rows.append({nameOf(row.allowance.benefit, edition), wording::textOf(row.allowance.source),
                     wording::quantityText(row.allowance.benefit, row.allowance.quantity),
                     row.contract ? Console::tr("Activated") : wording::shortTextOf(Reason::NotActivated)});
    if (page.advisoryHours)
        rows.append({nameOf(Benefit::AdvisoryHours, edition), wording::textOf(page.advisoryHours->source),
                     wording::quantityText(Benefit::AdvisoryHours, page.advisoryHours->quantity)});
    return tableText({Console::tr("Benefit"), Console::tr("Source"), Console::tr("Quantity"), Console::tr("State")}, rows);
}

// An account that does not see the page gets an answer too, not a refusal: it asked what the page shows (D1).
static Answer benefits(const Options& options, const Catalogue& catalogue)
{
    const OpenedWorkspace workspace = openWorkspace(options, catalogue);
    if (!workspace)
        return workspace.problem;
    const BenefitsPage page = workspace->benefitsPage();
    if (!page.whyNotSeen.isEmpty())
        return done({{QStringLiteral("page"), codeOf(page.whyNotSeen.first().reason)},
                     {QStringLiteral("message"), wording::textOf(page.whyNotSeen.first())},
                     {QStringLiteral("benefits"), QJsonArray()},
                     {QStringLiteral("tpd"), QJsonValue()}},
                    sentencesOf(page.whyNotSeen));

    QJsonArray rows;
    const Contract* activated = nullptr;
    const Contract* earlier = nullptr;
    for (const BenefitsPage::Row& row : page.rows) {
        rows.append(rowJson(row, workspace->edition()));
        if (!activated && row.contract)
            activated = &*row.contract;
        if (!earlier && row.earlier)
            earlier = &*row.earlier;
    }
    QJsonObject json{{QStringLiteral("page"), QStringLiteral("benefits")},
                     {QStringLiteral("benefits"), rows},
                     {QStringLiteral("tpd"), page.advisoryHours ? QJsonValue(tpdJson(*page.advisoryHours)) : QJsonValue()}};
    QString text = pageText(page, workspace->edition());
    if (activated || earlier) {
        const Contract& shown = activated ? *activated : *earlier;
        insertContract(json, shown);
        text += QLatin1Char('\n') + factsText(contractFacts(shown));
    }
    if (earlier)
        text += wording::withDate(
                    Console::tr(
                        "A contract of the previous membership is still valid, until %1. The benefit is to be activated anew."),
                    earlier->end) +
                QLatin1Char('\n');
    return done(json, text);
}

// The benefit that is meant where none is named: the first of the page that is still to be activated. Where a single
// activation covers all it makes no difference. A refusal is left to the rule.
static Benefit impliedBenefit(const BenefitsPage& page)
{
    for (const BenefitsPage::Row& row : page.rows)
        if (!row.contract)
            return row.allowance.benefit;
    return page.rows.isEmpty() ? Benefit::ProductSupport : page.rows.first().allowance.benefit;
}

static Answer activate(const Options& options, const Catalogue& catalogue)
{
    const QString named = options.value(QStringLiteral("--benefit"));
    const std::optional<Benefit> namedBenefit = benefitFromCode(named);
    const OpenedWorkspace workspace = openWorkspace(options, catalogue);
    if (!workspace)
        return workspace.problem;
    if (options.has(QStringLiteral("--benefit")) && !namedBenefit)
        return refused({{.reason = Reason::UnknownBenefit, .subject = named}});
    const Benefit benefit = namedBenefit ? *namedBenefit : impliedBenefit(workspace->benefitsPage());
    const Outcome<Contract> activated = workspace->activate(benefit);
    if (!activated)
        return notDone(activated);
    QJsonObject json;
    insertContract(json, *activated);
    return done(json, factsText(contractFacts(*activated)));
}

// Already linked: the portal's own message where it shows one, and beside it what it means and what to do (D4).
static Answer alreadyLinked(const Refusals& refusals, const LinkDecision& decision)
{
    Answer answer = refused(refusals);
    if (!decision.diagnosis || !contains(refusals, Reason::AlreadyLinked))
        return answer;
    const Diagnosis& diagnosis = *decision.diagnosis;
    QJsonObject extra{
        {QStringLiteral("diagnosis"), QJsonObject{{QStringLiteral("cause"), codeOf(diagnosis.cause)},
                                                  {QStringLiteral("message"), wording::textOf(diagnosis)},
                                                  {QStringLiteral("next"), wording::nextStepFor(diagnosis)},
                                                  {QStringLiteral("why_not_offered"), codesOf(whyNotOffered(diagnosis))},
                                                  {QStringLiteral("starts_on"), jsonOf(diagnosis.startsOn)},
                                                  {QStringLiteral("linked_on"), jsonOf(diagnosis.earlier.date)},
                                                  {QStringLiteral("linked_in"), codeOf(diagnosis.earlier.portal)}}}};
    answer.words.clear();
    if (decision.showsPortalMessage) {
        extra.insert(QStringLiteral("portal_message"), wording::azureAlreadyAssociated());
        answer.words =
            wording::azureAlreadyAssociated() + QStringLiteral("\n\n") + wording::titleOf(diagnosis) + QLatin1Char('\n');
    }
    answer.words += wording::textOf(diagnosis) + QLatin1Char('\n') + wording::nextStepFor(diagnosis) + QLatin1Char('\n');
    QJsonObject refusal = jsonOf(refusals.first());
    refusal.insert(QStringLiteral("advice"), wording::nextStepFor(diagnosis));
    for (auto field = extra.constBegin(); field != extra.constEnd(); ++field) {
        refusal.insert(field.key(), field.value());
        answer.json.insert(field.key(), field.value());
    }
    answer.json.insert(QStringLiteral("refusals"), QJsonArray{refusal});
    return answer;
}

static Answer link(const Options& options, const Catalogue& catalogue)
{
    const OpenedWorkspace workspace = openWorkspace(options, catalogue);
    if (!workspace)
        return workspace.problem;
    const QString accessId = options.value(QStringLiteral("--access-id"));
    const QString contractId = options.value(QStringLiteral("--contract-id"));
    const Portal portal = portalOf(options);
    const Outcome<LinkResult> linked = workspace->link(accessId, contractId, portal);
    if (linked.isFailed())
        return failed(linked.failure());
    if (linked.isRefused())
        return alreadyLinked(linked.refusals(), workspace->linkDecisionFor(accessId, contractId, portal));

    QJsonObject json{{QStringLiteral("linked"), true}, {QStringLiteral("notices"), codesOf(linked->notices)}};
    insertContract(json, linked->contract);
    QString text = Console::tr("The contract is linked to this account, in every portal.") + QLatin1Char('\n');
    for (Reason notice : linked->notices)
        text += wording::textOf(notice) + QLatin1Char(' ') + wording::adviceFor({.reason = notice}) + QLatin1Char('\n');
    return done(json, text);
}

QList<Verb> benefitVerbs()
{
    const QStringList file{QStringLiteral("FILE")};
    return {{QStringLiteral("benefits"),
             file,
             {accountOption()},
             Console::tr("Show what the Technical benefits page shows to an account."),
             benefits},
            {QStringLiteral("activate"),
             file,
             {accountOption(), {QStringLiteral("--benefit"), QStringLiteral("ID"), false, {}}},
             Console::tr("Activate a benefit: issues an Access ID and a Contract ID."),
             activate,
             true},
            {QStringLiteral("link"),
             file,
             {accountOption(),
              portalOption(true),
              {QStringLiteral("--access-id"), QStringLiteral("A"), true, {}},
              {QStringLiteral("--contract-id"), QStringLiteral("C"), true, {}}},
             Console::tr("Link a support contract to an account, once for every portal."),
             link,
             true}};
}
