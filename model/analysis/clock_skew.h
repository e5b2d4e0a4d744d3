// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "model/analysis/span_tree.h"

namespace fw::analysis {

/// What the spans of a trace say about the clock of one host, compared with that of another one (algorithms.md, part 2).
struct HostClock {
    enum class Verdict : std::uint8_t {
        Reference,      ///< the clock that others are compared with: that of the root, or of a part of the trace that it never calls
        Agrees,         ///< the times fit as they are
        Off,            ///< the times fit only if this clock is moved by `offsetNs`
        BeyondLimit,    ///< as Off, by more than the limit: told, never corrected
        Contradictory,  ///< no offset fits: the clock drifts, or spans do not wait for each other
    };
    std::string host;  ///< as the resource names it
    Verdict verdict = Verdict::Reference;
    std::uint32_t comparedWith = UINT32_MAX;  ///< position in ClockSkew::hosts; UINT32_MAX: Reference
    std::uint32_t pairs = 0;                  ///< calls between the two hosts that were looked at
    /// What may be added to this clock so that calls to and from `comparedWith` fit. INT64_MIN, INT64_MAX: no bound.
    std::int64_t lowNs = INT64_MIN;
    std::int64_t highNs = INT64_MAX;
    SpanIndex lowSpan = noSpan;  ///< the child whose call gave the bound
    SpanIndex highSpan = noSpan;
    std::int64_t offsetNs = 0;  ///< of [lowNs, highNs] what is nearest to 0; relative to `comparedWith`
    std::int64_t shiftNs = 0;   ///< what a correction adds to every start on this host: its own and that of the clock it hangs on
};

/// The clocks of the hosts of one trace.
struct ClockSkew {
    static constexpr std::uint32_t noHost = UINT32_MAX;

    std::vector<HostClock> hosts;               ///< in order of first appearance among resources
    std::vector<std::uint32_t> hostOfResource;  ///< by number of resource; noHost: it names none

    /// A correction would move something.
    [[nodiscard]] bool correctable() const;
    /// Largest distance by which a correction moves a host.
    [[nodiscard]] std::int64_t largestShiftNs() const;
    /// The same or, where that is more, the largest distance of a clock from the one that it is compared with: also one that is too
    /// large to be corrected.
    [[nodiscard]] std::int64_t largestOffsetNs() const;
    /// Null where the span names no host.
    [[nodiscard]] const HostClock* clockOf(const TraceData& trace, SpanIndex span) const;
};

/// A clock that is further off than this is not corrected (Jaeger's default since version 2).
inline constexpr std::int64_t maxClockShiftNs = 1'000'000'000;

/// Compares clocks wherever a span and its parent ran on different hosts. A host is named by the resource: host.id, host.ip,
/// host.name, k8s.node.name, or what Jaeger's clients write (ip, hostname). A call that the parent waited for, and that was not longer
/// than the parent, must lie inside it; of others only that they did not start before their parent. Clocks hang on a tree of
/// hosts that begins at that of `root` (noRow: of the first span), the pair with the most calls first. O(n + h² log h).
[[nodiscard]] ClockSkew compareClocks(const TraceData& trace, const SpanTree& tree, Row root, std::int64_t limitNs = maxClockShiftNs);

/// A copy of the trace whose starts are moved by the shift of their host. Ends move with them; durations stay.
[[nodiscard]] std::shared_ptr<const TraceData> withCorrectedClocks(const TraceData& trace, const ClockSkew& skew);

/// Moves event times as their spans were moved; nothing where the number of spans does not fit.
void moveEvents(EventTimes& events, const TraceData& trace, const ClockSkew& skew);

}  // namespace fw::analysis
