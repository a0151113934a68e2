#pragma once

#include "app/console/answer.h"
#include "app/options.h"
#include "model/domain/request.h"

#include <optional>

class Workspace;

// The options of `request`, and the draft that they make up. What is left out gets the value that the wizard would
// show first: the product's first category and that category's first problem, business hours, the organisation's
// country, the computer's time zone. A category and a problem are named by their id or by their name in either language.
// Refused: unknown-product; invalid-value for a category or a problem that the product does not have, with those that it
// has. All other rules are asked when the draft is filed.
struct ReadDraft
{
    std::optional<Draft> draft;
    Answer problem; // where there is no draft

    explicit operator bool() const { return draft.has_value(); }
    const Draft* operator->() const { return &*draft; }
    const Draft& operator*() const { return *draft; }
};
QList<OptionSpec> draftOptions();
ReadDraft draftFrom(const Options& options, const Workspace& workspace);
