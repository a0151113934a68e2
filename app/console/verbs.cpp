#include "app/console/verbs.h"

#include "model/domain/portal.h"

QList<Verb> allVerbs() { return catalogueVerbs() + fileVerbs() + benefitVerbs() + requestVerbs() + safetyVerbs(); }

OptionSpec accountOption() { return {QStringLiteral("--as"), QStringLiteral("ACCOUNT"), true, {}}; }

OptionSpec portalOption(bool isRequired)
{
    QStringList codes;
    for (Portal portal : allPortals)
        codes.append(codeOf(portal));
    return {QStringLiteral("--portal"), QStringLiteral("P"), isRequired, codes};
}

OptionSpec customerOption() { return {QStringLiteral("--customer"), QStringLiteral("NAME"), false, {}}; }
