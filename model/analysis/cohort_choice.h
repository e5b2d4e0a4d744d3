// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "model/analysis/cohort.h"
#include "model/core/swept_trace.h"

namespace fw::analysis {

/// A trace that may be a member of a cohort.
struct CohortMember {
    TraceKey key = 0;
    std::int64_t startNs = 0;
    std::int64_t durationNs = 0;
    bool failed = false;
    bool operator==(const CohortMember&) const = default;
};

/// Lists the traces of a sweep, which needs no bodies.
class CohortMembers : public SweepVisitor {
public:
    void begin() override;
    void visit(std::size_t lane, const SweptTrace& trace) override;
    /// After the sweep: by key.
    [[nodiscard]] std::vector<CohortMember> take();

private:
    std::array<std::vector<CohortMember>, sweepLanes> m_lanes;
};

/// What the candidates are held against.
enum class CohortBaseline : std::uint8_t {
    Rest,   ///< all others
    Middle  ///< the others between the 40th and the 60th percentile of all durations
};

/// The side of each trace; those that are not there belong to neither.
using CohortChoice = std::unordered_map<TraceKey, CohortSide>;

/// The slowest `thousandths` of all, at least one of any; ties by start, then key.
[[nodiscard]] CohortChoice chooseSlowest(std::vector<CohortMember> members, std::uint32_t thousandths, CohortBaseline baseline);
/// Those with errors.
[[nodiscard]] CohortChoice chooseFailed(std::vector<CohortMember> members, CohortBaseline baseline);
/// Those listed in `candidates`, by key.
[[nodiscard]] CohortChoice chooseListed(const std::vector<CohortMember>& candidates, std::vector<CohortMember> members,
                                        CohortBaseline baseline);
/// Those that took `fromNs` or longer.
[[nodiscard]] CohortChoice chooseFrom(std::vector<CohortMember> members, std::int64_t fromNs, CohortBaseline baseline);

/// The member of a side whose duration has the middle rank among them (nearest rank; ties by start, then key); none of none.
[[nodiscard]] std::optional<TraceKey> medianMember(const std::vector<CohortMember>& members, const CohortChoice& choice, CohortSide side);

}  // namespace fw::analysis
