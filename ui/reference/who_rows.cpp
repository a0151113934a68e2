#include "ui/reference/who_rows.h"

#include "model/wording.h"

#include <QCoreApplication>

QList<ReasonLine::Row> rowsOfAccounts(const Refusal& refusal, const Organisation& organisation)
{
    QList<ReasonLine::Row> rows;
    for (const QString& signIn : refusal.accounts)
        for (const Account& account : organisation.accounts)
            if (account.signIn == signIn)
                rows.append({signIn, wording::rolesText(account.roles),
                             QCoreApplication::translate("WhoRows", "Sign in as this account")});
    return rows;
}
