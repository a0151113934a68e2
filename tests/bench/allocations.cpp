#include "tests/bench/allocations.h"

// The C library's own names behind malloc and its family: this program's definitions come first, and pass on.
// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* block, std::size_t size);
}

static thread_local Allocations soFar;

static void note(std::size_t bytes)
{
    ++soFar.count;
    soFar.bytes += bytes;
}

extern "C" {
void* malloc(std::size_t size)
{
    note(size);
    return __libc_malloc(size);
}

void* calloc(std::size_t count, std::size_t size)
{
    note(count * size);
    return __libc_calloc(count, size);
}

void* realloc(void* block, std::size_t size)
{
    note(size);
    return __libc_realloc(block, size);
}
}
// NOLINTEND(bugprone-reserved-identifier)

Allocations allocationsSoFar() { return soFar; }
