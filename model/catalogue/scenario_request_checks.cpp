#include "model/catalogue/scenario_request_checks.h"

#include "model/catalogue/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString foldedSignIn(const QString& signIn) { return signIn.toCaseFolded(); }

void checkBetween(const QDate& first, const QDate& date, const QDate& last, const JsonPlace& place)
{
    if (date < first || date > last)
        place.report(u"a date from %1 to %2"_s.arg(first.toString(Qt::ISODate), last.toString(Qt::ISODate)));
}

void ScenarioRequestChecks::check(const ScenarioRequest& request, const JsonPlace& place)
{
    if (!m_organisationOf.contains(foldedSignIn(request.account)))
        place.at("account"_L1).report(u"an account of this file"_s, u"another name"_s);
    if (request.opened > m_scenario.today)
        place.at("opened"_L1).report(u"a date up to the scenario's today"_s);
    if (request.opened < m_lastOpened)
        place.at("opened"_L1).report(u"the requests in the order in which they were opened"_s);
    m_lastOpened = request.opened;
    if (request.closeReason)
        checkBetween(request.opened, request.closed, m_scenario.today, place.at("closed"_L1));
    checkProduct(request, place);
}

void ScenarioRequestChecks::checkProduct(const ScenarioRequest& request, const JsonPlace& place) const
{
    const ProductVersion* product = m_catalogue.product(request.productVersion);
    if (!product) {
        place.at("product"_L1).report(u"the id of a product of the catalogue"_s);
        return;
    }
    if (product->needsNoPlan)
        place.at("product"_L1).report(u"a product whose requests need a plan"_s);
    if (product->portal != request.portal)
        place.at("portal"_L1)
            .report(product->portal ? u"this product's portal, "_s + codeOf(*product->portal)
                                    : u"a product with a portal of its own"_s);
    checkCategory(request, *product, place);
    const bool isOnPremises = product->deployment == Deployment::OnPremises;
    if (isOnPremises != (request.benefit == Benefit::ProductSupport))
        place.at("benefit"_L1).report(u"product-support for on-premises products, signature-cloud-support for cloud products"_s);
    if (!isOnPremises)
        return;
    const Coverage coverage = m_catalogue.coverage(*product, request.opened);
    if (!coverage.recent)
        place.at("product"_L1)
            .report(u"a product version that was recent on %1"_s.arg(request.opened.toString(Qt::ISODate)),
                    coverage.reasons.isEmpty() ? u"another"_s : codeOf(coverage.reasons.first().reason));
}

void ScenarioRequestChecks::checkCategory(const ScenarioRequest& request, const ProductVersion& product,
                                          const JsonPlace& place) const
{
    if (request.category.isEmpty())
        return;
    const QList<ProblemCategory> categories = m_catalogue.categoriesFor(product);
    const auto category =
        std::find_if(categories.cbegin(), categories.cend(), [&](const ProblemCategory& c) { return c.id == request.category; });
    if (category == categories.cend())
        place.at("category"_L1).report(u"the id of a problem category of this product"_s);
    else if (std::none_of(category->problems.cbegin(), category->problems.cend(),
                          [&](const auto& p) { return p.id == request.problem; }))
        place.at("problem"_L1).report(u"the id of a problem of this category"_s);
}

void ScenarioRequestChecks::consume(const ScenarioRequest& request, const JsonPlace& place)
{
    const QString name = foldedSignIn(request.account);
    QString reason = codeOf(request.portal == Portal::Microsoft365 ? Reason::NotActivated : Reason::NotLinked);
    for (const IssuedContract& issued : m_issued) {
        const bool isTheirs = request.portal == Portal::Microsoft365
                                  ? issued.organisation == m_organisationOf.value(name)
                                  : issued.linked.contains(name) && issued.linked.value(name) <= request.opened;
        const Entitlement* entitlement = issued.contract.entitlement(request.benefit);
        if (!isTheirs || !entitlement || request.opened < issued.contract.start)
            continue;
        if (request.opened > issued.contract.end) {
            reason = codeOf(Reason::ContractExpired);
            continue;
        }
        if (!entitlement->granted || usedOn(request.opened, *entitlement) < *entitlement->granted) {
            m_uses.append({entitlement, &request});
            return;
        }
        reason = codeOf(Reason::NoIncidents);
    }
    place.report(u"a plan with an incident left for this account on %1"_s.arg(request.opened.toString(Qt::ISODate)), reason);
}

int ScenarioRequestChecks::usedOn(const QDate& date, const Entitlement& entitlement) const
{
    int used = 0;
    for (const Use& use : m_uses) {
        const bool isBack = use.request->closeReason && refunds(*use.request->closeReason) && use.request->closed <= date;
        used += use.entitlement == &entitlement && !isBack;
    }
    return used;
}
