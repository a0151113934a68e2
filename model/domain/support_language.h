#pragma once

#include "model/domain/portal.h"

#include <QStringList>

// The languages in which a portal's support can be asked for, by their codes: the eleven of Azure with their regions
// (domain.md 4.2), and for the other portals, whose lists were not found, those of Support for Business [A].
QStringList supportLanguages(Portal portal);

// The portal's language for a code of another one ("it" is "it-it" in Azure); English where it has none.
QString supportLanguageFor(const QString& code, Portal portal);
