// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "model/analysis/row_filter.h"
#include "model/analysis/trace_analysis.h"
#include "model/core/key_column.h"

namespace fw::analysis {

/// What a node of a trace graph stands for.
enum class GraphMode : std::uint8_t {
    Services,    ///< a service: the service map of the trace (algorithms.md, part 10)
    Operations,  ///< an operation of a service below the operations that led to it, merged as in Jaeger's trace graph
};

using GraphNode = std::uint32_t;  ///< position in TraceGraph::nodes
inline constexpr GraphNode noGraphNode = UINT32_MAX;

/// One box. Times in nanoseconds; sums stop at the end of int64. A negative duration counts as 0; spans without a place in
/// time count in `spans` and `errors` only.
struct TraceGraphNode {
    enum class Kind : std::uint8_t {
        Spans,
        Missing,  ///< parents that are not in the trace: `spans` is how many
        Peer,     ///< called, but without spans of its own: known by an attribute of its callers only
        Others,   ///< what found no room; `merged` of them
    };
    static constexpr std::uint32_t none = UINT32_MAX;

    Kind kind = Kind::Spans;
    std::uint32_t service = none;  ///< number in the trace; only of Spans
    std::uint32_t name = none;     ///< likewise, only of Operations
    std::string peer;              ///< only of Peer
    std::uint32_t merged = 0;
    std::uint64_t spans = 0;
    std::uint64_t errors = 0;
    std::uint64_t loops = 0;  ///< calls of the service to itself, client to server; those of Peer and Others are not counted
    std::int64_t totalNs = 0;
    std::int64_t maxNs = 0;
    std::int64_t selfNs = 0;
    std::int64_t criticalNs = 0;
    Row slowest = noRow;  ///< the earliest row of the longest duration; noRow for a peer
};

/// Calls from one box to another. Durations are those of the called spans, or of the callers of a peer.
struct TraceGraphEdge {
    GraphNode from = noGraphNode;
    GraphNode to = noGraphNode;
    std::uint64_t calls = 0;     ///< without `links`
    std::uint64_t messages = 0;  ///< of `calls`: nobody waits (sent by a PRODUCER or taken by a CONSUMER)
    std::uint64_t links = 0;     ///< span links from the earlier to the later span; no call
    std::uint64_t errors = 0;
    std::int64_t totalNs = 0;
    std::int64_t maxNs = 0;
    bool critical = false;  ///< the critical path runs along

    [[nodiscard]] bool asynchronous() const { return messages == calls; }
};

/// The spans of one trace as a graph. Immutable.
struct TraceGraph {
    GraphMode mode = GraphMode::Services;
    std::shared_ptr<const TraceAnalysis> analysis;  ///< what rows mean
    RowScope scope;                                 ///< whose spans are counted; what is above them has boxes, too
    std::vector<TraceGraphNode> nodes;              ///< in order of their first rows, then peers, then those of Others
    std::vector<TraceGraphEdge> edges;              ///< the critical path first, then by total, calls, nodes; each pair once
    std::vector<GraphNode> nodeOfRow;  ///< by row of the tree; rows of repeats are those of their members; none outside of the scope

    std::int64_t selfNs = 0;        ///< of all spans: what shares are shares of
    std::uint64_t spans = 0;        ///< of the trace
    std::uint64_t errors = 0;       ///< likewise
    std::uint64_t calls = 0;        ///< between different nodes, before anything was left out
    std::uint32_t kinds = 0;        ///< services or operations, before anything was left out; no peers, no missing parents
    std::uint32_t hiddenEdges = 0;  ///< the weakest ones, beyond the limit
};

/// A link: `to` names `from`, which comes earlier.
struct SpanRelation {
    SpanIndex from = noSpan;
    SpanIndex to = noSpan;
};

/// What only the bodies of spans hold. Both may be empty.
struct TraceGraphExtras {
    std::vector<SpanRelation> links;  ///< between spans of the trace
    KeyColumn peers;                  ///< whom a span calls; looked at for CLIENT and PRODUCER spans without children
};

/// More boxes than this are no picture, and cost too much to lay out.
struct TraceGraphLimits {
    std::uint32_t services = 200;
    std::uint32_t peers = 60;
    std::uint32_t operations = 400;  ///< with the boxes of what was left out, one for each parent; at least 3
    std::uint32_t edges = 1000;
};

/// O(rows + nodes · log nodes), iterative. What does not fit into the limits is what has the least self time (of an operation:
/// with all below it); it becomes a node of kind Others, in Operations one below each parent. Where the client's and the
/// server's span of a call failed, that is one error. Errors: Cancelled; Usage where `peers` does not fit the trace.
[[nodiscard]] Result<std::shared_ptr<const TraceGraph>> buildTraceGraph(std::shared_ptr<const TraceAnalysis> analysis, GraphMode mode,
                                                                        const TraceGraphExtras& extras, std::stop_token stop,
                                                                        const TraceGraphLimits& limits = {}, const RowScope& scope = {});

}  // namespace fw::analysis
