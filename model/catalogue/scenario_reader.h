#pragma once

#include "model/catalogue/json_reader.h"
#include "model/catalogue/scenario.h"

class Catalogue;

// One file of resources/scenarios/ or a trainer's own, as scenario.schema.json describes it; beyond the schema,
// checkScenario().
Result<Scenario> readScenario(const QString& path, const Catalogue& catalogue);
// The same from memory; `path` is for the messages.
Result<Scenario> parseScenario(const QString& path, const QByteArray& bytes, const Catalogue& catalogue);
