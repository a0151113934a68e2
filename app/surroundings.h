#pragma once

// What a program is started into and cannot choose; both call it before anything else.
// A limit to the size of files (`ulimit -f`) becomes an error of the write, which is reported, instead of a signal that kills.
// Standard streams that were closed (`>&-`) are made to refuse: the next file to be opened would take their place, and what
// is printed would be written into it.
void settleSurroundings();
