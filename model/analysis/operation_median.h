// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "model/analysis/operation_traces.h"
#include "model/analysis/sides.h"
#include "model/core/swept_trace.h"

namespace fw::analysis {

/// The span of median duration of one operation.
struct MedianSpan {
    TraceKey trace = 0;
    std::int64_t durationNs = 0;
    std::size_t samples = 0;  ///< timed spans it is the median of
};

/// Finds the traces that hold the span of median duration (nearest rank) of an operation, in two sets of traces. Of spans as long
/// as each other that of the lowest key. What both sets hold counts for neither.
class OperationMedians final : public SweepVisitor {
public:
    struct Found {
        std::optional<MedianSpan> baseline;  ///< absent: no timed span of it on this side
        std::optional<MedianSpan> candidate;
    };

    /// Keys ascending; the operation has a name.
    OperationMedians(WantedOperation wanted, const Baseline<std::vector<TraceKey>>& baseline,
                     const Candidate<std::vector<TraceKey>>& candidate, NameRules rules = {});

    void begin() override;
    void visit(std::size_t lane, const SweptTrace& trace) override;
    /// To be called once, behind the sweep.
    [[nodiscard]] Found take();

private:
    using Samples = std::vector<std::pair<std::int64_t, TraceKey>>;
    struct Lane {
        std::shared_ptr<const SweepTexts> texts;
        std::vector<std::uint8_t> services;  ///< by number: it is the wanted one
        std::vector<std::uint8_t> names;
        std::array<Samples, 2> samples;  ///< of the baseline, of the candidate
    };
    void prepare(Lane& lane, const std::shared_ptr<const SweepTexts>& texts) const;
    [[nodiscard]] std::optional<MedianSpan> medianOf(std::size_t side);

    WantedOperation m_wanted;
    std::array<std::vector<TraceKey>, 2> m_keys;
    NameRules m_rules;
    std::vector<Lane> m_lanes;
};

}  // namespace fw::analysis
