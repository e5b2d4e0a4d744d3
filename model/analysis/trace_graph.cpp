// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/trace_graph.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "model/analysis/flame_graph.h"
#include "model/analysis/service_calls.h"

namespace fw::analysis {
namespace {

constexpr Row rowsPerLook = 1 << 16;  // between two looks at the stop token

void addSaturated(std::int64_t& sum, std::int64_t ns) {
    if (__builtin_add_overflow(sum, ns, &sum)) sum = INT64_MAX;
}

class TraceGraphBuilder {
public:
    TraceGraphBuilder(std::shared_ptr<const TraceAnalysis> analysis, GraphMode mode, const TraceGraphExtras& extras,
                      const TraceGraphLimits& limits, std::stop_token stop, const RowScope& scope)
        : m_analysis(*analysis),
          m_tree(analysis->tree),
          m_trace(*analysis->trace),
          m_extras(extras),
          m_limits(limits),
          m_stop(std::move(stop)) {
        m_graph->mode = mode;
        m_graph->scope = scope;
        m_seen = rowsOfScope(m_analysis, scope);
        m_graph->analysis = std::move(analysis);
    }

    Result<std::shared_ptr<const TraceGraph>> build() {
        const std::vector<std::uint32_t>& peers = m_extras.peers.value;
        if (!peers.empty() && peers.size() != m_trace.spanCount()) return fail(ErrorKind::Usage, "The column has not one value a span");
        findPathRows();
        if (m_graph->mode == GraphMode::Services) {
            chooseServices();
        } else if (const Result<void> chosen = chooseOperations(); !chosen) {
            return tl::unexpected<Error>(chosen.error());
        }
        if (m_stop.stop_requested()) return cancelled();
        if (!mergeRows()) return cancelled();
        addLinks();
        for (const RepeatRow& repeat : m_tree.repeats) m_graph->nodeOfRow[repeat.row] = m_graph->nodeOfRow[m_tree.rowOfSpan[repeat.first]];
        sortNodes();
        sortEdges();
        return std::shared_ptr<const TraceGraph>(std::move(m_graph));
    }

private:
    static tl::unexpected<Error> cancelled() { return fail(ErrorKind::Cancelled, "Cancelled"); }

    /// The row above, folds of repeats passed over.
    [[nodiscard]] Row parentOf(Row row) const {
        Row above = m_tree.parent[row];
        while (above != noRow && m_tree.span[above] == noSpan && m_tree.ghostAt(above) == nullptr) above = m_tree.parent[above];
        return above;
    }

    /// The row has a box: it is counted, or stands above what is.
    [[nodiscard]] bool seen(Row row) const { return m_seen.empty() || m_seen[row] != 0; }
    [[nodiscard]] bool counted(Row row) const { return m_seen.empty() || m_seen[row] == FilteredRows::passedRow; }

    /// The critical path enters a span even where it spends no time in it.
    void findPathRows() {
        const Row root = m_analysis.critical.root;
        m_onPath.assign(m_tree.rowCount(), 0);
        if (root == noRow) return;
        for (Row row = m_tree.end[root]; row-- > root;) {
            const SpanIndex span = m_tree.span[row];
            if (span != noSpan && m_analysis.critical.ns[span] > 0) m_onPath[row] = 1;
            if (m_onPath[row] != 0 && row > root) m_onPath[m_tree.parent[row]] = 1;
        }
    }

    GraphNode addNode(TraceGraphNode::Kind kind) {
        m_graph->nodes.emplace_back().kind = kind;
        m_firstRow.push_back(noRow);
        m_longest.push_back(-2);
        return static_cast<GraphNode>(m_graph->nodes.size() - 1);
    }

    /// Numbers of [0, weights) in order of weight, then number; at most `most`.
    static std::vector<std::uint32_t> heaviest(const std::vector<std::int64_t>& weights, const std::vector<std::uint64_t>& counts,
                                               std::size_t most) {
        std::vector<std::uint32_t> order;
        for (std::uint32_t i = 0; i < counts.size(); ++i)
            if (counts[i] > 0) order.push_back(i);
        const std::size_t keep = std::min(most, order.size());
        std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(keep), order.end(),
                          [&](std::uint32_t a, std::uint32_t b) {
                              if (weights[a] != weights[b]) return weights[a] > weights[b];
                              return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
                          });
        order.resize(keep);
        return order;
    }

