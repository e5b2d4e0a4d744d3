// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "importers/sources/http_transfer.h"

namespace fw::sources {

/// Requests to one server, of which some may be under way while the answer of one is read. Which answer comes first does not matter:
/// they are read in the order of get(). A server that once was too busy, or whose answers are
/// larger than what is kept of them, is asked one thing at a time from then on. Used on one thread.
class FetchLanes {
public:
    /// `most`: requests under way, at least 1. Errors: as HttpTransfer::create().
    [[nodiscard]] static Result<std::unique_ptr<FetchLanes>> create(const Url& server, HttpAccess access, const HttpLimits& limits,
                                                                    std::size_t most);

    void setStop(const std::stop_token& stop);
    /// Asks, unless that is under way, and begins as many of `ahead` as there is room for; then waits as HttpTransfer::get() does.
    [[nodiscard]] Result<HttpHead> get(const Url& url, const std::string& accept, const std::vector<Url>& ahead = {});
    /// Whose answer get() gave last.
    [[nodiscard]] HttpTransfer& current() { return *m_lanes[m_current].transfer; }
    /// When that was asked for (the first time, where it was asked again), nanoseconds since 1970.
    [[nodiscard]] std::int64_t askedNs() const { return m_lanes[m_current].askedNs; }
    /// More than this beyond the one that is read makes no sense.
    [[nodiscard]] std::size_t roomAhead() const { return m_lanes.size() - 1; }

    // Of all.
    [[nodiscard]] std::uint64_t requests() const { return m_lanes.front().transfer->requests(); }
    [[nodiscard]] std::uint64_t retries() const { return m_lanes.front().transfer->retries(); }
    [[nodiscard]] std::uint64_t rawBytes() const { return m_lanes.front().transfer->rawBytes(); }

private:
    struct Lane {
        std::unique_ptr<HttpTransfer> transfer;
        std::optional<std::string> begun;  ///< the address that is under way; never of the current one
        std::int64_t askedNs = 0;
    };
    [[nodiscard]] std::optional<std::size_t> laneOf(const std::string& address) const;

    std::vector<Lane> m_lanes;
    std::size_t m_current = 0;
    bool m_large = false;  ///< an answer was
};

}  // namespace fw::sources
