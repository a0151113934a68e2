#pragma once

#include <QByteArray>
#include <QList>

// C15 and D8: what reads bytes from elsewhere. Each takes any bytes, never crashes, hangs or eats memory, and what it
// accepts it can use. The same functions are driven by libFuzzer (fuzz_main.cpp, where clang is) and by a seeded loop in
// the everyday suite (tst_fuzz.cpp).
struct FuzzTarget
{
    const char* name;
    void (*run)(const QByteArray& bytes);
    QList<QByteArray> (*seeds)(); // what it reads in earnest
};
const QList<FuzzTarget>& fuzzTargets();
