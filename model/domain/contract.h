#pragma once

#include "model/domain/edition.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

// One benefit inside a contract. `consumed` and `refunded` are sums over the ledger, never stored counters (D9).
struct Entitlement
{
    QString id; // the plan's id in every portal and on the command line
    Benefit benefit = Benefit::ProductSupport;
    QString planName; // "Partner support Gold 20pack"
    QString source;   // the offer's name in English when the contract was issued: "Gold Data Platform"
    Quantity granted; // nullopt = unlimited
    int consumed = 0;
    int refunded = 0;

    // Granted - consumed + refunded, kept within 0..granted; nullopt = unlimited (D9).
    Quantity remaining() const
    {
        if (!granted)
            return std::nullopt;
        return qBound(0, *granted - consumed + refunded, *granted);
    }
    bool isSpent() const { return granted && *remaining() == 0; }
    bool operator==(const Entitlement&) const = default;
};

// What activation issues. Both days count: a contract is valid on its end date.
struct Contract
{
    qint64 id = 0;
    qint64 organisation = 0;
    QString accessId;   // nine digits
    QString contractId; // nine digits, differs from the Access ID
    QDate start;
    QDate end;
    QString activatedBy; // sign-in name
    QList<Entitlement> entitlements;

    const Entitlement* entitlement(Benefit benefit) const
    {
        for (const Entitlement& e : entitlements)
            if (e.benefit == benefit)
                return &e;
        return nullptr;
    }
    bool operator==(const Contract&) const = default;
};
