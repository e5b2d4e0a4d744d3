// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/service_calls.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace fw::analysis {

void DependencyCounter::begin(std::shared_ptr<const TraceData> trace) {
    m_trace = std::move(trace);
    m_tree = buildSpanTree(*m_trace);
    m_peers.clear();
}

void DependencyCounter::add(SpanIndex span, std::size_t key, std::string_view text) {
    if (text.empty() || !callsOut(m_trace->kind[span], m_tree.hasChildren(m_tree.rowOfSpan[span]))) return;
    Peer& peer = m_peers[span];
    // Of a repeated key the last value counts.
    if (key > peer.key) return;
    peer.key = key;
    peer.text = text;
}

void DependencyCounter::end() {
    const TraceData& trace = *m_trace;
    const auto serviceOf = [&trace](SpanIndex span) -> const std::string& { return trace.services[trace.service[span]].name; };
    for (SpanIndex span = 0; span < trace.spanCount(); ++span) {
        const Row above = m_tree.parent[m_tree.rowOfSpan[span]];
        const SpanIndex caller = above == noRow ? noSpan : m_tree.span[above];
        if (caller != noSpan && trace.service[caller] != trace.service[span])
            count(serviceOf(caller), serviceOf(span), false, span,
                  callFailed(trace.kind[caller], trace.status[caller], trace.kind[span], trace.status[span]),
                  isMessage(trace.kind[caller], trace.kind[span]));
        const auto peer = m_peers.find(span);
        if (peer != m_peers.end() && peer->second.text != serviceOf(span))
            count(serviceOf(span), peer->second.text, true, span, trace.status[span] == StatusCode::Error,
                  trace.kind[span] == SpanKind::Producer);
    }
    m_trace.reset();
}

void DependencyCounter::count(std::string_view parent, std::string_view child, bool peer, SpanIndex span, bool failed, bool message) {
    // The length of the first name tells where it ends, whatever is in it.
    std::string key = std::to_string(parent.size()) + ':';
    key.append(parent).append(child);
    auto at = m_numbers.find(key);
    if (at == m_numbers.end()) {
        if (m_pairs.size() == mostPairs) {
            ++m_leftOut;
            return;
        }
        at = m_numbers.emplace(std::move(key), m_pairs.size()).first;
        Dependency made;
        made.parent = parent;
        made.child = child;
        made.peer = true;
        m_pairs.push_back(std::move(made));
    }
    Dependency& pair = m_pairs[at->second];
    pair.peer &= peer;
    ++pair.calls;
    pair.messages += message ? 1 : 0;
    pair.errors += failed ? 1 : 0;
    if ((m_trace->marks[span] & untimedMarks) == 0) pair.durations.add(m_trace->durationNs[span]);
}

std::vector<Dependency> DependencyCounter::finish() {
    for (Dependency& pair : m_pairs) pair.durations.finish();
    std::sort(m_pairs.begin(), m_pairs.end(), [](const Dependency& a, const Dependency& b) {
        return std::tie(b.calls, a.parent, a.child) < std::tie(a.calls, b.parent, b.child);
    });
    return std::move(m_pairs);
}

}  // namespace fw::analysis
