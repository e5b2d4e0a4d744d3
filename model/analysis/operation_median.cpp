// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/operation_median.h"

#include <algorithm>

#include "model/analysis/span_tree.h"
#include "model/analysis/trace_percentiles.h"

namespace fw::analysis {

OperationMedians::OperationMedians(WantedOperation wanted, const Baseline<std::vector<TraceKey>>& baseline,
                                   const Candidate<std::vector<TraceKey>>& candidate, NameRules rules)
    : m_wanted(std::move(wanted)), m_keys({*baseline, *candidate}), m_rules(std::move(rules)), m_lanes(sweepLanes) {}

void OperationMedians::begin() {
    m_lanes.assign(sweepLanes, {});
}

/// Once for a sweep: the lists of texts are the same for all its traces.
void OperationMedians::prepare(Lane& lane, const std::shared_ptr<const SweepTexts>& texts) const {
    if (lane.texts == texts) return;
    lane.texts = texts;
    lane.services.clear();
    for (const ServiceRef& service : texts->services) lane.services.push_back(service.name == m_wanted.service ? 1 : 0);
    lane.names.clear();
    for (const std::string& name : texts->names)
        lane.names.push_back(!m_wanted.name || normalisedName(name, m_rules) == *m_wanted.name ? 1 : 0);
}

void OperationMedians::visit(std::size_t number, const SweptTrace& trace) {
    const bool a = std::binary_search(m_keys[0].begin(), m_keys[0].end(), trace.key);
    const bool b = std::binary_search(m_keys[1].begin(), m_keys[1].end(), trace.key);
    if (a == b) return;
    Lane& lane = m_lanes[number];
    prepare(lane, trace.texts);
    const TraceData& columns = *trace.columns;
    Samples& samples = lane.samples[a ? 0 : 1];
    for (SpanIndex span = 0; span < columns.spanCount(); ++span) {
        if (lane.services[columns.service[span]] == 0 || lane.names[columns.name[span]] == 0) continue;
        if ((m_wanted.name && columns.kind[span] != m_wanted.kind) || (columns.marks[span] & untimedMarks) != 0) continue;
        samples.emplace_back(std::max<std::int64_t>(columns.durationNs[span], 0), trace.key);
    }
}

std::optional<MedianSpan> OperationMedians::medianOf(std::size_t side) {
    Samples all;
    for (Lane& lane : m_lanes) all.insert(all.end(), lane.samples[side].begin(), lane.samples[side].end());
    if (all.empty()) return std::nullopt;
    const auto place = all.begin() + static_cast<std::ptrdiff_t>(nearestRank(50'000, all.size()) - 1);
    std::nth_element(all.begin(), place, all.end());
    const std::int64_t durationNs = place->first;
    TraceKey lowest = place->second;
    for (const auto& [ns, key] : all)
        if (ns == durationNs) lowest = std::min(lowest, key);
    return MedianSpan{lowest, durationNs, all.size()};
}

OperationMedians::Found OperationMedians::take() {
    Found found{medianOf(0), medianOf(1)};
    begin();
    return found;
}

}  // namespace fw::analysis
