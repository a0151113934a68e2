#pragma once

#include "model/catalogue/json_reader.h"
#include "model/domain/edition.h"

// resources/editions/*.json, as edition.schema.json describes it. Beyond the schema: ids are unique, one entitlement row
// per kind and level, every plan has a name, every benefit has its words.
Result<Edition> readEdition(const QString& path);

// Whether an offer of this type is held for a competency or designation ("Gold %1"), or for none ("Microsoft Action Pack").
bool needsCompetency(const OfferType& type);
