#include "app/quit_signals.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

// A signal handler may do next to nothing: it writes one byte, and the event loop does the rest.
static int s_ends[2] = {-1, -1}; // of a pipe: to read, to write

static constexpr std::array handledSignals{SIGTERM, SIGHUP, SIGINT};
static struct sigaction s_before[handledSignals.size()];

static void onSignal(int)
{
    const int error = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(s_ends[1], &byte, 1);
    errno = error;
}

// Those that are ignored stay so: the program was started to outlive its terminal. The end of a session may send two of them, and
// a terminal the same one twice; only who presses Ctrl+C again does not want to wait.
static void handleAll()
{
    for (std::size_t i = 0; i < handledSignals.size(); ++i) {
        ::sigaction(handledSignals.at(i), nullptr, &s_before[i]);
        if (s_before[i].sa_handler == SIG_IGN)
            continue;
        struct sigaction action = {};
        action.sa_handler = onSignal;
        action.sa_flags = SA_RESTART | (handledSignals.at(i) == SIGINT ? int(SA_RESETHAND) : 0);
        ::sigaction(handledSignals.at(i), &action, nullptr);
    }
}

QuitSignals::QuitSignals(QObject* parent) : QObject(parent)
{
    if (::pipe(s_ends) != 0)
        return;
    for (const int end : s_ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto* notifier = new QSocketNotifier(s_ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        m_isAsked = true;
        QCoreApplication::exit();
    });
    handleAll();
}

QuitSignals::~QuitSignals()
{
    if (s_ends[0] < 0)
        return;
    for (std::size_t i = 0; i < handledSignals.size(); ++i)
        ::sigaction(handledSignals.at(i), &s_before[i], nullptr);
    for (int& end : s_ends)
        ::close(std::exchange(end, -1));
}
#else
QuitSignals::QuitSignals(QObject* parent) : QObject(parent) {}
QuitSignals::~QuitSignals() = default;
#endif
