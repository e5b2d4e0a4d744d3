// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/analysis/span_tree.h"
#include "model/core/peer_durations.h"
#include "model/core/trace_data.h"

namespace fw::analysis {

/// Attributes that name whom a client or producer calls, the best name first (algorithms.md, part 10).
inline constexpr std::array<std::string_view, 6> peerKeys = {"peer.service",     "db.system.name", "db.system",
                                                             "messaging.system", "server.address", "net.peer.name"};

/// Whether a span speaks for the side that it calls: that side has no spans of its own below it.
[[nodiscard]] constexpr bool callsOut(SpanKind kind, bool hasChildren) {
    return !hasChildren && (kind == SpanKind::Client || kind == SpanKind::Producer);
}
/// Whether a call failed, of which either half may tell; where client and server both do, it is one error.
[[nodiscard]] constexpr bool callFailed(SpanKind callerKind, StatusCode callerStatus, SpanKind kind, StatusCode status) {
    const bool halves = callerKind == SpanKind::Client && kind == SpanKind::Server;
    return status == StatusCode::Error || (halves && callerStatus == StatusCode::Error);
}
/// Whether nobody waits for what is called.
[[nodiscard]] constexpr bool isMessage(SpanKind callerKind, SpanKind kind) {
    return callerKind == SpanKind::Producer || kind == SpanKind::Consumer;
}

/// All calls of one service to another. Durations are those of the called spans, or of the callers of a peer without spans.
struct Dependency {
    std::string parent;
    std::string child;
    bool peer = false;  ///< the child has no spans of its own in these calls
    std::uint64_t calls = 0;
    std::uint64_t messages = 0;  ///< of `calls`
    std::uint64_t errors = 0;
    PeerDurations durations;
};

/// Counts the calls between services over many traces: begin(), add() for each value of peerKeys, end(). Calls of a service to itself
/// are none. One thread.
class DependencyCounter {
public:
    static constexpr std::size_t mostPairs = 10'000;

    void begin(std::shared_ptr<const TraceData> trace);
    /// `key`: place in peerKeys.
    void add(SpanIndex span, std::size_t key, std::string_view text);
    void end();

    /// Most calls first, then by names.
    [[nodiscard]] std::vector<Dependency> finish();
    /// Calls between pairs beyond the first mostPairs.
    [[nodiscard]] std::uint64_t leftOut() const { return m_leftOut; }

private:
    void count(std::string_view parent, std::string_view child, bool peer, SpanIndex span, bool failed, bool message);

    struct Peer {
        std::size_t key = peerKeys.size();
        std::string text;
    };
    std::shared_ptr<const TraceData> m_trace;
    SpanTree m_tree;
    std::unordered_map<SpanIndex, Peer> m_peers;
    std::unordered_map<std::string, std::size_t> m_numbers;
    std::vector<Dependency> m_pairs;
    std::uint64_t m_leftOut = 0;
};

}  // namespace fw::analysis
