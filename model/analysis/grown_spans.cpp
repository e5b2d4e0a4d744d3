// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/grown_spans.h"

#include <algorithm>
#include <unordered_map>

#include "model/analysis/span_tree.h"

namespace fw::analysis {
namespace {

std::uint64_t withStart(SpanId id, std::int64_t startNs) {
    return id.value ^ (static_cast<std::uint64_t>(startNs) * 0x9e3779b97f4a7c15ULL);
}

}  // namespace

SpanGrowth::SpanGrowth(const TraceData& before, const TraceData& now) : m_count(before.spanCount()) {
    if (m_count <= now.spanCount() && std::equal(before.spanId.begin(), before.spanId.end(), now.spanId.begin())) return;
    m_after.assign(m_count, noSpan);
    // The first of an id; where an id stands twice, the one with the same start is meant.
    std::unordered_map<std::uint64_t, SpanIndex> byId;
    std::unordered_map<std::uint64_t, SpanIndex> byStart;
    for (SpanIndex span = 0; span < now.spanCount(); ++span) {
        byId.emplace(now.spanId[span].value, span);
        byStart.emplace(withStart(now.spanId[span], now.startNs[span]), span);
    }
    for (SpanIndex span = 0; span < m_count; ++span) {
        const SpanId id = before.spanId[span];
        if (span < now.spanCount() && now.spanId[span] == id) {
            m_after[span] = span;
            continue;
        }
        const auto exact = byStart.find(withStart(id, before.startNs[span]));
        if (exact != byStart.end() && now.spanId[exact->second] == id) {
            m_after[span] = exact->second;
        } else if (const auto found = byId.find(id.value); found != byId.end()) {
            m_after[span] = found->second;
        }
    }
}

}  // namespace fw::analysis
