// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "model/analysis/trace_waits.h"
#include "model/core/result.h"
#include "model/core/search_request.h"
#include "model/items/cohort_findings.h"
#include "model/store/trace_reader.h"

namespace fw::app {

/// Which traces are looked at, and what is asked of them.
struct AskedCohorts {
    SearchRequest request;
    std::optional<std::int64_t> lastNs;  ///< of them those that began so long before the newest trace of the cache
    items::CohortQuestion question;
    analysis::WaitRules waits = {};
    TraceRange brush = {};  ///< of Brushed; `request` is not bounded by it then
    /// Of Brushed: who is in the brush and was not listed is none of them; null: all were.
    std::shared_ptr<const std::vector<TraceKey>> listed = {};
};

using SharedFindings = std::shared_ptr<const items::CohortFindings>;

/// Chooses the two sides, tells them (with the durations and the medians, which need no bodies), and compares them. On a reader thread.
/// Errors: Usage for a query that is none, Cancelled, those of the reader.
[[nodiscard]] Result<SharedFindings> findCohorts(const AskedCohorts& asked, store::TraceReader& reader, const std::stop_token& stop,
                                                 const std::function<void(SharedFindings)>& tell);

/// The median candidate that a search finds, and the median trace of the baseline that it does not find.
struct MedianPair {
    std::optional<TraceKey> candidate;
    std::optional<TraceKey> baseline;
};
[[nodiscard]] Result<MedianPair> findMedians(const AskedCohorts& asked, const std::string& search, store::TraceReader& reader,
                                             const std::stop_token& stop);

}  // namespace fw::app
