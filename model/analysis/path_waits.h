// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "model/analysis/critical_path.h"
#include "model/analysis/span_tree.h"
#include "model/analysis/trace_waits.h"

namespace fw::analysis {

/// Takes waits out of the work on a critical path: a stretch that ends where a span below begins that had waited belongs to the wait, as
/// long as it waited. The sum of all contributions stays the same. All memory is used again. One thread.
class PathWaits {
public:
    /// What the functions below tell of; they are valid until the next call. Spans that are waits themselves keep their contributions.
    void move(const TraceData& trace, const SpanTree& tree, const CriticalPath& path, const std::vector<Wait>& waits);

    /// By span: its contribution without what belongs to waits.
    [[nodiscard]] const std::vector<std::int64_t>& workNs() const { return m_workNs; }
    /// By number of the wait.
    [[nodiscard]] const std::vector<std::int64_t>& waitNs() const { return m_waitNs; }

private:
    std::vector<std::int64_t> m_workNs;
    std::vector<std::int64_t> m_waitNs;
    std::vector<std::uint32_t> m_waitOf;  ///< by span, only where there are waits
};

}  // namespace fw::analysis
