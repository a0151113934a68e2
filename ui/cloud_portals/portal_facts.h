#pragma once

#include "model/domain/portal.h"
#include "ui/widgets/help_list.h"

// What a cloud portal with a short request form says of itself (domain.md 3.5 and 4; rules.md D4, D6): one form serves them all.
struct PortalFacts
{
    QString breadcrumb; // where the form stands in the portal
    QString title;
    bool takesIds = true;       // the portal has a place for Access ID and Contract ID
    QString linkText;           // the portal's way to that place
    QString noPlanText;         // what leads to a plan here
    QList<HelpList::Item> help; // the side panel
};
PortalFacts factsOf(Portal portal); // in the language of now
