// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/operation_traces.h"

#include <algorithm>
#include <utility>

namespace fw::analysis {

OperationTraces::OperationTraces(WantedOperation wanted, std::int64_t fromNs, std::int64_t toNs, NameRules rules)
    : m_wanted(std::move(wanted)), m_fromNs(fromNs), m_toNs(toNs), m_rules(std::move(rules)), m_lanes(sweepLanes) {}

void OperationTraces::begin() {
    m_lanes.assign(sweepLanes, {});
}

/// Once for a sweep: the lists of texts are the same for all its traces.
void OperationTraces::prepare(Lane& lane, const std::shared_ptr<const SweepTexts>& texts) const {
    if (lane.texts == texts) return;
    lane.texts = texts;
    lane.services.clear();
    for (const ServiceRef& service : texts->services) lane.services.push_back(service.name == m_wanted.service ? 1 : 0);
    lane.names.clear();
    if (!m_wanted.name) return;
    for (const std::string& name : texts->names) lane.names.push_back(normalisedName(name, m_rules) == *m_wanted.name ? 1 : 0);
}

void OperationTraces::visit(std::size_t number, const SweptTrace& trace) {
    if (trace.startNs < m_fromNs || trace.startNs >= m_toNs) return;
    Lane& lane = m_lanes[number];
    prepare(lane, trace.texts);
    const TraceData& columns = *trace.columns;
    for (SpanIndex span = 0; span < columns.spanCount(); ++span) {
        if (lane.services[columns.service[span]] == 0) continue;
        if (m_wanted.name && (lane.names[columns.name[span]] == 0 || columns.kind[span] != m_wanted.kind)) continue;
        lane.keys.push_back(trace.key);
        return;
    }
}

std::vector<TraceKey> OperationTraces::take() {
    std::vector<TraceKey> keys;
    for (const Lane& lane : m_lanes) keys.insert(keys.end(), lane.keys.begin(), lane.keys.end());
    std::sort(keys.begin(), keys.end());
    begin();
    return keys;
}

}  // namespace fw::analysis
