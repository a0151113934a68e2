#pragma once

#include <QtGlobal>

// The three sizes of a test that tries something many times: of every commit (all of them together within two minutes),
// of a night, of a release. `ctest -L nightly` and `ctest -L release-run` set the variable VANTAGGI_SIZE; each test says
// what it did in that size, and RELIABILITY.md tells what was found.
inline int sized(int commit, int nightly, int release)
{
    const QByteArray size = qgetenv("VANTAGGI_SIZE");
    return size == "release" ? release : size == "nightly" ? nightly : commit;
}
