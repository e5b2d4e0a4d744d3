// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/repair_log.h"

#include <algorithm>
#include <utility>

namespace fw::store {
namespace {

/// So many are looked through for one that still has what was noted of it.
constexpr std::size_t mostExamples = 32;

}  // namespace

void RepairLog::note(TraceKey key, const Sources& sources, const TraceRepairs& before, const TraceRepairs& now) {
    const auto known = m_traces.find(key);
    if (known != m_traces.end()) {
        Known& trace = known->second;
        remove(trace.sources, trace.counts);
        // A trace stays with the source that first brought a kind of trouble.
        for (std::size_t kind = 0; kind < repairKinds; ++kind)
            if (trace.counts[kind] == 0) trace.sources[kind] = sources[kind];
        trace.counts = now.counts;
        add(trace.sources, now, key);
        if (!now.any() && !m_over) m_traces.erase(known);
        return;
    }
    remove(sources, before.counts);
    if (!now.any()) return;
    add(sources, now, key);
    if (m_traces.size() < mostTraces)
        m_traces.emplace(key, Known{sources, now.counts});
    else
        m_over = true;
}

void RepairLog::add(const Sources& sources, const TraceRepairs& repairs, TraceKey key) {
    for (std::size_t kind = 0; kind < repairKinds; ++kind) {
        if (repairs.counts[kind] == 0) continue;
        Total& total = m_totals[{sources[kind], static_cast<RepairKind>(kind)}];
        total.count += repairs.counts[kind];
        if (total.examples.size() < mostExamples && std::find(total.examples.begin(), total.examples.end(), key) == total.examples.end())
            total.examples.push_back(key);
    }
}

/// Which source a forgotten trace counts for is forgotten too: what this one has not is taken from the others, so that the sum
/// stays right.
void RepairLog::remove(const Sources& sources, const std::array<std::uint32_t, repairKinds>& counts) {
    for (std::size_t kind = 0; kind < repairKinds; ++kind) {
        std::int64_t rest = counts[kind];
        const auto from = [&](Total& total) {
            const std::int64_t part = std::min(rest, total.count);
            total.count -= part;
            rest -= part;
        };
        if (rest == 0) continue;
        if (const auto own = m_totals.find({sources[kind], static_cast<RepairKind>(kind)}); own != m_totals.end()) from(own->second);
        for (auto& [place, total] : m_totals)
            if (rest > 0 && place.second == static_cast<RepairKind>(kind)) from(total);
    }
}

RepairLog::Totals RepairLog::take() {
    std::erase_if(m_totals, [](const auto& entry) { return entry.second.count == 0; });
    m_traces.clear();
    m_over = false;
    return std::exchange(m_totals, {});
}

}  // namespace fw::store
