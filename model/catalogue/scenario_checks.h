#pragma once

#include "model/catalogue/json_reader.h"
#include "model/catalogue/scenario.h"

class Catalogue;

// What a schema cannot see: names that must exist, dates in their order, and a history that the rules would have allowed
// (D2 offers, D3 activations, D4 links, D5 to D7 requests). Reports the first problem at its place under `root`. A
// request takes its incident from the first contract of the file that fits: linked by then (Microsoft 365: of the
// account's organisation), valid that day, with the benefit and an incident left.
void checkScenario(const Scenario& scenario, const JsonPlace& root, const Catalogue& catalogue);
