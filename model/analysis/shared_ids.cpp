// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/shared_ids.h"

#include <algorithm>

namespace fw::analysis {
namespace {

/// So many sides of one id are compared for a child: a hostile trace may have them all under one id.
constexpr std::size_t maxServers = 64;

}  // namespace

bool SharedIds::isServer(SpanIndex span) const {
    return (m_trace.marks[span] & SharedSpan) != 0 || m_trace.kind[span] == SpanKind::Server;
}

void SharedIds::tellSidesApart() {
    const auto isClient = [this](SpanIndex span) {
        return (m_trace.marks[span] & SharedSpan) == 0 && m_trace.kind[span] == SpanKind::Client;
    };
    for (auto at = m_calls.begin(); at != m_calls.end();) {
        Call& call = at->second;
        auto client = std::find_if(call.servers.begin(), call.servers.end(), isClient);
        const bool marked = std::any_of(call.servers.begin(), call.servers.end(),
                                        [this](SpanIndex span) { return (m_trace.marks[span] & SharedSpan) != 0; });
        // The writer says that the id is shared: then whoever is no server has the other half, whatever its kind.
        if (client == call.servers.end() && marked)
            client = std::find_if(call.servers.begin(), call.servers.end(), [this](SpanIndex span) { return !isServer(span); });
        if (client != call.servers.end()) call.client = *client;
        std::erase_if(call.servers, [this](SpanIndex span) { return !isServer(span); });
        if (call.client == noSpan || call.servers.empty())
            at = m_calls.erase(at);
        else
            ++at;
    }
}

SpanIndex SharedIds::clientOf(SpanIndex span) const {
    const auto at = m_calls.find(m_trace.spanId[span]);
    if (at == m_calls.end()) return noSpan;
    return isServer(span) ? at->second.client : noSpan;
}

SpanIndex SharedIds::parentOf(SpanIndex child) const {
    const auto at = m_calls.find(m_trace.parentId[child]);
    if (at == m_calls.end()) return noSpan;
    // The same process, else the same service; where both sides are as near, what happens in a call happens in the server.
    const auto nearness = [&](SpanIndex span) {
        if (m_trace.resource[span] == m_trace.resource[child]) return 2;
        return m_trace.service[span] == m_trace.service[child] ? 1 : 0;
    };
    SpanIndex best = at->second.client;
    int bestNearness = nearness(best);
    const std::vector<SpanIndex>& servers = at->second.servers;
    for (std::size_t i = 0; i < std::min(servers.size(), maxServers); ++i) {
        const SpanIndex server = servers[i];
        const int here = nearness(server);
        const bool first = best == at->second.client;
        if (here == 0 || here < bestNearness || (here == bestNearness && !first)) continue;
        best = server;
        bestNearness = here;
    }
    return best;
}

}  // namespace fw::analysis
