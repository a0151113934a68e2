#include "model/catalogue/scenario_checks.h"

#include "model/catalogue/catalogue.h"
#include "model/catalogue/edition_reader.h"
#include "model/domain/benefits.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

// A contract of the file as the rules see it, with who linked it when.
struct IssuedContract
{
    Contract contract;
    qsizetype organisation;
    QHash<QString, QDate> linked; // folded sign-in name -> date
};

class Checks
{
public:
    Checks(const Scenario& scenario, const JsonPlace& root, const Catalogue& catalogue, const Edition& edition)
        : m_scenario(scenario), m_root(root), m_catalogue(catalogue), m_edition(edition) {}

    void checkAll();

private:
    void checkOrganisation(qsizetype index, const JsonPlace& place);
    void checkOffer(const Offer& offer, const JsonPlace& place) const;
    void checkContract(const ScenarioContract& contract, Organisation& organisation, qsizetype index, const JsonPlace& place);
    void checkIds(const ScenarioContract& contract, const JsonPlace& place);
    void checkLinks(const ScenarioContract& contract, IssuedContract& issued, const JsonPlace& place);
    void checkRequest(const ScenarioRequest& request, const JsonPlace& place);
    void checkProduct(const ScenarioRequest& request, const JsonPlace& place) const;
    void consume(const ScenarioRequest& request, const JsonPlace& place);

    // Reports unless `date` lies between two others; all three count.
    static void checkBetween(const QDate& first, const QDate& date, const QDate& last, const JsonPlace& place);

    const Scenario& m_scenario;
    const JsonPlace& m_root;
    const Catalogue& m_catalogue;
    const Edition& m_edition;
    QHash<QString, qsizetype> m_organisationOf; // folded sign-in name -> index
    QSet<QString> m_partnerIds, m_names, m_ids;
    QList<IssuedContract> m_issued;
    struct Use
    {
        const Entitlement* entitlement;
        const ScenarioRequest* request;
    };
    QList<Use> m_uses;
    QDate m_lastOpened = QDate(1900, 1, 1);
};

QString folded(const QString& signIn)
{
    return signIn.toCaseFolded();
}

template <class Value> void checkOnce(QSet<Value>& seen, const Value& value, const JsonPlace& place)
{
    if (seen.contains(value))
        place.report(u"each of them once"_s, u"it a second time"_s);
    seen.insert(value);
}

void Checks::checkBetween(const QDate& first, const QDate& date, const QDate& last, const JsonPlace& place)
{
    if (date < first || date > last)
        place.report(u"a date from %1 to %2"_s.arg(first.toString(Qt::ISODate), last.toString(Qt::ISODate)));
}

void Checks::checkAll()
{
    // All accounts first: a link may name an account of the other organisation.
    const QList<JsonPlace> organisations = m_root.at("organisations"_L1).items();
    for (qsizetype i = 0; i < organisations.size(); ++i) {
        const QList<JsonPlace> places = organisations.at(i).at("accounts"_L1).items();
        const QList<Account>& accounts = m_scenario.organisations.at(i).organisation.accounts;
        for (qsizetype j = 0; j < accounts.size(); ++j) {
            const QString name = folded(accounts.at(j).signIn);
            if (m_organisationOf.contains(name))
                places.at(j).at("signIn"_L1).report(u"a sign-in name that no other account has"_s, u"it a second time"_s);
            m_organisationOf.insert(name, i);
        }
    }
    for (qsizetype i = 0; i < organisations.size() && m_root.isGood(); ++i)
        checkOrganisation(i, organisations.at(i));
    if (!m_root.has("requests"_L1))
        return;
    const QList<JsonPlace> requests = m_root.at("requests"_L1).items();
    for (qsizetype i = 0; i < requests.size() && m_root.isGood(); ++i)
        checkRequest(m_scenario.requests.at(i), requests.at(i));
    for (qsizetype i = 0; i < requests.size() && m_root.isGood(); ++i)
        consume(m_scenario.requests.at(i), requests.at(i));
}

