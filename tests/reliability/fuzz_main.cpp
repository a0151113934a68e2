#include "tests/reliability/fuzz_targets.h"

#include <QCoreApplication>

#include <cstdint>
#include <cstring>

// libFuzzer's entry points; which target is asked for is compiled in.
static const FuzzTarget* target = nullptr;

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char* argv[] = {name, nullptr};
    static QCoreApplication application(argc, argv);
    for (const FuzzTarget& candidate : fuzzTargets())
        if (std::strcmp(candidate.name, VANTAGGI_FUZZ_TARGET) == 0)
            target = &candidate;
    return target ? 0 : 1;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    target->run(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    return 0;
}
