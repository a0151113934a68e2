#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <X11/Xlib.h>
#include <X11/extensions/Xdamage.h>

// Starts a program that we did not build and cannot look into, and prints in how many milliseconds its first window stood
// painted: from before the fork to the last large damage that the X server saw before it was calm for a while.
// usage: bench_watched_start PROGRAM [ARGUMENT ...]; 1 when no window came.

static constexpr int calm = 500;        // milliseconds without a large damage: it is painted
static constexpr int patience = 20'000; // milliseconds for the window to appear
static constexpr int large = 200;       // pixels wide: no icon, no blinking cursor

static double milliseconds()
{
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

static bool isWindowOfProgram(Display* display, Window window)
{
    XWindowAttributes attributes = {};
    return XGetWindowAttributes(display, window, &attributes) != 0 && attributes.override_redirect == 0 &&
           attributes.width >= large && attributes.height >= large / 2;
}

class Watch
{
public:
    explicit Watch(Display* display) : m_display(display)
    {
        int firstError = 0;
        XDamageQueryExtension(display, &m_firstEvent, &firstError);
        XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask);
        XSync(display, False);
    }

    std::optional<double> lastDamage()
    {
        const double begun = milliseconds();
        for (double rest = patience; rest > 0;) {
            pollfd connection = {ConnectionNumber(m_display), POLLIN, 0};
            if (XPending(m_display) == 0 && poll(&connection, 1, int(rest) + 1) < 0)
                break;
            while (XPending(m_display) > 0)
                take();
            const double until = m_last ? std::min(*m_last + calm, begun + patience) : begun + patience;
            rest = until - milliseconds();
        }
        return m_last;
    }

private:
    void take()
    {
        XEvent event;
        XNextEvent(m_display, &event);
        if (event.type == MapNotify && !m_isWatching && isWindowOfProgram(m_display, event.xmap.window)) {
            m_isWatching = true;
            XDamageCreate(m_display, event.xmap.window, XDamageReportRawRectangles);
        } else if (event.type == m_firstEvent + XDamageNotify) {
            const auto& damage = reinterpret_cast<const XDamageNotifyEvent&>(event);
            if (damage.area.width >= large)
                m_last = milliseconds();
        }
    }

    Display* m_display;
    int m_firstEvent = 0;
    bool m_isWatching = false;
    std::optional<double> m_last;
};

static pid_t started(char** command)
{
    const pid_t child = fork();
    if (child != 0)
        return child;
    const int nowhere = open("/dev/null", O_RDWR);
    for (const int descriptor : {1, 2, 3}) // 3 is where the probe of ours speaks
        dup2(nowhere, descriptor);
    execvp(command[0], command);
    _exit(127);
}

int main(int argc, char** argv)
{
    Display* display = argc > 1 ? XOpenDisplay(nullptr) : nullptr;
    if (display == nullptr)
        return 1;
    XSetErrorHandler([](Display*, XErrorEvent*) { return 0; }); // a window may be gone before it is looked at
    Watch watch(display);
    const double begun = milliseconds();
    const pid_t child = started(argv + 1);
    const std::optional<double> painted = child > 0 ? watch.lastDamage() : std::nullopt;
    if (child > 0 && kill(child, SIGKILL) == 0)
        while (waitpid(child, nullptr, 0) < 0 && errno == EINTR) {
        }
    XCloseDisplay(display);
    if (!painted)
        return 1;
    std::printf("%.3f\n", *painted - begun);
    return 0;
}
