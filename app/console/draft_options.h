#pragma once

#include "app/options.h"
#include "model/domain/request.h"
#include "model/result.h"

class Workspace;

// The options of `request`, and the draft that they make up. What is left out gets the value that the wizard would
// show first: the product's first category and that category's first problem, business hours, the organisation's
// country, the computer's time zone. Refused: unknown-product; invalid-value for a category or a problem that the product
// does not have. All other rules are asked when the draft is filed.
QList<OptionSpec> draftOptions();
Outcome<Draft> draftFrom(const Options& options, const Workspace& workspace);
