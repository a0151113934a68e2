#pragma once

#include "model/domain/change.h"
#include "model/workspace.h"

#include <functional>

// Every change that a workspace knows (domain/change.h), each ready to be made: the tests of I/O errors, power cuts and
// kills go through all of them. A new change does not compile before it has its row here.
struct ChangeRow
{
    Change change;
    QString sql; // answers "1" in the file where the change was made, "0" where it was not

    // The new file in which the change can be made: "gold-hybrid", or an own organisation.
    std::unique_ptr<Workspace> makeFile(const QString& path) const;
    // In that file: everything that must have happened before.
    void prepare(Workspace& workspace) const;
    void signIn(Workspace& workspace) const; // whoever makes it
    Outcome<Done> make(Workspace& workspace) const;
    bool isMade(const QString& path) const;
};
QList<ChangeRow> everyChange();
