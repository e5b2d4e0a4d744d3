// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/hand_overs.h"

#include <algorithm>
#include <unordered_set>

namespace fw::analysis {
namespace {

/// The parent in the tree of spans; rows of repeats stand between a child and its parent.
Row parentSpanRow(const SpanTree& tree, Row row) {
    do row = tree.parent[row];
    while (row != noRow && tree.span[row] == noSpan);
    return row;
}

/// Marks the children of a row that ran beside another one. Siblings are in order of their starts, those in rows of repeats too.
void markConcurrent(const TraceAnalysis& analysis, Row parent, std::vector<std::uint8_t>& beside) {
    const TraceData& trace = *analysis.trace;
    const SpanTree& tree = analysis.tree;
    SpanIndex before = noSpan;   // the sibling before
    SpanIndex longest = noSpan;  // of all before, that which ends last
    for (Row row = parent + 1; row < tree.end[parent];) {
        const SpanIndex span = tree.span[row];
        if (span == noSpan) {
            ++row;  // a row of repeats: its members follow
            continue;
        }
        row = tree.end[row];
        if (!analysis.timed(span) || trace.durationNs[span] <= 0) continue;
        // Nobody waits for a consumer that its producer started: it runs beside by nature.
        if (trace.kind[tree.span[parent]] == SpanKind::Producer && trace.kind[span] == SpanKind::Consumer) continue;
        if (before != noSpan && trace.endNs(before) > trace.startNs[span]) beside[before] = beside[span] = 1;
        if (longest != noSpan && trace.endNs(longest) > trace.startNs[span]) beside[span] = 1;
        if (longest == noSpan || trace.endNs(span) > trace.endNs(longest)) longest = span;
        before = span;
    }
}

bool linked(const TraceData& trace, const SpanEvidence& evidence, SpanIndex from, SpanIndex to) {
    auto at = std::lower_bound(evidence.links.begin(), evidence.links.end(), from,
                               [](const SpanEvidence::Link& link, SpanIndex wanted) { return link.span < wanted; });
    for (; at != evidence.links.end() && at->span == from; ++at)
        if (at->to == trace.spanId[to]) return true;
    return false;
}

}  // namespace

std::vector<HandOver> assumedHandOvers(const TraceAnalysis& analysis, const SpanEvidence& evidence) {
    const TraceData& trace = *analysis.trace;
    const SpanTree& tree = analysis.tree;
    std::vector<HandOver> assumed;
    if (analysis.critical.handOvers.empty()) return assumed;
    std::vector<std::uint8_t> beside(trace.spanCount(), 0);
    std::unordered_set<Row> done;
    for (const HandOver& handOver : analysis.critical.handOvers) {
        const Row parent = parentSpanRow(tree, tree.rowOfSpan[handOver.from]);
        if (parent == noRow) continue;
        if (done.insert(parent).second) markConcurrent(analysis, parent, beside);
        if (beside[handOver.from] == 0 && beside[handOver.to] == 0) continue;
        const std::uint32_t worker = handOver.from < evidence.worker.size() ? evidence.worker[handOver.from] : 0;
        if (worker != 0 && handOver.to < evidence.worker.size() && evidence.worker[handOver.to] == worker) continue;
        if (linked(trace, evidence, handOver.from, handOver.to) || linked(trace, evidence, handOver.to, handOver.from)) continue;
        assumed.push_back(handOver);
    }
    return assumed;
}

}  // namespace fw::analysis
