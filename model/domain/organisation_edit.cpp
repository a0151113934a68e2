#include "model/domain/organisation_edit.h"

#include <algorithm>

using Part = OrganisationProblem::Part;

QDate OrganisationUse::lastDayOf(const Offer& offer, const Edition& edition) const
{
    QDate last;
    for (const QDate& day : days)
        if (offer.start <= day && day <= offer.end.addDays(edition.graceDays) && (!last.isValid() || last < day))
            last = day;
    return last;
}

bool isSameRecord(const Organisation& a, const Organisation& b)
{
    return a.name == b.name && a.partnerId == b.partnerId && a.country == b.country && a.csp == b.csp &&
           a.accounts == b.accounts && a.offers == b.offers;
}

template <class T> static qsizetype indexIn(const QList<T>& wanted, const T& current)
{
    const auto found = std::find_if(wanted.begin(), wanted.end(), [&](const T& one) { return one.id == current.id; });
    return found == wanted.end() ? -1 : found - wanted.begin();
}

static void addUsedAccounts(QList<OrganisationProblem>& problems, const Organisation& current, const Organisation& wanted,
                            const OrganisationUse& use)
{
    for (const Account& account : current.accounts) {
        const qsizetype index = indexIn(wanted.accounts, account);
        if (use.isUsed(account) && (index < 0 || wanted.accounts[index].signIn != account.signIn))
            problems.append({Part::Account, index, {.reason = Reason::InUse, .subject = account.signIn}});
    }
}

static void addUsedOffers(QList<OrganisationProblem>& problems, const Organisation& current, const Organisation& wanted,
                          const OrganisationUse& use, const Edition& edition)
{
    for (const Offer& offer : current.offers) {
        const QDate day = use.lastDayOf(offer, edition);
        if (!day.isValid())
            continue;
        const qsizetype index = indexIn(wanted.offers, offer);
        Offer ended = offer; // the end alone may differ
        if (index >= 0)
            ended.end = wanted.offers[index].end;
        if (index < 0 || wanted.offers[index] != ended || ended.end.addDays(edition.graceDays) < day)
            problems.append({Part::Offer, index, {.reason = Reason::InUse, .subject = QStringLiteral("offer"), .date = day}});
    }
}

// A row that the file does not have (any more) cannot be changed.
template <class T> static bool knowsAll(const QList<T>& wanted, const QList<T>& current)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const T& one) { return one.id == 0 || indexIn(current, one) >= 0; });
}

QList<OrganisationProblem> problemsInEdit(const Organisation& current, const Organisation& wanted, const OrganisationUse& use,
                                          const Edition& edition)
{
    QList<OrganisationProblem> problems = problemsIn(wanted, edition);
    addUsedAccounts(problems, current, wanted, use);
    addUsedOffers(problems, current, wanted, use, edition);
    return problems;
}

Refusals whyNotEdit(bool isTraining, const Organisation& known, const Organisation& current, const Organisation& wanted,
                    const OrganisationUse& use, const Edition& edition)
{
    if (isTraining)
        return {{.reason = Reason::OrganisationOnly}};
    if (!isSameRecord(known, current) || !knowsAll(wanted.accounts, current.accounts) || !knowsAll(wanted.offers, current.offers))
        return {{.reason = Reason::ChangedMeanwhile}};
    Refusals refusals;
    const QList<OrganisationProblem> problems = problemsInEdit(current, wanted, use, edition);
    for (const OrganisationProblem& problem : problems)
        refusals.append(problem.refusal);
    return refusals;
}
