// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/span_evidence.h"
#include "model/core/trace_data.h"

namespace fw {

/// What the numbers in the columns of swept traces mean. Made once for a sweep; immutable, shared by its threads.
struct SweepTexts {
    std::vector<std::string> names;
    std::vector<ServiceRef> services;
    std::vector<std::uint32_t> serviceOfResource;  ///< by number of the resource
    std::vector<Resource> resources;               ///< decoded only where attributes were asked for, else empty
};

/// Bodies (span_body.h) of spans of a trace that follow each other, as they lie in the cache.
struct BodyRun {
    SpanIndex first = 0;
    SpanIndex count = 0;
    std::string_view bytes;                 ///< of all of them: what is not in here is in none
    const std::uint64_t* starts = nullptr;  ///< count + 1 offsets into the bytes of the chunk; bytes begins at the first

    [[nodiscard]] std::string_view body(SpanIndex offset) const {
        return bytes.substr(starts[offset] - starts[0], starts[offset + 1] - starts[offset]);
    }
};

/// A trace as a sweep over the cache hands it over; valid while it is visited.
struct SweptTrace {
    TraceKey key = 0;
    TraceId id;
    std::int64_t startNs = 0;     ///< earliest start
    std::int64_t durationNs = 0;  ///< latest end − earliest start
    std::uint64_t errors = 0;     ///< spans with status error
    /// The columns of all its spans, in the order in which a loaded trace has them. Names, services, resources and scopes are numbers of
    /// the whole cache: names, services and resources of `texts`. There are no lists of texts, no summary and no original id texts.
    const TraceData* columns = nullptr;
    std::shared_ptr<const SweepTexts> texts;
    /// Reported waits and links within the trace; empty unless asked for. Who worked is not told.
    const SpanEvidence* evidence = nullptr;
    /// With evidence: a root span or a resource says that only a share of the traces was kept (sampling_hints.h).
    bool sampled = false;
    /// Visits all bodies in order of SpanIndex; empty unless they were asked for. What a run holds is gone with the next one.
    std::function<void(const std::function<void(const BodyRun&)>&)> visitBodies;
};

/// What a sweep tells of its traces beside their columns.
struct SweepContents {
    SweepContents(bool withBodies = false) : bodies(withBodies) {}  // NOLINT(google-explicit-constructor)
    bool bodies;                                                    ///< the bodies of the spans, and the resources
    std::optional<EvidenceKeys> evidence;  ///< what spans say of waits (its `waits`), links and sampling; costs the bodies the first
                                           ///< time that a reader is asked, and little afterwards
};

/// What a sweep looked at.
struct SweepCounts {
    std::uint64_t traces = 0;
    std::uint64_t spans = 0;
    std::uint64_t damaged = 0;  ///< traces that cannot be read, or not as a whole: left out
};

/// When the first and the last of some traces began, in nanoseconds since 1970; both 0 where there are none.
struct StartSpan {
    std::int64_t firstNs = 0;
    std::int64_t lastNs = 0;
    std::uint64_t traces = 0;
};

/// A sweep visits on so many threads: the caller's and one beside it. A lane is one thread at a time.
inline constexpr std::size_t sweepLanes = 2;

/// Takes the traces of a sweep.
class SweepVisitor {
public:
    virtual ~SweepVisitor() = default;
    /// Before the first trace; once more where damage makes the sweep begin again: what was taken so far is to be forgotten.
    virtual void begin() = 0;
    /// Called by the thread of the lane; different lanes at the same time. What it throws ends the sweep.
    virtual void visit(std::size_t lane, const SweptTrace& trace) = 0;
};

}  // namespace fw
