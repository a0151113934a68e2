#include "app/console/info_json.h"

#include "app/console/answer.h"
#include "app/console/console_tr.h"
#include "model/wording.h"
#include "model/workspace.h"

static QJsonObject organisationJson(const Organisation& organisation)
{
    return {{QStringLiteral("name"), organisation.name},
            {QStringLiteral("partner_id"), organisation.partnerId},
            {QStringLiteral("country"), organisation.country},
            {QStringLiteral("csp"), codeOf(organisation.csp)},
            {QStringLiteral("customers"), QJsonArray::fromStringList(organisation.customers)}};
}

static QJsonObject offerJson(const Offer& offer, const Organisation& organisation)
{
    return {{QStringLiteral("organisation"), organisation.name},
            {QStringLiteral("kind"), offer.kind},
            {QStringLiteral("level"), offer.level},
            {QStringLiteral("competency"), offer.competency},
            {QStringLiteral("start"), jsonOf(offer.start)},
            {QStringLiteral("end"), jsonOf(offer.end)}};
}

static QJsonObject accountJson(const Account& account, const Organisation& organisation)
{
    QJsonArray roles;
    for (Role role : account.roles)
        roles.append(codeOf(role));
    return {{QStringLiteral("sign_in"), account.signIn},
            {QStringLiteral("name"), account.displayName},
            {QStringLiteral("kind"), codeOf(account.kind)},
            {QStringLiteral("organisation"), organisation.name},
            {QStringLiteral("mpn"), account.mpn},
            {QStringLiteral("csp"), account.csp},
            {QStringLiteral("roles"), roles}};
}

static QJsonObject entitlementJson(const Entitlement& entitlement)
{
    return {{QStringLiteral("id"), entitlement.id},
            {QStringLiteral("benefit"), codeOf(entitlement.benefit)},
            {QStringLiteral("name"), entitlement.planName},
            {QStringLiteral("source"), entitlement.source},
            {QStringLiteral("granted"), jsonOf(entitlement.granted)},
            {QStringLiteral("consumed"), entitlement.consumed},
            {QStringLiteral("refunded"), entitlement.refunded},
            {QStringLiteral("remaining"), jsonOf(entitlement.remaining())}};
}

static QJsonObject contractJson(const Contract& contract, const Organisation& organisation)
{
    QJsonArray entitlements;
    for (const Entitlement& entitlement : contract.entitlements)
        entitlements.append(entitlementJson(entitlement));
    return {{QStringLiteral("organisation"), organisation.name},  {QStringLiteral("access_id"), contract.accessId},
            {QStringLiteral("contract_id"), contract.contractId}, {QStringLiteral("start"), jsonOf(contract.start)},
            {QStringLiteral("end"), jsonOf(contract.end)},        {QStringLiteral("activated_by"), contract.activatedBy},
            {QStringLiteral("entitlements"), entitlements}};
}

QJsonObject infoJson(const Workspace& workspace)
{
    QJsonArray organisations, offers, accounts, contracts;
    for (const Organisation& organisation : workspace.organisations()) {
        organisations.append(organisationJson(organisation));
        for (const Offer& offer : organisation.offers)
            offers.append(offerJson(offer, organisation));
        for (const Account& account : organisation.accounts)
            accounts.append(accountJson(account, organisation));
        for (const Contract& contract : organisation.contracts)
            contracts.append(contractJson(contract, organisation));
    }
    return {{QStringLiteral("schema"), workspace.schema()},
            {QStringLiteral("kind"), codeOf(workspace.kind())},
            {QStringLiteral("name"), wording::textOf(workspace.name())},
            {QStringLiteral("scenario"), workspace.scenarioId()},
            {QStringLiteral("edition"), workspace.edition().id},
            {QStringLiteral("today"), jsonOf(workspace.today())},
            {QStringLiteral("read_only"), workspace.isReadOnly()},
            {QStringLiteral("organisations"), organisations},
            {QStringLiteral("offers"), offers},
            {QStringLiteral("accounts"), accounts},
            {QStringLiteral("contracts"), contracts}};
}

static QString offersText(const Organisation& organisation, const Edition& edition)
{
    QList<QStringList> rows;
    for (const Offer& offer : organisation.offers) {
        const OfferType* type = edition.offerType(offer.kind, offer.level);
        const Competency* competency = edition.competency(offer.competency);
        QString name = type ? wording::textOf(type->name) : offer.kind;
        if (competency)
            name.replace(QStringLiteral("%1"), wording::textOf(competency->name));
        rows.append({name, wording::dateText(offer.start), wording::dateText(offer.end)});
    }
    if (rows.isEmpty())
        return Console::tr("No membership offers.") + QLatin1Char('\n');
    return tableText({Console::tr("Membership offer"), Console::tr("Start"), Console::tr("End")}, rows);
}

static QString accountsText(const Organisation& organisation)
{
    QList<QStringList> rows;
    for (const Account& account : organisation.accounts)
        rows.append(
            {account.signIn, wording::textOf(account.kind), wording::programmesText(account), wording::rolesText(account.roles)});
    return tableText({Console::tr("Account"), Console::tr("Kind"), Console::tr("Programmes"), Console::tr("Roles")}, rows);
}

static QString contractText(const Contract& contract)
{
    QList<QStringList> rows;
    for (const Entitlement& entitlement : contract.entitlements)
        rows.append({entitlement.id, entitlement.planName, remainingAmount(entitlement.remaining())});
    return factsText({{wording::fieldName(QStringLiteral("access-id")), contract.accessId},
                      {wording::fieldName(QStringLiteral("contract-id")), contract.contractId},
                      {Console::tr("Start"), wording::dateText(contract.start)},
                      {Console::tr("End"), wording::dateText(contract.end)}}) +
           QLatin1Char('\n') + tableText({Console::tr("Plan"), Console::tr("Name"), Console::tr("Remaining")}, rows);
}

QString infoText(const Workspace& workspace)
{
    QString text = factsText({{Console::tr("Workspace"), wording::textOf(workspace.name())},
                              {Console::tr("Edition"), wording::textOf(workspace.edition().name)},
                              {Console::tr("Date"), wording::dateText(workspace.today())}});
    for (const Organisation& organisation : workspace.organisations()) {
        text +=
            QLatin1Char('\n') +
            factsText({{Console::tr("Organisation"), organisation.name}, {Console::tr("Partner ID"), organisation.partnerId}}) +
            QLatin1Char('\n') + offersText(organisation, workspace.edition()) + QLatin1Char('\n') + accountsText(organisation);
        for (const Contract& contract : organisation.contracts)
            text += QLatin1Char('\n') + contractText(contract);
    }
    return text;
}
