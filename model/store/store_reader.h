#pragma once

#include "model/domain/advisory.h"
#include "model/domain/organisation_edit.h"
#include "model/domain/request.h"
#include "model/store/facts.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class Database;

// What a list of requests is asked for.
struct RequestQuery
{
    QString text; // every word must be found; case and accents do not matter
    std::optional<RequestState> state;
    int offset = 0;
    int limit = -1; // -1 = all
    std::optional<Portal> portal = {};
};

// Reads inside one transaction, so that everything belongs together. Throws StoreError; only Store makes one.
class StoreReader
{
public:
    explicit StoreReader(Database& database) : m_database(database) {}

    WorkspaceFacts facts() const { return readFacts(m_database); }
    // `known` itself where no other program has written since it was read; read anew otherwise. `known` must hold all
    // that this connection has written.
    WorkspaceFacts factsSince(const WorkspaceFacts& known) const
    {
        return dataVersionOf(m_database) == known.version ? known : facts();
    }
    QList<SupportRequest> requests(const RequestQuery& query) const;    // newest first, without history
    int count(const RequestQuery& query) const;                         // offset and limit do not matter
    bool hasFiled(qint64 account) const;                                // a request of its own, in any portal
    std::optional<SupportRequest> request(const QString& number) const; // with its history
    std::optional<SupportRequest> requestByKey(qint64 account, const QString& draftKey) const; // without it
    std::optional<Draft> draft(qint64 account, Portal portal) const;
    QList<AdvisoryRequest> advisoryRequests(qint64 organisation) const; // newest first
    std::optional<AdvisoryRequest> advisoryRequestByKey(qint64 account, const QString& draftKey) const;
    std::optional<AdvisoryDraft> advisoryDraft(qint64 account) const;
    OrganisationUse organisationUse(qint64 organisation) const; // what stands on its accounts and offers
    bool isIdTaken(const QString& nineDigits) const;            // as an Access ID or a Contract ID
    bool isNumberTaken(const QString& number) const;

protected:
    Database& m_database;
};
