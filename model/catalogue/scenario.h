#pragma once

#include "model/domain/organisation.h"
#include "model/domain/portal.h"
#include "model/domain/request.h"
#include "model/domain/text.h"

#include <QDate>
#include <QList>
#include <QString>

// A starting state for a training workspace, as resources/scenarios/*.json (or a trainer's own file) describes it.
// Accounts, contracts and links refer to each other by name here; ids are given when the workspace is made.
struct ScenarioContract
{
    QDate activated;
    QString activatedBy;          // sign-in name
    QString accessId, contractId; // nine digits each, 990000000 upwards; may be empty: issued when made
    QList<Benefit> benefits;      // which ones this contract carries; the amounts follow from D2 on `activated`
    struct LinkedTo
    {
        QString account; // sign-in name
        Portal portal;
        QDate date;
    };
    QList<LinkedTo> links;
};

// From 1990 to 2999: what the clock of a training workspace can show, wherever it was set.
inline bool isPossibleToday(const QDate& date) { return date.isValid() && date.year() >= 1990 && date.year() <= 2999; }

// A request that is already there; it consumed one incident of the plan of its benefit unless that is unlimited.
struct ScenarioRequest
{
    QString account; // sign-in name of who opened it
    Benefit benefit; // the plan: the entitlement of the account's linked contract
    QString productVersion;
    Portal portal = Portal::SupportForBusiness;
    QString category, problem; // ids; both empty: the first ones of the product
    Text title, description;
    Severity severity = Severity::C;
    QDate opened, closed; // closed null: open
    std::optional<CloseReason> closeReason;
};

struct ScenarioOrganisation
{
    Organisation organisation; // ids 0; contracts empty
    QList<ScenarioContract> contracts;
};

struct Scenario
{
    QString id; // "gold-hybrid"
    Text name, explanation;
    QString edition;
    QDate today;
    QList<ScenarioOrganisation> organisations;
    QList<ScenarioRequest> requests;
};
