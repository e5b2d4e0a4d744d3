// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <curl/curl.h>

namespace fw::sources {

class HttpWire;

/// The connections that some wires share, and what moves all of them whenever one of them is waited for. Used on one thread, but wake().
class HttpDriver {
public:
    HttpDriver();
    ~HttpDriver();
    HttpDriver(const HttpDriver&) = delete;
    HttpDriver& operator=(const HttpDriver&) = delete;

    /// False if libcurl cannot be set up.
    [[nodiscard]] bool ready() const { return m_multi != nullptr; }
    /// Moves what can be moved and tells the wires that came to their end.
    void perform();
    /// Waits until there is something to move; for a moment at most.
    void poll(int milliseconds);
    /// Ends a poll(). Any thread.
    void wake() const;

    /// From here on the wire is moved, until it is taken off.
    void add(HttpWire& wire, CURL* easy);
    void remove(CURL* easy);

    std::uint64_t requests = 0;  ///< sent by all wires
    std::uint64_t retries = 0;
    std::uint64_t rawBytes = 0;  ///< of the bodies, as they came

private:
    CURLM* m_multi = nullptr;
};

}  // namespace fw::sources
