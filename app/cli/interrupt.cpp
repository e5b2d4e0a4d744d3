// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace fw::cli {
namespace {

int signalPipe[2] = {-1, -1};

extern "C" void onSignal(int) {
    const int saved = errno;
    const char byte = 's';
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1);
    errno = saved;
}

}  // namespace

Interrupt::Interrupt() {
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    if (::pipe2(signalPipe, O_CLOEXEC) != 0) return;
    struct sigaction action {};
    action.sa_handler = onSignal;
    // Reset, so that the second signal has its usual effect; restart, so that no read fails half-way.
    action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction old {};
        // A signal that the caller wants ignored (nohup) stays ignored.
        if (::sigaction(number, nullptr, &old) == 0 && old.sa_handler != SIG_IGN) ::sigaction(number, &action, nullptr);
    }
    m_watcher = std::thread([this] {
        char byte = 0;
        while (::read(signalPipe[0], &byte, 1) < 0 && errno == EINTR) {
        }
        if (byte == 's') m_source.request_stop();
    });
}

Interrupt::~Interrupt() {
    if (!m_watcher.joinable()) return;
    const char byte = 'q';
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1);
    m_watcher.join();
}

}  // namespace fw::cli
