#pragma once

#include <QSet>
#include <QStringList>

class QWidget;

// Every text that a person can see, hear or find under `root`: labels, buttons, cells and heads of tables, tooltips,
// and what accessible names, descriptions and values say. `hidden`: also of widgets that are not shown.
enum class Hidden { No, Yes };
QSet<QString> wordsUnder(const QWidget* root, Hidden hidden = Hidden::No);

// What is in one and not in the other, for a message that can be read.
QStringList differences(const QSet<QString>& found, const QSet<QString>& expected);

// Until nothing is posted any more and nothing waits to be deleted.
void settle();

// Of those, what stands there unchanged after the language was switched, though it is neither a name nor a number.
QStringList notTranslated(const QSet<QString>& english, const QSet<QString>& italian);
