#pragma once

#include "model/domain/permission.h"
#include "model/domain/way.h"

#include <QString>

// As model/wording, for what the reference pages speak of.
namespace wording {

QString textOf(Permission permission);          // "Activate a benefit"
QString requirementText(Permission permission); // "Global admin or MPN partner admin", "any account associated with MPN"

QString textOf(Matter matter);        // "Something does not work"
QString explanationOf(Matter matter); // one sentence
QString titleOf(const Way& way);      // "An incident in Support for Business"
QString textOf(WayReason reason);     // a whole sentence

} // namespace wording
