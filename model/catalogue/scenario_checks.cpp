#include "model/catalogue/scenario_checks.h"

#include "model/catalogue/catalogue.h"
#include "model/catalogue/edition_reader.h"
#include "model/catalogue/scenario_request_checks.h"
#include "model/domain/benefits.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

class Checks
{
public:
    Checks(const Scenario& scenario, const JsonPlace& root, const Catalogue& catalogue, const Edition& edition)
        : m_scenario(scenario), m_root(root), m_catalogue(catalogue), m_edition(edition)
    {
    }

    void checkAll();

private:
    void checkOrganisation(qsizetype index, const JsonPlace& place);
    void checkOffer(const Offer& offer, const JsonPlace& place) const;
    void checkContract(const ScenarioContract& contract, Organisation& organisation, qsizetype index, const JsonPlace& place);
    void checkIds(const ScenarioContract& contract, const JsonPlace& place);
    void checkLinks(const ScenarioContract& contract, IssuedContract& issued, const JsonPlace& place);
    void checkRequests();

    const Scenario& m_scenario;
    const JsonPlace& m_root;
    const Catalogue& m_catalogue;
    const Edition& m_edition;
    QHash<QString, qsizetype> m_organisationOf; // folded sign-in name -> index
    QSet<QString> m_partnerIds, m_names, m_ids;
    QList<IssuedContract> m_issued;
};

template <class Value> void checkOnce(QSet<Value>& seen, const Value& value, const JsonPlace& place)
{
    if (seen.contains(value))
        place.report(u"each of them once"_s, u"it a second time"_s);
    seen.insert(value);
}

void Checks::checkAll()
{
    if (!isPossibleToday(m_scenario.today))
        m_root.at("today"_L1).report(u"a date from 1990-01-01 to 2999-12-31"_s);
    // All accounts first: a link may name an account of the other organisation.
    const QList<JsonPlace> organisations = m_root.at("organisations"_L1).items();
    for (qsizetype i = 0; i < organisations.size(); ++i) {
        const QList<JsonPlace> places = organisations.at(i).at("accounts"_L1).items();
        const QList<Account>& accounts = m_scenario.organisations.at(i).organisation.accounts;
        for (qsizetype j = 0; j < accounts.size(); ++j) {
            const QString name = foldedSignIn(accounts.at(j).signIn);
            if (m_organisationOf.contains(name))
                places.at(j).at("signIn"_L1).report(u"a sign-in name that no other account has"_s, u"it a second time"_s);
            m_organisationOf.insert(name, i);
        }
    }
    for (qsizetype i = 0; i < organisations.size() && m_root.isGood(); ++i)
        checkOrganisation(i, organisations.at(i));
    if (m_root.has("requests"_L1))
        checkRequests();
}

void Checks::checkRequests()
{
    ScenarioRequestChecks checks(m_scenario, m_catalogue, m_organisationOf, m_issued);
    const QList<JsonPlace> requests = m_root.at("requests"_L1).items();
    for (qsizetype i = 0; i < requests.size() && m_root.isGood(); ++i)
        checks.check(m_scenario.requests.at(i), requests.at(i));
    for (qsizetype i = 0; i < requests.size() && m_root.isGood(); ++i)
        checks.consume(m_scenario.requests.at(i), requests.at(i));
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
    const auto activatedIt = [&](const Account& a) { return foldedSignIn(a.signIn) == foldedSignIn(contract.activatedBy); };
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
        const QString name = foldedSignIn(link.account);
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
