// The record of an organisation that is there, edited row by row: what stays keeps its row and its id.
#include "model/store/database.h"
#include "model/store/draft_rows.h"
#include "model/store/row_hash.h"
#include "model/store/store_writer.h"
#include "model/store/tables.h"

#include <algorithm>

Organisation storable(Organisation organisation)
{
    for (QString* text : {&organisation.name, &organisation.partnerId, &organisation.country})
        *text = storable(*text);
    for (Account& account : organisation.accounts) {
        account.signIn = storable(account.signIn);
        account.displayName = storable(account.displayName);
    }
    for (Offer& offer : organisation.offers)
        for (QString* text : {&offer.kind, &offer.level, &offer.competency})
            *text = storable(*text);
    return organisation;
}

// Every column that names an account; a file of an older version, which is only read, lacks some of the tables.
struct AccountColumn
{
    const char16_t* table;
    const char16_t* accounts;
};
static constexpr AccountColumn accountColumns[] = {
    {u"contract", u"SELECT activated_by FROM contract"},
    {u"link", u"SELECT account FROM link"},
    {u"draft", u"SELECT account FROM draft"},
    {u"request", u"SELECT account FROM request"},
    {u"history", u"SELECT account FROM history WHERE account IS NOT NULL"},
    {u"advisory_draft", u"SELECT account FROM advisory_draft"},
    {u"advisory_request", u"SELECT account FROM advisory_request"},
};

OrganisationUse StoreReader::organisationUse(qint64 organisation) const
{
    OrganisationUse use;
    const QList<HashedTable> there = hashedTablesIn(m_database);
    const auto has = [&](QStringView name) {
        return std::any_of(there.begin(), there.end(), [&](const HashedTable& table) { return name == QStringView(table.name); });
    };
    for (const AccountColumn& column : accountColumns) {
        if (!has(column.table))
            continue;
        Rows rows = m_database.query(QString::fromUtf16(column.accounts));
        while (rows.next())
            use.accounts.insert(rows.number(0));
    }
    Rows contracts = m_database.query(QStringLiteral("SELECT start_date FROM contract WHERE organisation = ?"), {organisation});
    while (contracts.next())
        use.days.append(contracts.date(0));
    if (has(u"advisory_request")) {
        Rows hours =
            m_database.query(QStringLiteral("SELECT opened FROM advisory_request WHERE organisation = ?"), {organisation});
        while (hours.next())
            use.days.append(hours.date(0));
    }
    return use;
}

template <class T> static const T* withId(const QList<T>& rows, qint64 id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const T& row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

void StoreWriter::updateOrganisation(const Organisation& before, const Organisation& after)
{
    update({u"organisation", QStringLiteral("SELECT * FROM organisation WHERE id = ?"),
            QStringLiteral("UPDATE organisation SET hash = ? WHERE id = ?")},
           before.id, QStringLiteral("UPDATE organisation SET name = ?, partner_id = ?, country = ?, csp = ? WHERE id = ?"),
           {after.name, after.partnerId, after.country, codeOf(after.csp)});
    updateWorkspace(QStringLiteral("UPDATE workspace SET name_en = ?, name_it = ? WHERE id = ?"), {after.name, after.name});
}

void StoreWriter::updateAccountRow(qint64 id, const QString& sql, const QVariantList& values)
{
    update({u"account", QStringLiteral("SELECT * FROM account WHERE id = ?"),
            QStringLiteral("UPDATE account SET hash = ? WHERE id = ?")},
           id, sql, values);
}

void StoreWriter::updateAccount(const Account& account)
{
    updateAccountRow(account.id,
                     QStringLiteral("UPDATE account SET sign_in = ?, display_name = ?, kind = ?, mpn = ?, csp = ? WHERE id = ?"),
                     {account.signIn, account.displayName, codeOf(account.kind), int(account.mpn), int(account.csp)});
    setRoles(account.id, account.roles);
}

void StoreWriter::updateAccounts(const Organisation& before, const Organisation& after, QStringList& done)
{
    for (const Account& account : before.accounts) {
        const Account* kept = withId(after.accounts, account.id);
        if (!kept) {
            m_database.run(QStringLiteral("DELETE FROM account_role WHERE account = ?"), {account.id});
            m_database.run(QStringLiteral("DELETE FROM account WHERE id = ?"), {account.id});
            done.append(QStringLiteral("account-removed"));
        } else if (kept->signIn != account.signIn) {
            // Two that swap their names must not meet on the way: a name that nobody can have, until all have let go of theirs.
            updateAccountRow(account.id, QStringLiteral("UPDATE account SET sign_in = ? WHERE id = ?"),
                             {QStringLiteral("\n%1").arg(account.id)});
        }
    }
    for (const Account& account : after.accounts) {
        const Account* was = withId(before.accounts, account.id);
        if (!was)
            insertAccount(account, before.id);
        else if (!(*was == account))
            updateAccount(account);
        else
            continue;
        done.append(was ? QStringLiteral("account-changed") : QStringLiteral("account-added"));
    }
}

void StoreWriter::updateOffers(const Organisation& before, const Organisation& after, QStringList& done)
{
    for (const Offer& offer : before.offers)
        if (!withId(after.offers, offer.id)) {
            m_database.run(QStringLiteral("DELETE FROM offer WHERE id = ?"), {offer.id});
            done.append(QStringLiteral("offer-removed"));
        }
    for (const Offer& offer : after.offers) {
        const Offer* was = withId(before.offers, offer.id);
        if (was && *was == offer)
            continue;
        if (was) {
            update(
                {u"offer", QStringLiteral("SELECT * FROM offer WHERE id = ?"),
                 QStringLiteral("UPDATE offer SET hash = ? WHERE id = ?")},
                offer.id,
                QStringLiteral("UPDATE offer SET kind = ?, level = ?, competency = ?, start_date = ?, end_date = ? WHERE id = ?"),
                {offer.kind, offer.level, offer.competency, dateValue(offer.start), dateValue(offer.end)});
        } else {
            insertOffer(offer, before.id);
        }
        done.append(was ? QStringLiteral("offer-changed") : QStringLiteral("offer-added"));
    }
}

void StoreWriter::editOrganisation(const Organisation& before, const Organisation& after, const Actor& actor)
{
    touch(Touched::Everything);
    QStringList done; // what was done to it, never what it says: the history outlives people's names
    if (before.name != after.name || before.partnerId != after.partnerId || before.country != after.country ||
        before.csp != after.csp) {
        updateOrganisation(before, after);
        done.append(QStringLiteral("organisation"));
    }
    updateAccounts(before, after, done);
    updateOffers(before, after, done);
    done.removeDuplicates();
    if (!done.isEmpty())
        record(QStringLiteral("organisation-edited"), actor, 0, 0, done.join(u' '));
}
