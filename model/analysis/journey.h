// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

#include "model/analysis/critical_path.h"
#include "model/analysis/frame_journey.h"
#include "model/core/result.h"

namespace fw::analysis {

/// A place of the series that a frame belongs to: a frame that some trace has, or a number that none has.
struct FramePlace {
    std::string frameId;
    bool missing = false;
    std::uint64_t traces = 0;
    std::int64_t durationNs = 0;  ///< from its first start to its last end, over all its traces
    std::uint64_t errors = 0;     ///< spans
};

/// What one service did in one trace of a frame.
struct JourneyLane {
    std::size_t trace = 0;      ///< among the traces of the journey
    std::uint32_t service = 0;  ///< in TraceData::services of that trace
    std::uint64_t spans = 0;
    std::uint64_t errors = 0;
    std::int64_t selfNs = 0;             ///< sum of the own work of its spans
    std::vector<Interval> running;       ///< some span of it runs: ascending, disjoint
    std::vector<Interval> working;       ///< some span of it does work of its own: likewise
    std::vector<std::int64_t> errorsAt;  ///< where spans with errors begin, ascending
    std::vector<SpanIndex> longest;      ///< the few with the most own work, by start: whose names say what the lane did
};

/// Hand-overs from one lane to another, of one context.
struct JourneyFlow {
    std::size_t fromLane = 0;
    std::size_t toLane = 0;
    Context context = Context::SameTrace;
    std::vector<std::uint32_t> steps;  ///< numbers of hand-overs, by start of who took
};

/// What part of the time of a frame went where. Parts of one lane's service, or of one hand-over, are one.
struct JourneyShare {
    enum class Kind : std::uint8_t {
        Work,     ///< a service
        Wait,     ///< a hand-over
        Nothing,  ///< nothing was recorded
    };
    Kind kind = Kind::Work;
    std::size_t number = 0;  ///< of the first lane of the service, of the hand-over
    std::int64_t ns = 0;
    std::size_t steps = 1;  ///< of a wait: hand-overs; more than one in the share that the small ones have in common
};

/// Waits beyond so many, the largest, are one share.
inline constexpr std::size_t maxWaitShares = 100;

/// All that a cache knows of one frame. Immutable once made.
struct FrameJourney {
    std::string frameId;
    std::string camera;    ///< camera.id of its spans, else what stands between date and number in the id; may be empty
    std::string previous;  ///< nearest frames of the same series; empty where there is none
    std::string next;
    std::vector<std::string> missing;  ///< numbers near this one that no trace has, between frames that some trace has
    std::vector<FramePlace> around;    ///< the series near this frame, in order, with this frame
    /// More than half of the numbers around are missing: sampled, not lost.
    bool sampled = false;
    std::vector<JourneyTrace> traces;    ///< by start
    std::uint64_t tracesLeftOut = 0;     ///< there are more than are read
    std::vector<HandedOver> handOvers;   ///< by start of who took
    std::int64_t startNs = 0;            ///< first start of all timed spans
    std::int64_t endNs = 0;              ///< last end
    std::vector<JourneyLane> lanes;      ///< by trace, then by first start
    std::vector<std::size_t> firstLane;  ///< by trace, and one behind the last
    std::vector<JourneyFlow> flows;      ///< of spans that have a place in time; those of lost contexts last
    /// Along the way from the first start to the last end, in order of their first appearance; their sum is durationNs() exactly.
    std::vector<JourneyShare> shares;

    [[nodiscard]] std::int64_t durationNs() const;
    /// Of the shares that are waits.
    [[nodiscard]] std::int64_t waitingNs() const;
    [[nodiscard]] std::uint64_t errors() const;
    [[nodiscard]] std::uint64_t spans() const;
    /// Hand-overs whose context was lost.
    [[nodiscard]] std::size_t broken() const;
    /// The hand-over that took the largest share of the time; handOvers.size(): none.
    [[nodiscard]] std::size_t longestWait() const;
    /// The lane of a span; lanes.size(): it has no place in time.
    [[nodiscard]] std::size_t laneOf(std::size_t trace, SpanIndex span) const;
};

/// Fills in what follows from the traces and the hand-overs: times, lanes, flows, shares. The way is walked from the last end back: along
/// the critical path of a trace, over the hand-over that began it, and on in the trace that gave. A share of a trace beside its critical
/// path is work of whoever worked then. O(n log n). Errors: Cancelled.
[[nodiscard]] Result<void> layOutJourney(FrameJourney& journey, const std::stop_token& stop);

}  // namespace fw::analysis