    void chooseServices() {
        std::vector<std::int64_t> self(m_trace.services.size(), 0);
        std::vector<std::uint64_t> spans(m_trace.services.size(), 0);
        for (SpanIndex span = 0; span < m_trace.spanCount(); ++span) {
            const Row row = m_tree.rowOfSpan[span];
            if (!seen(row)) continue;
            const std::uint32_t service = m_trace.service[span];
            ++spans[service];
            if (counted(row) && m_analysis.timed(span)) addSaturated(self[service], m_analysis.self.selfNs[span]);
        }
        m_graph->kinds = static_cast<std::uint32_t>(std::count_if(spans.begin(), spans.end(), [](std::uint64_t n) { return n > 0; }));
        m_nodeOfService.assign(m_trace.services.size(), noGraphNode);
        for (const std::uint32_t service : heaviest(self, spans, m_limits.services)) {
            m_nodeOfService[service] = addNode(TraceGraphNode::Kind::Spans);
            m_graph->nodes.back().service = service;
        }
        for (std::uint32_t service = 0; service < m_nodeOfService.size(); ++service)
            if (spans[service] > 0 && m_nodeOfService[service] == noGraphNode) m_nodeOfService[service] = others(1);
        choosePeers();
    }

    void choosePeers() {
        const std::vector<std::string>& texts = m_extras.peers.texts;
        if (texts.empty()) return;
        std::vector<std::uint64_t> calls(texts.size(), 0);
        for (Row row = 0; row < m_tree.rowCount(); ++row)
            if (const std::uint32_t peer = peerOf(row); peer != KeyColumn::absent && seen(row)) ++calls[peer];
        m_nodeOfPeer.assign(texts.size(), noGraphNode);
        m_serviceOfPeer.assign(texts.size(), KeyColumn::absent);
        std::unordered_map<std::string_view, std::uint32_t> known;
        for (std::uint32_t service = 0; service < m_nodeOfService.size(); ++service)
            if (m_nodeOfService[service] != noGraphNode) known.emplace(m_trace.services[service].name, service);
        for (std::uint32_t peer = 0; peer < texts.size(); ++peer) {
            const auto found = known.find(texts[peer]);
            if (calls[peer] == 0 || found == known.end()) continue;
            m_serviceOfPeer[peer] = found->second;
            m_nodeOfPeer[peer] = m_nodeOfService[found->second];
            calls[peer] = 0;
        }
        const std::vector<std::int64_t> even(texts.size(), 0);
        for (const std::uint32_t peer : heaviest(even, calls, m_limits.peers)) {
            m_nodeOfPeer[peer] = addNode(TraceGraphNode::Kind::Peer);
            m_graph->nodes.back().peer = texts[peer];
            calls[peer] = 0;
        }
        for (std::uint32_t peer = 0; peer < texts.size(); ++peer)
            if (calls[peer] > 0) m_nodeOfPeer[peer] = others(1);
    }

    /// The one node of Services for what found no room.
    GraphNode others(std::uint32_t more) {
        if (m_others == noGraphNode) m_others = addNode(TraceGraphNode::Kind::Others);
        m_graph->nodes[m_others].merged += more;
        return m_others;
    }

    /// Number of the text that names whom a row calls: leaves only, as else the called side speaks for itself.
    [[nodiscard]] std::uint32_t peerOf(Row row) const {
        const SpanIndex span = m_tree.span[row];
        if (span == noSpan || m_extras.peers.value.empty()) return KeyColumn::absent;
        return callsOut(m_trace.kind[span], m_tree.hasChildren(row)) ? m_extras.peers.value[span] : KeyColumn::absent;
    }

