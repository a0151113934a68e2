#pragma once

#include "model/domain/benefits.h"
#include "model/domain/request.h"

#include <QStringList>

using namespace Qt::StringLiterals;

// The values that the tests of the rules start from, and refusals in words short enough for a table.

inline QDate day(const char* iso) { return QDate::fromString(QLatin1StringView(iso), Qt::ISODate); }

// "role-required, already-activated"; "" where allowed.
inline QString codesOf(const Refusals& refusals)
{
    QStringList codes;
    for (const Refusal& refusal : refusals)
        codes.append(codeOf(refusal.reason));
    return codes.join(u", "_s);
}

inline QString codesOf(const QList<Reason>& reasons)
{
    QStringList codes;
    for (Reason reason : reasons)
        codes.append(codeOf(reason));
    return codes.join(u", "_s);
}

// "20", "unlimited".
inline QString quantityOf(const Quantity& quantity) { return quantity ? QString::number(*quantity) : u"unlimited"_s; }

inline Competency competencyNamed(const QString& id, const QString& name, bool isCloud)
{
    Competency competency;
    competency.id = id;
    competency.name = {name, u"it "_s + name};
    competency.cloud = isCloud;
    return competency;
}

// The article's table for one level of competency.
inline OfferType competencyLevel(const QString& kind, const QString& level, const QString& name, int rank, int productSupport,
                                 const QString& productPlan, int signature, int hours)
{
    OfferType type;
    type.kind = kind;
    type.level = level;
    type.rank = rank;
    type.name = {name + u" %1"_s, u"it "_s + name + u" %1"_s};
    type.grants = {
        {Benefit::ProductSupport, false, false, productSupport, productPlan},
        {Benefit::Signature, true, false, std::nullopt, u"Signature Cloud Support"_s},
        {Benefit::Signature, false, true, signature, u"Signature %1-pack"_s.arg(signature)},
        {Benefit::AdvisoryHours, false, false, hours, QString()},
    };
    return type;
}

inline OfferType actionPackType()
{
    OfferType type;
    type.kind = u"action-pack"_s;
    type.rank = 1;
    type.name = {u"Microsoft Action Pack"_s, u"it Microsoft Action Pack"_s};
    type.grants = {{Benefit::ProductSupport, false, false, 10, u"Partner support MAPS 10pack"_s},
                   {Benefit::AdvisoryHours, false, false, 5, QString()}};
    return type;
}

inline Edition mpn2021()
{
    Edition edition;
    edition.id = u"mpn-2021"_s;
    edition.activation = ActivationStyle::WholeMembership;
    edition.competencies = {
        competencyNamed(u"security"_s, u"Security"_s, true),
        competencyNamed(u"cloud-business-applications"_s, u"Cloud Business Applications"_s, true),
        competencyNamed(u"cloud-platform"_s, u"Cloud Platform"_s, true),
        competencyNamed(u"cloud-productivity"_s, u"Cloud Productivity"_s, true),
        competencyNamed(u"enterprise-mobility-management"_s, u"Enterprise Mobility Management"_s, true),
        competencyNamed(u"small-and-midmarket-cloud-solutions"_s, u"Small and Midmarket Cloud Solutions"_s, true),
        competencyNamed(u"data-platform"_s, u"Data Platform"_s, false),
        competencyNamed(u"messaging"_s, u"Messaging"_s, false),
    };
    edition.offerTypes = {
        actionPackType(),
        competencyLevel(u"competency"_s, u"silver"_s, u"Silver"_s, 2, 15, u"Partner support Silver 15pack"_s, 5, 20),
        competencyLevel(u"competency"_s, u"gold"_s, u"Gold"_s, 3, 20, u"Partner support Gold 20pack"_s, 10, 50),
    };
    return edition;
}

inline Edition maicpp2023()
{
    Edition edition = mpn2021();
    edition.id = u"maicpp-2023"_s;
    edition.activation = ActivationStyle::EachBenefit;
    OfferType solutionsPartner;
    solutionsPartner.kind = u"solutions-partner"_s;
    solutionsPartner.rank = 4;
    solutionsPartner.name = {u"Solutions Partner"_s, u"it Solutions Partner"_s};
    solutionsPartner.grants = {
        {Benefit::ProductSupport, false, false, 20, u"Partner support 20pack"_s},
        {Benefit::Signature, false, false, std::nullopt, u"Signature Cloud Support"_s},
        {Benefit::AdvisoryHours, false, false, 50, QString()},
    };
    edition.offerTypes.append(solutionsPartner);
    return edition;
}

// "gold data-platform", "action-pack", "solutions-partner": an offer of the membership year 2021-01-15 to 2022-01-14.
inline Offer offerOf(const QString& words, const QDate& start = day("2021-01-15"), const QDate& end = day("2022-01-14"))
{
    const QStringList parts = words.split(u' ');
    Offer offer;
    offer.kind = parts.size() == 2 ? u"competency"_s : parts.at(0);
    offer.level = parts.size() == 2 ? parts.at(0) : QString();
    offer.competency = parts.size() == 2 ? parts.at(1) : QString();
    offer.start = start;
    offer.end = end;
    return offer;
}

inline Account accountNamed(const QString& signIn, const QList<Role>& roles = {})
{
    Account account;
    account.id = 7;
    account.signIn = signIn;
    account.mpn = true;
    account.roles = roles;
    account.organisation = 1;
    return account;
}

// Aurora Sistemi with the accounts that matter and these offers.
inline Organisation organisationWith(const QList<Offer>& offers)
{
    Organisation organisation;
    organisation.id = 1;
    organisation.name = u"Aurora Sistemi"_s;
    organisation.offers = offers;
    organisation.accounts = {accountNamed(u"global.admin@aurora.example"_s, {Role::GlobalAdmin}),
                             accountNamed(u"partner.admin@aurora.example"_s, {Role::MpnPartnerAdmin}),
                             accountNamed(u"admin.agent@aurora.example"_s, {Role::AdminAgent}),
                             accountNamed(u"engineer@aurora.example"_s)};
    return organisation;
}

inline Entitlement entitlementOf(const QString& id, Benefit benefit, const Quantity& granted, int consumed = 0, int refunded = 0)
{
    Entitlement entitlement;
    entitlement.id = id;
    entitlement.benefit = benefit;
    entitlement.granted = granted;
    entitlement.consumed = consumed;
    entitlement.refunded = refunded;
    return entitlement;
}

// Valid from 2021-02-01 to 2022-02-13 with the IDs 990000001 and 990000002.
inline Contract contractWith(const QList<Entitlement>& entitlements)
{
    Contract contract;
    contract.id = 11;
    contract.organisation = 1;
    contract.accessId = u"990000001"_s;
    contract.contractId = u"990000002"_s;
    contract.start = day("2021-02-01");
    contract.end = day("2022-02-13");
    contract.entitlements = entitlements;
    return contract;
}

inline ProductVersion onPremisesProduct()
{
    ProductVersion product;
    product.id = u"windows-10"_s;
    product.product = u"Windows (client)"_s;
    product.version = u"Windows 10"_s;
    product.portal = Portal::SupportForBusiness;
    product.released = day("2015-07-29");
    return product;
}

inline ProductVersion cloudProduct(std::optional<Portal> portal)
{
    ProductVersion product;
    product.id = u"cloud"_s;
    product.deployment = Deployment::Cloud;
    product.portal = portal;
    return product;
}
