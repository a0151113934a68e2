#include "model/store/facts.h"

#include "model/store/database.h"
#include "model/store/draft_rows.h"

#include <QHash>

#include <tuple>
#include <utility>

std::optional<Account> WorkspaceFacts::account(qint64 id) const
{
    for (const Organisation& organisation : organisations)
        for (const Account& account : organisation.accounts)
            if (account.id == id)
                return account;
    return std::nullopt;
}

const Organisation* WorkspaceFacts::organisation(qint64 id) const
{
    for (const Organisation& organisation : organisations)
        if (organisation.id == id)
            return &organisation;
    return nullptr;
}

QList<Contract> WorkspaceFacts::contracts() const
{
    QList<Contract> all;
    for (const Organisation& organisation : organisations)
        all += organisation.contracts;
    return all;
}

QList<Link> WorkspaceFacts::linksOf(qint64 account) const
{
    QList<Link> own;
    for (const Link& link : links)
        if (link.account == account)
            own.append(link);
    return own;
}

QList<Contract> WorkspaceFacts::linkedTo(qint64 account) const
{
    QList<Contract> linked;
    const QList<Contract> all = contracts();
    const QList<Link> own = linksOf(account);
    for (const Link& link : own)
        for (const Contract& contract : all)
            if (contract.id == link.contract)
                linked.append(contract);
    return linked;
}

// A word that is not in our lists got past the CHECKs only by damage.
template <class Enum> static Enum known(const std::optional<Enum>& value, const Database& database)
{
    if (!value)
        throw StoreError{{Failure::Kind::Damaged, database.path(), QStringLiteral("unknown word in an enum column")}};
    return *value;
}

static void readAccounts(const Database& database, WorkspaceFacts& facts)
{
    QHash<qint64, QList<Role>> roles;
    Rows roleRows = database.query(QStringLiteral("SELECT account, role FROM account_role ORDER BY id"));
    while (roleRows.next())
        roles[roleRows.number(0)].append(known(roleFromCode(roleRows.text(1)), database));
    for (Organisation& organisation : facts.organisations) {
        Rows rows = database.query(
            QStringLiteral("SELECT id, sign_in, display_name, kind, mpn, csp FROM account WHERE organisation = ? ORDER BY id"),
            {organisation.id});
        while (rows.next())
            organisation.accounts.append({rows.number(0), rows.text(1), rows.text(2),
                                          known(accountKindFromCode(rows.text(3)), database), rows.number(4) != 0,
                                          rows.number(5) != 0, roles.value(rows.number(0)), organisation.id});
    }
}

void readIncidents(const Database& database, WorkspaceFacts& facts)
{
    QHash<QString, std::pair<int, int>> incidents; // by plan
    Rows rows = database.query(
        QStringLiteral("SELECT id, (SELECT count(*) FROM ledger WHERE entitlement = e.id AND kind = 'consume'), "
                       "(SELECT count(*) FROM ledger WHERE entitlement = e.id AND kind = 'refund') FROM entitlement e"));
    while (rows.next())
        incidents.insert(planIdOf(rows.number(0)), {int(rows.number(1)), int(rows.number(2))});
    for (Organisation& organisation : facts.organisations)
        for (Contract& contract : organisation.contracts)
            for (Entitlement& entitlement : contract.entitlements)
                std::tie(entitlement.consumed, entitlement.refunded) = incidents.value(entitlement.id);
}

static QHash<qint64, QList<Entitlement>> readEntitlements(const Database& database)
{
    QHash<qint64, QList<Entitlement>> entitlements; // by contract
    Rows rows = database.query(QStringLiteral(
        "SELECT contract, id, benefit, plan_name, source, granted, "
        "(SELECT count(*) FROM ledger WHERE entitlement = e.id AND kind = 'consume'), "
        "(SELECT count(*) FROM ledger WHERE entitlement = e.id AND kind = 'refund') FROM entitlement e ORDER BY id"));
    while (rows.next()) {
        Entitlement e{planIdOf(rows.number(1)),
                      known(benefitFromCode(rows.text(2)), database),
                      rows.text(3),
                      rows.text(4),
                      std::nullopt,
                      int(rows.number(6)),
                      int(rows.number(7))};
        if (!rows.isNull(5))
            e.granted = int(rows.number(5));
        entitlements[rows.number(0)].append(e);
    }
    return entitlements;
}