    Result<void> chooseOperations() {
        auto built = buildFlameGraph(m_graph->analysis, FlameMode::Work, m_stop, m_graph->scope);
        if (!built) return tl::unexpected<Error>(built.error());
        m_flame = std::move(*built);
        const FlameGraph& flame = *m_flame;
        const FlameNode count = flame.nodeCount();
        // A node is at least as wide as what is below it: what is kept hangs together.
        std::vector<FlameNode> order(count);
        std::iota(order.begin(), order.end(), FlameNode{0});
        std::size_t keep = std::min<std::size_t>(count, m_limits.operations);
        const auto wider = [&flame](FlameNode a, FlameNode b) {
            return flame.widthNs[a] != flame.widthNs[b] ? flame.widthNs[a] > flame.widthNs[b] : a < b;
        };
        std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(keep), order.end(), wider);
        // Children that are not kept, by parent + 1; a parent with some needs one more box.
        std::vector<std::uint32_t> missing(std::size_t{count} + 1, 0);
        const auto above = [&flame](FlameNode node) { return flame.parent[node] == noFlame ? 0 : std::size_t{flame.parent[node]} + 1; };
        for (FlameNode node = 0; node < count; ++node) ++missing[above(node)];
        for (std::size_t i = 0; i < keep; ++i) --missing[above(order[i])];
        std::size_t extra = missing[0] > 0 ? 1 : 0;
        for (std::size_t i = 0; i < keep; ++i) extra += missing[std::size_t{order[i]} + 1] > 0 ? 1 : 0;
        while (keep > 1 && keep + extra > m_limits.operations) {
            const FlameNode last = order[--keep];
            if (missing[std::size_t{last} + 1] > 0) --extra;
            if (missing[above(last)]++ == 0) ++extra;
        }
        m_nodeOfFlame.assign(count, noGraphNode);
        order.resize(keep);
        for (const FlameNode node : order) {
            m_nodeOfFlame[node] = addNode(TraceGraphNode::Kind::Spans);
            if (flame.isGhost(node)) {
                m_graph->nodes.back().kind = TraceGraphNode::Kind::Missing;
                continue;
            }
            m_graph->nodes.back().service = m_trace.service[flame.nameSpan(node)];
            m_graph->nodes.back().name = m_trace.name[flame.nameSpan(node)];
        }
        std::vector<GraphNode> othersBelow(m_graph->nodes.size() + 1, noGraphNode);  // by parent + 1
        for (FlameNode node = 0; node < count; ++node) {
            m_graph->kinds += flame.isGhost(node) ? 0 : 1;
            if (m_nodeOfFlame[node] != noGraphNode) continue;
            const GraphNode parent = flame.parent[node] == noFlame ? noGraphNode : m_nodeOfFlame[flame.parent[node]];
            if (parent != noGraphNode && m_graph->nodes[parent].kind == TraceGraphNode::Kind::Others) {
                m_nodeOfFlame[node] = parent;
            } else {
                GraphNode& box = othersBelow[parent == noGraphNode ? 0 : std::size_t{parent} + 1];
                if (box == noGraphNode) box = addNode(TraceGraphNode::Kind::Others);
                m_nodeOfFlame[node] = box;
            }
            ++m_graph->nodes[m_nodeOfFlame[node]].merged;
        }
        return {};
    }

    [[nodiscard]] GraphNode nodeOf(Row row) {
        if (m_flame) return m_nodeOfFlame[m_flame->nodeOfRow[row]];
        if (const SpanIndex span = m_tree.span[row]; span != noSpan) return m_nodeOfService[m_trace.service[span]];
        if (m_missing == noGraphNode) m_missing = addNode(TraceGraphNode::Kind::Missing);
        return m_missing;
    }

    TraceGraphEdge& edge(GraphNode from, GraphNode to) {
        const std::uint64_t key = std::uint64_t{from} << 32 | to;
        if (key != m_lastKey || m_graph->edges.empty()) {
            const auto [at, isNew] = m_edgeOf.try_emplace(key, static_cast<std::uint32_t>(m_graph->edges.size()));
            if (isNew) {
                m_graph->edges.emplace_back().from = from;
                m_graph->edges.back().to = to;
            }
            m_lastKey = key;
            m_lastEdge = at->second;
        }
        return m_graph->edges[m_lastEdge];
    }

