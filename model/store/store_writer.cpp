#include "model/store/store_writer.h"

#include "model/store/database.h"
#include "model/store/draft_rows.h"
#include "model/store/fold.h"
#include "model/store/row_hash.h"

WorkspaceFacts StoreWriter::factsAfter(const WorkspaceFacts& before) const
{
    if (m_touched == Touched::Everything)
        return facts();
    WorkspaceFacts after = before;
    if (m_touched == Touched::Incidents)
        readIncidents(m_database, after);
    if (m_lastEvent)
        after.lastDate = m_lastDate;
    return after;
}

static QVariant orNull(qint64 id) { return id ? QVariant(id) : QVariant(); }

void StoreWriter::requireUnchanged(QStringView table, const QString& selectRows, qint64 id)
{
    Rows rows = m_database.query(selectRows, {id});
    while (rows.next())
        if (const QString change = changeIn(table, rows.values()); !change.isEmpty())
            throw StoreError{{Failure::Kind::Damaged, m_database.path(), change}};
}

void StoreWriter::update(const RowUpdate& row, qint64 id, const QString& sql, QVariantList values)
{
    requireUnchanged(row.table, row.select, id);
    m_database.run(sql, values << id);
    QVariantList written;
    {
        Rows rows = m_database.query(row.select, {id});
        rows.next();
        written = rows.values();
    }
    written.removeLast(); // the old hash
    m_database.run(row.hash, {rowHash(row.table, written), id});
}

void StoreWriter::record(const QString& kind, const Actor& actor, qint64 request, qint64 contract, const QString& detail)
{
    QStringList roles;
    for (Role role : actor.roles)
        roles.append(codeOf(role));
    // Nobody else writes in this transaction.
    m_lastEvent = m_lastEvent ? m_lastEvent + 1 : m_database.nextId(QStringLiteral("SELECT max(id) FROM history"));
    m_lastDate = actor.date;
    m_database.insert(u"history", QStringLiteral("INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                      {m_lastEvent, kind, actor.at.toMSecsSinceEpoch(), dateValue(actor.date), orNull(actor.account),
                       roles.join(u' '), orNull(request), orNull(contract), detail});
}

void StoreWriter::recordRestore(int restores, const QString& backup, const Actor& actor)
{
    touch(Touched::Everything);
    record(QStringLiteral("restored"), actor, 0, 0, QString::number(restores) + u' ' + backup.left(1000));
}

void StoreWriter::recordRefusal(const QString& action, const Refusals& refusals, const Actor& actor)
{
    QStringList words{action};
    for (const Refusal& refusal : refusals)
        words.append(codeOf(refusal.reason));
    record(QStringLiteral("refused"), actor, 0, 0, words.join(u' '));
}

void StoreWriter::insertWorkspace(const WorkspaceRow& workspace, const QDateTime& at)
{
    touch(Touched::Everything);
    m_database.insert(u"workspace", QStringLiteral("INSERT INTO workspace VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                      {1, workspace.isTraining ? QStringLiteral("training") : QStringLiteral("organisation"), workspace.edition,
                       workspace.scenario, workspace.name.en, workspace.name.it, dateValue(workspace.today)});
    const QDate date = workspace.today.isValid() ? workspace.today : at.date();
    record(QStringLiteral("created"), {0, {}, date, at}, 0, 0, {});
}

void StoreWriter::setRoles(qint64 account, const QList<Role>& roles)
{
    touch(Touched::Everything);
    requireUnchanged(u"account_role", QStringLiteral("SELECT * FROM account_role WHERE account = ?"), account);
    m_database.run(QStringLiteral("DELETE FROM account_role WHERE account = ?"), {account});
    for (Role role : roles) {
        const qint64 id = m_database.nextId(QStringLiteral("SELECT max(id) FROM account_role"));
        m_database.insert(u"account_role", QStringLiteral("INSERT INTO account_role VALUES (?, ?, ?, ?)"),
                          {id, account, codeOf(role)});
    }
}

