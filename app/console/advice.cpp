#include "app/console/advice.h"

#include "app/console/console_tr.h"
#include "model/store/file_gate.h"
#include "model/wording.h"

#include <QFileInfo>

// Why a value is not allowed, by the field's stable name; "" where the field says nothing of its own.
static QString limitsOf(const QString& field)
{
    if (field == QLatin1String("hours"))
        return Console::tr("24-hour support is given for severity A and B only.");
    if (field == QLatin1String("days"))
        return Console::tr("From 1 to 36,500 days can be added at once. To go back, use vantaggi-cli clock FILE --set DATE.");
    if (field == QLatin1String("date"))
        return Console::tr(
            "The date can be any day from 1990-01-01 to 2999-12-31; vantaggi-cli clock FILE --set DATE can also set it back.");
    if (field == QLatin1String("customer"))
        return Console::tr("In this portal nothing can be asked on behalf of a customer: leave out --customer, or choose another "
                           "portal.");
    return {};
}

// Which verb lists what there is, in place of a name that is not there; "" for every other reason.
static QString whereListed(Reason reason)
{
    const auto listedBy = [](const QString& verb) { return Console::tr("To see what there is: vantaggi-cli %1.").arg(verb); };
    if (reason == Reason::UnknownScenario)
        return listedBy(QStringLiteral("scenarios"));
    if (reason == Reason::UnknownEdition)
        return listedBy(QStringLiteral("editions"));
    if (reason == Reason::UnknownProduct)
        return listedBy(QStringLiteral("products --all"));
    if (reason == Reason::UnknownAccount || reason == Reason::UnknownOrganisation)
        return listedBy(QStringLiteral("info FILE"));
    if (reason == Reason::NotFound)
        return listedBy(QStringLiteral("requests FILE"));
    if (reason == Reason::UnknownCustomer)
        return listedBy(QStringLiteral("customers FILE --as ACCOUNT"));
    if (reason == Reason::UnknownBenefit)
        return listedBy(QStringLiteral("benefits FILE --as ACCOUNT"));
    return {};
}

QString consoleAdviceFor(const Refusal& refusal)
{
    QString advice = whereListed(refusal.reason);
    if (refusal.reason == Reason::InvalidValue && refusal.actual == 0)
        advice = limitsOf(refusal.subject);
    return advice.isEmpty() ? wording::adviceFor(refusal) : advice;
}

QString consoleTextOf(const Failure& failure)
{
    if (failure.kind != Failure::Kind::Exists)
        return wording::textOf(failure);
    return Console::tr("%1 already exists and was left as it is. Choose another name, or replace it with --force.")
        .arg(QFileInfo(failure.path).fileName());
}

QString consoleHintFor(const Failure& failure)
{
    const Failure damage{Failure::Kind::Damaged, failure.path, {}};
    const bool isDamage =
        failure.kind == damage.kind && wording::titleOf(failure) == wording::titleOf(damage); // not what lies beside
    if (!isDamage || failure == mostlyHoles(failure.path))
        return {};
    return Console::tr(
        "Without an earlier copy, save what can still be read to a new file: vantaggi-cli recover FILE --to NEWFILE, "
        "or \"Try to rescue what can be read\" in the window.");
}
