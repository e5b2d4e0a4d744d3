// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signal_watch.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

#include <QSocketNotifier>

namespace fw::app {

namespace {

constexpr std::array watched = {SIGTERM, SIGINT, SIGHUP};
/// A signal handler may only write; the other end is read by the event loop.
std::array<int, 2> ends = {-1, -1};

void tell(int) {
    const int before = errno;
    const char byte = 1;
    (void)!::write(ends[0], &byte, 1);
    errno = before;
}

}  // namespace

SignalWatch::SignalWatch(QObject* parent) : QObject(parent) {
    if (ends[0] >= 0 || ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data()) != 0) return;
    m_notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        while (::read(ends[1], bytes.data(), bytes.size()) > 0) {
        }
        Q_EMIT asked();
    });
    struct sigaction action {};
    action.sa_handler = tell;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (const int signal : watched) sigaction(signal, &action, nullptr);
}

SignalWatch::~SignalWatch() {
    if (!m_notifier) return;
    for (const int signal : watched) std::signal(signal, SIG_DFL);
    for (int& end : ends) {
        ::close(end);
        end = -1;
    }
}

}  // namespace fw::app
