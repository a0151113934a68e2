#pragma once

#include "model/catalogue/json_reader.h"
#include "model/catalogue/scenario.h"

class Catalogue;

// One file of resources/scenarios/ or a trainer's own, as scenario.schema.json describes it; beyond the schema,
// checkScenario().
Result<Scenario> readScenario(const QString& path, const Catalogue& catalogue);
