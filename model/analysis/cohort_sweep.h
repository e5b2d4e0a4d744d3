// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/analysis/attribute_tally.h"
#include "model/analysis/cohort.h"
#include "model/analysis/path_tally.h"
#include "model/core/result.h"
#include "model/core/swept_trace.h"

namespace fw::analysis {

/// All that was counted of the members of two cohorts.
struct CohortTally {
    explicit CohortTally(const CohortLimits& limits) : keys(limits) {}
    AttributeTally keys;
    PathTally paths;
    /// Of other members.
    void absorb(const CohortTally& other) {
        keys.absorb(other.keys);
        paths.absorb(other.paths);
    }
};

/// What a member is: a trace, or each span by itself.
enum class CohortUnit : std::uint8_t { Trace, Span };

/// Who belongs to which side. Called on several threads at once.
struct CohortSides {
    std::function<CohortSide(TraceKey)> ofTrace;
    /// Of Span only: of the spans of a trace that is not Neither.
    std::function<CohortSide(const SweptTrace&, SpanIndex)> ofSpan;
    CohortUnit unit = CohortUnit::Trace;
};

/// Counts the members of two cohorts while the traces of a cache are swept with their bodies.
class CohortSweep : public SweepVisitor {
public:
    /// `cache` tells the members of several caches apart.
    CohortSweep(CohortSides sides, const CohortOptions& options, std::uint64_t cache = 0);
    ~CohortSweep() override;
    CohortSweep(const CohortSweep&) = delete;
    CohortSweep& operator=(const CohortSweep&) = delete;

    void begin() override;
    void visit(std::size_t lane, const SweptTrace& trace) override;
    /// After the sweep, once.
    [[nodiscard]] CohortTally take();

private:
    class Lane;
    CohortSides m_sides;
    CohortOptions m_options;
    std::uint64_t m_cache;
    std::array<std::unique_ptr<Lane>, sweepLanes> m_lanes;
};

/// The answer. Sides with fewer than CohortLimits::leastMembers are refused: then all but the numbers of members is empty. Errors:
/// Cancelled.
[[nodiscard]] Result<CohortComparison> compareCohorts(const CohortTally& tally, const CohortOptions& options, std::stop_token stop);

}  // namespace fw::analysis
