#pragma once

#include "model/domain/coverage.h"
#include "model/domain/text.h"

#include <QHash>
#include <QStringList>

// One edition of Microsoft's own list of the versions that are covered (domain.md 3.2). It was written by hand and lagged
// behind the rule; where it did, the rule is applied and the list is quoted as a note.
struct PublishedList
{
    struct Named
    {
        QString version; // as the catalogue's ProductVersion::version
        QDate until;     // the last day that the list itself gives; null: none
    };
    Text name;                             // "end of 2020": stands in "Microsoft's own list (%1)"
    QDate from, until;                     // the days on which it counts as the newest known one, both inclusive
    QHash<QString, QList<Named>> products; // by ProductVersion::product
};

// Where the list and the rule part on one day.
struct ListLag
{
    Text list;
    QStringList named;  // the versions that the list gave on that day, newest first
    QStringList recent; // the versions that are recent by the rule, newest first
    bool operator==(const ListLag&) const = default;
};

// nullopt: no list of that day names the product, or it names exactly what is recent by D5. R2 and R3 releases count with
// their base version, as in the list. `versions` as for coverageOf(), oldest first.
std::optional<ListLag> lagOn(const QDate& date, const QList<ProductVersion>& versions, const QList<PublishedList>& lists);
