#pragma once

#include "model/domain/organisation.h"
#include "model/domain/reason.h"
#include "ui/widgets/reason_line.h"

// "Who can do this?": the accounts that a refusal names, with their roles and the way to act as them; in the order of
// Refusal::accounts. One design for every page that shows a refusal.
QList<ReasonLine::Row> rowsOfAccounts(const Refusal& refusal, const Organisation& organisation);
