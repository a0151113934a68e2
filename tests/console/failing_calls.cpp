// Preloaded into a program under test: lets one call of the system fail, or the program die at it.
// FAIL_CALLS="rename link": which calls are counted; FAIL_AT=n: the nth of them, from 1; FAIL_ON=1: and all after it;
// FAIL_AFTER=call: counted only once that one was made;
// FAIL_WITH=errno, or 0 = killed there; FAIL_LOG=path: gets a line for every call that was refused.

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

static int numberIn(const char* name)
{
    const char* text = std::getenv(name);
    return text ? std::atoi(text) : 0;
}

static bool isNamed(const char* calls, const char* call)
{
    const std::size_t length = std::strlen(call);
    for (const char* at = std::strstr(calls, call); at; at = std::strstr(at + 1, call))
        if ((at == calls || at[-1] == ' ') && (at[length] == ' ' || at[length] == '\0'))
            return true;
    return false;
}

static bool isRefused(const char* call)
{
    static int count = 0;
    static const char* const after = std::getenv("FAIL_AFTER");
    static bool hasBegun = !after;
    if (!hasBegun) {
        hasBegun = after && std::strcmp(after, call) == 0;
        return false;
    }
    const char* calls = std::getenv("FAIL_CALLS");
    if (!calls || !isNamed(calls, call))
        return false;
    ++count;
    const int at = numberIn("FAIL_AT");
    if (at == 0 || count < at || (count > at && numberIn("FAIL_ON") == 0))
        return false;
    if (const char* log = std::getenv("FAIL_LOG")) {
        const int file = ::open(log, O_WRONLY | O_CREAT | O_APPEND, 0600);
        const bool isWritten = ::write(file, call, std::strlen(call)) > 0 && ::write(file, "\n", 1) == 1;
        ::close(file);
        if (!isWritten)
            std::abort();
    }
    if (numberIn("FAIL_WITH") == 0)
        ::raise(SIGKILL);
    errno = numberIn("FAIL_WITH");
    return true;
}

template <class Call> static Call realCall(const char* name) { return reinterpret_cast<Call>(::dlsym(RTLD_NEXT, name)); }

extern "C" {
int rename(const char* from, const char* to) noexcept
{
    return isRefused("rename") ? -1 : realCall<int (*)(const char*, const char*)>("rename")(from, to);
}
int link(const char* from, const char* to) noexcept
{
    return isRefused("link") ? -1 : realCall<int (*)(const char*, const char*)>("link")(from, to);
}
int unlink(const char* name) noexcept { return isRefused("unlink") ? -1 : realCall<int (*)(const char*)>("unlink")(name); }
int truncate64(const char* name, off64_t size) noexcept
{
    return isRefused("truncate") ? -1 : realCall<int (*)(const char*, off64_t)>("truncate64")(name, size);
}
int fsync(int file) { return isRefused("fsync") ? -1 : realCall<int (*)(int)>("fsync")(file); }
int fdatasync(int file) { return isRefused("fdatasync") ? -1 : realCall<int (*)(int)>("fdatasync")(file); }
ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t offset)
{
    return isRefused("pwrite") ? -1
                               : realCall<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64")(file, bytes, size, offset);
}
ssize_t pread64(int file, void* bytes, size_t size, off64_t offset)
{
    return isRefused("pread") ? -1 : realCall<ssize_t (*)(int, void*, size_t, off64_t)>("pread64")(file, bytes, size, offset);
}
int ftruncate64(int file, off64_t size) noexcept
{
    return isRefused("ftruncate") ? -1 : realCall<int (*)(int, off64_t)>("ftruncate64")(file, size);
}
}
