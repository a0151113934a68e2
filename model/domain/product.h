#pragma once

#include "model/domain/portal.h"
#include "model/domain/text.h"

#include <QDate>
#include <QList>
#include <QString>

enum class Deployment { OnPremises, Cloud };
QString codeOf(Deployment deployment); // "on-premises", "cloud"

// One row of the catalogue.
struct ProductVersion
{
    QString id;     // stable: "windows-server-2016"
    QString family; // as in the reference tables; also the key that groups
    QString product;
    QString version;                           // "" for cloud rows
    Text familyName, productName, versionName; // shown names; equal to the above where the languages do not differ
    Deployment deployment = Deployment::OnPremises;
    std::optional<Portal> portal; // nullopt: only through the CSP partner (Business Central online)
    bool needsNoPlan = false;     // billing, quota and subscription questions
    bool isAdvised = false;       // on-premises: TPD consultants advise on it while mainstream support lasts
    bool modernPolicy = false;
    QDate released;
    QDate mainstreamEnd; // null: no end known (modern policy)
    QDate extendedEnd;   // null: none; support then ends with mainstream, if that ends
    Text note;           // assumption or teaching note shown beside it; may be empty

    // The last day of any support; null where it does not end.
    QDate supportEnd() const { return extendedEnd.isValid() ? extendedEnd : mainstreamEnd; }
};

// One problem category of the wizard's Step 1, with its problems.
struct ProblemCategory
{
    QString id;
    Text name;
    struct Problem
    {
        QString id;
        Text name;
    };
    QList<Problem> problems;
};
