// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "model/analysis/normalised_name.h"
#include "model/analysis/sides.h"
#include "model/core/key_column.h"
#include "model/core/trace_data.h"

namespace fw::analysis {

/// Which work spans do: equal numbers where service, normalised name, kind and the values of the extra keys are equal, in either
/// trace. By SpanIndex; the numbers are 0 … count − 1.
struct SpanSignatures {
    Baseline<std::vector<std::uint32_t>> baseline;
    Candidate<std::vector<std::uint32_t>> candidate;
    std::uint32_t count = 0;
    /// The same without the extra keys; empty where there are none.
    Baseline<std::vector<std::uint32_t>> baselineWork;
    Candidate<std::vector<std::uint32_t>> candidateWork;
};

/// Values of attributes that tell works of one name apart, such as model.name and tool.name: the same keys for both sides, each a
/// column with one value a span.
struct SignatureExtras {
    Baseline<std::vector<KeyColumn>> baseline;
    Candidate<std::vector<KeyColumn>> candidate;
    /// Both sides have the same keys, and their columns one value a span.
    [[nodiscard]] bool fit(const Baseline<const TraceData*>& a, const Candidate<const TraceData*>& b) const;
};

/// Names are normalised once each, not for each span. O(spans · (1 + extras)). `extras` must fit.
[[nodiscard]] SpanSignatures signSpans(const Baseline<const TraceData*>& baseline, const Candidate<const TraceData*>& candidate,
                                       const SignatureExtras& extras = {}, const NameRules& rules = {});

}  // namespace fw::analysis
