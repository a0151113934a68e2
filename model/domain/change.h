#pragma once

#include <QString>

// Everything that may be done to a workspace. The code stands in the history beside a refused attempt; the tests of
// faults, roles and crashes are generated from this list, so that a new change is tried in all of them or fails there.
enum class Change {
    Activate,
    Link,
    File,
    Close,
    SetDate,
    SetEdition,
    EditOrganisation,
    KeepDraft,
    DiscardDraft,
    AskForHours,
    KeepAdvisoryDraft,
    DiscardAdvisoryDraft,
};
inline constexpr Change allChanges[] = {Change::Activate,
                                        Change::Link,
                                        Change::File,
                                        Change::Close,
                                        Change::SetDate,
                                        Change::SetEdition,
                                        Change::EditOrganisation,
                                        Change::KeepDraft,
                                        Change::DiscardDraft,
                                        Change::AskForHours,
                                        Change::KeepAdvisoryDraft,
                                        Change::DiscardAdvisoryDraft};

QString codeOf(Change change); // "activate", "link", ...
