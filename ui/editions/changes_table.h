#pragma once

#include "model/edition_changes.h"

#include <QString>

struct ExportList;
class QWidget;
class StatusChip;

/// The names above the two columns.
struct ChangesHead
{
    QString before;
    QString after;
};

/// What changed, a row each: what, before, after, a chip that says how; facts that are not published carry their mark. Narrow:
/// what and chip above, before and after below them.
QWidget* newChangesTable(const QList<EditionChange>& changes, const ChangesHead& head, bool isNarrow, QWidget* parent);

/// The same rows as Export writes them, whatever they are about.
ExportList exportOf(const QList<EditionChange>& changes, const ChangesHead& head, const QString& title);

StatusChip* newMark(Evidence evidence, QWidget* parent);