    bool mergeRows() {
        m_graph->nodeOfRow.assign(m_tree.rowCount(), noGraphNode);
        auto ghosts = m_tree.ghosts.begin();
        for (Row row = 0; row < m_tree.rowCount(); ++row) {
            if (row % rowsPerLook == 0 && m_stop.stop_requested()) return false;
            const bool ghost = ghosts != m_tree.ghosts.end() && ghosts->row == row;
            const GhostRow* const missing = ghost ? &*ghosts++ : nullptr;
            if ((m_tree.span[row] == noSpan && !ghost) || !seen(row)) continue;
            const GraphNode node = nodeOf(row);
            m_graph->nodeOfRow[row] = node;
            if (m_firstRow[node] == noRow) m_firstRow[node] = row;
            addRow(node, row, missing);
            const Row above = parentOf(row);
            if (above != noRow) addCall(above, row);
            if (const std::uint32_t peer = m_nodeOfPeer.empty() ? KeyColumn::absent : peerOf(row); peer != KeyColumn::absent)
                addPeerCall(row, peer);
        }
        return true;
    }

    /// Wall time of a span; -1 where it has no place in time.
    [[nodiscard]] std::int64_t lengthOf(SpanIndex span) const {
        return m_analysis.timed(span) ? std::max<std::int64_t>(0, m_trace.durationNs[span]) : -1;
    }

    void addRow(GraphNode number, Row row, const GhostRow* ghost) {
        TraceGraphNode& node = m_graph->nodes[number];
        if (node.slowest == noRow) node.slowest = row;
        if (ghost == nullptr && !counted(row)) return;
        ++node.spans;
        std::int64_t length = -1;
        if (ghost != nullptr) {
            if (__builtin_sub_overflow(ghost->endNs, ghost->startNs, &length)) length = -1;
        } else {
            const SpanIndex span = m_tree.span[row];
            length = lengthOf(span);
            ++m_graph->spans;
            if (m_trace.status[span] == StatusCode::Error) {
                ++node.errors;
                ++m_graph->errors;
            }
            addSaturated(node.criticalNs, m_analysis.critical.ns[span]);
            if (length >= 0) {
                addSaturated(node.totalNs, length);
                addSaturated(node.selfNs, m_analysis.self.selfNs[span]);
                addSaturated(m_graph->selfNs, m_analysis.self.selfNs[span]);
            }
        }
        if (length <= m_longest[number]) return;
        m_longest[number] = length;
        node.slowest = row;
        node.maxNs = std::max<std::int64_t>(0, length);
    }

    void addCall(Row above, Row row) {
        const SpanIndex caller = m_tree.span[above];
        const SpanIndex span = m_tree.span[row];
        const SpanKind kind = m_trace.kind[span];
        const SpanKind callerKind = caller == noSpan ? SpanKind::Unspecified : m_trace.kind[caller];
        const GraphNode from = m_graph->nodeOfRow[above];
        const GraphNode to = m_graph->nodeOfRow[row];
        if (!m_flame && caller != noSpan && m_trace.service[caller] == m_trace.service[span]) {
            const bool sent = callerKind == SpanKind::Client || callerKind == SpanKind::Producer;
            const bool taken = kind == SpanKind::Server || kind == SpanKind::Consumer;
            if (sent && taken && m_graph->nodes[to].kind == TraceGraphNode::Kind::Spans) ++m_graph->nodes[to].loops;
            return;
        }
        const StatusCode callerStatus = caller == noSpan ? StatusCode::Unset : m_trace.status[caller];
        count(from, to, span, callFailed(callerKind, callerStatus, kind, m_trace.status[span]), isMessage(callerKind, kind),
              m_onPath[row] != 0);
    }

    void addPeerCall(Row row, std::uint32_t number) {
        const SpanIndex span = m_tree.span[row];
        const GraphNode from = m_graph->nodeOfRow[row];
        const GraphNode peer = m_nodeOfPeer[number];
        if (m_serviceOfPeer[number] == m_trace.service[span]) {
            if (m_graph->nodes[peer].kind == TraceGraphNode::Kind::Spans) ++m_graph->nodes[peer].loops;
            return;
        }
        count(from, peer, span, m_trace.status[span] == StatusCode::Error, m_trace.kind[span] == SpanKind::Producer, m_onPath[row] != 0);
    }

    /// One call; `span` is the one whose duration it has.
    void count(GraphNode from, GraphNode to, SpanIndex span, bool failed, bool message, bool onPath) {
        ++m_graph->calls;
        if (from == to) return;  // both found no room
        TraceGraphEdge& call = edge(from, to);
        ++call.calls;
        call.messages += message ? 1 : 0;
        call.errors += failed ? 1 : 0;
        call.critical |= onPath;
        const std::int64_t length = std::max<std::int64_t>(0, lengthOf(span));
        addSaturated(call.totalNs, length);
        call.maxNs = std::max(call.maxNs, length);
    }

