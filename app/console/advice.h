#pragma once

#include "model/domain/reason.h"
#include "model/result.h"

#include <QString>

// What to do next, for somebody at the command line: model/wording's sentence, or the console's own where an option or a
// verb is what helps.
QString consoleAdviceFor(const Refusal& refusal);
QString consoleTextOf(const Failure& failure);
// A line of its own below that, for people: what is left to try with a damaged file. "" where it would help nothing.
QString consoleHintFor(const Failure& failure);
