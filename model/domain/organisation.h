#pragma once

#include "model/domain/account.h"
#include "model/domain/contract.h"

#include <QDate>
#include <QList>
#include <QString>

// How an organisation takes part in CSP (D8).
enum class CspKind { None, DirectBill, IndirectReseller };
QString codeOf(CspKind kind); // "none", "direct-bill", "indirect-reseller"
std::optional<CspKind> cspKindFromCode(const QString& code);

// A membership offer with its dates; both days count.
struct Offer
{
    qint64 id = 0;
    QString kind;       // "action-pack", "competency", ...: an OfferType of the edition
    QString level;      // "silver", "gold" or ""
    QString competency; // id of a Competency, or ""
    QDate start;
    QDate end;

    bool operator==(const Offer&) const = default;
};

// The partner company with everything the rules ask about it.
struct Organisation
{
    qint64 id = 0;
    QString name;
    QString partnerId;
    QString country; // ISO 3166-1 alpha-2
    CspKind csp = CspKind::None;
    QList<QString> customers; // names of its CSP customers
    QList<Account> accounts;
    QList<Offer> offers;
    QList<Contract> contracts; // issued by activation, oldest first

    bool operator==(const Organisation&) const = default;
};
