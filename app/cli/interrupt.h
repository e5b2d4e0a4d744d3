// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <thread>

namespace fw::cli {

/// Ctrl-C (SIGINT), SIGTERM and SIGHUP become a stop request; the second of the same kind ends the program at once. The
/// handler only writes to a pipe, a thread reads it. One object for the life of main(). SIGPIPE and SIGXFSZ are ignored: a write says what
/// is wrong.
class Interrupt {
public:
    Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;
    ~Interrupt();

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
    std::thread m_watcher;
};

}  // namespace fw::cli
