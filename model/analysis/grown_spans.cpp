// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/grown_spans.h"

#include <unordered_map>

namespace fw::analysis {
namespace {

std::uint64_t withStart(SpanId id, std::int64_t startNs) {
    return id.value ^ (static_cast<std::uint64_t>(startNs) * 0x9e3779b97f4a7c15ULL);
}

}  // namespace

std::vector<SpanIndex> spansAfterGrowth(const TraceData& before, const TraceData& now) {
    std::vector<SpanIndex> after(before.spanCount(), noSpan);
    std::vector<SpanIndex> moved;
    for (SpanIndex span = 0; span < before.spanCount(); ++span) {
        if (span < now.spanCount() && now.spanId[span] == before.spanId[span]) {
            after[span] = span;
        } else {
            moved.push_back(span);
        }
    }
    if (moved.empty()) return after;
    // The first of an id; where an id stands twice, the one with the same start is meant.
    std::unordered_map<std::uint64_t, SpanIndex> byId;
    std::unordered_map<std::uint64_t, SpanIndex> byStart;
    for (SpanIndex span = 0; span < now.spanCount(); ++span) {
        byId.emplace(now.spanId[span].value, span);
        byStart.emplace(withStart(now.spanId[span], now.startNs[span]), span);
    }
    for (const SpanIndex span : moved) {
        const SpanId id = before.spanId[span];
        const auto exact = byStart.find(withStart(id, before.startNs[span]));
        if (exact != byStart.end() && now.spanId[exact->second] == id) {
            after[span] = exact->second;
        } else if (const auto found = byId.find(id.value); found != byId.end()) {
            after[span] = found->second;
        }
    }
    return after;
}

HeldRepeats heldRepeats(const TraceAnalysis& before, const TraceData& now) {
    HeldRepeats held;
    if (before.tree.repeats.empty()) return held;
    held.run.assign(now.spanCount(), 0);
    const std::vector<SpanIndex> after = spansAfterGrowth(*before.trace, now);
    for (const RepeatRow& repeats : before.tree.repeats) {
        if (repeats.number != 0) continue;
        held.failed.push_back(before.trace->status[repeats.first] == StatusCode::Error ? 1 : 0);
        for (Row row = repeats.row + 1; row < before.tree.end[repeats.row]; ++row) {
            const SpanIndex span = before.tree.span[row];
            if (span != noSpan && after[span] != noSpan) held.run[after[span]] = static_cast<std::uint32_t>(held.failed.size());
        }
    }
    return held;
}

}  // namespace fw::analysis
