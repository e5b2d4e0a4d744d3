// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "model/analysis/critical_path.h"
#include "model/analysis/span_tree.h"
#include "model/core/trace_data.h"

namespace fw::analysis {

/// The numbers of many traces, one after the other, by the rules of the analysis that a view of one trace shows: tree, own work and
/// contributions to the primary critical path. All memory is used again, so that a small trace costs no allocation. Needs the columns
/// only, and lists of texts nowhere. One thread.
class TraceMeter {
public:
    /// What the functions below tell of; they are valid until the next call.
    void measure(const TraceData& trace);

    [[nodiscard]] const SpanTree& tree() const { return *m_tree; }
    /// Of the primary root; its `ns` are contributions by span.
    [[nodiscard]] const CriticalPath& critical() const { return *m_critical; }
    [[nodiscard]] const std::vector<std::int64_t>& selfNs() const { return m_selfNs; }
    /// Duration of the primary root, the sum of all contributions; 0 where there is none.
    [[nodiscard]] std::int64_t rootNs() const { return m_rootNs; }

private:
    SpanTreeBuilder m_builder;
    CriticalPathWalker m_walker;
    const SpanTree* m_tree = nullptr;
    const CriticalPath* m_critical = nullptr;
    std::vector<std::int64_t> m_selfNs;
    std::int64_t m_rootNs = 0;
};

}  // namespace fw::analysis