static void readContracts(const Database& database, WorkspaceFacts& facts)
{
    const QHash<qint64, QList<Entitlement>> entitlements = readEntitlements(database);
    for (Organisation& organisation : facts.organisations) {
        Rows rows =
            database.query(QStringLiteral("SELECT c.id, access_id, contract_id, start_date, end_date, sign_in FROM contract c "
                                          "JOIN account a ON a.id = activated_by WHERE c.organisation = ? ORDER BY c.id"),
                           {organisation.id});
        while (rows.next())
            organisation.contracts.append({rows.number(0), organisation.id, rows.text(1), rows.text(2), rows.date(3),
                                           rows.date(4), rows.text(5), entitlements.value(rows.number(0))});
    }
}

static void readOrganisations(const Database& database, WorkspaceFacts& facts)
{
    Rows rows = database.query(QStringLiteral("SELECT id, name, partner_id, country, csp FROM organisation ORDER BY id"));
    while (rows.next())
        facts.organisations.append({rows.number(0),
                                    rows.text(1),
                                    rows.text(2),
                                    rows.text(3),
                                    known(cspKindFromCode(rows.text(4)), database),
                                    {},
                                    {},
                                    {},
                                    {}});
    for (Organisation& organisation : facts.organisations) {
        Rows customers =
            database.query(QStringLiteral("SELECT name FROM customer WHERE organisation = ? ORDER BY id"), {organisation.id});
        while (customers.next())
            organisation.customers.append(customers.text(0));
        Rows offers = database.query(QStringLiteral("SELECT id, kind, level, competency, start_date, end_date FROM offer "
                                                    "WHERE organisation = ? ORDER BY id"),
                                     {organisation.id});
        while (offers.next())
            organisation.offers.append(
                {offers.number(0), offers.text(1), offers.text(2), offers.text(3), offers.date(4), offers.date(5)});
    }
}

qint64 dataVersionOf(const Database& database) { return database.number(QStringLiteral("PRAGMA data_version")); }

// "3 vantaggi-2026-11-22T16-22-05Z-v4.vbak": the third restore, and from what.
static int restoresIn(const Database& database)
{
    const QString last =
        database.text(QStringLiteral("SELECT detail FROM history WHERE kind = 'restored' ORDER BY id DESC LIMIT 1"));
    return qMax(0, last.section(u' ', 0, 0).toInt());
}

WorkspaceFacts readFacts(const Database& database)
{
    WorkspaceFacts facts;
    facts.version = dataVersionOf(database);
    Rows rows = database.query(QStringLiteral("SELECT kind, edition, scenario, name_en, name_it, today FROM workspace"));
    if (!rows.next())
        throw StoreError{{Failure::Kind::Damaged, database.path(), QStringLiteral("the workspace has no row")}};
    facts.isTraining = rows.text(0) == QStringLiteral("training");
    facts.edition = rows.text(1);
    facts.scenario = rows.text(2);
    facts.name = {rows.text(3), rows.text(4)};
    facts.today = rows.date(5);
    rows.next();
    facts.lastDate =
        QDate::fromString(database.text(QStringLiteral("SELECT date FROM history ORDER BY id DESC LIMIT 1")), Qt::ISODate);
    facts.restores = restoresIn(database);
    readOrganisations(database, facts);
    readAccounts(database, facts);
    readContracts(database, facts);
    Rows links = database.query(QStringLiteral("SELECT contract, account, portal, date FROM link ORDER BY id"));
    while (links.next())
        facts.links.append({links.number(0), links.number(1), known(portalFromCode(links.text(2)), database), links.date(3)});
    return facts;
}
