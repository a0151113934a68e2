#include "app/quit_signals.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

// A signal handler may do next to nothing: it writes one byte, and the event loop does the rest.
static int s_ends[2] = {-1, -1}; // of a pipe: to read, to write

static void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(s_ends[1], &byte, 1);
}

static void handle(void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    for (const int signal : {SIGTERM, SIGHUP, SIGINT})
        ::sigaction(signal, &action, nullptr);
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
    connect(notifier, &QSocketNotifier::activated, this, [notifier] {
        notifier->setEnabled(false);
        QCoreApplication::exit();
    });
    handle(onSignal, SA_RESTART | SA_RESETHAND); // who asks twice does not want to wait
}

QuitSignals::~QuitSignals()
{
    if (s_ends[0] < 0)
        return;
    handle(SIG_DFL, 0);
    for (int& end : s_ends)
        ::close(std::exchange(end, -1));
}
#else
QuitSignals::QuitSignals(QObject* parent) : QObject(parent) {}
QuitSignals::~QuitSignals() = default;
#endif
