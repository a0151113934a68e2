#pragma once

#include <QString>

// The parts of the help that are data, as Markdown in the language that is installed.
QString glossaryMarkdown();    // a table: term, meaning, other names; sorted by the term
QString assumptionsMarkdown(); // a heading for each topic, below it what is assumed
