#pragma once

#include "model/catalogue/json_reader.h"
#include "model/catalogue/scenario.h"

#include <QHash>

class Catalogue;

/// A contract of a scenario as the rules see it, with who linked it when.
struct IssuedContract
{
    Contract contract;
    qsizetype organisation;
    QHash<QString, QDate> linked; // folded sign-in name -> date
};

/// A sign-in name as it is compared: capitals make no difference.
QString foldedSignIn(const QString& signIn);

/// Reports unless `date` lies between two others; all three count.
void checkBetween(const QDate& first, const QDate& date, const QDate& last, const JsonPlace& place);

/// The history of a scenario's requests, asked of the rules in its order (D5 to D7). What is given by reference must outlive it.
class ScenarioRequestChecks
{
public:
    /// `organisationOf`: folded sign-in name -> index of its organisation.
    ScenarioRequestChecks(const Scenario& scenario, const Catalogue& catalogue, const QHash<QString, qsizetype>& organisationOf,
                          const QList<IssuedContract>& issued)
        : m_scenario(scenario), m_catalogue(catalogue), m_organisationOf(organisationOf), m_issued(issued)
    {
    }

    /// Reports what is wrong with the request by itself and after the one before it.
    void check(const ScenarioRequest& request, const JsonPlace& place);
    /// Takes its incident from the first contract that fits, or reports that none does. Call it in the order of the file.
    void consume(const ScenarioRequest& request, const JsonPlace& place);

private:
    void checkProduct(const ScenarioRequest& request, const JsonPlace& place) const;
    void checkCategory(const ScenarioRequest& request, const ProductVersion& product, const JsonPlace& place) const;
    int usedOn(const QDate& date, const Entitlement& entitlement) const;

    struct Use
    {
        const Entitlement* entitlement;
        const ScenarioRequest* request;
    };
    const Scenario& m_scenario;
    const Catalogue& m_catalogue;
    const QHash<QString, qsizetype>& m_organisationOf;
    const QList<IssuedContract>& m_issued;
    QList<Use> m_uses;
    QDate m_lastOpened = QDate(1900, 1, 1);
};