void StoreWriter::insertAccount(const Account& account, qint64 organisation)
{
    const qint64 id = m_database.nextId(QStringLiteral("SELECT max(id) FROM account"));
    m_database.insert(
        u"account", QStringLiteral("INSERT INTO account VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, organisation, account.signIn, account.displayName, codeOf(account.kind), int(account.mpn), int(account.csp)});
    setRoles(id, account.roles);
}

void StoreWriter::insertOffer(const Offer& offer, qint64 organisation)
{
    m_database.insert(u"offer", QStringLiteral("INSERT INTO offer VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                      {m_database.nextId(QStringLiteral("SELECT max(id) FROM offer")), organisation, offer.kind, offer.level,
                       offer.competency, dateValue(offer.start), dateValue(offer.end)});
}

qint64 StoreWriter::insertOrganisation(const Organisation& organisation)
{
    touch(Touched::Everything);
    const qint64 id = m_database.nextId(QStringLiteral("SELECT max(id) FROM organisation"));
    m_database.insert(u"organisation", QStringLiteral("INSERT INTO organisation VALUES (?, ?, ?, ?, ?, ?)"),
                      {id, organisation.name, organisation.partnerId, organisation.country, codeOf(organisation.csp)});
    for (const QString& customer : organisation.customers)
        m_database.insert(u"customer", QStringLiteral("INSERT INTO customer VALUES (?, ?, ?, ?)"),
                          {m_database.nextId(QStringLiteral("SELECT max(id) FROM customer")), id, customer});
    for (const Account& account : organisation.accounts)
        insertAccount(account, id);
    for (const Offer& offer : organisation.offers)
        insertOffer(offer, id);
    return id;
}

void StoreWriter::insertLink(const Link& link, const Actor& actor)
{
    touch(Touched::Everything);
    const qint64 id = m_database.nextId(QStringLiteral("SELECT max(id) FROM link"));
    m_database.insert(u"link", QStringLiteral("INSERT INTO link VALUES (?, ?, ?, ?, ?, ?)"),
                      {id, link.contract, link.account, codeOf(link.portal), dateValue(link.date)});
    record(QStringLiteral("linked"), actor, 0, link.contract, codeOf(link.portal));
}

qint64 StoreWriter::insertContract(const Contract& contract, const Actor& actor)
{
    touch(Touched::Everything);
    const qint64 id = m_database.nextId(QStringLiteral("SELECT max(id) FROM contract"));
    m_database.insert(u"contract", QStringLiteral("INSERT INTO contract VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                      {id, contract.organisation, contract.accessId, contract.contractId, dateValue(contract.start),
                       dateValue(contract.end), actor.account});
    for (const Entitlement& e : contract.entitlements)
        m_database.insert(u"entitlement", QStringLiteral("INSERT INTO entitlement VALUES (?, ?, ?, ?, ?, ?, ?)"),
                          {m_database.nextId(QStringLiteral("SELECT max(id) FROM entitlement")), id, codeOf(e.benefit),
                           e.planName, e.source, e.granted ? QVariant(*e.granted) : QVariant()});
    record(QStringLiteral("activated"), actor, 0, id, {});
    return id;
}

void StoreWriter::insertLedger(qint64 entitlement, const QString& kind, qint64 request, const QDateTime& at)
{
    touch(Touched::Incidents);
    const qint64 id = m_database.nextId(QStringLiteral("SELECT max(id) FROM ledger"));
    m_database.insert(u"ledger", QStringLiteral("INSERT INTO ledger VALUES (?, ?, ?, ?, ?, ?)"),
                      {id, entitlement, kind, request, at.toMSecsSinceEpoch()});
}

qint64 StoreWriter::insertRequest(const SupportRequest& request, const QString& productWords, const Actor& actor)
{
    const qint64 id = m_database.nextId(QStringLiteral("SELECT max(id) FROM request"));
    const qint64 entitlement = entitlementOf(request.asked.plan);
    const QVariantList head{id,
                            request.number,
                            actor.account,
                            request.organisation,
                            orNull(entitlement),
                            request.planName,
                            codeOf(RequestState::Open),
                            QVariant(),
                            actor.at.toMSecsSinceEpoch(),
                            dateValue(actor.date),
                            QVariant(),
                            QVariant()};
    m_database.insert(u"request",
                      QStringLiteral("INSERT INTO request VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                     "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                      head + valuesOf(request.asked));
    const QString searched =
        folded(request.number + u'\n' + request.asked.title + u'\n' + request.asked.description + u'\n' + productWords);
    m_database.insert(u"request_search", QStringLiteral("INSERT INTO request_search VALUES (?, ?, ?)"), {id, searched});
    record(QStringLiteral("opened"), actor, id, 0, codeOf(request.asked.portal));
    if (request.consumed > 0) {
        insertLedger(entitlement, QStringLiteral("consume"), id, actor.at);
        record(QStringLiteral("consumed"), actor, id, 0, request.asked.plan);
    }
    return id;
}

void StoreWriter::closeRequest(const SupportRequest& request, CloseReason reason, bool isRefunded, const Actor& actor)
{
    update({u"request", QStringLiteral("SELECT * FROM request WHERE id = ?"),
            QStringLiteral("UPDATE request SET hash = ? WHERE id = ?")},
           request.id,
           QStringLiteral("UPDATE request SET state = 'closed', close_reason = ?, closed_ms = ?, closed = ? WHERE id = ?"),
           {codeOf(reason), actor.at.toMSecsSinceEpoch(), dateValue(actor.date)});
    record(QStringLiteral("closed"), actor, request.id, 0, codeOf(reason));
    if (isRefunded) {
        insertLedger(entitlementOf(request.asked.plan), QStringLiteral("refund"), request.id, actor.at);
        record(QStringLiteral("refunded"), actor, request.id, 0, request.asked.plan);
    }
}

void StoreWriter::keepDraft(qint64 account, const Draft& draft)
{
    discardDraft(account, draft.portal);
    const qint64 id = m_database.nextId(QStringLiteral("SELECT max(id) FROM draft"));
    m_database.insert(u"draft",
                      QStringLiteral("INSERT INTO draft VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                     "?, ?, ?, ?)"),
                      QVariantList{id, account} + valuesOf(draft) + QVariantList{qBound(1, draft.step, 3)});
}

void StoreWriter::discardDraft(qint64 account, Portal portal)
{
    m_database.run(QStringLiteral("DELETE FROM draft WHERE account = ? AND portal = ?"), {account, codeOf(portal)});
    m_database.watchRemoval(QStringLiteral("SELECT count(*) FROM draft WHERE account = ? AND portal = ?"),
                            {account, codeOf(portal)});
}

void StoreWriter::discardDraft(qint64 account, Portal portal, const QString& key)
{
    m_database.run(QStringLiteral("DELETE FROM draft WHERE account = ? AND portal = ? AND draft_key = ?"),
                   {account, codeOf(portal), key});
}

void StoreWriter::updateWorkspace(const QString& sql, const QVariantList& values)
{
    touch(Touched::Everything);
    update({u"workspace", QStringLiteral("SELECT * FROM workspace WHERE id = ?"),
            QStringLiteral("UPDATE workspace SET hash = ? WHERE id = ?")},
           1, sql, values);
}

void StoreWriter::setToday(const QDate& date, const Actor& actor)
{
    updateWorkspace(QStringLiteral("UPDATE workspace SET today = ? WHERE id = ?"), {dateValue(date)});
    record(QStringLiteral("date-set"), actor, 0, 0, date.toString(Qt::ISODate));
}

void StoreWriter::setEdition(const QString& edition, const Actor& actor)
{
    updateWorkspace(QStringLiteral("UPDATE workspace SET edition = ? WHERE id = ?"), {edition});
    record(QStringLiteral("edition-set"), actor, 0, 0, edition);
}
