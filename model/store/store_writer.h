#pragma once

#include "model/store/store_reader.h"

// The row of the workspace itself.
struct WorkspaceRow
{
    bool isTraining = true;
    QString edition, scenario;
    Text name;
    QDate today; // null for an own organisation
};

// Who does something, when: stands in every history row.
struct Actor
{
    qint64 account = 0; // 0: nobody is signed in
    QList<Role> roles;  // at this moment
    QDate date;         // the workspace's
    QDateTime at;       // UTC
};

// With texts as SQLite gives them back (row_hash.h).
Organisation storable(Organisation organisation);

// Writes inside the one transaction of Store::change(); every method throws StoreError. It decides nothing: rules are
// asked by the caller, on the facts of the same transaction.
class StoreWriter : public StoreReader
{
public:
    using StoreReader::StoreReader;

    // The facts after what this writer has done, `before` being those that it began with: only what can have changed is read.
    WorkspaceFacts factsAfter(const WorkspaceFacts& before) const;

    // --- making a workspace: each returns the new row's id
    void insertWorkspace(const WorkspaceRow& workspace, const QDateTime& at);
    qint64 insertOrganisation(const Organisation& organisation); // with customers, accounts, roles and offers
    void insertLink(const Link& link, const Actor& actor);
    qint64 insertContract(const Contract& contract, const Actor& actor); // with its entitlements

    // --- the record of an own organisation: `before` is what the file says. Nothing is written where both are the same.
    void editOrganisation(const Organisation& before, const Organisation& after, const Actor& actor);

    // --- requests. `asked` is storable; `product` are words that a search finds it by. Consumes one incident where
    // asked.
    qint64 insertRequest(const SupportRequest& request, const QString& productWords, const Actor& actor);
    void closeRequest(const SupportRequest& request, CloseReason reason, bool isRefunded, const Actor& actor);

    // --- partner advisory hours (TPD). `asked` is storable.
    void insertAdvisoryRequest(const AdvisoryRequest& request, const Actor& actor);
    void keepAdvisoryDraft(qint64 account, const AdvisoryDraft& draft);
    void discardAdvisoryDraft(qint64 account);
    void discardAdvisoryDraft(qint64 account, const QString& key); // another one that was begun meanwhile stays

    // --- drafts, date and edition
    void keepDraft(qint64 account, const Draft& draft);
    void discardDraft(qint64 account, Portal portal);
    void discardDraft(qint64 account, Portal portal, const QString& key); // another one that was begun meanwhile stays
    void setToday(const QDate& date, const Actor& actor);
    void setEdition(const QString& edition, const Actor& actor);
    void setRoles(qint64 account, const QList<Role>& roles);

    // `restores`: how many times this file was restored now; `backup`: the name of the file.
    void recordRestore(int restores, const QString& backup, const Actor& actor);
    void recordRefusal(const QString& action, const Refusals& refusals, const Actor& actor);

private:
    enum class Touched { Nothing, Incidents, Everything }; // of the facts, besides the last date
    void touch(Touched part) { m_touched = qMax(m_touched, part); }
    void insertAccount(const Account& account, qint64 organisation);
    void insertOffer(const Offer& offer, qint64 organisation);
    void updateOrganisation(const Organisation& before, const Organisation& after);
    void updateAccount(const Account& account);
    void updateAccountRow(qint64 id, const QString& sql, const QVariantList& values);
    void updateAccounts(const Organisation& before, const Organisation& after, QStringList& done);
    void updateOffers(const Organisation& before, const Organisation& after, QStringList& done);
    void record(const QString& kind, const Actor& actor, qint64 request, qint64 contract, const QString& detail);
    void insertLedger(qint64 entitlement, const QString& kind, qint64 request, const QDateTime& at);
    // Changes one row of `sql`, whose last value is its id. damaged where the row is not what was written: a new hash would hide
    // that for ever.
    struct RowUpdate
    {
        QStringView table;
        QString select; // the whole row by its id
        QString hash;   // sets its hash
    };
    void update(const RowUpdate& row, qint64 id, const QString& sql, QVariantList values);
    void updateWorkspace(const QString& sql, const QVariantList& values);
    void requireUnchanged(QStringView table, const QString& selectRows, qint64 id);

    Touched m_touched = Touched::Nothing;
    qint64 m_lastEvent = 0; // id of the last row of the history, 0 = none was written yet
    QDate m_lastDate;       // its date
};
