#pragma once

#include "model/workspace.h"

#include <memory>

// Where the window puts workspace files. Nothing that exists is ever overwritten: a name that is taken gets a number.

using OpenedWorkspace = Result<std::unique_ptr<Workspace>>;

// The folder for training files, inside the program's own data; made if it is not there.
QString trainingFolder();
// "<folder>/gold-hybrid.vantaggi", or "gold-hybrid 2.vantaggi" and so on where that exists.
QString freeWorkspacePath(const QString& folder, const QString& baseName);
// With ".vantaggi" at its end.
QString withWorkspaceSuffix(const QString& path);
// "lesson copy.vantaggi", of another file's name and a word.
QString workspaceNamedAfter(const QString& path, const QString& word);

// Try it: the first scenario, in a new file. The file of an earlier try stays as it is, among the recent ones.
OpenedWorkspace openTry(const Catalogue& catalogue);
