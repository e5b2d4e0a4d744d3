// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/trace_meter.h"

#include "model/analysis/trace_analysis.h"

namespace fw::analysis {

void TraceMeter::measure(const TraceData& trace) {
    m_tree = &m_builder.build(trace);
    m_critical = &m_walker.walk(trace, *m_tree);
    computeSelfNs(trace, *m_tree, m_selfNs);
    m_rootNs = 0;
    if (m_critical->root == noRow) return;
    const SpanIndex root = m_tree->span[m_critical->root];
    m_rootNs = trace.endNs(root) - trace.startNs[root];
}

}  // namespace fw::analysis
