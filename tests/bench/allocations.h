#pragma once

#include <cstddef>

struct Allocations
{
    std::size_t count = 0;
    std::size_t bytes = 0;
};

// All that this program has asked of malloc so far, operator new and Qt's containers included. One thread is counted.
Allocations allocationsSoFar();

template <class Work> Allocations allocationsOf(Work&& work)
{
    const Allocations before = allocationsSoFar();
    work();
    const Allocations after = allocationsSoFar();
    return {after.count - before.count, after.bytes - before.bytes};
}
