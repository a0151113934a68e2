#pragma once

#include "app/console/answer.h"
#include "app/options.h"
#include "model/workspace.h"

#include <optional>

// The workspace a verb works on: FILE is its first argument, and --as signs in where it was given. Either the workspace
// is there or the answer says why not.
struct OpenedWorkspace
{
    std::unique_ptr<Workspace> workspace;
    Answer problem; // where there is no workspace

    explicit operator bool() const { return workspace != nullptr; }
    Workspace* operator->() const { return workspace.get(); }
};
OpenedWorkspace openWorkspace(const Options& options, const Catalogue& catalogue);

Portal portalOf(const Options& options); // the value of --portal, which has been checked

// required-field for --customer, --key, --category or --problem given without anything in it: a script's empty variable must
// not turn a request for a customer into one that consumes an incident of the partner's own, a safe repetition into a second
// request, or a category that was meant into the first one.
Refusals whyNotEmpty(const Options& options);