void Checks::checkOrganisation(qsizetype index, const JsonPlace& place)
{
    Organisation organisation = m_scenario.organisations.at(index).organisation;
    checkOnce(m_names, organisation.name, place.at("name"_L1));
    checkOnce(m_partnerIds, organisation.partnerId, place.at("partnerId"_L1));
    QSet<QString> customers;
    for (qsizetype i = 0; i < organisation.customers.size(); ++i)
        checkOnce(customers, organisation.customers.at(i), place.at("customers"_L1).items().at(i));
    if (organisation.csp == CspKind::None && !customers.isEmpty())
        place.at("customers"_L1).report(u"no customers where csp is none"_s);
    for (qsizetype i = 0; i < organisation.offers.size(); ++i)
        checkOffer(organisation.offers.at(i), place.at("offers"_L1).items().at(i));
    const QList<ScenarioContract>& contracts = m_scenario.organisations.at(index).contracts;
    for (qsizetype i = 0; i < contracts.size() && m_root.isGood(); ++i)
        checkContract(contracts.at(i), organisation, index, place.at("contracts"_L1).items().at(i));
}

void Checks::checkOffer(const Offer& offer, const JsonPlace& place) const
{
    if (offer.end < offer.start)
        place.at("end"_L1).report(u"a date from the start on, %1 or later"_s.arg(offer.start.toString(Qt::ISODate)));
    const OfferType* type = m_edition.offerType(offer.kind, offer.level);
    if (!type) {
        QStringList known;
        for (const OfferType& t : m_edition.offerTypes)
            known.append(t.level.isEmpty() ? t.kind : t.kind + u' ' + t.level);
        place.report(u"an offer (kind and level) of %1: %2"_s.arg(m_edition.id, known.join(u", "_s)),
                     u"\"%1\" \"%2\""_s.arg(offer.kind, offer.level));
        return;
    }
    const Competency* competency = m_edition.competency(offer.competency);
    if (!needsCompetency(*type) && !offer.competency.isEmpty())
        place.at("competency"_L1).report(u"no competency for this kind of offer"_s);
    else if (needsCompetency(*type) && (!competency || competency->kind != offer.kind))
        place.at("competency"_L1).report(u"a competency of %1 for the kind %2"_s.arg(m_edition.id, offer.kind));
}

void Checks::checkContract(const ScenarioContract& contract, Organisation& organisation, qsizetype index, const JsonPlace& place)
{
    checkIds(contract, place);
    if (contract.activated > m_scenario.today)
        place.at("activated"_L1).report(u"a date up to the scenario's today"_s);
    const auto activatedIt = [&](const Account& a) { return folded(a.signIn) == folded(contract.activatedBy); };
    const auto account = std::find_if(organisation.accounts.begin(), organisation.accounts.end(), activatedIt);
    if (account == organisation.accounts.end()) {
        place.at("activatedBy"_L1).report(u"an account of this organisation"_s, u"another name"_s);
        return;
    }
    for (const Benefit benefit : contract.benefits) {
        const Refusals refusals = whyNotActivate(*account, benefit, organisation, m_edition, contract.activated);
        if (!refusals.isEmpty()) {
            place.report(u"an activation that the rules allow on that day"_s, codeOf(refusals.first().reason));
            return;
        }
    }
    IssuedContract issued{contractFor(contract.benefits.first(), organisation, m_edition, contract.activated), index, {}};
    QStringList carried;
    bool isSame = issued.contract.entitlements.size() == contract.benefits.size();
    for (const Entitlement& entitlement : issued.contract.entitlements) {
        carried.append(codeOf(entitlement.benefit));
        isSame = isSame && contract.benefits.contains(entitlement.benefit);
    }
    if (!isSame)
        place.at("benefits"_L1).report(u"what one activation issues: "_s + carried.join(u" and "_s));
    checkLinks(contract, issued, place);
    organisation.contracts.append(issued.contract);
    m_issued.append(issued);
}