    void addLinks() {
        for (const SpanRelation& link : m_extras.links) {
            if (link.from >= m_trace.spanCount() || link.to >= m_trace.spanCount()) continue;
            const GraphNode from = m_graph->nodeOfRow[m_tree.rowOfSpan[link.from]];
            const GraphNode to = m_graph->nodeOfRow[m_tree.rowOfSpan[link.to]];
            if (from != to && from != noGraphNode && to != noGraphNode) ++edge(from, to).links;
        }
    }

    /// By first row; what has none behind, what was left out last.
    void sortNodes() {
        std::vector<TraceGraphNode>& nodes = m_graph->nodes;
        std::vector<GraphNode> order(nodes.size());
        std::iota(order.begin(), order.end(), GraphNode{0});
        const auto rank = [&](GraphNode node) { return std::pair(nodes[node].kind == TraceGraphNode::Kind::Others, m_firstRow[node]); };
        std::stable_sort(order.begin(), order.end(), [&](GraphNode a, GraphNode b) { return rank(a) < rank(b); });
        std::vector<GraphNode> place(nodes.size());
        std::vector<TraceGraphNode> sorted;
        sorted.reserve(nodes.size());
        for (const GraphNode node : order) {
            place[node] = static_cast<GraphNode>(sorted.size());
            sorted.push_back(std::move(nodes[node]));
        }
        nodes = std::move(sorted);
        for (GraphNode& node : m_graph->nodeOfRow)
            if (node != noGraphNode) node = place[node];
        for (TraceGraphEdge& call : m_graph->edges) {
            call.from = place[call.from];
            call.to = place[call.to];
        }
    }

    void sortEdges() {
        std::vector<TraceGraphEdge>& edges = m_graph->edges;
        std::sort(edges.begin(), edges.end(), [](const TraceGraphEdge& a, const TraceGraphEdge& b) {
            if (a.critical != b.critical) return a.critical;
            if (a.totalNs != b.totalNs) return a.totalNs > b.totalNs;
            if (a.calls != b.calls) return a.calls > b.calls;
            return std::pair(a.from, a.to) < std::pair(b.from, b.to);
        });
        if (edges.size() <= m_limits.edges) return;
        m_graph->hiddenEdges = static_cast<std::uint32_t>(edges.size() - m_limits.edges);
        edges.resize(m_limits.edges);
    }

    const TraceAnalysis& m_analysis;
    const SpanTree& m_tree;
    const TraceData& m_trace;
    const TraceGraphExtras& m_extras;
    const TraceGraphLimits& m_limits;
    std::stop_token m_stop;
    std::shared_ptr<TraceGraph> m_graph = std::make_shared<TraceGraph>();

    std::vector<std::uint8_t> m_seen;            // by row as FilteredRows::kept; empty: all are counted
    std::vector<std::uint8_t> m_onPath;          // by row: the row or one below it
    std::vector<Row> m_firstRow;                 // by node
    std::vector<std::int64_t> m_longest;         // by node; -1: no time yet, -2: no row yet
    std::vector<GraphNode> m_nodeOfService;      // Services
    std::vector<GraphNode> m_nodeOfPeer;         // Services, by number of the text
    std::vector<std::uint32_t> m_serviceOfPeer;  // absent: a peer without spans
    GraphNode m_missing = noGraphNode;           // Services
    GraphNode m_others = noGraphNode;            // Services
    std::shared_ptr<const FlameGraph> m_flame;   // Operations
    std::vector<GraphNode> m_nodeOfFlame;        // Operations
    std::unordered_map<std::uint64_t, std::uint32_t> m_edgeOf;
    std::uint64_t m_lastKey = 0;
    std::uint32_t m_lastEdge = 0;
};

}  // namespace

Result<std::shared_ptr<const TraceGraph>> buildTraceGraph(std::shared_ptr<const TraceAnalysis> analysis, GraphMode mode,
                                                          const TraceGraphExtras& extras, std::stop_token stop,
                                                          const TraceGraphLimits& limits, const RowScope& scope) {
    return TraceGraphBuilder(std::move(analysis), mode, extras, limits, std::move(stop), scope).build();
}

}  // namespace fw::analysis
