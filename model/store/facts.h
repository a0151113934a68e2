#pragma once

#include "model/domain/organisation.h"
#include "model/domain/portal.h"
#include "model/domain/text.h"

#include <QDate>
#include <QList>

// Everything that the rules ask about a workspace, as values: small, whatever the number of requests.
struct WorkspaceFacts
{
    qint64 version = 0; // of the file, as seen through this connection: another one says that another program wrote
    bool isTraining = true;
    QString edition;
    QString scenario; // "" for an own organisation
    Text name;
    QDate today;      // null for an own organisation: the computer's date
    QDate lastDate;   // of the history: no day before it can be today
    int restores = 0; // how many times the file was restored from a backup
    QList<Organisation> organisations;
    QList<Link> links;

    QDate date() const { return today.isValid() ? today : qMax(QDate::currentDate(), lastDate); }
    std::optional<Account> account(qint64 id) const;
    const Organisation* organisation(qint64 id) const;
    QList<Contract> contracts() const;              // of all organisations
    QList<Contract> linkedTo(qint64 account) const; // in the order of linking
    QList<Link> linksOf(qint64 account) const;
};

class Database;
// What changes when another connection commits, and only then (SQLite's data_version): own changes leave it as it is.
qint64 dataVersionOf(const Database& database);
WorkspaceFacts readFacts(const Database& database);
// The part of them that filing and closing change: what was spent and given back.
void readIncidents(const Database& database, WorkspaceFacts& facts);