void Checks::checkIds(const ScenarioContract& contract, const JsonPlace& place)
{
    if (contract.accessId.isEmpty() != contract.contractId.isEmpty())
        place.report(u"accessId and contractId together"_s, u"one of them"_s);
    if (contract.accessId.isEmpty())
        return;
    checkOnce(m_ids, contract.accessId, place.at("accessId"_L1));
    checkOnce(m_ids, contract.contractId, place.at("contractId"_L1));
}

void Checks::checkLinks(const ScenarioContract& contract, IssuedContract& issued, const JsonPlace& place)
{
    for (qsizetype i = 0; i < contract.links.size(); ++i) {
        const ScenarioContract::LinkedTo& link = contract.links.at(i);
        const JsonPlace linkPlace = place.at("links"_L1).items().at(i);
        const QString name = folded(link.account);
        if (!m_organisationOf.contains(name))
            linkPlace.at("account"_L1).report(u"an account of this file"_s, u"another name"_s);
        if (issued.linked.contains(name))
            linkPlace.at("account"_L1).report(u"each account once"_s, u"it a second time"_s);
        if (link.portal == Portal::Microsoft365)
            linkPlace.at("portal"_L1).report(u"a portal that takes the two IDs"_s);
        checkBetween(contract.activated, link.date, std::min(m_scenario.today, issued.contract.end), linkPlace.at("date"_L1));
        issued.linked.insert(name, link.date);
    }
}

void Checks::checkRequest(const ScenarioRequest& request, const JsonPlace& place)
{
    if (!m_organisationOf.contains(folded(request.account)))
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

void Checks::checkProduct(const ScenarioRequest& request, const JsonPlace& place) const
{
    const ProductVersion* product = m_catalogue.product(request.productVersion);
    if (!product) {
        place.at("product"_L1).report(u"the id of a product of the catalogue"_s);
        return;
    }
    if (product->needsNoPlan)
        place.at("product"_L1).report(u"a product whose requests need a plan"_s);
    if (product->portal != request.portal)
        place.at("portal"_L1).report(product->portal ? u"this product's portal, "_s + codeOf(*product->portal)
                                                     : u"a product with a portal of its own"_s);
    const bool isOnPremises = product->deployment == Deployment::OnPremises;
    if (isOnPremises != (request.benefit == Benefit::ProductSupport))
        place.at("benefit"_L1).report(u"product-support for on-premises products, signature-cloud-support for cloud products"_s);
    if (!isOnPremises)
        return;
    const Coverage coverage = m_catalogue.coverage(*product, request.opened);
    if (!coverage.recent)
        place.at("product"_L1).report(u"a product version that was recent on %1"_s.arg(request.opened.toString(Qt::ISODate)),
                                      coverage.reasons.isEmpty() ? u"another"_s : codeOf(coverage.reasons.first().reason));
}

void Checks::consume(const ScenarioRequest& request, const JsonPlace& place)
{
    const QString name = folded(request.account);
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
        int used = 0;
        for (const Use& use : m_uses) {
            const bool isBack = use.request->closeReason && refunds(*use.request->closeReason) && use.request->closed <= request.opened;
            used += use.entitlement == entitlement && !isBack;
        }
        if (!entitlement->granted || used < *entitlement->granted) {
            m_uses.append({entitlement, &request});
            return;
        }
        reason = codeOf(Reason::NoIncidents);
    }
    place.report(u"a plan with an incident left for this account on %1"_s.arg(request.opened.toString(Qt::ISODate)), reason);
}

} // namespace

void checkScenario(const Scenario& scenario, const JsonPlace& root, const Catalogue& catalogue)
{
    const Edition* edition = catalogue.edition(scenario.edition);
    if (!edition) {
        root.at("edition"_L1).report(u"the id of an edition such as mpn-2021"_s);
        return;
    }
    Checks(scenario, root, catalogue, *edition).checkAll();
}
