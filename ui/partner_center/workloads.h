#pragma once

#include "model/domain/portal.h"

#include <QList>
#include <QString>

// What Service Management > New request offers for a CSP customer (rules.md D8; domain.md 4.5): the two entries of 2021, of which
// the second leads to three portals.
struct Workload
{
    Portal portal;
    QString name;     // "Office 365, Enterprise Mobility Suite"
    QString products; // what belongs to it
};
struct WorkloadGroup
{
    QString name; // the portal's own entry
    QList<Workload> workloads;
};
QList<WorkloadGroup> workloadGroups(); // in the language of now
