#pragma once

#include <QString>

// A restore puts a verified copy in the place of a workspace and keeps what was there, with its journal, under a name of
// its own. Between its steps the name may belong to nobody; a marker beside it says what was under way, and whoever opens
// the workspace next finishes it. Does nothing where there is no marker, or where the folder may not be written.
void finishRestore(const QString& path);
